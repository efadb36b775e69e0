package io.github.eposcases.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tab-separated table: the form of all data of the library, and of lists that users put in their place.
 *
 * <p>UTF-8, lines end with LF or CRLF. Lines that begin with {@code #} are comments (source, date checked, status),
 * empty lines are skipped, the first other line names the columns. Every row has as many cells as the header; cells
 * are never trimmed and know no escapes. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class TextTable {
    private final List<String> columns;
    private final List<Row> rows;

    private TextTable(List<String> columns, List<Row> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * Reads and closes a stream.
     *
     * @param in the bytes of the table, for example {@code Territories.class.getResourceAsStream("territories.tsv")};
     *     null means that a resource is missing
     * @return the table
     * @throws IllegalArgumentException if the bytes are not UTF-8 or not a table; the message names the line
     * @throws UncheckedIOException if the stream fails
     */
    public static TextTable read(@Nullable InputStream in) {
        if (in == null) {
            throw new IllegalArgumentException("in: no such resource");
        }
        try (in) {
            return parse(UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(in.readAllBytes()))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("in: not UTF-8", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a text.
     *
     * @param text the whole table
     * @return the table
     * @throws IllegalArgumentException if it is not a table; the message names the line, never a cell
     */
    public static TextTable parse(String text) {
        List<String> header = List.of();
        List<Row> rows = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].endsWith("\r") ? lines[i].substring(0, lines[i].length() - 1) : lines[i];
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (header.isEmpty()) {
                header = cells;
                if (new HashSet<>(header).size() != header.size()) {
                    throw new IllegalArgumentException("line " + (i + 1) + ": a column is named twice");
                }
            } else if (cells.size() == header.size()) {
                rows.add(new Row(i + 1, header, cells));
            } else {
                throw new IllegalArgumentException(
                        "line " + (i + 1) + ": " + cells.size() + " cells for " + header.size() + " columns");
            }
        }
        return new TextTable(header, List.copyOf(rows));
    }

    /**
     * Returns the names of the columns.
     *
     * @return an unmodifiable list; empty for an empty text
     */
    public List<String> columns() {
        return columns;
    }

    /**
     * Returns the rows in order.
     *
     * @return an unmodifiable list
     */
    public List<Row> rows() {
        return rows;
    }

    /** Returns the size only. */
    @Override
    public String toString() {
        return "TextTable[" + columns.size() + " columns, " + rows.size() + " rows]";
    }

    /**
     * One row of a table.
     *
     * @since 0.1
     */
    public static final class Row {
        private final int line;
        private final List<String> columns;
        private final List<String> cells;

        Row(int line, List<String> columns, List<String> cells) {
            this.line = line;
            this.columns = columns;
            this.cells = cells;
        }

        /**
         * Returns where the row stands.
         *
         * @return the line in the text, from 1
         */
        public int line() {
            return line;
        }

        /**
         * Returns a cell.
         *
         * @param column the name of a column
         * @return the text as it stands, maybe empty
         * @throws IllegalArgumentException if there is no such column
         */
        public String get(String column) {
            int i = columns.indexOf(requireNonNull(column, "column"));
            if (i < 0) {
                throw new IllegalArgumentException("column: no such column: " + column);
            }
            return cells.get(i);
        }

        /**
         * Returns the pieces of a cell that holds several values.
         *
         * @param column the name of a column
         * @return the pieces between {@code |}, trimmed; none for an empty cell
         */
        public List<String> list(String column) {
            String cell = get(column);
            if (cell.isEmpty()) {
                return List.of();
            }
            List<String> pieces = new ArrayList<>();
            for (String piece : cell.split("\\|", -1)) {
                pieces.add(piece.strip());
            }
            return List.copyOf(pieces);
        }

        /** Returns the line number only. */
        @Override
        public String toString() {
            return "Row[line " + line + "]";
        }
    }
}
