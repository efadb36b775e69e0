package io.github.eposcases.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.ticket.samples.Cases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** TKT-21, TKT-22: two validators of different authors agree. */
class TicketSchemaTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    static final Two TICKET = new Two(TicketSchema.TICKET);
    private static final Two CASE = new Two(TicketSchema.CASE);

    /** One schema in the hands of both validators. */
    static final class Two {
        private final Schema networknt;
        private final Validator harrel;
        private final URI uri;

        Two(TicketSchema schema) {
            String text = text(schema);
            networknt = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text);
            harrel = new ValidatorFactory()
                    .withJsonNodeFactory(new JacksonNode.Factory())
                    .createValidator();
            uri = harrel.registerSchema(text);
        }

        boolean accepts(String json) {
            boolean first = networknt.validate(json, InputFormat.JSON).isEmpty();
            boolean second = harrel.validate(uri, json).isValid();
            assertThat(first).as("the two validators agree").isEqualTo(second);
            return first;
        }

        List<String> complaints(String json) {
            return networknt.validate(json, InputFormat.JSON).stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    private static String text(TicketSchema schema) {
        try (var in = schema.open()) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String json(Ticket ticket) {
        return new String(TicketWriters.json().toBytes(ticket), UTF_8);
    }

    static String caseJson(ErrorCategory category) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new CaseFile(Cases.ID, Cases.of(category)).write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void every_schema_names_itself_and_its_members_in_russian(TicketSchema schema) throws IOException {
        JsonNode root = MAPPER.readTree(text(schema));
        assertThat(root.get("$id").asText()).isEqualTo(schema.id());
        assertThat(root.get("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        each(root, node -> {
            if (node.path("type").asText().equals("object") && node.has("properties")) {
                assertThat(node.get("title").asText()).matches(".*[а-яё].*");
                assertThat(node.get("additionalProperties").asBoolean()).isFalse();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_complete_ticket_of_each_category_fits(ErrorCategory category) {
        String json = json(TicketTest.ticket(category));
        assertThat(TICKET.complaints(json)).isEmpty();
        assertThat(TICKET.accepts(json)).isTrue();
        Ticket mobile =
                Ticket.draft(Cases.mobile(category), Cases.ID, Cases.AT).build().orThrow();
        assertThat(TICKET.complaints(json(mobile))).isEmpty();
    }

    @Test
    void a_rework_fits() {
        assertThat(TICKET.complaints(json(Threads.rework()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_complete_case_of_each_category_fits(ErrorCategory category) {
        assertThat(CASE.complaints(caseJson(category))).isEmpty();
        assertThat(CASE.accepts(caseJson(category))).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void every_mutation_of_a_single_member_is_refused_by_the_schema_and_by_the_reader(ErrorCategory category)
            throws IOException {
        ObjectNode root = (ObjectNode) MAPPER.readTree(json(TicketTest.ticket(category)));
        List<String> accepted = new ArrayList<>();
        mutate(root, "", (path, mutated) -> {
            if (TICKET.accepts(mutated)) {
                accepted.add("schema: " + path);
            }
            if (TicketReader.json(JsonLimits.standard())
                    .read(mutated.getBytes(UTF_8))
                    .isValid()) {
                accepted.add("reader: " + path);
            }
        });
        assertThat(accepted).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_mutation_of_a_single_member_of_a_case_is_refused(ErrorCategory category) throws IOException {
        ObjectNode root = (ObjectNode) MAPPER.readTree(caseJson(category));
        List<String> accepted = new ArrayList<>();
        mutate(root, "", (path, mutated) -> {
            if (path.equals("/problem = \"\\u0007\"") || path.equals("/action = \"\\u0007\"")) {
                return; // a case keeps free text as it was typed; the draft judges it
            }
            if (CASE.accepts(mutated)) {
                accepted.add("schema: " + path);
            }
            if (CaseFileTest.read(mutated).isValid()) {
                accepted.add("reader: " + path);
            }
        });
        assertThat(accepted).isEmpty();
    }

    private interface Mutation {
        void try_(String path, String json) throws IOException;
    }

    /** Puts a value of another kind in the place of each member, and adds a member to each object. */
    private static void mutate(ObjectNode root, String path, Mutation mutation) throws IOException {
        for (ObjectNode object : objects(root)) {
            object.put("nick", "x");
            mutation.try_("unknown member", root.toString());
            object.remove("nick");
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                JsonNode right = object.get(name);
                for (JsonNode wrong : wrong(right)) {
                    object.set(name, wrong);
                    mutation.try_(path + "/" + name + " = " + wrong, root.toString());
                }
                object.set(name, right);
            }
        }
    }

    private static List<JsonNode> wrong(JsonNode right) {
        List<JsonNode> wrong = new ArrayList<>(List.of(MAPPER.nullNode()));
        if (right.isTextual()) {
            wrong.add(MAPPER.getNodeFactory().numberNode(7));
            wrong.add(MAPPER.getNodeFactory().textNode("\u0007"));
        } else if (right.isNumber()) {
            wrong.add(MAPPER.getNodeFactory().numberNode(-1));
            wrong.add(MAPPER.getNodeFactory().numberNode(1.5));
            wrong.add(MAPPER.getNodeFactory().textNode("1"));
        } else {
            wrong.add(MAPPER.getNodeFactory().textNode("x"));
            wrong.add(MAPPER.getNodeFactory().numberNode(7));
        }
        return wrong;
    }

    private static List<ObjectNode> objects(JsonNode root) {
        List<ObjectNode> found = new ArrayList<>();
        each(root, node -> {
            if (node instanceof ObjectNode object) {
                found.add(object);
            }
        });
        return found;
    }

    private static void each(JsonNode node, Consumer<JsonNode> visitor) {
        visitor.accept(node);
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            node.forEach(child -> each(child, visitor));
        }
    }
}
