package io.github.eposcases.scheduling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The ranks of the days of some years, and their working days as shared objects: an answer costs two array reads and
 * no allocation (SCH-75). Days are addressed by year, month and day of month, 32 slots a month, since turning a
 * {@code LocalDate} into an epoch day costs more than the look-up; a slot without a day has the rank of the next day.
 */
final class DayTable {
    private static final int MONTH = 32;
    private static final int YEAR = 12 * MONTH;

    private final int firstYear;
    private final int years;
    private final int[] ranks;
    private final LocalDate[] working;

    private DayTable(int firstYear, int years, int[] ranks, LocalDate[] working) {
        this.firstYear = firstYear;
        this.years = years;
        this.ranks = ranks;
        this.working = working;
    }

    /** A table of the given years, none if they are empty. */
    static DayTable of(DaySet days, Years span) {
        int years = span.count();
        if (years == 0) {
            return new DayTable(0, 0, new int[1], new LocalDate[0]);
        }
        long start = days.rank(LocalDate.of(span.first(), 1, 1).toEpochDay());
        long end = days.rank(LocalDate.of(span.last(), 12, 31).toEpochDay() + 1);
        LocalDate[] working = new LocalDate[(int) (end - start)];
        int[] ranks = new int[years * YEAR + 1];
        int rank = 0;
        for (int month = 0; month < years * 12; month++) {
            LocalDate first = LocalDate.of(span.first() + month / 12, month % 12 + 1, 1);
            for (int day = 0; day < MONTH; day++) {
                ranks[month * MONTH + day] = rank;
                if (day < first.lengthOfMonth() && days.works(first.toEpochDay() + day)) {
                    working[rank++] = first.plusDays(day);
                }
            }
        }
        ranks[years * YEAR] = rank;
        return new DayTable(span.first(), years, ranks, working);
    }

    /** Where the day stands, or -1. The year is compared before anything is multiplied: SCH-82. */
    int slot(LocalDate date) {
        int year = date.getYear() - firstYear;
        return year < 0 || year >= years
                ? -1
                : year * YEAR + (date.getMonthValue() - 1) * MONTH + date.getDayOfMonth() - 1;
    }

    /** Working days of the table before the slot; the slot after the last is allowed. */
    int rank(int slot) {
        return ranks[slot];
    }

    /** The working day of a rank, or null outside the table. */
    @Nullable
    LocalDate working(long rank) {
        return rank >= 0 && rank < working.length ? working[(int) rank] : null;
    }

    /**
     * The years that a table spans, none if the first is after the last.
     *
     * @param first the first year
     * @param last the last year
     */
    record Years(int first, int last) {
        static final Years NONE = new Years(1, 0);
        /** SCH-37 allows as many in a file; a table of them takes about two megabytes. */
        static final int MOST = 200;

        int count() {
            return last - first + 1;
        }

        /** The years of both and between, or, if these are too many, these years alone. */
        Years hull(Years other) {
            if (count() == 0 || other.count() == 0) {
                return count() == 0 ? other : this;
            }
            Years hull = new Years(Math.min(first, other.first), Math.max(last, other.last));
            return hull.count() > MOST ? this : hull;
        }

        static Years of(DaySet days) {
            return days.size() == 0 ? NONE : of(days.firstException(), days.lastException());
        }

        static Years of(long firstDay, long lastDay) {
            int first = LocalDate.ofEpochDay(firstDay).getYear();
            int last = LocalDate.ofEpochDay(lastDay).getYear();
            return last - first >= MOST ? NONE : new Years(first, last);
        }

        /** Those of these years that are covered from the first to the last day. */
        Years within(WorkingCalendar.Coverage coverage) {
            LocalDate from = coverage.first();
            LocalDate until = coverage.last();
            int low = Math.max(first, from.getDayOfYear() == 1 ? from.getYear() : from.getYear() + 1);
            int high = Math.min(
                    last, until.getDayOfYear() == until.lengthOfYear() ? until.getYear() : until.getYear() - 1);
            return low > high ? NONE : new Years(low, high);
        }
    }
}
