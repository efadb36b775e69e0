package io.github.eposcases.ticket.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** TKT-10: free text is cleaned once; what cannot be cleaned is named at the place where it was typed. */
class CleanTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n", "\u000B", "\f", "\u0085", "\u2028", "\u2029", " \t\r\n"})
    void every_line_end_becomes_one(String end) {
        assertThat(CleanText.of("problem", "а" + end + " б" + end + end + "в" + end, 20))
                .isEqualTo(new CleanText("а\n б\n\nв\n", List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"а  б|а  б", " а \\t| а", "\\t\\n\\t \\nа|\\n\\nа", "'  '|''", "\\tа\\t\\tб \\n|\\tа\\t\\tб\\n"})
    void blanks_go_at_the_end_of_a_line_only(String typed, String text) {
        assertThat(CleanText.of("problem", typed.translateEscapes(), 20).text()).isEqualTo(text.translateEscapes());
    }

    @Test
    void the_first_mark_and_the_first_control_character_are_named_at_their_places() {
        CleanText clean = CleanText.of("problem", "\u200Eа\r\n\uFEFF\u202Eб\u0007", 4);
        assertThat(clean.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "WARNING text.invisible-removed problem at 0",
                        "ERROR text.control-character problem at 5",
                        "ERROR text.too-long problem");
        assertThat(clean.problems().get(1).suggestion()).hasValue("а\nб");
        assertThat(CleanText.of("problem", "\u0007", 1).problems())
                .extracting(Problem::toString)
                .containsExactly("ERROR text.control-character problem at 0");
    }

    @Test
    void what_a_mark_kept_apart_composes_and_a_second_cleaning_changes_nothing() {
        String text = CleanText.of("problem", "И\u200E\u0306од \r\u200F\nб", 20).text();
        assertThat(text).isEqualTo("Йод\nб");
        assertThat(CleanText.of("problem", text, 20)).isEqualTo(new CleanText(text, List.of()));
    }

    @Test
    void the_length_is_that_of_the_cleaned_text() {
        assertThat(CleanText.of("problem", "\uD83D\uDE00б\r\n \u200E", 3).problems())
                .extracting(Problem::isError)
                .containsExactly(false);
        assertThat(CleanText.of("problem", "\uD83D\uDE00бвг", 3).problems())
                .extracting(Problem::isError)
                .containsExactly(true);
    }

    @Test
    void blanks_take_no_time() {
        String blanks = " ".repeat(1 << 20);
        assertThat(CleanText.of("problem", blanks + "а" + blanks + "\n", 3).text())
                .isEqualTo(blanks + "а\n");
    }
}
