package io.github.eposcases.ticket.internal.text;

import io.github.eposcases.core.PlainText;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.TextProblem;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Free text as it goes into a ticket (TKT-10). Idempotent: a text that was cleaned is left as it is.
 *
 * @param text the cleaned text; still holds what {@code problems} calls an error
 * @param problems a warning for marks that were dropped, errors for what must not be dropped silently
 */
public record CleanText(String text, List<Problem> problems) {
    /**
     * Cleans a free text.
     *
     * @param path the component it belongs to
     * @param raw the text as typed
     * @param limit the greatest length allowed after cleaning, in code points
     * @return the cleaned text
     */
    public static CleanText of(String path, String raw, int limit) {
        List<Problem> problems = new ArrayList<>();
        StringBuilder visible = new StringBuilder(raw.length());
        int removed = -1;
        int forbidden = -1;
        for (int i = 0; i < raw.length(); ) {
            int cp = raw.codePointAt(i);
            if (isInvisible(cp)) {
                removed = removed < 0 ? i : removed;
            } else if (isLineBreak(cp)) {
                boolean pair = cp == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n';
                if (!pair) {
                    visible.append('\n');
                }
            } else {
                forbidden = forbidden < 0 && isForbidden(cp) ? i : forbidden;
                visible.appendCodePoint(cp);
            }
            i += Character.charCount(cp);
        }
        // The marks go first, so that what they kept apart can compose and a second cleaning changes nothing.
        String text = withoutBlanksAtLineEnds(Normalizer.normalize(visible, Normalizer.Form.NFC));
        if (removed >= 0) {
            problems.add(Problem.warning(TextProblem.INVISIBLE_REMOVED, path).at(raw, removed));
        }
        if (forbidden >= 0) {
            problems.add(Problem.error(TextProblem.CONTROL_CHARACTER, path)
                    .at(raw, forbidden)
                    .suggesting(PlainText.FREE.cleaned(text)));
        }
        if (text.codePointCount(0, text.length()) > limit) {
            problems.add(Problem.error(TextProblem.TOO_LONG, path).with("limit", Integer.toString(limit)));
        }
        return new CleanText(text, problems);
    }

    private static boolean isInvisible(int cp) {
        return cp == 0x061C
                || cp == 0x200E
                || cp == 0x200F
                || cp == 0xFEFF
                || (cp & 0xFFFE) == 0xFFFE
                || (cp >= 0xFDD0 && cp <= 0xFDEF);
    }

    private static boolean isLineBreak(int cp) {
        return (cp >= 0x0A && cp <= 0x0D) || cp == 0x85 || cp == 0x2028 || cp == 0x2029;
    }

    private static boolean isForbidden(int cp) {
        return cp != '\t'
                && PlainText.FREE.problems("", "x" + Character.toString(cp), 2).size() > 0;
    }

    private static String withoutBlanksAtLineEnds(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int kept = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                out.setLength(kept);
            }
            out.append(c);
            if (c != ' ' && c != '\t') {
                kept = out.length();
            }
        }
        out.setLength(kept);
        return out.toString();
    }
}
