package io.github.eposcases.scheduling;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/**
 * Which days are worked.
 *
 * <p>The calendars of the library are immutable and thread-safe, equal if they have the same content, and answer in a
 * time that depends neither on the number of days skipped nor on the number of days off. A caller's own calendar
 * implements {@link #id()}, {@link #coverage()} and {@link #day(LocalDate)}, should be immutable too, and gets every
 * other verb as a search day by day that gives up after 366 days.
 *
 * <p>Every argument and every result lies inside the {@linkplain #coverage() coverage}; what would lie outside is an
 * {@link OutsideCoverageException}, never a guess. A null argument is a {@link NullPointerException}.
 *
 * <pre>{@code
 * WorkingCalendar russia = WorkingCalendars.russia();
 * russia.next(LocalDate.of(2024, 12, 27));    // 2024-12-28, a working Saturday
 * russia.next(LocalDate.of(2027, 12, 31));    // OutsideCoverageException: no data for 2028
 * }</pre>
 *
 * @since 0.1
 */
public interface WorkingCalendar {
    /**
     * Returns the name of the calendar.
     *
     * @return a short name; equal names do not make equal calendars
     */
    String id();

    /**
     * Returns the days the calendar knows.
     *
     * @return the first and the last day
     */
    Coverage coverage();

    /**
     * Returns what is known about a day.
     *
     * @param date a covered day
     * @return whether it is worked, and why
     * @throws OutsideCoverageException if the day is not covered
     */
    CalendarDay day(LocalDate date);

    /**
     * Tells whether a day is worked.
     *
     * @param date a covered day
     * @return true if it is worked
     * @throws OutsideCoverageException if the day is not covered
     */
    default boolean isWorkingDay(LocalDate date) {
        return day(date).working();
    }

    /**
     * Returns the first working day strictly after a day.
     *
     * @param date a covered day
     * @return a later day
     * @throws OutsideCoverageException if the day or the answer is not covered
     * @throws java.time.DateTimeException if there is none
     */
    default LocalDate next(LocalDate date) {
        return DaySearch.beyond(this, date, 1);
    }

    /**
     * Returns the day itself if it is worked, otherwise the first working day after it.
     *
     * @param date a covered day
     * @return the day or a later one
     * @throws OutsideCoverageException if the day or the answer is not covered
     * @throws java.time.DateTimeException if there is none
     */
    default LocalDate nextOrSame(LocalDate date) {
        return isWorkingDay(date) ? date : next(date);
    }

    /**
     * Returns the last working day strictly before a day.
     *
     * @param date a covered day
     * @return an earlier day
     * @throws OutsideCoverageException if the day or the answer is not covered
     * @throws java.time.DateTimeException if there is none
     */
    default LocalDate previous(LocalDate date) {
        return DaySearch.beyond(this, date, -1);
    }

    /**
     * Returns the day itself if it is worked, otherwise the last working day before it.
     *
     * @param date a covered day
     * @return the day or an earlier one
     * @throws OutsideCoverageException if the day or the answer is not covered
     * @throws java.time.DateTimeException if there is none
     */
    default LocalDate previousOrSame(LocalDate date) {
        return isWorkingDay(date) ? date : previous(date);
    }

    /**
     * Returns the n-th working day strictly after a day, or strictly before it if the amount is negative.
     *
     * @param date a covered day
     * @param amount how many working days; 0 gives the day itself, even a day off
     * @return the shifted day
     * @throws OutsideCoverageException if the day or the answer is not covered
     * @throws java.time.DateTimeException if there is none
     */
    default LocalDate shift(LocalDate date, int amount) {
        return DaySearch.shift(this, date, amount);
    }

    /**
     * Counts working days.
     *
     * @param startInclusive the first day counted
     * @param endExclusive the day after the last one counted; may be the day after the coverage
     * @return how many days of the range are worked
     * @throws IllegalArgumentException if the start is after the end
     * @throws OutsideCoverageException if a day is not covered
     * @throws ArithmeticException if the count exceeds an {@code int}
     */
    default int daysBetween(LocalDate startInclusive, LocalDate endExclusive) {
        return Math.toIntExact(workingDays(startInclusive, endExclusive).count());
    }

