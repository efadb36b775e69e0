package io.github.eposcases.core;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of the library in two languages: a {@link TextTable} with the columns {@code key}, {@code ru}, {@code en}.
 *
 * <p>Russian is the root: every locale but English gets Russian, since many users run their systems in Tatar or
 * Komi-Permyak. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Texts {
    private final Map<String, String> russian = new HashMap<>();
    private final Map<String, String> english = new HashMap<>();

    private Texts(TextTable table) {
        for (TextTable.Row row : table.rows()) {
            if (russian.put(row.get("key"), row.get("ru")) != null) {
                throw new IllegalArgumentException("line " + row.line() + ": the key stands twice");
            }
            english.put(row.get("key"), row.get("en"));
        }
    }

    /**
     * Reads and closes a stream.
     *
     * @param in the bytes of the table; null means that a resource is missing
     * @return the texts
     * @throws IllegalArgumentException if it is no such table or a key stands twice
     */
    public static Texts of(@Nullable InputStream in) {
        return new Texts(TextTable.read(in));
    }

    /**
     * Tells which of the two languages a locale gets.
     *
     * @param locale any locale
     * @return true for the language {@code en}, false (Russian) for every other
     */
    public static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    /**
     * Returns the keys.
     *
     * @return an unmodifiable set
     */
    public Set<String> keys() {
        return Set.copyOf(russian.keySet());
    }

    /**
     * Returns whether a key exists.
     *
     * @param key any text
     * @return true if {@link #text} would answer
     */
    public boolean has(String key) {
        return russian.containsKey(key);
    }

    /**
     * Returns the words of a key, with its places unfilled.
     *
     * @param key a key of the table
     * @param locale English for the language {@code en}, Russian for every other
     * @return the template
     * @throws IllegalArgumentException if there is no such key
     */
    public String text(String key, Locale locale) {
        String text = (isEnglish(locale) ? english : russian).get(key);
        if (text == null) {
            throw new IllegalArgumentException("key: no such key: " + key);
        }
        return text;
    }

    /**
     * Returns the words of a key with its places filled.
     *
     * @param key a key of the table
     * @param locale English for the language {@code en}, Russian for every other
     * @param values what stands for each name in braces
     * @return the words
     * @throws IllegalArgumentException if there is no such key
     */
    public String format(String key, Locale locale, Map<String, String> values) {
        return fill(text(key, locale), values);
    }

    /**
     * Fills the places of a template in one pass, so that braces inside a value stay as they are.
     *
     * @param template a text with names in braces
     * @param values what stands for each name; a name without a value stays as it is
     * @return the filled text
     */
    public static String fill(String template, Map<String, String> values) {
        StringBuilder out = new StringBuilder(template.length() + 16);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String value = values.get(template.substring(open + 1, close));
            out.append(template, from, open).append(value == null ? template.substring(open, close + 1) : value);
            from = close + 1;
        }
        return out.append(template, from, template.length()).toString();
    }
}
