package io.github.eposcases.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.TextTable;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NoValueTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u200B",
                "-",
                "нет",
                "НЕТ",
                "\u00A0нет ",
                "нет имени",
                "б/о",
                "H/A",
                "n/a",
                "Нету",
                "?",
                "А",
                "а",
                "Ан",
                "Нет-нет",
                "Анна",
                "АННА",
                "nеt",
                "00",
                "(нет)",
                "нет\u200B",
                "\ud800"
            })
    void con_20_of_a_name_what_the_check_calls_missing_or_a_placeholder_is_no_value(String text) {
        for (NamePart part : NamePart.values()) {
            boolean found = PersonName.check(part, text, NameProfile.FNS).stream()
                    .anyMatch(p -> p.code() == NameProblem.MISSING || p.code() == NameProblem.PLACEHOLDER);
            assertThat(PersonName.isNoValue(part, text)).as(part.name()).isEqualTo(found);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "нет",
                "НЕТ ПОЧТЫ",
                "No",
                "none",
                "ivanov@mail.ru",
                "нет@mail.ru",
                "x",
                "\u200B",
                "нет\u200B"
            })
    void con_20_of_an_address_what_is_called_missing_is_no_value(String text) {
        boolean found = EmailAddress.parse(text).problems().stream().anyMatch(p -> p.code() == EmailProblem.MISSING);
        assertThat(EmailAddress.isNoValue(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "-", "нет", "НЕТ", "00.00.0000", "0000-00-00", "03.04.2013", "3.4.13", "01.01.1900"})
    void con_20_of_a_date_what_is_called_missing_is_no_value(String text) {
        boolean found = BirthDates.parse(text).problems().stream().anyMatch(p -> p.code() == BirthDateProblem.MISSING);
        assertThat(BirthDates.isNoValue(text)).isEqualTo(found);
    }

    @Test
    void id_8_every_word_of_the_table_stands_for_nothing_in_any_case_and_among_blanks() {
        for (TextTable.Row row : TextTable.read(NoValueTest.class.getResourceAsStream("no-values.tsv"))
                .rows()) {
            String word = row.get("text");
            for (String text :
                    List.of(word, word.toUpperCase(Locale.ROOT), " " + word.replace(" ", "\u00A0 ") + "\u200B ")) {
                assertThat(isNoValue(row.get("field"), text)).as(word).isTrue();
                assertThat(isNoValue(row.get("field"), text + "ж")).as(word).isFalse();
            }
        }
    }

    private static boolean isNoValue(String field, String text) {
        return switch (field) {
            case "name" -> PersonName.isNoValue(NamePart.GIVEN_NAME, text);
            case "email" -> EmailAddress.isNoValue(text);
            default -> BirthDates.isNoValue(text);
        };
    }

    @Test
    void con_20_a_control_character_is_something() {
        assertThat(EmailAddress.isNoValue("\u0007")).isFalse();
        assertThat(BirthDates.isNoValue("\u0007")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(NamePart.class)
    void id_172_no_text_longer_than_any_value_is_looked_at(NamePart part) {
        assertThat(PersonName.isNoValue(part, "-".repeat(1_001))).isFalse();
        assertThat(EmailAddress.isNoValue(" ".repeat(1_001))).isFalse();
        assertThat(EmailAddress.isNoValue(" ".repeat(1_000))).isTrue();
        assertThat(BirthDates.isNoValue("\u200B".repeat(60))).isTrue();
        assertThat(BirthDates.isNoValue("\u200B".repeat(61))).isFalse();
    }
}
