package io.github.eposcases.commandline;

import io.github.eposcases.core.Problem;
import io.github.eposcases.core.ProblemsException;
import io.github.eposcases.core.support.SupportCase;
import io.github.eposcases.scheduling.procedure.NextStep;
import io.github.eposcases.scheduling.procedure.Procedure;
import io.github.eposcases.ticket.CaseFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A case file and the moment at which it is asked about. */
final class CaseArgument {
    @Parameters(index = "0", paramLabel = "CASE.json", description = "a support case; its files lie beside it")
    Path file = Path.of("");

    @Option(names = "--at", paramLabel = "INSTANT", description = "the moment of the question (default: now)")
    @Nullable
    String at;

    private @Nullable SupportCase asked;

    /** Reads the case, or throws all its problems. */
    CaseFile read() throws IOException {
        CaseFile read = read(file);
        asked = read.supportCase();
        return read;
    }

    static CaseFile read(Path file) throws IOException {
        return CaseFile.read(Places.input("CASE.json", file)).orThrow();
    }

    Instant moment(InstantSource clock) {
        if (at == null) {
            return clock.instant().truncatedTo(ChronoUnit.SECONDS);
        }
        try {
            return Instants.of(at);
        } catch (ProblemsException e) {
            throw new UsageException("instant", Map.of(), e);
        }
    }

    /** Prints what is wrong and, if it is too early, who acts next; returns the exit status. */
    int refuse(List<Problem> problems, PolicyOption policy, Output output, Main.Streams streams) {
        boolean early = problems.stream().anyMatch(p -> p.code().id().equals("ticket.refused"));
        Optional<NextStep> next = early && asked != null
                ? Optional.of(Procedure.of(policy.policy()).next(asked, moment(streams.clock())))
                : Optional.empty();
        return refuse(problems, next.map(step -> step.explain(output.locale())), output, streams);
    }

    static int refuse(List<Problem> problems, Output output, Main.Streams streams) {
        return refuse(problems, Optional.empty(), output, streams);
    }

    private static int refuse(
            List<Problem> problems, Optional<String> explanation, Output output, Main.Streams streams) {
        if (output.json) {
            var json = Answer.keys();
            json.put("problems", output.problems(problems));
            explanation.ifPresent(words -> json.put("explanation", words));
            Output.line(streams.out(), json);
        } else {
            streams.out().println(output.words(problems, streams.colours()).stripTrailing());
            explanation.ifPresent(streams.out()::println);
        }
        return Main.FOUND;
    }
}
