package io.github.eposcases.scheduling;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** No text throws, and what is read is written as it was read (SCH-37, SCH-39, SCH-59). */
class CalendarFileFuzzTest {
    private static final String HEAD = "format\t1\tru-production-calendar\t2026-11-22\n"
            + "source\tlaw\ta decree\t-\t2026-11-22\tQUOTED\nyear\t2028\tOFFICIAL\t249\tlaw\n";

    @FuzzTest(maxDuration = "30s")
    void calendar_text(FuzzedDataProvider data) {
        boolean head = data.consumeBoolean();
        String text = (head ? HEAD : "") + data.consumeRemainingAsString();
        ProductionCalendar.parse(text).toOptional().ifPresent(calendar -> {
            if (!ProductionCalendar.parse(calendar.toText()).orThrow().equals(calendar)) {
                throw new AssertionError("read and written differently");
            }
        });
    }

    @FuzzTest(maxDuration = "30s")
    void policy_text(FuzzedDataProvider data) {
        EffectPolicy.parse((data.consumeBoolean() ? "letter-2024;" : "") + data.consumeRemainingAsString())
                .toOptional()
                .ifPresent(EffectPolicy::spec);
    }
}
