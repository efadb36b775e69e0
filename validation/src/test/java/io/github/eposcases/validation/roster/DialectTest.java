package io.github.eposcases.validation.roster;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** AUD-5, AUD-6: charset, mark, separator and header are found out from the first bytes. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DialectTest {
    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final String HEADER = "ФИО;ДР\n";
    private static final int HEAD = 1 << 16;

    private static Dialect find(byte[] bytes, RosterFormat format) throws IOException {
        return Dialect.find(() -> new ByteArrayInputStream(bytes), format);
    }

    private static Dialect find(byte[] bytes) throws IOException {
        return find(bytes, RosterFormat.detected());
    }

    private static Dialect find(String text) throws IOException {
        return find(text.getBytes(UTF_8));
    }

    /** Any bytes, one for each character. */
    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, 3", "UTF-16BE, 2", "UTF-16LE, 2"})
    void aud_6_a_mark_decides_whatever_was_given(Charset charset, int length) throws IOException {
        byte[] marked = ("\uFEFF" + HEADER).getBytes(charset);
        assertThat(find(marked).charset()).isEqualTo(charset);
        assertThat(find(marked).bomLength()).isEqualTo(length);
        assertThat(find(marked).header().isUsable()).isTrue();
        assertThat(find(marked, RosterFormat.detected().withCharset(WINDOWS_1251))
                        .charset())
                .isEqualTo(charset);
    }

    @Test
    void aud_6_without_a_mark_it_is_utf_8_or_windows_1251() throws IOException {
        assertThat(find(HEADER).charset()).isEqualTo(UTF_8);
        assertThat(find(HEADER).bomLength()).isZero();
        assertThat(find(HEADER.getBytes(WINDOWS_1251)).charset()).isEqualTo(WINDOWS_1251);
        assertThat(find(HEADER.getBytes(WINDOWS_1251)).bomLength()).isZero();
        assertThat(find("full name;birth date\n;1").charset()).isEqualTo(UTF_8);
        byte[] latin = "full name;birth date\nЗуев;1".getBytes(WINDOWS_1251);
        assertThat(find(latin).charset()).isEqualTo(WINDOWS_1251);
    }

    @Test
    void aud_6_a_given_charset_is_taken_as_it_is() throws IOException {
        RosterFormat utf16 = RosterFormat.detected().withCharset(UTF_16LE);
        assertThat(find(HEADER.getBytes(UTF_16LE), utf16).charset()).isEqualTo(UTF_16LE);
        RosterFormat utf8 = RosterFormat.detected().withCharset(UTF_8);
        assertThat(find("full name;birth date\nЗуев;1".getBytes(WINDOWS_1251), utf8)
                        .charset())
                .isEqualTo(UTF_8);
        assertThatThrownBy(() -> find(HEADER.getBytes(WINDOWS_1251), utf8)).isInstanceOf(RosterFormatException.class);
    }

    @Test
    void aud_6_a_malformed_byte_in_a_row_does_not_hide_a_header_in_utf_8() throws IOException {
        assertThat(find(bytes(new String((HEADER + "Зуев").getBytes(UTF_8), ISO_8859_1) + "\u00FF;1\n"))
                        .charset())
                .isEqualTo(UTF_8);
    }

    @Test
    void aud_6_a_character_cut_by_the_end_of_the_file_is_malformed() throws IOException {
        assertThat(find(bytes("full name;birth date\n;1;\u00D0")).charset()).isEqualTo(WINDOWS_1251);
    }

    @Test
    void aud_6_a_character_cut_by_the_end_of_the_head_is_none_the_worse() throws IOException {
        String rows = "full name;birth date\n" + "x".repeat(HEAD);
        assertThat(find(rows.substring(0, HEAD - 1) + "Зуев").charset()).isEqualTo(UTF_8);
        assertThat(find(rows.substring(0, HEAD - 2) + "Зуев").charset()).isEqualTo(UTF_8);
        assertThat(find((rows.substring(0, HEAD - 1) + "Зуев").getBytes(WINDOWS_1251))
                        .charset())
                .as("looked at up to the 65,536th byte, which may begin a character")
                .isEqualTo(UTF_8);
        assertThat(find((rows.substring(0, HEAD - 2) + "Зуев").getBytes(WINDOWS_1251))
                        .charset())
                .isEqualTo(WINDOWS_1251);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00EF\u00BB",
                "\u00EF\u00BB\u00BE",
                "\u00EE\u00BB\u00BF",
                "\u00EF\u00BA\u00BF",
                "\u00FE",
                "\u00FE\u00FE",
                "\u00FF\u00FF",
                "\u00FE\u00FEx",
            })
    void aud_6_what_is_nearly_a_mark_is_none(String near) throws IOException {
        byte[] file = bytes(near + ";full name;birth date\n");
        assertThat(find(file).bomLength()).isZero();
        assertThat(find(file).charset()).isEqualTo(near.length() == 3 && !near.endsWith("x") ? UTF_8 : WINDOWS_1251);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u00EF\u00BB\u00BF", "\u00FE\u00FF", "\u00FF\u00FE", "\u00EF", "\"", "a", "\n;;\n"})
    void aud_13_a_file_without_a_header_is_refused(String file) {
        assertThatThrownBy(() -> find(bytes(file)))
                .isInstanceOfSatisfying(
                        RosterFormatException.class,
                        e -> assertThat(e.missing()).containsExactly(RosterField.PERSON_NAME, RosterField.BIRTH_DATE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ФИО;ДР;Почта|;",
                "ФИО,ДР,Почта|,",
                "ФИО\tДР\tПочта|TAB",
                "ФИО;ДР;Класс, группа, школа|;",
                "ФИО,ДР,Роль;Почта|,",
                "ФИО\tДР\tРоль,Почта;ИД|TAB",
                "\"ФИО\";\"ДР\"|;"
            })
    void aud_5_the_separator_that_yields_most_known_fields(String header, String separator) throws IOException {
        assertThat(find(header).separator()).isEqualTo(separator.equals("TAB") ? '\t' : separator.charAt(0));
    }

    @Test
    void aud_5_of_two_that_yield_as_many_the_semicolon_comes_first_and_the_comma_last() {
        assertThatThrownBy(() -> find("ФИО;a,ДР,b\tc\td\tИД"))
                .isInstanceOfSatisfying(
                        RosterFormatException.class,
                        e -> assertThat(e.columns()).isEqualTo(2));
        assertThatThrownBy(() -> find("a,ДР,b\tc\td\tИД"))
                .isInstanceOfSatisfying(
                        RosterFormatException.class,
                        e -> assertThat(e.columns()).isEqualTo(4));
    }

    @Test
    void aud_5_a_given_separator_is_taken_as_it_is() {
        RosterFormat commas = RosterFormat.detected().withSeparator(',');
        assertThatThrownBy(() -> find(HEADER.getBytes(UTF_8), commas))
                .isInstanceOfSatisfying(
                        RosterFormatException.class,
                        e -> assertThat(e.columns()).isEqualTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n\n", ";;;\n", " ; \t;\n", "\"\";\" \"\n", "\u00A0;\n;\n"})
    void aud_5_blank_rows_before_the_header_are_skipped(String blank) throws IOException {
        assertThat(find(blank + HEADER).header().columns()).isEqualTo(2);
    }

    @Test
    void aud_9_quotes_around_a_heading_are_dropped_or_kept_as_asked() throws IOException {
        assertThatThrownBy(() -> find("\"ФИО\"х;ДР\n")).isInstanceOf(RosterFormatException.class);
        Dialect kept = find(
                "\"Фамилия;имя\";ФИО;ДР".getBytes(UTF_8),
                RosterFormat.detected().withoutQuoting());
        assertThat(kept.header().columns()).isEqualTo(4);
        assertThat(find("\"Фамилия;имя\";ФИО;ДР").header().columns()).isEqualTo(3);
    }

    @Test
    void aud_23_what_was_found_out_is_told() throws IOException {
        ReadFacts facts = find("Класс;ФИО;ДР").facts(OptionalLong.of(17));
        assertThat(facts)
                .isEqualTo(new ReadFacts(
                        "UTF-8",
                        false,
                        ";",
                        find("ФИО;ДР").header().fields(),
                        java.util.List.of(1),
                        OptionalLong.of(17)));
        assertThat(find("\uFEFFФИО;ДР").facts(OptionalLong.empty()).bom()).isTrue();
        assertThat(find(("\uFEFF" + HEADER).getBytes(UTF_16BE))
                        .facts(OptionalLong.empty())
                        .charset())
                .isEqualTo("UTF-16BE");
    }

    @Test
    void the_stream_is_closed() throws IOException {
        AtomicInteger closed = new AtomicInteger();
        Dialect.find(
                () -> new ByteArrayInputStream(HEADER.getBytes(UTF_8)) {
                    @Override
                    public void close() {
                        closed.incrementAndGet();
                    }
                },
                RosterFormat.detected());
        assertThat(closed).hasValue(1);
    }
}
