package io.github.eposcases.ticket;

import java.io.InputStream;
import java.util.Objects;

/**
 * The JSON Schemas (draft 2020-12) of the documents. Their ids are names: nothing is ever fetched.
 *
 * @since 0.1
 */
public enum TicketSchema {
    /** The form of a ticket, {@code epos-ticket/1}. */
    TICKET("epos-ticket-1.schema.json"),
    /** The form of a case, {@code epos-case/1}. */
    CASE("epos-case-1.schema.json");

    private final String file;

    TicketSchema(String file) {
        this.file = file;
    }

    /**
     * Returns the id that the schema gives itself.
     *
     * @return an address under which nothing needs to be found
     */
    public String id() {
        return "https://eposcases.github.io/schema/" + file;
    }

    /**
     * Opens the schema.
     *
     * @return UTF-8, to be closed by the caller
     */
    public InputStream open() {
        return Objects.requireNonNull(TicketSchema.class.getResourceAsStream(file), file);
    }
}
