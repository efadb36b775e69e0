package io.github.eposcases.scheduling.procedure;

import java.util.Locale;

/**
 * Who acts in a step. Constants may be added.
 *
 * @since 0.1
 */
public enum Actor {
    /** The person with the trouble: a student, a parent, in items 4 and 5 also a member of the staff. */
    USER,
    /** The class teacher (S0-15). */
    CLASS_TEACHER,
    /** The administrator of the organisation (S0-18, S1-14). */
    ORGANIZATION_ADMIN,
    /** The maintenance staff, who only bring data up to date (S0-19, reading A23). */
    MAINTENANCE_STAFF,
    /** The support service. */
    STP,
    /** Nobody has to act. */
    NOBODY;

    /**
     * Returns the word for it.
     *
     * @param locale English for the language {@code en}, Russian for every other
     * @return the label
     */
    public String label(Locale locale) {
        return ProcedureWords.text("actor." + name(), locale);
    }
}
