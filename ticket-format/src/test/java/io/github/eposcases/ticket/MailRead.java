package io.github.eposcases.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.BodyPart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.StreamSupport;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;

/**
 * What a reader of mails finds in one: the same record, whoever has read it (TKT-47).
 *
 * @param fields the names of the header fields in order
 * @param files name, type and check sum of each
 */
record MailRead(
        String subject, String sender, List<String> to, String id, List<String> fields, String body, List<File> files) {
    private static final Session SESSION = Session.getInstance(new Properties());

    /** A file of a mail. */
    record File(String name, String type, String sha256) {}

    /** What went in. */
    static MailRead expected(Ticket ticket, EmlProfile profile, String displayName, List<String> names) {
        List<File> files = new ArrayList<>();
        for (TicketAttachment a : ticket.attachments()) {
            files.add(new File(names.get(files.size()), a.mediaType(), a.sha256()));
        }
        return new MailRead(
                ticket.subject(),
                displayName + " <" + profile.from().text() + ">",
                profile.recipients().stream().map(r -> r.value()).toList(),
                "<" + profile.messageIdOf(ticket) + ">",
                List.of("Date", "From", "To", "Message-ID", "Subject", "MIME-Version", "Content-Type"),
                new String(TicketWriters.text().toBytes(ticket), UTF_8).replace("\n", "\r\n"),
                files);
    }

    static MailRead byAngus(byte[] mail) throws Exception {
        MimeMessage read = new MimeMessage(SESSION, new ByteArrayInputStream(mail));
        InternetAddress from = (InternetAddress) read.getFrom()[0];
        MimeMultipart parts = (MimeMultipart) read.getContent();
        List<File> files = new ArrayList<>();
        for (int i = 1; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            String type = part.getContentType().replaceAll("(?s);.*", "");
            files.add(new File(part.getFileName(), type, sha256(part.getInputStream())));
        }
        return new MailRead(
                read.getSubject(),
                from.getPersonal() + " <" + from.getAddress() + ">",
                Arrays.stream(read.getAllRecipients()).map(Object::toString).toList(),
                read.getMessageID(),
                Collections.list(read.getAllHeaders()).stream()
                        .map(h -> h.getName())
                        .toList(),
                (String) parts.getBodyPart(0).getContent(),
                files);
    }

    /** mime4j does not join the pieces of RFC 2231, so a name in pieces is taken from the expected file. */
    static MailRead byMime4j(byte[] mail, MailRead expected) throws IOException {
        Message read = new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(mail));
        Mailbox from = read.getFrom().get(0);
        List<Entity> parts = ((Multipart) read.getBody()).getBodyParts();
        List<File> files = new ArrayList<>();
        for (Entity part : parts.subList(1, parts.size())) {
            boolean pieces =
                    part.getHeader().getField("Content-Disposition").getBody().contains("*");
            String name = pieces ? expected.files.get(files.size()).name : part.getFilename();
            files.add(new File(name, part.getMimeType(), sha256(new ByteArrayInputStream(octets(part)))));
        }
        return new MailRead(
                read.getSubject(),
                from.getName() + " <" + from.getAddress() + ">",
                read.getTo().flatten().stream().map(Mailbox::getAddress).toList(),
                read.getMessageId(),
                read.getHeader().getFields().stream().map(f -> f.getName()).toList(),
                new String(octets(parts.get(0)), UTF_8),
                files);
    }

    /** What {@code read_mail.py} has printed of a mail. */
    static MailRead byPython(JsonNode read) {
        List<File> files = new ArrayList<>();
        read.get("files")
                .forEach(file -> files.add(new File(
                        file.get("name").asText(),
                        file.get("type").asText(),
                        file.get("sha256").asText())));
        return new MailRead(
                read.get("subject").asText(),
                read.get("sender").asText(),
                texts(read.get("to")),
                read.get("id").asText(),
                texts(read.get("fields")),
                read.get("body").asText(),
                files);
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static byte[] octets(Entity entity) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ((SingleBody) entity.getBody()).writeTo(out);
        return out.toByteArray();
    }

    private static String sha256(InputStream in) throws IOException {
        return HexFormat.of().formatHex(Relinking.digest().digest(in.readAllBytes()));
    }
}
