package io.github.eposcases.ticket;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.github.eposcases.core.Problem;
import io.github.eposcases.ticket.samples.Cases;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JakartaMailTest {
    private static final Session SESSION = Session.getInstance(new Properties());

    @Test
    void tkt_44_the_id_and_the_bytes_survive_saving() throws Exception {
        Ticket ticket =
                EmlTest.ticket("Не видит ребёнка", EmlTest.png("снимок экрана после входа через Госуслуги.png"));
        byte[] eml = TicketWriters.eml(EmlTest.PROFILE).toBytes(ticket);
        MimeMessage message = JakartaMail.message(ticket, EmlTest.PROFILE, SESSION);
        // What Spring's sender does before it sends: it keeps the id, saves, and puts the id back.
        String id = message.getMessageID();
        message.saveChanges();
        message.setHeader("Message-ID", id);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        message.writeTo(out);
        assertThat(out.toByteArray()).isEqualTo(eml);
        assertThat(id).isEqualTo("<" + EmlTest.PROFILE.messageIdOf(ticket) + ">");
    }

    @Test
    @ResourceLock("greenmail")
    void tkt_47_a_server_receives_the_same_bytes() throws Exception {
        Ticket ticket = EmlTest.ticket("Не видит ребёнка", EmlTest.png("ёжик.png"), EmlTest.png("a.png"));
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            Properties properties = new Properties();
            properties.setProperty("mail.smtp.host", "127.0.0.1");
            properties.setProperty(
                    "mail.smtp.port", Integer.toString(server.getSmtp().getPort()));
            properties.setProperty("mail.smtp.localhost", "localhost");
            Transport.send(JakartaMail.message(ticket, EmlTest.PROFILE, Session.getInstance(properties)));
            assertThat(server.waitForIncomingEmail(10_000, 1)).isTrue();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            server.getReceivedMessages()[0].writeTo(out);
            String received = out.toString(ISO_8859_1);
            String sent = new String(TicketWriters.eml(EmlTest.PROFILE).toBytes(ticket), ISO_8859_1);
            String own = received.substring(received.indexOf("Date: Thu, 19 Dec 2024"));
            assertThat(received.substring(0, received.length() - own.length()))
                    .matches("(?s)(Return-Path: [^\r]*\r\n)?Received: .*\r\n");
            assertThat(own.stripTrailing()).isEqualTo(sent.stripTrailing());
        } finally {
            server.stop();
        }
    }

    @Test
    void a_received_message_is_read_as_an_answer() throws Exception {
        try (InputStream in = getClass().getResourceAsStream("answers/zammad.eml")) {
            byte[] bytes = in.readAllBytes();
            MimeMessage message = new MimeMessage(SESSION, new ByteArrayInputStream(bytes));
            assertThat(JakartaMail.answer(message, AnswerPolicy.standard()))
                    .isEqualTo(StpAnswer.read(new ByteArrayInputStream(bytes), AnswerPolicy.standard()));
        }
    }

    @Test
    void sec_10_a_huge_message_is_refused_and_not_copied_whole() throws Exception {
        byte[] head = "From: support-epos@permkrai.ru\r\nMessage-ID: <a@b.ru>\r\n\r\n".getBytes(UTF_8);
        byte[] bytes = java.util.Arrays.copyOf(head, 12 * 1024 * 1024);
        java.util.Arrays.fill(bytes, head.length, bytes.length, (byte) 'a');
        MimeMessage message = new MimeMessage(SESSION, new ByteArrayInputStream(bytes));
        assertThat(JakartaMail.answer(message, AnswerPolicy.standard()).problems())
                .extracting(Problem::isError, p -> p.code().id())
                .contains(org.assertj.core.groups.Tuple.tuple(true, "answer.too-large"));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true"})
    void sec_10_the_bound_holds_however_a_message_is_written(int more, boolean refused) throws Exception {
        byte[] mail = java.util.Arrays.copyOf(
                "From: support-epos@permkrai.ru\r\nMessage-ID: <a@b.ru>\r\n\r\n".getBytes(UTF_8),
                10 * 1024 * 1024 + more);
        java.util.Arrays.fill(mail, 60, mail.length, (byte) 'a');
        MimeMessage message = new MimeMessage(SESSION) {
            @Override
            public void writeTo(java.io.OutputStream out) throws IOException {
                int single = mail.length - 100;
                for (int i = 0; i < single; i += 65_536) {
                    out.write(mail, i, Math.min(65_536, single - i));
                }
                for (int i = single; i < mail.length; i++) {
                    out.write(mail[i]);
                }
            }
        };
        assertThat(JakartaMail.answer(message, AnswerPolicy.standard()).problems())
                .extracting(p -> p.code().id())
                .filteredOn("answer.too-large"::equals)
                .hasSize(refused ? 1 : 0);
    }

    @Test
    void without_jakarta_mail_the_exception_says_what_to_add() throws Exception {
        // A class loader that sees everything but Jakarta Mail.
        String[] path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                .split(java.io.File.pathSeparator);
        java.net.URL[] urls = java.util.Arrays.stream(path)
                .filter(p -> !p.contains("jakarta.mail") && !p.contains("angus"))
                .map(p -> {
                    try {
                        return java.nio.file.Path.of(p).toUri().toURL();
                    } catch (java.net.MalformedURLException e) {
                        throw new AssertionError(e);
                    }
                })
                .toArray(java.net.URL[]::new);
        try (java.net.URLClassLoader loader = new java.net.URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            Class<?> policy = loader.loadClass("io.github.eposcases.ticket.AnswerPolicy");
            Class<?> answer = loader.loadClass("io.github.eposcases.ticket.StpAnswer");
            Object standard = policy.getMethod("standard").invoke(null);
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> answer.getMethod("read", InputStream.class, policy)
                            .invoke(null, new ByteArrayInputStream("A: b\r\n\r\n".getBytes(UTF_8)), standard))
                    .cause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("jakarta.mail:jakarta.mail-api");
        }
    }

    @Test
    void the_samples_are_what_the_tests_say() {
        assertThat(Cases.png()).startsWith(0x89, 'P', 'N', 'G');
    }
}
