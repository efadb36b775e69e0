package io.github.eposcases.core.identity;

import static io.github.eposcases.core.identity.NameProblem.APOSTROPHE_FORM;
import static io.github.eposcases.core.identity.NameProblem.BRACKET;
import static io.github.eposcases.core.identity.NameProblem.CHARACTER;
import static io.github.eposcases.core.identity.NameProblem.CONTROL_CHARACTER;
import static io.github.eposcases.core.identity.NameProblem.DIGIT;
import static io.github.eposcases.core.identity.NameProblem.EDGE_PUNCTUATION;
import static io.github.eposcases.core.identity.NameProblem.FOREIGN_LETTER;
import static io.github.eposcases.core.identity.NameProblem.HYPHEN_FORM;
import static io.github.eposcases.core.identity.NameProblem.INITIAL;
import static io.github.eposcases.core.identity.NameProblem.INNER_CAPITAL;
import static io.github.eposcases.core.identity.NameProblem.INVISIBLE_CHARACTER;
import static io.github.eposcases.core.identity.NameProblem.LETTER_CASE;
import static io.github.eposcases.core.identity.NameProblem.LETTER_NOT_RUSSIAN;
import static io.github.eposcases.core.identity.NameProblem.NOT_COMPOSED;
import static io.github.eposcases.core.identity.NameProblem.REPEATED_PUNCTUATION;
import static io.github.eposcases.core.identity.NameProblem.TOO_LONG;
import static io.github.eposcases.core.identity.NameProblem.UNUSUAL_CHARACTER;
import static io.github.eposcases.core.identity.NameProblem.WHITESPACE;

import io.github.eposcases.core.internal.CharacterKind;
import io.github.eposcases.core.internal.Lookalikes;
import io.github.eposcases.core.internal.Signs;
import java.util.BitSet;
import java.util.Locale;

/** Repairs a text row by row of the table of problems, then judges what is left; every finding goes to the findings. */
final class NameJudge {
    /** Longer texts are not looked at: no name is, and every rule stays linear. */
    static final int LONGEST_INPUT = 1_000;

    private static final int MOST_LETTERS = 60;
    private static final String MARKS = "- .,'’()";

    private final NameFindings findings;
    private final NameProfile profile;

    NameJudge(NameFindings findings, NameProfile profile) {
        this.findings = findings;
        this.profile = profile;
    }

    /** Repairs the characters of a part or a line. */
    TracedText repaired(TracedText raw) {
        TracedText text = step(CONTROL_CHARACTER, raw, NameRepairs.without(CharacterKind.CONTROL, raw));
        text = step(INVISIBLE_CHARACTER, text, NameRepairs.without(CharacterKind.INVISIBLE, text));
        text = step(NOT_COMPOSED, text, FoldStep.UNICODE_FORM.apply(text));
        text = step(WHITESPACE, text, FoldStep.WHITESPACE.apply(text));
        text = latinWords(text);
        text = step(EDGE_PUNCTUATION, text, NameRepairs.edges(text));
        text = step(HYPHEN_FORM, text, FoldStep.HYPHEN_FORM.apply(text));
        text = step(APOSTROPHE_FORM, text, NameRepairs.apostrophes(text));
        text = step(REPEATED_PUNCTUATION, text, NameRepairs.repetitions(text));
        text = foreignLetters(text);
        text = profile == NameProfile.LENIENT ? text : otherCyrillic(text);
        return digits(text);
    }

    private TracedText step(NameProblem code, TracedText before, TracedText after) {
        return findings.repair(code, before, after);
    }

    /** A text without Cyrillic letters is judged as a whole, else word by word. */
    private TracedText latinWords(TracedText text) {
        String s = text.text();
        if (s.codePoints().noneMatch(Signs::isLatin)) {
            return text;
        }
        TracedText.Rewriting out = text.rewriting();
        if (s.codePoints().noneMatch(Signs::isCyrillic)) {
            latin(out, s, 0, s.length(), -1);
            return out.done();
        }
        for (int from = 0, to; from < s.length(); from = to) {
            to = NameRepairs.endOfWord(s, from);
            String word = s.substring(from, to);
            if (word.codePoints().anyMatch(Signs::isCyrillic)
                    || word.codePoints().noneMatch(Signs::isLatin)) {
                out.keep(from, to);
            } else if (NameRepairs.isRoman(s, from, to)) {
                out.keep(from, to);
            } else if (NameRepairs.isRoman(word.toUpperCase(Locale.ROOT), 0, word.length())) {
                findings.repaired(FOREIGN_LETTER, text.origin(from));
                out.put(word.toUpperCase(Locale.ROOT), from, to);
            } else if (word.length() == 1 && Lookalikes.toRussian(word.charAt(0)) != word.charAt(0)) {
                findings.repaired(FOREIGN_LETTER, text.origin(from));
                out.put(Character.toString(Lookalikes.toRussian(word.charAt(0))), from, to);
            } else {
                latin(out, s, from, to, text.origin(from));
            }
        }
        return out.done();
    }

    private void latin(TracedText.Rewriting out, String s, int from, int to, int index) {
        LatinName latin = LatinName.of(s.substring(from, to));
        int place = latin.code() == FOREIGN_LETTER ? Math.max(index, 0) : index;
        if (latin.russian().isPresent()) {
            findings.repaired(latin.code(), place);
            out.put(latin.russian().get(), from, to);
        } else {
            findings.error(latin.code(), place);
            out.keep(from, to);
        }
    }

