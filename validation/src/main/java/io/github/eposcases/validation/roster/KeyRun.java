package io.github.eposcases.validation.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The keys of one family: 38 bits of hash above 26 bits of row number, in chunks that are never copied. */
final class KeyRun {
    static final int ROW_BITS = 26;
    static final long MAX_ROWS = 1L << ROW_BITS;
    private static final int CHUNK = 1 << 16;

    private final List<long[]> chunks = new ArrayList<>();
    private int size;

    void add(long hash, long row) {
        if ((size & (CHUNK - 1)) == 0) {
            chunks.add(new long[CHUNK]);
        }
        chunks.get(size >>> 16)[size & (CHUNK - 1)] = (hash << ROW_BITS) | row;
        size++;
    }

    /** Returns the entries by hash, then by row, and empties the run. */
    long[] sorted() {
        long[] all = new long[size];
        for (int i = 0; i < chunks.size(); i++) {
            System.arraycopy(chunks.get(i), 0, all, i << 16, Math.min(CHUNK, size - (i << 16)));
            chunks.set(i, new long[0]);
        }
        chunks.clear();
        // Entries come in row order, so a stable sort by hash leaves the rows of a group ascending.
        return size < 4096 ? comparisonSorted(all) : radixSorted(all);
    }

    private static long[] comparisonSorted(long[] all) {
        // Unsigned order of the hash bits is all that matters: flip the sign for the signed sort.
        for (int i = 0; i < all.length; i++) {
            all[i] ^= Long.MIN_VALUE;
        }
        Arrays.sort(all);
        for (int i = 0; i < all.length; i++) {
            all[i] ^= Long.MIN_VALUE;
        }
        return all;
    }

    private static long[] radixSorted(long[] all) {
        long[] from = all;
        long[] to = new long[all.length];
        for (int shift = ROW_BITS; shift < 64; shift += 10) {
            int[] count = new int[1025];
            for (long entry : from) {
                count[(int) (entry >>> shift & 1023) + 1]++;
            }
            for (int i = 1; i < count.length; i++) {
                count[i] += count[i - 1];
            }
            for (long entry : from) {
                to[count[(int) (entry >>> shift & 1023)]++] = entry;
            }
            long[] swap = from;
            from = to;
            to = swap;
        }
        return from;
    }

    static long hash(long entry) {
        return entry >>> ROW_BITS;
    }

    static int row(long entry) {
        return (int) (entry & (MAX_ROWS - 1));
    }
}
