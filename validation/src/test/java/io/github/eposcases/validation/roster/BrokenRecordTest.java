package io.github.eposcases.validation.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why a record that FastCSV does not read cannot be read (AUD-10). */
class BrokenRecordTest {
    /** In the table, N is a line feed, R a carriage return. */
    private static String reason(String text) {
        return BrokenRecord.reason(text.replace('N', '\n').replace('R', '\r'), ';');
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                // A letter or another separator behind a closing quote.
                "a;\"b\"c;d, row.text-after-quote",
                "\"b\" ;d, row.text-after-quote",
                "a;b;\"c\"x, row.text-after-quote",
                "~\"a\",\"b\"~, row.text-after-quote",
                "\"a\"\"b\"c, row.text-after-quote",
                "\"aNb\"c, row.text-after-quote",
                // A quote that is opened and not closed.
                "a;\"b, row.unclosed-quote",
                "\", row.unclosed-quote",
                "\"a\"\", row.unclosed-quote",
                "\"a\"\"\"\", row.unclosed-quote",
                "\"a\";\"b;cN, row.unclosed-quote",
                // Nine lines are more than a record may have, eight are not.
                "\"1N2N3N4N5N6N7N8N9\", row.unclosed-quote",
                "\"1N2N3N4N5N6N7N8\", row.too-long",
                "\"1N2N3N4N5N6N7N8\"N, row.line-break-in-field",
                "\"1RN2\"RN, row.line-break-in-field",
                "\"1N2\"R\"3, row.line-break-in-field",
                // Well quoted, on one line: only its length can be wrong. What comes after the record does not count.
                "a;\"b\"Nc\"d, row.too-long",
                "\"b\"RN\"c, row.too-long",
                "\"b\"R\"c, row.too-long",
                "a;bR\"c, row.too-long",
                "a;bN\"c, row.too-long",
                "a;\"b\", row.too-long",
                "\"a\";\"b\"\"c\";dN, row.too-long",
                "\"\";\"\"N, row.too-long",
                // A quote inside a field is a letter.
                "a \"b\"c;d, row.too-long",
                "a\";b\"c, row.too-long",
            })
    void aud_10_the_reason_names_what_to_mend(String text, String reason) {
        assertThat(reason(text)).isEqualTo(reason);
    }

    @Test
    void aud_10_the_separator_is_that_of_the_file() {
        assertThat(BrokenRecord.reason("\"a\"\tb\n", '\t')).isEqualTo("row.too-long");
        assertThat(BrokenRecord.reason("a\t\"b\n", '\t')).isEqualTo("row.unclosed-quote");
        assertThat(BrokenRecord.reason("a;\"b\n", '\t')).isEqualTo("row.too-long");
    }

    @Test
    void aud_10_nothing_beyond_65536_characters_is_looked_at() {
        String most = "x".repeat(65_534);
        assertThat(reason('"' + most + "\";\"b\"c")).isEqualTo("row.too-long");
        assertThat(reason('"' + most + "x\";\"b\"c")).isEqualTo("row.unclosed-quote");
        assertThat(reason(most + ";\"b\"c")).isEqualTo("row.unclosed-quote");
        assertThat(reason(most + "xx;\"b\"c")).isEqualTo("row.too-long");
    }
}
