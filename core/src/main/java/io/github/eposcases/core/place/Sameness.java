package io.github.eposcases.core.place;

/**
 * Whether two names mean one organisation (DOM-333).
 *
 * @since 0.1
 */
public enum Sameness {
    /** One organisation. */
    SAME,
    /** Two organisations. */
    DIFFERENT,
    /** The names do not tell; a person decides. */
    UNSURE
}
