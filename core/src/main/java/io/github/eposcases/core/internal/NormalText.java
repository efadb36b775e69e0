package io.github.eposcases.core.internal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Objects;

/**
 * A text in the form in which people's words are compared (DOM-331 steps 1–6), with the way back to the original.
 *
 * <p>NFC; characters without a width and marks that compose with no letter, such as that of stress, dropped; every run of white space one blank, none at the ends; lower case; ё is
 * е; look-alikes of other alphabets folded in words that hold a Cyrillic letter. Immutable; made in linear time.
 */
public final class NormalText {
    /** More marks on one letter than any alphabet has; keeps the composition of hostile texts linear. */
    private static final int MARKS = 32;

    private char[] chars;
    private int[] starts;
    private int[] ends;
    private int length;
    private int wordStart;
    private boolean cyrillic;
    private boolean foreign;

    private NormalText(int capacity) {
        chars = new char[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
    }

    /** Returns the normal form of any text. */
    public static NormalText of(CharSequence text) {
        NormalText normal = new NormalText(text.length() + 4);
        normal.read(text);
        return normal;
    }

    /** Returns the normal form as a string. */
    public static String fold(CharSequence text) {
        return of(text).toString();
    }

    /** Returns the number of UTF-16 units. */
    public int length() {
        return length;
    }

    /** Returns a UTF-16 unit; there is none from {@link #length()} on. */
    public char charAt(int index) {
        return chars[Objects.checkIndex(index, length)];
    }

    /** Returns where the unit begins in the original. */
    public int start(int index) {
        return starts[index];
    }

    /** Returns where the unit ends in the original. */
    public int end(int index) {
        return ends[index];
    }

    /** Returns the normal form. */
    @Override
    public String toString() {
        return new String(chars, 0, length);
    }

    private void read(CharSequence text) {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isPlain(c) && (i + 1 == text.length() || isPlain(text.charAt(i + 1)))) {
                put(c, i, i + 1);
                i++;
            } else {
                i = readCluster(text, i);
            }
        }
        closeWord();
        while (length > 0 && chars[length - 1] == ' ') {
            length--;
        }
    }

    /** A character that neither composes nor decomposes nor is dropped. */
    private static boolean isPlain(char c) {
        return c < 0x7F || c >= 0x410 && c < 0x450;
    }

    private int readCluster(CharSequence text, int from) {
        StringBuilder cluster = new StringBuilder(4);
        int end = from;
        int i = from;
        while (i < text.length() && cluster.length() < MARKS) {
            int cp = Character.codePointAt(text, i);
            boolean dropped = CharacterKind.of(cp) == CharacterKind.INVISIBLE;
            if (!dropped && cluster.length() > 0 && !isMark(cp)) {
                break;
            }
            i += Character.charCount(cp);
            if (!dropped) {
                cluster.appendCodePoint(cp);
                end = i;
            } else if (cluster.length() == 0) {
                return i;
            }
        }
        String composed = cluster.length() == 1 && isPlain(cluster.charAt(0))
                ? cluster.toString()
                : Normalizer.normalize(cluster, Normalizer.Form.NFC);
        if (!composed.isEmpty()) {
            put(composed.codePointAt(0), from, end);
        }
        return i;
    }

    private static boolean isMark(int cp) {
        int type = Character.getType(cp);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || cp >= 0x1160 && cp <= 0x11FF;
    }

    private void put(int cp, int start, int end) {
        if (cp >= 'А' && cp <= 'я') {
            cyrillic = true;
            append((char) (cp < 'а' ? cp + 'а' - 'А' : cp), start, end);
            return;
        }
        if (CharacterKind.of(cp) == CharacterKind.BLANK) {
            closeWord();
            if (length > 0 && chars[length - 1] != ' ') {
                append(' ', start, end);
            }
            return;
        }
        int low = Character.toLowerCase(cp);
        if (Character.isLetter(low)) {
            cyrillic |= low == 'ё';
            foreign |= low != 'ё';
        } else {
            closeWord();
        }
        if (Character.isBmpCodePoint(low)) {
            append(low == 'ё' ? 'е' : (char) low, start, end);
        } else {
            append(Character.highSurrogate(low), start, end);
            append(Character.lowSurrogate(low), start, end);
        }
    }

    private void append(char c, int start, int end) {
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, length * 2);
            starts = Arrays.copyOf(starts, length * 2);
            ends = Arrays.copyOf(ends, length * 2);
        }
        chars[length] = c;
        starts[length] = start;
        ends[length] = end;
        length++;
    }

    private void closeWord() {
        if (cyrillic && foreign) {
            for (int i = wordStart; i < length; i++) {
                chars[i] = russian(chars[i]);
            }
        }
        cyrillic = false;
        foreign = false;
        wordStart = length;
    }

    /** Small letters without a twin are read by the shape of their capital, so that case never decides. */
    private static char russian(char c) {
        int twin = Lookalikes.toRussian(c);
        if (twin == c) {
            int capital = Character.toUpperCase(c);
            twin = Lookalikes.toRussian(capital);
            if (twin == capital) {
                return c;
            }
        }
        int low = Character.toLowerCase(twin);
        return low == 'ё' ? 'е' : (char) low;
    }
}
