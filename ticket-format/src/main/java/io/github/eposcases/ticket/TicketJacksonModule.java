package io.github.eposcases.ticket;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.support.SupportCase;
import io.github.eposcases.ticket.internal.json.JsonMembers;
import io.github.eposcases.ticket.internal.json.JsonObject;
import io.github.eposcases.ticket.internal.json.JsonTree;
import io.github.eposcases.ticket.internal.json.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Connects {@link Ticket}, {@link SupportCase} and {@link TicketThread} to an application's own {@code ObjectMapper}
 * (Jackson 2.18 to 2.22); {@code findAndRegisterModules()} finds it.
 *
 * <p>Members, their order and the forms of values are those of {@link TicketWriters#json()}. Unknown, doubled and null
 * members are refused whatever the features of the mapper say. What is refused is a {@link JsonMappingException} with
 * codes and paths: it holds no value and no excerpt of the source. A file named by a case has no content here: read
 * cases that have files with {@link CaseFile}.
 *
 * @since 0.1
 */
public final class TicketJacksonModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** What is read from the members of one object; its problems go to the list. */
    @FunctionalInterface
    private interface Reading<T> {
        Optional<T> read(JsonMembers in) throws IOException;
    }

    /** Makes the module. */
    public TicketJacksonModule() {
        super("epos-cases", new Version(1, 0, 0, null, "io.github.eposcases", "epos-cases-ticket-format"));
        addSerializer(Ticket.class, writing(ticket -> TicketJson.members(ticket.contents(), 0)));
        addDeserializer(Ticket.class, ticketReading());
        addSerializer(SupportCase.class, writing(about -> out -> CaseFileJson.write(about, out)));
        addDeserializer(
                SupportCase.class,
                reading(in -> new CaseFileReader(DetachedFile::find, JsonLimits.standard()).supportCase(in)));
        addSerializer(TicketThread.class, writing(ThreadMembers::write));
        addDeserializer(TicketThread.class, reading(in -> ThreadMembers.read(in, false)));
    }

    private static <T> JsonSerializer<T> writing(Function<T, JsonObject.Body> members) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
                JsonWriter.write(members.apply(value), generator);
            }
        };
    }

    private static JsonDeserializer<Ticket> ticketReading() {
        return new JsonDeserializer<>() {
            @Override
            public Ticket deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                Map<String, Object> tree = tree(parser);
                return value(new TicketJsonReader(JsonLimits.standard()).read(tree));
            }
        };
    }

    private static <T> JsonDeserializer<T> reading(Reading<T> reading) {
        return new JsonDeserializer<>() {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                List<Problem> problems = new ArrayList<>();
                Optional<T> value = reading.read(new JsonMembers(tree(parser), "", problems));
                return value(value.isPresent() ? Parsed.of(value.get(), problems) : Parsed.invalid(problems));
            }
        };
    }

    private static Map<String, Object> tree(JsonParser parser) throws IOException {
        return value(JsonTree.read(parser, JsonLimits.standard().bounds()));
    }

    /** Without the parser, so that no location and no excerpt comes with the words. */
    private static <T> T value(Parsed<T> parsed) throws JsonMappingException {
        if (parsed instanceof Parsed.Valid<T> valid) {
            return valid.value();
        }
        throw new JsonMappingException(
                null, parsed.problems().stream().map(Problem::toString).collect(Collectors.joining("; ")));
    }
}
