package io.github.eposcases.core.place;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.TextTable;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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
    private static final Pattern CODE = Pattern.compile("\\d{8}");
    private static final Territories PERM_KRAI = read(Territories.class.getResourceAsStream("territories.tsv"));

    private final List<Territory> all;
    private final TerritoryIndex index;

    private Territories(List<Territory> all) {
        this.all = all;
        this.index = new TerritoryIndex(all);
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
     * Reads and closes a list of your own, in the format of the shipped one: tab-separated, UTF-8, the columns
     * {@code oktmo official_name short_name kind source as_of confidence admin_centre former aliases parent notes}.
     *
     * <p>The rules are those of the shipped list: codes have 8 digits and none stands twice, today or formerly; the
     * third digit agrees with the kind; every row has source, date and confidence; every name leads to its own row.
     *
     * @param in the bytes of the table
     * @return the list
     * @throws IllegalArgumentException if a rule is broken; the message names the line or the name
     */
    public static Territories read(InputStream in) {
        List<Territory> all = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (TextTable.Row row : TextTable.read(in).rows()) {
            try {
                Territory territory = new Territory(row);
                check(territory, codes);
                all.add(territory);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("in: line " + row.line() + ": " + e.getMessage(), e);
            }
        }
        Territories territories = new Territories(List.copyOf(all));
        for (Territory t : all) {
            require(
                    t.parentCode().map(codes::contains).orElse(true),
                    "no territory has the code of the parent of " + t);
        }
        List<String> stray = territories.index.strayNames();
        require(stray.isEmpty(), "names that do not lead to their own row: " + stray);
        return territories;
    }

    private static void check(Territory t, Set<String> codes) {
        boolean isDistrict = t.kind() == Territory.Kind.CITY_DISTRICT;
        require(t.code().isEmpty() == isDistrict && t.parentCode().isPresent() == isDistrict, "code and kind disagree");
        t.code().ifPresent(code -> {
            require(CODE.matcher(code).matches(), "a code has 8 digits");
            char third = t.kind() == Territory.Kind.MUNICIPAL_OKRUG ? '5' : '7';
            require(code.charAt(2) == third, "the third digit does not fit the kind");
            require(codes.add(code), "a code stands twice");
        });
        t.formerNames()
                .forEach(former ->
                        former.code().ifPresent(code -> require(codes.add(code), "a former code stands twice")));
        require(
                !t.officialName().isBlank()
                        && !t.shortName().isBlank()
                        && !t.source().isBlank()
                        && !t.asOf().isBlank(),
                "name, source and date are needed");
    }

    private static void require(boolean rule, String message) {
        if (!rule) {
            throw new IllegalArgumentException(message);
        }
    }

    /**
     * Returns how old the list is.
     *
     * @return the latest date of its rows, ISO; empty for an empty list
     */
    public String asOf() {
        return all.stream().map(Territory::asOf).max(Comparator.naturalOrder()).orElse("");
    }

    /**
     * Finds a territory by its present code.
     *
     * @param code 8 digits
     * @return the territory, if there is one
     */
    public Optional<Territory> byCode(String code) {
        requireNonNull(code, "code");
        return all.stream().filter(t -> t.code().equals(Optional.of(code))).findFirst();
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
        return index.resolve(requireNonNull(text, "text"));
    }
}