    /**
     * Lists working days.
     *
     * @param startInclusive the first day looked at
     * @param endExclusive the day after the last one looked at; may be the day after the coverage
     * @return the working days of the range in order
     * @throws IllegalArgumentException if the start is after the end
     * @throws OutsideCoverageException if a day is not covered
     */
    default Stream<LocalDate> workingDays(LocalDate startInclusive, LocalDate endExclusive) {
        DaySearch.checkRange(this, startInclusive, endExclusive);
        return startInclusive.datesUntil(endExclusive).filter(this::isWorkingDay);
    }

    /**
     * Returns {@link #next} for {@code temporal.with(…)}.
     *
     * @return the adjuster
     */
    default TemporalAdjuster toNext() {
        return TemporalAdjusters.ofDateAdjuster(this::next);
    }

    /**
     * Returns {@link #nextOrSame} for {@code temporal.with(…)}.
     *
     * @return the adjuster
     */
    default TemporalAdjuster toNextOrSame() {
        return TemporalAdjusters.ofDateAdjuster(this::nextOrSame);
    }

    /**
     * Returns {@link #previous} for {@code temporal.with(…)}.
     *
     * @return the adjuster
     */
    default TemporalAdjuster toPrevious() {
        return TemporalAdjusters.ofDateAdjuster(this::previous);
    }

    /**
     * Returns {@link #previousOrSame} for {@code temporal.with(…)}.
     *
     * @return the adjuster
     */
    default TemporalAdjuster toPreviousOrSame() {
        return TemporalAdjusters.ofDateAdjuster(this::previousOrSame);
    }

    /**
     * Returns {@link #shift} for {@code temporal.with(…)}.
     *
     * @param amount how many working days
     * @return the adjuster
     */
    default TemporalAdjuster shiftedBy(int amount) {
        return TemporalAdjusters.ofDateAdjuster(date -> shift(date, amount));
    }

    /**
     * Returns a calendar that works only where both work.
     *
     * @param other another calendar
     * @return the calendar of the days covered by both
     * @throws IllegalArgumentException if no day is covered by both, or more than 366 days in a row are off
     */
    default WorkingCalendar combinedWith(WorkingCalendar other) {
        return CalendarAlgebra.pair(this, requireNonNull(other, "other"), true);
    }

    /**
     * Returns a calendar that works where either works.
     *
     * @param other another calendar
     * @return the calendar of the days covered by both
     * @throws IllegalArgumentException if no day is covered by both
     */
    default WorkingCalendar linkedWith(WorkingCalendar other) {
        return CalendarAlgebra.pair(this, requireNonNull(other, "other"), false);
    }

    /**
     * Returns this calendar changed on the days of an overlay.
     *
     * @param overlay days off, working days and outages
     * @return the changed calendar, with the same coverage
     * @throws IllegalArgumentException if an entry is not covered, a date already has an entry of another overlay, or
     *     more than 366 days in a row are off
     */
    default WorkingCalendar with(Overlay overlay) {
        return CalendarAlgebra.overlay(this, requireNonNull(overlay, "overlay"));
    }

    /**
     * The days a calendar knows.
     *
     * @param first the first day
     * @param last the last day
     * @since 0.1
     */
    record Coverage(LocalDate first, LocalDate last) {
        static final Coverage UNLIMITED = new Coverage(LocalDate.MIN, LocalDate.MAX);

        /**
         * Checks the parts.
         *
         * @param first the first day
         * @param last the last day
         * @throws IllegalArgumentException if the first is after the last
         */
        public Coverage {
            requireNonNull(first, "first");
            requireNonNull(last, "last");
            if (first.isAfter(last)) {
                throw new IllegalArgumentException("first: after last");
            }
        }

        /**
         * Tells whether a day is covered.
         *
         * @param date any day
         * @return true from the first to the last day
         */
        public boolean contains(LocalDate date) {
            return !date.isBefore(first) && !date.isAfter(last);
        }

        /** Returns the two days, for example {@code 2018-01-01 to 2027-12-31}. */
        @Override
        public String toString() {
            return equals(UNLIMITED) ? "all days" : first + " to " + last;
        }
    }
}
