/**
 * The words of a support case: identity, place, error category, the case itself, and the problems of all of them.
 *
 * <p>Depends on nothing but {@code java.base}.
 */
@org.jspecify.annotations.NullMarked
module io.github.eposcases.core {
    requires static transitive org.jspecify;

    exports io.github.eposcases.core.error;
    exports io.github.eposcases.core.identity;
    exports io.github.eposcases.core.place;
    exports io.github.eposcases.core.support;
    exports io.github.eposcases.core;
}
