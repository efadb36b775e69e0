package io.github.eposcases.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What other libraries get wrong, and we must not (SCH-81 to SCH-99). The answers of the peers that are on Maven Central
 * stand beside ours in the benchmarks module, {@code PeerDefects}.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(60)
class PeerDefectsTest {
    private static final ProductionCalendar RUSSIA = WorkingCalendars.russia();

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    private static WorkingCalendar covering(String first, String last) {
        return WorkingCalendars.builder("part")
                .coverage(date(first), date(last))
                .build();
    }

    @Test
    void SCH_81_combined_calendars_answer_only_where_both_have_data() {
        WorkingCalendar both = covering("2024-01-01", "2025-12-31").combinedWith(covering("2025-01-01", "2027-12-31"));
        assertThat(both.coverage().last()).isEqualTo("2025-12-31");
        assertThatThrownBy(() -> both.isWorkingDay(date("2026-06-03"))).isInstanceOf(OutsideCoverageException.class);
        assertThatThrownBy(() -> both.daysBetween(date("2026-06-01"), date("2026-07-01")))
                .isInstanceOf(OutsideCoverageException.class);
        assertThat(both.isWorkingDay(date("2025-06-03"))).isTrue();
    }

    @Test
    void SCH_82_far_years_do_not_overflow_into_the_table() {
        for (int month : List.of(4, 5)) {
            LocalDate far = LocalDate.of(2024 + 357_913_941, month, 4);
            assertThatThrownBy(() -> RUSSIA.isWorkingDay(far)).isInstanceOf(OutsideCoverageException.class);
            assertThatThrownBy(() -> RUSSIA.next(far)).isInstanceOf(OutsideCoverageException.class);
            assertThat(WorkingCalendars.mondayToFriday().isWorkingDay(far))
                    .isEqualTo(far.getDayOfWeek().getValue() < 6);
        }
        for (int year : List.of(-2024, 2018 - (1 << 24), 2018 + (1 << 24), Integer.MIN_VALUE / 3, -999_999_999)) {
            LocalDate far = LocalDate.of(year, 5, 6);
            assertThatThrownBy(() -> RUSSIA.daysBetween(far, far)).isInstanceOf(OutsideCoverageException.class);
        }
    }

