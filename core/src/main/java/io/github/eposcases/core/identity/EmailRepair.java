package io.github.eposcases.core.identity;

import static io.github.eposcases.core.identity.EmailFindings.NOWHERE;

import io.github.eposcases.core.internal.CharacterKind;
import io.github.eposcases.core.internal.KeyboardLayout;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The repairs of the rows marked ★ (ID-6): cleaning first, then as typed or in the other keyboard layout, with twins
 * made Latin and separators set right. A repair counts only if it ends in an address of {@link EmailSyntax#MAILBOX}.
 */
final class EmailRepair {
    private static final String DIVIDERS = ",;/|";

    private final TracedText trimmed;
    private final TracedText cleaned;
    private final Map<EmailProblem, Integer> places = new EnumMap<>(EmailProblem.class);

    EmailRepair(TracedText raw) {
        TracedText signs = step(EmailProblem.CONTROL_CHARACTER, raw, without(raw, CharacterKind.CONTROL));
        signs = step(EmailProblem.INVISIBLE_CHARACTER, signs, without(signs, CharacterKind.INVISIBLE));
        trimmed = step(EmailProblem.WHITESPACE, signs, EmailWrapping.trim(signs));
        TracedText bare = step(EmailProblem.WRAPPED, trimmed, EmailWrapping.unwrap(trimmed));
        cleaned = step(EmailProblem.WHITESPACE, bare, without(bare, CharacterKind.BLANK));
    }

    /** Returns the text without blanks, unseen characters and wrapping. */
    TracedText text() {
        return cleaned;
    }

    /** Returns what cleaning had to remove, and where it stood first. */
    Map<EmailProblem, Integer> cleaned() {
        return places;
    }

    private TracedText step(EmailProblem code, TracedText before, TracedText after) {
        if (!after.equals(before)) {
            places.merge(code, firstChange(before, after), Math::min);
        }
        return after;
    }

    private static TracedText without(TracedText source, CharacterKind kind) {
        TracedText.Rewriting out = source.rewriting();
        String text = source.text();
        for (int i = 0; i < text.length(); ) {
            int cp = text.codePointAt(i);
            int end = i + Character.charCount(cp);
            if (CharacterKind.of(cp) != kind) {
                out.keep(i, end);
            }
            i = end;
        }
        return out.done();
    }

    private static int firstChange(TracedText before, TracedText after) {
        int i = 0;
        while (i < after.text().length()
                && before.text().charAt(i) == after.text().charAt(i)
                && before.origin(i) == after.origin(i)) {
            i++;
        }
        return before.origin(i);
    }

    /** Returns where a second address begins, or {@link EmailFindings#NOWHERE}. */
    int secondAddress() {
        String text = EmailConstructs.in(trimmed.text()).masked();
        String first = "";
        for (int i = 0; i < text.length(); ) {
            int end = i;
            while (end < text.length() && !divides(text.charAt(end))) {
                end++;
            }
            int at = text.indexOf('@', i);
            if (at > i && at < end - 1) {
                String address = bare(text.substring(i, end));
                if (!first.isEmpty() && !address.equals(first)) {
                    return trimmed.origin(i);
                }
                first = address;
            }
            i = end + 1;
        }
        return NOWHERE;
    }

    /** The same address twice, as in "a@b.ru <a@b.ru>", is one address with a name. */
    private static String bare(String address) {
        return EmailWrapping.unwrap(TracedText.of(address)).text().toLowerCase(Locale.ROOT);
    }

    private static boolean divides(char c) {
        return DIVIDERS.indexOf(c) >= 0 || CharacterKind.of(c) == CharacterKind.BLANK;
    }

    /** Adds the codes of the repairs that explain the text, and returns the addresses it can have meant: none to many. */
    Set<String> explain(EmailFindings findings) {
        Set<String> values = solve(cleaned, findings);
        if (values.isEmpty()) {
            values = solve(inLatinLayout(), findings);
            if (!values.isEmpty()) {
                findings.error(EmailProblem.KEYBOARD_LAYOUT, NOWHERE);
            }
        }
        return values;
    }

    /** Only a text with a Russian letter in place of the dot becomes an address. */
    private TracedText inLatinLayout() {
        TracedText.Rewriting out = cleaned.rewriting();
        for (int i = 0; i < cleaned.text().length(); i++) {
            out.put(KeyboardLayout.toLatin(cleaned.text().substring(i, i + 1)), i, i + 1);
        }
        return out.done();
    }

    private static Set<String> solve(TracedText text, EmailFindings findings) {
        if (isSolved(text, findings)) {
            return Set.of(EmailTwins.latin(text).text());
        }
        Set<String> values = new LinkedHashSet<>();
        for (TracedText candidate : EmailSeparators.candidates(text)) {
            if (isSolved(candidate, findings)) {
                values.add(EmailTwins.latin(candidate).text());
                findings.error(EmailProblem.SEPARATOR, firstChange(text, candidate));
            }
        }
        return values;
    }

    private static boolean isSolved(TracedText text, EmailFindings findings) {
        TracedText latin = EmailTwins.latin(text);
        if (!EmailAddress.isValid(latin.text())) {
            return false;
        }
        if (!latin.equals(text)) {
            findings.error(EmailProblem.LOOKALIKE_LETTER, firstChange(text, latin));
        }
        return true;
    }
}
