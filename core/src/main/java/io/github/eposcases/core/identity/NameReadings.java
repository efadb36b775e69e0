package io.github.eposcases.core.identity;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.Problem;
import java.util.List;
import java.util.Optional;

/**
 * The ways in which one line can be read as a name (ID-56). The order of the parts is never guessed: where the line
 * does not say which word is the surname, there is no certain reading.
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds no name.
 *
 * @param certain the one reading, if the line leaves no choice and has no error
 * @param readings all readings that are right by themselves, the official order first
 * @param problems what is wrong with the line, in order
 * @since 0.1
 */
public record NameReadings(Optional<PersonName> certain, List<PersonName> readings, List<Problem> problems) {
    /**
     * Checks the parts.
     *
     * @param certain the one reading, if there is one
     * @param readings all readings
     * @param problems what is wrong with the line
     */
    public NameReadings {
        requireNonNull(certain, "certain");
        readings = List.copyOf(readings);
        problems = List.copyOf(problems);
    }

    static NameReadings none(List<Problem> problems) {
        return new NameReadings(Optional.empty(), List.of(), problems);
    }

    static NameReadings one(PersonName name, List<Problem> warnings) {
        return new NameReadings(Optional.of(name), List.of(name), warnings);
    }

    /** Returns the number of readings and the codes of the problems. */
    @Override
    public String toString() {
        return "NameReadings[" + readings.size() + (certain.isPresent() ? ", certain, " : ", ") + problems + "]";
    }
}
