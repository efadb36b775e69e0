package io.github.eposcases.ticket;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.TextTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StpAnswerTest {
    static final String OWN = "9f3kq0v1d2c4b6a8e7g5h3j1l0m2n4p6.0@school.example.org";
    static final UUID CASE = UUID.fromString("6f1f6c4e-52a4-4a5e-9d0f-2f6a1c3b7d10");
    static final AnswerPolicy POLICY = AnswerPolicy.standard();
    static final String HEAD = "From: support-epos@permkrai.ru\r\nMessage-ID: <1@permkrai.ru>\r\nSubject: x\r\n";

    static TicketThread thread() {
        return new TicketThread(
                CASE, "Пользователь не найден", Optional.empty(), Optional.empty(), List.of(OWN), List.of(), 0);
    }

    static TicketThread thread(TagGrammar.Tag tag) {
        return new TicketThread(CASE, "Другая тема", Optional.empty(), Optional.of(tag), List.of(), List.of(), 0);
    }

    static Parsed<StpAnswer> read(String mail) {
        return read(mail.getBytes(UTF_8), POLICY);
    }

    static Parsed<StpAnswer> read(byte[] mail, AnswerPolicy policy) {
        try {
            return StpAnswer.read(new ByteArrayInputStream(mail), policy);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static List<String> codes(Parsed<?> parsed) {
        return parsed.problems().stream().map(Problem::code).map(c -> c.id()).toList();
    }

    @Nested
    class Systems {
        static Stream<TextTable.Row> rows() {
            return TextTable.read(StpAnswerTest.class.getResourceAsStream("answers/answers.tsv")).rows().stream();
        }

        private static TagGrammar grammar(String file) {
            return switch (file) {
                case "rt.eml" -> TagGrammar.requestTracker("epos");
                case "redmine.eml" ->
                    TagGrammar.pattern(Pattern.compile("(?<tag>\\[ЭПОС - Заявка #(?<number>[0-9]+)\\])"));
                case "glpi.eml" -> TagGrammar.glpi("GLPI");
                case "zammad.eml" -> TagGrammar.zammad().onTheRight();
                case "znuny.eml" -> TagGrammar.zammad();
                default -> TagGrammar.osTicket();
            };
        }

        @ParameterizedTest
        @MethodSource("rows")
        void tkt_54_the_answers_of_seven_systems_are_read(TextTable.Row row) throws IOException {
            StpAnswer answer;
            String file = row.get("file");
            try (InputStream in = StpAnswerTest.class.getResourceAsStream("answers/" + file)) {
                Parsed<StpAnswer> parsed = StpAnswer.read(in, POLICY.withTagGrammar(grammar(file)));
                assertThat(parsed.problems()).isEmpty();
                answer = parsed.orThrow();
            }
            TagGrammar.Tag tag = answer.tag().orElseThrow();
            assertThat(tag.text()).isEqualTo(row.get("tag"));
            assertThat(tag.number()).isEqualTo(row.get("number"));
            assertThat(answer.automatic()).isEqualTo(Boolean.parseBoolean(row.get("automatic")));
            assertThat(answer.subject()).isEqualTo(row.get("subject"));
            assertThat(answer.text()).contains(row.get("text"));
            assertThat(answer.links().stream().map(URI::toString).toList())
                    .isEqualTo(row.get("links").isEmpty() ? List.of() : List.of(row.get("links")));
            assertThat(answer.references()).hasSize(Integer.parseInt(row.get("references")));
            assertThat(answer.inReplyTo()).hasSize(1);
            assertThat(answer.date())
                    .hasValueSatisfying(d -> assertThat(d)
                            .isBetween(Instant.parse("2024-12-19T09:00:00Z"), Instant.parse("2024-12-20T09:00:00Z")));
            boolean byId = row.get("match").equals("MESSAGE_ID");
            assertThat(answer.matches(byId ? thread() : thread(tag)).name()).isEqualTo(row.get("match"));
            assertThat(answer.senderExpected()).isTrue();
        }

        @Test
        void tkt_55_ids_are_kept_byte_for_byte() throws IOException {
            try (InputStream in = StpAnswerTest.class.getResourceAsStream("answers/rt.eml")) {
                assertThat(StpAnswer.read(in, POLICY).orThrow().messageId())
                        .hasValue("rt-5.0.3+dfsg-3~deb12u2-1432-1734599109-1207.7-3-0@epos.permkrai.ru");
            }
        }

        @Test
        void the_html_of_glpi_loses_its_tags_and_keeps_its_words() throws IOException {
            try (InputStream in = StpAnswerTest.class.getResourceAsStream("answers/glpi.eml")) {
                assertThat(StpAnswer.read(in, POLICY).orThrow().text())
                        .isEqualTo("Дата & время: 20.12.2024\n\nОтветьте по ссылке"
                                + " <https://glpi.permkrai.ru/front/ticket.form.php?id=7&forcetab=1> «доработка».");
            }
        }

        @Test
        void an_attached_text_is_not_the_text_of_the_answer() throws IOException {
            try (InputStream in = StpAnswerTest.class.getResourceAsStream("answers/osticket.eml")) {
                assertThat(StpAnswer.read(in, POLICY).orThrow().text())
                        .isEqualTo("Номер заявки 123456, ждём снимок экрана.");
            }
        }
    }

    @Nested
    class Charsets {
        @ParameterizedTest
        @ValueSource(strings = {"UTF-8", "KOI8-R", "windows-1251", "ISO-8859-5", "cp1251"})
        void tkt_54_charsets_of_russian_mail(String charset) {
            byte[] text = "Добрый день".getBytes(Charset.forName(charset));
            String mail = HEAD + "Content-Type: text/plain; charset=" + charset
                    + "\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                    + Base64.getEncoder().encodeToString(text);
            assertThat(read(mail).orThrow().text()).isEqualTo("Добрый день");
            assertThat(read(mail).problems()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "Content-Type: text/plain; charset=us-ascii\r\n", "Content-Type: text\r\n"})
        void tkt_54_raw_eight_bit_utf_8_is_read(String type) {
            assertThat(read(HEAD + type + "\r\nДобрый день").orThrow().text()).isEqualTo("Добрый день");
        }

        @Test
        void an_unknown_charset_is_said_and_read_as_utf_8() {
            Parsed<StpAnswer> parsed = read(HEAD + "Content-Type: text/plain; charset=x-nonsense\r\n\r\nДа");
            assertThat(parsed.orThrow().text()).isEqualTo("Да");
            assertThat(codes(parsed)).containsExactly("answer.charset-unknown");
        }

        @Test
        void damage_keeps_what_can_be_read() {
            Parsed<StpAnswer> parsed = read(
                    (HEAD + "Content-Type: text/plain; charset=utf-8\r\n\r\nab\u00FFc").getBytes(ISO_8859_1), POLICY);
            assertThat(parsed.orThrow().text()).isEqualTo("ab\uFFFDc");
            assertThat(codes(parsed)).containsExactly("answer.encoding-broken");
            Parsed<StpAnswer> base64 = read(HEAD + "Content-Transfer-Encoding: base64\r\n\r\nQUJD\r\nQ!===\r\n");
            assertThat(base64.orThrow().text()).startsWith("ABC");
        }

        @Test
        void quoted_printable_is_decoded_in_any_case() {
            assertThat(read(HEAD + "Content-Transfer-Encoding: Quoted-Printable\r\n\r\n=D0=94=D0=B0=\r\n!")
                            .orThrow()
                            .text())
                    .isEqualTo("Да!");
        }
    }

    @Nested
    class Bounds {
        private static final String FILL = "x".repeat(70) + "\r\n";

        @Test
        void sec_10_a_message_over_10_mib_is_refused() {
            int limit = 10 * 1024 * 1024;
            byte[] mail = java.util.Arrays.copyOf((HEAD + "\r\n").getBytes(UTF_8), limit);
            java.util.Arrays.fill(mail, HEAD.length() + 2, limit, (byte) 'a');
            assertThat(read(mail, POLICY).isValid()).isTrue();
            byte[] more = java.util.Arrays.copyOf(mail, limit + 1);
            more[limit] = 'a';
            Parsed<StpAnswer> parsed = read(more, POLICY);
            assertThat(parsed.isValid()).isFalse();
            assertThat(codes(parsed)).contains("answer.too-large");
        }

        @Test
        void sec_10_a_header_over_256_kib_is_refused() {
            int limit = 256 * 1024;
            String fields = "X: " + "a".repeat(limit - HEAD.length() - 7) + "\r\n\r\n";
            assertThat((HEAD + fields).length()).isEqualTo(limit);
            assertThat(read(HEAD + fields).isValid()).isTrue();
            assertThat(codes(read(HEAD + "Y" + fields))).contains("answer.header-too-large");
            assertThat(codes(read(HEAD + "A: b\r\n".repeat(100_000) + "\r\n"))).contains("answer.header-too-large");
        }

        @ParameterizedTest
        @CsvSource({"7, true", "8, false", "500, false"})
        void sec_10_parts_nest_eight_deep_at_most(int multiparts, boolean valid) {
            StringBuilder mail = new StringBuilder(HEAD);
            for (int i = 0; i < multiparts; i++) {
                mail.append("Content-Type: multipart/mixed; boundary=b")
                        .append(i)
                        .append("\r\n\r\n--b")
                        .append(i)
                        .append("\r\n");
            }
            Parsed<StpAnswer> parsed = read(mail + "\r\ntext");
            assertThat(parsed.isValid()).isEqualTo(valid);
            assertThat(codes(parsed).contains("answer.too-deep")).isEqualTo(!valid);
            parsed.toOptional().ifPresent(a -> assertThat(a.text()).isEqualTo("text"));
        }

        @ParameterizedTest
        @CsvSource({"64, true", "65, false", "100000, false"})
        void sec_10_at_most_64_parts(int parts, boolean valid) {
            String mail = HEAD + "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + "--b\r\n\r\nt\r\n".repeat(parts)
                    + "--b--\r\n";
            Parsed<StpAnswer> parsed = read(mail);
            assertThat(parsed.isValid()).isEqualTo(valid);
            assertThat(codes(parsed).contains("answer.too-many-parts")).isEqualTo(!valid);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "\r\n", "hello", "no field here\r\n", ": x\r\n\r\n", " A: b\r\n", "\u0000\u0000"})
        void what_is_no_mail_is_said_to_be_none(String text) {
            assertThat(codes(read(text))).contains("answer.not-a-mail");
        }

        @Test
        void hostile_texts_take_no_time() {
            String html = HEAD + "Content-Type: text/html\r\n\r\n";
            org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
                for (String bait : List.of("&", "<", "<!--", "<a ", "https://", "Re: ", "<script>", "&#1")) {
                    read(html + bait.repeat(200_000));
                    read(HEAD.replace("Subject: x", "Subject: " + bait.repeat(20_000)) + "\r\n" + bait.repeat(200_000));
                    read(HEAD + "From: " + bait.repeat(20_000) + "\r\n\r\n");
                }
            });
        }
    }

    @Nested
    class Structure {
        @Test
        void a_missing_last_boundary_loses_nothing() {
            assertThat(read(HEAD + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nодин\r\n--b\r\n\r\nдва")
                            .orThrow()
                            .text())
                    .isEqualTo("один\nдва");
        }

        @Test
        void a_longer_boundary_is_another_one() {
            assertThat(read(HEAD
                                    + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nодин\r\n--bb\r\nдва\r\n--b--")
                            .orThrow()
                            .text())
                    .isEqualTo("один\n--bb\nдва");
        }

        @Test
        void a_boundary_without_its_quotation_marks_is_understood() {
            assertThat(read(HEAD
                                    + "Content-Type: multipart/mixed; boundary=_=_b\r\n\r\n--_=_b\r\n\r\nтекст\r\n--_=_b--")
                            .orThrow()
                            .text())
                    .isEqualTo("текст");
        }

        @Test
        void a_multipart_without_a_boundary_has_no_text() {
            Parsed<StpAnswer> parsed = read(HEAD + "Content-Type: multipart/mixed\r\n\r\n--b\r\n\r\nтекст");
            assertThat(codes(parsed)).containsExactly("answer.text-missing");
        }

        @Test
        void bare_line_feeds_and_control_characters_do_not_matter() {
            assertThat(read(HEAD.replace("\r\n", "\n") + "\na\u0007b\rc\td")
                            .orThrow()
                            .text())
                    .isEqualTo("ab\nc\td");
        }

        @Test
        void comments_and_unclosed_tags_of_html_are_dropped() {
            assertThat(read(HEAD
                                    + "Content-Type: TEXT/HTML\r\n\r\n<!-- x --> a &lt; b &amp;&unknown; &#1071;&#x42F;&#0;"
                                    + " <b>c</b><br/>d<STYLE>e</style ><a href='http://x'>f</a><a href=>g</a>"
                                    + "<a href=https://permkrai.ru/h title=i>j</a><k")
                            .orThrow()
                            .text())
                    .isEqualTo("a < b &&unknown; ЯЯ&#0; c\ndfgj <https://permkrai.ru/h>");
        }
    }

    @Nested
    class Matching {
        private StpAnswer answer(String from, String subject, String text, String inReplyTo, AnswerPolicy policy) {
            return StpAnswer.of(Map.of("From", from, "Subject", subject, "In-Reply-To", inReplyTo), text, policy)
                    .orThrow();
        }

        @ParameterizedTest
        @CsvSource({
            "Пользователь не найден, SUBJECT_ONLY",
            "Re: FWD: re[2]:  Пользователь  не найден, SUBJECT_ONLY",
            "Ответ: Пользователь не найден, SUBJECT_ONLY",
            "Пользователь найден, NONE"
        })
        void tkt_57_an_equal_subject_is_never_a_match(String subject, StpAnswer.Match match) {
            assertThat(answer("a@permkrai.ru", subject, "текст", "", POLICY).matches(thread()))
                    .isEqualTo(match);
        }

        @Test
        void tkt_57_our_case_line_quoted_in_the_text() {
            String quoted = "> Обращение: " + CASE.toString().toUpperCase(java.util.Locale.ROOT);
            assertThat(answer("a@permkrai.ru", "x", quoted, "", POLICY).matches(thread()))
                    .isEqualTo(StpAnswer.Match.CASE_ID);
            assertThat(answer("a@permkrai.ru", "x", "Обращение: " + new UUID(1, 2) + " " + CASE, "", POLICY)
                            .matches(thread()))
                    .isEqualTo(StpAnswer.Match.NONE);
        }

        @Test
        void tkt_57_a_tag_matches_only_if_the_thread_has_it() {
            AnswerPolicy policy = POLICY.withTagGrammar(TagGrammar.osTicket());
            StpAnswer answer = answer("a@permkrai.ru", "[#7] x", "текст", "", policy);
            assertThat(answer.matches(thread(new TagGrammar.Tag("[#7]", "7", false))))
                    .isEqualTo(StpAnswer.Match.TAG);
            assertThat(answer.matches(thread(new TagGrammar.Tag("[#8]", "8", false))))
                    .isEqualTo(StpAnswer.Match.NONE);
            assertThat(answer.matches(thread())).isEqualTo(StpAnswer.Match.NONE);
        }

        @Test
        void tkt_57_a_stranger_is_never_better_than_a_hint() {
            assertThat(answer("a@example.org", "x", "текст", "<" + OWN + ">", POLICY)
                            .matches(thread()))
                    .isEqualTo(StpAnswer.Match.SUBJECT_ONLY);
            assertThat(answer("a@example.org", "x", "текст", "", POLICY).matches(thread()))
                    .isEqualTo(StpAnswer.Match.NONE);
            assertThat(answer("a@example.org", "x", "текст", "<" + OWN + ">", POLICY.withSenderDomain("example.org"))
                            .matches(thread()))
                    .isEqualTo(StpAnswer.Match.MESSAGE_ID);
        }

        @Test
        void tkt_56_two_different_tags_are_no_tag() {
            Parsed<StpAnswer> parsed = StpAnswer.of(
                    Map.of("From", "a@permkrai.ru", "Message-ID", "<a@b.ru>", "Subject", "[#7] Re: [#8] x"),
                    "текст",
                    POLICY.withTagGrammar(TagGrammar.osTicket()));
            assertThat(codes(parsed)).containsExactly("answer.tag-ambiguous");
            assertThat(parsed.orThrow().tag()).isEmpty();
        }
    }

    @Test
    void a_stream_that_fails_is_the_callers_business() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }
        };
        assertThatThrownBy(() -> StpAnswer.read(broken, POLICY)).isInstanceOf(IOException.class);
    }
}
