package io.github.eposcases.programs;

import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.support.CaseEvent;
import io.github.eposcases.core.support.SupportCase;
import io.github.eposcases.scheduling.EffectPolicy;
import io.github.eposcases.scheduling.procedure.NextStep;
import io.github.eposcases.scheduling.procedure.Procedure;
import java.io.PrintStream;
import java.time.Instant;
import java.util.Locale;

/** Asks on Saturday and on Monday who acts next. */
final class DecideNextStep {
    private DecideNextStep() {}

    static void run(PrintStream out) {
        SupportCase friday = ReadyCase.of(ErrorCategory.USER_NOT_FOUND)
                .with(new CaseEvent.Checked(Instant.parse("2024-12-20T11:00:00Z"), true))
                .with(new CaseEvent.Corrected(Instant.parse("2024-12-20T11:40:00Z")));
        Procedure procedure = Procedure.of(EffectPolicy.letter2024());
        for (String now : new String[] {"2024-12-21T07:00:00Z", "2024-12-23T09:00:00Z"}) {
            NextStep step = procedure.next(friday, Instant.parse(now));
            out.println(now + " " + step.ruleId() + " " + step.explain(Locale.ENGLISH));
        }
    }
}
