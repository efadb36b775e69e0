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
import io.github.eposcases.ticket.TicketReader;
import io.github.eposcases.ticket.TicketWriter;
import io.github.eposcases.ticket.TicketWriters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
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
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One ticket as JSON, text, page and row (PERF-1, PERF-2). The peer is Jackson's streaming interface used by hand for
 * the very same bytes: it writes without a check and reads without a judgement, so it is the floor.
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
