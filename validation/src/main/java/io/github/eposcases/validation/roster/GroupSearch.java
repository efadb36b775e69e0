package io.github.eposcases.validation.roster;

import io.github.eposcases.validation.roster.Finding.OversizeGroup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Puts candidates into groups of one person, then looks for pairs of groups that are near each other. Everything is
 * compared on the text: a hash never makes a finding.
 */
final class GroupSearch {
    private static final int SHOWN = CandidateSearch.SHOWN;

    private final AuditPolicy policy;
    private final Crowds crowds;
    private final BooleanSupplier stop;

    GroupSearch(AuditPolicy policy, Crowds crowds, BooleanSupplier stop) {
        this.policy = policy;
        this.crowds = crowds;
        this.stop = stop;
    }

    /** Rows that share a key, by their places, and how many there are if they are too many to be compared, else 0. */
    private record Shared(KeyFamily family, long crowd, List<Integer> members) {}

    List<Finding> findings(List<Candidate> rows) {
        if (rows.size() < 2) {
            return new ArrayList<>();
        }
        PairJudge judge = new PairJudge(policy);
        Joined parent = new Joined(rows.size());
        List<Shared> keys = shared(rows);
        Map<Integer, Long> sizes = new HashMap<>();
        for (Shared key : keys) {
            if (stop.getAsBoolean()) {
                return new ArrayList<>();
            }
            int first = key.members().get(0);
            if (key.crowd() == 0) {
                unite(key.members(), rows, parent, judge);
            } else if (key.family() == KeyFamily.FULL_NAME) {
                key.members().forEach(i -> parent.unite(first, i));
                sizes.put(first, key.crowd());
            }
        }
        Map<Integer, List<Candidate>> groups = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            groups.computeIfAbsent(parent.root(i), k -> new ArrayList<>()).add(rows.get(i));
        }
        List<Finding> found = new ArrayList<>();
        Set<Integer> crowded = new HashSet<>();
        sizes.forEach((member, crowd) -> {
            int root = parent.root(member);
            found.add(oversize(KeyFamily.FULL_NAME, crowd, group(groups, root)));
            groups.computeIfPresent(root, (r, group) -> group.subList(0, Math.min(SHOWN, group.size())));
            crowded.add(root);
        });
        for (Map.Entry<Integer, List<Candidate>> entry : groups.entrySet()) {
            List<Candidate> group = entry.getValue();
            if (crowded.contains(entry.getKey())) {
                continue;
            }
            if (group.size() > policy.groupCap()) {
                found.add(oversize(KeyFamily.FULL_NAME, group.size(), group));
            } else if (group.size() > 1) {
                found.add(judge.same(group));
            }
        }
        Set<Long> judged = new HashSet<>();
        for (Shared key : keys) {
            if (stop.getAsBoolean()) {
                return found;
            }
            if (key.crowd() == 0) {
                near(key.family(), key.members(), parent, groups, judge, judged, found);
            } else if (key.family() != KeyFamily.FULL_NAME) {
                found.add(oversize(
                        key.family(),
                        key.crowd(),
                        key.members().stream().map(rows::get).toList()));
            }
        }
        return found;
    }

    /** Knows the keys that too many records share. */
    interface Crowds {
        /** Returns how many records have keys of one hash, 0 if they may be compared. */
        long size(KeyFamily family, long hash);
    }

    /** Sorts the keys of each family as the whole roster was sorted, with places for rows. */
    private List<Shared> shared(List<Candidate> rows) {
        List<Shared> shared = new ArrayList<>();
        long[] entries = new long[rows.size()];
        for (KeyFamily family : KeyFamily.values()) {
            int count = 0;
            for (int i = 0; i < entries.length; i++) {
                long key = rows.get(i).key(family);
                if (key != PersonKeys.NONE) {
                    entries[count++] = KeyRun.entry(key, i);
                }
            }
            Arrays.sort(entries, 0, count);
            for (int from = 0, to; from < count; from = to) {
                to = KeyRun.groupEnd(entries, from, count);
                if (to - from > 1) {
                    List<Integer> members = new ArrayList<>(to - from);
                    for (int i = from; i < to; i++) {
                        members.add(KeyRun.row(entries[i]));
                    }
                    shared.add(new Shared(family, crowds.size(family, KeyRun.hash(entries[from])), members));
                }
            }
        }
        return shared;
    }

    /** Unites what is one person: first what has one folded text, then representatives of those, pair by pair. */
    private void unite(List<Integer> members, List<Candidate> rows, Joined parent, PairJudge judge) {
        if (members.size() == 2) {
            uniteSame(members.get(0), members.get(1), rows, parent, judge);
            return;
        }
        Map<String, List<Integer>> byText = new HashMap<>();
        for (int i : members) {
            byText.computeIfAbsent(judge.text(rows.get(i)), k -> new ArrayList<>())
                    .add(i);
        }
        List<Integer> representatives = new ArrayList<>();
        for (List<Integer> equal : byText.values()) {
            for (int i : equal) {
                if (equal.size() > policy.groupCap()) {
                    parent.unite(equal.get(0), i);
                } else {
                    uniteSame(equal.get(0), i, rows, parent, judge);
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
                uniteSame(representatives.get(a), representatives.get(b), rows, parent, judge);
            }
        }
    }

    private static void uniteSame(int one, int two, List<Candidate> rows, Joined parent, PairJudge judge) {
        if (parent.root(one) != parent.root(two) && judge.isSame(rows.get(one), rows.get(two))) {
            parent.unite(one, two);
        }
    }

    private void near(
            KeyFamily family,
            List<Integer> members,
            Joined parent,
            Map<Integer, List<Candidate>> groups,
            PairJudge judge,
            Set<Long> judged,
            List<Finding> found) {
        int[] roots = new int[members.size()];
        int count = 0;
        for (int i : members) {
            roots[count++] = parent.root(i);
        }
        Arrays.sort(roots);
        count = 0;
        for (int root : roots) {
            if (count == 0 || roots[count - 1] != root) {
                roots[count++] = root;
            }
        }
        if (count > policy.groupCap()) {
            List<Candidate> first = Arrays.stream(roots, 0, Math.min(SHOWN, count))
                    .mapToObj(r -> group(groups, r).get(0))
                    .toList();
            found.add(oversize(family, count, first));
            return;
        }
        for (int a = 0; a < count; a++) {
            for (int b = a + 1; b < count; b++) {
                if (judged.add((long) roots[a] << 32 | roots[b])) {
                    judge.near(group(groups, roots[a]), group(groups, roots[b])).ifPresent(found::add);
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
}
