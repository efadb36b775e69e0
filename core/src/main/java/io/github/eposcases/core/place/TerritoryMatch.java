package io.github.eposcases.core.place;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What a territory as stated means (DOM-318). Immutable and thread-safe.
 *
 * <pre>{@code
 * TerritoryMatch match = Territories.permKrai().resolve("Пермский");
 * if (match instanceof TerritoryMatch.Ambiguous a) {
 *     ask(a.candidates());   // the city and the okrug around it
 * }
 * }</pre>
 *
 * @since 0.1
 */
public sealed interface TerritoryMatch {
    /**
     * One territory is meant.
     *
     * @param territory the territory
     * @param district the district of it that was named, if one was
     * @param via what the words are
     * @param renamed whether name, code or kind are no longer those of today
     * @since 0.1
     */
    record Resolved(Territory territory, Optional<Territory> district, Via via, boolean renamed)
            implements TerritoryMatch {
        /**
         * Checks the parts.
         *
         * @param territory the territory
         * @param district the district of it
         * @param via what the words are
         * @param renamed whether they are out of date
         */
        public Resolved {
            requireNonNull(territory, "territory");
            requireNonNull(district, "district");
            requireNonNull(via, "via");
        }
    }

    /**
     * Several territories may be meant.
     *
     * @param candidates the territories in the order of the list
     * @since 0.1
     */
    record Ambiguous(List<Territory> candidates) implements TerritoryMatch {
        /**
         * Copies the list.
         *
         * @param candidates the territories
         */
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * No territory of the list is meant for certain.
     *
     * @param suggestions official names that may be meant, in the order of the list
     * @param regionOnly whether nothing but the region is named
     * @since 0.1
     */
    record Unknown(List<String> suggestions, boolean regionOnly) implements TerritoryMatch {
        /**
         * Copies the list.
         *
         * @param suggestions official names
         * @param regionOnly whether nothing but the region is named
         */
        public Unknown {
            suggestions = List.copyOf(suggestions);
        }
    }

    /**
     * What the words were recognised by.
     *
     * @since 0.1
     */
    enum Via {
        /** An OKTMO code. */
        CODE,
        /** The official name. */
        OFFICIAL,
        /** The short name. */
        SHORT,
        /** The administrative centre. */
        CENTRE,
        /** Another name in use. */
        ALIAS,
        /** A name of former times. */
        FORMER
    }
}
