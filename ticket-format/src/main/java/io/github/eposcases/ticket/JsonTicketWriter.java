package io.github.eposcases.ticket;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.Problem;
import io.github.eposcases.ticket.internal.json.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** The JSON form (TKT-13). */
final class JsonTicketWriter implements TicketWriter {
    static final String MEDIA_TYPE = "application/vnd.epos.ticket+json; v=1";

    private final boolean pretty;
    private final long inlineUpTo;

    JsonTicketWriter(boolean pretty, long inlineUpTo) {
        this.pretty = pretty;
        this.inlineUpTo = inlineUpTo;
    }

    @Override
    public String mediaType() {
        return MEDIA_TYPE;
    }

    @Override
    public void write(Ticket ticket, OutputStream out) throws IOException {
        requireNonNull(ticket, "ticket");
        requireNonNull(out, "out");
        JsonWriter.write(TicketJson.members(ticket.contents(), inlineUpTo), out, pretty);
    }

    /** One document a line. */
    @Override
    public void writeAll(Stream<Ticket> tickets, OutputStream out) throws IOException {
        requireNonNull(out, "out");
        for (Iterator<Ticket> each = requireNonNull(tickets, "tickets").iterator(); each.hasNext(); ) {
            write(each.next(), out);
            out.write('\n');
        }
    }

    @Override
    public Preflight preflight(Ticket ticket) throws IOException {
        List<Problem> problems = new ArrayList<>();
        List<TicketAttachment> files = requireNonNull(ticket, "ticket").attachments();
        for (int i = 0; inlineUpTo > 0 && i < files.size(); i++) {
            if (!TicketJson.isInline(files.get(i), inlineUpTo)) {
                problems.add(Problem.warning(TicketProblem.CONTENT_LEFT_OUT, "attachments[" + i + "]")
                        .with("limit", Long.toString(inlineUpTo)));
            }
        }
        return new Preflight(TicketWriter.super.preflight(ticket).bytes(), problems);
    }
}
