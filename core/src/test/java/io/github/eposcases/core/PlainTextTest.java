package io.github.eposcases.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
