package io.github.eposcases.validation.constraints;

/**
 * The group of constraints on single values.
 *
 * @since 0.1
 */
public interface Format {}
