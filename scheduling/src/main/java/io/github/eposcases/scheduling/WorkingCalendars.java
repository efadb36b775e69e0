package io.github.eposcases.scheduling;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.scheduling.WorkingCalendar.Coverage;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * The calendars the library brings, and a builder for others.
 *
 * @since 0.1
 */
public final class WorkingCalendars {
    private static final WorkingCalendar MONDAY_TO_FRIDAY = builder("Mon-Fri").build();

    private WorkingCalendars() {}

    /**
     * Returns the calendar that knows nothing but Saturday and Sunday.
     *
     * @return a calendar of all days of {@code java.time}
     */
    public static WorkingCalendar mondayToFriday() {
        return MONDAY_TO_FRIDAY;
    }

    /**
     * Returns the official production calendar of Russia, with the Government's transfers.
     *
     * @return the bundled data; outside its years it throws
     */
    public static ProductionCalendar russia() {
        return ProductionCalendar.bundled();
    }

    /**
     * Returns the bundled days off of a region: recommended ones too, so none is applied by itself.
     *
     * @param iso3166 the ISO 3166-2 code, for example {@code RU-PER}
     * @return the overlay, or empty if nothing is known of the region
     */
    public static Optional<Overlay> regional(String iso3166) {
        return ProductionCalendar.bundled().regional(requireNonNull(iso3166, "iso3166"));
    }

    /**
     * Begins a calendar.
     *
     * @param id a short name
     * @return a builder of a calendar that works Monday to Friday and covers all days
     */
    public static Builder builder(String id) {
        return new Builder(requireNonNull(id, "id"));
    }

    /**
     * Collects what a calendar is made of.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final String id;
        private Set<DayOfWeek> week = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        private Coverage coverage = Coverage.UNLIMITED;
        private final List<CalendarDay> entries = new ArrayList<>();

        private Builder(String id) {
            this.id = id;
        }

        /**
         * Sets the working week.
         *
         * @param workingDays the days of the week that are worked, at least one
         * @return this builder
         */
        public Builder week(Set<DayOfWeek> workingDays) {
            week = Set.copyOf(requireNonNull(workingDays, "workingDays"));
            return this;
        }

        /**
         * Sets the days the calendar knows.
         *
         * @param first the first day
         * @param last the last day
         * @return this builder
         * @throws IllegalArgumentException if the first is after the last
         */
        public Builder coverage(LocalDate first, LocalDate last) {
            coverage = new Coverage(first, last);
            return this;
        }

        /**
         * Adds a day off.
         *
         * @param date the day
         * @param reason why
         * @return this builder
         */
        public Builder dayOff(LocalDate date, String reason) {
            return add(CalendarDay.of(date, false, CalendarDay.Kind.ONE_OFF), reason);
        }

        /**
         * Adds a working day.
         *
         * @param date the day, on whatever day of the week
         * @param reason why
         * @return this builder
         */
        public Builder workingDay(LocalDate date, String reason) {
            return add(CalendarDay.of(date, true, CalendarDay.Kind.WORKING), reason);
        }

        private Builder add(CalendarDay day, String reason) {
            entries.add(day.withReason(requireNonNull(reason, "reason"), reason));
            return this;
        }

        /**
         * Makes the calendar.
         *
         * @return the calendar
         * @throws IllegalArgumentException if no day of the week is worked, a date is given twice or lies outside the
         *     coverage, or more than 366 days in a row are off; the message lists the dates
         */
        public WorkingCalendar build() {
            Map<LocalDate, CalendarDay> byDate = new TreeMap<>();
            Set<LocalDate> wrong = new TreeSet<>();
            for (CalendarDay day : entries) {
                if (byDate.put(day.date(), day) != null || !coverage.contains(day.date())) {
                    wrong.add(day.date());
                }
            }
            if (!wrong.isEmpty()) {
                throw new IllegalArgumentException("entries: twice or outside the coverage: " + wrong);
            }
            DayFacts facts = new DayFacts.Listed(DaySet.week(week), byDate);
            LongStream days = byDate.keySet().stream().mapToLong(LocalDate::toEpochDay);
            DaySet set = DaySet.of(
                    DaySet.week(week),
                    days,
                    day -> facts.day(LocalDate.ofEpochDay(day)).working());
            return new RankedCalendar(id, coverage, set, DayTable.Years.of(set), facts);
        }
    }
}
