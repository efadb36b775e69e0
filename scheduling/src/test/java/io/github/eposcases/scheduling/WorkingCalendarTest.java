package io.github.eposcases.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.scheduling.CalendarDay.Kind;
import io.github.eposcases.scheduling.WorkingCalendar.Coverage;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkingCalendarTest {
    static final WorkingCalendar WEEK = WorkingCalendars.mondayToFriday();
    static final ProductionCalendar RUSSIA = WorkingCalendars.russia();

    static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    @Nested
    class Examples { // SCH-80
        @Test
        void shift_over_a_working_saturday_and_new_year() {
            LocalDate friday = date("2024-12-27");
            assertThat(RUSSIA.shift(friday, 1)).isEqualTo("2024-12-28");
            assertThat(RUSSIA.shift(friday, 2)).isEqualTo("2025-01-09");
            assertThat(RUSSIA.shift(friday, -1)).isEqualTo("2024-12-26");
            LocalDate sunday = date("2024-12-29");
            assertThat(RUSSIA.shift(sunday, 0)).isEqualTo(sunday); // SCH-11
            assertThat(RUSSIA.shift(sunday, 1)).isEqualTo("2025-01-09");
            assertThat(RUSSIA.shift(sunday, -1)).isEqualTo("2024-12-28");
        }

        @Test
        void shift_to_the_edge_of_the_data() {
            LocalDate first = date("2018-01-09");
            assertThat(RUSSIA.shift(first, 2470)).isEqualTo("2027-12-30");
            assertThatThrownBy(() -> RUSSIA.shift(first, 2471)).isInstanceOf(OutsideCoverageException.class);
            assertThatThrownBy(() -> RUSSIA.shift(first, -1)).isInstanceOf(OutsideCoverageException.class);
            assertThatThrownBy(() -> RUSSIA.shift(first, Integer.MIN_VALUE))
                    .isInstanceOf(OutsideCoverageException.class);
            assertThatThrownBy(() -> RUSSIA.shift(first, Integer.MAX_VALUE))
                    .isInstanceOf(OutsideCoverageException.class);
        }

        @Test
        void counts() {
            assertThat(RUSSIA.daysBetween(date("2018-01-01"), date("2028-01-01")))
                    .isEqualTo(2471);
            assertThat(RUSSIA.daysBetween(date("2024-01-01"), date("2025-01-01")))
                    .isEqualTo(248);
            assertThat(RUSSIA.daysBetween(date("2024-12-28"), date("2024-12-28")))
                    .isZero();
            assertThat(RUSSIA.daysBetween(date("2027-12-31"), date("2028-01-01")))
                    .isZero();
            assertThat(RUSSIA.workingDays(date("2024-12-27"), date("2025-01-10")))
                    .containsExactly(date("2024-12-27"), date("2024-12-28"), date("2025-01-09"));
        }

        @Test
        void shift_by_all_integers_at_once() {
            LocalDate friday = date("2024-12-27");
            assertThat(WEEK.shift(friday, Integer.MAX_VALUE)).isEqualTo("+8233479-09-23");
            assertThat(WEEK.shift(friday, Integer.MIN_VALUE)).isEqualTo("-8229430-04-03");
        }

        @Test
        void saturday_plus_one_is_monday() { // SCH-10
            assertThat(WEEK.shift(date("2024-12-21"), 1)).isEqualTo("2024-12-23");
            assertThat(date("2024-12-21").with(WEEK.toNext())).isEqualTo("2024-12-23");
            assertThat(LocalDateTime.parse("2024-12-21T10:00").with(WEEK.shiftedBy(2)))
                    .isEqualTo("2024-12-24T10:00");
        }
    }

    @Nested
    class Limits {
        @Test
        void nothing_is_answered_outside_the_data() { // SCH-13
            for (LocalDate outside : List.of(date("2017-12-31"), date("2028-01-01"), LocalDate.MIN, LocalDate.MAX)) {
                for (Consumer<LocalDate> verb : List.<Consumer<LocalDate>>of(
                        RUSSIA::isWorkingDay,
                        RUSSIA::day,
                        RUSSIA::next,
                        RUSSIA::nextOrSame,
                        RUSSIA::previous,
                        RUSSIA::previousOrSame,
                        d -> RUSSIA.shift(d, 0),
                        d -> RUSSIA.shift(d, 1),
                        d -> RUSSIA.daysBetween(d, d),
                        d -> RUSSIA.workingDays(d, d))) {
                    assertThatThrownBy(() -> verb.accept(outside)).isInstanceOf(OutsideCoverageException.class);
                }
            }
            assertThatThrownBy(() -> RUSSIA.next(date("2027-12-30")))
                    .isInstanceOfSatisfying(OutsideCoverageException.class, e -> {
                        assertThat(e.date()).isEqualTo("2028-01-01");
                        assertThat(e.coverage()).isEqualTo(RUSSIA.coverage());
                    });
            assertThatThrownBy(() -> RUSSIA.previous(date("2018-01-09")))
                    .isInstanceOfSatisfying(
                            OutsideCoverageException.class,
                            e -> assertThat(e.date()).isEqualTo("2017-12-31"));
            assertThatThrownBy(() -> RUSSIA.daysBetween(date("2027-12-01"), date("2028-01-02")))
                    .isInstanceOf(OutsideCoverageException.class);
            assertThatThrownBy(() -> RUSSIA.daysBetween(date("2017-12-01"), date("2018-02-01")))
                    .isInstanceOf(OutsideCoverageException.class);
            assertThatThrownBy(() -> RUSSIA.nextOrSame(date("2027-12-31")))
                    .isInstanceOf(OutsideCoverageException.class);
            assertThat(RUSSIA.previousOrSame(date("2027-12-31"))).isEqualTo("2027-12-30");
            assertThat(RUSSIA.nextOrSame(date("2018-01-01"))).isEqualTo("2018-01-09");
        }

        @Test
        void the_refusal_names_date_years_data_and_way_out() { // SCH-13, SCH-65
            assertThatThrownBy(() -> RUSSIA.isWorkingDay(date("2028-05-02")))
                    .hasMessage("2028-05-02: the data covers 2018-01-01 to 2027-12-31 (version russia "
                            + RUSSIA.dataVersion() + "). Take a newer data file, or mode STATUTORY.")
                    .isInstanceOfSatisfying(OutsideCoverageException.class, e -> {
                        assertThat(e.explain(Locale.ENGLISH)).isEqualTo(e.getMessage());
                        assertThat(e.explain(Locale.forLanguageTag("tt")))
                                .isEqualTo("02.05.2028: данные есть с 01.01.2018 по 31.12.2027 (версия russia "
                                        + RUSSIA.dataVersion()
                                        + "). Возьмите более новый файл данных или режим STATUTORY.");
                    });
        }

        @Test
        void the_days_of_java_time_end_without_a_loop() { // SCH-14
            assertThatThrownBy(() -> WEEK.next(LocalDate.MAX))
                    .isExactlyInstanceOf(DateTimeException.class)
                    .hasMessage("date: no working day after +999999999-12-31");
            assertThatThrownBy(() -> WEEK.previous(LocalDate.MIN))
                    .isExactlyInstanceOf(DateTimeException.class)
                    .hasMessage("date: no working day before -999999999-01-01");
            assertThat(WEEK.nextOrSame(LocalDate.MAX)).isEqualTo(LocalDate.MAX); // a Friday
            assertThat(WEEK.previousOrSame(LocalDate.MIN)).isEqualTo(LocalDate.MIN); // a Monday
            assertThatThrownBy(() -> WEEK.shift(LocalDate.MAX, 1)).isInstanceOf(DateTimeException.class);
            assertThatThrownBy(() -> new ByDay(WEEK).next(LocalDate.MAX)).isInstanceOf(DateTimeException.class);
            assertThatThrownBy(() -> new ByDay(WEEK).previous(LocalDate.MIN)).isInstanceOf(DateTimeException.class);
            assertThatThrownBy(() -> WEEK.daysBetween(LocalDate.MIN, LocalDate.MAX))
                    .isInstanceOf(ArithmeticException.class); // SCH-12
        }

        @Test
        void a_range_that_ends_before_it_begins_is_refused() { // SCH-12
            for (WorkingCalendar calendar : List.of(WEEK, RUSSIA, new ByDay(RUSSIA))) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> calendar.daysBetween(date("2024-01-02"), date("2024-01-01")))
                        .withMessage("startInclusive: after endExclusive");
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> calendar.workingDays(date("2024-01-02"), date("2024-01-01")));
            }
        }

        @Test
        void null_is_refused_by_name() { // SCH-18
            for (WorkingCalendar c : List.of(WEEK, RUSSIA, new ByDay(RUSSIA))) {
                LocalDate d = date("2024-01-02");
                assertThatNullPointerException().isThrownBy(() -> c.next(null)).withMessage("date");
                assertThatNullPointerException()
                        .isThrownBy(() -> c.shift(null, 1))
                        .withMessage("date");
                assertThatNullPointerException()
                        .isThrownBy(() -> c.shift(null, 0))
                        .withMessage("date");
                assertThatNullPointerException()
                        .isThrownBy(() -> c.daysBetween(null, d))
                        .withMessage("startInclusive");
                assertThatNullPointerException()
                        .isThrownBy(() -> c.daysBetween(d, null))
                        .withMessage("endExclusive");
                assertThatNullPointerException()
                        .isThrownBy(() -> c.combinedWith(null))
                        .withMessage("other");
                assertThatNullPointerException()
                        .isThrownBy(() -> c.linkedWith(null))
                        .withMessage("other");
                assertThatNullPointerException().isThrownBy(() -> c.with(null)).withMessage("overlay");
            }
            assertThatNullPointerException()
                    .isThrownBy(() -> WEEK.isWorkingDay(null))
                    .withMessage("date");
            assertThatNullPointerException().isThrownBy(() -> WEEK.day(null)).withMessage("date");
            assertThatNullPointerException()
                    .isThrownBy(() -> WorkingCalendars.builder(null))
                    .withMessage("id");
            assertThatNullPointerException()
                    .isThrownBy(() -> WorkingCalendars.builder("x").week(null))
                    .withMessage("workingDays");
            assertThatNullPointerException()
                    .isThrownBy(() -> WorkingCalendars.builder("x").dayOff(null, "r"))
                    .withMessage("date");
            assertThatNullPointerException()
                    .isThrownBy(() -> WorkingCalendars.builder("x").workingDay(LocalDate.EPOCH, null))
                    .withMessage("reason");
            assertThatNullPointerException()
                    .isThrownBy(() -> WorkingCalendars.regional(null))
                    .withMessage("iso3166");
            assertThatNullPointerException()
                    .isThrownBy(() -> new Coverage(null, LocalDate.MAX))
                    .withMessage("first");
            assertThatNullPointerException()
                    .isThrownBy(() -> new Coverage(LocalDate.MIN, null))
                    .withMessage("last");
        }

        @Test
        void a_callers_calendar_without_working_days_is_given_up_after_a_year() { // SCH-15
            WorkingCalendar never = new WorkingCalendar() {
                @Override
                public String id() {
                    return "never";
                }

                @Override
                public Coverage coverage() {
                    return new Coverage(LocalDate.MIN, LocalDate.MAX);
                }

                @Override
                public CalendarDay day(LocalDate day) {
                    return CalendarDay.of(day, day.equals(date("2025-01-02")), Kind.WORKING);
                }
            };
            assertThat(never.next(date("2024-01-01"))).isEqualTo("2025-01-02"); // 366 days off between
            assertThatThrownBy(() -> never.next(date("2023-12-31")))
                    .isExactlyInstanceOf(DateTimeException.class)
                    .hasMessage("date: no working day within 366 days of 2023-12-31");
            assertThat(never.shift(date("2025-02-01"), -1)).isEqualTo("2025-01-02");
            assertThat(never.shift(date("2024-02-01"), 0)).isEqualTo("2024-02-01");
            assertThatThrownBy(() -> never.linkedWith(never).next(date("2023-12-31")))
                    .isInstanceOf(DateTimeException.class);
        }
    }

    @Nested
    class Built { // SCH-17
        @Test
        void a_week_of_six_days_with_exceptions() {
            WorkingCalendar shop = WorkingCalendars.builder("shop")
                    .week(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY))
                    .dayOff(date("2024-12-25"), "stocktaking")
                    .workingDay(date("2012-03-11"), "a working Sunday")
                    .coverage(date("2012-01-01"), date("2030-12-31"))
                    .build();
            assertThat(shop.next(date("2024-12-24"))).isEqualTo("2024-12-26");
            assertThat(shop.isWorkingDay(date("2012-03-11"))).isTrue();
            assertThat(shop.isWorkingDay(date("2024-12-28"))).isTrue();
            assertThat(shop.isWorkingDay(date("2024-12-29"))).isFalse();
            assertThat(shop.day(date("2024-12-25")).kind()).isEqualTo(Kind.ONE_OFF);
            assertThat(shop.day(date("2024-12-25")).explain(Locale.ENGLISH))
                    .isEqualTo("2024-12-25 (Wed), single day off: stocktaking");
            assertThat(shop.day(date("2012-03-11")).kind()).isEqualTo(Kind.WORKING);
            assertThat(shop.day(date("2024-12-29")).kind()).isEqualTo(Kind.WEEKEND);
            assertThat(shop.day(date("2024-12-28")).kind()).isEqualTo(Kind.WORKING);
            assertThat(shop).hasToString("Working calendar shop, covering 2012-01-01 to 2030-12-31.");
            assertThat(WEEK).hasToString("Working calendar Mon-Fri, covering all days.");
        }

        @Test
        void what_makes_no_calendar_is_refused_with_its_dates() {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> WorkingCalendars.builder("x").week(Set.of()).build())
                    .withMessage("week: no working day");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WorkingCalendars.builder("x")
                            .dayOff(date("2024-01-09"), "a")
                            .workingDay(date("2024-01-09"), "b")
                            .dayOff(date("2023-01-09"), "c")
                            .coverage(date("2024-01-01"), date("2024-12-31"))
                            .build())
                    .withMessage("entries: twice or outside the coverage: [2023-01-09, 2024-01-09]");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WorkingCalendars.builder("x").coverage(date("2024-01-02"), date("2024-01-01")))
                    .withMessage("first: after last");
        }

        @Test
        void a_run_of_366_days_off_is_the_longest() { // SCH-15
            WorkingCalendars.Builder builder = WorkingCalendars.builder("rest").week(EnumSet.allOf(DayOfWeek.class));
            date("2024-01-01").datesUntil(date("2025-01-01")).forEach(day -> builder.dayOff(day, "rest"));
            assertThat(builder.build().next(date("2023-12-31"))).isEqualTo("2025-01-01");
            builder.dayOff(date("2025-01-01"), "rest");
            assertThatIllegalArgumentException()
                    .isThrownBy(builder::build)
                    .withMessage("more than 366 days off in a row: 2024-01-01 to 2025-01-01");
            // What lies outside the coverage does not count.
            builder.coverage(date("2024-01-01"), date("2024-12-31"));
            assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("2025-01-01");
        }

        @Test
        void a_week_without_a_common_day_is_refused() { // SCH-15, SCH-16
            WorkingCalendar mondays =
                    WorkingCalendars.builder("m").week(Set.of(DayOfWeek.MONDAY)).build();
            WorkingCalendar tuesdays = WorkingCalendars.builder("t")
                    .week(Set.of(DayOfWeek.TUESDAY))
                    .build();
            assertThatIllegalArgumentException().isThrownBy(() -> mondays.combinedWith(tuesdays));
            WorkingCalendar either = mondays.linkedWith(tuesdays);
            assertThat(either.id()).isEqualTo("m | t");
            assertThat(either.next(date("2024-12-24"))).isEqualTo("2024-12-30");
        }

        @Test
        void parts_of_a_year_are_answered_too() {
            WorkingCalendar spring = WorkingCalendars.builder("spring")
                    .coverage(date("2024-03-01"), date("2024-05-31"))
                    .dayOff(date("2024-05-01"), "holiday")
                    .build();
            assertThat(spring.next(date("2024-04-30"))).isEqualTo("2024-05-02");
            assertThat(spring.daysBetween(date("2024-03-01"), date("2024-06-01")))
                    .isEqualTo(65);
            assertThatThrownBy(() -> spring.next(date("2024-05-31"))).isInstanceOf(OutsideCoverageException.class);
            assertThatThrownBy(() -> spring.previous(date("2024-03-01"))).isInstanceOf(OutsideCoverageException.class);
            assertThatThrownBy(() -> spring.isWorkingDay(date("2024-06-03")))
                    .isInstanceOf(OutsideCoverageException.class)
                    .hasMessageContaining("(version spring)");
        }
    }

    @Test
    void coverage_contains_its_ends() {
        Coverage coverage = new Coverage(date("2024-01-01"), date("2024-01-03"));
        assertThat(coverage.contains(date("2023-12-31"))).isFalse();
        assertThat(coverage.contains(date("2024-01-01"))).isTrue();
        assertThat(coverage.contains(date("2024-01-03"))).isTrue();
        assertThat(coverage.contains(date("2024-01-04"))).isFalse();
    }

    @Test
    void far_exceptions_are_found_without_a_table() {
        WorkingCalendar wide = WorkingCalendars.builder("wide")
                .dayOff(LocalDate.MIN, "first")
                .dayOff(LocalDate.MAX, "last")
                .dayOff(date("2024-12-23"), "middle")
                .build();
        assertThat(wide.next(date("2024-12-20"))).isEqualTo("2024-12-24");
        assertThat(wide.nextOrSame(LocalDate.MIN)).isEqualTo(LocalDate.MIN.plusDays(1));
        assertThat(wide.previousOrSame(LocalDate.MAX)).isEqualTo(LocalDate.MAX.minusDays(1));
        assertThatThrownBy(() -> wide.next(LocalDate.MAX.minusDays(1))).isInstanceOf(DateTimeException.class);
    }
}
