package io.github.eposcases.benchmarks.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.opengamma.strata.basics.ReferenceData;
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
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import net.objectlab.kit.datecalc.common.DefaultHolidayCalendar;
import net.objectlab.kit.datecalc.common.HolidayHandlerType;
import net.objectlab.kit.datecalc.jdk8.LocalDateKitCalculatorsFactory;
import net.time4j.PlainDate;
import net.time4j.range.HolidayModel;
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

    /** The fault of SCH-86 was in Strata until the beginning of 2022; here it is mended, and both answer alike. */
    @Test
    void SCH_86_strata_links_by_name_what_rests_in_both() {
        ImmutableHolidayCalendar a = strata("A", List.of(date("2025-01-01"), date("2025-05-01")), List.of());
        ImmutableHolidayCalendar b = strata("B", List.of(date("2025-01-01"), date("2025-05-02")), List.of());
        HolidayCalendar peer =
                HolidayCalendarId.of("A~B").resolve(ReferenceData.of(Map.of(a.getId(), a, b.getId(), b)));
        WorkingCalendar linked = resting("2025-01-01", "2025-05-01").linkedWith(resting("2025-01-01", "2025-05-02"));
        for (String day : List.of("2025-01-01", "2025-05-01", "2025-05-02", "2025-05-03")) {
            assertThat(linked.isWorkingDay(date(day))).as(day).isEqualTo(peer.isBusinessDay(date(day)));
        }
        assertThat(linked.isWorkingDay(date("2025-01-01"))).isFalse();
        assertThat(linked.isWorkingDay(date("2025-05-01"))).isTrue();
    }

    private static WorkingCalendar resting(String first, String second) {
        return WorkingCalendars.builder("x")
                .dayOff(date(first), "x")
                .dayOff(date(second), "x")
                .build();
    }

    @Test
    void SCH_89_time4j_looks_for_ever_where_there_is_no_working_day() throws Exception {
        HolidayModel never = day -> true;
        PlainDate friday = PlainDate.of(2024, 12, 27);
        assertThat(endsWithinASecond(() -> friday.with(never.nextBusinessDay())))
                .isFalse();
        assertThatThrownBy(() -> WorkingCalendars.builder("x").week(Set.of()).build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void SCH_89_time4j_counts_a_long_amount_day_by_day() throws Exception {
        HolidayModel weekends = HolidayModel.ofSaturdayOrSunday();
        PlainDate friday = PlainDate.of(2024, 12, 27);
        assertThat(friday.plus(1, weekends.businessDays())).isEqualTo(PlainDate.of(2024, 12, 30));
        assertThat(endsWithinASecond(() -> friday.plus(3_000_000_000L, weekends.businessDays())))
                .isFalse();
        assertThat(WorkingCalendars.mondayToFriday().shift(date("2024-12-27"), Integer.MAX_VALUE))
                .isEqualTo(LocalDate.of(8_233_479, 9, 23));
    }

    private static boolean endsWithinASecond(Callable<?> work) throws Exception {
        Thread thread = new Thread(() -> {
            try {
                work.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        thread.setDaemon(true); // the peer cannot be interrupted: the thread ends with the tests
        thread.start();
        thread.join(1000);
        return !thread.isAlive();
    }

    @Test
    void SCH_90_objectlab_moves_its_calculator_and_leaves_its_boundary_as_an_index() {
        var year = new DefaultHolidayCalendar<>(Set.of(date("2025-01-01")), date("2025-01-01"), date("2025-12-31"));
        var factory = LocalDateKitCalculatorsFactory.getDefaultInstance();
        factory.registerHolidays("X", year);
        var calculator = factory.getDateCalculator("X", HolidayHandlerType.FORWARD);
        calculator.setStartDate(date("2025-06-10"));
        assertThat(calculator.moveByBusinessDays(1)).isSameAs(calculator);
        assertThat(calculator.getCurrentBusinessDate()).isEqualTo(date("2025-06-11"));
        assertThatThrownBy(() -> calculator.moveByBusinessDays(-1)).isInstanceOf(IllegalArgumentException.class);
        calculator.setStartDate(date("2025-12-30"));
        assertThatThrownBy(() -> calculator.moveByBusinessDays(5)).isInstanceOf(IndexOutOfBoundsException.class);

        WorkingCalendar ours = ours("2025-01-01", "2025-12-31");
        assertThat(ours.shift(date("2025-06-10"), -1)).isEqualTo(date("2025-06-09"));
        assertThatThrownBy(() -> ours.shift(date("2025-12-30"), 5)).isInstanceOf(OutsideCoverageException.class);
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
