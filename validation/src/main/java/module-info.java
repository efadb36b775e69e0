/**
 * How two records of one person differ, what to type, and which records of a roster will fail.
 */
@org.jspecify.annotations.NullMarked
module io.github.eposcases.validation {
    requires static transitive org.jspecify;
    requires transitive io.github.eposcases.core;
    requires de.siegmar.fastcsv;

    exports io.github.eposcases.validation;
    exports io.github.eposcases.validation.roster;
}
