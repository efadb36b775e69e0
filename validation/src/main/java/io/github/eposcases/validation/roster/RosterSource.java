package io.github.eposcases.validation.roster;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * A roster that can be read again and again; an audit reads it at least twice.
 *
 * @since 0.1
 */
public sealed interface RosterSource permits CsvSource, ListSource {
    /**
     * Returns the roster in a CSV file whose form is found out.
     *
     * @param path the file
     * @return the source
     */
    static RosterSource csv(Path path) {
        return csv(path, RosterFormat.detected());
    }

    /**
     * Returns the roster in a CSV file.
     *
     * @param path the file
     * @param format how it is written
     * @return the source
     */
    static RosterSource csv(Path path, RosterFormat format) {
        requireNonNull(path, "path");
        return new CsvSource(
                () -> Files.newInputStream(path),
                () -> OptionalLong.of(Files.size(path)),
                requireNonNull(format, "format"));
    }

    /**
     * Returns the roster in the bytes of a CSV file.
     *
     * @param bytes the bytes, not changed later
     * @param format how they are written
     * @return the source
     */
    static RosterSource csv(byte[] bytes, RosterFormat format) {
        byte[] copy = requireNonNull(bytes, "bytes").clone();
        return new CsvSource(
                () -> new ByteArrayInputStream(copy),
                () -> OptionalLong.of(copy.length),
                requireNonNull(format, "format"));
    }

    /**
     * Returns the roster in a CSV stream.
     *
     * @param opener opens the same bytes anew at each call
     * @param format how they are written
     * @return the source
     */
    static RosterSource csv(StreamOpener opener, RosterFormat format) {
        return new CsvSource(requireNonNull(opener, "opener"), OptionalLong::empty, requireNonNull(format, "format"));
    }

    /**
     * Returns a roster held elsewhere.
     *
     * @param rows gives the same rows at each iteration
     * @return the source
     */
    static RosterSource of(Iterable<RosterRow> rows) {
        return new ListSource(requireNonNull(rows, "rows"));
    }

    /**
     * Opens the same bytes again.
     *
     * @since 0.1
     */
    @FunctionalInterface
    interface StreamOpener {
        /**
         * Opens a stream; it is closed by the audit.
         *
         * @return the stream, from the first byte
         * @throws IOException if it cannot be opened
         */
        InputStream open() throws IOException;
    }
}
