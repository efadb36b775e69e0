package io.github.eposcases.validation.roster;

import java.util.ArrayList;
import java.util.List;

/** Where some rows begin, so that a later reading finds the rows it wants without those between: a byte a row. */
final class RowMarks {
    /** One row of so many is noted: the first, and so on. */
    static final int STEP = 16;

    /** What the rows between two noted ones take. */
    static final int BYTES = 16;

    private static final int CHUNK = 1 << 10;

    private final List<long[]> chunks = new ArrayList<>();
    private long count;

    /** Takes the place of a row, the first or a multiple of the step behind it, unless it is known. */
    void note(long row, long offset, long line) {
        if (row / STEP == count) {
            if (count % CHUNK == 0) {
                chunks.add(new long[2 * CHUNK]);
            }
            long[] chunk = chunks.get(chunks.size() - 1);
            int i = 2 * (int) (count++ % CHUNK);
            chunk[i] = offset;
            chunk[i + 1] = line;
        }
    }

    /** Returns the last noted row that is not behind a row. */
    long rowBefore(long row) {
        return Math.min((row - 1) / STEP, count - 1) * STEP + 1;
    }

    long offset(long row) {
        return at(row, 0);
    }

    long line(long row) {
        return at(row, 1);
    }

    private long at(long row, int which) {
        long mark = row / STEP;
        return chunks.get((int) (mark / CHUNK))[2 * (int) (mark % CHUNK) + which];
    }
}
