package io.github.eposcases.core;

import java.util.Locale;

/**
 * What can be wrong with any text ({@link PlainText}). Constants may be added, none is renamed.
 *
 * @since 0.1
 */
public enum TextProblem implements ProblemCode {
    /** Nothing but blanks. */
    BLANK,
    /** A control or bidi character, a line break where none belongs, or half a surrogate pair. */
    CONTROL_CHARACTER,
    /** More characters than allowed. */
    TOO_LONG,
    /** A mark that nobody sees, such as a direction mark, was dropped. */
    INVISIBLE_REMOVED;

    private static final Texts TEXTS = Texts.of(TextProblem.class.getResourceAsStream("text-problems.tsv"));

    @Override
    public String id() {
        return "text." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String text(Locale locale) {
        return TEXTS.text(id(), locale);
    }
}
