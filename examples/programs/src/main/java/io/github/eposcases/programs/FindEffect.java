package io.github.eposcases.programs;

import io.github.eposcases.scheduling.EffectPolicy;
import io.github.eposcases.scheduling.EffectiveMoment;
import java.io.PrintStream;
import java.time.OffsetDateTime;
import java.util.Locale;

/** Says when a change of Friday afternoon takes effect, and why. */
final class FindEffect {
    private FindEffect() {}

    static void run(PrintStream out) {
        OffsetDateTime change = OffsetDateTime.parse("2024-12-20T16:40:00+05:00");
        EffectiveMoment effect = EffectPolicy.letter2024().effectOf(change);
        out.println(effect.instant());
        out.println(effect.explain(Locale.ENGLISH));
    }
}
