package io.github.eposcases.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The one table of words and their ends, built anew (ID-8). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EndingTableTest {
    @Test
    void every_entry_is_found_in_any_case_and_nothing_else() {
        Map<String, Integer> entries = new HashMap<>();
        for (int i = 0; i < 5_000; i++) {
            entries.put("слово" + i, i);
        }
        EndingTable<Integer> table = new EndingTable<>(entries);
        for (int i = 0; i < 5_000; i++) {
            String text = "xСЛОВО" + i + "x";
            assertThat(table.get(text, 1, text.length() - 1)).isEqualTo(i);
            assertThat(table.get(text, 0, text.length() - 1)).isNull();
            assertThat(table.get(text, 1, text.length())).isNull();
        }
        Map<String, Integer> all = new HashMap<>();
        table.forEach(all::put);
        assertThat(all).isEqualTo(entries);
    }

    @Test
    void the_longest_end_decides() {
        EndingTable<String> table = new EndingTable<>(Map.of("ич", "short", "вич", "long", "йяz", "edges"));
        assertThat(table.longestEnd("Фомич", 0, 5)).isEqualTo("short");
        assertThat(table.longestEnd("ПЕТРОВИЧ", 0, 8)).isEqualTo("long");
        assertThat(table.longestEnd("Петрович", 6, 8)).isEqualTo("short");
        assertThat(table.longestEnd("Петрович", 7, 8)).isNull();
        assertThat(table.longestEnd("ЙЯZ", 0, 3)).isEqualTo("edges");
        assertThat(table.longestEnd("", 0, 0)).isNull();
    }

    @Test
    void a_table_may_be_empty() {
        EndingTable<String> table = new EndingTable<>(Map.of());
        assertThat(table.get("а", 0, 1)).isNull();
        assertThat(table.longestEnd("а", 0, 1)).isNull();
    }

    @Test
    void capitals_and_yo_are_folded() {
        assertThat(EndingTable.folded("ЁЖИКё АЯ-AZ@[`{ЀѐІ")).isEqualTo("ежике ая-az@[`{ЀѐІ");
    }
}
