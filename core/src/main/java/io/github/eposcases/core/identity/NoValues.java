package io.github.eposcases.core.identity;

import io.github.eposcases.core.TextTable;
import io.github.eposcases.core.internal.CharacterKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words that people type where there is no value. */
final class NoValues {
    private static final Map<String, Set<String>> WORDS = new HashMap<>();

    static {
        for (TextTable.Row row : TextTable.read(NoValues.class.getResourceAsStream("no-values.tsv"))
                .rows()) {
            WORDS.computeIfAbsent(row.get("field"), field -> new HashSet<>()).add(row.get("text"));
        }
    }

    private NoValues() {}

    /** Returns the words of a field, in small letters. */
    static Set<String> of(String field) {
        return Set.copyOf(WORDS.getOrDefault(field, Set.of()));
    }

    /** Returns whether a text has signs of ASCII and Russian letters only, no blank. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c > ' ' && c < 0x7F || c >= 'А' && c <= 'я')) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Returns whether a text, not longer than a value can be, is empty or one of the words. */
    static boolean contains(String field, String text) {
        if (isPlain(text)) {
            return WORDS.getOrDefault(field, Set.of()).contains(text.toLowerCase(Locale.ROOT));
        }
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(cp -> {
            CharacterKind kind = CharacterKind.of(cp);
            if (kind != CharacterKind.INVISIBLE && kind != CharacterKind.BLANK) {
                out.appendCodePoint(cp);
            } else if (kind == CharacterKind.BLANK && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        });
        String seen = out.toString().strip().toLowerCase(Locale.ROOT);
        return seen.isEmpty() || WORDS.getOrDefault(field, Set.of()).contains(seen);
    }
}
