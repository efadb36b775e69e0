package io.github.eposcases.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.core.support.CaseEvent;
import io.github.eposcases.core.support.ClientDevice;
import io.github.eposcases.core.support.FilingChannel;
import io.github.eposcases.core.support.UserRole;
import io.github.eposcases.ticket.samples.Cases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** TKT-18: in every object of a document a member that the format lacks is refused, and one that it needs is missed. */
class JsonFormTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** What an object needs, by its path without numbers. */
    private static final Map<String, List<String>> NEEDED = Map.ofEntries(
            Map.entry("", List.of("caseId", "category")),
            Map.entry("person", List.of("surname", "givenName")),
            Map.entry("territory", List.of("stated")),
            Map.entry("organization", List.of("name")),
            Map.entry("children", List.of("surname", "givenName", "birthDate")),
            Map.entry("selfChecks", List.of("number", "outcome")),
            Map.entry("dataCheck", List.of("checkedAt", "discrepancies")),
            Map.entry("rework", List.of("message", "thread")),
            Map.entry("rework.thread", List.of("caseId", "subject", "reworks")),
            Map.entry("rework.thread.tag", List.of("text", "number")),
            Map.entry("rework.sentEarlier", List.of("name", "mediaType", "size", "sha256")),
            Map.entry("events", List.of("type", "at")));

    private static Parsed<?> ticket(JsonNode json) {
        return TicketReader.json(JsonLimits.standard()).read(json.toString().getBytes(UTF_8));
    }

    private static Parsed<?> caseFile(JsonNode json) {
        return CaseFileTest.read(json.toString());
    }

    static Stream<Arguments> documents() throws IOException {
        CaseFile file = new CaseFile(
                Cases.ID,
                Cases.complete(ErrorCategory.CHILD_NOT_VISIBLE)
                        .gosuslugiRecord(new IdentityRecord("Сергеева", "Анна", "", "14.03.1986", "a@example.org"))
                        .eposRecord(new IdentityRecord("Сергеева", "Анна", "", "14.03.1986", ""))
                        .device(ClientDevice.Web.of("Firefox", "128", "Windows 11"))
                        .filerName("Орлова О. О.")
                        .event(new CaseEvent.TicketFiled(Cases.AT, UserRole.ORGANIZATION_ADMIN, FilingChannel.E_MAIL))
                        .build()
                        .orThrow());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.write(out);
        Function<JsonNode, Parsed<?>> ticket = JsonFormTest::ticket;
        Function<JsonNode, Parsed<?>> caseFile = JsonFormTest::caseFile;
        return Stream.of(
                Arguments.of("rework", TicketWriters.json().toBytes(Threads.full()), ticket),
                Arguments.of(
                        "slow", TicketWriters.json().toBytes(TicketTest.ticket(ErrorCategory.SLOW_LOADING)), ticket),
                Arguments.of("http", TicketWriters.json().toBytes(TicketTest.ticket(ErrorCategory.HTTP_ERROR)), ticket),
                Arguments.of("case", out.toByteArray(), caseFile));
    }

    private static void walk(JsonNode node, String path, Consumer<String> each) {
        if (node instanceof ObjectNode object) {
            each.accept(path);
            object.properties()
                    .forEach(member -> walk(
                            member.getValue(), path.isEmpty() ? member.getKey() : path + "." + member.getKey(), each));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                walk(array.get(i), path + "[" + i + "]", each);
            }
        }
    }

    private static ObjectNode at(JsonNode root, String path) {
        String pointer = path.isEmpty() ? "" : "/" + path.replace("]", "").replaceAll("[.\\[]", "/");
        return (ObjectNode) root.at(pointer);
    }

    private static List<String> problems(Parsed<?> parsed) {
        return parsed.problems().stream().map(Problem::toString).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void a_member_more_is_refused_everywhere(String name, byte[] json, Function<JsonNode, Parsed<?>> reading)
            throws IOException {
        JsonNode right = MAPPER.readTree(json);
        assertThat(reading.apply(right).isValid()).isTrue();
        List<String> paths = new ArrayList<>();
        walk(right, "", paths::add);
        paths.remove("ext");
        assertThat(paths).hasSizeGreaterThan(5);
        for (String path : paths) {
            JsonNode wrong = right.deepCopy();
            at(wrong, path).put("nick", 1);
            assertThat(problems(reading.apply(wrong)))
                    .containsExactly("ERROR json.member-unknown " + (path.isEmpty() ? "" : path + ".") + "nick");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void a_member_less_is_missed_where_it_is_needed(String name, byte[] json, Function<JsonNode, Parsed<?>> reading)
            throws IOException {
        JsonNode right = MAPPER.readTree(json);
        List<String> paths = new ArrayList<>();
        walk(right, "", paths::add);
        for (String path : paths) {
            List<String> needed = new ArrayList<>(NEEDED.getOrDefault(path.replaceAll("\\[\\d+]", ""), List.of()));
            if (path.startsWith("attachments")) {
                needed.addAll(name.equals("case") ? List.of("file") : NEEDED.get("rework.sentEarlier"));
            } else if (path.isEmpty() && !name.equals("case")) {
                needed.addAll(List.of("composedAt", "subject", "territory", "organization"));
            }
            for (String member : needed) {
                JsonNode wrong = right.deepCopy();
                assertThat(at(wrong, path).remove(member)).isNotNull();
                assertThat(problems(reading.apply(wrong)))
                        .containsOnlyOnce("ERROR json.member-missing " + (path.isEmpty() ? "" : path + ".") + member);
            }
        }
    }
}
