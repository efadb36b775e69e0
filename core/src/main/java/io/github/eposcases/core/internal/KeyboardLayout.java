package io.github.eposcases.core.internal;

/** The two layouts of a Russian keyboard, read into each other (T2, CON-112). */
public final class KeyboardLayout {
    private static final String LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./" + "~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?";
    private static final String RUSSIAN = "ёйцукенгшщзхъфывапролджэячсмитьбю." + "ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,";

    /** The letter keys row by row, and how far each row stands to the right of the first, in quarters of a key. */
    private static final String[] RUSSIAN_ROWS = {"йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"};

    private static final String[] LATIN_ROWS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};
    private static final int[] OFFSETS = {0, 1, 3};
    private static final int KEY = 4;

    private KeyboardLayout() {}

    /** For every small letter of ASCII and of Russian the letters whose keys touch its key, as bits. */
    private static final long[] TOUCHING = new long[64];

    static {
        for (int a = 0; a < TOUCHING.length; a++) {
            for (int b = 0; b < TOUCHING.length; b++) {
                int one = letter(a);
                int other = letter(b);
                boolean touching = a != b && (touch(RUSSIAN_ROWS, one, other) || touch(LATIN_ROWS, one, other));
                TOUCHING[a] |= touching ? 1L << b : 0;
            }
        }
    }

    private static int letter(int place) {
        return place < 32 ? 'а' + place : 'a' + place - 32;
    }

    /** Returns whether two letters lie on keys that touch, in either layout. */
    public static boolean touch(int one, int other) {
        int a = place(Character.toLowerCase(one));
        int b = place(Character.toLowerCase(other));
        return a >= 0 && b >= 0 && (TOUCHING[a] & 1L << b) != 0;
    }

    private static int place(int letter) {
        return letter >= 'а' && letter <= 'я' ? letter - 'а' : letter >= 'a' && letter <= 'z' ? letter - 'a' + 32 : -1;
    }

    private static boolean touch(String[] rows, int a, int b) {
        for (int i = 0; i < rows.length; i++) {
            for (int j = Math.max(0, i - 1); j <= Math.min(rows.length - 1, i + 1); j++) {
                int x = rows[i].indexOf(a);
                int y = rows[j].indexOf(b);
                if (x >= 0 && y >= 0) {
                    int distance = Math.abs(x * KEY + OFFSETS[i] - y * KEY - OFFSETS[j]);
                    return i == j ? distance == KEY : distance < KEY;
                }
            }
        }
        return false;
    }

    /** Returns what the same keys give in the Russian layout; other characters stay. */
    public static String toRussian(String text) {
        return map(text, LATIN, RUSSIAN);
    }

    /** Returns what one key gives in the Russian layout, or the character itself. */
    public static int toRussian(int cp) {
        int at = LATIN.indexOf(cp);
        return at < 0 ? cp : RUSSIAN.charAt(at);
    }

    /** Returns what one key gives in the Latin layout, or the character itself. */
    public static int toLatin(int cp) {
        int at = (RUSSIAN + "\"№").indexOf(cp);
        return at < 0 ? cp : (LATIN + "@#").charAt(at);
    }

    /** Returns what the same keys give in the Latin layout, with Shift-2 as {@code @} and Shift-3 as {@code #}. */
    public static String toLatin(String text) {
        return map(text, RUSSIAN + "\"№", LATIN + "@#");
    }

    private static String map(String text, String from, String to) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int at = from.indexOf(text.charAt(i));
            out.append(at < 0 ? text.charAt(i) : to.charAt(at));
        }
        return out.toString();
    }
}
