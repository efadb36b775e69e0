package io.github.eposcases.ticket;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import io.github.eposcases.core.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes a ticket in one form. A ticket is complete, so a writer cannot fail for its content, only with an
 * {@link IOException}. Writers are immutable and thread-safe; equal tickets give equal bytes.
 *
 * <pre>{@code
 * TicketWriters.text().toBytes(ticket);                       // for pasting
 * TicketWriters.json().writeTo(ticket, Path.of("ticket.json"));
 * }</pre>
 *
 * @since 0.1
 */
public interface TicketWriter {
    /**
     * Returns the media type of the form.
     *
     * @return for example {@code text/plain; charset=UTF-8}
     */
    String mediaType();

    /**
     * Writes a ticket.
     *
     * @param ticket the ticket
     * @param out where to; left open
     * @throws IOException if the stream fails, or an attachment cannot be read or is not what it was
     */
    void write(Ticket ticket, OutputStream out) throws IOException;

    /**
     * Writes many tickets, one after the other, in constant memory.
     *
     * @param tickets the tickets
     * @param out where to; left open
     * @throws IOException as {@link #write}
     */
    default void writeAll(Stream<Ticket> tickets, OutputStream out) throws IOException {
        requireNonNull(out, "out");
        for (Iterator<Ticket> each = requireNonNull(tickets, "tickets").iterator(); each.hasNext(); ) {
            write(each.next(), out);
        }
    }

    /**
     * Returns the type to be named with the bytes of one ticket.
     *
     * @param ticket the ticket
     * @return the media type, with what depends on the ticket: the boundary of a form
     */
    default String contentType(Ticket ticket) {
        requireNonNull(ticket, "ticket");
        return mediaType();
    }

    /**
     * Writes a ticket into memory.
     *
     * @param ticket the ticket
     * @return the bytes
     * @throws UncheckedIOException if an attachment cannot be read or is not what it was
     */
    default byte[] toBytes(Ticket ticket) {
        requireNonNull(ticket, "ticket");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(ticket, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * Writes a ticket into a file: beside it first, then in one move, so that nobody ever sees half of it.
     *
     * @param ticket the ticket
     * @param file the file, replaced if it exists
     * @throws IOException if it cannot be written
     */
    default void writeTo(Ticket ticket, Path file) throws IOException {
        requireNonNull(ticket, "ticket");
        Path absolute = requireNonNull(file, "file").toAbsolutePath();
        Path beside = Files.createTempFile(requireNonNullElse(absolute.getParent(), absolute), ".ticket", ".part");
        try {
            try (OutputStream out = Files.newOutputStream(beside)) {
                write(ticket, out);
            }
            try {
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /**
     * Looks ahead: how many bytes would be written, and what a desk may object to.
     *
     * @param ticket the ticket
     * @return the exact size and the problems
     * @throws IOException if an attachment must be read for it and cannot be
     */
    default Preflight preflight(Ticket ticket) throws IOException {
        requireNonNull(ticket, "ticket");
        CountingOutput counter = new CountingOutput();
        write(ticket, counter);
        return new Preflight(counter.count(), List.of());
    }

    /**
     * What a writer would do.
     *
     * @param bytes the exact number of bytes
     * @param problems what a desk may object to; {@code write} does not enforce it
     * @since 0.1
     */
    record Preflight(long bytes, List<Problem> problems) {
        /**
         * Copies the list.
         *
         * @param bytes the exact number of bytes
         * @param problems what a desk may object to
         */
        public Preflight {
            problems = List.copyOf(requireNonNull(problems, "problems"));
        }
    }
}
