package io.github.eposcases.core.identity;

import io.github.eposcases.core.TextTable;
import io.github.eposcases.core.internal.CharacterKind;
import java.util.stream.Collectors;

/** The words that people type where there is no value, by field. */
enum NoValues {
    NAME("name"),
    EMAIL("email"),
    BIRTH_DATE("birth-date");

    @SuppressWarnings("ImmutableEnumChecker") // filled once, never changed
    private final EndingTable<String> words;

    NoValues(String field) {
        words = new EndingTable<>(TextTable.read(NoValues.class.getResourceAsStream("no-values.tsv")).rows().stream()
                .filter(row -> row.get("field").equals(field))
                .collect(Collectors.toMap(row -> row.get("text"), row -> field)));
    }

    /** Returns whether a text is one of the words as they stand, in any case. */
    boolean isWord(String text) {
        return words.get(text, 0, text.length()) != null;
    }

    /** Returns whether a text, not longer than a value can be, has nothing that can be seen or is one of the words. */
    boolean contains(String text) {
        TracedText visible =
                FoldSteps.keepOnly(TracedText.of(text), cp -> CharacterKind.of(cp) != CharacterKind.INVISIBLE);
        String seen = FoldSteps.whitespace(visible).text();
        return seen.isEmpty() || isWord(seen);
    }
}
