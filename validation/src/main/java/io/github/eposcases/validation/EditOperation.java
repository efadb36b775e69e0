package io.github.eposcases.validation;

/**
 * How one letter went wrong (CON-42).
 *
 * @since 0.1
 */
public enum EditOperation {
    /** Another letter. */
    SUBSTITUTION,
    /** The letter of a key that touches the right one. */
    ADJACENT_KEY,
    /** A letter too many. */
    INSERTION,
    /** A letter typed twice. */
    DOUBLING,
    /** A letter left out. */
    OMISSION,
    /** One letter where there should be two of them. */
    SINGLE_FOR_DOUBLE,
    /** Two neighbouring letters exchanged. */
    TRANSPOSITION
}
