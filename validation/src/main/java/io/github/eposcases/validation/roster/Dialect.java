package io.github.eposcases.validation.roster;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

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
    private static final List<Charset> MARKED = List.of(UTF_8, UTF_16BE, UTF_16LE);

    static Dialect find(RosterSource.StreamOpener opener, RosterFormat format) throws IOException {
        byte[] head;
        try (InputStream in = opener.open()) {
            head = in.readNBytes(HEAD);
        }
        Optional<Charset> marked = MARKED.stream()
                .filter(charset -> startsWith(head, mark(charset)))
                .findFirst();
        Optional<Charset> known = marked.or(() -> format.charset);
        Dialect found = of(
                known.orElse(UTF_8), marked.map(charset -> mark(charset).length).orElse(0), head, format);
        if (known.isEmpty() && !isUtf8(head)) {
            // A malformed byte in a row does not make a header in UTF-8 one in another charset.
            Dialect other = of(WINDOWS_1251, 0, head, format);
            found = other.header.isUsable() ? other : found;
        }
        if (!found.header.isUsable()) {
            throw found.header.refusal();
        }
        return found;
    }

    private static byte[] mark(Charset charset) {
        return "\uFEFF".getBytes(charset);
    }

    private static boolean startsWith(byte[] head, byte[] mark) {
        return Arrays.equals(head, 0, Math.min(head.length, mark.length), mark, 0, mark.length);
    }

    /** Returns whether the head, cut at a whole character, is UTF-8 throughout. */
    private static boolean isUtf8(byte[] head) {
        return !UTF_8.newDecoder()
                .decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length), head.length < HEAD)
                .isError();
    }

    private static Dialect of(Charset charset, int bom, byte[] head, RosterFormat format) {
        String text = new String(head, bom, head.length - bom, charset);
        List<Character> separators = format.separator.map(List::of).orElse(List.of(';', '\t', ','));
        return separators.stream()
                .map(separator -> new Dialect(
                        charset,
                        bom,
                        separator,
                        RosterHeader.of(firstRecord(text, separator, format.quoting), format.columns)))
                .reduce((best, next) -> next.header.known() > best.header.known() ? next : best)
                .orElseThrow();
    }

    private static List<String> firstRecord(String text, char separator, boolean quoting) {
        try (CsvReader<CsvRecord> reader = CsvSource.builder(separator, quoting).ofCsvRecord(text)) {
            return reader.stream()
                    .map(CsvRecord::getFields)
                    .filter(fields -> !String.join("", fields).chars().allMatch(c -> RowText.isBlank((char) c)))
                    .findFirst()
                    .orElse(List.of());
        } catch (CsvParseException | IOException e) {
            // A header that cannot be read has no known column, which the caller reports.
            return List.of();
        }
    }

    ReadFacts facts(OptionalLong bytesInAll) {
        return new ReadFacts(
                charset.name(),
                bomLength > 0,
                String.valueOf(separator),
                header.fields(),
                header.ignored(),
                bytesInAll);
    }
}
