package io.github.eposcases.validation;

import static java.util.Objects.requireNonNull;

/**
 * One wrong letter: how the value of the side to correct arose from the other one.
 *
 * @param operation what happened
 * @param position 0-based UTF-16 index in the raw value of the side to correct
 * @param expected the right letter; empty where there should be none
 * @param actual the letter found; empty where there is none
 * @since 0.1
 */
public record Edit(EditOperation operation, int position, String expected, String actual) {
    /**
     * Checks the parts.
     *
     * @param operation what happened
     * @param position index in the raw value
     * @param expected the right letter
     * @param actual the letter found
     */
    public Edit {
        requireNonNull(operation, "operation");
        requireNonNull(expected, "expected");
        requireNonNull(actual, "actual");
    }

    /** Returns operation and position, no letter. */
    @Override
    public String toString() {
        return operation + " at " + position;
    }
}
