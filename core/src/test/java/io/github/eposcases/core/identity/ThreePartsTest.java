package io.github.eposcases.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.eposcases.core.Problem;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of the three parts of a name together (ID-4, ID-5, ID-63). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ThreePartsTest {
    private static String problems(String surname, String given, String patronymic) {
        return PersonName.parse(surname, given, patronymic).problems().stream()
                .map(Problem::toString)
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource({
        "Зуева Анна Ильинична, '', '', ERROR name.whole-name-in-one-part name",
        "Зуева Анна Ильинична, Анна, '', ''",
        "Зуева Анна Ильинична, '', Ильинична, ERROR name.missing givenName",
        "Зуев Иван, '', '', ERROR name.missing givenName",
        "Зуев, '', '', ERROR name.missing givenName",
        "Зуева, Анна Ильинична, '', WARNING name.merged-parts givenName at 5",
        "Зуева, Анна Ильинична, -, ERROR name.placeholder patronymic",
        "Зуева, Ильинична, '', ''",
        "Зуева Роз, Ильинична, '', ''",
        "Зуева, Анна* Ильинична, '', ERROR name.character givenName at 4",
        "Зуев Роз, Иван, Ильич, ''",
        "Зуева Роз, Иван, Ильич, WARNING name.gender-disagrees surname"
    })
    void id_4_parts_that_stand_in_each_others_place_are_named(
            String surname, String given, String patronymic, String expected) {
        assertThat(problems(surname, given, patronymic)).isEqualTo(expected);
    }

    /** A text with an error left is not known well enough to judge its gender, nor that of its neighbours. */
    @ParameterizedTest
    @CsvSource({
        "Зу*ев, Анна, Ильич, ERROR name.character surname at 2",
        "Зуев, Ан*а, Ильинична, ERROR name.character givenName at 2",
        "Зуев, Анна, Иль*ич, ERROR name.character patronymic at 3",
        "3уева, Анна, Ильич, ERROR name.digit surname at 0; WARNING name.gender-disagrees patronymic"
    })
    void id_63_gender_is_compared_when_every_part_can_be_read(
            String surname, String given, String patronymic, String expected) {
        assertThat(problems(surname, given, patronymic)).isEqualTo(expected);
        assertThat(PersonName.parse(surname, given, patronymic).isValid()).isFalse();
    }

    @Test
    void id_63_a_line_that_cannot_be_read_has_no_gender_either() {
        assertThat(PersonName.parse("Зуев А*нна Ильинична").problems())
                .extracting(Problem::toString)
                .containsExactly("ERROR name.character name at 6");
        assertThat(PersonName.parse("3уев Анна Ильинична").problems())
                .extracting(Problem::toString)
                .containsExactly("ERROR name.digit name at 0", "WARNING name.gender-disagrees name");
    }

    @Test
    void id_5_only_what_is_repaired_carries_the_repaired_text() {
        assertThat(PersonName.check(NamePart.SURNAME, "Зуев.Роз ", NameProfile.FNS))
                .extracting(p -> p.code().id() + " " + p.suggestion().orElse("-"))
                .containsExactly("name.unusual-character -", "name.whitespace Зуев.Роз");
    }

    @Test
    void id_50_no_name_has_a_part_that_is_wrong_in_every_profile() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PersonName("Зуева", "Aнна", Patronymic.unknown()))
                .withMessage("givenName: name.foreign-letter");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PersonName("Зу--ев", "Анна", Patronymic.unknown()))
                .withMessage("surname: name.repeated-punctuation");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PersonName("Зуева", "Ан*а", Patronymic.unknown()))
                .withMessage("givenName: name.character");
        assertThat(new PersonName("ЗУЕВА", "анна", Patronymic.unknown()).full()).isEqualTo("ЗУЕВА анна");
    }

    @Test
    void id_60_a_name_tells_its_gender() {
        PersonName anna = PersonName.of("Зуева", "Анна", "Ильинична");
        assertThat(anna.gender()).isEqualTo(Gender.FEMALE);
        assertThat(anna.genderAgreement()).isEqualTo(new GenderAgreement(Gender.FEMALE, Gender.FEMALE, Gender.FEMALE));
        PersonName sasha = PersonName.withoutPatronymic("Ким", "Саша");
        assertThat(sasha.gender()).isEqualTo(Gender.UNDECIDED);
        assertThat(sasha.genderAgreement().answer()).isEqualTo(GenderAgreement.Answer.UNDECIDED);
    }

    /** ID-3: a thousand characters are looked at, of more only the number is told. */
    @Test
    void id_3_the_limit_of_what_is_looked_at_is_exact() {
        assertThat(problems("1".repeat(1_000), "Анна", ""))
                .isEqualTo("ERROR name.too-long surname; ERROR name.digit surname at 0");
        assertThat(problems("1".repeat(1_001), "Анна", "")).isEqualTo("ERROR name.too-long surname");
        assertThat(problems("Зуева", " ".repeat(1_000), "")).isEqualTo("ERROR name.missing givenName");
        assertThat(problems("Зуева", " ".repeat(1_001), "")).isEqualTo("ERROR name.too-long givenName");
        assertThat(PersonName.parse("1".repeat(1_000)).problems())
                .extracting(Problem::toString)
                .contains("ERROR name.digit name at 0");
        assertThat(PersonName.parse("1".repeat(1_001)).problems())
                .extracting(Problem::toString)
                .containsExactly("ERROR name.too-long name");
        assertThat(PersonName.isNoValue(NamePart.SURNAME, "-".repeat(1_000))).isTrue();
        assertThat(PersonName.isNoValue(NamePart.SURNAME, "-".repeat(1_001))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u02BC", "\u0374", "'\u02BC", "\u02BC-"})
    void id_3_a_part_of_which_no_repair_leaves_a_letter_is_missing(String signs) {
        for (NameProfile profile : NameProfile.values()) {
            assertThat(PersonName.parse(signs, "Анна", "", profile).problems())
                    .extracting(Problem::code)
                    .containsExactly(NameProblem.MISSING);
        }
    }
}
