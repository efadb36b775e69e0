package io.github.eposcases.validation.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rows a later reading leaves out without taking them apart; a doubtful one is read like any other (AUD-56). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CsvRowsSkipTest {
    private static final String NEXT = "x;y;z;w\n";

    /** Rows whose next one is the seventh, on line 9. */
    private static CsvRows rows(RosterFormat format) throws IOException {
        byte[] header = RecordReaderProperties.HEADER.getBytes(UTF_8);
        Dialect dialect = Dialect.find(() -> new ByteArrayInputStream(header), RosterFormat.detected());
        CsvRows rows = new CsvRows(dialect.header(), ';', format);
        rows.goTo(7, 9);
        return rows;
    }

    private static int skip(CsvRows rows, String record) {
        byte[] text = ("??" + record + NEXT).getBytes(UTF_8);
        int behind = rows.skip(text, 2, text.length);
        boolean left = behind >= 0;
        assertThat(List.of(rows.number(), rows.line())).containsExactly(left ? 7L : 6L, left ? 10L : 9L);
        return behind;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a;b;c;d\n",
                "a;b;c;d\r\n",
                "a;b;c;d\r",
                "1;;;\n",
                "!;;;\n",
                "~;;;\n",
                "a\n",
                "Ёлкин;Пётр;№ 5;\n",
                "яма;b;\u00A0;\n",
                "\"a\";b;c;d\n",
                "\"ы\";b;c;d\n",
                "a;\"b;c\";\"\";\"d\"\n",
                "a;\"b\"\"c\";d;e\r\n",
                "a;\"\"\"b\"\"\";d;e\n",
                "a;\"b\"c;d;e\n"
            })
    void an_ordinary_row_is_left_out_with_its_line_end_and_counted(String record) throws IOException {
        assertThat(skip(rows(RosterFormat.detected()), record)).isEqualTo(2 + record.getBytes(UTF_8).length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n",
                "\r\n",
                ";;;\n",
                ";a;b;c\n",
                " a;b;c;d\n",
                "\ta;b;c;d\n",
                "\u00A0;;;\n",
                "№;b;c;d\n",
                "\"\";a;b;c\n",
                "\" \";;;\n",
                "\";\";;;\n",
                "a;\"b\nc\";d;e\n",
                "a;\"b\rc\";d;e\n",
                "a;\"b;c;d\n",
                "a\"b;c;d;e\n",
                "a;b\"\";d;e\n",
                "a;\"b\" \"c;d\n\";e\n"
            })
    void what_may_be_blank_or_longer_than_its_line_is_not_left_out(String record) throws IOException {
        assertThat(skip(rows(RosterFormat.detected()), record)).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b;c;d\n", "a;b;\"c\";d\r\n", "a;b;c;d\r"})
    void a_row_that_is_not_there_in_full_is_not_left_out(String record) throws IOException {
        byte[] text = (record + NEXT).getBytes(UTF_8);
        int end = record.length();
        for (int to = 1; to < end; to++) {
            assertThat(rows(RosterFormat.detected()).skip(text, 0, to))
                    .as("to %d", to)
                    .isEqualTo(-1);
        }
        boolean half = record.endsWith("\r");
        assertThat(rows(RosterFormat.detected()).skip(text, 0, end)).isEqualTo(half ? -1 : end);
    }

    @Test
    void aud_9_without_quoting_a_quote_is_a_character() throws IOException {
        for (String record : List.of("a\"b;c\n", "\"\";;;\n", "a;\"b;c;d\n")) {
            assertThat(skip(rows(RosterFormat.detected().withoutQuoting()), record))
                    .isEqualTo(2 + record.length());
        }
    }

    @Test
    void the_header_is_not_left_out() throws IOException {
        byte[] header = RecordReaderProperties.HEADER.getBytes(UTF_8);
        Dialect dialect = Dialect.find(() -> new ByteArrayInputStream(header), RosterFormat.detected());
        CsvRows rows = new CsvRows(dialect.header(), ';', RosterFormat.detected());
        assertThat(rows.skip(header, 0, header.length)).isEqualTo(-1);
    }
}
