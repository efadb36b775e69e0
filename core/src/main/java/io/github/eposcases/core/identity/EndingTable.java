package io.github.eposcases.core.identity;

import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Words, or ends of words, with what is known of them. Looked up from the last letter to the first, small or capital, ё
 * or е, without allocating anything.
 */
final class EndingTable<T> {
    private final String[] keys;
    private final Object[] values;
    private final int longest;

    EndingTable(Map<String, T> entries) {
        int size = Integer.highestOneBit(Math.max(2, entries.size()) * 4);
        keys = new String[size];
        values = new Object[size];
        entries.forEach((key, value) -> {
            int slot = slot(key, 0, key.length());
            keys[slot] = key;
            values[slot] = value;
        });
        longest = entries.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** Returns the letter that stands for {@code c} in the tables. */
    static char fold(char c) {
        if (c >= 'А' && c <= 'Я' || c >= 'A' && c <= 'Z') {
            return (char) (c + 32);
        }
        return c == 'ё' || c == 'Ё' ? 'е' : c;
    }

    /** Returns the key as the table holds it. */
    static String folded(String word) {
        char[] letters = word.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = fold(letters[i]);
        }
        return new String(letters);
    }

    /** Returns the value of a whole stretch, or null. */
    @Nullable
    T get(String text, int from, int to) {
        return value(slot(text, from, to));
    }

    /** Returns the value of the longest entry with which the stretch ends, or null. */
    @Nullable
    T longestEnd(String text, int from, int to) {
        T found = null;
        int hash = 0;
        for (int i = to - 1; i >= from && to - i <= longest; i--) {
            hash = next(hash, text.charAt(i));
            T value = value(slot(hash, text, i, to));
            found = value == null ? found : value;
        }
        return found;
    }

    void forEach(BiConsumer<String, T> action) {
        for (int i = 0; i < keys.length; i++) {
            T value = value(i);
            if (value != null) {
                action.accept(keys[i], value);
            }
        }
    }

    @SuppressWarnings("unchecked") // only values of type T are put in
    private @Nullable T value(int slot) {
        return (T) values[slot];
    }

    private static int next(int hash, char c) {
        return hash * 31 + fold(c);
    }

    private int slot(String text, int from, int to) {
        int hash = 0;
        for (int i = to - 1; i >= from; i--) {
            hash = next(hash, text.charAt(i));
        }
        return slot(hash, text, from, to);
    }

    private int slot(int hash, String text, int from, int to) {
        int slot = (hash ^ (hash >>> 15)) & (keys.length - 1);
        while (values[slot] != null && !isSame(keys[slot], text, from, to)) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private static boolean isSame(String key, String text, int from, int to) {
        if (key.length() != to - from) {
            return false;
        }
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) != fold(text.charAt(from + i))) {
                return false;
            }
        }
        return true;
    }
}
