package io.github.eposcases.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shared tables say of letters, keys and signs. */
class LettersTest {
    @ParameterizedTest
    @CsvSource({
        "08,CONTROL",
        "09,BLANK",
        "0D,BLANK",
        "0E,CONTROL",
        "1F,CONTROL",
        "20,BLANK",
        "21,VISIBLE",
        "7E,VISIBLE",
        "86,CONTROL",
        "3FF,VISIBLE",
        "400,VISIBLE",
        "482,VISIBLE",
        "483,VISIBLE",
        "180A,VISIBLE",
        "180E,INVISIBLE",
        "1810,VISIBLE",
        "FE00,INVISIBLE",
        "FE10,VISIBLE",
        "E01EF,INVISIBLE",
        "E01F0,FORBIDDEN"
    })
    void id_24_a_kind_ends_where_its_range_does(String hex, CharacterKind kind) {
        assertThat(CharacterKind.of(Integer.parseInt(hex, 16))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "йц, true",
        "йф, true",
        "йы, false",
        "йу, false",
        "йя, false",
        "йй, false",
        "цф, true",
        "цы, true",
        "цв, false",
        "ъэ, true",
        "ъх, true",
        "ъж, false",
        "фя, true",
        "ыя, true",
        "вя, false",
        "чы, true",
        "чв, true",
        "юэ, false",
        "юж, true",
        "юб, true",
        "ёй, false",
        "ёv, false",
        "ѐs, false",
        "`ч, false",
        "ак, true",
        "qw, true",
        "qa, true",
        "qs, false",
        "wa, true",
        "pl, true",
        "ml, false",
        "az, true",
        "mk, true",
        "mj, true",
        "йq, false",
        "1q, false",
        "ЙЦ, true",
        "QW, true",
        "яа, false",
        "яч, true",
        "aя, false"
    })
    void con_112_keys_touch_in_a_row_and_across_two(String letters, boolean touch) {
        char one = letters.charAt(0);
        char other = letters.charAt(1);
        assertThat(KeyboardLayout.touch(one, other)).isEqualTo(touch);
        assertThat(KeyboardLayout.touch(other, one)).isEqualTo(touch);
    }

    @Test
    void con_112_a_single_key_gives_the_other_layout() {
        assertThat(KeyboardLayout.toRussian('q')).isEqualTo('й');
        assertThat(KeyboardLayout.toRussian('`')).isEqualTo('ё');
        assertThat(KeyboardLayout.toRussian('?')).isEqualTo(',');
        assertThat(KeyboardLayout.toRussian('1')).isEqualTo('1');
        assertThat(KeyboardLayout.toLatin('ё')).isEqualTo('`');
        assertThat(KeyboardLayout.toLatin('"')).isEqualTo('@');
        assertThat(KeyboardLayout.toLatin('№')).isEqualTo('#');
        assertThat(KeyboardLayout.toLatin('1')).isEqualTo('1');
        assertThat(KeyboardLayout.toRussian("`1q")).isEqualTo("ё1й");
    }

    private static final Map<String, IntPredicate> SIGNS = Map.of(
            "blank", Signs::isBlank,
            "dash", Signs::isDash,
            "apostrophe", Signs::isApostrophe,
            "edge", Signs::isEdge,
            "between", Signs::isBetweenWords,
            "cyrillic", Signs::isCyrillic,
            "latin", Signs::isLatin);

    @ParameterizedTest
    @CsvSource({
        "20, between blank",
        "A0, between blank",
        "2003, between blank",
        "2D, between dash edge",
        "2010, between dash",
        "2014, between dash",
        "2212, between dash",
        "FF0D, between dash",
        "2016, ''",
        "27, apostrophe edge",
        "2019, apostrophe edge",
        "2BC, apostrophe",
        "60, apostrophe edge",
        "55A, apostrophe",
        "2E, between edge",
        "28, between",
        "7B, between",
        "AB, between edge",
        "31, ''",
        "40, ''",
        "41, latin",
        "5A, latin",
        "5B, between",
        "61, latin",
        "7A, latin",
        "E9, latin",
        "17F, latin",
        "D7, ''",
        "3B1, ''",
        "3FF, ''",
        "400, cyrillic",
        "410, cyrillic",
        "44F, cyrillic",
        "482, ''",
        "4E9, cyrillic",
        "52F, cyrillic",
        "530, ''",
        "531, ''",
        "1C80, cyrillic",
        "1D2B, cyrillic",
        "A640, cyrillic",
        "2DE0, ''",
        "4E00, ''",
        "1E00, latin",
        "212A, latin",
        "1F600, ''"
    })
    void con_30_a_sign_is_what_its_shape_says(String hex, String kinds) {
        int cp = Integer.parseInt(hex, 16);
        assertThat(SIGNS.entrySet().stream()
                        .filter(e -> e.getValue().test(cp))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .isEqualTo(kinds);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Иванов, иванов",
                "иванов, иванов",
                "АЯЁаяё, аяеаяе",
                "'', ''",
                "'  ', ''",
                "'  Анна   Мария ', анна мария",
                "Анна-Мария, анна-мария",
                "Анна - Мария, анна-мария",
                "'Анна-  Мария', анна-мария",
                "Анна - , -",
                "- Анна, -",
                "-Анна, -",
                "Анна--Мария, -",
                "Анна- -Мария, -",
                "Anna, -",
                "Аннa, -",
                "Анна1, -",
                "\u0450, -",
                "\u0452, -",
                "\u0460, -",
                "\u03FF, -",
                "Анна\u00A0Мария, -"
            })
    void con_30_an_ordinary_name_is_folded_at_once(String name, String fold) {
        assertThat(QuickFold.of(name)).isEqualTo(fold);
        char[] source = ("ы" + name + "ы").toCharArray();
        char[] target = new char[source.length];
        int length = QuickFold.of(source, 1, name.length(), target);
        assertThat(length < 0 ? null : new String(target, 0, length)).isEqualTo(fold);
    }

    @ParameterizedTest
    @CsvSource({
        "Иванов, Ivanov, true",
        "Иванов, Ivanof, false",
        "Иванов, Ivano, false",
        "Иванов, Ivanovv, false",
        "Щукина, Shchukina, true",
        "Щукина, Schukina, true",
        "Юлия, Yulia, true",
        "Юлия, Julija, true",
        "Наталья, Natal'ya, true",
        "Наталья, Natalia, true",
        "Римский-Корсаков, Rimskij  Korsakov, true",
        "римский корсаков, RIMSKY-KORSAKOV, true",
        "Алексей, Aleksei, true",
        "Алексей, Alexey, true",
        "Фёдор, Fyodor, true",
        "Фёдор, Fedor, true",
        "Иванов, '', false",
        "'', Ivanov, false",
        "'', '', false",
        "'- ', a, false",
        "a, a, false",
        "ы, zzzzz, false",
        "Рудик, Rudik, true",
        "Ксения, Xenia, true",
        "Александр, Alexander, true",
        "аааа, aa, false",
        "ааааа, aa, false",
        "аааааа, aa, false",
        "ааааааа, aaa, false",
        "Иванов1, Ivanov1, false"
    })
    void con_113_latin_letters_spell_a_russian_word_in_any_system(String russian, String latin, boolean matches) {
        assertThat(Romanization.matches(russian, latin)).isEqualTo(matches);
    }

    @Test
    void con_113_a_text_longer_than_any_name_is_not_read() {
        for (int length : List.of(1, 256, 257)) {
            assertThat(Romanization.matches("а".repeat(length), "a".repeat(length)))
                    .isEqualTo(length < 257);
        }
    }
}
