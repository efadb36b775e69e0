package io.github.eposcases.ticket.internal.text;

import io.github.eposcases.core.PlainText;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.TextProblem;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Free text as it goes into a ticket (TKT-10). Idempotent: a text that was cleaned is left as it is.
 *
 * @param text the cleaned text; still holds what {@code problems} calls an error
 * @param problems a warning for marks that were dropped, errors for what must not be dropped silently
 */
public record CleanText(String text, List<Problem> problems) {
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u061C\\u200E\\u200F\\uFEFF\\p{IsNoncharacter_Code_Point}]+");
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern LINE_SIGN = Pattern.compile("[\\x0B\\f\\r\\x85\\u2028\\u2029]");
    private static final Pattern BLANKS_AT_LINE_END = Pattern.compile("(?<![ \t])[ \t]++(?=\n|\\z)");

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
        Matcher invisible = INVISIBLE.matcher(raw);
        if (invisible.find()) {
            problems.add(Problem.warning(TextProblem.INVISIBLE_REMOVED, path).at(raw, invisible.start()));
        }
        // The marks go first, so that what they kept apart can compose and a second cleaning changes nothing.
        String lines = LINE_END.matcher(invisible.replaceAll("")).replaceAll("\n");
        String text = BLANKS_AT_LINE_END
                .matcher(Normalizer.normalize(lines, Normalizer.Form.NFC))
                .replaceAll("");
        // One sign for one sign, so that the place found is that in the text as typed.
        PlainText.FREE.problems(path, LINE_SIGN.matcher(raw).replaceAll("\n"), limit).stream()
                .filter(problem -> problem.code() == TextProblem.CONTROL_CHARACTER)
                .forEach(problem -> problems.add(problem.suggesting(PlainText.FREE.cleaned(text))));
        if (text.codePointCount(0, text.length()) > limit) {
            problems.add(Problem.error(TextProblem.TOO_LONG, path).with("limit", Integer.toString(limit)));
        }
        return new CleanText(text, problems);
    }
}
