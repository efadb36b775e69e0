package io.github.eposcases.core.identity;

/**
 * What a name says about the gender of the person; never a guess where it does not say.
 *
 * @since 0.1
 */
public enum Gender {
    /** The name of a man or a boy. */
    MALE,
    /** The name of a woman or a girl. */
    FEMALE,
    /** The name does not say, or its parts say different things. */
    UNDECIDED
}
