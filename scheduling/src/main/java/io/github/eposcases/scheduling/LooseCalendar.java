package io.github.eposcases.scheduling;

import java.time.LocalDate;

/**
 * A calendar of which only single days can be asked, since a part of it is a caller's own.
 *
 * @param id its name
 * @param coverage the days it knows
 * @param facts its days
 */
record LooseCalendar(String id, Coverage coverage, DayFacts facts) implements WorkingCalendar {
    @Override
    public CalendarDay day(LocalDate date) {
        DaySearch.check(this, date, "date");
        return facts.day(date);
    }

    @Override
    public String toString() {
        return "Working calendar " + id + ", covering " + coverage + ".";
    }
}
