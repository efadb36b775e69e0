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
    /** The groups of official forms that a name stands in. */
    private static final Map<String, Set<Integer>> GROUPS = new HashMap<>();
    /** The official names, with their gender, that a short form stands for. */
    private static final Map<String, Set<Entry>> SHORT = new HashMap<>();

    private static final Set<String> OFFICIAL = new HashSet<>();

    private record Entry(String name, String gender) {}

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
            Entry entry = new Entry(key(row.get("name")), row.get("gender"));
            OFFICIAL.add(entry.name());
            for (String name : row.list("short")) {
                SHORT.computeIfAbsent(NameFold.fold(name), k -> new HashSet<>()).add(entry);
            }
        }
    }

    private GivenNames() {}

    /** One form for names in -ья and -ия. */
    private static String key(String name) {
        String folded = NameFold.fold(name);
        return folded.endsWith("ья") ? folded.substring(0, folded.length() - 2) + "ия" : folded;
    }

    /** Returns whether two folded names are official forms of one, component by component. */
    static boolean areVariants(String one, String other) {
        List<String> left = Components.of(one);
        List<String> right = Components.of(other);
        if (left.size() != right.size() || left.equals(right)) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            if (!sameOfficial(key(left.get(i)), key(right.get(i)))) {
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
        Set<Entry> left = SHORT.getOrDefault(one, Set.of());
        Set<Entry> right = SHORT.getOrDefault(other, Set.of());
        if (left.isEmpty() && right.isEmpty()) {
            return false; // the usual answer, quickly
        }
        return left.stream().anyMatch(entry -> sameOfficial(entry.name(), key(other)))
                || right.stream().anyMatch(entry -> sameOfficial(entry.name(), key(one)))
                || left.stream()
                        .anyMatch(a -> right.stream()
                                .anyMatch(b -> a.gender().equals(b.gender()) && sameOfficial(a.name(), b.name())));
    }

    /** Returns whether a folded name stands in one of the tables, here or in core. */
    static boolean isKnown(String folded) {
        return OFFICIAL.contains(key(folded))
                || SHORT.containsKey(folded)
                || GenderAgreement.of("", folded, "").givenName() != Gender.UNDECIDED;
    }

    /** Returns the groups of official forms, each with its names in key form. */
    static Map<String, Set<Integer>> groups() {
        return GROUPS;
    }
}
