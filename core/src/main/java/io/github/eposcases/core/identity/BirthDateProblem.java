package io.github.eposcases.core.identity;

import io.github.eposcases.core.ProblemCode;
import io.github.eposcases.core.Texts;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be wrong with a birth date. Constants may be added, none is renamed.
 *
 * @since 0.1
 */
public enum BirthDateProblem implements ProblemCode {
    /** Nothing, blanks, or something that stands for nothing, such as 00.00.0000. */
    MISSING,
    /** Another notation than ДД.ММ.ГГГГ. */
    FORMAT,
    /** No day of the calendar, or nothing that can be read. */
    NOT_A_DATE,
    /** A date that systems put for an unknown one: an error for 01.01.1900, a warning for 01.01.1970. */
    PLACEHOLDER,
    /** A year before 1900 or after 2099. */
    YEAR_OUT_OF_RANGE,
    /** A date that has not come yet. */
    FUTURE,
    /** An age that is unusual for the role; an error only beyond 120 years. */
    IMPLAUSIBLE;

    private static final Texts TEXTS = Texts.of(BirthDateProblem.class.getResourceAsStream("birth-date-problems.tsv"));

    @Override
    public String id() {
        return "birth-date." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String text(Locale locale) {
        return TEXTS.text(id(), locale);
    }

    /** Returns S0-16: the letter asks for the birth date as ДД.ММ.ГГГГ. */
    @Override
    public Optional<String> ruleId() {
        return Optional.of("S0-16");
    }
}
