package io.github.eposcases.core.internal;

/** Whether two words differ by one typing error at most: a letter missing, too many, wrong, or two swapped. */
public final class OneEdit {
    private OneEdit() {}

    /** Returns whether one edit or none turns one word into the other. */
    public static boolean within(String a, String b) {
        if (a.length() > b.length()) {
            return within(b, a);
        }
        if (b.length() - a.length() > 1) {
            return false;
        }
        int i = 0;
        while (i < a.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        if (a.length() < b.length()) {
            return a.regionMatches(i, b, i + 1, a.length() - i);
        }
        return i == a.length()
                || a.regionMatches(i + 1, b, i + 1, a.length() - i - 1)
                || i + 1 < a.length()
                        && a.charAt(i) == b.charAt(i + 1)
                        && a.charAt(i + 1) == b.charAt(i)
                        && a.regionMatches(i + 2, b, i + 2, a.length() - i - 2);
    }
}
