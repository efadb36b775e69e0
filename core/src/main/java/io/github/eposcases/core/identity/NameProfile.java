package io.github.eposcases.core.identity;

/**
 * Whose rules a name is judged by (ID-52).
 *
 * @since 0.1
 */
public enum NameProfile {
    /**
     * The default: what the tax service allows in reports (ID-40), Russian letters, hyphen, blank, dot, comma,
     * apostrophe, round brackets and Roman numerals made of I and V.
     */
    FNS,
    /** As {@link #FNS}, but the given name has Russian letters and hyphens only (СК РФ, art. 58). */
    REGISTRY_OFFICE,
    /**
     * For data from elsewhere: cosmetic defects are repaired and reported as warnings, letters of other Cyrillic
     * alphabets are accepted; no letter is ever replaced.
     */
    LENIENT
}
