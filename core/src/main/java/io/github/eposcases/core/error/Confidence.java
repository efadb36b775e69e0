package io.github.eposcases.core.error;

/**
 * How much of a message speaks for a category; the first constant is the surest (DOM-509).
 *
 * @since 0.1
 */
public enum Confidence {
    /** The letter's own words. */
    EXACT,
    /** A whole pattern, maybe with a forgiven typing error. */
    STRONG,
    /** A single cue, such as a bare «упс» or a lone 502. */
    WEAK
}
