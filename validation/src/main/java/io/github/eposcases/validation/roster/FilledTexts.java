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

    /** One table of words for nothing, that of core, serves every column. */
    static boolean isPlaceholder(String text) {
        return PersonName.isNoValue(NamePart.SURNAME, text);
    }

    boolean contains(RowText.Field text) {
        int length = text.length();
        if (length == 0 || length > LONGEST || isNumber(text)) {
            return length > 0 && (length <= LONGEST || !isPlaceholder(text.toString()));
        }
        int slot = text.contentHash() & (SLOTS - 1);
        for (int i = 0; i < PROBES && known[slot] != null; i++) {
            if (text.contentEquals(known[slot])) {
                return true;
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        String value = text.toString();
        if (isPlaceholder(value)) {
            return false;
        }
        known[slot] = value;
        return true;
    }

    /** Plain digits, not all of them 0, stand for something. */
    private static boolean isNumber(CharSequence text) {
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
