package io.github.eposcases.validation.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** AUD-1 to AUD-3: which column holds which field. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RosterHeaderTest {
    private static RosterHeader header(String cells) {
        return RosterHeader.of(cells.isEmpty() ? List.of() : List.of(cells.split(";", -1)), Map.of());
    }

    private static String columns(RosterHeader header) {
        return String.join(
                ",",
                IntStream.range(0, header.columns() + 1)
                        .mapToObj(i -> {
                            RosterField field = header.field(i);
                            return field == null ? "-" : field.name();
                        })
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "ИД;ФИО;ДР                      | ID,PERSON_NAME,BIRTH_DATE,-                  | []     | true",
                "ДР;ФИО                         | BIRTH_DATE,PERSON_NAME,-                     | []     | true",
                "Класс;ФИО;;ДР                  | -,PERSON_NAME,-,BIRTH_DATE,-                 | [1, 3] | true",
                "Фамилия;Имя;ДР                 | SURNAME,GIVEN,BIRTH_DATE,-                   | []     | true",
                "Фамилия;Имя;Отчество;ФИО;ДР    | SURNAME,GIVEN,PATRONYMIC,-,BIRTH_DATE,-      | [4]    | true",
                "Фамилия;Имя;ФИО;ДР             | SURNAME,GIVEN,-,BIRTH_DATE,-                 | [3]    | true",
                "Фамилия;ФИО;ДР                 | -,PERSON_NAME,BIRTH_DATE,-                   | [1]    | true",
                "Имя;ФИО;ДР;Отчество            | -,PERSON_NAME,BIRTH_DATE,-,-                 | [1, 4] | true",
                "Фамилия;Отчество;ДР            | SURNAME,PATRONYMIC,BIRTH_DATE,-              | []     | false",
                "Имя;ДР                         | GIVEN,BIRTH_DATE,-                           | []     | false",
                "ФИО;Школа                      | PERSON_NAME,ORGANIZATION,-                   | []     | false",
                "ДР                             | BIRTH_DATE,-                                 | []     | false",
                "ФИО;ДР;Дата рождения           | PERSON_NAME,BIRTH_DATE,-,-                   | [3]    | false",
                "Почта;ФИО;E-mail;ДР            | EMAIL,PERSON_NAME,-,BIRTH_DATE,-             | [3]    | false",
                "''                             | -                                            | []     | false",
            })
    void aud_1_to_3_columns(String cells, String expected, String ignored, boolean usable) {
        RosterHeader header = header(cells);
        assertThat(columns(header)).isEqualTo(expected);
        assertThat(header.ignored()).hasToString(ignored);
        assertThat(header.isUsable()).isEqualTo(usable);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "Школа                        | [PERSON_NAME, BIRTH_DATE] | []                  | 1",
                "Фамилия;Отчество;ДР          | [PERSON_NAME]             | []                  | 3",
                "Имя;ДР                       | [PERSON_NAME]             | []                  | 2",
                "ФИО;;                        | [BIRTH_DATE]              | []                  | 3",
                "Фамилия;Имя                  | [BIRTH_DATE]              | []                  | 2",
                "ФИО;ДР;Дата рождения         | []                        | [BIRTH_DATE]        | 3",
                "ФИО;ДР;Почта;ДР;E-mail       | []                        | [BIRTH_DATE, EMAIL] | 5",
                "''                           | [PERSON_NAME, BIRTH_DATE] | []                  | 0",
            })
    void aud_3_what_is_wrong_is_said_by_fields_and_never_by_cells(
            String cells, String missing, String doubled, int columns) {
        RosterFormatException refusal = header(cells).refusal();
        assertThat(refusal.missing()).hasToString(missing);
        assertThat(refusal.doubled()).hasToString(doubled);
        assertThat(refusal.columns()).isEqualTo(columns);
        assertThat(refusal)
                .hasMessage(
                        "header: missing " + missing + ", named twice " + doubled + ", " + columns + " columns found");
    }

    @Test
    void aud_5_the_more_columns_are_known_the_better_doubled_ones_too() {
        assertThat(header("").known()).isZero();
        assertThat(header("Класс;Группа").known()).isZero();
        assertThat(header("ИД;ДР;Класс").known()).isEqualTo(2);
        assertThat(header("ДР;Дата рождения;ФИО").known()).isEqualTo(3);
    }

    @Test
    void aud_4_a_column_of_whole_names_gives_the_three_parts_besides() {
        assertThat(header("ФИО;ДР").fields())
                .containsExactly(
                        RosterField.PERSON_NAME,
                        RosterField.SURNAME,
                        RosterField.GIVEN,
                        RosterField.PATRONYMIC,
                        RosterField.BIRTH_DATE);
        assertThat(header("ФИО;ДР").oneNameColumn()).isTrue();
        RosterHeader parts = header("Имя;Фамилия;ДР;Роль");
        assertThat(parts.fields())
                .containsExactly(RosterField.SURNAME, RosterField.GIVEN, RosterField.BIRTH_DATE, RosterField.ROLE);
        assertThat(parts.oneNameColumn()).isFalse();
    }

    @Test
    void aud_1_a_heading_that_is_given_overrides_the_known_ones_of_its_field() {
        Map<RosterField, String> mapping = new EnumMap<>(RosterField.class);
        mapping.put(RosterField.EMAIL, "контакт");
        mapping.put(RosterField.ORGANIZATION, "почта");
        RosterHeader header = RosterHeader.of(
                Arrays.asList("ФИО", "ДР", "E-mail", "КОНТАКТ", "Почта", "Организация", "Роль"), mapping);
        assertThat(columns(header)).isEqualTo("PERSON_NAME,BIRTH_DATE,-,EMAIL,ORGANIZATION,-,ROLE,-");
        assertThat(header.isUsable()).isTrue();
    }
}
