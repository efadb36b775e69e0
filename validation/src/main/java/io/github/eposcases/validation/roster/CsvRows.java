package io.github.eposcases.validation.roster;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import org.jspecify.annotations.Nullable;

/** Takes the fields of a record from the reader into a {@link RowText} and judges its shape. */
final class CsvRows extends AbstractBaseCsvCallbackHandler<CsvRows.Outcome> {
    /** What became of a record. */
    enum Outcome {
        BLANK,
        ROW,
        FIELD_COUNT,
        BROKEN
    }

    private final RosterHeader header;
    private final byte separator;
    private final byte highestEnd;
    private final RosterFormat format;
    private final RowText row = new RowText();
    private long number;
    private long line = 1;
    private long blankRows;
    private boolean headerSeen;
    private int fields;
    private int characters;
    private int lineBreaks;
    private boolean blank;
    private boolean broken;
    private boolean extraText;

    CsvRows(RosterHeader header, char separator, RosterFormat format) {
        this.header = header;
        this.separator = (byte) separator;
        this.highestEnd = (byte) Math.max(separator, '"');
        this.format = format;
    }

    void goDown(int lines) {
        line += lines;
    }

    /** Goes on with a row, on the line where it begins. */
    void goTo(long row, long firstLine) {
        number = row - 1;
        headerSeen = true;
        line = firstLine;
    }

    RowText row() {
        return row;
    }

    long line() {
        return line;
    }

    int lineBreaks() {
        return lineBreaks;
    }

    long blankRows() {
        return blankRows;
    }

    long number() {
        return number;
    }

    long nextNumber() {
        return ++number;
    }

    /**
     * Leaves a record out that ends before {@code to}, on its first line, and does not begin with something blank. Returns
     * the index behind it, or -1 if it may be another one.
     */
    int skip(byte[] text, int from, int to) {
        byte first = text[isQuote(text[from]) ? from + 1 : from];
        boolean russian = first == (byte) 0xD0 || first == (byte) 0xD1;
        if (!headerSeen || !russian && (first <= ' ' || first == separator || isQuote(first))) {
            return -1;
        }
        boolean inside = false;
        for (int i = from; i < to; i++) {
            byte b = text[i];
            if ((b & 0xFF) > '"') {
                continue;
            }
            if (isQuote(b)) {
                if (!inside && i > from && text[i - 1] != separator && text[i - 1] != '"') {
                    return -1;
                }
                inside = !inside;
            } else if (b == '\n' || b == '\r') {
                int behind = inside ? -1 : behindLine(text, i, to);
                number += behind < 0 ? 0 : 1;
                line += behind < 0 ? 0 : 1;
                return behind;
            }
        }
        return -1;
    }

    /** Returns the index behind a line end, -1 if there is none or only the half of one may be here. */
    private static int behindLine(byte[] text, int at, int to) {
        if (text[at] == '\n') {
            return at + 1;
        }
        if (text[at] != '\r' || at + 1 == to) {
            return -1;
        }
        return text[at + 1] == '\n' ? at + 2 : at + 1;
    }

    /**
     * Takes a record that ends before {@code to} and holds no malformed character, no line break in a field, nothing behind
     * a closing quote. Returns the index behind it, or -1 if it is not so plain.
     */
    int plain(byte[] text, int from, int to) {
        begin();
        row.makeRoom(to - from);
        for (int i = from, column = 0; i < to; i++, column++) {
            boolean quoted = isQuote(text[i]);
            int start = row.used;
            i = field(text, quoted ? i + 1 : i, to, quoted);
            if (i < 0) {
                return -1;
            }
            take(column, start, row.used - start);
            if (text[i] != separator) {
                return behindLine(text, i, to);
            }
        }
        return -1;
    }

