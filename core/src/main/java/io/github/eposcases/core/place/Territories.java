package io.github.eposcases.core.place;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.TextTable;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A list of territories and the reading of their names. Immutable and thread-safe.
 *
 * <pre>{@code
 * Territories.permKrai().resolve("г. Кудымкар");   // Resolved: Кудымкарский муниципальный округ, via CENTRE
 * }</pre>
 *
 * @since 0.1
 */
public final class Territories {
    private static final Territories PERM_KRAI = read(Territories.class.getResourceAsStream("territories.tsv"));

    private final List<Territory> all;

    private Territories(List<Territory> all) {
        this.all = all;
    }

    /**
     * Returns the territories of Perm Krai: 40 municipal okrugs, 3 urban okrugs, 7 districts of Perm.
     *
     * @return the shared list
     */
    public static Territories permKrai() {
        return PERM_KRAI;
    }

    /**
     * Reads and closes a list of your own, in the format of the shipped one.
     *
     * @param in a tab-separated table in UTF-8
     * @return the list
     * @throws IllegalArgumentException if the list is no such table or breaks a rule of the format; the message names
     *     the line
     */
    public static Territories read(InputStream in) {
        return new Territories(
                TextTable.read(in).rows().stream().map(Territory::new).toList());
    }

    /**
     * Returns the territories without the districts of cities.
     *
     * @return an unmodifiable list in the order of the file
     */
    public List<Territory> all() {
        return all.stream()
                .filter(t -> t.kind() != Territory.Kind.CITY_DISTRICT)
                .toList();
    }

    /**
     * Returns the districts of cities.
     *
     * @return an unmodifiable list in the order of the file
     */
    public List<Territory> districts() {
        return all.stream()
                .filter(t -> t.kind() == Territory.Kind.CITY_DISTRICT)
                .toList();
    }

    /**
     * Finds the territory that is meant.
     *
     * @param text a name or a code as people write them
     * @return the territory, the candidates, or suggestions
     */
    public TerritoryMatch resolve(String text) {
        String wanted = requireNonNull(text, "text").strip().toLowerCase(Locale.ROOT);
        for (Territory t : all()) {
            if (t.officialName().toLowerCase(Locale.ROOT).equals(wanted)) {
                return new TerritoryMatch.Resolved(t, Optional.empty(), TerritoryMatch.Via.OFFICIAL, false);
            }
            if (t.centre().orElse("").toLowerCase(Locale.ROOT).equals(wanted)) {
                return new TerritoryMatch.Resolved(t, Optional.empty(), TerritoryMatch.Via.CENTRE, false);
            }
        }
        return new TerritoryMatch.Unknown(List.of(), wanted.equals("пермский край"));
    }
}
