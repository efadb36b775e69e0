package io.github.eposcases.commandline;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.ProblemsException;
import io.github.eposcases.core.identity.EmailAddress;
import io.github.eposcases.scheduling.procedure.Procedure;
import io.github.eposcases.ticket.Ticket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ticket}: the finished ticket in every form asked for. */
@Command(
        name = "ticket",
        mixinStandardHelpOptions = true,
        description = "Составить заявку. Compose the ticket.",
        footer = {
            "",
            "Nothing is written if something is missing: all problems are told at once, exit status 1.",
            "--at is also the time of composition, so equal calls give equal bytes.",
            "JSON keys, one line a file: file, mediaType, bytes; or one line: problems, and explanation if it is too early.",
            "Example: epos-cases ticket examples/cases/user-not-found.json --from admin@school12.example --out out"
        })
final class TicketCommand implements Callable<Integer> {
    @Mixin
    Output output = new Output();

    @Mixin
    CaseArgument argument = new CaseArgument();

    @Mixin
    PolicyOption policy = new PolicyOption();

    @Option(names = "--from", paramLabel = "EMAIL", description = "the sender's address, needed for the form eml")
    @Nullable
    String from;

    @Option(
            names = "--format",
            paramLabel = "json,text,eml,html,form,mailto",
            description = "the forms to write (default: all; eml only with --from)")
    @Nullable
    String formats;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = ".", description = "directory (default: this one)")
    Path out = Path.of(".");

    private final Main.Streams streams;

    TicketCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Exception {
        List<String> names = formats == null ? Forms.all(from != null) : Forms.names(formats);
        EmailAddress sender = sender(from, names.contains("eml"));
        try {
            Parsed<Ticket> ticket = argument.read()
                    .draft(argument.moment(streams.clock()))
                    .allowedBy(Procedure.of(policy.policy()))
                    .build();
            List<Forms.Written> written = Forms.write(ticket.orThrow(), names, sender, out);
            print(written, output, streams);
            if (!output.json && !ticket.problems().isEmpty()) {
                streams.err().print(output.words(ticket.problems(), false));
            }
            return 0;
        } catch (ProblemsException e) {
            return argument.refuse(e.problems(), policy, output, streams);
        }
    }

    static EmailAddress sender(@Nullable String from, boolean needed) {
        if (from == null) {
            if (needed) {
                throw new UsageException("from-needed");
            }
            return EmailAddress.of("nobody@school.example");
        }
        return EmailAddress.parse(from).toOptional().orElseThrow(() -> new UsageException("from"));
    }

    static void print(List<Forms.Written> written, Output output, Main.Streams streams) {
        for (Forms.Written file : written) {
            if (output.json) {
                Map<String, @Nullable Object> json = Answer.keys();
                json.put("file", file.file().toString());
                json.put("mediaType", file.mediaType());
                json.put("bytes", file.bytes());
                Output.line(streams.out(), json);
            } else {
                streams.out()
                        .println(file.file() + "  " + file.mediaType() + "  " + file.bytes()
                                + output.word(" байт", " bytes"));
            }
        }
    }
}
