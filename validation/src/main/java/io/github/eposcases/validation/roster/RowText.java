package io.github.eposcases.validation.roster;

import io.github.eposcases.core.identity.IdentityRecord;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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

        @Override
        public boolean isEmpty() {
            return length == 0;
        }

        @Override
        public String toString() {
            return new String(row.buffer, start, length);
        }
    }

    char[] buffer = new char[1024];
    int used;
    long number;
    long line;
    /** Whether the blanks between the words of a ФИО column were single ones. */
    boolean cleanBlanks;

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
        for (Field f : fields) {
            f.start = 0;
            f.length = 0;
        }
    }

    void set(RosterField field, char[] source, int offset, int length) {
        if (used + length > buffer.length) {
            buffer = java.util.Arrays.copyOf(buffer, Math.max(buffer.length * 2, used + length));
        }
        System.arraycopy(source, offset, buffer, used, length);
        Field f = field(field);
        f.start = used;
        f.length = length;
        used += length;
    }

    void set(RosterField field, String value) {
        set(field, value.toCharArray(), 0, value.length());
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
    }

    /** Splits a ФИО column at its first two runs of white space (AUD-7); the order is never guessed. */
    void splitName() {
        Field name = field(RosterField.PERSON_NAME);
        int end = name.start + name.length;
        int from = name.start;
        cleanBlanks = true;
        while (from < end && isBlank(buffer[from])) {
            from++;
            cleanBlanks = false;
        }
        while (end > from && isBlank(buffer[end - 1])) {
            end--;
            cleanBlanks = false;
        }
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
        int next = to;
        while (next < end && isBlank(buffer[next])) {
            cleanBlanks &= buffer[next] == ' ' && next == to;
            next++;
        }
        return next;
    }

    private void place(RosterField field, int from, int to) {
        Field f = field(field);
        f.start = from;
        f.length = to - from;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    boolean hasMalformed(RosterField field) {
        Field f = field(field);
        for (int i = f.start; i < f.start + f.length; i++) {
            if (buffer[i] == '\uFFFD') {
                return true;
            }
        }
        return false;
    }

    RosterRow toRow() {
        return new RosterRow(
                text(RosterField.ID).strip(),
                new IdentityRecord(
                        text(RosterField.SURNAME),
                        text(RosterField.GIVEN),
                        text(RosterField.PATRONYMIC),
                        text(RosterField.BIRTH_DATE),
                        text(RosterField.EMAIL)),
                text(RosterField.ROLE),
                text(RosterField.TERRITORY),
                text(RosterField.ORGANIZATION),
                childIds());
    }

    String text(RosterField field) {
        return field(field).toString();
    }

    List<String> childIds() {
        Field f = field(RosterField.CHILDREN);
        if (f.isEmpty()) {
            return List.of();
        }
        Set<String> ids = new LinkedHashSet<>();
        for (String piece : f.toString().split("\\|", -1)) {
            if (!piece.isBlank()) {
                ids.add(piece.strip());
            }
        }
        return new ArrayList<>(ids);
    }
}
