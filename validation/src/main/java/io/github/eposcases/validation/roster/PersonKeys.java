package io.github.eposcases.validation.roster;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.identity.BirthDates;
import io.github.eposcases.core.identity.NameFold;
import java.time.LocalDate;
import java.util.Arrays;
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

    private static final int FAMILIES = KeyFamily.values().length;
    private static final RosterField[] PARTS = {RosterField.SURNAME, RosterField.GIVEN, RosterField.PATRONYMIC};
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long seed;
    private char[] folded = {};
    private char[] joined = {};
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
        Arrays.fill(keys, NONE);
        if (date == 0) {
            return;
        }
        if (joined.length < 3 * row.buffer.length) {
            folded = new char[3 * row.buffer.length];
            joined = new char[folded.length];
        }
        int joinedLength = 0;
        long words = 0;
        int wordCount = 0;
        for (int i = 0; i < 3; i++) {
            RowText.Field field = row.field(PARTS[i]);
            int length = NameFold.fold(row.buffer, field.start, field.length(), folded);
            part[i] = length == 0 ? 0 : hash(folded, 0, length, seed);
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
            keys[KeyFamily.FULL_NAME.ordinal()] = mix(words, date);
            keys[KeyFamily.DATE_SWAPPED.ordinal()] = canSwap(date) ? mix(words, ordered(date)) : NONE;
        }
        if (joinedLength > 1) {
            keys[KeyFamily.JOINED.ordinal()] = mix(hash(joined, 0, joinedLength, seed), date);
        }
        if (part[0] != 0 && part[1] != 0 && part[2] == 0) {
            keys[KeyFamily.SURNAME_ONLY.ordinal()] = mix(part[0], date);
            keys[KeyFamily.GIVEN_ONLY.ordinal()] = mix(part[1], date);
        }
        keys[KeyFamily.WITHOUT_PATRONYMIC.ordinal()] = two(part[0], part[1], date);
        keys[KeyFamily.WITHOUT_GIVEN.ordinal()] = two(part[0], part[2], date);
        keys[KeyFamily.WITHOUT_SURNAME.ordinal()] = two(part[1], part[2], date);
    }

    private static long two(long a, long b, int date) {
        return a == 0 || b == 0 ? NONE : mix(Long.rotateLeft(a, 1) + b, date);
    }

    /** Returns year, month and day in one number, 0 if the text names no date; notes whether it is a plain one. */
    static int date(RowText row) {
        RowText.Field text = row.field(RosterField.BIRTH_DATE);
        row.plainDate = BirthDates.isValid(text);
        if (row.plainDate) {
            int day = two(text, 0);
            int month = two(text, 3);
            return ((two(text, 6) * 100 + two(text, 8)) << 9) | (month << 5) | day;
        }
        return day(text.toString()).map(PersonKeys::number).orElse(0);
    }

    /** Returns the day that a text names, in another notation too if it has one reading (AUD-42). */
    static Optional<LocalDate> day(String text) {
        Parsed<LocalDate> parsed = BirthDates.parse(text);
        return parsed.toOptional()
                .or(() -> parsed.problems().stream()
                        .flatMap(p -> p.suggestion().stream())
                        .findFirst()
                        .flatMap(s -> BirthDates.parse(s).toOptional()));
    }

    /** Returns year, month and day in one number; later days have greater ones. */
    static int number(LocalDate date) {
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

    /**
     * Returns a number that is never {@link #NONE}. Both halves of a product are used: what a change of letters does to
     * one alone could be foreseen without the seed, and undone by the next letters.
     */
    static long hash(char[] text, int from, int to, long seed) {
        long h = seed;
        int i = from;
        for (; i + 4 <= to; i += 4) {
            h ^= text[i] | (long) text[i + 1] << 16 | (long) text[i + 2] << 32 | (long) text[i + 3] << 48;
            h = Math.multiplyHigh(h, GOLDEN) ^ h * GOLDEN;
        }
        long rest = (long) to - from;
        for (; i < to; i++) {
            rest = rest << 16 | text[i];
        }
        return mix(h, rest);
    }

    private static long mix(long a, long b) {
        long z = a + b * GOLDEN;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31) | Long.MIN_VALUE;
    }
}
