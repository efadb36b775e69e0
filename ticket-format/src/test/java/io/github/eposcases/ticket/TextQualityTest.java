package io.github.eposcases.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TKT-8. The numbers are made up to pass or fail their check sums. */
class TextQualityTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            СНИЛС 112-233-445 95            | ticket.personal-number | 6
            СНИЛС 11223344595               | ticket.personal-number | 6
            112 233 445 95 и другие         | ticket.personal-number | 0
            1 112-233-445 95                | ticket.personal-number | 2
            112-233-445 96                  | | 0
            000-000-000 00                  | | 0
            087-654-303 00                  | ticket.personal-number | 0
            087-654-302 00                  | ticket.personal-number | 0
            087-654-304 00                  | | 0
            карта 4111 1111 1111 1111       | ticket.personal-number | 6
            карта 4111111111111111          | ticket.personal-number | 6
            карта 4111 1111 1111 1112       | | 0
            0000 0000 0000 0000             | | 0
            карта 5555-5555-5555-4444       | ticket.personal-number | 6
            карта 5555-5555-5555-4445       | | 0
            5105 1051 0510 5100             | ticket.personal-number | 0
            112-233-445 95 7                | ticket.personal-number | 0
            112-233-445 957                 | | 0
            1112-233-445 95                 | | 0
            112--233-445 95                 | | 0
            паспорт 5712 345678 9           | | 0
            паспорт 9 5712 345678           | | 0
            паспорт 5712 345678, 112-233-445 95 | ticket.personal-number | 8
            паспорт 5712 345678             | ticket.personal-number | 8
            5712345678 — номер паспорта     | ticket.personal-number | 0
            Паспорт серии 57 12 № 345678    | | 0
            паспорт 5712 34567              | | 0
            телефон 5712345678              | | 0
            пароль: qwerty                  | ticket.password | 0
            Мой ПАРОЛЬ = 1                  | ticket.password | 4
            паролем: 1                      | ticket.password | 0
            пароль не подходит              | | 0
            пароль:                         | | 0
            в 2024-12-19 14:05 вижу 502     | | 0
            """)
    void what_should_not_be_sent_is_warned_of(String text, String code, int position) {
        var found = TextQuality.problems("problem", text);
        if (code == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).hasSize(1);
            Problem problem = found.get(0);
            assertThat(problem).hasToString("WARNING " + code + " problem at " + position);
            assertThat(problem.suggestion()).isEmpty();
            assertThat(problem.details().keySet()).containsExactly("place");
        }
    }

    @ParameterizedTest
    @CsvSource({"33, true, 23, true", "34, false, 24, false"})
    void ten_digits_are_of_a_passport_within_forty_letters(int before, boolean found, int behind, boolean foundToo) {
        String word = "паспорт" + " ".repeat(before) + "5712345678";
        assertThat(TextQuality.problems("p", word)).hasSize(found ? 1 : 0);
        assertThat(TextQuality.problems("p", "5712345678" + " ".repeat(behind) + "паспорт"))
                .hasSize(foundToo ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Пользователь не найден            | true
            «ПОЛЬЗОВАТЕЛЬ  не найден!!!»      | true
            не зашёл                          | true
            абвгдежзи 12345                   | true
            абвгдежзик                        | false
            Пользователь не найден в дневнике | false
            """)
    void a_problem_that_repeats_the_subject_or_is_short_says_nothing(String problem, boolean expected) {
        assertThat(TextQuality.isUninformative(problem, "Пользователь не найден"))
                .isEqualTo(expected);
    }

    @Test
    @Timeout(5)
    void the_longest_text_is_judged_quickly() {
        assertThat(TextQuality.problems("p", "паспорт 1 ".repeat(800))).isEmpty();
        assertThat(TextQuality.problems("p", "1-".repeat(4_000))).isEmpty();
        assertThat(TextQuality.problems("p", "1".repeat(8_000))).isEmpty();
    }
}
