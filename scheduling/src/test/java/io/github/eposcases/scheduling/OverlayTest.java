package io.github.eposcases.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.scheduling.CalendarDay.Kind;
import io.github.eposcases.scheduling.EffectiveMoment.Note;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OverlayTest {
    private static final ProductionCalendar RUSSIA = WorkingCalendars.russia();

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    private static Overlay.Builder builder(String id) {
        return Overlay.builder(id, "an order");
    }

    @Test
    void a_regional_day_off_moves_the_production_reading_only() { // SCH-69
        Overlay perm = WorkingCalendars.regional("RU-PER").orElseThrow();
        EffectPolicy production = EffectPolicy.production().withOverlay(perm);
        LocalDate change = date("2020-12-30");
        assertThat(EffectPolicy.production().effectOfDay(change).date()).isEqualTo("2020-12-31");
        assertThat(production.effectOfDay(change).date()).isEqualTo("2021-01-11");
        EffectiveMoment literal = EffectPolicy.letter2024().withOverlay(perm).effectOfDay(change);
        assertThat(literal.date()).isEqualTo("2020-12-31");
        assertThat(literal.guaranteedBy())
                .isEqualTo(production.effectOfDay(change).guaranteedBy());
        assertThat(literal.notes()).contains(Note.OVERLAY_APPLIED, Note.READINGS_DIFFER, Note.ON_OFFICIAL_DAY_OFF);
        assertThat(literal.explain(Locale.ENGLISH)).contains("Exceptions RU-PER are taken into account (source: указ");
    }

    @Test
    void an_outage_moves_every_reading() { // SCH-70
        Overlay outage = builder("works")
                .outage(date("2024-12-23"), date("2024-12-23"), "planned works")
                .build();
        for (EffectPolicy policy :
                List.of(EffectPolicy.letter2024(), EffectPolicy.production(), EffectPolicy.strict())) {
            EffectiveMoment moment = policy.withOverlay(outage).effectOfDay(date("2024-12-20"));
            assertThat(moment.instant()).isEqualTo("2024-12-24T09:00:00Z");
            assertThat(moment.notes()).containsExactly(Note.OVERLAY_APPLIED);
        }
    }

    @Test
    void working_days_and_days_off_change_the_official_calendar() { // SCH-66
        Overlay own = builder("own")
                .workingDay(date("2024-12-29"), "make-up day")
                .dayOff(date("2024-12-26"), "school holiday")
                .build();
        WorkingCalendar changed = RUSSIA.with(own);
        assertThat(changed.next(date("2024-12-25"))).isEqualTo("2024-12-27");
        assertThat(changed.shift(date("2024-12-25"), 3)).isEqualTo("2024-12-29");
        assertThat(changed.day(date("2024-12-26")).kind()).isEqualTo(Kind.OVERLAY_OFF);
        assertThat(changed.day(date("2024-12-29")).kind()).isEqualTo(Kind.OVERLAY_WORKING);
        assertThat(changed.day(date("2024-12-29")).explain(Locale.ENGLISH))
                .isEqualTo("2024-12-29 (Sun), working day: make-up day");
        assertThat(changed.id()).isEqualTo("russia + own");
        assertThat(changed.coverage()).isEqualTo(RUSSIA.coverage()); // SCH-68
        EffectPolicy literal = EffectPolicy.letter2024().withOverlay(own);
        assertThat(literal.effectOfDay(date("2024-12-25")).date()).isEqualTo("2024-12-26");
        assertThat(literal.official().isWorkingDay(date("2024-12-26"))).isFalse();
    }

    @Test
    void a_custom_calendar_takes_all_three() { // SCH-66
        Overlay own = builder("own")
                .dayOff(date("2024-12-23"), "a")
                .outage(date("2024-12-24"), date("2024-12-24"), "b")
                .workingDay(date("2024-12-22"), "c")
                .build();
        EffectPolicy policy = EffectPolicy.letter2024()
                .withCalendar(WorkingCalendars.mondayToFriday())
                .withOverlay(own);
        assertThat(policy.effectOfDay(date("2024-12-20")).date()).isEqualTo("2024-12-22");
        assertThat(policy.effectOfDay(date("2024-12-22")).date()).isEqualTo("2024-12-25");
        assertThat(policy.effectOfDay(date("2024-12-22")).skippedDays())
                .extracting(CalendarDay::kind)
                .containsExactly(Kind.OVERLAY_OFF, Kind.OUTAGE);
    }

    @Test
    void an_outage_beyond_the_official_data_still_stops_the_letter() {
        Overlay outage = builder("far")
                .outage(date("2030-05-06"), date("2030-05-07"), "works")
                .build();
        EffectPolicy policy = EffectPolicy.letter2024().withOverlay(outage);
        assertThat(policy.effectOfDay(date("2030-05-03")).date()).isEqualTo("2030-05-08");
        assertThat(policy.official()).isEqualTo(RUSSIA);
    }

    @Test
    void a_day_off_on_a_day_off_keeps_the_first_reason() { // SCH-67
        Overlay holidays = builder("long")
                .daysOff(date("2024-12-28"), date("2025-01-10"), "school holidays")
                .build();
        WorkingCalendar changed = RUSSIA.with(holidays);
        assertThat(changed.next(date("2024-12-27"))).isEqualTo("2025-01-13"); // SCH-92: across New Year
        assertThat(changed.day(date("2025-01-01"))).isEqualTo(RUSSIA.day(date("2025-01-01")));
        assertThat(changed.day(date("2024-12-29")).kind()).isEqualTo(Kind.WEEKEND);
        assertThat(changed.day(date("2024-12-28")).kind()).isEqualTo(Kind.OVERLAY_OFF);
        assertThat(changed.day(date("2025-01-10")).kind()).isEqualTo(Kind.OVERLAY_OFF);
        WorkingCalendar outage = RUSSIA.with(
                builder("o").outage(date("2025-01-01"), date("2025-01-01"), "x").build());
        assertThat(outage.day(date("2025-01-01")).kind()).isEqualTo(Kind.OUTAGE);
    }

    @Test
    void what_clashes_or_is_too_much_is_refused() { // SCH-67, SCH-68
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder("x").build())
                .withMessage("entries: 0 days; 1 to 10000 are allowed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder("x")
                        .daysOff(date("2024-01-01"), date("2024-01-10"), "a")
                        .workingDay(date("2024-01-10"), "b")
                        .build())
                .withMessage("entries: two for 2024-01-10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder("x")
                        .workingDay(date("2024-01-10"), "b")
                        .outage(date("2024-01-01"), date("2024-01-10"), "a")
                        .build())
                .withMessage("entries: two for 2024-01-01 to 2024-01-10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder("x").daysOff(date("2024-01-02"), date("2024-01-01"), "a"))
                .withMessage("first: after last");
        LocalDate start = date("2000-01-01");
        assertThat(builder("x")
                        .daysOff(start, start.plusDays(9_999), "a")
                        .build()
                        .entries())
                .hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        builder("x").daysOff(start, start.plusDays(10_000), "a").build())
                .withMessage("entries: 10001 days; 1 to 10000 are allowed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder("x")
                        .daysOff(LocalDate.MIN, LocalDate.MAX.minusDays(1), "a")
                        .build());
        Overlay day = builder("day").dayOff(date("2024-03-05"), "a").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RUSSIA.with(day)
                        .with(builder("two").workingDay(date("2024-03-05"), "b").build()))
                .withMessage("overlay: 2024-03-05 has an entry of day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RUSSIA.with(
                        builder("out").dayOff(date("2028-03-06"), "a").build()))
                .withMessage("overlay: 2028-03-06 is not covered (2018-01-01 to 2027-12-31)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RUSSIA.with(builder("year")
                        .daysOff(date("2024-01-01"), date("2024-12-31"), "a")
                        .build()))
                .withMessage("more than 366 days off in a row: 2023-12-30 to 2025-01-08"); // SCH-15
    }

    @Test
    void days_next_to_an_entry_are_not_touched() {
        Overlay two = builder("two")
                .daysOff(date("2024-03-05"), date("2024-03-06"), "a")
                .outage(date("2024-03-11"), date("2024-03-12"), "b")
                .build();
        assertThat(two.day(date("2024-03-04"))).isEmpty();
        assertThat(two.day(date("2024-03-05"))).isPresent();
        assertThat(two.day(date("2024-03-06"))).isPresent();
        assertThat(two.day(date("2024-03-07"))).isEmpty();
        assertThat(two.touches(date("2024-03-07"), date("2024-03-10"))).isFalse();
        assertThat(two.touches(date("2024-03-06"), date("2024-03-10"))).isTrue();
        assertThat(two.touches(date("2024-03-07"), date("2024-03-11"))).isTrue();
        assertThat(two.touches(date("2024-03-13"), date("2024-03-31"))).isFalse();
        assertThat(two.entries()).extracting(Overlay.Entry::reason).containsExactly("a", "b");
        assertThatThrownBy(() -> two.entries().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(two).hasToString("Overlay two, 2 entries, by an order.");
        assertThat(builder("one").dayOff(date("2024-03-05"), "a").build())
                .hasToString("Overlay one, 1 entry, by an order.");
        assertThat(two.id()).isEqualTo("two");
        assertThat(two.region()).isEmpty();
    }

    @Test
    void a_callers_calendar_takes_overlays_too() {
        Overlay one = builder("one").dayOff(date("2024-03-05"), "a").build();
        Overlay two = builder("two").workingDay(date("2024-03-09"), "b").build();
        WorkingCalendar mine = new ByDay(RUSSIA).with(one).with(two);
        assertThat(mine.next(date("2024-03-04"))).isEqualTo("2024-03-06");
        assertThat(mine.next(date("2024-03-07"))).isEqualTo("2024-03-09");
        assertThat(mine).isEqualTo(new ByDay(RUSSIA).with(two).with(one));
        assertThat(mine.id()).isEqualTo("russia + one + two");
    }

    @Test
    void null_is_refused_by_name() { // SCH-18
        assertThatNullPointerException()
                .isThrownBy(() -> Overlay.builder(null, "s"))
                .withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> Overlay.builder("i", null))
                .withMessage("source");
        assertThatNullPointerException()
                .isThrownBy(() -> builder("x").region(null))
                .withMessage("iso3166");
        assertThatNullPointerException()
                .isThrownBy(() -> builder("x").dayOff(null, "r"))
                .withMessage("date");
        assertThatNullPointerException()
                .isThrownBy(() -> builder("x").workingDay(null, "r"))
                .withMessage("date");
        LocalDate d = date("2024-03-05");
        assertThatNullPointerException()
                .isThrownBy(() -> builder("x").dayOff(d, null))
                .withMessage("reason");
        assertThatNullPointerException()
                .isThrownBy(() -> builder("x").daysOff(null, d, "r"))
                .withMessage("first");
        assertThatNullPointerException()
                .isThrownBy(() -> builder("x").outage(d, null, "r"))
                .withMessage("last");
        assertThatNullPointerException()
                .isThrownBy(() -> new Overlay.Entry(null, d, d, "r"))
                .withMessage("kind");
    }
}
