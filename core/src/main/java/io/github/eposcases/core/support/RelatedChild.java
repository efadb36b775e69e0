package io.github.eposcases.core.support;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.identity.PersonName;
import io.github.eposcases.core.place.SchoolClass;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A child that a parent no longer sees (S0-12, reading A21).
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the child's name
 * @param birthDate the child's birth date
 * @param schoolClass the child's class, if known
 * @since 0.1
 */
public record RelatedChild(PersonName name, LocalDate birthDate, Optional<SchoolClass> schoolClass) {
    /**
     * Checks the parts.
     *
     * @param name the child's name
     * @param birthDate the child's birth date
     * @param schoolClass the child's class
     */
    public RelatedChild {
        requireNonNull(name, "name");
        requireNonNull(birthDate, "birthDate");
        requireNonNull(schoolClass, "schoolClass");
    }

    /**
     * Makes a child whose class is not known.
     *
     * @param name the child's name
     * @param birthDate the child's birth date
     */
    public RelatedChild(PersonName name, LocalDate birthDate) {
        this(name, birthDate, Optional.empty());
    }

    /** Returns nothing of the child. */
    @Override
    public String toString() {
        return "RelatedChild";
    }
}
