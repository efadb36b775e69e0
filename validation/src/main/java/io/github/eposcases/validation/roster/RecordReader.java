package io.github.eposcases.validation.roster;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of a text in UTF-8. Plain ones are taken apart where they lie; each other one goes to FastCSV alone,
 * so that reading goes on behind whatever is broken (AUD-10, AUD-14), and a later reading may leave rows out.
 */
final class RecordReader {
    /** Longer records are not plain. */
    private static final int PLAIN = 1 << 14;

    /** More than the characters that a record may have. */
    private static final int SLICE = 3 * BrokenRecord.MAX_CHARACTERS + 3;

    private final InputStream in;
    private final CsvRows rows;
    private final CsvReader.CsvReaderBuilder fastCsv;
    private final char separator;
    /** What is read stops short of the end, so that a cut character does. */
    private final byte[] window = new byte[(1 << 18) + 3];

    private long windowStart;
    private int at;
    private int end;
    private boolean ended;

    RecordReader(InputStream in, Dialect dialect, RosterFormat format) {
        this.in = in;
        this.rows = new CsvRows(dialect.header(), dialect.separator(), format);
        this.fastCsv = CsvSource.builder(dialect.separator(), format.quoting);
        this.separator = dialect.separator();
    }

    /** Gives a visitor the rows that it wants; notes places in the text, or uses the noted ones. */
    void read(RowVisitor visitor, @Nullable RowMarks marks) throws IOException {
        boolean goOn = true;
        long wanted = 0;
        while (goOn && hasMore(PLAIN)) {
            long number = rows.number() + 1;
            wanted = number > wanted ? visitor.nextWanted(number) : wanted;
            if (marks != null && (number & (RowMarks.STEP - 1)) == 1) {
                marks.note(number, windowStart + at, rows.line());
                if (wanted == Long.MAX_VALUE || marks.rowBefore(wanted) > number) {
                    goOn = skipTo(marks, wanted, visitor);
                    continue;
                }
            }
            goOn = number < wanted && skip() || record(visitor);
        }
    }

    private boolean skip() {
        int behind = rows.skip(window, at, Math.min(end, at + PLAIN));
        at = Math.max(at, behind);
        return behind >= 0;
    }

    private boolean record(RowVisitor visitor) throws IOException {
        int behind = rows.plain(window, at, Math.min(end, at + PLAIN));
        if (behind < 0) {
            return unusual(visitor);
        }
        at = behind;
        return deliver(rows.buildRecord(), "", 1, visitor);
    }

    private boolean unusual(RowVisitor visitor) throws IOException {
        hasMore(SLICE);
        String text = new String(window, at, slice(), UTF_8);
        CsvRows.Outcome outcome;
        try (CsvReader<CsvRows.Outcome> reader = fastCsv.build(rows, text);
                CloseableIterator<CsvRows.Outcome> records = reader.iterator()) {
            outcome = records.next();
        } catch (CsvParseException e) {
            outcome = CsvRows.Outcome.BROKEN;
        }
        boolean broken = outcome == CsvRows.Outcome.BROKEN;
        int lines = broken ? 1 : 1 + rows.lineBreaks();
        skipLines(lines);
        return deliver(outcome, broken ? BrokenRecord.reason(text, separator) : "", lines, visitor);
    }

    private boolean deliver(CsvRows.Outcome outcome, String reason, int lines, RowVisitor visitor) throws IOException {
        boolean goOn = switch (outcome) {
            case BLANK -> true;
            case ROW -> visitor.row(rows.row());
            case FIELD_COUNT -> visitor.unreadable(rows.nextNumber(), rows.line(), "row.field-count");
            case BROKEN -> visitor.unreadable(rows.nextNumber(), rows.line(), reason);
        };
        rows.goDown(lines);
        return goOn;
    }

    /** Returns the length of a text that holds the next record, unless that is too long or has too many lines. */
    private int slice() {
        int limit = Math.min(end, at + SLICE);
        int lines = 0;
        for (int i = at; i < limit; i++) {
            // A pair of both counts twice.
            lines += window[i] == '\n' || window[i] == '\r' ? 1 : 0;
            if (lines > 2 * BrokenRecord.MAX_LINES) {
                return i + 1 - at;
            }
        }
        return limit - at;
    }

    private void skipLines(int count) throws IOException {
        for (int left = count; left > 0 && hasMore(1); ) {
            byte b = window[at++];
            if (b == '\n') {
                left--;
            } else if (b == '\r') {
                at += hasMore(1) && window[at] == '\n' ? 1 : 0;
                left--;
            }
        }
    }

    /** Goes to the last noted row that is not behind the wanted one; to the end, if none is wanted any more. */
    private boolean skipTo(RowMarks marks, long wanted, RowVisitor visitor) throws IOException {
        long row = marks.rowBefore(wanted);
        long target = wanted == Long.MAX_VALUE ? Long.MAX_VALUE : marks.offset(row);
        while (windowStart + end < target && !ended) {
            at = end;
            hasMore(1);
            if (!visitor.skipped()) {
                return false;
            }
        }
        at = (int) Math.min(target - windowStart, end);
        rows.goTo(row, marks.line(row));
        return true;
    }

    /** Brings bytes into the window if it holds fewer than asked for; returns whether there are any. */
    private boolean hasMore(int wanted) throws IOException {
        if (end - at < wanted && !ended) {
            System.arraycopy(window, at, window, 0, end - at);
            windowStart += at;
            end -= at;
            at = 0;
            int room = window.length - 3 - end;
            int read = in.readNBytes(window, end, room);
            ended = read < room;
            end += read;
        }
        return at < end;
    }

    long blankRows() {
        return rows.blankRows();
    }
}
