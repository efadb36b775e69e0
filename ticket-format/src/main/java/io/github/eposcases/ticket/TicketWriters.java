package io.github.eposcases.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.Problem;
import io.github.eposcases.core.Texts;
import io.github.eposcases.core.support.ContactPoint;
import io.github.eposcases.core.support.ContactPoints;
import io.github.eposcases.ticket.internal.form.PercentEncoding;
import io.github.eposcases.ticket.internal.html.HtmlPage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The forms of a ticket.
 *
 * @since 0.1
 */
public final class TicketWriters {
    /** A length of links that most mail programs take. */
    public static final int USUAL_LINK = 2_000;

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private TicketWriters() {}

    /**
     * Compact JSON: UTF-8, members in the order of the schema, files named but not contained.
     *
     * @return the writer
     */
    public static TicketWriter json() {
        return new JsonTicketWriter(false, 0);
    }

    /**
     * JSON with two blanks a level, for people.
     *
     * @return the writer
     */
    public static TicketWriter jsonPretty() {
        return new JsonTicketWriter(true, 0);
    }

    /**
     * Compact JSON that contains files.
     *
     * @param inlineUpTo the greatest size of a file that is contained, see {@link #inlineUpTo}
     * @return the writer; its preflight warns of files that are left out
     */
    public static TicketWriter json(InlineUpTo inlineUpTo) {
        return new JsonTicketWriter(
                false, requireNonNull(inlineUpTo, "inlineUpTo").bytes());
    }

    /**
     * Says which files a JSON document contains.
     *
     * @param bytes the greatest size of a file
     * @return the bound
     */
    public static InlineUpTo inlineUpTo(long bytes) {
        return new InlineUpTo(bytes);
    }

    /**
     * The greatest size of a file inside a document.
     *
     * @param bytes the size
     * @since 0.1
     */
    public record InlineUpTo(long bytes) {
        /**
         * Checks the size.
         *
         * @param bytes the size
         */
        public InlineUpTo {
            if (bytes < 0) {
                throw new IllegalArgumentException("bytes: negative");
            }
        }
    }

    /**
     * Plain Russian text, for pasting and as the body of a mail.
     *
     * @return the writer
     */
    public static TicketWriter text() {
        return TextTicketWriter.text(RUSSIAN);
    }

    /**
     * Plain text with labels of a language. The support service's form is Russian: English is for people who test.
     *
     * @param locale English for the language {@code en}, Russian for every other
     * @return the writer
     */
    public static TicketWriter text(Locale locale) {
        return TextTicketWriter.text(locale);
    }

    /**
     * A static page to look at: no script, no link, nothing loaded.
     *
     * @return the writer
     */
    public static TicketWriter html() {
        return TextTicketWriter.html();
    }

    /**
     * A mail as a file, ready to be sent: equal tickets and profiles give equal bytes.
     *
     * @param profile who sends it, to whom, and how
     * @return the writer
     */
    public static TicketWriter eml(EmlProfile profile) {
        return new EmlWriter(profile, text());
    }

    /**
     * Rows of a table, for people; see {@link TicketWriter#writeAll}.
     *
     * @param profile how rows are written
     * @return the writer; each call writes the header first
     */
    public static TicketWriter csv(CsvProfile profile) {
        return new CsvTicketWriter(profile);
    }

    /**
     * The body of {@code multipart/form-data} that a browser would send; the library sends nothing.
     *
     * @param profile how the form calls the fields
     * @return the writer; {@link TicketWriter#contentType} names the boundary
     */
    public static TicketWriter form(FormProfile profile) {
        return new FormTicketWriter(profile, false);
    }

    /**
     * The fields of a form as JSON: {@code {"fields": [{"name", "value"}], "files": [{"field", "name", "mediaType",
     * "size"}]}}.
     *
     * @param profile how the form calls the fields
     * @return the writer
     */
    public static TicketWriter formFields(FormProfile profile) {
        return new FormTicketWriter(profile, true);
    }

