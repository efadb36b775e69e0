package io.github.eposcases.validation;

/**
 * How much a discrepancy matters (CON-6).
 *
 * @since 0.1
 */
public enum Grade {
    /** The same value, written differently: the only corrections that are safe to type without a document. */
    COSMETIC,
    /** Likely the same person: correct after a look at the document. */
    LIKELY_SAME,
    /** Do not correct blindly: this may be another person. */
    DIFFERENT
}
