package io.github.eposcases.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Equality by content (SCH-9, SCH-44). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ValuesTest {
    @Test
    void days_and_sources_are_values() {
        EqualsVerifier.forClass(CalendarDay.class)
                .withNonnullFields("date", "kind")
                .verify();
        EqualsVerifier.forClass(LegalSource.class)
                .withNonnullFields("id", "citation", "link", "checked", "verification")
                .verify();
        EqualsVerifier.forClass(EffectPolicy.RuleVersion.class)
                .withNonnullFields("ruleId", "validFrom", "sentence")
                .verify();
    }

    @Test
    void overlays_are_values() {
        LocalDate day = LocalDate.of(2024, 3, 5);
        Overlay overlay = Overlay.builder("a", "b").dayOff(day, "c").build();
        assertThat(overlay)
                .isEqualTo(Overlay.builder("a", "b").dayOff(day, "c").build())
                .hasSameHashCodeAs(Overlay.builder("a", "b").dayOff(day, "c").build())
                .isNotEqualTo(Overlay.builder("x", "b").dayOff(day, "c").build())
                .isNotEqualTo(Overlay.builder("a", "x").dayOff(day, "c").build())
                .isNotEqualTo(Overlay.builder("a", "b").dayOff(day, "x").build())
                .isNotEqualTo(Overlay.builder("a", "b").workingDay(day, "c").build())
                .isNotEqualTo(Overlay.builder("a", "b")
                        .region("RU-PER")
                        .dayOff(day, "c")
                        .build())
                .isNotEqualTo("a");
    }

    @Test
    void calendars_and_policies_are_equal_by_content() {
        WorkingCalendar week = WorkingCalendars.mondayToFriday();
        assertThat(week)
                .isEqualTo(WorkingCalendars.builder("Mon-Fri").build())
                .hasSameHashCodeAs(WorkingCalendars.builder("Mon-Fri").build())
                .isNotEqualTo(WorkingCalendars.builder("other").build())
                .isNotEqualTo(WorkingCalendars.builder("Mon-Fri")
                        .coverage(LocalDate.EPOCH, LocalDate.MAX)
                        .build())
                .isNotEqualTo(null);
        ProductionCalendar russia = WorkingCalendars.russia();
        assertThat(russia.combinedWith(week))
                .isEqualTo(russia.combinedWith(week))
                .isNotEqualTo(russia.linkedWith(week));
        List<EffectPolicy> policies = List.of(
                EffectPolicy.letter2024(),
                EffectPolicy.letter2023(),
                EffectPolicy.production(),
                EffectPolicy.strict(),
                EffectPolicy.letter2024().withZone(ZoneId.of("UTC")),
                EffectPolicy.letter2024().withCalendar(week),
                EffectPolicy.letter2024().withOfficial(week),
                EffectPolicy.letter2024()
                        .withOverlay(WorkingCalendars.regional("RU-PER").orElseThrow()));
        assertThat(policies).doesNotHaveDuplicates();
        assertThat(EffectPolicy.letter2024().withOfficial(russia))
                .isEqualTo(EffectPolicy.letter2024())
                .hasSameHashCodeAs(EffectPolicy.letter2024())
                .isNotEqualTo("letter-2024");
        assertThat(EffectPolicy.letter2024().withCalendar(week))
                .isEqualTo(EffectPolicy.letter2024().withCalendar(week));
        assertThat(policies.stream().map(Object::hashCode).distinct().count()).isGreaterThan(5);
    }
}
