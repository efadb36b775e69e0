package io.github.eposcases.ticket;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.error.ErrorCategory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Many users with one problem, as a list for the administrator. Every ticket stays a ticket of one user and is sent
 * on its own: a group is a view, never a mail (DOM-654).
 *
 * @param category the error they share
 * @param tickets the tickets, in the order given
 * @since 0.1
 */
public record TicketGroup(ErrorCategory category, List<Ticket> tickets) {
    /**
     * Checks that all tickets are of the category.
     *
     * @param category the error they share
     * @param tickets the tickets
     */
    public TicketGroup {
        requireNonNull(category, "category");
        tickets = List.copyOf(requireNonNull(tickets, "tickets"));
        if (tickets.isEmpty() || tickets.stream().anyMatch(ticket -> ticket.category() != category)) {
            throw new IllegalArgumentException("tickets: none, or one of another category");
        }
    }

    /**
     * Groups tickets by their error.
     *
     * @param tickets any tickets
     * @return one group an error, in the order in which the errors first appear
     */
    public static List<TicketGroup> of(List<Ticket> tickets) {
        Map<ErrorCategory, List<Ticket>> byCategory = new LinkedHashMap<>();
        requireNonNull(tickets, "tickets")
                .forEach(ticket -> byCategory
                        .computeIfAbsent(ticket.category(), category -> new ArrayList<>())
                        .add(ticket));
        return byCategory.entrySet().stream()
                .map(entry -> new TicketGroup(entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * Returns how many tickets there are.
     *
     * @return at least one
     */
    public int size() {
        return tickets.size();
    }

    /** Returns category and size. */
    @Override
    public String toString() {
        return "TicketGroup[" + category + ", " + tickets.size() + "]";
    }
}
