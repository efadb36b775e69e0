/**
 * When a correction takes effect, and who acts next.
 *
 * <p>Depends on nothing but {@code java.base} and the core module.
 */
@org.jspecify.annotations.NullMarked
module io.github.eposcases.scheduling {
    requires static transitive org.jspecify;
    requires transitive io.github.eposcases.core;

    exports io.github.eposcases.scheduling;
    exports io.github.eposcases.scheduling.procedure;
}
