package io.github.eposcases.core.support;

/**
 * What a page address is worth in self-check 3 (S0-28). Constants may be added.
 *
 * @since 0.1
 */
public enum PageAddress {
    /** A host of EPOS over https. */
    RIGHT,
    /** A host of before 2023: take the present address. */
    OLD,
    /** Anything else, look-alikes included. */
    WRONG
}
