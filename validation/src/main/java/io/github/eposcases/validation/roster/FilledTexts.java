package io.github.eposcases.validation.roster;

import io.github.eposcases.core.identity.NamePart;
import io.github.eposcases.core.identity.PersonName;
import org.jspecify.annotations.Nullable;

/** Tells values from words for nothing; texts that come again and again, as schools and given names do, are asked once. */
final class FilledTexts {
    private static final int SLOTS = 1 << 14;
    private static final int PROBES = 8;
    private static final int LONGEST = 128;

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
        if (text.length() == 0 || text.length() > LONGEST) {
            String value = text.toString();
            return isPlaceholder(value) ? null : value;
        }
        int slot = text.contentHash() & (SLOTS - 1);
        for (int i = 0; i < PROBES && known[slot] != null; i++) {
            if (text.contentEquals(characters[slot])) {
                return known[slot];
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        String value = text.toString();
        if (isPlaceholder(value)) {
            return null;
        }
        known[slot] = value;
        characters[slot] = value.toCharArray();
        return value;
    }

    /** Plain digits, not all of them 0, stand for something. */
    private static boolean isNumber(RowText.Field text) {
        boolean some = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || i == LONGEST) {
                return false;
            }
            some |= c != '0';
        }
        return some;
    }
}