    /**
     * A link that opens a mail to the support service (RFC 6068). It carries no file: its text ends with the names of
     * those to attach.
     *
     * <p><strong>The link holds personal data and may be kept in the history of a browser.</strong>
     *
     * @param limit the greatest length; a longer link carries the subject only, see {@link #USUAL_LINK}
     * @return the writer
     */
    public static MailtoWriter mailto(int limit) {
        return new MailtoWriter(limit);
    }

    /**
     * The same form with name, dates, e-mail, free text and file names replaced by «•••», for reports of errors in
     * the library.
     *
     * @param writer the writer of the form
     * @return the writer
     */
    public static TicketWriter redacted(TicketWriter writer) {
        return new Redacted(requireNonNull(writer, "writer"));
    }

    /**
     * Writes links; see {@link TicketWriters#mailto}.
     *
     * @since 0.1
     */
    public static final class MailtoWriter implements TicketWriter {
        private final int limit;

        private MailtoWriter(int limit) {
            this.limit = limit;
        }

        @Override
        public String mediaType() {
            return "text/plain; charset=US-ASCII";
        }

        @Override
        public void write(Ticket ticket, OutputStream out) throws IOException {
            requireNonNull(out, "out").write(link(ticket).getBytes(UTF_8));
        }

        @Override
        public Preflight preflight(Ticket ticket) {
            requireNonNull(ticket, "ticket");
            boolean whole = full(ticket).length() <= limit;
            Problem cut = Problem.warning(TicketProblem.LINK_TOO_LONG, "").with("limit", Integer.toString(limit));
            return new Preflight(link(ticket).length(), whole ? List.of() : List.of(cut));
        }

        /**
         * Returns the link.
         *
         * @param ticket the ticket
         * @return ASCII; {@link #preflight} says if the text had to be left out
         */
        public String link(Ticket ticket) {
            String full = full(requireNonNull(ticket, "ticket"));
            return full.length() <= limit ? full : link(ticket, TicketField.word("paste-text", RUSSIAN));
        }

        /**
         * Returns the link as it stands in a quoted attribute of HTML.
         *
         * @param ticket the ticket
         * @return the link with an escaped ampersand where it has a bare one
         */
        public String toHtmlAttribute(Ticket ticket) {
            StringBuilder out = new StringBuilder();
            HtmlPage.escape(out, link(ticket));
            return out.toString();
        }

        private static String full(Ticket ticket) {
            String files =
                    ticket.attachments().stream().map(TicketAttachment::name).collect(Collectors.joining(", "));
            String text = new String(text().toBytes(ticket), UTF_8);
            return files.isEmpty()
                    ? link(ticket, text)
                    : link(
                            ticket,
                            text + "\n"
                                    + Texts.fill(TicketField.word("attach-files", RUSSIAN), Map.of("files", files)));
        }

        private static String link(Ticket ticket, String body) {
            String address =
                    ContactPoints.standard().get(ContactPoint.Id.STP_EMAIL).address();
            String subject = ticket.thread().map(TicketThread::replySubject).orElse(ticket.subject());
            String link = "mailto:" + PercentEncoding.encode(address, "@") + "?subject="
                    + PercentEncoding.encode(subject, "") + "&body=" + PercentEncoding.encode(body, "");
            return ticket.thread()
                    .flatMap(thread -> thread.references().stream().reduce((earlier, later) -> later))
                    .map(id -> link + "&In-Reply-To=" + PercentEncoding.encode("<" + id + ">", ""))
                    .orElse(link);
        }
    }

    private record Redacted(TicketWriter writer) implements TicketWriter {
        @Override
        public String mediaType() {
            return writer.mediaType();
        }

        @Override
        public String contentType(Ticket ticket) {
            return writer.contentType(ticket);
        }

        @Override
        public void write(Ticket ticket, OutputStream out) throws IOException {
            requireNonNull(out, "out");
            writer.write(new Ticket(requireNonNull(ticket, "ticket").contents().asRedacted()), out);
        }
    }
}