    private TracedText foreignLetters(TracedText text) {
        String s = text.text();
        BitSet wrong = new BitSet();
        for (int from = 0, to; from < s.length(); from = to) {
            to = NameRepairs.endOfWord(s, from);
            if (s.substring(from, to).codePoints().anyMatch(Signs::isCyrillic)) {
                mark(wrong, s, from, to);
            }
        }
        return twins(FOREIGN_LETTER, text, wrong);
    }

    private static void mark(BitSet wrong, String s, int from, int to) {
        for (int i = from; i < to; i += Character.charCount(s.codePointAt(i))) {
            if (NameRepairs.isForeign(s.codePointAt(i))) {
                wrong.set(i);
            }
        }
    }

    private TracedText otherCyrillic(TracedText text) {
        String s = text.text();
        BitSet wrong = new BitSet();
        for (int i = 0; i < s.length(); i += Character.charCount(s.codePointAt(i))) {
            if (Signs.isCyrillic(s.codePointAt(i)) && !NameRepairs.isRussian(s.codePointAt(i))) {
                wrong.set(i);
            }
        }
        return twins(LETTER_NOT_RUSSIAN, text, wrong);
    }

    private TracedText twins(NameProblem code, TracedText text, BitSet wrong) {
        if (wrong.isEmpty()) {
            return text;
        }
        findings.repaired(code, text.origin(wrong.nextSetBit(0)));
        TracedText after = NameRepairs.twins(text, wrong);
        for (int i = wrong.nextSetBit(0); i >= 0; i = wrong.nextSetBit(i + 1)) {
            if (text.text().charAt(i) == after.text().charAt(i)) {
                findings.error(code, text.origin(wrong.nextSetBit(0)));
            }
        }
        return after;
    }

    private TracedText digits(TracedText text) {
        String s = text.text();
        int first = firstDigit(s);
        if (first < 0) {
            return text;
        }
        TracedText after = FoldStep.LOOKALIKE_DIGIT.apply(text);
        if (firstDigit(after.text()) < 0) {
            findings.repaired(DIGIT, text.origin(first));
        } else {
            findings.error(DIGIT, text.origin(first));
        }
        return after;
    }

    private static int firstDigit(String s) {
        for (int i = 0; i < s.length(); i += Character.charCount(s.codePointAt(i))) {
            if (Character.isDigit(s.codePointAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Judges the repaired text of a part; returns it with its capitals in order. */
    TracedText judged(NamePart part, TracedText text) {
        String s = text.text();
        if (s.codePointCount(0, s.length()) > MOST_LETTERS) {
            findings.error(TOO_LONG, -1);
        }
        boolean strict = profile == NameProfile.REGISTRY_OFFICE && part == NamePart.GIVEN_NAME;
        for (int i = 0, n; i < s.length(); i += n) {
            int cp = s.codePointAt(i);
            n = Character.charCount(cp);
            if (!isAllowed(cp, strict)) {
                findings.error(CHARACTER, text.origin(i));
            }
        }
        brackets(text);
        punctuation(text);
        if (part == NamePart.PATRONYMIC && s.length() == 1 && Character.isLetter(s.charAt(0))) {
            findings.warning(INITIAL, text.origin(0));
        }
        if (findings.has(CHARACTER)) {
            return text; // where words begin is not known
        }
        TracedText hyphened = step(INNER_CAPITAL, text, NameCase.withHyphens(text));
        return step(LETTER_CASE, hyphened, NameCase.titled(hyphened));
    }

    /** Letters and digits that are wrong have been found before. */
    private boolean isAllowed(int cp, boolean strict) {
        if (strict) {
            return cp == '-' || Signs.isCyrillic(cp) || Character.isDigit(cp) || Signs.isLatin(cp) && !isRomanDigit(cp);
        }
        return Signs.isCyrillic(cp)
                || MARKS.indexOf(cp) >= 0
                || Character.isDigit(cp)
                || Signs.isLatin(cp)
                || NameRepairs.isForeign(cp) && findings.has(FOREIGN_LETTER) && findings.isOpen();
    }

    private static boolean isRomanDigit(int cp) {
        return cp == 'I' || cp == 'V';
    }

    private void brackets(TracedText text) {
        String s = text.text();
        int open = -1;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == '(' && open >= 0
                    || c == ')' && (open < 0 || s.substring(open + 1, i).isBlank())) {
                findings.error(BRACKET, text.origin(i));
            }
            open = c == '(' ? i : c == ')' ? -1 : open;
        }
        if (open >= 0) {
            findings.error(BRACKET, text.origin(open));
        }
        if (s.startsWith("(")) {
            findings.error(EDGE_PUNCTUATION, text.origin(0));
        }
    }

    private void punctuation(TracedText text) {
        String s = text.text();
        for (int i = 1; i < s.length(); i++) {
            char c = s.charAt(i);
            boolean initial =
                    c == '.' && Character.isLetter(s.charAt(i - 1)) && (i == 1 || !Character.isLetter(s.charAt(i - 2)));
            if (initial) {
                findings.error(INITIAL, text.origin(i - 1));
            } else if (NameRepairs.isRepeatable(c) && NameRepairs.isRepeatable(s.charAt(i - 1))) {
                findings.error(REPEATED_PUNCTUATION, text.origin(i));
            } else if (c == '.' || c == ',') {
                findings.warning(UNUSUAL_CHARACTER, text.origin(i));
            }
        }
    }
}
