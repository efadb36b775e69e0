package io.github.eposcases.core;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * The two kinds of text that people type: one line, or free text of several lines. Neither may hold what could forge
 * a field of a ticket or hide from a reader.
 *
 * <p>Refused in both: C0 controls (but LF and TAB in free text), DEL, C1 controls, U+2028 and U+2029, bidi embeddings
 * and isolates (U+202A–E, U+2066–9), lone surrogates; nothing is repaired silently.
 *
 * <pre>{@code
 * PlainText.ONE_LINE.problems("osVersion", "14\r\nСтатус: закрыта", 100);   // text.control-character at 2
 * PlainText.ONE_LINE.require("osVersion", "14", 100);                       // "14"
 * }</pre>
 *
 * @since 0.1
 */
public enum PlainText {
    /** A name, a version, a class: everything on one line. */
    ONE_LINE,
    /** A description: LF and TAB are allowed. */
    FREE;

    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\u0000\t\r\n";

    /**
     * Finds everything wrong with a text.
     *
     * @param path the component the text belongs to
     * @param value the text as given
     * @param maxLength the greatest length allowed, in code points
     * @return the problems in the order blank, control character (its first place), too long
     */
    public List<Problem> problems(String path, String value, int maxLength) {
        requireNonNull(value, "value");
        List<Problem> problems = new ArrayList<>();
        if (value.isBlank()) {
            problems.add(Problem.error(TextProblem.BLANK, path));
        }
        int bad = firstForbidden(value);
        if (bad >= 0) {
            problems.add(Problem.error(TextProblem.CONTROL_CHARACTER, path)
                    .at(value, bad)
                    .suggesting(cleaned(value)));
        }
        if (value.codePointCount(0, value.length()) > maxLength) {
            problems.add(Problem.error(TextProblem.TOO_LONG, path).with("limit", Integer.toString(maxLength)));
        }
        return problems;
    }

    /**
     * Returns the text if it is right.
     *
     * @param parameter the name of the caller's parameter
     * @param value the text
     * @param maxLength the greatest length allowed, in code points
     * @return {@code value}
     * @throws ProblemsException if it is not right; the message names the parameter, never the value
     */
    public String require(String parameter, String value, int maxLength) {
        List<Problem> problems = problems(parameter, requireNonNull(value, parameter), maxLength);
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        return value;
    }

    /**
     * Returns the text without its forbidden characters.
     *
     * @param value any text
     * @return the cleaned text: line breaks and TAB of a one-line text become blanks, all else forbidden is dropped
     */
    public String cleaned(String value) {
        StringBuilder out = new StringBuilder(value.length());
        value.codePoints().forEach(cp -> {
            if (!isForbidden(cp)) {
                out.appendCodePoint(cp);
            } else if (cp == '\n' || cp == '\r' || cp == '\t' || cp == 0x85 || cp == 0x2028 || cp == 0x2029) {
                out.append(this == FREE ? '\n' : ' ');
            }
        });
        return out.toString();
    }

    private int firstForbidden(String value) {
        for (int i = 0; i < value.length(); ) {
            int cp = value.codePointAt(i);
            if (isForbidden(cp)) {
                return i;
            }
            i += Character.charCount(cp);
        }
        return -1;
    }

    private boolean isForbidden(int cp) {
        if (this == FREE && (cp == '\n' || cp == '\t')) {
            return false;
        }
        return Character.getType(cp) == Character.CONTROL
                || cp == 0x2028
                || cp == 0x2029
                || (cp >= 0x202A && cp <= 0x202E)
                || (cp >= 0x2066 && cp <= 0x2069)
                || (cp >= Character.MIN_SURROGATE && cp <= Character.MAX_SURROGATE);
    }

    /**
     * Returns a text that no spreadsheet takes for a formula: with an apostrophe before it if it begins with {@code =},
     * {@code +}, {@code -}, {@code @} or one of their full-width twins, be it behind blanks or invisible characters, or
     * with NUL, TAB, CR or LF there (OWASP, CSV injection). Quotes and delimiters are left to the writer of the file.
     *
     * <pre>{@code
     * PlainText.spreadsheetCell("=1+1");   // "'=1+1"
     * }</pre>
     *
     * @param value the content of a cell
     * @return the same, or with an apostrophe before it
     */
    public static String spreadsheetCell(String value) {
        for (int i = 0; i < value.length(); ) {
            int cp = value.codePointAt(i);
            if (FORMULA.indexOf(cp) >= 0) {
                return "'" + value;
            }
            if (!Character.isSpaceChar(cp) && Character.getType(cp) != Character.FORMAT) {
                return value;
            }
            i += Character.charCount(cp);
        }
        return value;
    }
}
