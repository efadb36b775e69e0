package io.github.eposcases.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"a\rb", "a\u0000b", "a\u007Fb", "a\u009Bb", "a\u2028b", "a\u202Eb", "a\u2066b", "a\uD800b"})
    void dom_300_no_text_holds_a_control_character(String text) {
        for (PlainText kind : PlainText.values()) {
            assertThat(kind.problems("x", text, 10)).singleElement().satisfies(p -> {
                assertThat(p.code().id()).isEqualTo("text.control-character");
                assertThat(p.position()).hasValue(1);
                assertThat(kind.problems("x", p.suggestion().orElseThrow(), 10)).isEmpty();
            });
        }
    }

    @Test
    void dom_300_only_free_text_has_lines() {
        assertThat(PlainText.FREE.problems("x", "a\n\tb", 10)).isEmpty();
        assertThat(PlainText.ONE_LINE.problems("x", "a\nb", 10))
                .singleElement()
                .satisfies(p -> assertThat(p.suggestion()).hasValue("a b"));
    }

    @ParameterizedTest
    @CsvSource({
        "09, 'a b', 'a\tb'",
        "0A, 'a b', 'a\nb'",
        "0D, 'a b', 'a\nb'",
        "85, 'a b', 'a\nb'",
        "2028, 'a b', 'a\nb'",
        "2029, 'a b', 'a\nb'",
        "00, ab, ab",
        "7F, ab, ab",
        "9F, ab, ab",
        "202A, ab, ab",
        "202E, ab, ab",
        "2066, ab, ab",
        "2069, ab, ab",
        "D800, ab, ab",
        "DFFF, ab, ab",
        "20, 'a b', 'a b'",
        "A0, 'a\u00A0b', 'a\u00A0b'",
        "2027, 'a\u2027b', 'a\u2027b'",
        "202F, 'a\u202Fb', 'a\u202Fb'",
        "2065, 'a\u2065b', 'a\u2065b'",
        "206A, 'a\u206Ab', 'a\u206Ab'",
        "E000, 'a\uE000b', 'a\uE000b'"
    })
    void dom_300_what_is_forbidden_is_dropped_and_a_line_break_is_a_blank(String hex, String oneLine, String free) {
        String text = "a" + Character.toString(Integer.parseInt(hex, 16)) + "b";
        assertThat(PlainText.ONE_LINE.cleaned(text)).isEqualTo(oneLine);
        assertThat(PlainText.FREE.cleaned(text)).isEqualTo(free);
        assertThat(PlainText.ONE_LINE.problems("x", text, 3).isEmpty()).isEqualTo(text.equals(oneLine));
        assertThat(PlainText.FREE.problems("x", text, 3).isEmpty()).isEqualTo(text.equals(free));
    }

    @ParameterizedTest
    @CsvSource({
        "'=1+1', true",
        "'+7', true",
        "'-1', true",
        "'@a', true",
        "'\uFF1D1', true",
        "'\uFF201', true",
        "'\ta', true",
        "'\ra', true",
        "'\na', true",
        "'\u0000a', true",
        "' =1', true",
        "'\u00A0\u200B=1', true",
        "'\uDB40\uDC01=1', true",
        "'1=1', false",
        "'a', false",
        "' a=', false",
        "'\uD83D\uDE00=', false",
        "' ', false",
        "'', false"
    })
    void what_a_spreadsheet_would_take_for_a_formula_gets_an_apostrophe(String text, boolean formula) {
        assertThat(PlainText.spreadsheetCell(text)).isEqualTo(formula ? "'" + text : text);
    }

    @Test
    void everything_wrong_is_said_at_once() {
        assertThat(PlainText.ONE_LINE.problems("x", "\t\t\t", 2))
                .extracting(p -> p.code().id())
                .containsExactly("text.blank", "text.control-character", "text.too-long");
        assertThat(PlainText.ONE_LINE.problems("x", "\uD83D\uDE00", 1)).isEmpty();
    }

    @Test
    void a_programmer_gets_an_exception_without_the_value() {
        assertThat(PlainText.ONE_LINE.require("os", "Android", 20)).isEqualTo("Android");
        assertThatThrownBy(() -> PlainText.ONE_LINE.require("os", "тайна\n", 20))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("ERROR text.control-character os at 5");
    }

    @Test
    void every_code_has_words_in_both_languages() {
        for (TextProblem code : TextProblem.values()) {
            assertThat(code.text(Locale.ENGLISH)).isNotBlank().isNotEqualTo(code.text(Locale.ROOT));
        }
    }
}
