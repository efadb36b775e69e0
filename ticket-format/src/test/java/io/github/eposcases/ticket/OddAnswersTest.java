package io.github.eposcases.ticket;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.ticket.internal.mime.AnswerText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** TKT-54: answers as careless programs write them; what people would read is read, and damage is said. */
class OddAnswersTest {
    private static final String HEAD = "From: support-epos@permkrai.ru\r\nMessage-ID: <1@permkrai.ru>\r\n";
    private static final String PART = "Content-Type: text/plain; charset=utf-8\r\n\r\nДа\r\n";

    private static Parsed<StpAnswer> read(String mail) {
        return read(mail.getBytes(UTF_8));
    }

    private static Parsed<StpAnswer> read(byte[] mail) {
        try {
            return StpAnswer.read(new ByteArrayInputStream(mail), AnswerPolicy.standard());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> codes(Parsed<?> parsed) {
        return parsed.problems().stream().map(p -> p.code().id()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "=?UTF-8?B?0J/QvtC70YzQtw==?==?UTF-8?B?0L7QstCw0YLQtdC70Yw=?=|Пользователь|",
                "Re:=?UTF-8?B?0J/QvtC70YzQtw==?=|Re:Польз|",
                "[#7]=?utf-8?b?0J/QvtC70YzQtw==?=|[#7]Польз|",
                "=?UTF-8?B?0J/QvtA=?= =?UTF-8?B?u9GM0Lc=?=|Польз|",
                "=?UTF-8?Q?=D0=9F=D0?=  =?utf-8?q?=BE_=d0=b4?=|По д|",
                "=?UTF-8?B?0J/QvtC70YzQtw?=|Польз|",
                "=?UTF-8*ru?B?0J/QvtC70YzQtw==?=|Польз|",
                "=?x-none?B?0J/QvtC70YzQtw==?=|Польз|answer.charset-unknown",
                "=?windows-1251?Q?=CF=EE?= =?KOI8-R?B?zA==?=|Пол|",
                "=?win-1251?Q?=CF=EE?=|По|",
                "=?UTF-8?Q?a=ZZ=4?=|a=ZZ=4|",
                "=?UTF-8?Q?=41_b=5F=_=?=|A b_= =|",
                "=?UTF-8?B?0J/Qvg==?= и =?UTF-8?B?0J/Qvg==?= b|По и По b|",
                "=?UTF-8?B?0J/Q?= x|П\uFFFD x|answer.encoding-broken",
                "=?UTF-8?B?!0J/Q vg?=|По|answer.encoding-broken",
                "=?UTF-8?B?|=?UTF-8?B?|",
                "=?UTF-8?X?0J/Q?=|=?UTF-8?X?0J/Q?=|"
            })
    void tkt_54_words_of_a_subject(String field, String subject, String problem) {
        Parsed<StpAnswer> parsed = read(HEAD + "Subject: " + field + "\r\n\r\nтекст");
        assertThat(parsed.orThrow().subject()).isEqualTo(subject);
        assertThat(codes(parsed)).isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text/plain; charset=utf-8;|",
                "text/plain; charset='utf-8'|",
                "text/plain; charset = \"utf-8\"|",
                "TEXT/PLAIN; CHARSET=UTF8|",
                "text/plain; charset=utf-8; foo|",
                "text/plain; charset=cp-1251|windows-1251",
                "text/plain; charset=KOI8R|KOI8-R",
                "text/plain; charset=koi8-r; foo|KOI8-R",
                "text/plain; charset=koi8|KOI8-R",
                "text/plain; charset=win1251|windows-1251",
                "text/plain; charset=utf_8|",
            })
    void tkt_54_charsets_by_their_nicknames(String type, String charset) {
        byte[] text = "Добрый день".getBytes(charset == null ? UTF_8 : Charset.forName(charset));
        Parsed<StpAnswer> parsed = read(mail(type, text));
        assertThat(parsed.orThrow().text()).isEqualTo("Добрый день");
        assertThat(parsed.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/plain; charset=us-ascii", "text/plain; charset=x-nonsense"})
    void tkt_54_eight_bits_that_are_no_utf_8_are_read_as_windows_1251_and_said(String type) {
        Parsed<StpAnswer> parsed = read(mail(type, "Добрый день".getBytes(Charset.forName("windows-1251"))));
        assertThat(parsed.orThrow().text()).isEqualTo("Добрый день");
        assertThat(codes(parsed)).containsExactly("answer.charset-unknown");
    }

    private static byte[] mail(String type, byte[] text) {
        String head = HEAD + "Content-Type: " + type + "\r\n\r\n";
        return (head + new String(text, ISO_8859_1)).getBytes(ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "base64|0JTQsA|Да|",
                "base64|0JTQsA==-- footer|Да|",
                "BASE64; x=1|  0JTQ\\r\\n sA==|Да|",
                "base64|0JTQsCE=|Да!|",
                "base64|0J.TQsA==|Да|answer.encoding-broken",
                "base64|0JTQsAAAA|Да|answer.encoding-broken",
                "base64|0JTйQsA==|Да|answer.encoding-broken",
                "quoted-printable|=D0=94=00=D0=B0|Да|",
                "quoted-printable; x|=D0=94=\\r\\n=D0=B0|Да|",
                "x-uuencode|Да|Да|"
            })
    void tkt_54_transfer_encodings(String encoding, String body, String text, String problem) {
        Parsed<StpAnswer> parsed =
                read(HEAD + "Content-Transfer-Encoding: " + encoding + "\r\n\r\n" + body.replace("\\r\\n", "\r\n"));
        assertThat(parsed.orThrow().text()).isEqualTo(text);
        assertThat(codes(parsed)).isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Скорость < 5, нужно > 10|Скорость < 5, нужно > 10",
                "a <Иванов> b|a <Иванов> b",
                "<html><head><meta charset=utf-8><title>t</title><body>Да|Да",
                "<a title=\"a>b\" href=\"https://permkrai.ru/x\">вот</a> и|вот <https://permkrai.ru/x> и",
                "<a title='>' href='https://permkrai.ru/x'>вот</a>|вот <https://permkrai.ru/x>",
                "<A HREF = https://permkrai.ru/x target=b>вот</A>|вот <https://permkrai.ru/x>",
                "<a data-href=\"https://permkrai.ru/y\">вот</a>|вот",
                "<a href=\"http://permkrai.ru/y\">вот</a>|вот",
                "<a href=\"\">вот</a>|вот",
                "<p it's>вот's|вот's",
                "<p =\">вот</p>|вот",
                "<title>нет</title><script>if (1 > 0) x</script >да|да",
                "<script/>да|да",
                "<!-- > -->да<!-- нет|да",
                "да&nbsp;нет &laquo;&raquo; &foo; &|да\u00A0нет «» &foo; &",
                "&#x42F;&#65;&#xD800;&#1114112;&#x;|ЯA&#xD800;&#1114112;&#x;",
                "<a title=\"x>вот</a>|вот",
                "<i title=\"İİ\" href=x>вот|вот",
                "<a title = 'a>b'>вот</a>|вот",
                "<a href=x>вот x</a> и|вот x и",
                "<a it's=\"x\">вот's</a>|вот's",
                "<a href=\"https://permkrai.ru/x\"><b>вот</b> тут</a> и|вот тут <https://permkrai.ru/x> и",
                "<a href=\"https://permkrai.ru/x\">вот</a> и </a>|вот <https://permkrai.ru/x> и",
                "a&#32;b&#X42F;&#x42f;&#65|a bЯЯ&#65",
                "&#000000065;&#0000000065;|A&#0000000065;",
                "&am;&amp;amp;&amp|&am;&amp;&amp",
                "да<br|да",
                "да<title|да",
                "да<style>x</style|да",
                "<STYLE>x</Style>да<!doctype>нет<?xml?>!|данет!",
                "x<|x<",
                "x</p|x"
            })
    void the_text_of_html_is_what_a_browser_shows(String html, String text) {
        assertThat(read(HEAD + "Content-Type: text/html; charset=utf-8; foo\r\n\r\n" + html)
                        .orThrow()
                        .text())
                .isEqualTo(text);
    }

    @Test
    void blanks_of_html_are_one_blank() {
        assertThat(read(HEAD + "Content-Type: text/html\r\n\r\n \t<p>a\t\r\n  b\tc\nd\re f")
                        .orThrow()
                        .text())
                .isEqualTo("a b c d e f");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: text/plain; name=log.txt\r\nContent-Disposition: inline; filename=log.txt\r\n\r\nлог",
                "Content-Type: text/plain\r\nContent-Disposition: Attachment\r\n\r\nлог",
                "Content-Type: text/calendar; charset=utf-8\r\n\r\nBEGIN:VCALENDAR",
                "Content-Type: message/rfc822\r\n\r\nSubject: inner\r\n\r\nвнутри",
                "Content-Type: application/pgp-signature\r\n\r\n-----BEGIN"
            })
    void files_beside_the_text_are_no_part_of_it(String part) {
        assertThat(read(HEAD + "Content-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\n" + PART + "--B\r\n" + part
                                + "\r\n--B--\r\n")
                        .orThrow()
                        .text())
                .isEqualTo("Да");
    }

    @Test
    void capital_letters_that_grow_do_not_move_a_link() {
        String grown = "İ".repeat(20);
        StpAnswer answer = StpAnswer.of(
                        Map.of("From", "a@permkrai.ru"),
                        grown + "https://permkrai.ru/a HTTPS://permkrai.ru/b " + grown + "https://",
                        AnswerPolicy.standard())
                .orThrow();
        assertThat(answer.links()).extracting(URI::getPath).containsExactly("/a", "/b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "support-epos@permkrai.ru <support-epos@permkrai.ru>|support-epos@permkrai.ru",
                "'Support-EPOS@permkrai.ru' <support-epos@permkrai.ru>|support-epos@permkrai.ru",
                "support-epos@permkrai.ru <evil@example.org>|",
                "'support-epos@permkrai.ru <support-epos@permkrai.ru>|",
                "support-epos@permkrai.ru, a <support-epos@permkrai.ru>|",
                "СТП <support-epos@permkrai.ru> (поддержка)|support-epos@permkrai.ru",
                "(a (b) c) СТП (d) <a@permkrai.ru> (e)|a@permkrai.ru",
                "(a \\) <evil@example.org>) a@permkrai.ru|a@permkrai.ru",
                "(a (b \\( c) <evil@example.org>) a@permkrai.ru|a@permkrai.ru",
                "(\") a@permkrai.ru (\")|a@permkrai.ru",
                "\"(\" <a@permkrai.ru>|a@permkrai.ru",
                "\"a\\\"b <evil@example.org>\" <a@permkrai.ru>|a@permkrai.ru",
                "\"СТП <a@permkrai.ru>|",
                "(СТП <a@permkrai.ru>|",
                "СТП) <a@permkrai.ru>|",
                "((( a ))) a@permkrai.ru|",
                "a\\b <a@permkrai.ru>|",
                "a@permkrai.ru\\|",
                "<a@permkrai.ru|",
                "<a@permkrai.ru> СТП|",
                "<a @permkrai.ru>|",
                "<a@[127.0.0.1]>|",
                "СТП: a@permkrai.ru;|",
                "<a@b@permkrai.ru>|"
            })
    void sec_5_a_name_may_only_repeat_the_address(String from, String sender) {
        assertThat(AnswerText.sender(from)).isEqualTo(Optional.ofNullable(sender));
    }

    @Test
    void a_sender_longer_than_a_thousand_letters_is_none() { // SEC-10
        String address = "<a@permkrai.ru>";
        assertThat(AnswerText.sender("x".repeat(1_000 - address.length()) + address))
                .isPresent();
        assertThat(AnswerText.sender("x".repeat(1_001 - address.length()) + address))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ", "\t", "\n", "\u00A0", "\u2003", "<", ">", "\"", "'", "\\", "^", "`", "{", "|", "}", "»", "«", ". ",
                ", ", ";\n", "?!) ", "]. "
            })
    void tkt_62_a_link_ends_where_a_sentence_goes_on(String end) {
        assertThat(AnswerText.links("вот https://permkrai.ru/a.b?c=(d)!e" + end + "HTTPS://x" + end))
                .extracting(URI::toString)
                .containsExactly("https://permkrai.ru/a.b?c=(d)!e", "HTTPS://x");
    }

