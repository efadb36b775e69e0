package io.github.eposcases.ticket;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What makes a ticket a доработка: the answer it replies to and what is said to it (S1-10).
 *
 * @param message what changed, in the words of the administrator
 * @param thread the correspondence it belongs to
 * @param sentEarlier the files that went with the first ticket and are not sent again
 * @since 0.1
 */
public record TicketRevision(String message, TicketThread thread, List<TicketAttachment> sentEarlier) {
    /**
     * Copies the list.
     *
     * @param message what changed
     * @param thread the correspondence it belongs to
     * @param sentEarlier the files that went with the first ticket
     */
    public TicketRevision {
        requireNonNull(message, "message");
        requireNonNull(thread, "thread");
        sentEarlier = List.copyOf(requireNonNull(sentEarlier, "sentEarlier"));
    }

    /** Returns counts only. */
    @Override
    public String toString() {
        return "TicketRevision[" + thread + "]";
    }
}
