package io.github.eposcases.validation.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

/** AUD-14: what the reader of records relies on in FastCSV. */
class FastCsvTest {
    private static CloseableIterator<CsvRecord> read(String text) {
        return CsvSource.builder(';', true).ofCsvRecord(text).iterator();
    }

    private static List<List<String>> all(String text) {
        return CsvSource.builder(';', true).ofCsvRecord(text).stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    @Test
    void a_wrong_number_of_fields_is_handed_over() {
        assertThat(all("a;b\n1\n1;2;3\n")).containsExactly(List.of("a", "b"), List.of("1"), List.of("1", "2", "3"));
    }

    @Test
    void text_after_a_closing_quote_ends_the_reading_for_good() {
        CloseableIterator<CsvRecord> records = read("a;b\n\"x\"y;2\n3;4\n");
        assertThat(records.next().getFields()).containsExactly("a", "b");
        assertThatThrownBy(records::hasNext).isInstanceOf(CsvParseException.class);
        assertThatThrownBy(records::hasNext).isInstanceOf(CsvParseException.class);
    }

    @Test
    void an_unclosed_quote_takes_the_rest() {
        assertThat(all("a;b\n\"x;2\n3;4\n")).containsExactly(List.of("a", "b"), List.of("x;2\n3;4\n"));
    }

    @Test
    void a_blank_before_a_quote_makes_it_an_ordinary_character() {
        assertThat(all(" \"x;y\";2\n")).containsExactly(List.of(" \"x", "y\"", "2"));
    }

    @Test
    void a_lone_carriage_return_ends_a_line_and_nul_stays() {
        assertThat(all("a\r\u0000b\n")).containsExactly(List.of("a"), List.of("\u0000b"));
    }
}
