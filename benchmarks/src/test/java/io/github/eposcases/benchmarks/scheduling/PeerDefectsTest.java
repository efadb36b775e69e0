package io.github.eposcases.benchmarks.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import de.focus_shift.jollyday.core.Holiday;
import io.github.eposcases.scheduling.OutsideCoverageException;
import io.github.eposcases.scheduling.WorkingCalendar;
import io.github.eposcases.scheduling.WorkingCalendars;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What peers answer beside what we answer (SCH-81 to SCH-91, SCH-100). A peer that is mended breaks its test. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PeerDefectsTest {
    private static final List<DayOfWeek> WEEKEND = List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    private static ImmutableHolidayCalendar strata(String id, List<LocalDate> holidays, List<LocalDate> working) {
        return ImmutableHolidayCalendar.of(HolidayCalendarId.of(id), holidays, WEEKEND, working);
    }

    private static WorkingCalendar ours(String first, String last) {
        return WorkingCalendars.builder("x").coverage(date(first), date(last)).build();
    }

    @Test
    void SCH_81_strata_combines_calendars_of_different_years_into_holidays() {
        ImmutableHolidayCalendar both = ImmutableHolidayCalendar.combined(
                strata("A", List.of(date("2024-01-01"), date("2025-05-01")), List.of()),
                strata("B", List.of(date("2025-01-01"), date("2027-05-03")), List.of()));
        assertThat(both.isHoliday(date("2026-06-03"))).isTrue(); // a Wednesday
        assertThatThrownBy(() -> ours("2024-01-01", "2025-12-31")
                        .combinedWith(ours("2025-01-01", "2027-12-31"))
                        .isWorkingDay(date("2026-06-03")))
                .isInstanceOf(OutsideCoverageException.class);
    }

    @Test
    void SCH_82_strata_overflows_into_its_table() {
        ImmutableHolidayCalendar calendar = strata("A", List.of(date("2024-05-06"), date("2024-12-31")), List.of());
        LocalDate far = LocalDate.of(2024 + 357_913_941, 5, 4);
        boolean weekend = far.getDayOfWeek().getValue() > 5;
        LocalDate april = far.withMonth(4);
        assertThat(wrongOrThrows(calendar, far, weekend)
                        || wrongOrThrows(calendar, april, april.getDayOfWeek().getValue() > 5))
                .isTrue();
        assertThat(WorkingCalendars.mondayToFriday().isWorkingDay(far)).isEqualTo(!weekend);
        assertThatThrownBy(() -> Peers.OURS.isWorkingDay(far)).isInstanceOf(OutsideCoverageException.class);
    }

    private static boolean wrongOrThrows(HolidayCalendar calendar, LocalDate date, boolean holiday) {
        try {
            return calendar.isHoliday(date) != holiday;
        } catch (RuntimeException e) {
            return true;
        }
    }

    @Test
    void SCH_83_strata_takes_seven_days_of_weekend_until_the_stack_ends() {
        ImmutableHolidayCalendar never = ImmutableHolidayCalendar.of(
                HolidayCalendarId.of("A"), List.of(date("2024-01-01")), List.of(DayOfWeek.values()));
        assertThatThrownBy(() -> never.next(date("2024-01-01"))).isInstanceOf(Throwable.class);
        assertThatThrownBy(() -> WorkingCalendars.builder("x").week(Set.of()).build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void SCH_84_strata_takes_the_same_name_for_the_same_calendar() {
        assertThat(strata("A", List.of(date("2024-03-05")), List.of()))
                .isEqualTo(strata("A", List.of(date("2024-03-06")), List.of()));
        assertThat(WorkingCalendars.builder("A").dayOff(date("2024-03-05"), "x").build())
                .isNotEqualTo(WorkingCalendars.builder("A")
                        .dayOff(date("2024-03-06"), "x")
                        .build());
    }

    @Test
    void SCH_85_strata_forgets_working_saturdays_after_the_last_holiday() {
        ImmutableHolidayCalendar calendar = strata("A", List.of(date("2024-05-01")), List.of(date("2026-02-07")));
        assertThat(calendar.isBusinessDay(date("2026-02-07"))).isFalse();
        assertThat(WorkingCalendars.builder("A")
                        .dayOff(date("2024-05-01"), "x")
                        .workingDay(date("2026-02-07"), "y")
                        .build()
                        .isWorkingDay(date("2026-02-07")))
                .isTrue();
    }

    @Test
    void SCH_87_jollyday_lets_a_caller_empty_its_cache() {
        Set<Holiday> returned = Peers.JOLLYDAY.getHolidays(Year.of(2035));
        int before = returned.size();
        boolean emptied;
        try {
            returned.clear();
            emptied = Peers.JOLLYDAY.getHolidays(Year.of(2035)).size() < before;
        } catch (UnsupportedOperationException e) {
            emptied = false;
        }
        assertThat(emptied).isTrue();
        assertThatThrownBy(() -> Peers.OURS.years().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void SCH_88_jollyday_rests_on_the_ninth_of_january_every_year() {
        assertThat(Peers.jollydayWorks(date("2025-01-09"))).isFalse();
        assertThat(Peers.OURS.isWorkingDay(date("2025-01-09"))).isTrue();
        assertThat(Peers.jollydayWorks(date("2024-12-28"))).isFalse(); // a working Saturday
        assertThat(Peers.OURS.isWorkingDay(date("2024-12-28"))).isTrue();
    }

    @Test
    void SCH_100_misclassified_days_of_ten_years() throws Exception {
        CalendarAccuracy accuracy = new CalendarAccuracy(Path.of("..").resolve(CalendarAccuracy.FACTS));
        var libraries = CalendarAccuracy.libraries();
        assertThat(accuracy.wrong(libraries.get("epos-cases"))).containsOnly(0);
        assertThat(accuracy.wrongNext(libraries.get("epos-cases"))).containsOnly(0);
        int[] weekends = {20, 14, 15, 16, 15, 13, 20, 16, 14, 16};
        assertThat(accuracy.wrong(libraries.get("ThreeTen-Extra (weekends only)")))
                .isEqualTo(weekends);
        assertThat(accuracy.wrong(libraries.get("Time4J (weekends only)"))).isEqualTo(weekends);
        assertThat(accuracy.wrongNext(libraries.get("ThreeTen-Extra (weekends only)")))
                .containsExactly(24, 25, 19, 22, 25);
        assertThat(accuracy.wrong(libraries.get("Jollyday 2.19.0"))).containsExactly(10, 6, 5, 5, 5, 4, 10, 10, 2, 5);
        assertThat(accuracy.wrongNext(libraries.get("Jollyday 2.19.0"))).containsExactly(17, 21, 25, 13, 15);
    }
}
