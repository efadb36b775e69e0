package io.github.eposcases.validation;

import java.util.Locale;

/**
 * What two records say about the person behind them (CON-84). Ordered from the closest to the farthest.
 *
 * @since 0.1
 */
public enum Verdict {
    /** Both records hold equal texts. */
    IDENTICAL,
    /** The same person; one side has to be typed again. */
    SAME_AFTER_RETYPING,
    /** Probably the same person; a document decides. */
    LIKELY_SAME,
    /** The data do not tell. */
    UNCERTAIN,
    /** These seem to be two people. */
    DIFFERENT_PERSON;

    /**
     * Says the verdict in one sentence.
     *
     * @param locale English for the language {@code en}, Russian for every other
     * @return the sentence
     */
    public String sentence(Locale locale) {
        return Wording.sentence(this, locale);
    }
}
