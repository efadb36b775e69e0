package io.github.eposcases.validation.roster;

/**
 * How much the roster alone proves.
 *
 * @since 0.1
 */
public enum Certainty {
    /** Something must change, or a key is shared. */
    CERTAIN,
    /** A person must look first. */
    REVIEW
}
