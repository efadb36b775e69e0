package io.github.eposcases.core.internal;

import org.jspecify.annotations.Nullable;

/**
 * The fold of names in Russian letters, blanks and single hyphens: nearly all of them. Everything else is left to the
 * steps one by one, which give the same result where both answer.
 */
public final class QuickFold {
    private static final char[] SMALL = new char[0x60];

    static {
        for (char c = 'А'; c <= 'я'; c++) {
            SMALL[c - 0x400] = Character.toLowerCase(c);
        }
        SMALL['Ё' - 0x400] = 'е';
        SMALL['ё' - 0x400] = 'е';
    }

    private QuickFold() {}

    /** Returns the fold, or null if the steps must be asked. */
    public static @Nullable String of(String raw) {
        if (isFolded(raw)) {
            return raw;
        }
        char[] target = new char[raw.length()];
        int length = of(raw.toCharArray(), 0, raw.length(), target);
        return length < 0 ? null : new String(target, 0, length);
    }

    private static boolean isFolded(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) < 'а' || raw.charAt(i) > 'я') {
                return false;
            }
        }
        return true;
    }

    /** Writes the fold and returns its length, or returns -1 if the steps must be asked. */
    public static int of(char[] source, int offset, int length, char[] target) {
        int out = 0;
        boolean blank = false;
        for (int i = offset; i < offset + length; i++) {
            char c = source[i];
            boolean hyphened = out > 0 && target[out - 1] == '-';
            if (c == ' ') {
                blank = out > 0 && !hyphened;
            } else if (c == '-') {
                if (out == 0 || hyphened) {
                    return -1;
                }
                target[out++] = '-';
                blank = false;
            } else {
                char small = c >= 0x400 && c < 0x460 ? SMALL[c - 0x400] : 0;
                if (small == 0) {
                    return -1;
                }
                if (blank) {
                    target[out++] = ' ';
                    blank = false;
                }
                target[out++] = small;
            }
        }
        return out > 0 && target[out - 1] == '-' ? -1 : out;
    }
}
