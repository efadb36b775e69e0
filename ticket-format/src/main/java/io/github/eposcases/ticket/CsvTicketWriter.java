package io.github.eposcases.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.github.eposcases.ticket.internal.text.CsvRow;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Tickets as rows of a table, for people; nothing is read back from it (TKT-52). */
final class CsvTicketWriter implements TicketWriter {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final List<TicketField> COLUMNS = List.of(
            TicketField.SUBJECT,
            TicketField.PERSON,
            TicketField.ROLE,
            TicketField.TERRITORY,
            TicketField.ORGANIZATION,
            TicketField.ACTION,
            TicketField.PROBLEM);
    private static final List<TicketField> IDENTITY = List.of(TicketField.BIRTH_DATE, TicketField.GOSUSLUGI_EMAIL);

    private final CsvProfile profile;

    CsvTicketWriter(CsvProfile profile) {
        this.profile = requireNonNull(profile, "profile");
    }

    @Override
    public String mediaType() {
        return "text/csv; charset=UTF-8; header=present";
    }

    @Override
    public void write(Ticket ticket, OutputStream out) throws IOException {
        writeAll(Stream.of(requireNonNull(ticket, "ticket")), out);
    }

    @Override
    public void writeAll(Stream<Ticket> tickets, OutputStream out) throws IOException {
        requireNonNull(tickets, "tickets");
        requireNonNull(out, "out").write(((profile.byteOrderMark() ? "\uFEFF" : "") + row(header())).getBytes(UTF_8));
        for (Iterator<Ticket> each = tickets.iterator(); each.hasNext(); ) {
            out.write(row(cells(each.next())).getBytes(UTF_8));
        }
    }

    private String row(List<String> cells) {
        return CsvRow.of(cells, profile.delimiter());
    }

    private List<String> header() {
        List<String> cells = new ArrayList<>(List.of("caseId", "composedAt", "category"));
        COLUMNS.forEach(field -> cells.add(field.label(0, RUSSIAN)));
        cells.add(TicketField.ATTACHMENTS.label(0, RUSSIAN));
        if (profile.identityDetails()) {
            IDENTITY.forEach(field -> cells.add(field.label(0, RUSSIAN)));
        }
        return cells;
    }

    private List<String> cells(Ticket ticket) {
        Map<String, String> fields = ticket.fields(RUSSIAN);
        List<String> cells = new ArrayList<>(List.of(
                ticket.caseId().toString(),
                ticket.composedAt().toString(),
                ticket.category().name()));
        COLUMNS.forEach(field -> cells.add(fields.getOrDefault(field.path(0), "")));
        cells.add(Integer.toString(ticket.attachments().size()));
        if (profile.identityDetails()) {
            IDENTITY.forEach(field -> cells.add(fields.getOrDefault(field.path(0), "")));
        }
        return cells;
    }
}
