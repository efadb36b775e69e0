package io.github.eposcases.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void cells_are_kept_as_they_stand() {
        TextTable table = TextTable.parse("# source\na\tb\r\n\n 1 \tx| y\n\t\n");
        assertThat(table.columns()).containsExactly("a", "b");
        assertThat(table.rows()).hasSize(2);
        TextTable.Row row = table.rows().get(0);
        assertThat(row.get("a")).isEqualTo(" 1 ");
        assertThat(row.list("b")).containsExactly("x", "y");
        assertThat(row.line()).isEqualTo(4);
        assertThat(table.rows().get(1).list("a")).isEmpty();
        assertThat(table).hasToString("TextTable[2 columns, 2 rows]");
        assertThat(row).hasToString("Row[line 4]");
    }

    @Test
    void a_faulty_table_is_refused_with_its_line() {
        assertThatThrownBy(() -> TextTable.parse("a\tb\nсекрет\n")).hasMessage("line 2: 1 cells for 2 columns");
        assertThatThrownBy(() -> TextTable.parse("a\ta\n")).hasMessage("line 1: a column is named twice");
        assertThatThrownBy(() -> TextTable.read(new ByteArrayInputStream(new byte[] {(byte) 0xFF})))
                .hasMessage("in: not UTF-8");
        assertThatThrownBy(() -> TextTable.read(null)).hasMessage("in: no such resource");
        TextTable.Row row = TextTable.parse("a\n1\n").rows().get(0);
        assertThatThrownBy(() -> row.get("z")).hasMessage("column: no such column: z");
    }

    @Test
    void texts_fill_their_places_once() {
        Texts texts = Texts.of(new ByteArrayInputStream("key\tru\ten\nk\tраз {a} {b}\tone {a}".getBytes(UTF_8)));
        assertThat(texts.keys()).isEqualTo(java.util.Set.of("k"));
        assertThat(texts.format("k", Locale.FRENCH, Map.of("a", "{b}", "b", "2")))
                .isEqualTo("раз {b} 2");
        assertThat(texts.format("k", Locale.UK, Map.of())).isEqualTo("one {a}");
        assertThat(Texts.fill("{open", Map.of())).isEqualTo("{open");
        assertThatThrownBy(() -> texts.text("z", Locale.UK)).hasMessage("key: no such key: z");
        assertThatThrownBy(() -> Texts.of(new ByteArrayInputStream("key\tru\ten\nk\t\t\nk\t\t".getBytes(UTF_8))))
                .hasMessage("line 3: the key stands twice");
        assertThat(List.of(texts.has("k"), texts.has("z"))).containsExactly(true, false);
    }
}
