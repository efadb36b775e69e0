package io.github.eposcases.validation.roster;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.eposcases.core.support.UserRole;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** A CSV file. */
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

    /** Reads all rows that the visitor wants; a first reading notes marks, by which a later one leaves rows out. */
    void read(RowVisitor visitor, @Nullable RowMarks marks) throws IOException {
        Dialect dialect = Dialect.find(opener, format);
        try (CountedBytes bytes = new CountedBytes(opener.open())) {
            visitor.begin(dialect.facts(size.bytes()), format.roles, bytes::count);
            bytes.readNBytes(dialect.bomLength());
            RecordReader reader = new RecordReader(
                    dialect.charset().equals(UTF_8) ? bytes : new Utf8Stream(bytes, dialect.charset()),
                    dialect,
                    format);
            reader.read(visitor, marks);
            visitor.end(reader.blankRows(), bytes.sum());
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

    /** A stream, read in stretches, that knows how much was read, and whether it was the same as before. */
    private static final class CountedBytes extends FilterInputStream {
        private final CRC32C sum = new CRC32C();
        /** Read by the thread that reports, too. */
        private final AtomicLong count = new AtomicLong();

        CountedBytes(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int n = super.read(target, offset, length);
            if (n > 0) {
                count.addAndGet(n);
                sum.update(target, offset, n);
            }
            return n;
        }

        long count() {
            return count.get();
        }

        long sum() {
            return count.get() << 32 ^ sum.getValue();
        }
    }

    @Override
    public String toString() {
        return "RosterSource[csv]";
    }
}
