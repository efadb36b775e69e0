package io.github.eposcases.validation.roster;

import io.github.eposcases.core.identity.NamePart;
import io.github.eposcases.core.identity.PersonName;
import org.jspecify.annotations.Nullable;

/** Tells values from words for nothing; texts that come again and again, as schools and given names do, are asked once. */
final class FilledTexts {
    static final int SLOTS = 1 << 14;
    /** So many texts whose hashes agree in all but the last bits are remembered. */
    static final int TOGETHER = 8;

    static final int LONGEST = 128;

    private final @Nullable String[] known = new String[SLOTS];
    private final char[][] characters = new char[SLOTS][];

    /** One table of words for nothing, that of core, serves every column. */
    static boolean isPlaceholder(String text) {
        return PersonName.isNoValue(NamePart.SURNAME, text);
    }

    boolean contains(RowText.Field text) {
        return isNumber(text) || find(text) != null;
    }

    /** Returns the text, the same object as before if it was asked for not long ago; null if it stands for nothing. */
    @Nullable
    String find(RowText.Field text) {
        int home = text.contentHash() & (SLOTS - 1);
        int i = 0;
        for (; i < TOGETHER && known[home ^ i] != null; i++) {
            if (text.contentEquals(characters[home ^ i])) {
                return known[home ^ i];
            }
        }
        String value = text.toString();
        if (isPlaceholder(value)) {
            return null;
        }
        if (value.length() <= LONGEST) {
            int slot = home ^ (i % TOGETHER);
            known[slot] = value;
            characters[slot] = value.toCharArray();
        }
        return value;
    }

    /** Plain digits, not all of them 0, stand for something; there are too many of them to be remembered. */
    static boolean isNumber(RowText.Field text) {
        boolean some = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
            some |= c != '0';
        }
        return some;
    }
}
