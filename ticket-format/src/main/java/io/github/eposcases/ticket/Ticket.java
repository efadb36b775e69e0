package io.github.eposcases.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * A complete ticket. A ticket that exists is ready to be sent: no writer can fail for its content.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Ticket {
    private final UUID caseId;
    private final Instant composedAt;
    private final Map<String, String> fields;
    private final List<TicketAttachment> attachments;

    Ticket(UUID caseId, Instant composedAt, Map<String, String> fields, List<TicketAttachment> attachments) {
        this.caseId = caseId;
        this.composedAt = composedAt;
        this.fields = fields;
        this.attachments = attachments;
    }

    /**
     * Returns the random id of the case.
     *
     * @return the only identity of a ticket that may leave in clear
     */
    public UUID caseId() {
        return caseId;
    }

    /**
     * Returns when the ticket was composed.
     *
     * @return whole seconds
     */
    public Instant composedAt() {
        return composedAt;
    }

    /**
     * Returns the prescribed subject, the name of the error.
     *
     * @return one line
     */
    public String subject() {
        return fields.getOrDefault("subject", "");
    }

    /**
     * Returns the values of the text form by their path, in the order of the letter.
     *
     * @param locale English for the language {@code en}, Russian for every other
     * @return path → text
     */
    public Map<String, String> fields(Locale locale) {
        return fields;
    }

    /**
     * Returns the files.
     *
     * @return in the order they are sent
     */
    public List<TicketAttachment> attachments() {
        return attachments;
    }
}
