package io.github.eposcases.validation.roster;

import io.github.eposcases.core.ProblemCode;
import io.github.eposcases.core.Texts;
import java.util.Locale;

/**
 * What can be wrong with a value only inside a roster.
 *
 * @since 0.1
 */
public enum RosterProblem implements ProblemCode {
    /** A second record with the same id. */
    ID_NOT_UNIQUE("id.not-unique"),
    /** A byte of the file that the charset does not know. */
    MALFORMED("text.malformed"),
    /** A blank in a ФИО column that is not a single U+0020. */
    BLANKS("name.whitespace");

    private static final Texts TEXTS = Texts.of(RosterProblem.class.getResourceAsStream("roster-problems.tsv"));

    private final String id;

    RosterProblem(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String text(Locale locale) {
        return TEXTS.text(id, locale);
    }
}
