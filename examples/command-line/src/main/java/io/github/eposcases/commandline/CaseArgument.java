package io.github.eposcases.commandline;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.ProblemsException;
import io.github.eposcases.ticket.CaseFile;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
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

    /** Reads the case, or throws all its problems. */
    CaseFile read() throws IOException {
        return read(file);
    }

    static CaseFile read(Path file) throws IOException {
        Parsed<CaseFile> parsed;
        try {
            parsed = CaseFile.read(file);
        } catch (NoSuchFileException e) {
            throw new UsageException("No such case file: check the path.", e);
        }
        return parsed.orThrow();
    }

    Instant moment(InstantSource clock) {
        if (at == null) {
            return clock.instant().truncatedTo(ChronoUnit.SECONDS);
        }
        try {
            return Instants.of(at);
        } catch (ProblemsException e) {
            throw new UsageException("--at: an ISO 8601 instant with an offset, such as 2024-12-23T14:30:00+05:00.", e);
        }
    }

    /** Prints what is wrong and returns the exit status. */
    static int refuse(List<Problem> problems, Output output, Main.Streams streams) {
        if (output.json) {
            var json = Answer.keys();
            json.put("problems", output.problems(problems));
            Output.line(streams.out(), json);
        } else {
            streams.out().println(output.words(problems).stripTrailing());
        }
        return Main.FOUND;
    }
}
