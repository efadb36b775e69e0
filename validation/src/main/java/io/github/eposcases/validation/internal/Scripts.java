package io.github.eposcases.validation.internal;

import java.lang.Character.UnicodeScript;
import java.util.function.IntPredicate;

/** Which alphabets a text is written in. */
final class Scripts {
    private Scripts() {}

    static boolean isCyrillic(int cp) {
        return cp >= 'А' && cp <= 'я' || Character.isLetter(cp) && UnicodeScript.of(cp) == UnicodeScript.CYRILLIC;
    }

    static boolean isLatin(int cp) {
        return cp >= 'a' && cp <= 'z' || Character.isLetter(cp) && UnicodeScript.of(cp) == UnicodeScript.LATIN;
    }

    static boolean hasCyrillic(String text) {
        return any(text, Scripts::isCyrillic);
    }

    static boolean hasLatin(String text) {
        return any(text, Scripts::isLatin);
    }

    static boolean isCyrillicOnly(String text) {
        return hasCyrillic(text) && !hasLatin(text);
    }

    static boolean isLatinOnly(String text) {
        return hasLatin(text) && !hasCyrillic(text);
    }

    private static boolean any(String text, IntPredicate wanted) {
        for (int i = 0; i < text.length(); i++) {
            if (wanted.test(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }
}
