package io.github.eposcases.ticket;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.identity.EmailAddress;
import io.github.eposcases.core.support.Attachment;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every mail of ours is, and what it never holds. */
class MailRulesTest {
    private static final EmlProfile PROFILE = EmlTest.PROFILE.openAsDraft();
    private static final List<Ticket> TICKETS = List.of(
            EmlTest.ticket("Не видит ребёнка", EmlTest.png("второй.png"), log()), Threads.rework(), Threads.full());

    private static Attachment log() {
        return Attachment.of("журнал.txt", "text/plain", "Не открылось".getBytes(UTF_8));
    }

    private static MimeMessage parsed(byte[] mail) throws Exception {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail));
    }

    @Test
    void tkt_31_nothing_stands_in_a_mail_that_stops_an_answer_or_hides_a_reader() {
        for (Ticket ticket : TICKETS) {
            String mail = new String(EmlTest.eml(ticket, PROFILE), ISO_8859_1);
            assertThat(mail.toLowerCase(java.util.Locale.ROOT))
                    .doesNotContain(
                            "auto-submitted:",
                            "precedence:",
                            "x-auto-response-suppress:",
                            "x-autoreply:",
                            "bcc:",
                            "reply-to:\r\n",
                            "\r\nreply-to:",
                            "sender:",
                            "x-zammad-",
                            "x-otrs-",
                            "return-path:",
                            "received:",
                            "user-agent:",
                            "x-mailer:")
                    .contains("\r\nx-unsent: 1\r\n");
            assertThat(new String(EmlTest.eml(ticket, EmlTest.PROFILE), ISO_8859_1))
                    .doesNotContain("X-Unsent");
        }
    }

    @Test
    void tkt_32_one_text_and_the_files_in_their_order_all_in_base64() throws Exception {
        for (Ticket ticket : TICKETS) {
            MimeMessage mail = parsed(EmlTest.eml(ticket, PROFILE));
            assertThat(mail.isMimeType("multipart/mixed")).isTrue();
            MimeMultipart parts = (MimeMultipart) mail.getContent();
            assertThat(parts.getCount()).isEqualTo(1 + ticket.attachments().size());
            MimeBodyPart text = (MimeBodyPart) parts.getBodyPart(0);
            assertThat(text.getContentType()).isEqualTo("text/plain; charset=UTF-8");
            assertThat(text.getDisposition()).isNull();
            assertThat((String) text.getContent())
                    .isEqualTo(new String(TicketWriters.text().toBytes(ticket), UTF_8).replace("\n", "\r\n"));
            for (int i = 0; i < parts.getCount(); i++) {
                assertThat(((MimeBodyPart) parts.getBodyPart(i)).getEncoding()).isEqualTo("base64");
            }
            for (int i = 0; i < ticket.attachments().size(); i++) {
                TicketAttachment file = ticket.attachments().get(i);
                MimeBodyPart part = (MimeBodyPart) parts.getBodyPart(i + 1);
                assertThat(part.getContentType()).isEqualTo(file.mediaType());
                assertThat(part.getDisposition()).isEqualTo("attachment");
                assertThat(part.getInputStream().readAllBytes())
                        .isEqualTo(file.open().readAllBytes());
            }
        }
    }

    @Test
    void tkt_43_a_mail_goes_to_the_stp_unless_code_names_another() throws Exception {
        MimeMessage mail = parsed(EmlTest.eml(TICKETS.get(0), PROFILE));
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("support-epos@permkrai.ru");
        EmlProfile copied = PROFILE.withRecipient(EmailAddress.of("director@example.org"));
        assertThat(parsed(EmlTest.eml(TICKETS.get(0), copied)).getAllRecipients())
                .extracting(Object::toString)
                .containsExactly("support-epos@permkrai.ru", "director@example.org");
    }

    @Test
    void tkt_59_one_tag_and_no_prefix_but_re_and_both_fields_of_the_thread() throws Exception {
        MimeMessage mail = parsed(EmlTest.eml(Threads.rework(), PROFILE));
        assertThat(mail.getSubject()).isEqualTo("Re: [epos #7] Пользователь не найден");
        assertThat(Pattern.compile("\\[").matcher(mail.getSubject()).results()).hasSize(1);
        assertThat(mail.getHeader("In-Reply-To")).containsExactly("<rt-5.0.3-12+a~b@desk.example.org>");
        assertThat(MimeMessage.class.cast(mail).getHeader("References", " "))
                .contains("<abc.0@example.org>", "<rt-5.0.3-12+a~b@desk.example.org>");
    }

    @ParameterizedTest
    @EnumSource
    void tkt_59_a_first_mail_has_no_tag_and_no_prefix(ErrorCategory category) throws Exception {
        MimeMessage mail = parsed(EmlTest.eml(TicketTest.ticket(category), PROFILE));
        assertThat(mail.getSubject()).isEqualTo(category.ticketSubject()).doesNotContain("[", "Re:", "VS:", "WG:");
        assertThat(mail.getHeader("In-Reply-To")).isNull();
        assertThat(mail.getHeader("References")).isNull();
    }

    @Test
    void sec_8_a_limit_is_passed_by_the_first_octet_above_it() throws Exception {
        Ticket ticket = TICKETS.get(0);
        long size = EmlTest.eml(ticket, PROFILE).length;
        long file = ticket.attachments().stream()
                .mapToLong(TicketAttachment::size)
                .max()
                .orElseThrow();
        int files = ticket.attachments().size();
        assertThat(codes(ticket, new SizeLimits(size, file, files))).isEmpty();
        assertThat(codes(ticket, new SizeLimits(size - 1, file, files)))
                .containsExactly("attachment.message-too-large");
        assertThat(codes(ticket, new SizeLimits(size, file - 1, files))).containsOnly("attachment.too-large");
        assertThat(codes(ticket, new SizeLimits(size, file, files - 1))).containsExactly("attachment.too-many");
    }

    private static List<String> codes(Ticket ticket, SizeLimits limits) throws Exception {
        return TicketWriters.eml(PROFILE.withLimits(limits)).preflight(ticket).problems().stream()
                .map(p -> p.code().id())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a(b.ru", "a.", "", "a..b", "x@y"})
    void tkt_40_a_domain_that_no_id_can_hold_is_refused_at_once(String domain) {
        assertThatThrownBy(() -> PROFILE.withIdDomain(domain))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("domain: no domain a message id can hold");
    }

    @Test
    void tkt_40_an_address_too_long_for_an_id_is_refused_when_the_profile_is_made() {
        String label = "x".repeat(49) + ".";
        EmailAddress just = EmailAddress.of("s@" + label.repeat(4) + "domain");
        EmailAddress more = EmailAddress.of("s@" + label.repeat(4) + "example");
        Ticket ticket = TICKETS.get(0);
        assertThat(EmlProfile.of(just).messageIdOf(ticket)).hasSize(241);
        assertThatThrownBy(() -> EmlProfile.of(more)).hasMessage("from: no domain a message id can hold");
    }
}
