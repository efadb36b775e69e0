package io.github.eposcases.validation.internal;

/** Which alphabets a text is written in. */
final class Scripts {
    private Scripts() {}

    /** Returns whether a text has a character of the Cyrillic blocks. */
    static boolean hasCyrillic(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u0400' && text.charAt(i) <= '\u052f') {
                return true;
            }
        }
        return false;
    }
}
