package io.github.eposcases.scheduling;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.scheduling.WorkingCalendar.Coverage;
import java.time.DateTimeException;
import java.time.LocalDate;

/** The search day by day that serves calendars of which nothing but single days is known. */
final class DaySearch {
    /** SCH-15: no run of days off is longer in any calendar of ours, and no search goes further. */
    static final int LONGEST_RUN = 366;

    private DaySearch() {}

    static LocalDate beyond(WorkingCalendar calendar, LocalDate date, int step) {
        check(calendar, date, "date");
        LocalDate found = date;
        for (int i = 0; i <= LONGEST_RUN; i++) {
            if (found.equals(
                    step > 0 ? calendar.coverage().last() : calendar.coverage().first())) {
                throw noAnswer(calendar, step > 0);
            }
            found = found.plusDays(step);
            if (calendar.isWorkingDay(found)) {
                return found;
            }
        }
        throw new DateTimeException("date: no working day within " + LONGEST_RUN + " days of " + date);
    }

    static LocalDate shift(WorkingCalendar calendar, LocalDate date, int amount) {
        check(calendar, date, "date");
        LocalDate shifted = date;
        // Counted towards zero from either side, so that Integer.MIN_VALUE is never negated (SCH-11).
        for (int left = amount; left != 0; left -= Integer.signum(amount)) {
            shifted = amount > 0 ? calendar.next(shifted) : calendar.previous(shifted);
        }
        return shifted;
    }

    static void check(WorkingCalendar calendar, LocalDate date, String parameter) {
        if (!calendar.coverage().contains(requireNonNull(date, parameter))) {
            throw OutsideCoverageException.of(calendar, date);
        }
    }

    static void checkRange(WorkingCalendar calendar, LocalDate startInclusive, LocalDate endExclusive) {
        check(calendar, startInclusive, "startInclusive");
        requireNonNull(endExclusive, "endExclusive");
        if (startInclusive.isAfter(endExclusive)) {
            throw new IllegalArgumentException("startInclusive: after endExclusive");
        }
        if (endExclusive.isAfter(calendar.coverage().last())) {
            check(calendar, endExclusive.minusDays(1), "endExclusive");
        }
    }

    /** What to throw where the answer would lie outside the coverage, or outside the days of {@code java.time}. */
    static DateTimeException noAnswer(WorkingCalendar calendar, boolean after) {
        Coverage coverage = calendar.coverage();
        LocalDate edge = after ? coverage.last() : coverage.first();
        if (edge.equals(after ? LocalDate.MAX : LocalDate.MIN)) {
            return new DateTimeException("date: no working day " + (after ? "after " : "before ") + edge);
        }
        return OutsideCoverageException.of(calendar, edge.plusDays(after ? 1 : -1));
    }
}
