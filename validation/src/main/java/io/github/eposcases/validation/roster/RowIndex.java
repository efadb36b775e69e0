package io.github.eposcases.validation.roster;

import java.util.BitSet;

/** Numbers the rows of a set from 0 in ascending order. */
final class RowIndex {
    private final long[] words;
    private final int[] before;
    private final int size;

    RowIndex(BitSet rows) {
        words = rows.toLongArray();
        before = new int[words.length];
        int count = 0;
        for (int i = 0; i < words.length; i++) {
            before[i] = count;
            count += Long.bitCount(words[i]);
        }
        size = count;
    }

    int size() {
        return size;
    }

    boolean contains(int row) {
        return row >>> 6 < words.length && (words[row >>> 6] >>> row & 1) != 0;
    }

    /** Returns the number of a row of the set. */
    int of(int row) {
        return before[row >>> 6] + Long.bitCount(words[row >>> 6] & ((1L << row) - 1));
    }
}
