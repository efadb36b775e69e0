package io.github.eposcases.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.TextTable;
import io.github.eposcases.core.identity.IdentityRecord;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which side to correct, where, and what to type (CON-90…95). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FixSideTest {
    /** Nothing in it says a gender, and the dates differ, so that no part tells of the whole person. */
    private static final IdentityRecord PERSON = new IdentityRecord("Ким", "Мин", "", "03.04.2013", "kim@mail.ru");

    @TestFactory
    Stream<DynamicTest> con_92_side_place_and_correction_are_those_of_the_table() {
        return TextTable.read(FixSideTest.class.getResourceAsStream("fix-sides.tsv")).rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.line() + " " + row.get("note"), () -> judge(row)));
    }

    private static void judge(TextTable.Row row) {
        IdentityField field = IdentityField.valueOf(row.get("field"));
        String gosuslugi = LabelledPair.unescaped(row.get("gosuslugi"));
        String epos = LabelledPair.unescaped(row.get("epos"));
        IdentityRecord left = IdentityComparatorProperties.with(PERSON, field, gosuslugi);
        IdentityRecord other = field.isNamePart() ? PERSON.withBirthDate("17.11.1986") : PERSON;
        IdentityRecord right = IdentityComparatorProperties.with(other, field, epos);
        Discrepancy found = IdentityComparator.standard().compare(left, right).discrepancies().stream()
                .filter(d -> d.field() == field && d.kind().name().equals(row.get("kind")))
                .findFirst()
                .orElseThrow();
        assertThat(found.fixSide().name()).isEqualTo(row.get("side"));
        assertThat(
                        found.position().isPresent()
                                ? Integer.toString(found.position().getAsInt())
                                : "-")
                .isEqualTo(row.get("position"));
        String correction = row.get("correction");
        if (correction.equals("-")) {
            assertThat(found.correction()).isEmpty();
        } else {
            assertThat(found.correction())
                    .hasValue(correction.equals("=g") ? gosuslugi : correction.equals("=e") ? epos : correction);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PARTS_SWAPPED,Зуева|Анна|Ильинична,Анна|Зуева|Ильинична,EPOS,Зуева Анна Ильинична",
        "PARTS_MERGED,Зуева|Анна|Ильинична,Зуева Анна Ильинична||,EPOS,Зуева Анна Ильинична",
        "PARTS_MERGED,Зуева|Анна|Ильинична,Зуева|Анна Ильинична|,EPOS,Зуева Анна Ильинична",
        "PARTS_MERGED,Зуева Анна Ильинична||,Зуева|Анна|Ильинична,GOSUSLUGI,Зуева Анна Ильинична",
        "PARTS_MERGED,Зуева|Анна Ильинична|,Зуева|Анна|Ильинична,GOSUSLUGI,Зуева Анна Ильинична",
        "PARTS_MERGED,Анна Зуева||Ильинична,Зуева|Анна|Ильинична,GOSUSLUGI,Зуева Анна Ильинична",
        "PARTS_MERGED,Зуева|Анна Ильинична|Ильинична,Зуева|Анна|Ильинична,GOSUSLUGI,Зуева Анна Ильинична",
        "PARTS_MERGED,ЗуеваАнна||,Зуева|Анна|,GOSUSLUGI,Зуева Анна",
        "PARTS_MERGED,Зуeва|Анна|Ильинична,Зуева Анна||Ильинична,BOTH,Зуева Анна Ильинична",
        "GRAMMATICAL_CASE,Зуева|Анна|Ильинична,Зуевой|Анне|Ильиничне,EPOS,Зуева Анна Ильинична",
        "GENDER_DISAGREEMENT,Зуева|Анна|Ильинична,Зуев|Анна|Ильинична,EPOS,Зуева Анна Ильинична",
        "GENDER_DISAGREEMENT,Зуев|Анна|Ильинична,Зуева|Анна|Ильинична,GOSUSLUGI,Зуева Анна Ильинична",
        "GENDER_DISAGREEMENT,Зуев|Анна|Ильинична,Зуевa|Анна|Ильинична,BOTH,",
        "GENDER_DISAGREEMENT,Зуевa|Анна|Ильинична,Зуев|Анна|Ильинична,BOTH,Зуева Анна Ильинична",
        "SURNAME_CHANGED,Зуeва|Анна|Ильинична,Роз|Анна|Ильинична,GOSUSLUGI,Роз Анна Ильинична",
        "SURNAME_CHANGED,Зуева|Анна|Ильинична,Pоз|Анна|Ильинична,EPOS,Зуева Анна Ильинична",
        "SURNAME_CHANGED,Зуeва|Анна|Ильинична,Pоз|Анна|Ильинична,BOTH,Зуева Анна Ильинична",
        "SURNAME_CHANGED,Зуева|Аннa|-,Роз|Анна|,GOSUSLUGI,Роз Анна",
        "SURNAME_CHANGED,Зуева|Анна|-,Роз|Анна|,EPOS,Зуева Анна -",
        "SURNAME_CHANGED,Зуева|Анна|Ильинична,Роз|Анна|Ильинична,EPOS,Зуева Анна Ильинична",
        "OTHER_PERSON,Зуева|Анна|Ильинична,Роз|Пётр|Олегович,UNDECIDED,"
    })
    void con_51_the_whole_name_of_the_right_side_is_typed(
            DiscrepancyKind kind, String gosuslugi, String epos, FixSide side, String correction) {
        Discrepancy found =
                IdentityComparator.standard().compare(person(gosuslugi), person(epos)).discrepancies().stream()
                        .findFirst()
                        .orElseThrow();
        assertThat(found.kind()).isEqualTo(kind);
        assertThat(found.field()).isEqualTo(IdentityField.PERSON_NAME);
        assertThat(found.fixSide()).isEqualTo(side);
        assertThat(found.correction()).isEqualTo(Optional.ofNullable(correction));
        assertThat(found.position()).isEmpty();
        assertThat(found.edits()).isEmpty();
    }

    private static IdentityRecord person(String parts) {
        String[] part = parts.split("\\|", -1);
        return new IdentityRecord(part[0], part[1], part[2], "03.04.2013", "kim@mail.ru");
    }

    @TestFactory
    Stream<DynamicTest> con_119_two_parts_in_one_oblique_case_are_seen_from_both_sides() {
        return TextTable.read(FixSideTest.class.getResourceAsStream("declined.tsv")).rows().stream()
                .flatMap(row -> Stream.of("genitive", "dative", "accusative", "instrumental", "prepositional")
                        .filter(form -> !row.get(form).equals("-"))
                        .map(form -> DynamicTest.dynamicTest(row.get(form), () -> {
                            IdentityRecord nominative = person(row.get("nominative"));
                            IdentityRecord oblique = person(row.get(form));
                            assertThat(onlyKind(nominative, oblique)).isEqualTo(DiscrepancyKind.GRAMMATICAL_CASE);
                            assertThat(onlyKind(oblique, nominative)).isEqualTo(DiscrepancyKind.GRAMMATICAL_CASE);
                        })));
    }

    @ParameterizedTest
    @CsvSource({
        "Зуева|Анна|Ильинична,Зуевой|Анну|Ильиничны",
        "Зуев|Пётр|Ильич,Зуеву|Петра|Ильичом",
        "Зуев|Пётр|Ильич,Зуевой|Петры|Ильичи",
        "Роз-Зуев|Ефим|Львович,Роза-Зуев|Ефима|Львович",
        "Ли Зуев|Ефим|Львович,Ли|Ефима|Львовича",
        "Белых|Мария|Олеговна,Белых|Марии|Олеговна"
    })
    void con_119_parts_in_several_cases_or_one_alone_are_not(String one, String other) {
        assertThat(IdentityComparator.standard()
                        .compare(person(one), person(other))
                        .discrepancies())
                .noneMatch(d -> d.kind() == DiscrepancyKind.GRAMMATICAL_CASE);
    }

    private static DiscrepancyKind onlyKind(IdentityRecord gosuslugi, IdentityRecord epos) {
        assertThat(IdentityComparator.standard().compare(gosuslugi, epos).discrepancies())
                .hasSize(1);
        return IdentityComparator.standard()
                .compare(gosuslugi, epos)
                .discrepancies()
                .get(0)
                .kind();
    }
}
