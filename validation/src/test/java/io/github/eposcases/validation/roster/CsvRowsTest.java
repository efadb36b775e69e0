package io.github.eposcases.validation.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which records are plain, where they end, and what their fields are; all others are left to FastCSV (AUD-130). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CsvRowsTest {
    private static final String NEXT = "x;y;z;w\n";

    private static CsvRows rows(RosterFormat format) throws IOException {
        byte[] header = RecordReaderProperties.HEADER.getBytes(UTF_8);
        Dialect dialect = Dialect.find(() -> new ByteArrayInputStream(header), RosterFormat.detected());
        return new CsvRows(dialect.header(), ';', format);
    }

    /** Text with bytes in hexadecimal digits between pipes. */
    private static byte[] bytes(String text) {
        StringBuilder hex = new StringBuilder();
        String[] pieces = text.split("\\|", -1);
        for (int i = 0; i < pieces.length; i++) {
            hex.append(i % 2 == 1 ? pieces[i] : HexFormat.of().formatHex(pieces[i].getBytes(UTF_8)));
        }
        return HexFormat.of().parseHex(hex);
    }

    static Stream<Arguments> plain_records() {
        return Stream.of(
                Arguments.of("a;b;c;d\n", "a,b,c,d"),
                Arguments.of("a;b;c;d\r\n", "a,b,c,d"),
                Arguments.of("a;b;c;d\r", "a,b,c,d"),
                Arguments.of(";;;\n", ",,,"),
                Arguments.of("\n", ",,,"),
                Arguments.of("\"a\";b;\"\";\"d\"\n", "a,b,,d"),
                Arguments.of("\"a;b\";\"c\"\"d\";\"\"\"\";e\n", "a;b,c\"d,\",e"),
                Arguments.of("a\"b;c\";d;e f\n", "a\"b,c\",d,e f"),
                Arguments.of("Ёлкин;жук;яма;~\n", "Ёлкин,жук,яма,~"),
                Arguments.of("|C280|;|DFBF|;№;|E0A080|\n", "\u0080,\u07FF,№,\u0800"),
                Arguments.of("|ED9FBF|;|EE8080|;|EFBFBF|;a\n", "\uD7FF,\uE000,\uFFFF,a"));
    }

    @ParameterizedTest
    @MethodSource("plain_records")
    void a_plain_record_is_taken_apart_where_it_lies(String record, String fields) throws IOException {
        CsvRows rows = rows(RosterFormat.detected());
        int length = bytes(record).length;
        assertThat(rows.plain(bytes("??" + record + NEXT), 2, 2 + length + NEXT.length()))
                .isEqualTo(2 + length);
        assertThat(ReadingOracle.COLUMNS.stream().map(rows.row()::text)).containsExactly(fields.split(",", -1));
    }

    @ParameterizedTest
    @MethodSource("plain_records")
    void a_record_that_is_not_there_in_full_is_not_plain(String record, String fields) throws IOException {
        byte[] text = bytes(record + NEXT);
        int lineEnd = record.endsWith("\r\n") ? 2 : 1;
        for (int to = 0; to <= bytes(record).length - lineEnd; to++) {
            assertThat(rows(RosterFormat.detected()).plain(text, 0, to)).isEqualTo(-1);
        }
    }

    static Stream<String> other_records() {
        return Stream.of(
                "\"a\"b;c;d;e\n",
                "\"a\n\";b;c;d\n",
                "\"a\r\";b;c;d\n",
                "a;b;c;|80|\n",
                "a;|C1BF|;c;d\n",
                "a;|C080|;c;d\n",
                "a;|D0C0|;c;d\n",
                "a;|D0|;c;d\n",
                "a;|D17F|;c;d\n",
                "a;|E09FBF|;c;d\n",
                "a;|EDA080|;c;d\n",
                "a;|EDBFBF|;c;d\n",
                "a;|E282C0|;c;d\n",
                "a;|F0908080|;c;d\n",
                "a;\uD83D\uDE00;c;d\n");
    }

    @ParameterizedTest
    @MethodSource("other_records")
    void whatever_is_doubtful_is_left_to_fastcsv(String record) throws IOException {
        byte[] text = bytes(record + NEXT);
        assertThat(rows(RosterFormat.detected()).plain(text, 0, text.length)).isEqualTo(-1);
    }

    @org.junit.jupiter.api.Test
    void aud_9_without_quoting_a_quote_is_a_character() throws IOException {
        CsvRows rows = rows(RosterFormat.detected().withoutQuoting());
        byte[] text = bytes("\"a\"b;\"c;d;e\n" + NEXT);
        assertThat(rows.plain(text, 0, text.length)).isEqualTo(text.length - NEXT.length());
        assertThat(ReadingOracle.COLUMNS.stream().map(rows.row()::text)).containsExactly("\"a\"b", "\"c", "d", "e");
    }
}