    /** Appends the characters of a field; returns the index of the separator or line end behind it, or -1. */
    private int field(byte[] text, int from, int to, boolean quoted) {
        char[] out = row.buffer;
        int used = row.used;
        for (int i = from; i < to; i++) {
            byte b = text[i];
            if ((b & 0xFE) == 0xD0) {
                // All letters of Russian. The window has room for the bytes behind the last one.
                byte second = text[++i];
                if (second >= (byte) 0xC0) {
                    return -1;
                }
                out[used++] = (char) (0x400 | (b & 1) << 6 | second & 0x3F);
            } else if (b < 0) {
                byte second = text[++i];
                int c = (b & 0x1F) << 6 | second & 0x3F;
                if (b >= (byte) 0xE0) {
                    c = three(b, second, text[++i]);
                    row.malformed |= c == RowText.MALFORMED;
                } else if (b < (byte) 0xC2) {
                    c = -1;
                }
                if (c < 0 || second >= (byte) 0xC0) {
                    return -1;
                }
                out[used++] = (char) c;
            } else if (b > highestEnd) {
                out[used++] = (char) b;
            } else if (quoted && b == '"') {
                byte next = text[++i];
                if (isEnd(next)) {
                    row.used = used;
                    return i < to ? i : -1;
                }
                if (next != '"') {
                    return -1;
                }
                out[used++] = '"';
            } else if (isEnd(b) && !(quoted && b == separator)) {
                row.used = used;
                return quoted ? -1 : i;
            } else {
                out[used++] = (char) b;
            }
        }
        return -1;
    }

    private boolean isQuote(byte b) {
        return b == '"' && format.quoting;
    }

    private boolean isEnd(byte b) {
        return b == separator || b == '\n' || b == '\r';
    }

    private static int three(byte a, byte b, byte c) {
        int all = (a & 0xF) << 12 | (b & 0x3F) << 6 | c & 0x3F;
        boolean malformed = a >= (byte) 0xF0 || c >= (byte) 0xC0;
        return malformed || all < 0x800 || Character.isSurrogate((char) all) ? -1 : all;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        begin();
    }

    private void begin() {
        row.clear();
        fields = 0;
        characters = 0;
        lineBreaks = 0;
        blank = true;
        broken = false;
        extraText = false;
    }

    @Override
    protected void handleField(int index, char[] source, int offset, int length, boolean quoted) {
        if (quoted) {
            int breaks = count(source, offset, length);
            lineBreaks += breaks;
            broken |= breaks > 0 && !mayBreak(header.field(index));
        }
        take(index, row.append(source, offset, length), length);
    }

    /** Takes a field whose characters are in the buffer of the row. */
    private void take(int index, int start, int length) {
        fields++;
        characters += length;
        if (blank && length > 0) {
            blank = isBlank(row.buffer, start, length);
        }
        RosterField field = header.field(index);
        if (field == null) {
            extraText |= index >= header.columns() && length > 0;
        } else {
            row.place(field, start, start + length);
        }
    }

    private static boolean mayBreak(@Nullable RosterField field) {
        return field == null || field == RosterField.ORGANIZATION || field == RosterField.TERRITORY;
    }

    private static boolean isBlank(char[] source, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (!RowText.isBlank(source[i])) {
                return false;
            }
        }
        return true;
    }

    private static int count(char[] source, int offset, int length) {
        int count = 0;
        for (int i = offset; i < offset + length; i++) {
            if (source[i] == '\n' || (source[i] == '\r' && !(i + 1 < offset + length && source[i + 1] == '\n'))) {
                count++;
            }
        }
        return count;
    }

    @Override
    protected void handleEmpty() {
        blank = true;
    }

    @Override
    protected Outcome buildRecord() {
        if (lineBreaks >= BrokenRecord.MAX_LINES) {
            // Only the head of such a record was read: the rest may hold something.
            return Outcome.BROKEN;
        }
        if (blank) {
            blankRows += headerSeen ? 1 : 0;
            return Outcome.BLANK;
        }
        if (!headerSeen) {
            headerSeen = true;
            return Outcome.BLANK;
        }
        if (broken || characters > BrokenRecord.MAX_CHARACTERS) {
            return Outcome.BROKEN;
        }
        boolean tooShort = fields < header.columns() && !format.shortRows;
        boolean tooLong = fields > header.columns() && (!format.longRows || extraText);
        if (tooShort || tooLong) {
            return Outcome.FIELD_COUNT;
        }
        if (header.oneNameColumn()) {
            row.splitName();
        }
        row.trimId();
        row.number = nextNumber();
        row.line = line;
        return Outcome.ROW;
    }
}
