package io.github.eposcases.validation.roster;

import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.core.identity.NameFold;
import io.github.eposcases.validation.roster.Finding.OversizeGroup;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/**
 * Puts candidates into groups of one person, then looks for pairs of groups that are near each other. Everything is
 * compared on the text: a hash never makes a finding.
 */
final class GroupSearch {
    private static final int SHOWN = 20;

    private final AuditPolicy policy;
    private final GroupJudge judge;
    private final BooleanSupplier stop;

    GroupSearch(AuditPolicy policy, BooleanSupplier stop) {
        this.policy = policy;
        this.judge = new GroupJudge(policy);
        this.stop = stop;
    }

    List<Finding> findings(List<Candidate> rows) {
        int[] parent = new int[rows.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        List<Map<Long, List<Integer>>> families = new ArrayList<>();
        for (KeyFamily family : KeyFamily.values()) {
            families.add(byKey(rows, family));
        }
        for (Map<Long, List<Integer>> family : families) {
            for (List<Integer> members : family.values()) {
                if (stop.getAsBoolean()) {
                    return new ArrayList<>();
                }
                unite(members, rows, parent);
            }
        }
        Map<Integer, List<Candidate>> groups = new LinkedHashMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(root(parent, i), k -> new ArrayList<>()).add(rows.get(i));
        }
        List<Finding> found = new ArrayList<>();
        for (List<Candidate> group : groups.values()) {
            if (group.size() > policy.groupCap()) {
                found.add(oversize(KeyFamily.FULL_NAME, group.size(), group));
            } else if (group.size() > 1) {
                found.add(judge.same(group));
            }
        }
        Set<Long> reported = new HashSet<>();
        for (KeyFamily family : KeyFamily.values()) {
            for (List<Integer> members : families.get(family.ordinal()).values()) {
                if (stop.getAsBoolean()) {
                    return found;
                }
                near(family, members, parent, groups, reported, found);
            }
        }
        return found;
    }

    private static Map<Long, List<Integer>> byKey(List<Candidate> rows, KeyFamily family) {
        Map<Long, List<Integer>> byKey = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            long key = rows.get(i).key(family);
            if (key != PersonKeys.NONE) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>(2)).add(i);
            }
        }
        byKey.values().removeIf(members -> members.size() < 2);
        return byKey;
    }

    /** Unites what is one person: first what has one folded text, then representatives of those, pair by pair. */
    private void unite(List<Integer> members, List<Candidate> rows, int[] parent) {
        Map<String, List<Integer>> byText = new HashMap<>();
        for (int i : members) {
            byText.computeIfAbsent(folded(rows.get(i)), k -> new ArrayList<>()).add(i);
        }
        List<Integer> representatives = new ArrayList<>();
        for (List<Integer> equal : byText.values()) {
            for (int i : equal) {
                if (root(parent, i) != root(parent, equal.get(0))
                        && (equal.size() > policy.groupCap() || judge.isSame(rows.get(equal.get(0)), rows.get(i)))) {
                    unite(parent, equal.get(0), i);
                }
            }
            representatives.add(equal.get(0));
        }
        if (representatives.size() > policy.groupCap()) {
            return;
        }
        representatives.sort(null);
        for (int a = 0; a < representatives.size(); a++) {
            for (int b = a + 1; b < representatives.size(); b++) {
                int one = representatives.get(a);
                int two = representatives.get(b);
                if (root(parent, one) != root(parent, two) && judge.isSame(rows.get(one), rows.get(two))) {
                    unite(parent, one, two);
                }
            }
        }
    }

    private static String folded(Candidate c) {
        IdentityRecord p = c.row().identity();
        return NameFold.fold(p.surname())
                + '\u0000'
                + NameFold.fold(p.givenName())
                + '\u0000'
                + NameFold.fold(p.patronymic())
                + '\u0000'
                + p.birthDate();
    }

    private void near(
            KeyFamily family,
            List<Integer> members,
            int[] parent,
            Map<Integer, List<Candidate>> groups,
            Set<Long> reported,
            List<Finding> found) {
        TreeSet<Integer> roots = new TreeSet<>();
        members.forEach(i -> roots.add(root(parent, i)));
        if (roots.size() > policy.groupCap()) {
            List<Candidate> first = roots.stream()
                    .limit(SHOWN)
                    .map(r -> group(groups, r).get(0))
                    .toList();
            found.add(oversize(family, roots.size(), first));
            return;
        }
        List<Integer> list = new ArrayList<>(roots);
        for (int a = 0; a < list.size(); a++) {
            for (int b = a + 1; b < list.size(); b++) {
                long pair = ((long) list.get(a) << 32) | list.get(b);
                if (!reported.contains(pair)) {
                    judge.near(group(groups, list.get(a)), group(groups, list.get(b)))
                            .ifPresent(finding -> {
                                reported.add(pair);
                                found.add(finding);
                            });
                }
            }
        }
    }

    /** An oversize group stands for itself by its first rows. */
    private List<Candidate> group(Map<Integer, List<Candidate>> groups, int root) {
        List<Candidate> group = groups.getOrDefault(root, List.of());
        return group.size() > policy.groupCap() ? group.subList(0, SHOWN) : group;
    }

    private static OversizeGroup oversize(KeyFamily family, long size, Collection<Candidate> rows) {
        return new OversizeGroup(
                family, size, rows.stream().limit(SHOWN).map(Candidate::ref).toList());
    }

    private static int root(int[] parent, int i) {
        int at = i;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** The smaller index becomes the root, so that a group is named by its first row. */
    private static void unite(int[] parent, int a, int b) {
        int one = root(parent, a);
        int two = root(parent, b);
        parent[Math.max(one, two)] = Math.min(one, two);
    }
}
