package io.github.eposcases.core.identity;

import io.github.eposcases.core.TextTable;
import io.github.eposcases.core.internal.CharacterKind;
import java.util.List;
import java.util.Locale;

/** The words that people type where there is no value. */
final class NoValues {
    private static final List<TextTable.Row> ROWS =
            TextTable.read(NoValues.class.getResourceAsStream("no-values.tsv")).rows();

    private NoValues() {}

    /** Returns whether a text, not longer than a value can be, is empty or one of the words. */
    static boolean contains(String field, String text) {
        String seen = text.codePoints()
                .filter(cp -> CharacterKind.of(cp) != CharacterKind.INVISIBLE)
                .map(cp -> CharacterKind.of(cp) == CharacterKind.BLANK ? ' ' : cp)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip()
                .toLowerCase(Locale.ROOT);
        return seen.isEmpty()
                || ROWS.stream()
                        .anyMatch(r ->
                                r.get("field").equals(field) && r.get("text").equals(seen));
    }
}
