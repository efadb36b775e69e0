package io.github.eposcases.ticket.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TKT-15, TKT-17: each bound of a document, met and passed by one; and how values are written. */
class JsonTreeTest {
    private static final JsonBounds BOUNDS = new JsonBounds(40, 3, 5, 8, 0);

    private static List<String> problems(Parsed<?> parsed) {
        return parsed.problems().stream().map(Problem::toString).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":{\"b\":{}}}|",
                "{\"a\":{\"b\":[]}}|",
                "{\"a\":{\"b\":{\"c\":[]}}}|json.too-deep a.b.c",
                "{\"a\":[[[]]]}|json.too-deep a[0][0]",
                "{\"a\":\"12345\"}|",
                "{\"a\":\"123456\"}|json.string-too-long a",
                "{\"content\":\"123456\"}|json.string-too-long content",
                "{\"a\":[1,2,3,4]}|json.too-many-tokens",
                "{\"a\":[1,2,3]}|",
                "{\"a\":9007199254740991}|",
                "{\"a\":-9007199254740991}|",
                "{\"a\":9007199254740992}|json.number-range a",
                "{\"a\":-9007199254740992}|json.number-range a",
                "{\"a\":-9223372036854775808}|json.number-range a",
                "{\"a\":123456789012345678901}|json.number-too-long a",
                "{\"a\":\"\\uD83D\\uDE00\"}|",
                "{\"a\":\"xy\\uD83D\"}|json.character a at 2",
                "{\"a\":\"x\\uDE00\"}|json.character a at 1",
                "{\"a\":\"\\uD83Dx\"}|json.character a at 0",
                "{\"a\":\"x\\u0000\"}|json.character a at 1",
                "{\"a\":\"\\u0001\"}|",
                "{\"\\u0000\":1}|json.character at 0",
                "{\"a\":x}|json.syntax at 5",
                "{\"a\":1|json.syntax at 6"
            })
    void every_bound_is_exact(String json, String problem) throws IOException {
        byte[] bytes = json.getBytes(UTF_8);
        assertThat(problems(JsonTree.read(bytes, BOUNDS)))
                .isEqualTo(problem == null ? List.of() : List.of("ERROR " + problem));
        if (problem == null) {
            try (var parser = new JsonFactory().createParser(json)) {
                parser.nextToken();
                assertThat(JsonTree.read(parser, BOUNDS)).isEqualTo(JsonTree.read(bytes, BOUNDS));
            }
        }
    }

    @Test
    void the_bytes_are_counted_before_anything_is_read() {
        String blanks = "{}" + " ".repeat(38);
        assertThat(JsonTree.read(blanks.getBytes(UTF_8), BOUNDS).isValid()).isTrue();
        assertThat(problems(JsonTree.read((blanks + " ").getBytes(UTF_8), BOUNDS)))
                .containsExactly("ERROR json.too-large");
    }

    @Test
    void a_place_is_counted_from_one_for_people() {
        assertThat(JsonTree.read("{\"a\":x}".getBytes(UTF_8), BOUNDS)
                        .problems()
                        .get(0)
                        .details())
                .containsEntry("place", "6");
    }

    @Test
    void a_parser_with_tighter_bounds_of_its_own_gives_a_problem_too() throws IOException {
        try (var parser = new JsonFactory().createParser("{\"a\":" + "9".repeat(2_000) + "}")) {
            parser.nextToken();
            assertThat(JsonTree.read(parser, BOUNDS).problems())
                    .extracting(problem -> problem.code().id())
                    .containsExactly("json.syntax");
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "3, 5", "4, 8", "6, 8", "7, 12"})
    void a_file_inside_may_be_as_long_as_its_base64_and_nothing_else(int inline, int longest) {
        JsonBounds bounds = new JsonBounds(100, 3, 5, 7, inline);
        assertThat(JsonTree.read(("{\"content\":\"" + "A".repeat(longest) + "\"}").getBytes(UTF_8), bounds)
                        .isValid())
                .isTrue();
        assertThat(problems(
                        JsonTree.read(("{\"content\":\"" + "A".repeat(longest + 1) + "\"}").getBytes(UTF_8), bounds)))
                .containsExactly("ERROR json.string-too-long content");
        assertThat(problems(JsonTree.read("{\"a\":\"AAAAAA\"}".getBytes(UTF_8), bounds)))
                .containsExactly("ERROR json.string-too-long a");
    }

    private enum Own {
        A;

        @Override
        public String toString() {
            return "another word";
        }
    }

    @Test
    void values_are_written_in_their_one_form_and_nothing_absent_is() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonWriter.write(
                root -> {
                    root.put("a", Own.A)
                            .put("b", Long.MAX_VALUE)
                            .put("c", false)
                            .texts("d", List.of())
                            .put("e", inner -> {});
                    root.texts("f", Map.of());
                    root.texts("g", Map.of("h", "i"));
                    root.texts("j", List.of("k"));
                },
                out,
                false);
        assertThat(out)
                .hasToString("{\"a\":\"A\",\"b\":9223372036854775807,\"c\":false,\"g\":{\"h\":\"i\"},\"j\":[\"k\"]}");
        out.reset();
        JsonWriter.write(root -> {}, out, false);
        assertThat(out).hasToString("{}");
    }
}
