package io.github.eposcases.validation.roster;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one family: 38 bits of hash above 26 bits of row number (AUD-51). They lie in parts by their highest bits,
 * so that one part after the other is sorted in the cache, and read back alone when the run went to a work file.
 */
final class KeyRun {
    static final int ROW_BITS = 26;
    static final long MAX_ROWS = 1L << ROW_BITS;
    static final int PARTS = 64;
    private static final int PART_SHIFT = 64 - 6;
    private static final int FIRST_CHUNK = 1 << 5;
    private static final int CHUNK = 1 << 10;
    private static final int DIGIT = 11;
    private static final int FEW = 256;
    private static final int MANY = 1 << 20;

    private final WorkSpace space;
    private final Part[] parts = new Part[PARTS];
    private @Nullable WorkFile file;
    private long size;
    private long[] scratch = {};

    KeyRun(WorkSpace space) {
        this.space = space;
        for (int p = 0; p < PARTS; p++) {
            parts[p] = new Part();
        }
    }

    /** Adds an entry; rows must come in ascending order. */
    void add(long hash, long row) throws IOException {
        long entry = entry(hash, row);
        Part part = parts[(int) (entry >>> PART_SHIFT)];
        if (part.used == part.open.length) {
            int length = part.grow() ? CHUNK : FIRST_CHUNK;
            space.claim(length * 8L);
            part.open = new long[length];
        }
        part.open[part.used++] = entry;
        size++;
    }

    long size() {
        return size;
    }

    /** Moves what is in memory to the work file; returns the bytes set free. */
    long spill() throws IOException {
        long freed = 0;
        if (file == null) {
            file = space.file();
        }
        for (Part part : parts) {
            freed += part.spill(file);
        }
        return freed;
    }

    /** Sorts what is in memory, while another thread may do the same. */
    void sort(BooleanSupplier stop) {
        for (int p = PARTS - 1; p >= 0 && !stop.getAsBoolean(); p--) {
            sort(p);
        }
    }

    private synchronized void sort(int p) {
        if (file == null) {
            try {
                part(p);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Returns the entries of a part by hash, then by row. */
    synchronized long[] part(int p) throws IOException {
        Part part = parts[p];
        if (part.sorted == null) {
            long[] all = sorted(part);
            if (file != null) {
                return all;
            }
            part.sorted = all;
        }
        return part.sorted;
    }

    /** Returns all entries by hash, then by row. */
    long[] all() throws IOException {
        long[] all = new long[Math.toIntExact(size)];
        int at = 0;
        for (int p = 0; p < PARTS; p++) {
            long[] part = part(p);
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    /** Forgets all entries but these, which stand by hash, then by row. */
    synchronized void keepOnly(long[] entries) {
        clear();
        parts[0].sorted = entries;
    }

    /** Forgets everything. */
    synchronized void clear() {
        Arrays.setAll(parts, p -> new Part());
        scratch = new long[0];
        if (file != null) {
            file.close();
            file = null;
        }
    }

    private long[] sorted(Part part) throws IOException {
        int length = part.length();
        long[] to = new long[length];
        if (length < FEW || length > MANY) {
            // Entries of a part have equal highest bits, so signed order is the order of their hashes.
            part.moveTo(to, file);
            Arrays.sort(to);
            return to;
        }
        if (scratch.length < length) {
            scratch = new long[length + length / 8];
        }
        long[] from = scratch;
        part.moveTo(from, file);
        // Three digits: the last of them ends in the new array.
        for (int shift = ROW_BITS; shift < PART_SHIFT; shift += DIGIT) {
            int[] count = new int[(1 << DIGIT) + 1];
            int mask = (1 << Math.min(DIGIT, PART_SHIFT - shift)) - 1;
            for (int i = 0; i < length; i++) {
                count[(int) (from[i] >>> shift & mask) + 1]++;
            }
            for (int i = 1; i < count.length; i++) {
                count[i] += count[i - 1];
            }
            for (int i = 0; i < length; i++) {
                to[count[(int) (from[i] >>> shift & mask)]++] = from[i];
            }
            long[] swap = from;
            from = to;
            to = swap;
        }
        return from;
    }

    static long entry(long key, long row) {
        return (key << ROW_BITS) | row;
    }

    static long hash(long entry) {
        return entry >>> ROW_BITS;
    }

    /** Returns what {@link #hash(long)} gives for the entry of a key. */
    static long hashOf(long key) {
        return hash(entry(key, 0));
    }

    static int row(long entry) {
        return (int) (entry & (MAX_ROWS - 1));
    }

    /** Returns the index behind the entries that have the hash of the one at {@code from}; {@code end} at most. */
    static int groupEnd(long[] sorted, int from, int end) {
        int to = from + 1;
        while (to < end && hash(sorted[to]) == hash(sorted[from])) {
            to++;
        }
        return to;
    }

    /** Chunks that are never copied, and stretches of the work file before them. */
    private static final class Part {
        private static final long[] NOTHING = {};

        private final List<long[]> full = new ArrayList<>(0);
        private final List<long[]> stretches = new ArrayList<>(0);
        private long[] open = NOTHING;
        private int used;
        private long @Nullable [] sorted;

        /** Puts the open chunk aside; returns whether there are such chunks. */
        boolean grow() {
            used = 0;
            if (open.length > 0) {
                full.add(open);
                open = NOTHING;
            }
            return !full.isEmpty();
        }

        long spill(WorkFile file) throws IOException {
            long freed = 0;
            for (long[] chunk : full) {
                stretches.add(new long[] {file.append(chunk, chunk.length), chunk.length});
                freed += chunk.length * 8L;
            }
            full.clear();
            stretches.add(new long[] {file.append(open, used), used});
            freed += open.length * 8L;
            open = NOTHING;
            used = 0;
            return freed;
        }

        int length() {
            int length = used;
            for (long[] chunk : full) {
                length += chunk.length;
            }
            for (long[] stretch : stretches) {
                length += (int) stretch[1];
            }
            return length;
        }

        /** Copies all entries; what is in memory is forgotten, unless there is a work file. */
        void moveTo(long[] all, @Nullable WorkFile file) throws IOException {
            int at = 0;
            for (long[] stretch : stretches) {
                requireNonNull(file).read(stretch[0], all, at, (int) stretch[1]);
                at += (int) stretch[1];
            }
            for (long[] chunk : full) {
                System.arraycopy(chunk, 0, all, at, chunk.length);
                at += chunk.length;
            }
            System.arraycopy(open, 0, all, at, used);
            if (file == null) {
                full.clear();
                open = NOTHING;
                used = 0;
            }
        }
    }
}
