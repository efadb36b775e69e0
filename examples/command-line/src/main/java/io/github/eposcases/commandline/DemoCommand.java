package io.github.eposcases.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.ProblemsException;
import io.github.eposcases.core.Texts;
import io.github.eposcases.core.error.ErrorClassifier;
import io.github.eposcases.core.identity.EmailAddress;
import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.core.support.Attachment;
import io.github.eposcases.core.support.CaseEvent;
import io.github.eposcases.core.support.SupportCase;
import io.github.eposcases.scheduling.EffectPolicy;
import io.github.eposcases.scheduling.procedure.NextStep;
import io.github.eposcases.scheduling.procedure.Procedure;
import io.github.eposcases.ticket.AttachmentSource;
import io.github.eposcases.ticket.CaseFile;
import io.github.eposcases.ticket.JsonLimits;
import io.github.eposcases.ticket.Ticket;
import io.github.eposcases.ticket.TicketWriters;
import io.github.eposcases.validation.IdentityComparator;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demo}: one invented case from complaint to ticket, each step with the rule it follows. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Провести вымышленный случай от жалобы до заявки. Walk one invented case from complaint to ticket.",
        footer = {"", "Example: epos-cases demo --lang en"})
final class DemoCommand implements Callable<Integer> {
    private static final Texts TEXTS = Texts.of(DemoCommand.class.getResourceAsStream("demo.tsv"));
    private static final String BUNDLED = "user-not-found.json";
    private static final EmailAddress SENDER = EmailAddress.of("admin@school2.example");

    @Mixin
    Output output = new Output();

    @Option(names = "--case", paramLabel = "CASE.json", description = "another case (default: the one in the jar)")
    @Nullable
    Path file;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "epos-cases-demo",
            description = "directory of the files (default: epos-cases-demo)")
    Path out = Path.of("epos-cases-demo");

    private final Main.Streams streams;

    DemoCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Exception {
        try {
            return walk(file == null ? bundled() : CaseArgument.read(file));
        } catch (ProblemsException e) {
            return CaseArgument.refuse(e.problems(), output, streams);
        }
    }

    private static CaseFile bundled() throws IOException {
        AttachmentSource files = name -> resource(name).map(content -> Attachment.of(name, "image/png", content));
        return CaseFile.read(resource(BUNDLED).orElseThrow(), files, JsonLimits.standard())
                .orThrow();
    }

    private static Optional<byte[]> resource(String name) throws IOException {
        try (InputStream in = DemoCommand.class.getResourceAsStream("/cases/" + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    private int walk(CaseFile caseFile) throws Exception {
        SupportCase about = caseFile.supportCase();
        Instant now = about.events().isEmpty()
                ? streams.clock().instant()
                : about.events().get(about.events().size() - 1).at();
        say("title");
        say("file", "file", file == null ? BUNDLED : String.valueOf(file.getFileName()));

        step(1, "words");
        String words = about.complaint().orElse("");
        print("«" + words + "»");
        print(ErrorClassifier.standard().classify(words).explain(output.locale()));

        step(2, "records");
        about.gosuslugiRecord()
                .flatMap(g -> about.eposRecord().map(e -> compare(g, e)))
                .ifPresentOrElse(this::print, () -> say("no-records"));

        step(3, "effect");
        EffectPolicy policy = EffectPolicy.letter2024();
        about.events().stream()
                .filter(CaseEvent.Corrected.class::isInstance)
                .reduce((first, last) -> last)
                .ifPresentOrElse(
                        corrected -> print(policy.effectOf(corrected.at()).explain(output.locale())),
                        () -> say("no-effect"));

        String at = OffsetDateTime.ofInstant(now, Main.PERM).toString();
        heading(4, Texts.fill(TEXTS.text("next", output.locale()), Map.of("at", at)));
        Procedure procedure = Procedure.of(policy);
        NextStep next = procedure.next(about, now);
        print(next.explain(output.locale()));
        if (next instanceof NextStep.FileTicket ticket) {
            say("subject", "subject", ticket.subject());
        }

        step(5, "ticket");
        Parsed<Ticket> ticket = caseFile.draft(now).allowedBy(procedure).build();
        if (!ticket.isValid()) {
            say("not-yet");
            print(output.words(ticket.problems(), streams.colours()));
            return Main.FOUND;
        }
        print(new String(TicketWriters.text().toBytes(ticket.orThrow()), UTF_8));

        step(6, "files");
        for (Forms.Written written : Forms.write(ticket.orThrow(), List.of("json", "text", "eml"), SENDER, out)) {
            print(written.file().getFileName() + "  " + written.mediaType() + "  " + written.bytes()
                    + output.word(" байт", " bytes"));
        }
        return 0;
    }

    private String compare(IdentityRecord gosuslugi, IdentityRecord epos) {
        return CompareCommand.words(IdentityComparator.standard().compare(gosuslugi, epos), output.locale());
    }

    private void step(int number, String key) {
        heading(number, TEXTS.text(key, output.locale()));
    }

    private void heading(int number, String what) {
        print("");
        print(Texts.fill(TEXTS.text("step", output.locale()), Map.of("n", Integer.toString(number), "what", what)));
    }

    private void say(String key) {
        print(TEXTS.text(key, output.locale()));
    }

    private void say(String key, String name, String value) {
        print(TEXTS.format(key, output.locale(), Map.of(name, value)));
    }

    private void print(String text) {
        PrintWriter to = streams.out();
        to.println(text.stripTrailing());
    }
}
