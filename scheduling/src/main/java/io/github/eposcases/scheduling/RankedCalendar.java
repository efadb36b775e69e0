package io.github.eposcases.scheduling;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A calendar whose working days are known as a set: every verb is a rank and a selection, from a table in the years
 * that matter, computed elsewhere.
 */
class RankedCalendar implements WorkingCalendar {
    private final String id;
    private final Coverage coverage;
    private final long firstDay;
    private final long lastDay;
    private final DaySet days;
    private final DayTable.Years tabled;
    private final DayFacts facts;
    /** Built on first use and immutable, so that a race costs nothing but time (SCH-99). */
    private @Nullable DayTable table;

    RankedCalendar(String id, Coverage coverage, DaySet days, DayTable.Years tabled, DayFacts facts) {
        this.id = id;
        this.coverage = coverage;
        this.days = days;
        this.tabled = tabled.within(coverage);
        this.facts = facts;
        this.firstDay = coverage.first().toEpochDay();
        this.lastDay = coverage.last().toEpochDay();
        days.requireShortRuns(firstDay, lastDay);
    }

    final DaySet days() {
        return days;
    }

    final DayTable.Years tabled() {
        return tabled;
    }

    final DayFacts facts() {
        return facts;
    }

    private DayTable table() {
        DayTable known = table;
        if (known == null) {
            known = DayTable.of(days, tabled);
            table = known;
        }
        return known;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Coverage coverage() {
        return coverage;
    }

    @Override
    public final CalendarDay day(LocalDate date) {
        DaySearch.check(this, date, "date");
        return facts.day(date);
    }

    @Override
    public final boolean isWorkingDay(LocalDate date) {
        DayTable t = table();
        int slot = t.slot(requireNonNull(date, "date"));
        if (slot >= 0) {
            return t.rank(slot + 1) != t.rank(slot);
        }
        DaySearch.check(this, date, "date");
        return days.works(date.toEpochDay());
    }

    @Override
    public final LocalDate next(LocalDate date) {
        return find(date, 1, 0);
    }

    @Override
    public final LocalDate nextOrSame(LocalDate date) {
        return find(date, 0, 0);
    }

    @Override
    public final LocalDate previous(LocalDate date) {
        return find(date, 0, -1);
    }

    @Override
    public final LocalDate previousOrSame(LocalDate date) {
        return find(date, 1, -1);
    }

    @Override
    public final LocalDate shift(LocalDate date, int amount) {
        if (amount == 0) {
            DaySearch.check(this, date, "date");
            return date;
        }
        return amount > 0 ? find(date, 1, amount - 1L) : find(date, 0, amount);
    }

    /** The working day {@code steps} ranks after that of the day (or, with {@code after} 1, of the day after it). */
    private LocalDate find(LocalDate date, int after, long steps) {
        DayTable t = table();
        int slot = t.slot(requireNonNull(date, "date"));
        if (slot >= 0) {
            LocalDate found = t.working(t.rank(slot + after) + steps);
            if (found != null) {
                return found;
            }
        }
        DaySearch.check(this, date, "date");
        long from = date.toEpochDay();
        long day = days.select(days.rank(from + after) + steps);
        if (day < firstDay || day > lastDay) {
            throw DaySearch.noAnswer(this, day > from);
        }
        return date.plusDays(day - from);
    }

    @Override
    public final int daysBetween(LocalDate startInclusive, LocalDate endExclusive) {
        DayTable t = table();
        int start = t.slot(requireNonNull(startInclusive, "startInclusive"));
        int end = t.slot(requireNonNull(endExclusive, "endExclusive"));
        if (start >= 0 && end >= start) {
            return t.rank(end) - t.rank(start);
        }
        DaySearch.checkRange(this, startInclusive, endExclusive);
        return Math.toIntExact(days.rank(endExclusive.toEpochDay()) - days.rank(startInclusive.toEpochDay()));
    }

    @Override
    public final Stream<LocalDate> workingDays(LocalDate startInclusive, LocalDate endExclusive) {
        DaySearch.checkRange(this, startInclusive, endExclusive);
        return LongStream.range(days.rank(startInclusive.toEpochDay()), days.rank(endExclusive.toEpochDay()))
                .mapToObj(rank -> LocalDate.ofEpochDay(days.select(rank)));
    }

    @Override
    public final boolean equals(@Nullable Object o) {
        return o instanceof RankedCalendar c && id.equals(c.id) && coverage.equals(c.coverage) && facts.equals(c.facts);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(id, coverage, facts);
    }

    /** Returns a sentence with the name and what is covered. */
    @Override
    public String toString() {
        return "Working calendar " + id + ", covering " + coverage + ".";
    }
}
