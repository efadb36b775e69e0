package io.github.eposcases.scheduling;

import io.github.eposcases.scheduling.CalendarDay.Kind;
import io.github.eposcases.scheduling.ProductionCalendar.Transfer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * From the Labour Code, article 112, and the transfers of the decrees to the days of the calendar (SCH-26, SCH-27): all
 * days of which there is more to say than their day of the week. Over all years at once, since a transfer may cross
 * New Year.
 */
final class Derivation {
    /** Month and day of each holiday, as month times 100 plus day, in the order of the year. */
    private static final Set<Integer> HOLIDAYS =
            Set.of(101, 102, 103, 104, 105, 106, 107, 108, 223, 308, 501, 509, 612, 1104);

    private final NavigableMap<LocalDate, CalendarDay> marks = new TreeMap<>();
    private final List<Transfer> strays = new ArrayList<>();

    private Derivation() {}

    static Derivation of(CalendarRows rows) {
        Derivation derivation = new Derivation();
        Map<LocalDate, Transfer> byOrigin = new HashMap<>();
        rows.transfers().forEach(t -> byOrigin.put(t.from(), t));
        for (int year : rows.years().keySet()) {
            derivation.markHolidays(year, rows.derivedFrom(year));
        }
        rows.daysOff()
                .forEach((date, off) -> derivation.mark(CalendarDay.of(date, false, Kind.ONE_OFF)
                        .withSource(off.source())
                        .withReason(off.russian(), off.english())));
        for (Transfer t : rows.transfers()) {
            derivation.mark(CalendarDay.of(t.to(), false, Kind.TRANSFERRED_OFF)
                    .withCounterpart(t.from())
                    .withSource(t.source()));
        }
        for (int year : rows.years().keySet()) {
            derivation.markSubstitutes(year, byOrigin.keySet(), rows.derivedFrom(year));
        }
        rows.transfers().forEach(derivation::moveAway);
        rows.special().forEach(derivation::markSpecial);
        rows.shortDays()
                .forEach((date, source) -> derivation.marks.compute(
                        date, (d, day) -> plainIfNull(d, day).withShortened()));
        return derivation;
    }

    /** A year of which there is no decree: every day of it may still change. */
    static NavigableMap<LocalDate, CalendarDay> statutory(int year, Optional<LegalSource> source) {
        Derivation derivation = new Derivation();
        derivation.markHolidays(year, source.orElse(null));
        derivation.markSubstitutes(year, Set.of(), source.orElse(null));
        return derivation.marks;
    }

    NavigableMap<LocalDate, CalendarDay> marks() {
        return marks;
    }

    /** Transfers from a weekday that was no substitute: an error of the data. */
    List<Transfer> strays() {
        return strays;
    }

    static boolean isHoliday(LocalDate date) {
        return HOLIDAYS.contains(date.getMonthValue() * 100 + date.getDayOfMonth());
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().getValue() > 5;
    }

    private void mark(CalendarDay day) {
        marks.put(day.date(), day);
    }

    private void markHolidays(int year, @Nullable LegalSource source) {
        for (int holiday : HOLIDAYS) {
            mark(CalendarDay.of(LocalDate.of(year, holiday / 100, holiday % 100), false, Kind.HOLIDAY)
                    .withSource(source));
        }
    }

    private void markSubstitutes(int year, Set<LocalDate> moved, @Nullable LegalSource source) {
        for (int holiday : new TreeSet<>(HOLIDAYS)) {
            LocalDate date = LocalDate.of(year, holiday / 100, holiday % 100);
            if (date.getMonthValue() > 1 && isWeekend(date) && !moved.contains(date)) {
                LocalDate substitute = date.plusDays(1);
                while (isWeekend(substitute) || marks.containsKey(substitute)) {
                    substitute = substitute.plusDays(1);
                }
                mark(CalendarDay.of(substitute, false, Kind.SUBSTITUTE)
                        .withCounterpart(date)
                        .withSource(source));
            }
        }
    }

    private void moveAway(Transfer t) {
        CalendarDay before = marks.get(t.from());
        if (before != null && before.kind() == Kind.HOLIDAY && isWeekend(t.from())) {
            mark(before.withCounterpart(t.to()));
        } else if (before == null ? isWeekend(t.from()) : before.kind() == Kind.SUBSTITUTE) {
            mark(CalendarDay.of(t.from(), true, Kind.TRANSFERRED_WORKING)
                    .withCounterpart(t.to())
                    .withSource(t.source()));
        } else {
            strays.add(t);
        }
    }

    private void markSpecial(LocalDate date, LegalSource source) {
        marks.putIfAbsent(date, CalendarDay.of(date, true, Kind.SPECIAL).withSource(source));
    }

    private static CalendarDay plainIfNull(LocalDate date, @Nullable CalendarDay day) {
        return day != null ? day : DayFacts.plain(date, !isWeekend(date));
    }
}
