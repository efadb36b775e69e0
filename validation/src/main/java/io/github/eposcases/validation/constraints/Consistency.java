package io.github.eposcases.validation.constraints;

/**
 * The group of constraints on values that must fit each other.
 *
 * @since 0.1
 */
public interface Consistency {}
