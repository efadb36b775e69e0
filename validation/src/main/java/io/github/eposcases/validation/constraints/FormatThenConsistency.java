package io.github.eposcases.validation.constraints;

import jakarta.validation.GroupSequence;
import jakarta.validation.groups.Default;

/**
 * First every value for itself, and only if all are right whether they fit each other.
 *
 * @since 0.1
 */
@GroupSequence({Default.class, Format.class, Consistency.class})
public interface FormatThenConsistency {}
