package io.github.eposcases.ticket;

import static io.github.eposcases.ticket.StpAnswerTest.HEAD;
import static io.github.eposcases.ticket.StpAnswerTest.codes;
import static io.github.eposcases.ticket.StpAnswerTest.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TKT-54: how a foreign mail is put together, and what of it is the text of the answer. */
class AnswerStructureTest {
    private static final String MIXED = HEAD + "Content-Type: multipart/mixed; boundary=b\r\n\r\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "--b%%один%--b--|один",
                "--b%%один%--b--%не читать|один",
                "не читать%--b%%один%--b--%--b%%не читать%--b--|один",
                "--b  %%один%--b  %%два%--b--  |один%два",
                "--b%%один%--b%%два|один%два",
                "--b%%один%--b-%--b и%-- b%--|один%--b-%--b и%-- b%--",
                "--b%--b%%один%--b%--b--|один",
                "--b%%один%--b%|один",
                "--b%%один%%%--b%%%%--b%%два%--b--|один%два",
                "--b%X: y%--b%%один%--b--|один",
                "%--b%%один%--b--|один"
            })
    void the_parts_stand_between_their_marks(String body, String text) {
        assertThat(read(MIXED + body.replace("%", "\r\n")).orThrow().text()).isEqualTo(text.replace("%", "\n"));
        assertThat(read((MIXED + body.replace("%", "\r\n")).replace("\r", ""))
                        .orThrow()
                        .text())
                .isEqualTo(text.replace("%", "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Content-Type: text/plain; boundary=b|--b%%один%--b--",
                "Content-Type: text/plain; boundary=b; нет|--b%%один%--b--",
                "Content-Type: multipart/mixed; boundary=b; нет|один",
                "Content-Type: multipart/mixed; boundary=\"b\"; нет|один",
                "Content-Type: multipart/mixed; boundary=\" \"|",
                "Content-Type: multipart/mixed; нет|",
                "Content-Type: multipart/mixed; charset=b|",
                "Content-Type: application/plain|",
                "Content-Type: image/png; name=снимок экрана.png|",
                "Content-Type: application/octet-stream; name=a b|",
                "Content-Type: text/html; name=a b|--b один --b--",
                "Content-Type: text|--b%%один%--b--",
                "X: y|--b%%один%--b--"
            })
    void only_a_multipart_has_parts_and_only_text_is_shown_however_badly_its_type_is_written(String type, String text) {
        Parsed<StpAnswer> parsed = read(HEAD + type + "\r\n\r\n--b\r\n\r\nодин\r\n--b--\r\n");
        assertThat(parsed.orThrow().text()).isEqualTo(text == null ? "" : text.replace("%", "\n"));
        assertThat(codes(parsed).contains("answer.text-missing")).isEqualTo(text == null);
    }

    @Test
    void html_is_read_only_when_there_is_no_plain_text() {
        String html = "--b\r\nContent-Type: text/html\r\n\r\n<b>жирно</b>\r\n";
        assertThat(read(MIXED + html + "--b\r\n\r\nпросто\r\n--b--").orThrow().text())
                .isEqualTo("просто");
        assertThat(read(MIXED + html + "--b\r\n\r\n \r\n\r\n--b--").orThrow().text())
                .isEqualTo("жирно");
        assertThat(read(MIXED + html + html + "--b--").orThrow().text()).isEqualTo("жирно жирно");
    }

    @Test
    void sec_5_a_part_does_not_speak_for_the_mail() {
        StpAnswer answer = read(MIXED
                        + "--b\r\nSubject: чужая\r\nFrom: evil@example.org\r\nIn-Reply-To: <x@example.org>\r\n\r\nда\r\n--b--")
                .orThrow();
        assertThat(answer.subject()).isEqualTo("x");
        assertThat(answer.sender()).hasValue("support-epos@permkrai.ru");
        assertThat(answer.inReplyTo()).isEmpty();
        assertThat(answer.text()).isEqualTo("да");
    }

    @Test
    void what_no_decoder_is_named_for_stays_as_it_is() {
        assertThat(read(HEAD + "Content-Transfer-Encoding: 8bit\r\n\r\na=41")
                        .orThrow()
                        .text())
                .isEqualTo("a=41");
    }

    @Test
    void the_bound_of_a_header_is_that_of_each_part() { // SEC-10
        String far = MIXED + "--b\r\n\r\n" + "x".repeat(300 * 1024) + "\r\n--b\r\n";
        assertThat(read(far + "\r\nдва\r\n--b--").orThrow().text()).endsWith("x\nдва");
        Parsed<StpAnswer> parsed =
                read(far + "X: " + "y".repeat(256 * 1024) + "\r\n\r\nдва\r\n--b\r\n\r\nтри\r\n--b--");
        assertThat(codes(parsed)).containsOnlyOnce("answer.header-too-large");
        assertThat(parsed.isValid()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"64, true", "65, false"})
    void a_part_without_an_end_counts_like_the_others(int parts, boolean valid) { // SEC-10
        assertThat(read(MIXED + "--b\r\n\r\nt\r\n".repeat(parts)).isValid()).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "From a@permkrai.ru Thu Dec 19 14:05:00 2024%Subject: да%%текст|true",
                "X: y%Subject: да|true",
                "X: y%Subject: да%|true",
                "!: y%Subject: да%%|true",
                "~ ~: y%Subject: да%%|true",
                "Тема: y%Subject: да%%|false",
                "A\tB: y%Subject: да%%|false",
                "A%B: y%Subject: да%%|false"
            })
    void a_mail_begins_with_a_field(String mail, boolean valid) {
        Parsed<StpAnswer> parsed = read(mail.replace("%", "\r\n"));
        assertThat(parsed.isValid()).isEqualTo(valid);
        parsed.toOptional().ifPresent(answer -> assertThat(answer.subject()).isEqualTo("да"));
        String longest = "X".repeat(99);
        assertThat(read(longest + ": y\r\n\r\nтекст").isValid()).isTrue();
        assertThat(read(longest + "X: y\r\n\r\nтекст").isValid()).isFalse();
    }
}
