package io.github.eposcases.validation.constraints;

import jakarta.validation.Payload;

/**
 * How much a violation weighs to an application, as payload of its constraints. Named after the grades of a comparison.
 *
 * @since 0.1
 */
public final class Graded {
    private Graded() {}

    /** The same value, to be typed again. */
    public interface Cosmetic extends Payload {}

    /** Likely the same person, to be corrected after a look at the document. */
    public interface LikelySame extends Payload {}

    /** Not to be corrected blindly. */
    public interface Different extends Payload {}
}
