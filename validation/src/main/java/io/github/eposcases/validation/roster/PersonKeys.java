package io.github.eposcases.validation.roster;

import io.github.eposcases.core.identity.BirthDates;
import io.github.eposcases.core.identity.NameFold;
import java.util.Optional;

/**
 * The keys under which one record can meet another that may be the same person (AUD-50). The numbers depend on the seed,
 * so keys of two runs cannot be joined. Not thread-safe: a reader of rows has its own.
 *
 * @since 0.1
 */
public final class PersonKeys {
    /** The value of a family that the record does not enter. */
    public static final long NONE = 0;

    private static final long NO_PART = 1;
    private static final int FAMILIES = KeyFamily.values().length;

    private final long seed;
    private char[] folded = new char[256];
    private char[] joined = new char[512];
    private final long[] part = new long[3];

    /**
     * Makes keys.
     *
     * @param seed any number, secret if the keys leave the process
     */
    public PersonKeys(long seed) {
        this.seed = seed;
    }

    /**
     * Computes the keys of a record.
     *
     * @param row the record
     * @return one number for each {@link KeyFamily}, {@link #NONE} where a needed part is missing
     */
    public long[] of(RosterRow row) {
        RowText text = new RowText();
        text.set(row);
        long[] keys = new long[FAMILIES];
        fill(text, date(text), keys);
        return keys;
    }

    void fill(RowText row, int date, long[] keys) {
        java.util.Arrays.fill(keys, NONE);
        if (date == 0) {
            return;
        }
        int joinedLength = 0;
        long words = 0;
        int wordCount = 0;
        for (int i = 0; i < 3; i++) {
            RowText.Field field = row.field(PARTS[i]);
            if (folded.length < field.length() + 8) {
                folded = new char[field.length() * 2];
            }
            int length = NameFold.fold(row.buffer, field.start, field.length(), folded);
            part[i] = length == 0 ? 0 : hash(folded, 0, length, seed);
            if (joined.length < joinedLength + length) {
                joined = java.util.Arrays.copyOf(joined, (joinedLength + length) * 2);
            }
            int from = 0;
            for (int k = 0; k < length; k++) {
                char c = folded[k];
                if (c > '-') {
                    joined[joinedLength++] = c;
                } else if (c == ' ') {
                    words += hash(folded, from, k, seed);
                    wordCount++;
                    from = k + 1;
                } else if (c != '-' && c != '\'') {
                    joined[joinedLength++] = c;
                }
            }
            words += from == 0 ? part[i] : hash(folded, from, length, seed);
            wordCount += from < length ? 1 : 0;
        }
        if (wordCount >= 2) {
            keys[KeyFamily.FULL_NAME.ordinal()] = mix(words + 1, date);
            keys[KeyFamily.DATE_SWAPPED.ordinal()] = canSwap(date) ? mix(words + 2, ordered(date)) : NONE;
        }
        if (joinedLength > 1) {
            keys[KeyFamily.JOINED.ordinal()] = mix(hash(joined, 0, joinedLength, seed) + 3, date);
        }
        if (part[2] == 0) {
            two(keys, KeyFamily.SURNAME_ONLY, part[0], part[1] == 0 ? 0 : NO_PART, date);
            two(keys, KeyFamily.GIVEN_ONLY, part[1], part[0] == 0 ? 0 : NO_PART, date);
        }
        two(keys, KeyFamily.WITHOUT_PATRONYMIC, part[0], part[1], date);
        two(keys, KeyFamily.WITHOUT_GIVEN, part[0], part[2], date);
        two(keys, KeyFamily.WITHOUT_SURNAME, part[1], part[2], date);
    }

    private static final RosterField[] PARTS = {RosterField.SURNAME, RosterField.GIVEN, RosterField.PATRONYMIC};

    private static void two(long[] keys, KeyFamily family, long a, long b, int date) {
        if (a != 0 && b != 0) {
            keys[family.ordinal()] = mix(a * 31 + b + 4 + family.ordinal(), date);
        }
    }

    /** Returns year, month and day in one number, 0 if the text names no date. */
    static int date(RowText row) {
        RowText.Field text = row.field(RosterField.BIRTH_DATE);
        if (BirthDates.isValid(text)) {
            int day = two(text, 0);
            int month = two(text, 3);
            return ((two(text, 6) * 100 + two(text, 8)) << 9) | (month << 5) | day;
        }
        Optional<java.time.LocalDate> date = text.isEmpty()
                ? Optional.empty()
                : BirthDates.parse(text.toString()).problems().stream()
                        .flatMap(p -> p.suggestion().stream())
                        .findFirst()
                        .flatMap(s -> BirthDates.parse(s).toOptional());
        return date.map(PersonKeys::number).orElse(0);
    }

    /** Returns year, month and day in one number; later days have greater ones. */
    static int number(java.time.LocalDate date) {
        return (date.getYear() << 9) | (date.getMonthValue() << 5) | date.getDayOfMonth();
    }

    private static int two(CharSequence digits, int at) {
        return (digits.charAt(at) - '0') * 10 + digits.charAt(at + 1) - '0';
    }

    /** A day after the twelfth is no month, and equal ones are found by the full name. */
    private static boolean canSwap(int date) {
        return (date & 31) <= 12 && (date & 31) != (date >> 5 & 15);
    }

    private static int ordered(int date) {
        int day = date & 31;
        int month = (date >> 5) & 15;
        return (date & ~511) | (Math.min(day, month) << 5) | Math.max(day, month);
    }

    static long hash(char[] text, int from, int to, long seed) {
        long h = seed ^ 0x9E3779B97F4A7C15L;
        int i = from;
        for (; i + 4 <= to; i += 4) {
            long four = text[i] | (long) text[i + 1] << 16 | (long) text[i + 2] << 32 | (long) text[i + 3] << 48;
            h = (h ^ four) * 0xFF51AFD7ED558CCDL;
            h ^= h >>> 29;
        }
        for (; i < to; i++) {
            h = (h ^ text[i]) * 0xFF51AFD7ED558CCDL;
            h ^= h >>> 29;
        }
        return mix(h, to - from);
    }

    private static long mix(long a, long b) {
        long z = a + b * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        z ^= z >>> 31;
        return z == NONE ? 1 : z;
    }
}
