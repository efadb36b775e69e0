package io.github.eposcases.validation.internal;

import java.lang.Character.UnicodeScript;

/** Which alphabets a text is written in. */
final class Scripts {
    private Scripts() {}

    static boolean isCyrillic(int cp) {
        return cp >= 'А' && cp <= 'я' || Character.isLetter(cp) && UnicodeScript.of(cp) == UnicodeScript.CYRILLIC;
    }

    static boolean isLatin(int cp) {
        return cp >= 'a' && cp <= 'z'
                || !(cp >= 'А' && cp <= 'я') && Character.isLetter(cp) && UnicodeScript.of(cp) == UnicodeScript.LATIN;
    }

    static boolean hasCyrillic(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isCyrillic(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean hasLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isLatin(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isCyrillicOnly(String text) {
        return hasCyrillic(text) && !hasLatin(text);
    }

    static boolean isLatinOnly(String text) {
        return hasLatin(text) && !hasCyrillic(text);
    }
}
