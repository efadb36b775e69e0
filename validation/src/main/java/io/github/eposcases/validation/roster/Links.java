package io.github.eposcases.validation.roster;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/** Ids and the references to them, as hashes with rows: which record lists which (AUD-66). */
final class Links {
    private final KeyRun ids = new KeyRun();
    private final KeyRun references = new KeyRun();
    private final long seed;
    private long[] sortedIds = new long[0];
    private long[] sortedReferences = new long[0];

    Links(long seed) {
        this.seed = seed;
    }

    long hash(String id) {
        return KeyRun.hash(PersonKeys.hash(id.toCharArray(), 0, id.length(), seed) << KeyRun.ROW_BITS);
    }

    void addId(String id, long row) {
        ids.add(hash(id), row);
    }

    void addChild(String childId, long parentRow) {
        references.add(hash(childId), parentRow);
    }

    /** Sorts, and tells the rows whose id another row seems to have too. */
    void sort(IntConsumer doubled) {
        sortedIds = ids.sorted();
        sortedReferences = references.sorted();
        for (int i = 1; i < sortedIds.length; i++) {
            if (KeyRun.hash(sortedIds[i]) == KeyRun.hash(sortedIds[i - 1])) {
                doubled.accept(KeyRun.row(sortedIds[i - 1]));
                doubled.accept(KeyRun.row(sortedIds[i]));
            }
        }
    }

    /** Returns the first row with an id, 0 if there is none. */
    int rowOf(String id) {
        long hash = hash(id);
        int at = first(sortedIds, hash);
        return at < sortedIds.length && KeyRun.hash(sortedIds[at]) == hash ? KeyRun.row(sortedIds[at]) : 0;
    }

    private static int first(long[] sorted, long hash) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (KeyRun.hash(sorted[middle]) < hash) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the parent rows of each of some rows. */
    Map<Integer, int[]> parents(BitSet rows) {
        Map<Integer, int[]> parents = new HashMap<>();
        int j = 0;
        for (long entry : sortedIds) {
            long hash = KeyRun.hash(entry);
            while (j < sortedReferences.length && KeyRun.hash(sortedReferences[j]) < hash) {
                j++;
            }
            if (rows.get(KeyRun.row(entry))) {
                int to = j;
                while (to < sortedReferences.length && KeyRun.hash(sortedReferences[to]) == hash) {
                    to++;
                }
                if (to > j) {
                    int[] found = new int[to - j];
                    for (int k = j; k < to; k++) {
                        found[k - j] = KeyRun.row(sortedReferences[k]);
                    }
                    Arrays.sort(found);
                    parents.put(KeyRun.row(entry), found);
                }
            }
        }
        return parents;
    }

    /** Tells the parent rows of which a link leads nowhere, to itself or to a row that {@code odd} names. */
    void faults(LinkTest test, IntConsumer faulty) {
        int i = 0;
        for (long reference : sortedReferences) {
            long hash = KeyRun.hash(reference);
            while (i < sortedIds.length && KeyRun.hash(sortedIds[i]) < hash) {
                i++;
            }
            boolean known = i < sortedIds.length && KeyRun.hash(sortedIds[i]) == hash;
            int parent = KeyRun.row(reference);
            if (!known || test.isOdd(parent, KeyRun.row(sortedIds[i]))) {
                faulty.accept(parent);
            }
        }
    }

    /** Judges a link by the rows at its ends. */
    interface LinkTest {
        /** Returns whether the link must be looked at. */
        boolean isOdd(int parentRow, int childRow);
    }
}
