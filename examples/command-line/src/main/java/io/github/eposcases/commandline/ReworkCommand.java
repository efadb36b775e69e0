package io.github.eposcases.commandline;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.ProblemsException;
import io.github.eposcases.core.identity.EmailAddress;
import io.github.eposcases.core.support.Attachment;
import io.github.eposcases.core.support.CaseEvent;
import io.github.eposcases.scheduling.procedure.Procedure;
import io.github.eposcases.ticket.AnswerPolicy;
import io.github.eposcases.ticket.CaseFile;
import io.github.eposcases.ticket.EmlProfile;
import io.github.eposcases.ticket.Rework;
import io.github.eposcases.ticket.StpAnswer;
import io.github.eposcases.ticket.TagGrammar;
import io.github.eposcases.ticket.Ticket;
import io.github.eposcases.ticket.TicketThread;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rework}: the ticket again, as a reply to an answer of the STP. */
@Command(
        name = "rework",
        mixinStandardHelpOptions = true,
        description = "Отправить заявку на доработку в ответ на письмо СТП. Send the ticket for rework, as a reply.",
        footer = {
            "",
            "The command line counts as the person who knows that the answer belongs to the case.",
            "JSON keys, one line a file: file, mediaType, bytes, threadId, subject.",
            "Example: epos-cases rework case.json --answer answer.eml --from admin@school12.example --message 'Не помогло'"
        })
final class ReworkCommand implements Callable<Integer> {
    @Mixin
    Output output = new Output();

    @Mixin
    CaseArgument argument = new CaseArgument();

    @Mixin
    PolicyOption policy = new PolicyOption();

    @Option(
            names = "--answer",
            required = true,
            paramLabel = "ANSWER.eml",
            description = "the answer as saved from the mail program")
    Path answer = Path.of("");

    @Option(
            names = "--from",
            required = true,
            paramLabel = "EMAIL",
            description = "the address the first mail was sent from")
    String from = "";

    @Option(names = "--message", paramLabel = "TEXT", defaultValue = "", description = "what is new")
    String message = "";

    @Option(names = "--attach", paramLabel = "FILE", description = "a new screenshot or video")
    List<Path> files = new ArrayList<>();

    @Option(names = "--tag", paramLabel = "NAME", description = "name in the number tag of the desk, as in [NAME #7]")
    @Nullable
    String tag;

    @Option(
            names = "--format",
            paramLabel = "json,text,eml,html",
            defaultValue = "json,text,eml",
            description = "the forms to write")
    String formats = "json,text,eml";

    @Option(names = "--out", paramLabel = "DIR", defaultValue = ".", description = "directory (default: this one)")
    Path out = Path.of(".");

    private final Main.Streams streams;

    ReworkCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Exception {
        List<String> names = Forms.names(formats);
        EmailAddress sender = TicketCommand.sender(from, true);
        try {
            Instant at = argument.moment(streams.clock());
            CaseFile caseFile = argument.read();
            Parsed<Ticket> rework = rework(caseFile, sender, at);
            Ticket ticket = rework.orThrow();
            List<Forms.Written> written = Forms.write(ticket, names, sender, out);
            print(written, ticket);
            if (!output.json && !rework.problems().isEmpty()) {
                streams.err().print(output.words(rework.problems(), false));
            }
            return 0;
        } catch (ProblemsException e) {
            return argument.refuse(e.problems(), policy, output, streams);
        }
    }

    private Parsed<Ticket> rework(CaseFile caseFile, EmailAddress sender, Instant at) throws IOException {
        Instant filed = caseFile.supportCase().events().stream()
                .filter(CaseEvent.TicketFiled.class::isInstance)
                .map(CaseEvent::at)
                .findFirst()
                .orElse(at);
        Ticket original = caseFile.draft(filed).build().orThrow();
        Optional<TagGrammar> grammar = grammar();
        TicketThread thread = new TicketThread(
                caseFile.caseId(),
                original.subject(),
                Optional.of(sender.text()),
                Optional.empty(),
                List.of(EmlProfile.of(sender).messageIdOf(original)),
                List.of(),
                0);
        Rework rework = Rework.of(original, thread, answer(grammar), at)
                .message(message)
                .confirmedByHuman()
                .allowedBy(Procedure.of(policy.policy()), caseFile.supportCase());
        for (Path file : files) {
            rework = rework.attach(Attachment.of(Places.input("--attach", file)));
        }
        return (grammar.isPresent() ? rework.withTagGrammar(grammar.get()) : rework).build();
    }

    private Optional<TagGrammar> grammar() {
        try {
            return Optional.ofNullable(tag).map(TagGrammar::requestTracker);
        } catch (IllegalArgumentException e) {
            throw new UsageException("tag", Map.of(), e);
        }
    }

    private StpAnswer answer(Optional<TagGrammar> grammar) throws IOException {
        AnswerPolicy policyOfAnswers =
                grammar.map(AnswerPolicy.standard()::withTagGrammar).orElse(AnswerPolicy.standard());
        try (InputStream in = Files.newInputStream(Places.input("--answer", answer))) {
            return StpAnswer.read(in, policyOfAnswers).orThrow();
        }
    }

    private void print(List<Forms.Written> written, Ticket ticket) {
        if (!output.json) {
            TicketCommand.print(written, output, streams);
            return;
        }
        for (Forms.Written file : written) {
            Map<String, @Nullable Object> json = Answer.keys();
            json.put("file", file.file().toString());
            json.put("mediaType", file.mediaType());
            json.put("bytes", file.bytes());
            json.put("threadId", ticket.thread().flatMap(TicketThread::threadId).orElse(null));
            json.put("subject", ticket.thread().map(TicketThread::replySubject).orElse(ticket.subject()));
            Output.line(streams.out(), json);
        }
    }
}
