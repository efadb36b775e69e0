package io.github.eposcases.validation.internal;

import io.github.eposcases.core.TextTable;
import io.github.eposcases.core.identity.Gender;
import io.github.eposcases.core.identity.GenderAgreement;
import io.github.eposcases.core.identity.NameFold;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Official variants (T5) and short forms (T6) of given names; all keys are folded. */
final class GivenNames {
    /** The groups of official forms that a name, in key form, stands in. */
    static final Map<String, Set<Integer>> GROUPS = new HashMap<>();
    /** The official names that a short form stands for. */
    private static final Map<String, Set<String>> SHORT = new HashMap<>();

    private static final Set<String> OFFICIAL = new HashSet<>();

    static {
        List<TextTable.Row> variants = TextTable.read(GivenNames.class.getResourceAsStream("name-variants.tsv"))
                .rows();
        for (TextTable.Row row : variants) {
            for (String name : row.list("names")) {
                GROUPS.computeIfAbsent(key(name), k -> new HashSet<>()).add(row.line());
                OFFICIAL.add(key(name));
            }
        }
        for (TextTable.Row row : TextTable.read(GivenNames.class.getResourceAsStream("short-names.tsv"))
                .rows()) {
            String official = key(row.get("name"));
            OFFICIAL.add(official);
            for (String name : row.list("short")) {
                SHORT.computeIfAbsent(NameFold.fold(name), k -> new HashSet<>()).add(official);
            }
        }
    }

    private GivenNames() {}

    /** One form for names in -ья and -ия. */
    private static String key(String name) {
        String folded = NameFold.fold(name);
        return folded.endsWith("ья") ? folded.substring(0, folded.length() - 2) + "ия" : folded;
    }

    /** Returns whether two divided names are official forms of one, component by component. */
    static boolean areVariants(List<String> one, List<String> other) {
        if (one.size() != other.size() || one.equals(other)) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!sameOfficial(key(one.get(i)), key(other.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameOfficial(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        Set<Integer> groups = GROUPS.getOrDefault(one, Set.of());
        return GROUPS.getOrDefault(other, Set.of()).stream().anyMatch(groups::contains);
    }

    /** Returns whether one folded name is short for the other, or both are short for one. */
    static boolean areShort(String one, String other) {
        return isShort(one, key(other)) || isShort(other, key(one)) || areShortForOne(one, other);
    }

    private static boolean isShort(String name, String official) {
        for (String full : SHORT.getOrDefault(name, Set.of())) {
            if (sameOfficial(full, official)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areShortForOne(String one, String other) {
        for (String full : SHORT.getOrDefault(one, Set.of())) {
            if (isShort(other, full)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a folded name stands in one of the tables, here or in core. */
    static boolean isKnown(String folded) {
        return OFFICIAL.contains(key(folded))
                || SHORT.containsKey(folded)
                || GenderAgreement.of("", folded, "").givenName() != Gender.UNDECIDED;
    }
}
