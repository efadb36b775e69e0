package io.github.eposcases.validation.internal;

import io.github.eposcases.core.TextTable;
import io.github.eposcases.core.identity.TurkicSuffix;
import io.github.eposcases.validation.IdentityField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Values that differ in gender only (T7, CON-118). */
final class GenderPairs {
    private static final int SHORTEST_STEM = 2;
    private static final Map<IdentityField, List<Endings>> ROWS =
            TextTable.read(GenderPairs.class.getResourceAsStream("gender-pairs.tsv")).rows().stream()
                    .collect(Collectors.groupingBy(
                            row -> field(row.get("part")),
                            Collectors.mapping(
                                    row -> new Endings(
                                            row.get("part").equals("name"), row.get("masculine"), row.get("feminine")),
                                    Collectors.toList())));

    private GenderPairs() {}

    private record Endings(boolean whole, String masculine, String feminine) {}

    /** Returns whether one of two divided values is the masculine and the other the feminine form of one value. */
    static boolean arePair(IdentityField part, List<String> one, List<String> other) {
        return one.size() == other.size()
                && !one.equals(other)
                && (arePairs(part, one, other) || arePairs(part, other, one));
    }

    /** Returns whether one value is a son's and the other a daughter's of one father. */
    static boolean areTurkicPair(TurkicSuffix one, TurkicSuffix other) {
        return one.feminine() != other.feminine() && one.base().equals(other.base());
    }

    private static boolean arePairs(IdentityField part, List<String> men, List<String> women) {
        for (int i = 0; i < men.size(); i++) {
            if (!men.get(i).equals(women.get(i)) && !isPair(part, men.get(i), women.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPair(IdentityField part, String man, String woman) {
        for (Endings row : ROWS.getOrDefault(part, List.of())) {
            boolean holds = row.whole()
                    ? man.equals(row.masculine()) && woman.equals(row.feminine())
                    : share(man, row.masculine(), woman, row.feminine());
            if (holds) {
                return true;
            }
        }
        return false;
    }

    private static IdentityField field(String part) {
        return part.equals("name") ? IdentityField.GIVEN : IdentityField.valueOf(part.toUpperCase(Locale.ROOT));
    }

    private static boolean share(String man, String masculine, String woman, String feminine) {
        int stem = man.length() - masculine.length();
        return stem >= SHORTEST_STEM
                && stem == woman.length() - feminine.length()
                && man.endsWith(masculine)
                && woman.endsWith(feminine)
                && man.regionMatches(0, woman, 0, stem);
    }
}
