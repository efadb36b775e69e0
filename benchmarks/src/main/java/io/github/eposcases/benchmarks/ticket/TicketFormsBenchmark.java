package io.github.eposcases.benchmarks.ticket;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.identity.EmailAddress;
import io.github.eposcases.core.identity.PersonName;
import io.github.eposcases.core.place.Organization;
import io.github.eposcases.core.place.StatedTerritory;
import io.github.eposcases.core.support.Attachment;
import io.github.eposcases.core.support.Channel;
import io.github.eposcases.core.support.SupportCase;
import io.github.eposcases.core.support.UserRole;
import io.github.eposcases.ticket.CsvProfile;
import io.github.eposcases.ticket.JsonLimits;
import io.github.eposcases.ticket.Ticket;
import io.github.eposcases.ticket.TicketAttachment;
import io.github.eposcases.ticket.TicketReader;
import io.github.eposcases.ticket.TicketWriter;
import io.github.eposcases.ticket.TicketWriters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One ticket as JSON, text, page and row (PERF-1, PERF-2). The peer is Jackson's streaming interface used by hand for
 * the very same bytes: it knows what this ticket has and reads without a judgement, so it is the floor.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class TicketFormsBenchmark {
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final Ticket ticket = Ticket.draft(
                    SupportCase.builder(ErrorCategory.SLOW_LOADING)
                            .name(PersonName.of("Сергеева", "Анна", "Ильинична"))
                            .birthDate(LocalDate.of(1986, 3, 14))
                            .gosuslugiEmail(EmailAddress.of("anna.sergeeva@example.org"))
                            .role(UserRole.PARENT)
                            .organization(Organization.of(
                                    "МАОУ «СОШ № 12» г. Перми", StatedTerritory.of("Пермский городской округ")))
                            .channel(Channel.WEB)
                            .problem("Дневник открывается очень медленно, иногда минуту и дольше")
                            .failingAction("Открывает страницу дневника в браузере")
                            .evidence(Attachment.of("снимок экрана.png", "image/png", PNG))
                            .build()
                            .orThrow(),
                    UUID.fromString("3f2b8c1e-9d4a-4e6b-8a51-0c7d9e2f4b63"),
                    Instant.parse("2024-12-19T09:05:00Z"))
            .build()
            .orThrow();
    private final TicketWriter json = TicketWriters.json();
    private final TicketWriter text = TicketWriters.text();
    private final TicketWriter html = TicketWriters.html();
    private final TicketWriter csv = TicketWriters.csv(CsvProfile.RFC4180);
    private final TicketReader<Ticket> reader = TicketReader.json(JsonLimits.standard());
    private final byte[] document = json.toBytes(ticket);
    private final JsonFactory factory = new JsonFactory();

    @Benchmark
    public byte[] jsonWriteOurs() {
        return json.toBytes(ticket);
    }

    /** The same bytes by hand: what the accessors give, straight into Jackson's generator. */
    @Benchmark
    public byte[] jsonWriteByHand() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator g = factory.createGenerator(out)) {
            SupportCase about = ticket.supportCase();
            g.writeStartObject();
            g.writeStringField("schema", "epos-ticket/1");
            g.writeStringField("caseId", ticket.caseId().toString());
            g.writeStringField("composedAt", ticket.composedAt().toString());
            g.writeStringField("category", ticket.category().name());
            g.writeStringField("subject", ticket.subject());
            g.writeStringField("problem", ticket.problem());
            g.writeObjectFieldStart("person");
            g.writeStringField("surname", ticket.person().surname());
            g.writeStringField("givenName", ticket.person().givenName());
            g.writeStringField("patronymic", ticket.person().patronymic().text().orElseThrow());
            g.writeStringField("birthDate", about.birthDate().orElseThrow().toString());
            g.writeStringField(
                    "gosuslugiEmail", about.gosuslugiEmail().orElseThrow().text());
            g.writeEndObject();
            g.writeStringField("role", ticket.role().name());
            g.writeObjectFieldStart("territory");
            g.writeStringField("stated", ticket.organization().territory().asStated());
            g.writeStringField("oktmo", "57701000");
            g.writeEndObject();
            g.writeObjectFieldStart("organization");
            g.writeStringField("name", ticket.organization().name());
            g.writeEndObject();
            g.writeStringField("action", ticket.action());
            g.writeArrayFieldStart("attachments");
            for (TicketAttachment file : ticket.attachments()) {
                g.writeStartObject();
                g.writeStringField("name", file.name());
                g.writeStringField("mediaType", file.mediaType());
                g.writeNumberField("size", file.size());
                g.writeStringField("sha256", file.sha256());
                g.writeEndObject();
            }
            g.writeEndArray();
            g.writeStringField("channel", about.channel().orElseThrow().name());
            g.writeEndObject();
        }
        return out.toByteArray();
    }

    /** Both write the same, or the comparison means nothing. */
    @Setup
    public void check() throws IOException {
        if (!Arrays.equals(jsonWriteByHand(), document)) {
            throw new IllegalStateException("the peer writes other bytes");
        }
    }

    @Benchmark
    public Ticket jsonReadOurs() {
        return reader.read(document).orThrow();
    }

    @Benchmark
    public int jsonReadByHand() throws IOException {
        int length = 0;
        try (JsonParser parser = factory.createParser(document)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                length += token.isScalarValue() ? parser.getText().length() : 0;
            }
        }
        return length;
    }

    @Benchmark
    public byte[] jsonCopyByHand() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
        try (JsonGenerator generator = factory.createGenerator(out)) {
            try (JsonParser parser = factory.createParser(document)) {
                while (parser.nextToken() != null) {
                    generator.copyCurrentEvent(parser);
                }
            }
        }
        return out.toByteArray();
    }

    @Benchmark
    public byte[] textOurs() {
        return text.toBytes(ticket);
    }

    @Benchmark
    public byte[] pageOurs() {
        return html.toBytes(ticket);
    }

    @Benchmark
    public byte[] rowOurs() {
        return csv.toBytes(ticket);
    }
}
