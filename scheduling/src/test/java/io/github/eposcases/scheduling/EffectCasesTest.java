package io.github.eposcases.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.core.TextTable;
import io.github.eposcases.scheduling.EffectPolicy.Status;
import io.github.eposcases.scheduling.ProductionCalendar.OutsideCoverage;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The tables of SCH-79 and SCH-80, row by row, for every policy. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EffectCasesTest {
    private static final ZoneId PERM = ZoneId.of("Asia/Yekaterinburg");

    private static ProductionCalendar official(String mode) {
        ProductionCalendar russia = WorkingCalendars.russia();
        return switch (mode) {
            case "-" -> russia;
            case "special-off" -> russia.withSpecialDaysOff(true);
            case "statutory" -> russia.withOutsideCoverage(OutsideCoverage.STATUTORY);
            case "weekends-only" -> russia.withOutsideCoverage(OutsideCoverage.WEEKENDS_ONLY);
            default -> throw new IllegalArgumentException(mode);
        };
    }

    private static EffectPolicy policy(String column, String mode) {
        EffectPolicy policy = switch (column) {
            case "literal" -> EffectPolicy.letter2024();
            case "literal of 2023" -> EffectPolicy.letter2023();
            case "production" -> EffectPolicy.production();
            default -> EffectPolicy.strict();
        };
        return policy.withOfficial(official(mode));
    }

    private static Instant change(String text) {
        return switch (text) {
            case "MAX" -> Instant.MAX;
            case "MIN" -> Instant.MIN;
            default -> OffsetDateTime.parse(text).toInstant();
        };
    }

    @TestFactory
    List<DynamicTest> change_and_effect() {
        List<DynamicTest> tests = new ArrayList<>();
        for (TextTable.Row row : Tables.rows("effect-cases.tsv")) {
            for (String column : List.of("literal", "literal of 2023", "production", "strict")) {
                String expected = row.get(column.replace(" of 2023", ""));
                EffectPolicy policy = policy(column, row.get("mode"));
                tests.add(DynamicTest.dynamicTest(
                        row.get("id") + " " + column, () -> check(policy, change(row.get("change")), expected)));
            }
        }
        return tests;
    }

    private static void check(EffectPolicy policy, Instant change, String expected) {
        if (expected.equals("throws")) {
            assertThatThrownBy(() -> policy.effectOf(change)).isInstanceOf(DateTimeException.class);
            assertThatThrownBy(() -> policy.effectiveAt(change)).isInstanceOf(DateTimeException.class);
            assertThat(policy.effectsOf(List.of(change)).get(0).isValid()).isFalse();
            return;
        }
        LocalDate day = LocalDate.parse(expected);
        Instant effect = day.atTime(14, 0).atZone(PERM).toInstant();
        EffectiveMoment moment = policy.effectOf(change);
        assertThat(moment.date()).isEqualTo(day);
        assertThat(moment.instant()).isEqualTo(effect).isEqualTo(Instant.parse(expected + "T09:00:00Z"));
        assertThat(policy.effectiveAt(change)).isEqualTo(effect);
        assertThat(policy.ticketAllowedFrom(change)).isEqualTo(effect); // SCH-8
        assertThat(policy.effectiveAtEpochSecond(change.getEpochSecond())).isEqualTo(effect.getEpochSecond());
        assertThat(policy.effectOf(change.atZone(ZoneId.of("Asia/Tokyo")))).isEqualTo(moment); // SCH-50
    }

    @TestFactory
    List<DynamicTest> latest_change_for_a_needed_moment() {
        List<DynamicTest> tests = new ArrayList<>();
        for (TextTable.Row row : Tables.rows("deadline-cases.tsv")) {
            for (String column : List.of("literal", "literal of 2023", "production", "strict")) {
                String expected = row.get(column.replace(" of 2023", ""));
                EffectPolicy policy = policy(column, row.get("mode"));
                Instant needed =
                        LocalDateTime.parse(row.get("needed")).atZone(PERM).toInstant();
                tests.add(DynamicTest.dynamicTest(row.get("id") + " " + column, () -> {
                    if (expected.equals("throws")) {
                        assertThatThrownBy(() -> policy.deadlineFor(needed))
                                .isInstanceOf(OutsideCoverageException.class);
                    } else {
                        assertThat(policy.deadlineFor(needed))
                                .isEqualTo(LocalDate.parse(expected)
                                        .atStartOfDay(PERM)
                                        .toInstant());
                    }
                }));
            }
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> status_of_a_change() {
        Instant change = Instant.parse("2024-12-20T05:00:00Z");
        EffectPolicy policy = EffectPolicy.letter2024();
        List<DynamicTest> tests = new ArrayList<>();
        for (TextTable.Row row : Tables.rows("status-cases.tsv")) {
            Instant now = LocalDateTime.parse(row.get("now")).atZone(PERM).toInstant();
            tests.add(DynamicTest.dynamicTest(row.get("now"), () -> {
                assertThat(policy.statusAt(change, now)).isEqualTo(Status.valueOf(row.get("status")));
                assertThat(policy.effectOf(change).statusAt(now)).isEqualTo(Status.valueOf(row.get("status")));
                assertThat(policy.statusNow(change, () -> now)).isEqualTo(Status.valueOf(row.get("status")));
            }));
        }
        return tests;
    }
}
