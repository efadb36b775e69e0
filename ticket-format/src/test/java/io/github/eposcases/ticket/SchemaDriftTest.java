package io.github.eposcases.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.core.identity.PersonName;
import io.github.eposcases.core.place.SchoolClass;
import io.github.eposcases.core.support.CaseEvent;
import io.github.eposcases.core.support.Channel;
import io.github.eposcases.core.support.ClientDevice;
import io.github.eposcases.core.support.FilingChannel;
import io.github.eposcases.core.support.SelfCheckOutcome;
import io.github.eposcases.core.support.SupportCase;
import io.github.eposcases.core.support.UserRole;
import io.github.eposcases.ticket.samples.Cases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** TKT-22: the schemas are written by hand, so members, orders and constants are held against what is written and read. */
class SchemaDriftTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static JsonNode schema(TicketSchema schema) throws IOException {
        try (var in = schema.open()) {
            return MAPPER.readTree(in);
        }
    }

    /** Documents that together have every member. */
    private static List<JsonNode> documents(TicketSchema schema) throws IOException {
        List<JsonNode> documents = new ArrayList<>();
        if (schema == TicketSchema.TICKET) {
            TicketWriter writer = TicketWriters.json(TicketWriters.inlineUpTo(1_000));
            documents.add(MAPPER.readTree(writer.toBytes(Threads.full())));
            for (ErrorCategory category : ErrorCategory.values()) {
                SupportCase web = Cases.complete(category)
                        .name(PersonName.withoutPatronymic("Ли", "Анна"))
                        .device(new ClientDevice.Web(
                                Optional.of("Firefox"), Optional.of("140"), Optional.of("Windows")))
                        .build()
                        .orThrow();
                documents.add(MAPPER.readTree(writer.toBytes(
                        Ticket.draft(web, Cases.ID, Cases.AT).build().orThrow())));
            }
        } else {
            for (ErrorCategory category : ErrorCategory.values()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                new CaseFile(Cases.ID, everything(category)).write(out);
                documents.add(MAPPER.readTree(out.toByteArray()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new CaseFile(Cases.ID, Threads.full().supportCase()).write(out);
            documents.add(MAPPER.readTree(out.toByteArray()));
        }
        return documents;
    }

    private static SupportCase everything(ErrorCategory category) {
        Instant at = Cases.AT;
        return Cases.complete(category)
                .name(PersonName.withoutPatronymic("Ли", "Анна"))
                .complaint("Не пускает")
                .schoolClass(SchoolClass.of("7А"))
                .gosuslugiRecord(new IdentityRecord("а", "б", "в", "1.1.2000", "г"))
                .eposRecord(new IdentityRecord("а", "б", "в", "1.1.2000", "г"))
                .administratorContactKnown(true)
                .device(new ClientDevice.Web(Optional.of("Firefox"), Optional.of("140"), Optional.of("Windows")))
                .event(new CaseEvent.SelfChecked(at, 1, SelfCheckOutcome.PASSED))
                .event(new CaseEvent.TicketFiled(at, UserRole.ORGANIZATION_ADMIN, FilingChannel.E_MAIL))
                .event(new CaseEvent.Answered(at.plusSeconds(9), Optional.of("7")))
                .build()
                .orThrow();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_written_and_what_the_schema_knows_is_the_same(TicketSchema schema) throws IOException {
        JsonNode root = schema(schema);
        Set<String> known = new TreeSet<>();
        properties(root, root, "", known);
        Set<String> written = new TreeSet<>();
        for (JsonNode document : documents(schema)) {
            members(document, "", written);
        }
        assertThat(written).containsExactlyInAnyOrderElementsOf(known);
    }

    private static void properties(JsonNode root, JsonNode at, String path, Set<String> out) {
        JsonNode node = resolved(root, at);
        node.path("properties").properties().forEach(p -> {
            out.add(path + "/" + p.getKey());
            properties(root, p.getValue(), path + "/" + p.getKey(), out);
        });
        if (node.has("items")) {
            properties(root, node.get("items"), path, out);
        }
        // What stands beside a reference takes members away.
        at.path("properties").properties().forEach(p -> {
            if (p.getValue().isBoolean()) {
                out.remove(path + "/" + p.getKey());
            }
        });
        node.path("oneOf").forEach(one -> properties(root, one, path, out));
    }

    private static JsonNode resolved(JsonNode root, JsonNode node) {
        return node.has("$ref") ? root.at(node.get("$ref").asText().substring(1)) : node;
    }

    private static void members(JsonNode node, String path, Set<String> out) {
        if (node instanceof ArrayNode items) {
            items.forEach(item -> members(item, path, out));
        } else if (!path.equals("/ext")) {
            node.properties().forEach(m -> {
                out.add(path + "/" + m.getKey());
                members(m.getValue(), path + "/" + m.getKey(), out);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void members_stand_in_the_order_of_the_schema(TicketSchema schema) throws IOException { // TKT-13
        JsonNode root = schema(schema);
        for (JsonNode document : documents(schema)) {
            ordered(root, root, document);
        }
    }

    private static void ordered(JsonNode root, JsonNode at, JsonNode document) {
        JsonNode node = resolved(root, at);
        if (document instanceof ArrayNode items) {
            items.forEach(item -> ordered(root, node.path("items"), item));
        } else if (document instanceof ObjectNode object && node.has("properties")) {
            List<String> order = names(node.get("properties"));
            List<String> written = names(object);
            assertThat(written).isSubsetOf(order);
            assertThat(written)
                    .isEqualTo(order.stream().filter(written::contains).toList());
            written.forEach(name -> ordered(root, node.get("properties").get(name), object.get(name)));
        }
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @ParameterizedTest
    @EnumSource
    void constants_are_those_of_the_types(TicketSchema schema) throws IOException {
        Set<Set<String>> types = Set.of(
                constants(ErrorCategory.values()),
                constants(UserRole.values()),
                constants(Channel.values()),
                constants(SelfCheckOutcome.values()),
                constants(FilingChannel.values()),
                Set.copyOf(Arrays.stream(ErrorCategory.values())
                        .map(ErrorCategory::ticketSubject)
                        .toList()),
                Set.copyOf(Arrays.stream(CaseEvent.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toList()));
        int found = 0;
        for (JsonNode list : schema(schema).findValues("enum")) {
            Set<String> values = new TreeSet<>();
            list.forEach(value -> values.add(value.asText()));
            // A condition may name some of the constants only.
            assertThat(types).anyMatch(type -> type.containsAll(values));
            found += types.contains(values) ? 1 : 0;
        }
        assertThat(found).isGreaterThanOrEqualTo(4);
    }

    private static Set<String> constants(Enum<?>... values) {
        return Set.copyOf(Stream.of(values).map(Enum::name).toList());
    }

    @Test
    void the_schema_demands_what_the_reader_demands() throws IOException {
        for (JsonNode document : documents(TicketSchema.TICKET)) {
            for (ObjectNode object : objects(document)) {
                for (String name : names(object)) {
                    JsonNode taken = object.remove(name);
                    String json = document.toString();
                    boolean read = TicketReader.json(JsonLimits.standard().withInline(1_000))
                            .read(json.getBytes(UTF_8))
                            .isValid();
                    assertThat(TicketSchemaTest.TICKET.accepts(json))
                            .as("%s without %s: reader %s", document.get("category"), name, read)
                            .isEqualTo(read);
                    object.set(name, taken);
                }
            }
        }
    }

    private static List<ObjectNode> objects(JsonNode node) {
        List<ObjectNode> found = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            found.add(object);
        }
        node.forEach(child -> found.addAll(objects(child)));
        return found;
    }
}
