package io.github.eposcases.core;

import java.util.Locale;
import java.util.Optional;

/**
 * The kind of a {@link Problem}: a stable text id and its words. Implemented by enums, so that a {@code switch} over
 * one family of codes is possible; applications may add families of their own. Constants may be added to the
 * library's enums, none is renamed.
 *
 * @since 0.1
 */
public interface ProblemCode {
    /**
     * Returns the stable id, for example {@code name.foreign-letter}.
     *
     * @return lower case words joined by hyphens, after the family and a dot
     */
    String id();

    /**
     * Returns the words, a template whose places in braces, such as <code>{place}</code>, are filled from
     * {@link Problem#details()}.
     *
     * @param locale English for the language {@code en}, Russian for every other
     * @return the template; it never holds a value of a person
     */
    String text(Locale locale);

    /**
     * Returns the id of the sentence of the letters that the code rests on, for example {@code S0-16}.
     *
     * @return the id, or empty where no sentence speaks of it
     */
    default Optional<String> ruleId() {
        return Optional.empty();
    }
}
