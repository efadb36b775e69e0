package io.github.eposcases.benchmarks.scheduling;

import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.github.eposcases.scheduling.ProductionCalendar;
import io.github.eposcases.scheduling.WorkingCalendars;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.time4j.PlainDate;
import net.time4j.engine.ChronoOperator;
import net.time4j.range.HolidayModel;

/** The peers, those that take data with the same days as ours. */
final class Peers {
    static final ZoneId PERM = ZoneId.of("Asia/Yekaterinburg");
    static final LocalTime TWO_IN_THE_AFTERNOON = LocalTime.of(14, 0);
    static final ProductionCalendar OURS = WorkingCalendars.russia();

    /** Days off from Monday to Friday, and worked Saturdays. */
    static final Set<LocalDate> OFF = new HashSet<>();

    static final Set<LocalDate> ON = new HashSet<>();

    static {
        LocalDate.of(2018, 1, 1).datesUntil(LocalDate.of(2028, 1, 1)).forEach(date -> {
            boolean weekend = date.getDayOfWeek().getValue() > 5;
            if (OURS.isWorkingDay(date) == weekend) {
                (weekend ? ON : OFF).add(date);
            }
        });
    }

    static final ImmutableHolidayCalendar STRATA = ImmutableHolidayCalendar.of(
            HolidayCalendarId.of("RU"), OFF, List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), ON);
    static final HolidayManager JOLLYDAY = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.RUSSIA));
    static final ChronoOperator<PlainDate> TIME4J_NEXT = ((HolidayModel) Peers::off).nextBusinessDay();

    private Peers() {}

    private static boolean off(PlainDate date) {
        LocalDate day = date.toTemporalAccessor();
        return day.getDayOfWeek().getValue() > 5 ? !ON.contains(day) : OFF.contains(day);
    }

    static boolean jollydayWorks(LocalDate date) {
        return date.getDayOfWeek().getValue() < 6 && !JOLLYDAY.isHoliday(date);
    }

    static LocalDate jollydayNext(LocalDate date) {
        LocalDate next = date.plusDays(1);
        while (!jollydayWorks(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** Days on which every peer has an answer, the same in every run. */
    static LocalDate[] dates(int count) {
        return new Random(20_241_219)
                .longs(
                        count,
                        LocalDate.of(2018, 1, 1).toEpochDay(),
                        LocalDate.of(2027, 1, 1).toEpochDay())
                .mapToObj(LocalDate::ofEpochDay)
                .toArray(LocalDate[]::new);
    }
}
