package io.github.eposcases.ticket;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.identity.EmailAddress;
import io.github.eposcases.core.support.Attachment;
import io.github.eposcases.core.support.ContactPoint;
import io.github.eposcases.core.support.ContactPoints;
import io.github.eposcases.ticket.EmlProfile.FileNames;
import io.github.eposcases.ticket.samples.Cases;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmlTest {
    static final EmailAddress FROM = EmailAddress.of("school12@example.org");
    static final DeploymentKey KEY = DeploymentKey.of(new byte[32]);
    static final EmlProfile PROFILE = EmlProfile.of(FROM).withKey(KEY).withDisplayName("Школа № 12, «Пермь»");
    static final String LONG_NAME = "снимок экрана после входа через Госуслуги, ёжик и \uD83D\uDE00 — ещё раз.png";

    static Ticket ticket(String problem, Attachment... files) {
        Ticket.Draft draft = Ticket.draft(
                        Cases.complete(ErrorCategory.CHILD_NOT_VISIBLE).build().orThrow(), Cases.ID, Cases.AT)
                .withProblem(problem);
        for (Attachment file : files) {
            draft = draft.attach(file);
        }
        return draft.build().orThrow();
    }

    static Attachment png(String name) {
        return Attachment.of(name, "image/png", Cases.png());
    }

    static byte[] eml(Ticket ticket, EmlProfile profile) {
        return TicketWriters.eml(profile).toBytes(ticket);
    }

    static List<String> lines(byte[] mail) {
        String text = new String(mail, ISO_8859_1);
        assertThat(text).endsWith("\r\n");
        return List.of(text.substring(0, text.length() - 2).split("\r\n", -1));
    }

    static void assertStrict(byte[] mail) {
        for (int i = 0; i < mail.length; i++) {
            assertThat(mail[i]).as("octet %d", i).isPositive();
            if (mail[i] == '\n') {
                assertThat(mail[i - 1]).isEqualTo((byte) '\r');
            } else if (i > 0 && mail[i - 1] == '\r') {
                assertThat(mail[i]).isEqualTo((byte) '\n');
            }
        }
        for (String line : lines(mail)) {
            assertThat(line.length()).as(line).isLessThanOrEqualTo(line.contains("=?UTF-8?B?") ? 76 : 78);
            assertThat(line).doesNotEndWith(" ").doesNotMatch("[ \t]+");
        }
    }

    @Test
    void tkt_30_fields_stand_once_each_in_their_order() {
        List<String> names = new ArrayList<>();
        for (String line : lines(eml(ticket("Не видит ребёнка"), PROFILE.openAsDraft()))) {
            if (line.isEmpty()) {
                break;
            }
            if (!line.startsWith(" ")) {
                names.add(line.substring(0, line.indexOf(':')));
            }
        }
        assertThat(names)
                .containsExactly(
                        "Date", "From", "To", "Message-ID", "Subject", "X-Unsent", "MIME-Version", "Content-Type");
    }

    @Test
    void the_mail_as_it_is() throws IOException {
        String mail = new String(eml(ticket("Не видит ребёнка"), PROFILE), ISO_8859_1);
        String head = mail.substring(0, mail.indexOf("\r\n\r\n")).replaceAll("[0-9a-v]{32}", "…");
        assertThat(head)
                .isEqualTo("Date: Thu, 19 Dec 2024 14:05:00 +0500\r\n"
                        + "From: =?UTF-8?B?0KjQutC+0LvQsCDihJYgMTIsIMKr0J/QtdGA0LzRjMK7?=\r\n"
                        + " <school12@example.org>\r\n"
                        + "To: support-epos@permkrai.ru\r\n"
                        + "Message-ID: <….0@example.org>\r\n"
                        + "Subject: =?UTF-8?B?0KDQsNC90LXQtSDRgNC+0LTQuNGC0LXQu9GMINCy0LjQtNC10Lsg?=\r\n"
                        + " =?UTF-8?B?0LLRgdC10YUg0YHQstC+0LjRhSDQtNC10YLQtdC5LCDRgdC10LnRh9Cw0YEg?=\r\n"
                        + " =?UTF-8?B?0LLQuNC00LjRgiDRgtC+0LvRjNC60L4g0L7QtNC90L7Qs9C+?=\r\n"
                        + "MIME-Version: 1.0\r\n"
                        + "Content-Type: multipart/mixed; boundary=\"=_…\"");
    }

    @Property(tries = 60)
    void sec_1_no_text_of_a_user_makes_a_field_and_the_size_is_foretold(
            @ForAll("texts") String problem, @ForAll("names") String name) throws Exception {
        Ticket ticket = ticket("проблема " + problem, png(name + ".png"));
        EmlProfile profile = PROFILE.withNames(FileNames.values()[Math.floorMod(name.hashCode(), 3)]);
        byte[] mail = eml(ticket, profile);
        assertStrict(mail);
        assertThat(TicketWriters.eml(profile).preflight(ticket).bytes()).isEqualTo(mail.length);
        MimeMessage angus = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail));
        assertThat(Collections.list(angus.getAllHeaders()))
                .extracting(h -> h.getName())
                .containsExactly("Date", "From", "To", "Message-ID", "Subject", "MIME-Version", "Content-Type");
        assertThat(((MimeMultipart) angus.getContent()).getCount()).isEqualTo(3);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("абвё \n\tA:=?_-[]#\"<>@.%&'(){};,")
                .withChars('\u760D', '\u760A', '\u00A0')
                .ofMaxLength(200);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("абвё A=_-[]#@.%&'(){};,+~")
                .withChars('\u760D', '\u760A', '\u00A0')
                .ofMinLength(1)
                .ofMaxLength(80)
                .filter(n -> io.github.eposcases.ticket.internal.mime.AttachmentInspector.inspect(
                                List.of(png(n + ".png")))
                        .problems()
                        .isEmpty());
    }

    @Test
    void tkt_40_the_id_depends_on_key_and_case_and_not_on_the_content() {
        Ticket one = ticket("Не видит ребёнка");
        Ticket edited = ticket("Не видит ребёнка второй день");
        Ticket other = Ticket.draft(
                        Cases.complete(ErrorCategory.HTTP_ERROR).build().orThrow(),
                        UUID.fromString("3f2b8c1e-9d4a-4e6b-8a51-0c7d9e2f4b64"),
                        Cases.AT)
                .build()
                .orThrow();
        byte[] otherKey = new byte[32];
        otherKey[31] = 1;
        EmlProfile keyless = EmlProfile.of(FROM);
        assertThat(PROFILE.messageIdOf(one))
                .matches("[0-9a-v]{32}\\.0@example\\.org")
                .isEqualTo(PROFILE.messageIdOf(edited))
                .isNotEqualTo(PROFILE.messageIdOf(other))
                .isNotEqualTo(PROFILE.withKey(DeploymentKey.of(otherKey)).messageIdOf(one))
                .isNotEqualTo(keyless.messageIdOf(one));
        assertThat(keyless.messageIdOf(one))
                .isEqualTo(keyless.messageIdOf(edited))
                .isNotEqualTo(keyless.messageIdOf(other));
        assertThat(PROFILE.withIdDomain("Школа.рф").messageIdOf(one)).endsWith(".0@xn--80atdl2c.xn--p1ai");
    }

    @Test
    void a_profile_refuses_what_no_header_can_hold() {
        assertThatThrownBy(() -> PROFILE.withDisplayName("a\r\nBcc: x@example.org"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name: a control character, or longer than 200");
        assertThatThrownBy(() -> PROFILE.withDisplayName("x".repeat(201))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PROFILE.withIdDomain("a b")).isInstanceOf(IllegalArgumentException.class);
        assertThat(PROFILE).hasToString("EmlProfile[1 recipients, STRICT]");
    }

    @Test
    void sec_16_recipients_are_those_of_the_profile_and_no_copy_is_hidden() {
        EmailAddress copy = EmailAddress.of("director@example.org");
        String mail = new String(
                eml(ticket("Не видит ребёнка"), PROFILE.withRecipient(copy).withRecipient(copy)), ISO_8859_1);
        assertThat(mail)
                .contains("\r\nTo: support-epos@permkrai.ru, director@example.org\r\n")
                .doesNotContain("Bcc", "Cc:");
        assertThat(TicketWriters.eml(PROFILE).mediaType()).isEqualTo("message/rfc822");
        ContactPoint stp = ContactPoints.standard().get(ContactPoint.Id.STP_EMAIL);
        assertThat(stp.address()).isEqualTo("support-epos@permkrai.ru");
    }

    @Test
    void tkt_61_a_text_that_reads_as_a_number_is_said() throws IOException {
        Ticket ticket = ticket("Было в [#123456] уже");
        EmlProfile profile = PROFILE.withTagGrammar(TagGrammar.osTicket());
        assertThat(TicketWriters.eml(profile).preflight(ticket).problems())
                .extracting(p -> p.code().id())
                .containsExactly("ticket.tag-like");
        assertThat(TicketWriters.eml(profile)
                        .preflight(ticket("Было в (#123456) уже"))
                        .problems())
                .isEmpty();
    }

    @Test
    void tkt_66_the_sizes_of_base64() {
        assertThat(SizeLimits.encodedSize(0)).isZero();
        assertThat(SizeLimits.encodedSize(1)).isEqualTo(6);
        assertThat(SizeLimits.encodedSize(57)).isEqualTo(78);
        assertThat(SizeLimits.encodedSize(58)).isEqualTo(84);
        assertThat(SizeLimits.encodedSize(3_000)).isEqualTo(4_106);
        assertThat(SizeLimits.encodedSize(5_000_000)).isEqualTo(6_842_108);
        assertThat(SizeLimits.typicalDesk()).isEqualTo(new SizeLimits(10_000_000, 5_000_000, 10));
        assertThat(SizeLimits.tightDesk().fileBytes()).isEqualTo(2_097_152);
        assertThatThrownBy(() -> new SizeLimits(0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SizeLimits(1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SizeLimits(1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tkt_42_a_file_that_changed_is_noticed_and_not_named(@TempDir Path dir) throws IOException {
        Path file = dir.resolve("тайна.txt");
        for (String changed : List.of("нет!", "да и ещё", "д")) {
            Files.writeString(file, "да!!");
            Ticket ticket = ticket("Не видит ребёнка", Attachment.of(file));
            eml(ticket, PROFILE);
            Files.writeString(file, changed);
            assertThatThrownBy(() -> TicketWriters.eml(PROFILE).write(ticket, new ByteArrayOutputStream()))
                    .isInstanceOf(IOException.class)
                    .hasMessage("attachment 1 has changed since it was inspected");
        }
        Files.writeString(file, "да!!");
        Ticket ticket = ticket("Не видит ребёнка", Attachment.of(file));
        Path out = dir.resolve("ticket.eml");
        Files.writeString(out, "old");
        Files.writeString(file, "x");
        assertThatThrownBy(() -> TicketWriters.eml(PROFILE).writeTo(ticket, out))
                .isInstanceOf(IOException.class);
        assertThat(out).hasContent("old");
        try (var files = Files.list(dir)) {
            assertThat(files.count()).isEqualTo(2);
        }
        Files.delete(file);
        assertThatThrownBy(() -> TicketWriters.eml(PROFILE).write(ticket, new ByteArrayOutputStream()))
                .isInstanceOf(IOException.class)
                .hasMessage("attachment cannot be opened: NoSuchFileException")
                .hasNoCause();
    }

    @Test
    void tkt_42_each_file_is_read_once_while_writing() {
        AtomicInteger opened = new AtomicInteger();
        Attachment counted = Attachment.of("a.png", "image/png", Cases.png().length, () -> {
            opened.incrementAndGet();
            return new ByteArrayInputStream(Cases.png());
        });
        Ticket ticket = ticket("Не видит ребёнка", counted);
        int before = opened.get();
        eml(ticket, PROFILE);
        assertThat(opened.get()).isEqualTo(before + 1);
    }

    @Test
    void sec_13_no_name_of_a_person_or_file_in_texts_of_types() {
        assertThat(PROFILE + " " + TicketThread.of(Cases.ID, "Тайна") + " " + AnswerPolicy.standard() + " " + KEY + " "
                        + TagGrammar.osTicket())
                .doesNotContain("Школа", "school12", "Тайна")
                .contains("DeploymentKey[…]", "TicketThread[0 mails, 0 reworks, no number]");
    }
}
