package io.github.eposcases.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.eposcases.scheduling.DayTable.Years;
import io.github.eposcases.scheduling.WorkingCalendar.Coverage;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The engine below the calendars, at its edges (SCH-75). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DaySetTest {
    private static final long MONDAY = LocalDate.of(2024, 3, 4).toEpochDay();

    private static DaySet without(long... days) {
        return DaySet.of(
                DaySet.MONDAY_TO_FRIDAY,
                Arrays.stream(days),
                day -> Arrays.stream(days).noneMatch(off -> off == day));
    }

    @Test
    void weeks_are_bits_from_monday() {
        assertThat(DaySet.week(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)))
                .isEqualTo(DaySet.MONDAY_TO_FRIDAY);
        assertThat(DaySet.week(EnumSet.of(DayOfWeek.SUNDAY))).isEqualTo(64);
    }

    @Test
    void select_is_the_inverse_of_rank() {
        DaySet days = DaySet.of(
                DaySet.MONDAY_TO_FRIDAY,
                LongStream.of(MONDAY, MONDAY + 1, MONDAY + 5, MONDAY + 6, MONDAY + 13),
                day -> day == MONDAY + 5 || day == MONDAY + 13);
        assertThat(days.size()).isEqualTo(4); // the Sunday off is no exception
        assertThat(days.firstException()).isEqualTo(MONDAY);
        assertThat(days.lastException()).isEqualTo(MONDAY + 13);
        long rank = days.rank(MONDAY - 30);
        for (long day = MONDAY - 30; day < MONDAY + 40; day++) {
            assertThat(days.rank(day)).isEqualTo(rank);
            if (days.works(day)) {
                assertThat(days.select(rank)).isEqualTo(day);
                rank++;
            }
        }
    }

    @Test
    void only_days_that_differ_from_the_week_are_kept() {
        assertThat(without(MONDAY + 5, MONDAY + 6).size()).isZero();
        assertThat(without(MONDAY, MONDAY, MONDAY + 1).size()).isEqualTo(2);
    }

    @Test
    void a_run_is_measured_inside_the_coverage() { // SCH-15
        long[] year = LongStream.range(MONDAY, MONDAY + 366).toArray();
        DaySet days = without(year);
        long last = MONDAY + 365; // a Tuesday, so the run is from Saturday to Tuesday: 368 days
        assertThatIllegalArgumentException()
                .isThrownBy(() -> days.requireShortRuns(MONDAY - 2, last))
                .withMessage("more than 366 days off in a row: 2024-03-02 to 2025-03-04");
        days.requireShortRuns(MONDAY, last);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> days.requireShortRuns(MONDAY - 1, last))
                .withMessage("more than 366 days off in a row: 2024-03-03 to 2025-03-04");
        days.requireShortRuns(MONDAY - 1, last - 1);
    }

    @Test
    void years_of_a_table_are_those_fully_covered() {
        Years years = new Years(2020, 2024);
        assertThat(years.within(Coverage.UNLIMITED)).isEqualTo(years);
        assertThat(years.within(new Coverage(LocalDate.of(2021, 1, 1), LocalDate.of(2023, 12, 31))))
                .isEqualTo(new Years(2021, 2023));
        assertThat(years.within(new Coverage(LocalDate.of(2021, 1, 2), LocalDate.of(2023, 12, 30))))
                .isEqualTo(new Years(2022, 2022));
        assertThat(years.within(new Coverage(LocalDate.of(2022, 1, 2), LocalDate.of(2022, 12, 31))))
                .isEqualTo(Years.NONE);
        assertThat(years.within(new Coverage(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)))
                        .count())
                .isEqualTo(1);
        assertThat(Years.NONE.count()).isZero();
    }

    @Test
    void a_hull_is_given_up_where_it_grows_too_large() {
        Years years = new Years(2020, 2024);
        assertThat(years.hull(Years.NONE)).isEqualTo(years);
        assertThat(Years.NONE.hull(years)).isEqualTo(years);
        assertThat(years.hull(new Years(2010, 2012))).isEqualTo(new Years(2010, 2024));
        assertThat(years.hull(new Years(2030, 2032))).isEqualTo(new Years(2020, 2032));
        assertThat(years.hull(new Years(2021, 2219))).isEqualTo(new Years(2020, 2219));
        assertThat(years.hull(new Years(2021, 2220))).isEqualTo(years);
        long first = LocalDate.of(2000, 5, 5).toEpochDay();
        assertThat(Years.of(first, LocalDate.of(2199, 1, 1).toEpochDay())).isEqualTo(new Years(2000, 2199));
        assertThat(Years.of(first, LocalDate.of(2200, 1, 1).toEpochDay())).isEqualTo(Years.NONE);
        assertThat(Years.of(without())).isEqualTo(Years.NONE);
        assertThat(Years.of(without(MONDAY))).isEqualTo(new Years(2024, 2024));
    }

    @Test
    void a_table_knows_its_slots_and_working_days() {
        DayTable table = DayTable.of(without(MONDAY), new Years(2024, 2025));
        assertThat(table.slot(LocalDate.of(2023, 12, 31))).isEqualTo(-1);
        assertThat(table.slot(LocalDate.of(2026, 1, 1))).isEqualTo(-1);
        assertThat(table.slot(LocalDate.of(2024, 1, 1))).isZero();
        assertThat(table.slot(LocalDate.of(2025, 12, 31))).isEqualTo(12 * 32 + 11 * 32 + 30);
        assertThat(table.rank(0)).isZero();
        assertThat(table.rank(table.slot(LocalDate.of(2025, 12, 31)) + 1)).isEqualTo(262 + 261 - 1);
        assertThat(table.working(-1)).isNull();
        assertThat(table.working(0)).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(table.working(521)).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(table.working(522)).isNull();
        assertThat(DayTable.of(without(), Years.NONE).slot(LocalDate.of(1, 1, 1)))
                .isEqualTo(-1);
    }

    @Test
    void calendars_table_the_years_that_matter() {
        RankedCalendar russia = WorkingCalendars.russia();
        assertThat(russia.tabled()).isEqualTo(new Years(2018, 2027));
        RankedCalendar strict = (RankedCalendar) EffectPolicy.strict().calendar();
        assertThat(strict.tabled()).isEqualTo(new Years(2018, 2027));
        RankedCalendar statutory = (RankedCalendar) Generators.STATUTORY;
        assertThat(statutory.tabled()).isEqualTo(new Years(2018, 2027));
        Overlay later = Overlay.builder("later", "order")
                .dayOff(LocalDate.of(2040, 3, 5), "x")
                .build();
        assertThat(((RankedCalendar) WorkingCalendars.mondayToFriday().with(later)).tabled())
                .isEqualTo(new Years(2040, 2040));
        assertThat(((RankedCalendar) Generators.STATUTORY.with(later)).tabled()).isEqualTo(new Years(2018, 2040));
    }

    @Test
    void tables_answer_without_new_objects() { // SCH-75, SCH-77
        WorkingCalendar russia = WorkingCalendars.russia();
        LocalDate friday = LocalDate.of(2024, 12, 27);
        assertThat(russia.next(friday)).isSameAs(russia.next(friday)).isSameAs(russia.shift(friday, 1));
        EffectPolicy policy = EffectPolicy.letter2024();
        assertThat(policy.effectiveAt(Instant.parse("2024-12-27T06:15:00Z")))
                .isSameAs(policy.effectiveAt(Instant.parse("2024-12-27T18:15:00Z")));
    }
}
