package io.github.eposcases.scheduling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.scheduling.CalendarDay.Kind;
import io.github.eposcases.scheduling.EffectPolicy.Reading;
import io.github.eposcases.scheduling.EffectiveMoment.Interval;
import io.github.eposcases.scheduling.EffectiveMoment.Note;
import io.github.eposcases.scheduling.ProductionCalendar.OutsideCoverage;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EffectiveMomentTest {
    private static final EffectPolicy LETTER = EffectPolicy.letter2024();
    private static final EffectiveMoment YEAR_END = LETTER.effectOf(Instant.parse("2024-12-27T06:15:00Z"));

    private static EffectiveMoment on(EffectPolicy policy, String day) {
        return policy.effectOfDay(LocalDate.parse(day));
    }

    @Test
    void parts_that_do_not_agree_are_refused() { // SCH-49
        Instant change = YEAR_END.change();
        assertThat(new EffectiveMoment(change, YEAR_END.date(), YEAR_END.instant(), LETTER))
                .isEqualTo(YEAR_END);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EffectiveMoment(
                        change, YEAR_END.date().plusDays(1), YEAR_END.instant().plusSeconds(86_400), LETTER))
                .withMessage("date: not what the policy says");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EffectiveMoment(change, YEAR_END.date(), change, LETTER))
                .withMessage("instant: not what the policy says");
        assertThatNullPointerException()
                .isThrownBy(() -> new EffectiveMoment(null, YEAR_END.date(), change, LETTER))
                .withMessage("change");
        assertThatNullPointerException()
                .isThrownBy(() -> new EffectiveMoment(change, null, change, LETTER))
                .withMessage("date");
        assertThatNullPointerException()
                .isThrownBy(() -> YEAR_END.statusAt(null))
                .withMessage("now");
        assertThatNullPointerException().isThrownBy(() -> YEAR_END.under(null)).withMessage("reading");
        assertThatNullPointerException()
                .isThrownBy(() -> YEAR_END.explain(null))
                .withMessage("locale");
        assertThatNullPointerException()
                .isThrownBy(() -> YEAR_END.toIcs(Locale.ROOT, null))
                .withMessage("stamp");
    }

    @Nested
    class IntervalsAndNotes {
        @Test
        void the_interval_holds_every_reading() { // SCH-56
            assertThat(YEAR_END.interval())
                    .contains(new Interval(
                            Instant.parse("2024-12-28T09:00:00Z"), Instant.parse("2025-01-09T09:00:00Z"), false));
            assertThat(YEAR_END.under(Reading.PRODUCTION).orElseThrow().date()).isEqualTo("2024-12-28");
            assertThat(YEAR_END.under(Reading.STRICT).orElseThrow().date()).isEqualTo("2025-01-09");
            assertThat(YEAR_END.under(Reading.LITERAL)).contains(YEAR_END);
            assertThat(YEAR_END.under(Reading.CUSTOM)).isEmpty();
            EffectiveMoment custom =
                    LETTER.withCalendar(WorkingCalendars.mondayToFriday()).effectOf(YEAR_END.change());
            assertThat(custom.under(Reading.CUSTOM)).contains(custom);
            assertThat(custom.under(Reading.STRICT).orElseThrow().date()).isEqualTo("2025-01-09");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Interval(Instant.MAX, Instant.MIN, false))
                    .withMessage("earliest: after guaranteedBy");
        }

        @Test
        void outside_the_data_there_is_no_interval_but_an_answer() { // SCH-56, SCH-57
            EffectiveMoment far = on(LETTER, "2027-12-30");
            assertThat(far.date()).isEqualTo("2027-12-31");
            assertThat(far.interval()).isEmpty();
            assertThat(far.earliest()).isEmpty();
            assertThat(far.guaranteedBy()).isEmpty();
            assertThat(far.notes()).containsExactly(Note.ON_OFFICIAL_DAY_OFF, Note.OUTSIDE_COVERAGE);
            EffectiveMoment farther = on(LETTER, "2031-03-07");
            assertThat(farther.notes()).containsExactly(Note.OUTSIDE_COVERAGE);
            assertThat(farther.skippedDays()).extracting(CalendarDay::kind).containsOnly(Kind.WEEKEND);
            assertThat(farther.explain(Locale.ENGLISH))
                    .endsWith("How far readings differ is not known: the official calendar covers 2018-01-01 to "
                            + "2027-12-31.");
            EffectiveMoment before = on(LETTER, "2017-12-31");
            assertThat(before.notes())
                    .containsExactly(Note.ON_OFFICIAL_DAY_OFF, Note.OUTSIDE_COVERAGE, Note.BEFORE_RULE);
        }

        @Test
        void provisional_data_is_told() { // SCH-35
            EffectPolicy policy =
                    LETTER.withOfficial(WorkingCalendars.russia().withOutsideCoverage(OutsideCoverage.STATUTORY));
            EffectiveMoment moment = on(policy, "2027-12-30");
            assertThat(moment.interval().orElseThrow().provisional()).isTrue();
            assertThat(moment.guaranteedBy()).contains(Instant.parse("2028-01-10T09:00:00Z"));
            assertThat(moment.notes())
                    .containsExactly(Note.READINGS_DIFFER, Note.ON_OFFICIAL_DAY_OFF, Note.PROVISIONAL);
            assertThat(moment.explain(Locale.ROOT))
                    .contains("постановление ещё может перенести выходные, в том числе до двух дней января");
            assertThat(on(policy, "2027-12-29").notes()).isEmpty();
            EffectiveMoment strict = on(
                    EffectPolicy.strict()
                            .withOfficial(WorkingCalendars.russia().withOutsideCoverage(OutsideCoverage.WEEKENDS_ONLY)),
                    "2031-03-07");
            assertThat(strict.notes()).containsExactly(Note.PROVISIONAL);
            assertThat(strict.explain(Locale.ENGLISH)).contains("2031-03-08 (Sat), Saturday (provisional)");
        }

        @Test
        void each_note_has_its_day() { // SCH-57
            assertThat(YEAR_END.notes())
                    .containsExactly(Note.READINGS_DIFFER, Note.ON_OFFICIAL_DAY_OFF, Note.PASSES_WORKING_WEEKEND);
            assertThat(on(LETTER, "2026-11-02").notes()).containsExactly(Note.ON_SHORT_DAY);
            assertThat(on(LETTER, "2020-03-31").notes()).containsExactly(Note.ON_SPECIAL_DAY, Note.BEFORE_RULE);
            assertThat(on(LETTER, "2025-03-04").notes()).isEmpty();
            assertThat(on(LETTER, "2024-12-18").notes()).containsExactly(Note.BEFORE_RULE);
            assertThat(on(LETTER, "2024-12-19").notes()).isEmpty();
            assertThat(on(EffectPolicy.letter2023(), "2024-12-18").notes()).isEmpty();
            EffectiveMoment special =
                    on(LETTER.withOfficial(WorkingCalendars.russia().withSpecialDaysOff(true)), "2020-03-31");
            assertThat(special.notes())
                    .containsExactly(
                            Note.READINGS_DIFFER, Note.ON_OFFICIAL_DAY_OFF, Note.ON_SPECIAL_DAY, Note.BEFORE_RULE);
            assertThatThrownBy(() -> YEAR_END.notes().clear()).isInstanceOf(UnsupportedOperationException.class);
        }

        @Test
        void skipped_days_are_those_strictly_between() { // SCH-64
            assertThat(YEAR_END.skippedDays())
                    .extracting(CalendarDay::kind)
                    .containsExactly(Kind.TRANSFERRED_WORKING, Kind.WEEKEND);
            assertThat(YEAR_END.skippedDays().get(0).counterpart()).contains(LocalDate.of(2024, 12, 30));
            assertThat(on(LETTER, "2024-12-24").skippedDays()).isEmpty();
            assertThat(on(EffectPolicy.strict(), "2025-12-30").skippedDays())
                    .hasSize(12)
                    .extracting(CalendarDay::working)
                    .containsOnly(false);
            assertThat(on(LETTER.withCalendar(WorkingCalendars.mondayToFriday()), "2024-12-27")
                            .skippedDays())
                    .extracting(CalendarDay::kind)
                    .containsExactly(Kind.WEEKEND, Kind.WEEKEND);
        }
    }

    @Nested
    class Wording { // SCH-61 to SCH-63
        @Test
        void the_year_end_in_russian() {
            assertThat(YEAR_END.explain(Locale.forLanguageTag("ru")))
                    .isEqualTo("Изменение внесено 27.12.2024 (пт) в 11:15, Asia/Yekaterinburg. Вступает в силу "
                            + "30.12.2024 (пн) в 14:00: следующий день, кроме субботы и воскресенья [S1-6]. "
                            + "Пропущены: 28.12.2024 (сб) — суббота, хотя и рабочий день (перенос на 30.12.2024, "
                            + "постановление Правительства РФ от 10.08.2023 № 1314); 29.12.2024 (вс) — воскресенье. "
                            + "30.12.2024 — официальный выходной (перенос с 28.12.2024, постановление Правительства "
                            + "РФ от 10.08.2023 № 1314). Прочтения расходятся: самое раннее 28.12.2024 (сб) 14:00, "
                            + "гарантированно 09.01.2025 (чт) 14:00.");
            assertThat(YEAR_END.explain(Locale.forLanguageTag("de")))
                    .isEqualTo(YEAR_END.explain(Locale.forLanguageTag("ru")));
        }

        @Test
        void the_year_end_in_english() {
            assertThat(YEAR_END.explain(Locale.UK))
                    .isEqualTo("Changed on 2024-12-27 (Fri) at 11:15, Asia/Yekaterinburg. In effect on 2024-12-30 "
                            + "(Mon) at 14:00: the next day except Saturday and Sunday [S1-6]. Skipped: 2024-12-28 "
                            + "(Sat), Saturday, though a working day (moved to 2024-12-30, Government decree "
                            + "10.08.2023 N 1314); 2024-12-29 (Sun), Sunday. 2024-12-30 is an official day off "
                            + "(moved from 2024-12-28, Government decree 10.08.2023 N 1314). Readings differ: "
                            + "earliest 2024-12-28 (Sat) 14:00, guaranteed by 2025-01-09 (Thu) 14:00.");
            assertThat(YEAR_END).hasToString(YEAR_END.explain(Locale.ENGLISH));
        }

        @Test
        void short_special_and_early_days_are_told() {
            assertThat(on(LETTER, "2026-11-02").explain(Locale.ENGLISH))
                    .endsWith("2026-11-03: working day (an hour shorter); the window is not touched.");
            assertThat(on(LETTER, "2020-03-31").explain(Locale.ENGLISH))
                    .endsWith("2020-04-01: paid non-working day (presidential decrees of 2020); the window is not "
                            + "touched. The rule holds from 2024-12-19, the change is earlier.");
            assertThat(on(LETTER, "2025-04-30").explain(Locale.ENGLISH))
                    .contains("2025-05-01 is an official day off: Spring and Labour Day (Labour Code, article 112).");
            assertThat(LETTER.effectOf(Instant.parse("2024-12-24T06:15:30.5Z")).explain(Locale.ENGLISH))
                    .startsWith("Changed on 2024-12-24 (Tue) at 11:15:30.500, ");
        }

        @Test
        void each_kind_of_day_says_why_and_by_whom() { // SCH-64
            ProductionCalendar russia = WorkingCalendars.russia();
            assertThat(List.of(
                                    "2024-03-08",
                                    "2024-01-06",
                                    "2023-11-06",
                                    "2024-12-30",
                                    "2024-12-28",
                                    "2020-07-01",
                                    "2020-04-01",
                                    "2024-02-22",
                                    "2024-03-05",
                                    "2024-03-10")
                            .stream()
                            .map(day -> russia.day(LocalDate.parse(day)).explain(Locale.ENGLISH)))
                    .containsExactly(
                            "2024-03-08 (Fri), holiday: International Women's Day (Labour Code, article 112)",
                            "2024-01-06 (Sat), holiday: New Year holidays (moved to 2024-05-10, Labour Code, article 112)",
                            "2023-11-06 (Mon), day off for a holiday (instead of 2023-11-04, Labour Code, article 112)",
                            "2024-12-30 (Mon), day off (moved from 2024-12-28, Government decree 10.08.2023 N 1314)",
                            "2024-12-28 (Sat), Saturday, though a working day (moved to 2024-12-30, Government decree "
                                    + "10.08.2023 N 1314)",
                            "2020-07-01 (Wed), single day off: all-Russian vote (presidential decree 01.06.2020 N 354)",
                            "2020-04-01 (Wed), paid non-working day (presidential decrees of 2020)",
                            "2024-02-22 (Thu), working day (an hour shorter)",
                            "2024-03-05 (Tue), working day",
                            "2024-03-10 (Sun), Sunday");
            assertThat(russia.day(LocalDate.parse("2020-07-01")).explain(Locale.ROOT))
                    .isEqualTo("01.07.2020 (ср) — разовый выходной: общероссийское голосование (указ Президента РФ от "
                            + "01.06.2020 № 354)");
            assertThat(CalendarDay.of(LocalDate.parse("2024-06-03"), false, Kind.HOLIDAY))
                    .hasToString("2024-06-03 (Mon), holiday");
        }

        @Test
        void all_words_stand_in_both_languages() {
            for (String key : Words.texts().keys()) {
                String russian = Words.say(key, Locale.ROOT);
                String english = Words.say(key, Locale.ENGLISH);
                assertThat(russian).as(key).isNotBlank();
                assertThat(english).as(key).isNotBlank().doesNotContainPattern("[а-яА-Я]");
                assertThat(places(english)).as(key).isEqualTo(places(russian));
            }
            for (SchedulingProblem code : SchedulingProblem.values()) {
                assertThat(code.text(Locale.ENGLISH)).isNotEqualTo(code.text(Locale.ROOT));
                assertThat(code.ruleId()).isEmpty();
            }
            for (LegalSource source : WorkingCalendars.russia().sources()) {
                assertThat(CalendarText.decree(source.citation()).isPresent()
                                || Words.texts().has("source." + source.id()))
                        .as(source.id())
                        .isTrue();
            }
        }

        private static List<String> places(String text) {
            return java.util.regex.Pattern.compile("\\{[a-z-]+\\}")
                    .matcher(text)
                    .results()
                    .map(java.util.regex.MatchResult::group)
                    .sorted()
                    .toList();
        }
    }

    @Nested
    class Ics { // SCH-65
        private static final Instant STAMP = Instant.parse("2024-12-27T06:16:00Z");

        @Test
        void one_event_for_the_window() {
            assertThat(YEAR_END.toIcs(Locale.ENGLISH, STAMP))
                    .isEqualTo(String.join(
                            "\r\n",
                            "BEGIN:VCALENDAR",
                            "VERSION:2.0",
                            "PRODID:-//epos-cases//scheduling//EN",
                            "BEGIN:VEVENT",
                            "UID:letter-2024-20241230T090000Z@epos-cases",
                            "DTSTAMP:20241227T061600Z",
                            "DTSTART:20241230T040000Z",
                            "DTEND:20241230T090000Z",
                            "SUMMARY:EPOS: data update",
                            "DESCRIPTION:the next day except Saturday and Sunday [S1-6]",
                            "TRANSP:TRANSPARENT",
                            "END:VEVENT",
                            "END:VCALENDAR",
                            ""));
        }

        @Test
        void the_same_effect_is_the_same_event() {
            assertThat(on(LETTER, "2024-12-28").toIcs(Locale.ROOT, STAMP))
                    .isEqualTo(YEAR_END.toIcs(Locale.ROOT, STAMP));
            assertThat(on(LETTER, "2024-12-30").toIcs(Locale.ROOT, STAMP))
                    .isNotEqualTo(YEAR_END.toIcs(Locale.ROOT, STAMP));
        }

        @Test
        void lines_are_folded_between_characters_at_75_octets() {
            WorkingCalendar named = WorkingCalendars.builder("a;b\\c,d\n" + "ж".repeat(70) + "\uD83D\uDCC5".repeat(40))
                    .build();
            String ics = LETTER.withCalendar(named).effectOf(STAMP).toIcs(Locale.ROOT, STAMP);
            assertThat(ics.split("\r\n")).allSatisfy(line -> {
                assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75);
                assertThat(UTF_8.newEncoder().canEncode(line)).isTrue();
            });
            assertThat(ics).contains("\r\n ");
            assertThat(ics.replace("\r\n ", ""))
                    .contains("a\\;b\\\\c\\,d\\n" + "ж".repeat(70) + "\uD83D\uDCC5".repeat(40) + " [S1-6]\r\n");
            String longest = "x".repeat(75 - "DESCRIPTION:the next working day of the calendar  [S1-6]".length());
            assertThat(LETTER.withCalendar(WorkingCalendars.builder(longest).build())
                            .effectOf(STAMP)
                            .toIcs(Locale.ENGLISH, STAMP))
                    .doesNotContain("\r\n ");
            assertThat(LETTER.withCalendar(
                                    WorkingCalendars.builder(longest + "x").build())
                            .effectOf(STAMP)
                            .toIcs(Locale.ENGLISH, STAMP))
                    .contains("S1-6\r\n ]\r\n");
        }

        @Test
        void years_have_four_digits() {
            assertThatThrownBy(() -> on(LETTER, "+10000-01-03").toIcs(Locale.ROOT, STAMP))
                    .isInstanceOf(DateTimeException.class)
                    .hasMessage("instant: iCalendar has years of four digits");
            assertThatThrownBy(() -> YEAR_END.toIcs(Locale.ROOT, Instant.parse("-0001-01-01T00:00:00Z")))
                    .hasMessage("stamp: iCalendar has years of four digits");
            assertThat(YEAR_END.toIcs(Locale.ROOT, Instant.parse("0000-01-01T00:00:00Z")))
                    .contains("DTSTAMP:00000101T000000Z");
            assertThat(YEAR_END.toIcs(Locale.ROOT, Instant.parse("9999-12-31T23:59:59Z")))
                    .contains("DTSTAMP:99991231T235959Z");
        }
    }

    @Test
    void the_window_start_is_information_only() { // SCH-5
        EffectPolicy early = LETTER.withWindow(new EffectPolicy.UpdateWindow(
                LocalTime.MIDNIGHT, LocalTime.of(14, 0), LETTER.window().zone()));
        assertThat(early.effectOf(YEAR_END.change()).instant()).isEqualTo(YEAR_END.instant());
        assertThat(YEAR_END.windowStart()).isEqualTo("2024-12-30T04:00:00Z");
        assertThat(YEAR_END.changeDate()).isEqualTo("2024-12-27");
    }
}