    @Test
    void SCH_83_seven_days_of_weekend_are_no_calendar() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendars.builder("x").week(Set.of()).build());
    }

    @Test
    void SCH_84_same_name_with_other_days_is_another_calendar() {
        WorkingCalendar one =
                WorkingCalendars.builder("same").dayOff(date("2024-03-05"), "a").build();
        WorkingCalendar two =
                WorkingCalendars.builder("same").dayOff(date("2024-03-06"), "a").build();
        assertThat(one).isNotEqualTo(two);
        assertThat(one)
                .isEqualTo(WorkingCalendars.builder("same")
                        .dayOff(date("2024-03-05"), "a")
                        .build());
    }

    @Test
    void SCH_85_a_working_saturday_after_the_last_holiday_counts() {
        WorkingCalendar calendar = WorkingCalendars.builder("x")
                .coverage(date("2024-01-01"), date("2026-12-31"))
                .dayOff(date("2024-05-01"), "holiday")
                .workingDay(date("2026-02-07"), "working Saturday")
                .build();
        assertThat(calendar.isWorkingDay(date("2026-02-07"))).isTrue();
        assertThat(calendar.next(date("2026-02-06"))).isEqualTo("2026-02-07");
        assertThatThrownBy(() -> calendar.isWorkingDay(date("2027-02-06")))
                .isInstanceOf(OutsideCoverageException.class);
    }

    @Test
    void SCH_86_linked_calendars_keep_the_days_off_of_both() {
        WorkingCalendar one = WorkingCalendars.builder("1")
                .dayOff(date("2024-03-05"), "a")
                .dayOff(date("2024-03-06"), "b")
                .build();
        WorkingCalendar two =
                WorkingCalendars.builder("2").dayOff(date("2024-03-05"), "a").build();
        assertThat(one.linkedWith(two).next(date("2024-03-04"))).isEqualTo("2024-03-06");
        assertThat(one.linkedWith(two).isWorkingDay(date("2024-03-05"))).isFalse();
    }

    @Test
    void SCH_87_nobody_can_empty_what_was_returned() {
        for (List<?> returned : List.of(
                RUSSIA.sources(),
                RUSSIA.transfers(2024),
                EffectPolicy.ruleVersions(),
                EffectPolicy.letter2024().effectOfDay(date("2024-12-27")).skippedDays())) {
            assertThatThrownBy(returned::clear).isInstanceOf(UnsupportedOperationException.class);
        }
        assertThatThrownBy(() -> RUSSIA.years().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(RUSSIA.isWorkingDay(date("2024-12-31"))).isFalse();
    }

    @Test
    void SCH_88_the_ninth_and_tenth_of_january_are_worked_unless_transferred() {
        assertThat(RUSSIA.isWorkingDay(date("2025-01-09"))).isTrue();
        assertThat(RUSSIA.isWorkingDay(date("2025-01-10"))).isTrue();
        assertThat(RUSSIA.isWorkingDay(date("2026-01-09"))).isFalse();
        assertThat(RUSSIA.isWorkingDay(date("2024-12-28"))).isTrue();
    }

    @Test
    void SCH_89_no_amount_and_no_predicate_makes_an_endless_loop() {
        WorkingCalendar week = WorkingCalendars.mondayToFriday();
        assertThat(week.shift(date("2024-12-27"), Integer.MIN_VALUE)).isEqualTo("-8229430-04-03");
        WorkingCalendar never = new ByDay(new LooseCalendar(
                "never",
                WorkingCalendar.Coverage.UNLIMITED,
                day -> CalendarDay.of(day, false, CalendarDay.Kind.OUTAGE)));
        assertThatThrownBy(() -> never.next(date("2024-12-27"))).hasMessageContaining("within 366 days");
        assertThatThrownBy(() -> never.shift(date("2024-12-27"), -5)).hasMessageContaining("within 366 days");
    }

    @Test
    void SCH_90_steps_back_work_and_edges_say_what_is_missing() {
        assertThat(RUSSIA.shift(date("2025-01-09"), -1)).isEqualTo("2024-12-28");
        assertThatThrownBy(() -> RUSSIA.shift(date("2027-12-30"), 1))
                .isInstanceOf(OutsideCoverageException.class)
                .hasMessageContaining("2018-01-01 to 2027-12-31");
    }

    @Test
    void SCH_91_transfers_of_2026_and_2027_and_the_vote_day_are_there() {
        for (String off : List.of("2026-01-09", "2026-12-31", "2027-02-22", "2027-11-05", "2027-12-31", "2020-07-01")) {
            assertThat(RUSSIA.isWorkingDay(date(off))).as(off).isFalse();
        }
        assertThat(RUSSIA.isWorkingDay(date("2027-02-20"))).isTrue();
    }

    @Test
    void SCH_92_a_range_may_cross_new_year_and_nothing_happens_at_midnight() {
        WorkingCalendar closed = RUSSIA.with(Overlay.builder("closed", "order")
                .daysOff(date("2024-12-31"), date("2025-01-10"), "closed")
                .build());
        assertThat(closed.next(date("2024-12-28"))).isEqualTo("2025-01-13");
        ZoneId perm = ZoneId.of("Asia/Yekaterinburg");
        assertThat(EffectPolicy.letter2024()
                        .effectOfDay(date("2024-12-20"))
                        .instant()
                        .atZone(perm)
                        .toLocalTime())
                .isEqualTo(LocalTime.of(14, 0));
    }

    @Test
    void SCH_93_what_is_empty_or_missing_is_refused_at_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EffectPolicy.UpdateWindow(LocalTime.NOON, LocalTime.NOON, ZoneId.of("UTC")));
        assertThatNullPointerException()
                .isThrownBy(() -> new EffectPolicy.UpdateWindow(null, LocalTime.NOON, ZoneId.of("UTC")))
                .withMessage("from");
        assertThatNullPointerException()
                .isThrownBy(() -> new EffectPolicy.UpdateWindow(LocalTime.NOON, null, ZoneId.of("UTC")))
                .withMessage("until");
        assertThatNullPointerException()
                .isThrownBy(() -> new EffectPolicy.UpdateWindow(LocalTime.MIN, LocalTime.NOON, null))
                .withMessage("zone");
    }

    @Test
    void SCH_94_a_day_without_midnight_and_a_day_that_never_was_are_answered() { // all zones: EffectPolicyProperties
        EffectPolicy beirut = EffectPolicy.letter2024().withZone(ZoneId.of("Asia/Beirut"));
        assertThat(beirut.effectOfDay(date("2021-03-28")).instant()).isEqualTo("2021-03-29T11:00:00Z");
        EffectPolicy apia = EffectPolicy.letter2024().withZone(ZoneId.of("Pacific/Apia"));
        assertThat(apia.effectOfDay(date("2011-12-29")).date()).isEqualTo("2011-12-30");
        assertThat(apia.effectOfDay(date("2011-12-30")).changeDate()).isEqualTo("2011-12-31");
        assertThat(apia.effectOfDay(date("2011-12-31")).date()).isEqualTo("2012-01-02");
    }

    @Test
    void SCH_95_ten_thousand_days_of_overlay_change_no_answer_beside_them() { // speed: the benchmarks module
        LocalDate first = date("2000-01-01");
        WorkingCalendars.Builder builder = WorkingCalendars.builder("many");
        for (int i = 0; i < 10_000; i++) {
            builder.dayOff(first.plusDays(2L * i), "every other day");
        }
        WorkingCalendar many = builder.build();
        for (LocalDate day : List.of(first, first.plusDays(9_999), first.plusDays(19_999), first.plusDays(30_000))) {
            assertThat(many.next(day)).isEqualTo(new ByDay(many).next(day));
            assertThat(many.shift(day, 500)).isEqualTo(new ByDay(many).shift(day, 500));
        }
    }

    @Test
    void SCH_96_the_last_minute_of_a_day_belongs_to_it() {
        EffectPolicy policy = EffectPolicy.letter2024();
        assertThat(policy.effectiveAt(Instant.parse("2024-12-19T18:59:59.999999999Z")))
                .isEqualTo("2024-12-20T09:00:00Z");
        assertThat(policy.effectiveAt(Instant.parse("2024-12-19T19:00:00Z"))).isEqualTo("2024-12-23T09:00:00Z");
    }

    @Test
    void SCH_97_every_day_off_says_why() {
        for (int year : RUSSIA.years()) {
            LocalDate.of(year, 1, 1)
                    .datesUntil(LocalDate.of(year + 1, 1, 1))
                    .map(RUSSIA::day)
                    .filter(day -> !day.working())
                    .forEach(day -> assertThat(day.explain(Locale.ENGLISH))
                            .matches(
                                    day.kind() == CalendarDay.Kind.WEEKEND
                                            ? ".*, (Saturday|Sunday)"
                                            : ".*(holiday|day off).*\\(.*\\)"));
        }
    }

    @Test
    void SCH_98_saturday_plus_one_is_monday_and_working_saturdays_count() {
        assertThat(WorkingCalendars.mondayToFriday().shift(date("2024-12-21"), 1))
                .isEqualTo("2024-12-23");
        assertThat(RUSSIA.shift(date("2024-12-27"), 1)).isEqualTo("2024-12-28");
    }

    @Test
    void SCH_99_sixteen_threads_on_fresh_tables_give_the_answers_of_one() throws Exception {
        List<Instant> changes = new ArrayList<>();
        for (long day = 17_500; day < 21_500; day += 3) {
            changes.add(Instant.ofEpochSecond(day * 86_400 + day % 86_400));
        }
        EffectPolicy known = EffectPolicy.strict()
                .withOfficial(RUSSIA.withOutsideCoverage(ProductionCalendar.OutsideCoverage.WEEKENDS_ONLY));
        List<Instant> expected = changes.stream().map(known::effectiveAt).toList();
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            for (int round = 0; round < 20; round++) {
                EffectPolicy fresh = EffectPolicy.strict()
                        .withOfficial(RUSSIA.withOutsideCoverage(ProductionCalendar.OutsideCoverage.WEEKENDS_ONLY));
                CyclicBarrier start = new CyclicBarrier(16);
                Callable<List<Instant>> task = () -> {
                    start.await();
                    return changes.stream().map(fresh::effectiveAt).toList();
                };
                List<Future<List<Instant>>> answers = new ArrayList<>();
                for (int i = 0; i < 16; i++) {
                    answers.add(threads.submit(task));
                }
                for (Future<List<Instant>> answer : answers) {
                    assertThat(answer.get()).isEqualTo(expected);
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_week_of_seven_days_has_no_weekend() {
        WorkingCalendar all = WorkingCalendars.builder("all")
                .week(EnumSet.allOf(DayOfWeek.class))
                .build();
        assertThat(all.next(date("2024-12-27"))).isEqualTo("2024-12-28");
        assertThat(all.daysBetween(date("2024-01-01"), date("2025-01-01"))).isEqualTo(366);
    }
}
