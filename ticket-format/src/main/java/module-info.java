/**
 * Tickets for the support service, in every form it takes, and what comes back from it.
 */
@org.jspecify.annotations.NullMarked
module io.github.eposcases.ticket {
    requires static transitive org.jspecify;
    requires transitive io.github.eposcases.core;
    requires transitive io.github.eposcases.scheduling;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires static jakarta.mail;

    exports io.github.eposcases.ticket;

    provides com.fasterxml.jackson.databind.Module with
            io.github.eposcases.ticket.TicketJacksonModule;
}
