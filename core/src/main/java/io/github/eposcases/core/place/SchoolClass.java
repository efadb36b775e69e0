package io.github.eposcases.core.place;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.PlainText;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.TextProblem;
import io.github.eposcases.core.internal.Lookalikes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A class of a school, as a person wrote it: {@code 9А}, {@code 9 «а»} and {@code 9-A} with a Latin letter are equal.
 *
 * <p>A text without a grade from 1 to 12, such as the group {@code ИС-21-1} of a college, is kept but has no grade
 * (DOM-340, DOM-341). Immutable and thread-safe; {@link #toString()} does not show the text.
 *
 * <pre>{@code
 * SchoolClass.of("9 «а»").equals(SchoolClass.of("9A"));   // true
 * SchoolClass.parse("ИС-21-1").problems();                // class.unreadable, a warning
 * }</pre>
 *
 * @since 0.1
 */
public final class SchoolClass {
    private static final int MAX_LENGTH = 50;
    private static final int LAST_GRADE = 12;

    private final String text;
    private final int grade;
    private final String tail;

    private SchoolClass(String text) {
        this.text = text;
        String folded = folded(text);
        int digits = 0;
        while (digits < folded.length() && folded.charAt(digits) >= '0' && folded.charAt(digits) <= '9') {
            digits++;
        }
        int number = digits == 0 || digits > 2 ? 0 : Integer.parseInt(folded.substring(0, digits));
        boolean readable = number >= 1 && number <= LAST_GRADE && folded.charAt(0) != '0';
        this.grade = readable ? number : 0;
        this.tail = readable ? folded.substring(digits) : folded;
    }

    /**
     * Returns the class of a text that is known to be one line.
     *
     * @param text the class as written
     * @return the class, maybe without a grade
     * @throws IllegalArgumentException if the text is blank, longer than 50 characters or not plain (DOM-300)
     */
    public static SchoolClass of(String text) {
        return new SchoolClass(PlainText.ONE_LINE.require("text", text, MAX_LENGTH));
    }

    /**
     * Reads a class as a person wrote it.
     *
     * @param text any text
     * @return the class, with the warning {@link SchoolClassProblem#UNREADABLE} if no grade can be read; or the
     *     problems of {@link TextProblem}
     */
    public static Parsed<SchoolClass> parse(@Nullable String text) {
        String given = text == null ? "" : text;
        List<Problem> problems = new ArrayList<>(PlainText.ONE_LINE.problems("schoolClass", given, MAX_LENGTH));
        if (!problems.isEmpty()) {
            return Parsed.invalid(problems);
        }
        SchoolClass value = new SchoolClass(given);
        return Parsed.of(value, value.problems());
    }

    private List<Problem> problems() {
        return grade > 0 ? List.of() : List.of(Problem.warning(SchoolClassProblem.UNREADABLE, "schoolClass"));
    }

    /**
     * Returns the text as written.
     *
     * @return the text, character for character
     */
    public String text() {
        return text;
    }

    /**
     * Returns the year of schooling.
     *
     * @return 1 to 12, or empty for a text that is no class
     */
    public OptionalInt grade() {
        return grade > 0 ? OptionalInt.of(grade) : OptionalInt.empty();
    }

    /**
     * Returns what follows the grade, in the form in which classes are compared.
     *
     * @return capitals without quotation marks, hyphens and blanks, maybe empty; the whole text without a grade
     */
    public String tail() {
        return tail;
    }

    private static String folded(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.toUpperCase(Locale.ROOT).codePoints().forEach(cp -> {
            int letter = Lookalikes.toRussian(cp);
            if (Character.isLetterOrDigit(letter)) {
                out.appendCodePoint(letter == 'Ё' ? 'Е' : letter);
            } else if (letter == '.') {
                out.append('.');
            }
        });
        return out.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SchoolClass that && grade == that.grade && tail.equals(that.tail);
    }

    @Override
    public int hashCode() {
        return 31 * grade + tail.hashCode();
    }

    /** Returns the name of the type only. */
    @Override
    public String toString() {
        return "SchoolClass";
    }
}
