package io.github.eposcases.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PersonNameTest {
    private static final PersonName ANNA = PersonName.of("Зуева", "Анна", "Ильинична");

    @Nested
    class Value {
        @Test
        void parts_are_kept_character_for_character() {
            PersonName name = PersonName.of("королёв", "ФЁДОР", "Рашид Оглы");
            assertThat(name.surname()).isEqualTo("королёв");
            assertThat(name.givenName()).isEqualTo("ФЁДОР");
            assertThat(name.patronymic().text()).contains("Рашид Оглы");
            assertThat(name.full()).isEqualTo("королёв ФЁДОР Рашид Оглы");
        }

        @Test
        void name_without_patronymic_has_two_words() {
            assertThat(PersonName.withoutPatronymic("Ким", "Анна").full()).isEqualTo("Ким Анна");
            assertThat(PersonName.withoutPatronymic("Ким", "Анна").patronymic())
                    .isSameAs(Patronymic.absentByDocument());
        }

        @Test
        void of_names_the_parameter_and_the_code_but_never_the_value() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PersonName.of("Зуева", "Aнна", "Ильинична"))
                    .withMessage("givenName: name.foreign-letter");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PersonName.of("", "Анна", ""))
                    .withMessage("surname: name.missing");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new PersonName("Зуева ", "Анна", Patronymic.unknown()))
                    .withMessage("surname: name.whitespace");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Patronymic.of(""))
                    .withMessage("value: name.missing");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Patronymic.of("нет"))
                    .withMessage("value: name.placeholder");
        }

        @Test
        void constructor_accepts_what_the_lenient_profile_accepts() {
            assertThat(new PersonName("Ҡадиров", "Гөлназ", Patronymic.unknown()).givenName())
                    .isEqualTo("Гөлназ");
        }

        @Test
        void null_is_refused_by_name() {
            assertThatNullPointerException()
                    .isThrownBy(() -> PersonName.parse(nothing(), "Анна", ""))
                    .withMessage("surname");
            assertThatNullPointerException()
                    .isThrownBy(() -> PersonName.parse("Зуева", nothing(), ""))
                    .withMessage("givenName");
            assertThatNullPointerException()
                    .isThrownBy(() -> PersonName.parse("Зуева", "Анна", nothing()))
                    .withMessage("patronymic");
            assertThatNullPointerException()
                    .isThrownBy(() -> PersonName.parse(PersonNameTest.<String>nothing()))
                    .withMessage("fio");
            assertThatNullPointerException()
                    .isThrownBy(() -> new PersonName("Зуева", "Анна", nothing()))
                    .withMessage("patronymic");
        }

        @Test
        void equality_is_that_of_the_parts() {
            EqualsVerifier.forClass(PersonName.class)
                    .withPrefabValues(Patronymic.class, Patronymic.unknown(), Patronymic.of("Ильич"))
                    .withPrefabValues(String.class, "Зуев", "Роз")
                    .verify();
            EqualsVerifier.forClass(Patronymic.Stated.class)
                    .withPrefabValues(String.class, "Ильич", "Львович")
                    .verify();
            EqualsVerifier.forClass(GenderAgreement.class).verify();
            assertThat(PersonName.withoutPatronymic("Ким", "Анна"))
                    .isNotEqualTo(new PersonName("Ким", "Анна", Patronymic.unknown()));
        }
    }

    @Nested
    class Shown {
        @Test
        void to_string_tells_only_about_the_patronymic() {
            assertThat(ANNA).hasToString("PersonName[отчество: есть]");
            assertThat(PersonName.withoutPatronymic("Ким", "Анна"))
                    .hasToString("PersonName[отчество: нет по документу]");
            assertThat(new PersonName("Ким", "Анна", Patronymic.unknown()))
                    .hasToString("PersonName[отчество: не известно]");
            assertThat(Patronymic.of("Ильич")).hasToString("Patronymic[есть]");
        }

        @ParameterizedTest
        @CsvSource({
            "Зуева, Анна, Ильинична, З*** А*** И***",
            "О, Ю, '', *** ***",
            "фон Бок, Ганс, Рашид оглы, ф*** Г*** Р***",
        })
        void masked_shows_the_first_letters(String surname, String given, String patronymic, String masked) {
            assertThat(PersonName.of(surname, given, patronymic).masked()).isEqualTo(masked);
        }

        @Test
        void comparison_form_is_the_fold_of_the_parts() {
            assertThat(PersonName.of("КОРОЛЁВ", "Фёдор", "Рашид-Оглы").comparisonForm())
                    .isEqualTo("королев федор рашид-оглы");
            assertThat(PersonName.withoutPatronymic("О’Нил", "Анна").comparisonForm())
                    .isEqualTo("о'нил анна");
        }
    }

    @Nested
    class ThreeParts {
        @Test
        void problems_of_all_parts_come_at_once_in_order() {
            List<Problem> problems = PersonName.parse("3уева ", "Aнна", "нет").problems();
            assertThat(problems)
                    .extracting(p -> p.path() + " " + NamePartsTest.shown(List.of(p)))
                    .containsExactly(
                            "surname !name.digit@0",
                            "surname !name.whitespace@5",
                            "givenName !name.foreign-letter@0",
                            "patronymic !name.placeholder");
            assertThat(problems)
                    .extracting(Problem::suggestion)
                    .containsExactly(Optional.of("Зуева"), Optional.of("Зуева"), Optional.of("Анна"), Optional.of(""));
        }

        @Test
        void whole_name_in_the_surname_is_one_problem_with_the_line_as_suggestion() {
            Parsed<PersonName> parsed = PersonName.parse("Зуева Анна Ильинична", "", "");
            assertThat(parsed.problems()).hasSize(1);
            Problem problem = parsed.problems().get(0);
            assertThat(problem.code()).isEqualTo(NameProblem.WHOLE_NAME_IN_ONE_PART);
            assertThat(problem.path()).isEqualTo("name");
            assertThat(problem.isError()).isTrue();
            assertThat(problem.suggestion()).contains("Зуева Анна Ильинична");
            assertThat(PersonName.parse("Анна Ильинична Зуева", " ", "")
                            .problems()
                            .get(0)
                            .suggestion())
                    .contains("Зуева Анна Ильинична");
        }

        @Test
        void two_words_in_the_surname_leave_the_given_name_missing() {
            assertThat(PersonName.parse("Гарсия Маркес", "", "").problems())
                    .extracting(p -> p.path() + " " + p.code().id())
                    .containsExactly("givenName name.missing");
            assertThat(PersonName.parse("Зу*ева Анна Ильинична", "", "").problems())
                    .extracting(p -> p.path() + " " + p.code().id())
                    .containsExactly("surname name.character", "givenName name.missing");
        }

        @Test
        void given_name_with_patronymic_is_a_warning_at_the_patronymic() {
            Parsed<PersonName> parsed = PersonName.parse("Зуева", "Анна Ильинична", "");
            assertThat(parsed.isValid()).isTrue();
            assertThat(NamePartsTest.shown(parsed.problems())).isEqualTo("?name.merged-parts@5");
            assertThat(PersonName.parse("Зуева", "Анна Ильинична", "Ильинична").problems())
                    .isEmpty();
            assertThat(PersonName.parse("Зуева", "Анна Мария", "").problems()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "Зуев, Анна, Ильинична, surname",
            "Зуева, Иван, Ильинична, givenName",
            "Зуева, Анна, Ильич, patronymic",
            "Зуев, Анна, '', name",
            "Ким, Анна, Ильич, name",
        })
        void disagreeing_gender_is_a_warning_on_the_minority(String s, String g, String p, String path) {
            Parsed<PersonName> parsed = PersonName.parse(s, g, p);
            assertThat(parsed.isValid()).isTrue();
            assertThat(parsed.problems())
                    .extracting(problem -> problem.path() + " " + problem)
                    .containsExactly(path + " WARNING name.gender-disagrees " + path);
        }

        @Test
        void lenient_keeps_the_cosmetic_repairs() {
            PersonName name = PersonName.parse(" Зуев – Роз ", "Гөлназ.", "Рашид\u00A0оглы", NameProfile.LENIENT)
                    .orThrow();
            assertThat(name.full()).isEqualTo("Зуев-Роз Гөлназ Рашид оглы");
            assertThat(PersonName.parse("Зуев", "Пётр", " \u200B", NameProfile.LENIENT)
                            .orThrow()
                            .patronymic())
                    .isSameAs(Patronymic.absentByDocument());
        }

        @ParameterizedTest
        @EnumSource(NamePart.class)
        void a_mebibyte_is_too_long_at_once(NamePart part) {
            String long_ = "и\u0306".repeat(1 << 19);
            assertThat(PersonName.check(part, long_, NameProfile.FNS))
                    .extracting(p -> p.code())
                    .containsExactly(NameProblem.TOO_LONG);
            assertThat(PersonName.parse(long_).problems())
                    .extracting(p -> p.code())
                    .containsExactly(NameProblem.TOO_LONG);
            assertThat(PersonName.parse(" ".repeat(1 << 20)).isValid()).isFalse();
        }
    }

    @Nested
    class Line {
        @Test
        void lenient_line_keeps_the_cosmetic_repairs() {
            assertThat(PersonName.parse(" Зуева—Роз  Гөлназ Ильинична.", NameProfile.LENIENT)
                            .orThrow()
                            .full())
                    .isEqualTo("Зуева-Роз Гөлназ Ильинична");
        }

        @Test
        void ambiguous_line_offers_its_readings_in_official_order() {
            NameReadings readings = PersonName.readings("Роман Иван");
            assertThat(readings.certain()).isEmpty();
            assertThat(readings.readings())
                    .containsExactly(
                            new PersonName("Роман", "Иван", Patronymic.unknown()),
                            new PersonName("Иван", "Роман", Patronymic.unknown()));
            assertThat(readings).hasToString("NameReadings[2, [ERROR name.line-ambiguous name]]");
            assertThat(PersonName.readings("Зуев Иван"))
                    .hasToString("NameReadings[1, certain, [WARNING name.patronymic-unknown name]]");
        }

        @Test
        void father_of_two_names_is_never_guessed() {
            NameReadings readings = PersonName.readings("Гасанов Натиг Рашид Аббас оглы");
            assertThat(readings.certain()).isEmpty();
            assertThat(readings.readings()).contains(PersonName.of("Гасанов", "Натиг", "Рашид Аббас оглы"));
            assertThat(PersonName.readings("Натиг Рашид Аббас оглы Гасанов").readings())
                    .contains(PersonName.of("Гасанов", "Натиг", "Рашид Аббас оглы"));
        }

        @Test
        void many_words_are_no_name() {
            String line = "Анна ".repeat(13) + "Ильинична";
            assertThat(PersonName.readings(line).readings()).isEmpty();
            assertThat(NamePartsTest.shown(PersonName.parse(line).problems())).isEqualTo("!name.line-ambiguous");
            assertThat(PersonName.readings("Анна ".repeat(11) + "Ильинична").readings())
                    .hasSize(10);
        }
    }

    @Nested
    class Words {
        @ParameterizedTest
        @EnumSource(NameProblem.class)
        void every_code_has_words_in_both_languages(NameProblem code) {
            assertThat(code.id()).startsWith("name.").doesNotContain("_");
            assertThat(code.ruleId()).contains("S0-16");
            Problem problem = Problem.error(code, "surname").at("Зуев", 2);
            assertThat(Stream.of(Locale.ENGLISH, new Locale("ru"), new Locale("tt"))
                            .map(problem::message))
                    .allSatisfy(text -> assertThat(text).doesNotContain("{").endsWith("."));
            assertThat(problem.message(new Locale("ru"))).startsWith("Фамилия: ");
        }

        /** ID-122. */
        @Test
        void words_count_letters_from_one() {
            Problem problem = PersonName.check(NamePart.SURNAME, "Cергеев", NameProfile.FNS)
                    .get(0);
            assertThat(problem.message(new Locale("ru"))).isEqualTo("Фамилия: 1-я буква латинская, нужна русская.");
            assertThat(problem.message(Locale.ENGLISH))
                    .isEqualTo("Surname: letter 1 is Latin, a Russian one is needed.");
        }
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        return null;
    }

    /** Found by fuzzing: what the lenient profile repairs away is missing. */
    @Test
    void id_200_a_name_of_invisible_signs_only_is_missing_in_every_profile() {
        for (NameProfile profile : NameProfile.values()) {
            for (String text : List.of("\u007F", "\u200B", "\u007F \u007F", "\u200B-\u200B")) {
                assertThat(PersonName.parse(text, "", "", profile).isValid()).isFalse();
                assertThat(PersonName.parse("Зуев", text, "", profile).isValid())
                        .isFalse();
                assertThat(PersonName.parse(text, profile).isValid()).isFalse();
            }
        }
    }

    /** Found by fuzzing: a Greek letter in a word of its own beside a Latin one that can be replaced. */
    @Test
    void id_5_a_dot_behind_a_digit_typed_for_a_letter_and_a_letter_is_no_initial() {
        assertThat(PersonName.check(NamePart.SURNAME, "3\u044A.\\", NameProfile.FNS))
                .allSatisfy(p -> assertThat(p.suggestion()).hasValue("Зъ"));
    }

    @Test
    void id_5_there_is_no_suggestion_while_a_letter_of_another_alphabet_stays() {
        List<Problem> problems = PersonName.check(NamePart.SURNAME, "\u0435H.\u03BF", NameProfile.FNS);
        assertThat(problems).extracting(Problem::code).contains(NameProblem.FOREIGN_LETTER, NameProblem.CHARACTER);
        assertThat(problems).allSatisfy(p -> assertThat(p.suggestion()).isEmpty());
    }
}
