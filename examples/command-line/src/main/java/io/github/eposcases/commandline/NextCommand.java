package io.github.eposcases.commandline;

import io.github.eposcases.core.ProblemsException;
import io.github.eposcases.scheduling.procedure.NextStep;
import io.github.eposcases.scheduling.procedure.Procedure;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code next}: who acts next in a case, from when, by which rule. */
@Command(
        name = "next",
        mixinStandardHelpOptions = true,
        description = "Кто действует дальше. Who acts next.",
        footer = {
            "",
            "Exit status 0 when a ticket may be filed or the case is closed, 1 for \"not yet\".",
            "JSON keys: step, ruleId, reason, notBefore, explanation, subject (for a ticket); problems alone if the case cannot be read.",
            "Example: epos-cases next examples/cases/user-not-found.json --at 2024-12-23T14:30:00+05:00"
        })
final class NextCommand implements Callable<Integer> {
    @Mixin
    Output output = new Output();

    @Mixin
    CaseArgument argument = new CaseArgument();

    @Mixin
    PolicyOption policy = new PolicyOption();

    private final Main.Streams streams;

    NextCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        try {
            Instant at = argument.moment(streams.clock());
            NextStep step = Procedure.of(policy.policy()).next(argument.read().supportCase(), at);
            String explanation = step.explain(output.locale());
            if (output.json) {
                Map<String, @Nullable Object> json = Answer.keys();
                json.put("step", step.getClass().getSimpleName());
                json.put("ruleId", step.ruleId());
                json.put("reason", step.reason().map(reason -> reason.id()).orElse(null));
                json.put("notBefore", step.notBefore().map(Instant::toString).orElse(null));
                json.put("explanation", explanation);
                if (step instanceof NextStep.FileTicket ticket) {
                    json.put("subject", ticket.subject());
                }
                Output.line(streams.out(), json);
            } else {
                streams.out().println(explanation);
            }
            boolean done = step instanceof NextStep.FileTicket || step instanceof NextStep.Closed;
            return done ? 0 : Main.FOUND;
        } catch (ProblemsException e) {
            return CaseArgument.refuse(e.problems(), output, streams);
        }
    }
}
