package io.github.eposcases.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import io.github.eposcases.scheduling.EffectPolicy.EffectGroups;
import io.github.eposcases.scheduling.EffectPolicy.Reading;
import io.github.eposcases.scheduling.EffectPolicy.RuleVersion;
import io.github.eposcases.scheduling.EffectPolicy.UpdateWindow;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EffectPolicyTest {
    static final EffectPolicy LETTER = EffectPolicy.letter2024();
    static final Instant FRIDAY = Instant.parse("2024-12-20T05:00:00Z");

    static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    @Nested
    class Rules { // SCH-1, SCH-2, SCH-45
        @Test
        void each_policy_names_its_rule_and_sentence() {
            assertThat(EffectPolicy.ruleVersions())
                    .extracting(RuleVersion::ruleId)
                    .containsExactly("S0-19", "S1-6");
            assertThat(LETTER.rule().sentence())
                    .isEqualTo("Изменения, внесенные администратором образовательной организации в ЭПОС, вступают в"
                            + " силу на следующий день после 14.00 (кроме субботы и воскресенья).");
            assertThat(EffectPolicy.letter2023().rule().sentence())
                    .isEqualTo("Сотрудники сопровождения Системы актуализируют данные на следующий день с 9:00 до"
                            + " 14:00 (кроме субботы и воскресенья).");
            assertThat(LETTER.effectOf(FRIDAY).ruleId()).isEqualTo("S1-6");
            assertThat(EffectPolicy.letter2023().effectOf(FRIDAY).ruleId()).isEqualTo("S0-19");
            assertThat(List.of(LETTER, EffectPolicy.letter2023(), EffectPolicy.production(), EffectPolicy.strict()))
                    .extracting(EffectPolicy::id)
                    .containsExactly("letter-2024", "letter-2023", "production", "strict");
        }

        @Test
        void the_letter_in_force_depends_on_the_day_of_the_change() {
            assertThat(EffectPolicy.letterAsOf(date("2023-11-05"))).isEmpty();
            assertThat(EffectPolicy.letterAsOf(date("2023-11-06"))).contains(EffectPolicy.letter2023());
            assertThat(EffectPolicy.letterAsOf(date("2024-12-18"))).contains(EffectPolicy.letter2023());
            assertThat(EffectPolicy.letterAsOf(date("2024-12-19"))).contains(LETTER);
            assertThatNullPointerException()
                    .isThrownBy(() -> EffectPolicy.letterAsOf(null))
                    .withMessage("changeDate");
        }

        @Test
        void rejected_readings_stay_rejected() { // SCH-3, D and E
            // D: a change on Saturday is not Monday's.
            assertThat(LETTER.effectOfDay(date("2024-12-21")).date()).isEqualTo("2024-12-23");
            // E: the hour of the change does not matter.
            for (int hour = 0; hour < 24; hour++) {
                assertThat(LETTER.effectOfLocal(date("2024-12-19").atTime(hour, 0))
                                .date())
                        .isEqualTo("2024-12-20");
            }
        }

        @Test
        void a_policy_is_a_sentence() { // SCH-44
            assertThat(LETTER)
                    .hasToString("Policy letter-2024: the next day except Saturday and Sunday, "
                            + "09:00 to 14:00 Asia/Yekaterinburg [S1-6].");
            assertThat(EffectPolicy.production().toString())
                    .startsWith("Policy production: the next working day of the official calendar, ");
            assertThat(EffectPolicy.strict().reading()).isEqualTo(Reading.STRICT);
            assertThat(LETTER.window())
                    .isEqualTo(
                            new UpdateWindow(LocalTime.of(9, 0), LocalTime.of(14, 0), ZoneId.of("Asia/Yekaterinburg")));
        }
    }

    @Nested
    class Changed { // SCH-46
        @Test
        void another_calendar_makes_a_custom_policy() {
            WorkingCalendar everyDay = WorkingCalendars.builder("every day")
                    .week(java.util.EnumSet.allOf(java.time.DayOfWeek.class))
                    .build();
            EffectPolicy custom = LETTER.withCalendar(everyDay);
            assertThat(custom.id()).isEqualTo("custom");
            assertThat(custom.reading()).isEqualTo(Reading.CUSTOM);
            assertThat(custom.calendar()).isEqualTo(everyDay);
            assertThat(custom.official()).isEqualTo(WorkingCalendars.russia());
            EffectiveMoment moment = custom.effectOf(FRIDAY);
            assertThat(moment.date()).isEqualTo("2024-12-21");
            assertThat(moment.earliest()).contains(moment.instant());
            assertThat(moment.guaranteedBy()).contains(Instant.parse("2024-12-23T09:00:00Z"));
            assertThat(moment.explain(Locale.ENGLISH)).contains("the next working day of the calendar every day");
            assertThat(custom.withCalendar(new ByDay(everyDay)).effectiveAt(FRIDAY))
                    .isEqualTo(moment.instant());
            assertThat(custom).isNotEqualTo(LETTER.withCalendar(WorkingCalendars.mondayToFriday()));
        }

        @Test
        void another_official_calendar_is_followed() {
            WorkingCalendar six = WorkingCalendars.builder("six")
                    .week(java.util.EnumSet.range(java.time.DayOfWeek.MONDAY, java.time.DayOfWeek.SATURDAY))
                    .build();
            assertThat(EffectPolicy.production()
                            .withOfficial(six)
                            .effectOf(FRIDAY)
                            .date())
                    .isEqualTo("2024-12-21");
            assertThat(EffectPolicy.strict().withOfficial(six).effectOf(FRIDAY).date())
                    .isEqualTo("2024-12-23");
            assertThat(LETTER.withOfficial(six).effectOf(FRIDAY).date()).isEqualTo("2024-12-23");
            assertThat(LETTER.withOfficial(six).effectOf(FRIDAY).earliest())
                    .contains(Instant.parse("2024-12-21T09:00:00Z"));
        }

        @Test
        void another_window_and_zone_move_the_instants() {
            UpdateWindow night = new UpdateWindow(LocalTime.of(1, 30), LocalTime.of(3, 0, 1), ZoneId.of("UTC"));
            EffectPolicy policy = LETTER.withWindow(night);
            EffectiveMoment moment = policy.effectOf(FRIDAY);
            assertThat(moment.windowStart()).isEqualTo("2024-12-23T01:30:00Z");
            assertThat(moment.instant()).isEqualTo("2024-12-23T03:00:01Z");
            assertThat(policy.toString()).contains("01:30 to 03:00:01 UTC");
            EffectPolicy kaliningrad = LETTER.withZone(ZoneId.of("Europe/Kaliningrad"));
            assertThat(kaliningrad
                            .effectOf(Instant.parse("2024-12-19T21:00:00Z"))
                            .date())
                    .isEqualTo("2024-12-20");
            assertThat(LETTER.effectOf(Instant.parse("2024-12-19T21:00:00Z")).date())
                    .isEqualTo("2024-12-23");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new UpdateWindow(LocalTime.NOON, LocalTime.NOON, ZoneId.of("UTC")))
                    .withMessage("from: not before until");
        }

        @Test
        void a_zone_with_summer_time_answers_without_its_table() { // SCH-75
            EffectPolicy berlin = LETTER.withZone(ZoneId.of("Europe/Berlin"));
            assertThat(berlin.effectiveAt(Instant.parse("2024-03-29T12:00:00Z")))
                    .isEqualTo("2024-04-01T12:00:00Z");
            assertThat(berlin.effectiveAt(Instant.parse("2024-01-29T12:00:00Z")))
                    .isEqualTo("2024-01-30T13:00:00Z");
            long[] change = {Instant.parse("2024-03-29T12:00:00Z").getEpochSecond()};
            assertThat(berlin.effectiveAtEpochSeconds(change, change)).isZero();
            assertThat(change[0])
                    .isEqualTo(Instant.parse("2024-04-01T12:00:00Z").getEpochSecond());
        }

        @Test
        void the_edges_of_the_table_answer_as_the_computation() { // SCH-76
            for (String day : List.of("2017-12-30", "2017-12-31", "2018-01-01", "2027-12-31", "2028-01-01")) {
                for (Instant change : List.of(
                        UpdateClock.startOfDay(date(day), LETTER.window().zone()),
                        UpdateClock.startOfDay(date(day), LETTER.window().zone())
                                .minusNanos(1))) {
                    assertThat(LETTER.effectiveAt(change))
                            .isEqualTo(LETTER.effectOf(change).instant());
                    assertThat(LETTER.effectiveAtEpochSecond(change.getEpochSecond()))
                            .isEqualTo(LETTER.effectiveAt(change).getEpochSecond());
                }
            }
        }
    }

    @Nested
    class Inputs { // SCH-50, SCH-51, SCH-58
        @Test
        void all_forms_of_a_moment_are_the_same_moment() {
            EffectiveMoment moment = LETTER.effectOf(FRIDAY);
            assertThat(LETTER.effectOf(FRIDAY.atZone(ZoneId.of("America/New_York"))))
                    .isEqualTo(moment);
            assertThat(LETTER.effectOf(OffsetDateTime.parse("2024-12-20T08:00+03:00")))
                    .isEqualTo(moment);
            assertThat(LETTER.effectOfLocal(LocalDateTime.parse("2024-12-20T10:00")))
                    .isEqualTo(moment);
            assertThat(LETTER.effectOfDay(date("2024-12-20")).instant()).isEqualTo(moment.instant());
        }

        @Test
        void several_changes_are_in_effect_with_the_last() {
            assertThat(LETTER.effectOfAll(List.of(Instant.parse("2024-12-23T05:00:00Z"), FRIDAY))
                            .instant())
                    .isEqualTo("2024-12-24T09:00:00Z");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LETTER.effectOfAll(List.of()))
                    .withMessage("changes: empty");
        }

        @Test
        void beyond_the_days_of_java_time_the_argument_is_named() {
            for (Instant beyond : List.of(Instant.MAX, Instant.MIN)) {
                assertThatThrownBy(() -> LETTER.effectOf(beyond))
                        .isExactlyInstanceOf(DateTimeException.class)
                        .hasMessage("change: beyond the days of java.time");
            }
            assertThatThrownBy(() -> LETTER.effectOfDay(LocalDate.MAX))
                    .isExactlyInstanceOf(DateTimeException.class)
                    .hasMessage("change: no working day after +999999999-12-31");
            assertThatThrownBy(() -> LETTER.deadlineFor(Instant.MAX))
                    .hasMessage("needed: beyond the days of java.time");
            Instant first =
                    UpdateClock.startOfDay(LocalDate.MIN, LETTER.window().zone());
            assertThatThrownBy(() -> LETTER.deadlineFor(first))
                    .isExactlyInstanceOf(DateTimeException.class)
                    .hasMessage("needed: beyond the days of java.time");
            assertThat(LETTER.deadlineFor(first.plusSeconds(14 * 3600))).isEqualTo(first);
        }

        @Test
        void null_is_refused_by_name() { // SCH-18
            assertThatNullPointerException()
                    .isThrownBy(() -> LETTER.effectOf((Instant) null))
                    .withMessage("change");
            assertThatNullPointerException()
                    .isThrownBy(() -> LETTER.effectOf((OffsetDateTime) null))
                    .withMessage("change");
            assertThatNullPointerException()
                    .isThrownBy(() -> LETTER.effectOf((java.time.ZonedDateTime) null))
                    .withMessage("change");
            assertThatNullPointerException()
                    .isThrownBy(() -> LETTER.effectOfDay(null))
                    .withMessage("changeDay");
            assertThatNullPointerException()
                    .isThrownBy(() -> LETTER.effectOfLocal(null))
                    .withMessage("changeInPolicyZone");
            assertThatNullPointerException()
                    .isThrownBy(() -> LETTER.effectOfAll(null))
                    .withMessage("changes");
            assertThatNullPointerException()
                    .isThrownBy(() -> LETTER.effectiveAt(null))
                    .withMessage("change");
            assertThatNullPointerException()
                    .isThrownBy(() -> LETTER.ticketAllowedFrom(null))
                    .withMessage("change");
            assertThatNullPointerException()
                    .isThrownBy(() -> LETTER.statusAt(null, FRIDAY))
                    .withMessage("change");
            assertThatNullPointerException()
                    .isThrownBy(() -> LETTER.statusAt(FRIDAY, null))
                    .withMessage("now");
            assertThatNullPointerException()
                    .isThrownBy(() -> LETTER.statusNow(FRIDAY, null))
                    .withMessage("clock");
            assertThatNullPointerException()
                    .isThrownBy(() -> LETTER.deadlineFor(null))
                    .withMessage("needed");
            assertThatNullPointerException()
                    .isThrownBy(() -> LETTER.explainDeadline(null, Locale.ROOT))
                    .withMessage("needed");
            assertThatNullPointerException()
                    .isThrownBy(() -> LETTER.explainDeadline(FRIDAY, null))
                    .withMessage("locale");
            assertThatNullPointerException()
                    .isThrownBy(() -> LETTER.effectsOf(null))
                    .withMessage("changes");
            assertThatNullPointerException()
                    .isThrownBy(() -> LETTER.effectsOf(java.util.Collections.singletonList(null)))
                    .withMessage("changes");
            assertThatNullPointerException()
                    .isThrownBy(() -> LETTER.effectiveAtEpochSeconds(null, new long[0]))
                    .withMessage("changes");
            assertThatNullPointerException()
                    .isThrownBy(() -> LETTER.effectiveAtEpochSeconds(new long[0], null))
                    .withMessage("result");
            assertThatNullPointerException()
                    .isThrownBy(() -> LETTER.groupByEffect(null, x -> FRIDAY))
                    .withMessage("items");
            assertThatNullPointerException()
                    .isThrownBy(() -> LETTER.groupByEffect(List.of(), null))
                    .withMessage("changeOf");
            assertThatNullPointerException()
                    .isThrownBy(() -> LETTER.groupByEffect(List.of("x"), x -> null))
                    .withMessage("changeOf");
            assertThatNullPointerException()
                    .isThrownBy(() -> LETTER.withCalendar(null))
                    .withMessage("calendar");
            assertThatNullPointerException()
                    .isThrownBy(() -> LETTER.withOfficial(null))
                    .withMessage("official");
            assertThatNullPointerException()
                    .isThrownBy(() -> LETTER.withWindow(null))
                    .withMessage("window");
            assertThatNullPointerException()
                    .isThrownBy(() -> LETTER.withZone(null))
                    .withMessage("zone");
            assertThatNullPointerException()
                    .isThrownBy(() -> LETTER.withOverlay(null))
                    .withMessage("overlay");
            assertThatNullPointerException()
                    .isThrownBy(() -> EffectPolicy.parse(null))
                    .withMessage("spec");
        }
    }

    @Nested
    class Batch { // SCH-71, SCH-72
        @Test
        void what_has_no_answer_is_told_and_the_others_are_kept() {
            List<Parsed<EffectiveMoment>> answers = EffectPolicy.production()
                    .effectsOf(List.of(FRIDAY, Instant.parse("2028-03-01T05:00:00Z"), Instant.MAX, FRIDAY));
            assertThat(answers).hasSize(4);
            assertThat(answers.get(0).orThrow()).isEqualTo(answers.get(3).orThrow());
            Problem outside = answers.get(1).problems().get(0);
            assertThat(outside.code().id()).isEqualTo("schedule.outside-coverage");
            assertThat(outside.path()).isEqualTo("[1]");
            assertThat(outside.message(Locale.ENGLISH)).contains("2018-01-01 to 2027-12-31");
            Problem range = answers.get(2).problems().get(0);
            assertThat(range.code().id()).isEqualTo("schedule.out-of-range");
            assertThat(range.path()).isEqualTo("[2]");
            assertThatThrownBy(answers::clear).isInstanceOf(UnsupportedOperationException.class);
        }

        @Test
        void seconds_without_an_answer_are_marked_and_counted() {
            long[] changes = {
                FRIDAY.getEpochSecond(),
                Instant.parse("2028-03-01T05:00:00Z").getEpochSecond(),
                Instant.parse("2027-12-30T05:00:00Z").getEpochSecond(),
                Instant.parse("2017-12-31T18:59:59Z").getEpochSecond(),
                Instant.parse("2017-12-31T19:00:00Z").getEpochSecond(),
                Long.MAX_VALUE,
                Long.MIN_VALUE
            };
            long[] result = new long[changes.length];
            assertThat(EffectPolicy.production().effectiveAtEpochSeconds(changes, result))
                    .isEqualTo(5);
            long none = EffectPolicy.NO_EFFECT;
            assertThat(result)
                    .containsExactly(
                            Instant.parse("2024-12-23T09:00:00Z").getEpochSecond(),
                            none,
                            none,
                            none,
                            Instant.parse("2018-01-09T09:00:00Z").getEpochSecond(),
                            none,
                            none);
            assertThatThrownBy(() -> LETTER.effectiveAtEpochSecond(Long.MAX_VALUE))
                    .isInstanceOf(DateTimeException.class);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LETTER.effectiveAtEpochSeconds(new long[2], new long[3]))
                    .withMessage("result: not as long as changes");
        }

        @Test
        void groups_come_in_the_order_of_time() {
            List<String> items = List.of("2024-12-23", "2024-12-20", "2024-12-21", "2030-01-01", "2024-12-22");
            EffectGroups<String> groups =
                    EffectPolicy.production().groupByEffect(items, day -> Instant.parse(day + "T05:00:00Z"));
            assertThat(groups.byEffect())
                    .containsExactly(
                            java.util.Map.entry(
                                    Instant.parse("2024-12-23T09:00:00Z"),
                                    List.of("2024-12-20", "2024-12-21", "2024-12-22")),
                            java.util.Map.entry(Instant.parse("2024-12-24T09:00:00Z"), List.of("2024-12-23")));
            assertThat(groups.unanswered()).containsExactly("2030-01-01");
            assertThatThrownBy(() -> groups.byEffect().clear()).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() ->
                            groups.byEffect().get(groups.byEffect().firstKey()).clear())
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> groups.unanswered().clear()).isInstanceOf(UnsupportedOperationException.class);
            assertThat(new EffectGroups<String>(new TreeMap<>(), List.of()).unanswered())
                    .isEmpty();
        }
    }

    @Test
    void the_deadline_is_explained() { // SCH-65
        Instant needed = Instant.parse("2024-12-30T10:00:00Z");
        assertThat(LETTER.explainDeadline(needed, Locale.ENGLISH))
                .isEqualTo("For a change to be in effect on 2024-12-30 (Mon) at 15:00, the update of 2024-12-30 (Mon) "
                        + "at 14:00 or an earlier one will do. The last day to edit is 2024-12-29 (Sun), before "
                        + "2024-12-30 (Mon) 00:00, Asia/Yekaterinburg. The rule: the next day except Saturday and "
                        + "Sunday [S1-6].");
        assertThat(EffectPolicy.strict().explainDeadline(needed, Locale.ROOT))
                .isEqualTo("Чтобы изменение действовало 30.12.2024 (пн) в 15:00, годится обновление 27.12.2024 (пт) "
                        + "в 14:00 или раньше. Последний день правки — 26.12.2024 (чт), до 27.12.2024 (пт) 00:00, "
                        + "Asia/Yekaterinburg. Правило: следующий рабочий день официального календаря, кроме субботы "
                        + "и воскресенья [S1-6].");
    }
}
