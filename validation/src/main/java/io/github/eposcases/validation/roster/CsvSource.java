package io.github.eposcases.validation.roster;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.eposcases.core.support.UserRole;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.util.Map;
import java.util.OptionalLong;

/** A CSV file: read with FastCSV, restarted behind the first line of a record that it cannot read (AUD-10, AUD-14). */
final class CsvSource implements RosterSource {
    private static final char NO_QUOTE = '\uFFFE';

    private final StreamOpener opener;
    private final SizeOf size;
    private final RosterFormat format;

    CsvSource(StreamOpener opener, SizeOf size, RosterFormat format) {
        this.opener = opener;
        this.size = size;
        this.format = format;
    }

    Map<String, UserRole> roles() {
        return format.roles;
    }

    void read(RowVisitor visitor) throws IOException {
        Dialect dialect = Dialect.find(opener, format);
        try (CountedBytes bytes = new CountedBytes(opener.open())) {
            visitor.begin(dialect.facts(size.bytes()), format.roles, bytes::count);
            bytes.skipNBytes(dialect.bomLength());
            Replay text = new Replay(
                    new InputStreamReader(
                            bytes,
                            dialect.charset()
                                    .newDecoder()
                                    .onMalformedInput(CodingErrorAction.REPLACE)
                                    .onUnmappableCharacter(CodingErrorAction.REPLACE)),
                    1);
            CsvRows rows = new CsvRows(dialect.header(), format);
            long base = 1;
            while (base > 0) {
                base = readFrom(base, text, dialect, rows, visitor);
            }
            visitor.end(rows.blankRows());
        }
    }

    /** Reads up to the end (0) or to a broken record; returns the line behind the first line of that record. */
    private long readFrom(long base, Replay text, Dialect dialect, CsvRows rows, RowVisitor visitor)
            throws IOException {
        rows.restart(base);
        // The text stays open: the next reader goes on with it.
        @SuppressWarnings("resource")
        CsvReader<CsvRows.Outcome> reader =
                builder(dialect.separator(), format.quoting).build(rows, text);
        CloseableIterator<CsvRows.Outcome> records = reader.iterator();
        while (true) {
            CsvRows.Outcome outcome;
            try {
                if (!records.hasNext()) {
                    return 0;
                }
                outcome = records.next();
            } catch (CsvParseException e) {
                outcome = CsvRows.Outcome.BROKEN;
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            boolean goOn = true;
            switch (outcome) {
                case BLANK -> {}
                case ROW -> goOn = visitor.row(rows.row());
                case FIELD_COUNT -> goOn = visitor.unreadable(rows.nextNumber(), rows.line(), "row.field-count");
                case BROKEN -> {
                    String reason = BrokenRecord.reason(text.from(rows.line()), dialect.separator());
                    goOn = visitor.unreadable(rows.nextNumber(), rows.line(), reason);
                    return goOn && text.restart(rows.line() + 1) ? rows.line() + 1 : 0;
                }
            }
            if (!goOn) {
                return 0;
            }
            text.forget(rows.line());
        }
    }

    static CsvReader.CsvReaderBuilder builder(char separator, boolean quoting) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter(quoting ? '"' : NO_QUOTE)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(BrokenRecord.MAX_CHARACTERS);
    }

    /** Finds the size of a roster. */
    interface SizeOf {
        /** Returns the number of bytes, if it is known. */
        OptionalLong bytes() throws IOException;
    }

    /** A stream that knows how much was read. */
    private static final class CountedBytes extends FilterInputStream {
        private long count;

        CountedBytes(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int n = super.read(target, offset, length);
            count += Math.max(n, 0);
            return n;
        }

        long count() {
            return count;
        }
    }

    @Override
    public String toString() {
        return "RosterSource[csv]";
    }
}
