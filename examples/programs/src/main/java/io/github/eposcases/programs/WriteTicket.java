package io.github.eposcases.programs;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.support.Attachment;
import io.github.eposcases.core.support.SupportCase;
import io.github.eposcases.core.support.UserRole;
import io.github.eposcases.ticket.Ticket;
import io.github.eposcases.ticket.TicketWriters;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** Composes a ticket: first incomplete, with everything that is missing, then complete, as text. */
final class WriteTicket {
    private WriteTicket() {}

    static void run(PrintStream out) throws IOException {
        UUID caseId = UUID.fromString("3f2b8c1e-9d4a-4e6b-8a51-0c7d9e2f4b63");
        Instant composedAt = Instant.parse("2024-12-23T09:30:00Z");
        SupportCase started = ReadyCase.of(ErrorCategory.USER_NOT_FOUND);
        Parsed<Ticket> early = Ticket.draft(started, caseId, composedAt).build();
        early.problems().forEach(problem -> out.println(problem.message(Locale.ENGLISH)));

        SupportCase finished = started.toBuilder()
                .filedBy(UserRole.ORGANIZATION_ADMIN)
                .evidence(Attachment.of(Path.of("../cases/user-not-found.png")))
                .build()
                .orThrow();
        Ticket ticket = Ticket.draft(finished, caseId, composedAt).build().orThrow();
        TicketWriters.text().write(ticket, out);
    }
}
