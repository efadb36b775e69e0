package io.github.eposcases.validation.roster;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Finds the rows that share a key and must be read again, and which of them must be seen together. Pairs are never kept:
 * each row has one number, its circle, and circles are what a later pass reads whole (AUD-54, AUD-56).
 */
final class CandidateSearch {
    /** So many rows stand for a group that is too large (AUD-65). */
    static final int SHOWN = 20;

    /** Circles of so many rows are read whole even if the budget is smaller; about 25 MB. */
    private static final int FEWEST_TOGETHER = 20_000;

    /** If no more than one entry of so many shares its key, only those are kept. */
    private static final int MANY_ENTRIES = 8;

    private static final Set<KeyFamily> BROAD = EnumSet.of(KeyFamily.SURNAME_ONLY, KeyFamily.GIVEN_ONLY);

    private final AuditPolicy policy;
    private final BooleanSupplier stop;
    private final BitSet rows = new BitSet();
    private final BitSet single = new BitSet();
    private final BitSet crowded = new BitSet();
    private final BitSet sameId = new BitSet();
    private final Map<KeyFamily, AuditSummary.FamilyFigures> figures = new EnumMap<>(KeyFamily.class);
    private final Map<Crowd, Long> crowds = new HashMap<>();
    private RowIndex index = new RowIndex(rows);
    private Joined circle = new Joined(0);
    private Joined person = new Joined(0);
    private int[] members = {};
    /** For the first row of a circle how many are to be read: none if nothing can be said about an only row. */
    private int[] size = {};

    private int mostTogether;
    private long uncompared;

    private record Crowd(KeyFamily family, long hash) {}

    CandidateSearch(AuditPolicy policy, BooleanSupplier stop) {
        this.policy = policy;
        this.stop = stop;
    }

