package io.github.eposcases.ticket;

import io.github.eposcases.ticket.samples.Cases;
import java.util.List;
import java.util.Optional;

/** Correspondences for tests. */
final class Threads {
    private Threads() {}

    static TicketThread answered() {
        return new TicketThread(
                Cases.ID,
                "Пользователь не найден",
                Optional.of("school12@example.org"),
                Optional.of(new TagGrammar.Tag("[epos #7]", "7", false)),
                List.of("abc.0@example.org"),
                List.of("abc.0@example.org", "rt-5.0.3-12+a~b@desk.example.org"),
                1);
    }

    static Ticket rework() {
        Ticket first = TicketTest.ticket(io.github.eposcases.core.error.ErrorCategory.USER_NOT_FOUND);
        return Ticket.draft(Cases.complete(first.category()).build().orThrow(), Cases.ID, Cases.AT.plusSeconds(86_400))
                .inThread("Изменили почту, ошибка осталась", answered(), first.attachments())
                .build()
                .orThrow();
    }
}
