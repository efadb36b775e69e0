package io.github.eposcases.commandline;

import io.github.eposcases.core.ProblemCode;
import io.github.eposcases.core.Texts;
import java.util.Locale;

/** What can be wrong with a line of input before the library sees it. */
enum InputProblem implements ProblemCode {
    MALFORMED_UTF8,
    TOO_LONG,
    COLUMNS,
    INSTANT,
    ESCAPE,
    OUT_OF_RANGE;

    private static final Texts TEXTS = Texts.of(InputProblem.class.getResourceAsStream("input-problems.tsv"));

    /** Whether the input was not understood, so that nothing was asked of the library. */
    boolean isUnreadable() {
        return this != OUT_OF_RANGE;
    }

    @Override
    public String id() {
        return "input." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String text(Locale locale) {
        return TEXTS.text(id(), locale);
    }
}
