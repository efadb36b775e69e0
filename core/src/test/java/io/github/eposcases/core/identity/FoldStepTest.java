package io.github.eposcases.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every step of the fold by itself (CON-30). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FoldStepTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "UNICODE_FORM|\u0435\u0300|\u0450",
                "INVISIBLE_CHARACTER|Зу\u0007е\u200Bв\u007F|Зуев",
                "KEYBOARD_LAYOUT|Bdfyjd 1|Иванов 1",
                "WHITESPACE|  Зуев \u00A0Роз \t|Зуев Роз",
                "WHITESPACE|' '|''",
                "HYPHEN_FORM|Роз-Ли |Роз-Ли ",
                "HYPHEN_FORM|Роз  \u2013  Ли|Роз-Ли",
                "HYPHEN_FORM|Роз  Ли - |Роз  Ли-",
                "HYPHEN_FORM|Роз - - Ли|Роз--Ли",
                "APOSTROPHE_FORM|О\u2019Нил|О'Нил",
                "EDGE_PUNCTUATION| Иван |' Иван '",
                "EDGE_PUNCTUATION|. Иван «|Иван",
                "EDGE_PUNCTUATION|(Иван)|(Иван)",
                "EDGE_PUNCTUATION|.-,|''",
                "EDGE_PUNCTUATION|- -|''",
                "LOOKALIKE_LETTER|Cергей BEPA|Сергей BEPA",
                "LOOKALIKE_LETTER|Їжак-Ёж|Ижак-Ёж",
                "LOOKALIKE_WORD|BEPA I V IV BEth BEPA4|ВЕРА I V IV BEth ВЕРА4",
                "LOOKALIKE_DIGIT|Г0РБАЧ-3АЯЦ|ГОРБАЧ-ЗАЯЦ",
                "LOOKALIKE_DIGIT|Г0рбач-3аяц|Горбач-Заяц",
                "LOOKALIKE_DIGIT|О'6райен и 4ай|О'Брайен и Чай",
                "LOOKALIKE_DIGIT|36|36",
                "LETTER_CASE|ЁЖ \uD801\uDC00|ёж \uD801\uDC28",
                "YO|Ёлёк|Елек",
                "PART_SEPARATOR|Рашид-Оглы О’Нил|Рашидоглыонил",
                "PART_SEPARATOR|- '|''",
                "PART_SEPARATOR|ЗУЕВ|Зуев"
            })
    void con_30_a_step_repairs_its_own_kind_and_no_other(FoldStep step, String raw, String expected) {
        TracedText once = step.apply(TracedText.of(raw));
        assertThat(once.text()).isEqualTo(expected.replace("''", "").replaceAll("^'|'$", ""));
        assertThat(step.apply(once)).isEqualTo(once);
    }

    @Test
    void con_30_what_needs_no_step_comes_back_itself() {
        TracedText right = TracedText.of("зуева");
        for (FoldStep step : FoldStep.values()) {
            assertThat(step.apply(right)).as(step.name()).isSameAs(right);
            assertThat(UsualValuesAreCheapTest.bytes(() -> step.apply(right)))
                    .as(step.name())
                    .isLessThanOrEqualTo(step == FoldStep.PART_SEPARATOR ? 400 : 32);
        }
    }

    /** Letter by letter is the same as all at once. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "и\u0306е\u0308",
                "\u1100\u1161",
                "\u1100\u1175\u11A8",
                "\u1100\u1161\u11C2",
                "\u09C7\u09BE",
                "a\u0316\u0301",
                "\u212B\u2126",
                "\uD834\uDD57\uD834\uDD65",
                "з\u0301и\u0306"
            })
    void con_30_composition_is_that_of_unicode(String raw) {
        assertThat(FoldStep.UNICODE_FORM.apply(TracedText.of("я" + raw + "я")).text())
                .isEqualTo(Normalizer.normalize("я" + raw + "я", Normalizer.Form.NFC));
    }

    /** A longer pile of marks is no name, and ordering it would take more than linear time (ID-3). */
    @Test
    void id_3_thirty_marks_on_a_letter_are_ordered_and_more_are_left() {
        String most = "и\u0306" + "\u0301".repeat(29);
        assertThat(FoldStep.UNICODE_FORM.apply(TracedText.of(most)).text()).isEqualTo("й" + "\u0301".repeat(29));
        TracedText more = TracedText.of(most + "\u0301");
        assertThat(FoldStep.UNICODE_FORM.apply(more)).isSameAs(more);
    }

    @ParameterizedTest
    @CsvSource({
        "UNICODE_FORM, з\u0301и\u0306к, '0 1 2 4 5'",
        "WHITESPACE, ' а \u00A0б ', '1 2 4 5'",
        "HYPHEN_FORM, 'а  -  б-', '0 3 6 7 8'",
        "EDGE_PUNCTUATION, '. аб.', '2 3 4'",
        "LOOKALIKE_LETTER, \uD83D\uDE00aё, '0 1 2 3 4'",
        "LETTER_CASE, А\uD801\uDC00Б, '0 1 1 3 4'",
        "PART_SEPARATOR, а-Б, '0 2 3'"
    })
    void con_95_every_character_knows_where_it_stood(FoldStep step, String raw, String origins) {
        TracedText text = step.apply(TracedText.of(raw));
        assertThat(text.text()).isNotEqualTo(raw);
        assertThat(Arrays.stream(origins.split(" ")).mapToInt(Integer::parseInt))
                .containsExactly(
                        java.util.stream.IntStream.rangeClosed(0, text.text().length())
                                .map(text::origin)
                                .boxed()
                                .toArray(Integer[]::new));
    }
}
