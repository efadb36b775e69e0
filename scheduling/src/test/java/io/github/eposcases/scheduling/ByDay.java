package io.github.eposcases.scheduling;

import java.time.LocalDate;

/** A caller's own calendar that repeats another one day by day: the oracle of every verb (SCH-23). */
record ByDay(WorkingCalendar of) implements WorkingCalendar {
    @Override
    public String id() {
        return of.id();
    }

    @Override
    public Coverage coverage() {
        return of.coverage();
    }

    @Override
    public CalendarDay day(LocalDate date) {
        return of.day(date);
    }
}
