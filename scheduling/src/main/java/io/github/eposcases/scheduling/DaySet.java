package io.github.eposcases.scheduling;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;

/**
 * All working days of all time: a weekly pattern and the sorted days that differ from it. Two functions are enough for
 * every verb of a calendar, whatever the distance: {@link #rank}, how many working days lie before a day, and its
 * inverse {@link #select}. Days are epoch days; ranks count from an arbitrary Monday and may be negative.
 */
final class DaySet {
    static final int MONDAY_TO_FRIDAY = 0b0011111;

    private final int week;
    private final long[] exceptions;
    /** gain[i]: working days that the first i exceptions add (or, if negative, take away). */
    private final int[] gain;

    private DaySet(int week, long[] exceptions) {
        this.week = week;
        this.exceptions = exceptions;
        this.gain = new int[exceptions.length + 1];
        for (int i = 0; i < exceptions.length; i++) {
            gain[i + 1] = gain[i] + (weekWorks(exceptions[i]) ? -1 : 1);
        }
    }

    static int week(Set<DayOfWeek> days) {
        return days.stream().mapToInt(day -> 1 << (day.getValue() - 1)).sum();
    }

    /** Takes from the candidates the days whose answer is not that of the week. */
    static DaySet of(int week, LongStream candidates, LongPredicate works) {
        DaySet plain = new DaySet(week, new long[0]);
        return new DaySet(
                week,
                candidates
                        .sorted()
                        .distinct()
                        .filter(day -> works.test(day) != plain.weekWorks(day))
                        .toArray());
    }

    static DaySet pair(DaySet a, DaySet b, boolean both) {
        return of(
                both ? a.week & b.week : a.week | b.week,
                LongStream.concat(Arrays.stream(a.exceptions), Arrays.stream(b.exceptions)),
                day -> both ? a.works(day) && b.works(day) : a.works(day) || b.works(day));
    }

    /** This set with other answers on some days. */
    DaySet changed(LongStream days, LongPredicate works) {
        return of(week, LongStream.concat(Arrays.stream(exceptions), days), works);
    }

    boolean works(long day) {
        return weekWorks(day) != (Arrays.binarySearch(exceptions, day) >= 0);
    }

    long rank(long day) {
        int found = Arrays.binarySearch(exceptions, day);
        return weekRank(day) + gain[found >= 0 ? found : -found - 1];
    }

    /** The working day before which exactly {@code rank} working days lie. */
    long select(long rank) {
        int low = 0;
        for (int high = exceptions.length; low < high; ) {
            int middle = (low + high) >>> 1;
            if (weekRank(exceptions[middle] + 1) + gain[middle + 1] <= rank) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low < exceptions.length && gain[low + 1] > gain[low] && weekRank(exceptions[low]) + gain[low] == rank) {
            return exceptions[low];
        }
        return weekSelect(rank - gain[low]);
    }

    /** SCH-15, looked for only where days are off that the week would work. */
    void requireShortRuns(long first, long last) {
        if (week == 0) {
            throw new IllegalArgumentException("week: no working day");
        }
        for (long day : exceptions) {
            long from = Math.max(first, select(rank(day) - 1) + 1);
            long until = Math.min(last, select(rank(day)) - 1);
            if (until - from >= DaySearch.LONGEST_RUN) {
                throw new IllegalArgumentException("more than " + DaySearch.LONGEST_RUN + " days off in a row: "
                        + LocalDate.ofEpochDay(from) + " to " + LocalDate.ofEpochDay(until));
            }
        }
    }

    int size() {
        return exceptions.length;
    }

    long firstException() {
        return exceptions[0];
    }

    long lastException() {
        return exceptions[exceptions.length - 1];
    }

    private boolean weekWorks(long day) {
        return (week >> Math.floorMod(day + 3, 7) & 1) != 0;
    }

    private long weekRank(long day) {
        // Epoch day -3 was a Monday.
        int part = (1 << Math.floorMod(day + 3, 7)) - 1;
        return Math.floorDiv(day + 3, 7) * Integer.bitCount(week) + Integer.bitCount(week & part);
    }

    private long weekSelect(long rank) {
        int bits = week;
        for (int skip = Math.floorMod(rank, Integer.bitCount(week)); skip > 0; skip--) {
            bits &= bits - 1;
        }
        return Math.floorDiv(rank, Integer.bitCount(week)) * 7 + Integer.numberOfTrailingZeros(bits) - 3;
    }
}
