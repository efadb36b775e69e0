package io.github.eposcases.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.TextTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenderTest {
    /** ID-60…62. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            Шевченко, Саша, Ильич, MALE
            Шевченко, Саша, Ильинична, FEMALE
            Шевченко, Саша, Никитишна, FEMALE
            Шевченко, Саша, Силыч, MALE
            Шевченко, Саша, Рашид оглы, MALE
            Шевченко, Саша, Рашид-оглу, MALE
            Шевченко, Саша, Рашидогли, MALE
            Шевченко, Саша, Бахтиёр угли, MALE
            Шевченко, Саша, Нурланулы, MALE
            Шевченко, Саша, Эсен уулу, MALE
            Шевченко, Саша, Кара-оол, MALE
            Шевченко, Саша, Али кызы, FEMALE
            Шевченко, Саша, Али Гызы, FEMALE
            Шевченко, Саша, Бахтиёр кизи, FEMALE
            Шевченко, Саша, Ай-кыс, FEMALE
            Зуева, Иван, Ильич, MALE
            Шевченко, Никита, '', MALE
            Шевченко, Илья, '', MALE
            Шевченко, Мустафа, '', MALE
            Шевченко, Любовь, '', FEMALE
            Шевченко, Айгуль, '', FEMALE
            Шевченко, Саша, '', UNDECIDED
            Зуева, Саша, '', FEMALE
            Зуев, Женя, '', MALE
            Грин, Саша, '', UNDECIDED
            Дарвин, Валя, '', UNDECIDED
            Цин, Саша, '', UNDECIDED
            Ким, Анна, '', FEMALE
            Дурново, Саша, '', UNDECIDED
            Живаго, Саша, '', UNDECIDED
            Черных, Саша, '', UNDECIDED
            Петросян, Саша, '', UNDECIDED
            Толстая, Абвгя, '', FEMALE
            Островский, Абвгя, '', MALE
            Зуев, Анна, '', UNDECIDED
            Ким, Абвгед, '', MALE
            Ким, Абвгей, '', MALE
            Ким, Абвгеда, '', FEMALE
            Ким, Абвгя, '', FEMALE
            Ким, Абвгедо, '', UNDECIDED
            Ким, Абвгедь, '', UNDECIDED
            Ким, Я, '', UNDECIDED
            Ким, Анна-Мария, '', FEMALE
            Ким, Анна Мария, '', FEMALE
            Ким, Саша-Иван, '', MALE
            Ким, Иван-Саша, '', MALE
            Ким, Иван-Анна, '', UNDECIDED
            Иванова-Ким, Саша, '', FEMALE
            Иванов-Петрова, Саша, '', UNDECIDED
            Иванова (Ким), Саша, '', FEMALE
            ЗУЕВА, САША, '', FEMALE
            Зуевa, Cаша, '', FEMALE
            Королёва, Саша, '', FEMALE
            Ким, Саша, Ахмед, UNDECIDED
            Зуев, Иван, '', MALE
            Зуева, Анна, '', FEMALE
            Ким, К, '', UNDECIDED
            Ким, Абвгеб, '', MALE
            Ким, Абвгещ, '', MALE
            Ким, Никита-Илья, '', MALE
            Ким, Никита Илья, '', MALE
            Петрова-Грин, Саша, '', FEMALE
            Иванова-Петрова, Саша, '', FEMALE
            Шевченко, Саша, Ноич, MALE
            Шевченко, Саша, Иван-Петрович, MALE
            Ким, Аб, '', MALE
            Шевченко, Саша, Алиоглы, MALE
            Шевченко, Саша, Рашидогл, UNDECIDED
            Шевченко, Саша, Рашидкзы, UNDECIDED
            '', '', '', UNDECIDED
            """)
    void gender_is_what_the_name_says(String surname, String given, String patronymic, Gender gender) {
        assertThat(Gender.of(surname, given, patronymic)).isEqualTo(gender);
    }

    /** ID-63. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            Зуева, Анна, Ильинична, AGREE, ''
            Ким, Анна, Ильинична, AGREE, ''
            Ким, Анна, '', UNDECIDED, ''
            Зуев, Анна, Ильинична, DISAGREE, SURNAME
            Зуева, Иван, Ильинична, DISAGREE, GIVEN_NAME
            Зуев, Иван, Ильинична, DISAGREE, PATRONYMIC
            Зуев, Анна, '', DISAGREE, ''
            Ким, Саша, '', UNDECIDED, ''
            Зуев, Абвгя, Ильич, AGREE, ''
            Зуев, Саша, Ильич, AGREE, ''
            """)
    void agreement_counts_the_parts_that_speak(
            String surname, String given, String patronymic, GenderAgreement.Answer answer, String odd) {
        GenderAgreement agreement = GenderAgreement.of(surname, given, patronymic);
        assertThat(agreement.answer()).isEqualTo(answer);
        assertThat(agreement.odd().map(NamePart::name).orElse("")).isEqualTo(odd);
    }

    @Test
    void known_given_names_are_found_in_any_spelling() {
        assertThat(Gender.ofKnownGivenName("Пётр")).contains(Gender.MALE);
        assertThat(Gender.ofKnownGivenName("ПЕТР")).contains(Gender.MALE);
        assertThat(Gender.ofKnownGivenName(" Aнна ")).contains(Gender.FEMALE);
        assertThat(Gender.ofKnownGivenName("Саша")).contains(Gender.UNDECIDED);
        assertThat(Gender.ofKnownGivenName("Абвгд")).isEmpty();
        assertThat(Gender.ofKnownGivenName("")).isEmpty();
        assertThat(Gender.ofKnownGivenName("Анна-Абвгд")).isEmpty();
        assertThat(Gender.ofKnownGivenName("Анна Мария")).contains(Gender.FEMALE);
    }

    /** CON-110: no entry twice, every entry is its own fold but for case and ё, and is found. */
    @Test
    void given_name_table_is_sound() {
        Set<String> seen = new HashSet<>();
        for (TextTable.Row row : rows("given-names.tsv")) {
            for (String name : row.list("names")) {
                assertThat(seen.add(NameFold.fold(name))).as(name).isTrue();
                assertThat(EndingTable.folded(name)).isEqualTo(NameFold.fold(name));
                assertThat(PersonName.check(NamePart.GIVEN_NAME, name, NameProfile.REGISTRY_OFFICE))
                        .as(name)
                        .isEmpty();
                Gender gender = row.get("gender").equals("M")
                        ? Gender.MALE
                        : row.get("gender").equals("F") ? Gender.FEMALE : Gender.UNDECIDED;
                assertThat(Gender.ofKnownGivenName(name)).as(name).contains(gender);
            }
        }
        assertThat(seen).hasSizeGreaterThan(3_500);
        Set<String> handed = new HashSet<>();
        NameTables.eachGivenName(handed::add);
        assertThat(handed).isEqualTo(seen);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"patronymic-suffixes.tsv/suffix", "surname-endings.tsv/ending", "romanized-readings.tsv/latin"})
    void other_tables_have_no_entry_twice(String resource) {
        String[] names = resource.split("/");
        List<String> keys = new ArrayList<>();
        rows(names[0]).forEach(row -> keys.add(row.get(names[1])));
        assertThat(keys)
                .doesNotHaveDuplicates()
                .allSatisfy(key -> assertThat(key).isEqualTo(EndingTable.folded(key)));
    }

    @Test
    void every_patronymic_suffix_is_reached() {
        for (TextTable.Row row : rows("patronymic-suffixes.tsv")) {
            String value = "Рашид" + (row.get("kind").equals("joined") ? "о" : "-") + row.get("suffix");
            Gender gender = row.get("gender").equals("M") ? Gender.MALE : Gender.FEMALE;
            assertThat(Gender.of("Ким", "Саша", value)).as(value).isEqualTo(gender);
        }
    }

    @Test
    void every_surname_ending_is_reached() {
        for (TextTable.Row row : rows("surname-endings.tsv")) {
            boolean whole = row.get("kind").equals("whole");
            String surname = (whole ? "" : "бар") + row.get("ending");
            Gender gender = switch (row.get("gender")) {
                case "M" -> Gender.MALE;
                case "F" -> Gender.FEMALE;
                default -> Gender.UNDECIDED;
            };
            assertThat(Gender.ofSurname(surname)).as(surname).isEqualTo(gender);
        }
    }

    private static List<TextTable.Row> rows(String resource) {
        return TextTable.read(Gender.class.getResourceAsStream(resource)).rows();
    }

    /** Keeps the table honest: glued suffixes do not make a patronymic of a given name or of a short word. */
    @Test
    void words_that_only_end_like_patronymics_are_none() {
        assertThat(Stream.of("Аннакулы", "оглы", "Алулы", "ич", "Бич").map(s -> Gender.of("Ким", "Саша", s)))
                .containsOnly(Gender.UNDECIDED);
    }
}