    @Test
    void tkt_62_a_link_has_at_most_2000_letters() {
        String longest = "https://permkrai.ru/" + "a".repeat(1_980);
        assertThat(AnswerText.links(longest + ". " + longest + "a"))
                .extracting(URI::toString)
                .containsExactly(longest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thu,  19  Dec 2024 14:05:00\t+0500",
                "19 Dec 2024 09:05:00 UTC",
                "19 Dec 2024 09:05 UT",
                "Thu, 19 Dec 2024 09:05:00 -0000",
                "Thu, 19 Dec 2024 09:05:00 Z",
                "thu, 19 dec 2024 14:05:00 +0500 (YEKT)",
                "19 Dec 2024 14:05:00 +0500(a\n b"
            })
    void dates_in_their_usual_forms(String date) {
        assertThat(AnswerText.date(date)).hasValue(Instant.parse("2024-12-19T09:05:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"На: ", "RE: Пер: ", "Пересл: fwd: ", "Отв[3]: "})
    void tkt_57_prefixes_of_russian_programs_are_no_part_of_a_subject(String prefix) {
        StpAnswer answer = StpAnswer.of(
                        Map.of("From", "a@permkrai.ru", "Subject", prefix + "Пользователь не найден"),
                        "текст",
                        AnswerPolicy.standard())
                .orThrow();
        assertThat(answer.matches(StpAnswerTest.thread())).isEqualTo(StpAnswer.Match.SUBJECT_ONLY);
    }

    @Test
    void tkt_45_an_answer_is_known_by_our_line_when_a_mail_program_gave_the_mail_another_id() {
        for (String blank : List.of(" ", "", "&nbsp;", "\u00A0 ")) {
            StpAnswer answer = read(HEAD + "In-Reply-To: <other@outlook.example>\r\nContent-Type: text/html;"
                            + " charset=utf-8\r\n\r\n<blockquote>Обращение:" + blank + StpAnswerTest.CASE
                            + "</blockquote>")
                    .orThrow();
            assertThat(answer.matches(StpAnswerTest.thread())).isEqualTo(StpAnswer.Match.CASE_ID);
        }
    }
}
