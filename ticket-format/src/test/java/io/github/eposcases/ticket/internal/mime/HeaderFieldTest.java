package io.github.eposcases.ticket.internal.mime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderFieldTest {
    @Test
    void tkt_46_subject_vector_with_plain_words_first() {
        assertThat(subject("Re: [epos #7] Ранее родитель видел всех своих детей, сейчас видит только одного"))
                .isEqualTo("""
                        Subject: Re: [epos #7] =?UTF-8?B?0KDQsNC90LXQtSDRgNC+0LTQuNGC0LXQu9GMINCy?=
                         =?UTF-8?B?0LjQtNC10Lsg0LLRgdC10YUg0YHQstC+0LjRhSDQtNC10YLQtdC5LCDRgdC1?=
                         =?UTF-8?B?0LnRh9Cw0YEg0LLQuNC00LjRgiDRgtC+0LvRjNC60L4g0L7QtNC90L7Qs9C+?=
                        """);
    }

    @Test
    void tkt_46_subject_vector_without_plain_words() {
        assertThat(subject("Пользователь не найден")).isEqualTo("""
                        Subject: =?UTF-8?B?0J/QvtC70YzQt9C+0LLQsNGC0LXQu9GMINC90LUg0L3QsNC50LQ=?=
                         =?UTF-8?B?0LXQvQ==?=
                        """);
    }

    @Test
    void plain_words_are_folded_at_blanks() {
        String word = "a".repeat(30);
        assertThat(subject(word + " " + word + " " + word))
                .isEqualTo("Subject: " + word + " " + word + "\n " + word + "\n");
    }

    @Test
    void a_line_of_78_is_not_folded_and_one_of_79_is() {
        String first = "b".repeat(40);
        assertThat(subject(first + " " + "c".repeat(28))).isEqualTo("Subject: " + first + " " + "c".repeat(28) + "\n");
        assertThat(subject(first + " " + "c".repeat(29)))
                .isEqualTo("Subject: " + first + "\n " + "c".repeat(29) + "\n");
    }

    @ParameterizedTest
    @CsvSource({"60, false", "61, true"})
    void tkt_34_a_word_longer_than_60_is_encoded(int length, boolean encoded) {
        assertThat(subject("x".repeat(length)).contains("=?UTF-8?B?")).isEqualTo(encoded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=?UTF-8?Q?x?=", "a=?b", "tab\u00A0", "два  слова", "a  b"})
    void sec_2_what_could_be_read_as_encoded_or_lost_is_encoded(String text) {
        assertThat(subject(text)).contains("=?UTF-8?B?").doesNotContain(text);
    }

    @Test
    void a_blank_at_the_end_goes_into_the_encoded_run() {
        assertThat(subject("a b ")).isEqualTo("Subject: a =?UTF-8?B?YiA=?=\n");
    }

    @Test
    void an_encoded_word_begins_a_new_line_if_no_letter_fits() {
        assertThat(subject("a".repeat(26) + " " + "b".repeat(20) + " я"))
                .isEqualTo("Subject: " + "a".repeat(26) + " " + "b".repeat(20) + "\n =?UTF-8?B?0Y8=?=\n");
        assertThat(subject("a".repeat(25) + " " + "b".repeat(20) + " я"))
                .isEqualTo("Subject: " + "a".repeat(25) + " " + "b".repeat(20) + " =?UTF-8?B?0Y8=?=\n");
    }

    @Test
    void tkt_35_display_names_have_three_forms() {
        MailAddress address = new MailAddress("school@example.org");
        assertThat(from(address, "School 7")).isEqualTo("From: School 7 <school@example.org>\n");
        assertThat(from(address, "School \"7\", A\\B"))
                .isEqualTo("From: \"School \\\"7\\\", A\\\\B\" <school@example.org>\n");
        assertThat(from(address, "Школа")).isEqualTo("From: =?UTF-8?B?0KjQutC+0LvQsA==?= <school@example.org>\n");
        assertThat(from(address, "=?x")).isEqualTo("From: =?UTF-8?B?PT94?= <school@example.org>\n");
        assertThat(from(address, "x".repeat(71))).startsWith("From: =?UTF-8?B?");
        assertThat(from(address, "x,".repeat(35)))
                .isEqualTo("From: \"" + "x,".repeat(35) + "\"\n <school@example.org>\n");
        assertThat(from(address, "x,".repeat(35) + "y")).startsWith("From: =?UTF-8?B?");
        assertThat(from(address, "a  b")).isEqualTo("From: \"a  b\" <school@example.org>\n");
        assertThat(from(address, "")).isEqualTo("From: school@example.org\n");
    }

    @Test
    void tkt_30_the_date_is_that_of_perm() {
        assertThat(new MailHeader()
                        .date(Instant.parse("2024-12-19T09:05:00Z"))
                        .mixed("b")
                        .toString())
                .startsWith("Date: Thu, 19 Dec 2024 14:05:00 +0500\r\n");
        assertThat(new MailHeader()
                        .date(Instant.parse("2025-01-05T19:00:09Z"))
                        .mixed("b")
                        .toString())
                .startsWith("Date: Mon, 06 Jan 2025 00:00:09 +0500\r\n");
        assertThat(new MailHeader()
                        .date(Instant.parse("2024-12-10T05:10:10Z"))
                        .mixed("b")
                        .toString())
                .startsWith("Date: Tue, 10 Dec 2024 10:10:10 +0500\r\n");
    }

    @Test
    void ids_are_folded_each_on_its_line_when_they_must_be() {
        MessageId own = new MessageId("a".repeat(32) + ".1@example.org");
        MessageId other = new MessageId("b".repeat(60) + "@example.org");
        String head = new MailHeader().ids(own, List.of(other, own)).mixed("b").toString();
        assertThat(head)
                .startsWith("Message-ID: " + own.bracketed() + "\r\nIn-Reply-To: " + own.bracketed()
                        + "\r\nReferences:\r\n " + other.bracketed() + "\r\n " + own.bracketed() + "\r\nMIME");
    }

    @Test
    void several_recipients_are_separated_by_commas() {
        assertThat(new MailHeader()
                        .to(List.of(new MailAddress("a@example.org"), new MailAddress("b@example.org")))
                        .unsent()
                        .mixed("=_b")
                        .toString())
                .isEqualTo("To: a@example.org, b@example.org\r\nX-Unsent: 1\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: multipart/mixed; boundary=\"=_b\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\rb", "a\nb", "a\u0000b", "a\tb", "a\u0085b", "a\u2028b", "a\u2029", "\uD800", "\u007F"})
    void sec_1_a_header_text_cannot_hold_what_breaks_a_line(String text) {
        assertThatThrownBy(() -> new HeaderText(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("value: a control character, line separator or half a surrogate pair");
        assertThat(HeaderText.cleaned(text).value()).doesNotContain("\r", "\n", "\u0000", "\u2028", "\uD800");
    }

    @Test
    void sec_3_letters_whose_low_octet_is_a_line_break_stay_letters() {
        assertThat(subject("\u760D\u760A")).isEqualTo("Subject: =?UTF-8?B?55iN55iK?=\n");
        assertThatThrownBy(() -> new MailAddress("a\u760D\u760ABcc@example.org"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("value: not an address in ASCII");
    }

    @Test
    void domains_become_a_labels() {
        assertThat(MailAddress.of("a", "Школа.рф").value()).isEqualTo("a@xn--80atdl2c.xn--p1ai");
        assertThatThrownBy(() -> MailAddress.of("a", "-\uD800-"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("domain: has no form in ASCII")
                .hasNoCause();
        assertThatThrownBy(() -> MailAddress.of("я", "example.org")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void values_hide_in_their_texts() {
        assertThat(new HeaderText("тайна")).hasToString("HeaderText");
        assertThat(new FileName("тайна.png")).hasToString("FileName");
        assertThat(new MessageId("secret@example.org")).hasToString("MessageId");
        assertThat(new MailAddress("secret@example.org")).hasToString("MailAddress");
    }

    private static String subject(String text) {
        String head = new MailHeader().subject(new HeaderText(text)).mixed("b").toString();
        return head.substring(0, head.indexOf("MIME-Version")).replace("\r\n", "\n");
    }

    private static String from(MailAddress address, String name) {
        String head =
                new MailHeader().from(address, new HeaderText(name)).mixed("b").toString();
        return head.substring(0, head.indexOf("MIME-Version")).replace("\r\n", "\n");
    }
}
