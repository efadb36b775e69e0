package io.github.eposcases.validation.roster;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * How a file is written: charset, byte order mark, separator and header, given or found out (AUD-5, AUD-6).
 *
 * @param charset the charset
 * @param bomLength bytes before the text
 * @param separator between two fields
 * @param header which column is which
 */
record Dialect(Charset charset, int bomLength, char separator, RosterHeader header) {
    private static final int HEAD = 1 << 16;
    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

    static Dialect find(RosterSource.StreamOpener opener, RosterFormat format) throws IOException {
        byte[] head;
        try (InputStream in = opener.open()) {
            head = in.readNBytes(HEAD);
        }
        int bom = bomLength(head);
        Dialect best = null;
        for (Charset charset : charsets(head, bom, format)) {
            String text = decode(head, bom, charset, bom == 0 && format.charset.isEmpty() && charset.equals(UTF_8));
            Dialect dialect = text == null ? null : of(charset, bom, text, format);
            if (dialect != null && dialect.header.isUsable()) {
                return dialect;
            }
            best = best == null ? dialect : best;
        }
        throw best == null ? new RosterFormatException(List.of(), List.of(), 0) : best.header.refusal();
    }

    private static int bomLength(byte[] head) {
        if (head.length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF) {
            return 3;
        }
        boolean utf16 = head.length >= 2
                && ((head[0] == (byte) 0xFE && head[1] == (byte) 0xFF)
                        || (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE));
        return utf16 ? 2 : 0;
    }

    private static List<Charset> charsets(byte[] head, int bom, RosterFormat format) {
        if (bom == 3) {
            return List.of(UTF_8);
        }
        if (bom == 2) {
            return List.of(head[0] == (byte) 0xFE ? UTF_16BE : UTF_16LE);
        }
        return format.charset.map(List::of).orElse(List.of(UTF_8, WINDOWS_1251));
    }

    /** Decodes the head, cut at a whole character; null if it must be strict and is not. */
    private static @Nullable String decode(byte[] head, int bom, Charset charset, boolean strict) {
        CodingErrorAction action = strict ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE;
        CharBuffer out = CharBuffer.allocate(head.length + 1);
        CoderResult result = charset.newDecoder()
                .onMalformedInput(action)
                .onUnmappableCharacter(action)
                .decode(ByteBuffer.wrap(head, bom, head.length - bom), out, head.length < HEAD);
        return result.isError() ? null : out.flip().toString();
    }

    private static Dialect of(Charset charset, int bom, String text, RosterFormat format) {
        Dialect best = null;
        List<Character> separators = format.separator.map(List::of).orElse(List.of(';', '\t', ','));
        for (char separator : separators) {
            RosterHeader header = RosterHeader.of(firstRecord(text, separator, format.quoting), format.columns);
            if (best == null || header.known() > best.header.known()) {
                best = new Dialect(charset, bom, separator, header);
            }
        }
        return java.util.Objects.requireNonNull(best);
    }

    private static List<String> firstRecord(String text, char separator, boolean quoting) {
        try (CsvReader<CsvRecord> reader = CsvSource.builder(separator, quoting).ofCsvRecord(text);
                CloseableIterator<CsvRecord> records = reader.iterator()) {
            while (records.hasNext()) {
                List<String> fields = records.next().getFields();
                if (fields.stream().anyMatch(f -> !f.isBlank())) {
                    return fields;
                }
            }
        } catch (CsvParseException | IOException e) {
            // A header that cannot be read has no known column, which the caller reports.
            return List.of();
        }
        return List.of();
    }

    ReadFacts facts(OptionalLong bytesInAll) {
        List<Integer> ignored = new ArrayList<>(header.ignored());
        return new ReadFacts(
                charset.name(),
                bomLength > 0,
                String.valueOf(separator),
                header.fields(),
                List.copyOf(ignored),
                bytesInAll);
    }
}
