package io.github.eposcases.scheduling;

import static io.github.eposcases.scheduling.EffectPolicyTest.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.scheduling.EffectPolicy.UpdateWindow;
import io.github.eposcases.scheduling.ProductionCalendar.OutsideCoverage;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)

/** SCH-59. */
class PolicyTextTest {
    private List<String> problems(String spec) {
        return EffectPolicy.parse(spec).problems().stream()
                .map(p -> p.code().id().replace("policy.", "") + "@"
                        + p.position().orElse(-1))
                .toList();
    }

    @Test
    void named_policies_round_trip() {
        String data = WorkingCalendars.russia().dataVersion();
        assertThat(LETTER.spec())
                .isEqualTo("letter-2024;window=09:00-14:00;zone=Asia/Yekaterinburg;outside=THROW;"
                        + "special=WORKING;data=" + data);
        ProductionCalendar other = WorkingCalendars.russia()
                .withOutsideCoverage(OutsideCoverage.STATUTORY)
                .withSpecialDaysOff(true);
        UpdateWindow window =
                new UpdateWindow(LocalTime.of(8, 30, 15), LocalTime.of(16, 0), ZoneId.of("Europe/Moscow"));
        for (EffectPolicy policy :
                List.of(LETTER, EffectPolicy.letter2023(), EffectPolicy.production(), EffectPolicy.strict())) {
            for (EffectPolicy changed : List.of(policy, policy.withOfficial(other), policy.withWindow(window))) {
                Parsed<EffectPolicy> again = EffectPolicy.parse(changed.spec());
                assertThat(again.problems()).isEmpty();
                assertThat(again.orThrow()).isEqualTo(changed);
                assertThat(again.orThrow().spec()).isEqualTo(changed.spec());
            }
        }
        assertThat(EffectPolicy.parse("strict").orThrow()).isEqualTo(EffectPolicy.strict());
        assertThat(EffectPolicy.parse("strict;zone=UTC").orThrow())
                .isEqualTo(EffectPolicy.strict().withZone(ZoneId.of("UTC")));
    }

    @Test
    void other_data_is_a_warning() {
        Parsed<EffectPolicy> parsed = EffectPolicy.parse("strict;data=2020-01-01#000000000000");
        assertThat(parsed.orThrow()).isEqualTo(EffectPolicy.strict());
        assertThat(parsed.problems()).singleElement().satisfies(p -> {
            assertThat(p.code().id()).isEqualTo("policy.other-data");
            assertThat(p.isError()).isFalse();
            assertThat(p.position()).hasValue(7);
        });
    }

    @Test
    void what_cannot_be_restored_is_a_problem() {
        EffectPolicy custom = LETTER.withCalendar(WorkingCalendars.mondayToFriday());
        assertThat(custom.spec()).endsWith(";calendar=Mon-Fri");
        assertThat(problems(custom.spec()))
                .containsExactly(
                        "own-calendar@0", "own-calendar@" + (custom.spec().indexOf(";calendar") + 1));
        EffectPolicy overlaid =
                LETTER.withOverlay(WorkingCalendars.regional("RU-PER").orElseThrow());
        assertThat(overlaid.spec()).endsWith(";overlay=RU-PER");
        assertThat(problems(overlaid.spec()))
                .containsExactly("overlay@" + (overlaid.spec().indexOf(";overlay") + 1));
        assertThat(problems("strict;overlay=a;overlay=b")).containsExactly("overlay@7", "overlay@17");
        EffectPolicy official = LETTER.withOfficial(WorkingCalendars.mondayToFriday());
        assertThat(official.spec()).endsWith(";zone=Asia/Yekaterinburg;calendar=Mon-Fri");
        assertThat(EffectPolicy.parse(official.spec()).isValid()).isFalse();
    }

    @Test
    void every_part_that_is_wrong_is_told() {
        assertThat(problems("")).containsExactly("unknown-id@0");
        assertThat(problems("letter-2025;window=9-14;zone=Mars/Base;outside=GUESS;special=MAYBE;colour=red;;"))
                .containsExactly(
                        "unknown-id@0",
                        "bad-value@12",
                        "bad-value@24",
                        "bad-value@39",
                        "bad-value@53",
                        "unknown-key@67",
                        "unknown-key@78",
                        "bad-value@79");
        assertThat(problems("strict;window=14:00-09:00")).containsExactly("bad-value@0");
        assertThat(problems("strict;window=14:00")).containsExactly("bad-value@7");
        assertThat(problems("strict;zone=UTC;zone=UTC")).containsExactly("bad-value@16");
        assertThat(problems("strict;zone")).containsExactly("bad-value@7");
        assertThat(EffectPolicy.parse("x").problems().get(0).message(Locale.ENGLISH))
                .isEqualTo("at place 1: there are letter-2024, letter-2023, production and strict.");
    }
}
