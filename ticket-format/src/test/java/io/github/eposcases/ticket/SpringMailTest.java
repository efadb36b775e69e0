package io.github.eposcases.ticket;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** TKT-44, TKT-47: through Spring's sender and a real server the bytes arrive as they were written. */
class SpringMailTest {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    @BeforeEach
    void start() {
        server.start();
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.localhost", "localhost");
        sender.setSession(Session.getInstance(properties));
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_ticket_and_its_rework_arrive_unchanged() throws Exception {
        List<Ticket> tickets = List.of(
                EmlTest.ticket("Не видит ребёнка\n.\n\n", EmlTest.png(EmlTest.LONG_NAME), EmlTest.png("a.png")),
                Threads.rework());
        sender.send(
                JakartaMail.message(tickets.get(0), EmlTest.PROFILE, sender.getSession()),
                JakartaMail.message(tickets.get(1), EmlTest.PROFILE, sender.getSession()));
        assertThat(server.waitForIncomingEmail(10_000, 2)).isTrue();
        for (int i = 0; i < 2; i++) {
            assertThat(ours(server.getReceivedMessages()[i])).isEqualTo(written(tickets.get(i)));
        }
    }

    private static String written(Ticket ticket) {
        return new String(TicketWriters.eml(EmlTest.PROFILE).toBytes(ticket), ISO_8859_1).stripTrailing();
    }

    /** The message without what the server puts before it, and without the line end it adds. */
    private static String ours(MimeMessage message) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        message.writeTo(out);
        String all = out.toString(ISO_8859_1);
        int start = all.indexOf("\r\nDate: ") + 2;
        assertThat(all.substring(0, start)).matches("(?s)(Return-Path: [^\r]*\r\n)?Received: .*\r\n");
        return all.substring(start).stripTrailing();
    }
}
