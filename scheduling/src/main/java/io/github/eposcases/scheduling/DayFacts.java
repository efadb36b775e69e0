package io.github.eposcases.scheduling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a calendar knows about its days; equal if the knowledge is. The caller has checked the coverage. */
interface DayFacts {
    CalendarDay day(LocalDate date);

    static CalendarDay plain(LocalDate date, boolean working) {
        return CalendarDay.of(date, working, working ? CalendarDay.Kind.WORKING : CalendarDay.Kind.WEEKEND);
    }

    /** A week and some days with reasons. */
    record Listed(int week, Map<LocalDate, CalendarDay> entries) implements DayFacts {
        @Override
        public CalendarDay day(LocalDate date) {
            CalendarDay entry = entries.get(date);
            return entry != null
                    ? entry
                    : plain(date, (week >> (date.getDayOfWeek().getValue() - 1) & 1) != 0);
        }
    }

    /** Two calendars as one. */
    record Pair(WorkingCalendar a, WorkingCalendar b, boolean both) implements DayFacts {
        @Override
        public CalendarDay day(LocalDate date) {
            CalendarDay one = a.day(date);
            CalendarDay two = b.day(date);
            if (one.working() != two.working()) {
                return one.working() == both ? two : one;
            }
            return telling(one) || !telling(two) ? one : two;
        }

        private static boolean telling(CalendarDay day) {
            return day.kind().compareTo(CalendarDay.Kind.WEEKEND) > 0 || day.shortened() || day.provisional();
        }
    }

    /** A calendar and what overlays change in it. */
    record Overlaid(WorkingCalendar base, List<Overlay> overlays) implements DayFacts {
        @Override
        public CalendarDay day(LocalDate date) {
            CalendarDay before = base.day(date);
            for (Overlay overlay : overlays) {
                Optional<CalendarDay> changed = overlay.day(date).filter(day -> changes(before, day));
                if (changed.isPresent()) {
                    return changed.get();
                }
            }
            return before;
        }

        /** SCH-67: a day off on a day already off keeps the base's reason; an outage is worth telling on any day. */
        private static boolean changes(CalendarDay before, CalendarDay day) {
            return day.working() != before.working() || day.kind() == CalendarDay.Kind.OUTAGE;
        }
    }
}
