package io.github.eposcases.core.internal;

/** The two layouts of a Russian keyboard, read into each other (T2, CON-112). */
public final class KeyboardLayout {
    private static final String LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./" + "~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?";
    private static final String RUSSIAN = "ёйцукенгшщзхъфывапролджэячсмитьбю." + "ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,";

    private KeyboardLayout() {}

    /** Returns what the same keys give in the Russian layout; other characters stay. */
    public static String toRussian(String text) {
        return map(text, LATIN, RUSSIAN);
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
