package io.github.eposcases.validation.roster;

import io.github.eposcases.core.identity.IdentityRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The record under the reader's eye: its fields in one reused buffer, so that reading a row allocates nothing. */
final class RowText {
    /** Where a field stands in the buffer; a view that is valid until the next row. */
    static final class Field implements CharSequence {
        private final RowText row;
        int start;
        int length;

        private Field(RowText row) {
            this.row = row;
        }

        @Override
        public int length() {
            return length;
        }

        @Override
        public char charAt(int index) {
            return row.buffer[start + index];
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return toString().substring(from, to);
        }

        boolean contentEquals(char[] text) {
            return Arrays.equals(text, 0, text.length, row.buffer, start, start + length);
        }

        int contentHash() {
            return (int) PersonKeys.hash(row.buffer, start, start + length, 0);
        }

        @Override
        public boolean isEmpty() {
            return length == 0;
        }

        @Override
        public String toString() {
            return new String(row.buffer, start, length);
        }
    }

    static final char MALFORMED = '\uFFFD';

    char[] buffer = new char[256];
    int used;
    long number;
    long line;
    /** Whether the blanks between the words of a ФИО column were single ones. */
    boolean cleanBlanks;
    /** Whether there is a character that stands for malformed bytes. */
    boolean malformed;

    /** What is computed of the row alone, if it was {@link #prepared}. */
    final long[] keys = new long[KeyFamily.values().length];

    int date;
    /** Whether {@link #date} is written as it should be. */
    boolean plainDate;

    long idKey;
    boolean prepared;

    private final Field[] fields = new Field[RosterField.COUNT];

    RowText() {
        for (int i = 0; i < fields.length; i++) {
            fields[i] = new Field(this);
        }
    }

    Field field(RosterField field) {
        return fields[field.ordinal()];
    }

    void clear() {
        used = 0;
        cleanBlanks = true;
        malformed = false;
        plainDate = false;
        prepared = false;
        for (Field f : fields) {
            f.start = 0;
            f.length = 0;
        }
    }

    void makeRoom(int length) {
        if (used + length > buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * (used + length));
        }
    }

    /** Appends characters; returns where they begin. */
    int append(char[] source, int offset, int length) {
        makeRoom(length);
        System.arraycopy(source, offset, buffer, used, length);
        for (int i = used; i < used + length; i++) {
            malformed |= buffer[i] == MALFORMED;
        }
        used += length;
        return used - length;
    }

    private void set(RosterField field, String value) {
        int start = append(value.toCharArray(), 0, value.length());
        place(field, start, used);
    }

    /** Copies another row. */
    void set(RowText row) {
        used = 0;
        makeRoom(row.used);
        System.arraycopy(row.buffer, 0, buffer, 0, row.used);
        used = row.used;
        for (int i = 0; i < fields.length; i++) {
            fields[i].start = row.fields[i].start;
            fields[i].length = row.fields[i].length;
        }
        number = row.number;
        line = row.line;
        cleanBlanks = row.cleanBlanks;
        malformed = row.malformed;
        plainDate = false;
        prepared = false;
    }

    void set(RosterRow row) {
        clear();
        set(RosterField.ID, row.id());
        set(RosterField.SURNAME, row.identity().surname());
        set(RosterField.GIVEN, row.identity().givenName());
        set(RosterField.PATRONYMIC, row.identity().patronymic());
        set(RosterField.BIRTH_DATE, row.identity().birthDate());
        set(RosterField.EMAIL, row.identity().email());
        set(RosterField.ROLE, row.role());
        set(RosterField.TERRITORY, row.territory());
        set(RosterField.ORGANIZATION, row.organization());
        set(RosterField.CHILDREN, String.join("|", row.childIds()));
        trimId();
    }

    /** Splits a ФИО column at its first two runs of white space (AUD-7); the order is never guessed. */
    void splitName() {
        Field name = field(RosterField.PERSON_NAME);
        int from = firstOther(name.start, name.start + name.length);
        int end = lastOther(from, name.start + name.length);
        cleanBlanks = end - from == name.length;
        from = word(RosterField.SURNAME, from, end);
        from = word(RosterField.GIVEN, from, end);
        place(RosterField.PATRONYMIC, from, end);
    }

    private int word(RosterField field, int from, int end) {
        int to = from;
        while (to < end && !isBlank(buffer[to])) {
            to++;
        }
        place(field, from, to);
        int next = firstOther(to, end);
        cleanBlanks &= next == to || next == to + 1 && buffer[to] == ' ';
        return next;
    }

    void place(RosterField field, int from, int to) {
        Field f = field(field);
        f.start = from;
        f.length = to - from;
    }

    /** Takes the blanks around the id away (AUD-7). */
    void trimId() {
        Field id = field(RosterField.ID);
        int from = firstOther(id.start, id.start + id.length);
        place(RosterField.ID, from, lastOther(from, id.start + id.length));
    }

    private int firstOther(int from, int end) {
        int at = from;
        while (at < end && isBlank(buffer[at])) {
            at++;
        }
        return at;
    }

    private int lastOther(int from, int end) {
        int at = end;
        while (at > from && isBlank(buffer[at - 1])) {
            at--;
        }
        return at;
    }

    static boolean isBlank(char c) {
        // Nearly all characters of a roster are seen at once to be none.
        return c == ' '
                || (c < ' ' || c == '\u00A0' || c >= '\u1680')
                        && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    boolean hasMalformed(RosterField field) {
        return malformed && field(field).toString().indexOf(MALFORMED) >= 0;
    }

    RosterRow toRow() {
        return toRow(Field::toString);
    }

    /** Makes a record; texts that many records have are asked for. */
    RosterRow toRow(Function<Field, String> shared) {
        return new RosterRow(
                text(RosterField.ID),
                new IdentityRecord(
                        text(RosterField.SURNAME),
                        shared.apply(field(RosterField.GIVEN)),
                        shared.apply(field(RosterField.PATRONYMIC)),
                        text(RosterField.BIRTH_DATE),
                        text(RosterField.EMAIL)),
                shared.apply(field(RosterField.ROLE)),
                shared.apply(field(RosterField.TERRITORY)),
                shared.apply(field(RosterField.ORGANIZATION)),
                childIds());
    }

    String text(RosterField field) {
        return field(field).toString();
    }

    List<String> childIds() {
        Set<String> ids = new LinkedHashSet<>();
        try {
            forEachChild((from, to) -> ids.add(new String(buffer, from, to - from)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(ids);
    }

    /** Gives each id of a child, without the blanks around it, as a stretch of the buffer. */
    void forEachChild(Stretch child) throws IOException {
        Field f = field(RosterField.CHILDREN);
        int end = f.start + f.length;
        for (int from = f.start, to; from < end; from = to + 1) {
            to = from;
            while (to < end && buffer[to] != '|') {
                to++;
            }
            int first = firstOther(from, to);
            int last = lastOther(first, to);
            if (last > first) {
                child.accept(first, last);
            }
        }
    }

    /** Takes a stretch of the buffer. */
    interface Stretch {
        /** Takes the index of the first character and that behind the last. */
        void accept(int from, int to) throws IOException;
    }
}
