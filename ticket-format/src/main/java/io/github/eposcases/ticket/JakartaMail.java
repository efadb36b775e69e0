package io.github.eposcases.ticket;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.ticket.internal.mime.MailReader;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Connects tickets to Jakarta Mail, for applications that send with it or with Spring. Needs
 * {@code jakarta.mail:jakarta.mail-api} and an implementation such as {@code org.eclipse.angus:angus-mail}; nothing
 * else of the library does, but {@link StpAnswer#read}.
 *
 * <pre>{@code
 * Transport.send(JakartaMail.message(ticket, profile, session));
 * Parsed<StpAnswer> answer = JakartaMail.answer(received, policy);
 * }</pre>
 *
 * @since 0.1
 */
public final class JakartaMail {
    private JakartaMail() {}

    /**
     * Returns a ticket as a message that goes out as it is: its id and bytes survive {@code saveChanges()}. The message
     * is held in memory, as Jakarta Mail does with all; a desk takes no larger ones.
     *
     * @param ticket the ticket
     * @param profile who sends it, to whom, and how
     * @param session the session it will be sent in
     * @return the message
     * @throws IOException if an attachment cannot be read or has changed
     * @throws MessagingException if Jakarta Mail refuses the message
     */
    public static MimeMessage message(Ticket ticket, EmlProfile profile, Session session)
            throws IOException, MessagingException {
        requireNonNull(ticket, "ticket");
        requireNonNull(profile, "profile");
        requireNonNull(session, "session");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TicketWriters.eml(profile).write(ticket, out);
        return new Finished(session, new ByteArrayInputStream(out.toByteArray()));
    }

    /**
     * Reads a received message as an answer.
     *
     * @param message the message
     * @param policy where answers come from and how tickets are numbered
     * @return the answer with its warnings, or what is wrong with it
     * @throws IOException if the message cannot be read
     * @throws MessagingException if its store fails
     */
    public static Parsed<StpAnswer> answer(MimeMessage message, AnswerPolicy policy)
            throws IOException, MessagingException {
        requireNonNull(message, "message");
        requireNonNull(policy, "policy");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        message.writeTo(new Bounded(out));
        return StpAnswer.read(new ByteArrayInputStream(out.toByteArray()), policy);
    }

    /** A message that was written to its end: saving changes nothing. */
    private static final class Finished extends MimeMessage {
        Finished(Session session, InputStream in) throws MessagingException {
            super(session, in);
        }

        @Override
        public void saveChanges() {
            saved = true;
        }
    }

    /** Drops what no answer may be long enough to hold; the reader then says that it is too large. */
    private static final class Bounded extends OutputStream {
        private static final int LIMIT = MailReader.MAX_MESSAGE;

        private final ByteArrayOutputStream out;

        Bounded(ByteArrayOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] b, int off, int len) {
            out.write(b, off, Math.max(0, Math.min(len, LIMIT + 1 - out.size())));
        }
    }
}
