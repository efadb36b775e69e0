package io.github.eposcases.ticket;

import static io.github.eposcases.ticket.StpAnswerTest.*;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import java.net.URI;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StpAnswerValuesTest {
    private StpAnswer of(String... fields) {
        java.util.Map<String, String> map = new java.util.HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            map.put(fields[i], fields[i + 1]);
        }
        return StpAnswer.of(map, "текст", POLICY).orThrow();
    }

    @Test
    void a_caller_who_has_parsed_the_mail_gives_its_fields() {
        StpAnswer answer = of(
                "MESSAGE-ID", "<a@permkrai.ru>",
                "in-reply-to", "Your message of Thursday <" + OWN + ">",
                "References", "<b@permkrai.ru> <" + OWN + ">",
                "From", "Support <support-epos@permkrai.ru>",
                "Date", "Thu, 19 Dec 2024 14:05:00 +0500",
                "Subject", "Ответ");
        assertThat(answer.messageId()).hasValue("a@permkrai.ru");
        assertThat(answer.inReplyTo()).containsExactly(OWN);
        assertThat(answer.references()).containsExactly("b@permkrai.ru", OWN);
        assertThat(answer.sender()).hasValue("support-epos@permkrai.ru");
        assertThat(answer.date()).hasValue(Instant.parse("2024-12-19T09:05:00Z"));
        assertThat(answer.subject()).isEqualTo("Ответ");
        assertThat(answer.text()).isEqualTo("текст");
        assertThat(answer.automatic()).isFalse();
        assertThat(answer).hasToString("StpAnswer[written, no number, 0 links]");
    }

    @ParameterizedTest
    @CsvSource({
        "Auto-Submitted, auto-replied, true",
        "Auto-Submitted, no, false",
        "Precedence, Bulk, true",
        "Precedence, first-class, false",
        "X-Autoreply, yes, true",
        "X-Auto-Response-Suppress, OOF, true",
        "X-Other, yes, false"
    })
    void automatic_mails_are_told_by_their_fields(String name, String value, boolean automatic) {
        assertThat(of(name, value).automatic()).isEqualTo(automatic);
    }

    @Test
    void tkt_55_ids_that_are_none_are_left_out_with_a_warning() {
        Parsed<StpAnswer> parsed = StpAnswer.of(
                Map.of(
                        "From", "a@permkrai.ru",
                        "Message-ID", "<a b@permkrai.ru>",
                        "References", "<x> <a@[127.0.0.1]> <" + "a".repeat(240) + "@permkrai.ru> <"),
                "текст",
                POLICY);
        assertThat(codes(parsed)).containsExactly("answer.id-skipped", "answer.id-skipped", "answer.id-missing");
        assertThat(parsed.problems()).extracting(Problem::path).containsExactly("messageId", "references", "messageId");
        assertThat(parsed.orThrow().references()).containsExactly("a@[127.0.0.1]");
        assertThat(parsed.orThrow().messageId()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "support-epos@permkrai.ru|true",
                "СТП <Support-Epos@PERMKRAI.RU>|true",
                "\"СТП, ЭПОС\" <a@desk.permkrai.ru> (ответ)|true",
                "a@notpermkrai.ru|false",
                "\"a@permkrai.ru\" <evil@example.org>|false",
                "<a@permkrai.ru> <evil@example.org>|false",
                "a@permkrai.ru, evil@example.org|false",
                "a@permkrai.ru <evil@example.org>|false",
                "evil@example.org (a@permkrai.ru)|false",
                "\"\\\" <a@permkrai.ru>\" evil@example.org|false",
                "<evil@example.org>a@permkrai.ru|false",
                "evil@example.org@permkrai.ru|false",
                "permkrai.ru|false",
                "<|false",
                "@permkrai.ru|false"
            })
    void sec_5_only_one_plain_sender_of_the_policy_is_expected(String from, boolean expected) {
        Parsed<StpAnswer> parsed = StpAnswer.of(Map.of("From", from, "Message-ID", "<a@b.ru>"), "текст", POLICY);
        assertThat(parsed.orThrow().senderExpected()).isEqualTo(expected);
        assertThat(codes(parsed).contains("answer.sender-unexpected")).isEqualTo(!expected);
    }

    @Test
    void an_encoded_name_cannot_smuggle_a_sender() {
        String name = "=?UTF-8?B?" + Base64.getEncoder().encodeToString("<a@permkrai.ru>".getBytes(UTF_8)) + "?=";
        StpAnswer answer = read("From: " + name + " <evil@example.org>\r\nMessage-ID: <a@b.ru>\r\n\r\nтекст")
                .orThrow();
        assertThat(answer.sender()).hasValue("evil@example.org");
        assertThat(answer.senderExpected()).isFalse();
    }

    @Test
    void tkt_62_only_https_links_of_allowed_hosts_in_order() {
        StpAnswer answer = StpAnswer.of(
                        Map.of("From", "a@permkrai.ru"),
                        "https://permkrai.ru/b (https://a.permkrai.ru/a?x=1#y). http://permkrai.ru/c https://permkrai.ru.evil.org/"
                                + " https://permkrai.ru@evil.org/ https://permkrai.ru:8443/ https://a@permkrai.ru/ https:///permkrai.ru https:permkrai.ru «https://permkrai.ru/b» HTTPS://PERMKRAI.RU:443/d, https://[x/ https://",
                        POLICY.withLinkDomain("example.org"))
                .orThrow();
        assertThat(answer.links())
                .extracting(URI::toString)
                .containsExactly("https://permkrai.ru/b", "https://a.permkrai.ru/a?x=1#y", "HTTPS://PERMKRAI.RU:443/d");
    }

    @Test
    void sec_13_a_text_of_an_answer_or_a_policy_tells_counts_only() {
        StpAnswer automatic = StpAnswer.of(
                        Map.of("From", "a@permkrai.ru", "Subject", "[#7] Тайна", "Auto-Submitted", "auto-replied"),
                        "https://permkrai.ru/",
                        POLICY.withTagGrammar(TagGrammar.osTicket()))
                .orThrow();
        assertThat(automatic).hasToString("StpAnswer[automatic, numbered, 1 links]");
        assertThat(POLICY.withSenderDomain("example.org"))
                .hasToString("AnswerPolicy[2 sender domains, 1 link domains]");
        assertThat(new TagGrammar.Tag("[#7]", "7", false)).hasToString("Tag[4 characters]");
        assertThat(new TagGrammar.Tag("[#7]", "7", true)).hasToString("Tag[4 characters, at the end]");
        assertThat(Threads.answered()).hasToString("TicketThread[1 mails, 1 reworks, numbered]");
    }

    @Test
    void equality_is_by_value() {
        EqualsVerifier.forClass(StpAnswer.class).withNonnullFields("values").verify();
    }
}
