package io.github.eposcases.ticket;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.Parsed;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * Reads what a {@link TicketWriter} wrote. Bytes are foreign input: whatever they hold, the answer is a value or
 * problems with paths, never an exception, in bounded time and memory.
 *
 * @param <T> what is read
 * @since 0.1
 */
public interface TicketReader<T> {
    /**
     * Reads a document.
     *
     * @param bytes the whole document
     * @return the value, or every problem that was found
     */
    Parsed<T> read(byte[] bytes);

    /**
     * Reads a document from a stream, not further than its limit.
     *
     * @param in the stream; left open
     * @return the value, or every problem that was found
     * @throws IOException if the stream fails
     */
    default Parsed<T> read(InputStream in) throws IOException {
        return read(requireNonNull(in, "in").readNBytes(longest() + 1));
    }

    /**
     * Returns how long a document may be.
     *
     * @return the greatest number of bytes
     */
    int longest();

    /**
     * Reads tickets from JSON. A ticket read is as complete as one that was drafted; its attachments are detached,
     * unless the document holds them.
     *
     * @param limits how much the document may hold
     * @return the reader
     */
    static TicketReader<Ticket> json(JsonLimits limits) {
        return new TicketJsonReader(limits);
    }

    /**
     * Reads the fields of a text form, Russian or English.
     *
     * @return the reader; what it reads from {@code TicketWriters.text(locale)} equals {@link Ticket#fields}
     */
    static TicketReader<Map<String, String>> text() {
        return new TicketTextReader();
    }
}
