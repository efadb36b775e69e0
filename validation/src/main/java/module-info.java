/**
 * How two records of one person differ, what to type, and which records of a roster will fail.
 */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("module") // the provider is not there when this is compiled
module io.github.eposcases.validation {
    requires static transitive org.jspecify;
    requires transitive io.github.eposcases.core;
    requires transitive jakarta.validation;
    requires de.siegmar.fastcsv;

    exports io.github.eposcases.validation;
    exports io.github.eposcases.validation.constraints;
    exports io.github.eposcases.validation.roster;
    // A provider makes the validators itself (ID-108); no sister sees them.
    exports io.github.eposcases.validation.internal.constraints to
            org.hibernate.validator;
}