    /** Searches the keys, and forgets them; a circle has no more rows than {@code most}. */
    void search(Map<KeyFamily, KeyRun> families, Links links, RowNotes notes, long most) throws IOException {
        mostTogether = (int) Math.min(Integer.MAX_VALUE, Math.max(most, FEWEST_TOGETHER));
        for (Map.Entry<KeyFamily, KeyRun> family : families.entrySet()) {
            if (BROAD.contains(family.getKey()) && family.getValue().size() > mostBroad(families)) {
                family.getValue().clear();
            }
            mark(family.getKey(), family.getValue());
        }
        markIds(links.ids());
        links.findFaults(notes, policy.links(), single, stop);
        rows.or(single);
        index = new RowIndex(rows);
        circle = new Joined(index.size());
        person = new Joined(index.size());
        size = new int[index.size()];
        members = new int[index.size()];
        Arrays.fill(members, 1);
        for (Map.Entry<KeyFamily, KeyRun> family : families.entrySet()) {
            join(family.getKey(), family.getValue());
            family.getValue().clear();
        }
        joinIds(links.ids());
        person = new Joined(0);
        members = new int[0];
        for (int i = 0; i < circle.count(); i++) {
            size[circle.root(i)]++;
        }
        int number = 0;
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            if (size[number] == 1 && !single.get(row)) {
                size[number] = 0;
            }
            number++;
        }
        links.findParents(index, stop);
    }

    /** One part of a name tells little: it is a key only where few records lack the patronymic. */
    private static long mostBroad(Map<KeyFamily, KeyRun> families) {
        return 1_000 + families.values().stream().mapToLong(KeyRun::size).max().orElse(0) / 20;
    }

    private void mark(KeyFamily family, KeyRun run) throws IOException {
        long groups = 0;
        int largest = run.size() > 0 ? 1 : 0;
        long[] shared = new long[(int) (run.size() / MANY_ENTRIES)];
        int count = 0;
        for (int p = 0; p < KeyRun.PARTS && !stop.getAsBoolean(); p++) {
            long[] part = run.part(p);
            for (int from = 0, to; from < part.length; from = to) {
                to = KeyRun.groupEnd(part, from, part.length);
                if (to - from > 1) {
                    groups++;
                    largest = Math.max(largest, to - from);
                    if (count + to - from <= shared.length) {
                        System.arraycopy(part, from, shared, count, to - from);
                    }
                    count += to - from;
                    boolean crowd = family == KeyFamily.FULL_NAME && to - from > policy.groupCap();
                    for (int i = from; i < to; i++) {
                        if (crowd && i - from >= SHOWN) {
                            crowded.set(KeyRun.row(part[i]));
                        } else if (!crowded.get(KeyRun.row(part[i]))) {
                            rows.set(KeyRun.row(part[i]));
                        }
                    }
                }
            }
        }
        if (count <= shared.length) {
            run.keepOnly(Arrays.copyOf(shared, count));
        }
        figures.put(family, new AuditSummary.FamilyFigures(run.size(), groups, largest));
    }

    /** Equal ids of a few rows are compared as texts; an id that a crowd has needs no proof. */
    private void markIds(KeyRun ids) throws IOException {
        for (int p = 0; p < KeyRun.PARTS && !stop.getAsBoolean(); p++) {
            long[] part = ids.part(p);
            for (int from = 0, to; from < part.length; from = to) {
                to = KeyRun.groupEnd(part, from, part.length);
                for (int i = from; to - from > 1 && i < to; i++) {
                    if (to - from <= policy.groupCap()) {
                        rows.set(KeyRun.row(part[i]));
                    } else if (i > from) {
                        single.set(KeyRun.row(part[i]));
                        sameId.set(KeyRun.row(part[i]));
                    }
                }
            }
        }
    }

    private void join(KeyFamily family, KeyRun run) throws IOException {
        boolean full = family == KeyFamily.FULL_NAME;
        for (int p = 0; p < KeyRun.PARTS && !stop.getAsBoolean(); p++) {
            long[] part = run.part(p);
            for (int from = 0, to; from < part.length; from = to) {
                to = KeyRun.groupEnd(part, from, part.length);
                if (to - from < 2) {
                    continue;
                }
                boolean crowd = to - from > policy.groupCap() && (full || persons(part, from, to) > policy.groupCap());
                if (crowd) {
                    crowds.put(new Crowd(family, KeyRun.hash(part[from])), (long) to - from);
                }
                int first = -1;
                int joined = 0;
                boolean together = true;
                for (int i = from; i < to && !(crowd && joined >= SHOWN); i++) {
                    int row = KeyRun.row(part[i]);
                    if (!crowded.get(row)) {
                        int at = index.of(row);
                        first = first < 0 ? at : first;
                        together &= bringTogether(first, at);
                        if (full) {
                            person.unite(first, at);
                        }
                        joined++;
                    }
                }
                uncompared += together ? 0 : 1;
            }
        }
    }

    /** Counts the persons of a group: rows of one full name are one. */
    private int persons(long[] part, int from, int to) {
        int persons = 0;
        for (int pass = 0; pass < 2; pass++) {
            for (int i = from; i < to; i++) {
                int row = KeyRun.row(part[i]);
                if (!crowded.get(row)) {
                    int root = person.root(index.of(row));
                    persons += pass == 0 && size[root] == 0 ? 1 : 0;
                    size[root] = 1 - pass;
                }
            }
        }
        return persons;
    }

    private void joinIds(KeyRun ids) throws IOException {
        for (int p = 0; p < KeyRun.PARTS && !stop.getAsBoolean(); p++) {
            long[] part = ids.part(p);
            for (int from = 0, to; from < part.length; from = to) {
                to = KeyRun.groupEnd(part, from, part.length);
                for (int i = from + 1; i < to && to - from <= policy.groupCap(); i++) {
                    int row = KeyRun.row(part[i]);
                    if (!bringTogether(index.of(KeyRun.row(part[from])), index.of(row))) {
                        sameId.set(row);
                        single.set(row);
                    }
                }
            }
        }
    }

    /** Unites two circles, unless they would be too large to be read at once. */
    private boolean bringTogether(int a, int b) {
        int one = circle.root(a);
        int two = circle.root(b);
        if (one == two) {
            return true;
        }
        int both = members[one] + members[two];
        if (both > mostTogether) {
            return false;
        }
        circle.unite(one, two);
        members[Math.min(one, two)] = both;
        return true;
    }

    /** Returns how many numbers there are; a circle has the number of its first row. */
    int count() {
        return circle.count();
    }

    boolean contains(long row) {
        return index.contains((int) row);
    }

    int number(long row) {
        return index.of((int) row);
    }

    /** Returns the circle of a row. */
    int circle(int number) {
        return circle.root(number);
    }

    /** Returns the number up to which circles may be read at once: at least one circle that has rows to read, if any. */
    int batchEnd(int from, long most) {
        long held = 0;
        int to = from;
        while (to < circle.count() && (held == 0 || held + size[to] <= most)) {
            held += size[to++];
        }
        return held == 0 ? from : to;
    }

    /** Returns whether the row is to be read in the batch of these circles. */
    boolean isWanted(int number, int from, int to) {
        int root = circle.root(number);
        return root >= from && root < to && size[root] > 0;
    }

    /** Returns the first row from this one on that is to be read; {@link Long#MAX_VALUE} if none is. */
    long nextWanted(long row, int from, int to) {
        int next = rows.nextSetBit((int) row);
        while (next >= 0 && !isWanted(index.of(next), from, to)) {
            next = rows.nextSetBit(next + 1);
        }
        return next < 0 ? Long.MAX_VALUE : next;
    }

    /** Returns whether the row is one of too many with one full name, and not one of the first. */
    boolean isCrowded(long row) {
        return crowded.get((int) row);
    }

    boolean hasCrowdedId(long row) {
        return sameId.get((int) row);
    }

    /** Returns how many rows share a key, if they are too many to be compared, else 0. */
    long crowd(KeyFamily family, long hash) {
        return crowds.getOrDefault(new Crowd(family, hash), 0L);
    }

    /** Returns how many keys have records that were not read together. */
    long uncompared() {
        return uncompared;
    }

    Map<KeyFamily, AuditSummary.FamilyFigures> figures() {
        return figures;
    }
}
