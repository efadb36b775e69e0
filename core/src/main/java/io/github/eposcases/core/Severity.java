package io.github.eposcases.core;

/**
 * How much a {@link Problem} weighs. The order is ascending, so {@code compareTo} tells "at least as severe".
 *
 * @since 0.1
 */
public enum Severity {
    /** The value can be used; somebody should look at it. */
    WARNING,
    /** The value cannot be used as it stands. */
    ERROR
}
