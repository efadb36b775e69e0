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
    private final RosterFormat format;
    private final RowText row = new RowText();
    private long base;
    private long number;
    private long line;
    private long blankRows;
    private boolean headerSeen;
    private int fields;
    private int characters;
    private int lineBreaks;
    private boolean blank;
    private boolean broken;
    private boolean extraText;

    CsvRows(RosterHeader header, RosterFormat format) {
        this.header = header;
        this.format = format;
    }

    /** Says on which line of the file the next reader begins. */
    void restart(long firstLine) {
        base = firstLine;
        line = firstLine;
    }

    RowText row() {
        return row;
    }

    long line() {
        return line;
    }

    long blankRows() {
        return blankRows;
    }

    long nextNumber() {
        return ++number;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = base + startingLineNumber - 1;
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
        fields++;
        characters += length;
        RosterField field = header.field(index);
        if (blank && length > 0) {
            blank = isBlank(source, offset, length);
        }
        if (quoted) {
            int breaks = count(source, offset, length);
            lineBreaks += breaks;
            broken |= breaks > 0 && !mayBreak(field);
        }
        if (field == null) {
            extraText |= index >= header.columns() && length > 0;
        } else if (!broken) {
            row.set(field, source, offset, length);
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
        if (blank) {
            blankRows += headerSeen ? 1 : 0;
            return Outcome.BLANK;
        }
        if (!headerSeen) {
            headerSeen = true;
            return Outcome.BLANK;
        }
        if (broken || lineBreaks >= BrokenRecord.MAX_LINES || characters > BrokenRecord.MAX_CHARACTERS) {
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
