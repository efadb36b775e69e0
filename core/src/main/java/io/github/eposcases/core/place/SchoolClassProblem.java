package io.github.eposcases.core.place;

import io.github.eposcases.core.ProblemCode;
import io.github.eposcases.core.Texts;
import java.util.Locale;

/**
 * What can be wrong with a class (DOM-341). Constants may be added, none is renamed.
 *
 * @since 0.1
 */
public enum SchoolClassProblem implements ProblemCode {
    /** There is no grade from 1 to 12 at the beginning. */
    UNREADABLE;

    private static final Texts TEXTS =
            Texts.of(SchoolClassProblem.class.getResourceAsStream("school-class-problems.tsv"));

    @Override
    public String id() {
        return "class." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String text(Locale locale) {
        return TEXTS.text(id(), locale);
    }
}
