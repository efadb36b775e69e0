package io.github.eposcases.benchmarks.mail;

import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.identity.EmailAddress;
import io.github.eposcases.core.identity.PersonName;
import io.github.eposcases.core.place.Organization;
import io.github.eposcases.core.place.StatedTerritory;
import io.github.eposcases.core.support.Attachment;
import io.github.eposcases.core.support.Channel;
import io.github.eposcases.core.support.SupportCase;
import io.github.eposcases.core.support.UserRole;
import io.github.eposcases.ticket.EmlProfile;
import io.github.eposcases.ticket.Ticket;
import io.github.eposcases.ticket.TicketWriter;
import io.github.eposcases.ticket.TicketWriters;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Properties;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.message.BodyPartBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.message.MultipartBuilder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One mail with a Cyrillic subject, name and file name, written to nowhere: with a screenshot of 3 kB and a video of
 * 20 MiB, by this library, by Angus Mail, by mime4j, and by a bare loop of SHA-256 and base64 (PERF-1, PERF-2).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class MailBenchmark {
    private static final String NAME =
            "снимок экрана после входа через Госуслуги и выбора образовательной организации.png";

    /** The size of the attachment. */
    @Param({"3000", "20971520"})
    public int size;

    private byte[] content = {};
    private String text = "";
    private String subject = "";
    private TicketWriter writer = TicketWriters.text();
    private Ticket ticket;
    private Session session;

    /** Makes the ticket. */
    @Setup
    public void setUp() {
        content = png(size);
        Attachment file = Attachment.of(NAME, "image/png", content);
        SupportCase about = SupportCase.builder(ErrorCategory.USER_NOT_FOUND)
                .name(PersonName.of("Сергеева", "Анна", "Ильинична"))
                .birthDate(LocalDate.of(1986, 3, 14))
                .gosuslugiEmail(EmailAddress.of("anna.sergeeva@example.org"))
                .role(UserRole.PARENT)
                .organization(
                        Organization.of("МАОУ «СОШ № 12» г. Перми", StatedTerritory.of("Пермский городской округ")))
                .channel(Channel.WEB)
                .problem("После входа через Госуслуги появляется сообщение об ошибке")
                .failingAction("Нажимает «Войти через Госуслуги»")
                .evidence(file)
                .build()
                .orThrow();
        UUID id = UUID.fromString("3f2b8c1e-9d4a-4e6b-8a51-0c7d9e2f4b63");
        ticket = Ticket.draft(about, id, Instant.parse("2024-12-19T09:05:00Z"))
                .build()
                .orThrow();
        writer = TicketWriters.eml(
                EmlProfile.of(EmailAddress.of("school12@example.org")).withDisplayName("Школа № 12, «Пермь»"));
        subject = ticket.subject();
        text = new String(TicketWriters.text().toBytes(ticket), StandardCharsets.UTF_8);
        session = Session.getInstance(new Properties());
    }

    /**
     * This library, text form included, hash of the attachment checked.
     *
     * @param out where to
     * @throws IOException never
     */
    @Benchmark
    public void ours(Nowhere out) throws IOException {
        writer.write(ticket, out);
    }

    /**
     * Angus Mail; it checks no hash.
     *
     * @param out where to
     * @throws Exception never
     */
    @Benchmark
    public void angus(Nowhere out) throws Exception {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress("school12@example.org", "Школа № 12, «Пермь»", "UTF-8"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("support-epos@permkrai.ru"));
        message.setSubject(subject, "UTF-8");
        message.setSentDate(new Date(0));
        MimeBodyPart body = new MimeBodyPart();
        body.setText(text, "UTF-8");
        MimeBodyPart file = new MimeBodyPart();
        file.setDataHandler(new jakarta.activation.DataHandler(new ByteArrayDataSource(content, "image/png")));
        file.setFileName(NAME);
        file.setDisposition("attachment");
        message.setContent(new MimeMultipart(body, file));
        message.writeTo(out);
    }

    /**
     * Apache mime4j; it checks no hash.
     *
     * @param out where to
     * @throws Exception never
     */
    @Benchmark
    public void mime4j(Nowhere out) throws Exception {
        Multipart parts = MultipartBuilder.create("mixed")
                .addBodyPart(BodyPartBuilder.create()
                        .setBody(text, StandardCharsets.UTF_8)
                        .setContentTransferEncoding("base64")
                        .build())
                .addBodyPart(BodyPartBuilder.create()
                        .setBody(content, "image/png")
                        .setContentTransferEncoding("base64")
                        .setContentDisposition("attachment", NAME)
                        .build())
                .build();
        org.apache.james.mime4j.dom.Message message = org.apache.james.mime4j.dom.Message.Builder.of()
                .setSubject(subject)
                .setFrom("school12@example.org")
                .setTo("support-epos@permkrai.ru")
                .setDate(new Date(0))
                .setBody(parts)
                .build();
        new DefaultMessageWriter().writeMessage(message, out);
        message.dispose();
    }

    /**
     * The floor: hash and base64 of the attachment in blocks, and nothing else.
     *
     * @param out where to
     * @return the hash
     * @throws Exception never
     */
    @Benchmark
    public byte[] bareLoop(Nowhere out) throws Exception {
        MessageDigest hash = MessageDigest.getInstance("SHA-256");
        Base64.Encoder encoder = Base64.getMimeEncoder();
        for (int from = 0; from < content.length; from += 29_184) {
            int to = Math.min(content.length, from + 29_184);
            hash.update(content, from, to - from);
            out.write(encoder.encode(Arrays.copyOfRange(content, from, to)));
        }
        return hash.digest();
    }

    private static byte[] png(int size) {
        byte[] noise = new byte[size - 57];
        new Random(7).nextBytes(noise);
        ByteBuffer out = ByteBuffer.allocate(size);
        out.putLong(0x89504E470D0A1A0AL).putInt(13).putInt(0x49484452).put(new byte[17]);
        out.putInt(noise.length).putInt(0x49444154).put(noise).putInt(0);
        return out.putInt(0).putInt(0x49454E44).putInt(0).array();
    }

    /** Counts octets and forgets them. */
    @State(Scope.Thread)
    public static class Nowhere extends OutputStream {
        private long count;

        @Override
        public void write(int b) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            count += length;
        }

        /** Returns how much was written. */
        @Override
        public String toString() {
            return count + " octets";
        }
    }
}
