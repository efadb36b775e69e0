package io.github.eposcases.validation.roster;

import io.github.eposcases.validation.roster.AuditPolicy.LinkFault;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Ids and the references to them, as hashes with rows, joined part by part (AUD-66). What is left is one number for each
 * link of a candidate and one for each fault.
 */
final class Links {
    /** A child listed by more parents than this has its first ones only. */
    private static final int MOST_PARENTS = 100;

    private static final int FAULT_BITS = 3;

    private final KeyRun ids;
    private final KeyRun references;
    private final long seed;
    private final Longs faults = new Longs();
    private final Longs parents = new Longs();

    Links(WorkSpace space, long seed) {
        this.ids = space.run();
        this.references = space.run();
        this.seed = seed;
    }

    long key(char[] text, int from, int to) {
        return PersonKeys.hash(text, from, to, seed);
    }

    void addId(long key, long row) throws IOException {
        ids.add(key, row);
    }

    void addChild(long key, long parentRow) throws IOException {
        references.add(key, parentRow);
    }

    KeyRun ids() {
        return ids;
    }

    void sort(BooleanSupplier stop) {
        references.sort(stop);
        ids.sort(stop);
    }

    /** Finds the links that lead nowhere or to the wrong record, and adds the rows that hold them. */
    void findFaults(RowNotes notes, Set<LinkFault> asked, BitSet rows, BooleanSupplier stop) throws IOException {
        for (int p = 0; p < KeyRun.PARTS && !stop.getAsBoolean(); p++) {
            long[] own = ids.part(p);
            long[] listed = references.part(p);
            int i = 0;
            int j = 0;
            while (i < own.length || j < listed.length) {
                long hash = Math.min(hashAt(own, i), hashAt(listed, j));
                int end = i;
                while (hashAt(own, end) == hash) {
                    end++;
                }
                if (hashAt(listed, j) != hash) {
                    noParent(own, i, notes, asked);
                }
                for (; hashAt(listed, j) == hash; j++) {
                    int parent = KeyRun.row(listed[j]);
                    for (LinkFault fault : asked) {
                        if (hasFault(fault, parent, own, i, end, notes)) {
                            addFault(parent, fault, hash);
                        }
                    }
                }
                i = end;
            }
        }
        faults.sort();
        for (int i = 0; i < faults.size(); i++) {
            rows.set((int) (faults.get(i) >>> 38));
        }
    }

    /** A link has a fault if it has it whichever record of that id, or of an id with an equal hash, is meant. */
    private static boolean hasFault(LinkFault fault, int parent, long[] own, int from, int to, RowNotes notes) {
        if (from == to) {
            return fault == LinkFault.UNKNOWN_CHILD;
        }
        for (int i = from; i < Math.min(to, from + MOST_PARENTS); i++) {
            if (!notes.has(fault, parent, KeyRun.row(own[i]))) {
                return false;
            }
        }
        return true;
    }

    private void noParent(long[] own, int from, RowNotes notes, Set<LinkFault> asked) {
        if (asked.contains(LinkFault.NO_PARENT)) {
            for (int i = from; i < own.length && KeyRun.hash(own[i]) == KeyRun.hash(own[from]); i++) {
                if (notes.isPupil(KeyRun.row(own[i]))) {
                    addFault(KeyRun.row(own[i]), LinkFault.NO_PARENT, KeyRun.hash(own[i]));
                }
            }
        }
    }

    private static long hashAt(long[] part, int i) {
        return i < part.length ? KeyRun.hash(part[i]) : Long.MAX_VALUE;
    }

    /** 26 bits of row, 3 of fault, 35 of the child's hash: enough to tell the links of one row apart. */
    private void addFault(int row, LinkFault fault, long hash) {
        faults.add(((long) row << 38) | ((long) fault.ordinal() << (38 - FAULT_BITS)) | (hash & ((1L << 35) - 1)));
    }

    boolean hasFault(long row, LinkFault fault, long childKey) {
        return faults.contains((row << 38)
                | ((long) fault.ordinal() << (38 - FAULT_BITS))
                | (KeyRun.hashOf(childKey) & ((1L << 35) - 1)));
    }

    /** Notes the parent rows of some rows, then forgets ids and references. */
    void findParents(RowIndex rows, BooleanSupplier stop) throws IOException {
        for (int p = 0; p < KeyRun.PARTS && !stop.getAsBoolean(); p++) {
            long[] own = ids.part(p);
            long[] listed = references.part(p);
            int j = 0;
            for (long entry : own) {
                while (hashAt(listed, j) < KeyRun.hash(entry)) {
                    j++;
                }
                if (rows.contains(KeyRun.row(entry))) {
                    for (int k = j; k < j + MOST_PARENTS && hashAt(listed, k) == KeyRun.hash(entry); k++) {
                        parents.add(((long) KeyRun.row(entry) << KeyRun.ROW_BITS) | KeyRun.row(listed[k]));
                    }
                }
            }
        }
        parents.sort();
        ids.clear();
        references.clear();
    }

    /** Returns the parent rows of a row, ascending. */
    int[] parents(long row) {
        int from = parents.indexOf(row << KeyRun.ROW_BITS);
        int to = parents.indexOf((row + 1) << KeyRun.ROW_BITS);
        int[] found = new int[to - from];
        for (int i = from; i < to; i++) {
            found[i - from] = KeyRun.row(parents.get(i));
        }
        return found;
    }

    /** A growing list of numbers. */
    private static final class Longs {
        private long[] numbers = new long[16];
        private int size;

        void add(long number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size + (size >> 1));
            }
            numbers[size++] = number;
        }

        int size() {
            return size;
        }

        long get(int i) {
            return numbers[i];
        }

        void sort() {
            numbers = Arrays.copyOf(numbers, size);
            Arrays.sort(numbers);
        }

        boolean contains(long number) {
            return Arrays.binarySearch(numbers, number) >= 0;
        }

        /** Returns the index of the first number that is not less. */
        int indexOf(long number) {
            int found = Arrays.binarySearch(numbers, number);
            return Math.max(found, ~found);
        }
    }
}
