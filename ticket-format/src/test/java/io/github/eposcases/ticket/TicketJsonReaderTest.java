package io.github.eposcases.ticket;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.ticket.samples.Cases;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** SEC-9, TKT-17, TKT-18: hostile documents are refused with a clear problem, within bounds. */
class TicketJsonReaderTest {
    private static final String RIGHT =
            new String(TicketWriters.json().toBytes(TicketTest.ticket(ErrorCategory.HTTP_ERROR)), UTF_8);

    private static Parsed<Ticket> read(byte[] json) {
        return TicketReader.json(JsonLimits.standard()).read(json);
    }

    private static String with(String member) {
        return RIGHT.substring(0, RIGHT.length() - 1) + "," + member + "}";
    }

    static Stream<Arguments> hostile() {
        byte[] overlong = RIGHT.getBytes(UTF_8);
        overlong[RIGHT.indexOf("epos")] = (byte) 0xC0;
        return Stream.of(
                Arguments.of("empty", new byte[0], "json.syntax"),
                Arguments.of("too large", (RIGHT + " ".repeat(1 << 20)).getBytes(UTF_8), "json.too-large"),
                Arguments.of("too deep", with("\"a\":" + "[".repeat(16) + "]".repeat(16)), "json.too-deep"),
                Arguments.of("a million brackets", "[".repeat(1_000_000), "json.wrong-type"),
                Arguments.of("a million braces", "{\"a\":".repeat(200_000), "json.too-deep"),
                Arguments.of("long string", with("\"a\":\"" + "я".repeat(65_537) + "\""), "json.string-too-long"),
                Arguments.of("long name", with("\"" + "a".repeat(65) + "\":1"), "json.name-too-long"),
                Arguments.of("long number", with("\"a\":" + "9".repeat(21)), "json.number-too-long"),
                Arguments.of("huge number", with("\"a\":" + "9".repeat(500_000)), "json.number-too-long"),
                Arguments.of("2^53", with("\"a\":9007199254740992"), "json.number-range"),
                Arguments.of("-2^53", with("\"a\":-9007199254740992"), "json.number-range"),
                Arguments.of("20 digits", with("\"a\":99999999999999999999"), "json.number-range"),
                Arguments.of("float", with("\"a\":1.0"), "json.fraction"),
                Arguments.of("exponent", with("\"a\":1e400000000"), "json.fraction"),
                Arguments.of("NaN", with("\"a\":NaN"), "json.syntax"),
                Arguments.of("many tokens", with("\"a\":[" + "1,".repeat(20_000) + "1]"), "json.too-many-tokens"),
                Arguments.of("duplicate", with("\"role\":\"PARENT\""), "json.member-duplicate"),
                Arguments.of("duplicate by escape", with("\"\\u0072ole\":\"PARENT\""), "json.member-duplicate"),
                Arguments.of("trailing token", RIGHT + "{}", "json.trailing"),
                Arguments.of("trailing garbage", RIGHT + "x", "json.syntax"),
                Arguments.of("cut off", RIGHT.substring(0, 200), "json.syntax"),
                Arguments.of("null", with("\"a\":null"), "json.null"),
                Arguments.of("lone surrogate", with("\"a\":\"\\uD83D\""), "json.character"),
                Arguments.of("low surrogate first", with("\"a\":\"\\uDE00\\uD83D\""), "json.character"),
                Arguments.of("U+0000", with("\"a\":\"\\u0000\""), "json.character"),
                Arguments.of("byte order mark", "\uFEFF" + RIGHT, "json.byte-order-mark"),
                Arguments.of("UTF-16", RIGHT.getBytes(UTF_16BE), "json.encoding"),
                Arguments.of("UTF-32", "{}".getBytes(Charset.forName("UTF-32BE")), "json.syntax"),
                Arguments.of("overlong UTF-8", overlong, "json.encoding"),
                Arguments.of("comment", "/* */" + RIGHT, "json.syntax"),
                Arguments.of("unknown member", with("\"nick\":{\"a\":[1,true,false]}"), "json.member-unknown"),
                Arguments.of("array", "[" + RIGHT + "]", "json.wrong-type"),
                Arguments.of("other version", RIGHT.replace("epos-ticket/1", "epos-ticket/2"), "json.schema-unknown"),
                Arguments.of("no version", "{}", "json.schema-unknown"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    @Timeout(2)
    void a_hostile_document_is_refused_with_one_clear_problem(String name, Object document, String code) {
        byte[] bytes = document instanceof byte[] b ? b : ((String) document).getBytes(UTF_8);
        Parsed<Ticket> parsed = read(bytes);
        assertThat(parsed.isValid()).isFalse();
        assertThat(parsed.problems()).extracting(p -> p.code().id()).containsExactly(code);
        Problem problem = parsed.problems().get(0);
        assertThat(problem.message(Locale.ENGLISH)).doesNotContain("{limit}", "{wanted}", "{place}");
        assertThat(problem.message(Locale.forLanguageTag("ru"))).matches("(?s).*[а-яё].*");
    }

    @Test
    void what_is_just_within_the_bounds_is_not_refused_for_them() {
        String ext = with("\"ext\":{\"school.example.room\":\"" + "я".repeat(1000) + "\"}");
        String padded = ext + " ".repeat((1 << 20) - ext.getBytes(UTF_8).length);
        assertThat(read(padded.getBytes(UTF_8)).orThrow().ext()).hasSize(1);
        assertThat(codes(with("\"a\":" + "[".repeat(15) + "]".repeat(15)))).containsExactly("json.member-unknown");
        assertThat(codes(with("\"a\":9007199254740991"))).containsExactly("json.member-unknown");
        assertThat(codes(with("\"a\":\"" + "я".repeat(65_536) + "\""))).containsExactly("json.member-unknown");
        assertThat(codes(with("\"" + "a".repeat(64) + "\":1"))).containsExactly("json.member-unknown");
        assertThat(codes(with("\"a\":\"\\uD83D\\uDE00\""))).containsExactly("json.member-unknown");
    }

    private static java.util.List<String> codes(String json) {
        return read(json.getBytes(UTF_8)).problems().stream()
                .map(p -> p.code().id())
                .toList();
    }

    @Test
    void the_path_of_a_structural_problem_leads_to_its_place() {
        String json = RIGHT.replace("\"status\":502", "\"status\":502.5");
        assertThat(read(json.getBytes(UTF_8)).problems())
                .extracting(Problem::toString)
                .containsExactly("ERROR json.fraction http.status");
        json = RIGHT.replace("\"size\":70", "\"size\":null");
        assertThat(read(json.getBytes(UTF_8)).problems())
                .extracting(Problem::toString)
                .containsExactly("ERROR json.null attachments[0].size");
    }

    @Test
    void a_foreign_member_name_is_shown_only_if_it_is_an_identifier() {
        assertThat(read(with("\"Сергеева Анна\":1").getBytes(UTF_8)).problems())
                .extracting(Problem::toString)
                .containsExactly("ERROR json.member-unknown ?");
    }

    @Test
    void half_a_pair_in_a_name_is_refused_by_every_version_of_the_parser() {
        assertThat(codes(with("\"\\uD83D\":1"))).containsAnyOf("json.syntax", "json.character");
    }

    @Test
    void unknown_members_are_passed_over_only_on_request() {
        JsonLimits lenient = JsonLimits.standard().withUnknownMembers(JsonLimits.UnknownMembers.IGNORE);
        Ticket ticket = TicketReader.json(lenient)
                .read(with("\"nick\":1").getBytes(UTF_8))
                .orThrow();
        assertThat(ticket).isEqualTo(TicketTest.ticket(ErrorCategory.HTTP_ERROR));
    }

    @Test
    void the_further_values_are_kept_and_written_back() { // TKT-18
        String json = with("\"ext\":{\"a.b\":\"1\",\"school.example.room\":\"каб. 7\"}");
        Ticket ticket = read(json.getBytes(UTF_8)).orThrow();
        assertThat(new String(TicketWriters.json().toBytes(ticket), UTF_8)).isEqualTo(json);
        String many =
                IntStream.range(0, 33).mapToObj(i -> "\"a.b" + i + "\":\"\"").collect(Collectors.joining(","));
        assertThat(codes(with("\"ext\":{" + many + "}"))).containsExactly("json.too-many-entries");
        assertThat(codes(with("\"ext\":{\"room\":\"1\"}"))).containsExactly("ticket.ext-malformed");
        assertThat(codes(with("\"ext\":{\"a.b\":\"" + "x".repeat(1001) + "\"}")))
                .containsExactly("ticket.ext-malformed");
        assertThat(codes(with("\"ext\":{\"a.b\":\"\\u0007\"}"))).containsExactly("ticket.ext-malformed");
    }

    @Test
    void a_read_ticket_passes_the_same_completeness_rules() { // TKT-19
        String json = RIGHT.replace("\"role\":\"PARENT\",", "").replaceAll("\"attachments\":\\[.*?\\],", "");
        assertThat(read(json.getBytes(UTF_8)).problems())
                .extracting(Problem::toString)
                .containsExactly("ERROR ticket.role-missing role", "ERROR case.evidence-missing attachments");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "composedAt":"2024-12-19T09:05:00Z"     | "composedAt":"2024-12-19T09:05:00.5Z"    | json.value-malformed composedAt
            "composedAt":"2024-12-19T09:05:00Z"     | "composedAt":"2024-12-19T09:05:00.500Z"  | json.fraction composedAt
            "composedAt":"2024-12-19T09:05:00Z"     | "composedAt":"2024-12-19T14:05:00+05:00" | json.value-malformed composedAt
            "composedAt":"2024-12-19T09:05:00Z"     | "composedAt":"2024-02-30T09:05:00Z"      | json.value-malformed composedAt
            "subject":"Работоспособность ЭПОС"      | "subject":"Упс Что-то пошло не так"      | json.value-unknown subject
            "caseId":"3f2b8c1e-9d4a-4               | "caseId":"3f2b8c1e-9d4a-1                | ticket.case-id-not-random caseId
            "caseId":"3f2b8c1e-9d4a-4               | "caseId":"3F2B8C1E-9d4a-4                | json.value-malformed caseId
            "status":502                            | "status":200                             | case.http-status-impossible http.status
            "name":"снимок экрана.png"              | "name":"../снимок.png"                   | json.value-malformed attachments[0].name
            "size":70                               | "size":0                                 | json.number-range attachments[0].size
            "mediaType":"image/png"                 | "mediaType":"image"                      | json.value-malformed attachments[0].mediaType
            "mediaType":"image/png"                 | "mediaType":"text/plain"                 | case.evidence-missing attachments
            "oktmo":"57701000"                      | "oktmo":"1"                              | json.value-malformed territory.oktmo
            "role":"PARENT"                         | "role":"MOTHER"                          | json.value-unknown role
            "organization":{"name":"МАОУ            | "organization":{"name":"\\u0007МАОУ      | text.control-character organization.name at 0
            "stated":"Пермский городской округ"     | "stated":" "                             | text.blank territory.stated
            "birthDate":"1986-03-14"                | "birthDate":"+11986-03-14"               | json.value-malformed person.birthDate
            "birthDate":"1986-03-14"                | "birthDate":"1986-3-14"                  | json.value-malformed person.birthDate
            "firstSeen":"2024-12-19T06:35:00Z"      | "firstSeen":"2024-12-19T06:35Z"          | json.value-malformed http.firstSeen
            """)
    void a_wrong_value_is_refused_with_its_path(String from, String to, String expected) {
        assertThat(RIGHT).contains(from);
        assertThat(read(RIGHT.replace(from, to).getBytes(UTF_8)).problems())
                .extracting(Problem::toString)
                .containsExactly("ERROR " + expected);
    }

    @Test
    void of_an_unknown_category_nothing_else_is_held_against_a_ticket() {
        String json =
                new String(TicketWriters.json().toBytes(TicketTest.ticket(ErrorCategory.CHILD_NOT_VISIBLE)), UTF_8);
        assertThat(read(json.replace("\"CHILD_NOT_VISIBLE\"", "\"OTHER\"").getBytes(UTF_8))
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("ERROR json.value-unknown category");
    }

    @Test
    void thirty_two_further_values_are_read() { // TKT-18
        String many =
                IntStream.range(0, 32).mapToObj(i -> "\"a.b" + i + "\":\"\"").collect(Collectors.joining(","));
        assertThat(read(with("\"ext\":{" + many + "}").getBytes(UTF_8))
                        .orThrow()
                        .ext())
                .hasSize(32);
    }

    @Test
    void what_is_absent_is_left_out() { // TKT-14
        assertThat(RIGHT).doesNotContain("[]", "{}", "null", "\"ext\"", "\"rework\"", "\"children\"", "\"mobile\"");
    }

    @Test
    void content_is_refused_unless_it_is_asked_for() throws IOException { // TKT-16, TKT-17
        Ticket ticket = TicketTest.ticket(ErrorCategory.HTTP_ERROR);
        byte[] json = TicketWriters.json(TicketWriters.inlineUpTo(70)).toBytes(ticket);
        assertThat(read(json).problems())
                .extracting(Problem::toString)
                .containsExactly("ERROR json.content-refused attachments[0].content");
        TicketReader<Ticket> reader = TicketReader.json(JsonLimits.standard().withInline(70));
        Ticket back = reader.read(json).orThrow();
        assertThat(back).isEqualTo(ticket);
        assertThat(back.attachments().get(0).open()).hasBinaryContent(Cases.png());
        assertThat(TicketWriters.json(TicketWriters.inlineUpTo(70)).toBytes(back))
                .isEqualTo(json);
        assertThat(TicketReader.json(JsonLimits.standard().withInline(69))
                        .read(json)
                        .isValid())
                .isFalse();
        String changed = new String(json, UTF_8).replace("iVBORw0KGgo", "iVBORw0KGga");
        assertThat(reader.read(changed.getBytes(UTF_8)).problems())
                .extracting(Problem::toString)
                .containsExactly("ERROR json.content-mismatch attachments[0].content");
        String notBase64 = new String(json, UTF_8).replace("iVBORw0KGgo", "!VBORw0KGgo");
        assertThat(reader.read(notBase64.getBytes(UTF_8)).isValid()).isFalse();
    }

    @Test
    void a_file_above_the_bound_is_named_only_and_preflight_says_so() throws IOException {
        Ticket ticket = TicketTest.ticket(ErrorCategory.HTTP_ERROR);
        TicketWriter writer = TicketWriters.json(TicketWriters.inlineUpTo(69));
        assertThat(writer.toBytes(ticket)).isEqualTo(TicketWriters.json().toBytes(ticket));
        assertThat(writer.preflight(ticket).problems())
                .extracting(Problem::toString)
                .containsExactly("WARNING ticket.content-left-out attachments[0]");
        assertThat(TicketWriters.json(TicketWriters.inlineUpTo(70))
                        .preflight(ticket)
                        .problems())
                .isEmpty();
        assertThat(TicketWriters.json().preflight(ticket).problems()).isEmpty();
    }

    @Test
    void a_stream_is_not_read_beyond_the_limit() throws IOException {
        TicketReader<Ticket> reader = TicketReader.json(JsonLimits.standard());
        assertThat(reader.read(new ByteArrayInputStream(RIGHT.getBytes(UTF_8))).isValid())
                .isTrue();
        Endless endless = new Endless();
        assertThat(reader.read(endless).problems())
                .extracting(Problem::toString)
                .containsExactly("ERROR json.too-large");
        assertThat(endless.given).isLessThanOrEqualTo((1 << 20) + 1);
    }

    private static final class Endless extends java.io.InputStream {
        private int given;

        @Override
        public int read() {
            given++;
            return ' ';
        }
    }
}
