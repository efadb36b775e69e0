package io.github.eposcases.scheduling;

import io.github.eposcases.scheduling.WorkingCalendar.Coverage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calendars made of calendars: as sets of days where the parts are ours, day by day where a part is a caller's own. */
final class CalendarAlgebra {
    private CalendarAlgebra() {}

    static WorkingCalendar pair(WorkingCalendar a, WorkingCalendar b, boolean both) {
        LocalDate first = later(a.coverage().first(), b.coverage().first());
        LocalDate last = earlier(a.coverage().last(), b.coverage().last());
        if (first.isAfter(last)) {
            throw new IllegalArgumentException("other: no day is covered by both calendars");
        }
        String id = a.id() + (both ? " & " : " | ") + b.id();
        Coverage coverage = new Coverage(first, last);
        DayFacts facts = new DayFacts.Pair(a, b, both);
        return a instanceof RankedCalendar x && b instanceof RankedCalendar y
                ? new RankedCalendar(
                        id,
                        coverage,
                        DaySet.pair(x.days(), y.days(), both),
                        x.tabled().hull(y.tabled()),
                        facts)
                : new LooseCalendar(id, coverage, facts);
    }

    static WorkingCalendar overlay(WorkingCalendar calendar, Overlay overlay) {
        @Nullable
        DayFacts known = calendar instanceof RankedCalendar r
                ? r.facts()
                : calendar instanceof LooseCalendar l ? l.facts() : null;
        WorkingCalendar base = known instanceof DayFacts.Overlaid o ? o.base() : calendar;
        List<Overlay> overlays = new ArrayList<>(known instanceof DayFacts.Overlaid o ? o.overlays() : List.of());
        overlay.requireWithin(calendar.coverage());
        overlays.forEach(overlay::requireApart);
        overlays.add(overlay);
        // Sorted, so that overlays that do not clash commute (SCH-68).
        overlays.sort(Comparator.comparing(Overlay::id));
        DayFacts facts = new DayFacts.Overlaid(base, List.copyOf(overlays));
        StringBuilder id = new StringBuilder(base.id());
        overlays.forEach(o -> id.append(" + ").append(o.id()));
        if (!(calendar instanceof RankedCalendar ranked)) {
            return new LooseCalendar(id.toString(), calendar.coverage(), facts);
        }
        DaySet days = ranked.days()
                .changed(
                        overlay.days(),
                        day -> overlay.day(LocalDate.ofEpochDay(day))
                                .map(CalendarDay::working)
                                .orElseGet(() -> ranked.days().works(day)));
        return new RankedCalendar(
                id.toString(), calendar.coverage(), days, ranked.tabled().hull(overlay.years()), facts);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
