package io.github.eposcases.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.TextTable;
import io.github.eposcases.core.identity.EmailAddress;
import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.core.support.UserRole;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ComparisonTest {
    private static final IdentityRecord ANNA =
            new IdentityRecord("Степанова", "Алина", "Ильинична", "03.04.2013", "ivanov@mail.ru");
    private static final IdentityRecord MOTHER =
            new IdentityRecord("Роз", "Ольга", "Петровна", "05.06.1985", "olga@mail.ru");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static ConsistencyReport compare(IdentityRecord gosuslugi, IdentityRecord epos) {
        return IdentityComparator.standard().compare(gosuslugi, epos);
    }

    private static List<DiscrepancyKind> kinds(ConsistencyReport report) {
        return report.discrepancies().stream().map(Discrepancy::kind).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Стеапнова,Алина,Ильинична,03.04.2013,ivanov@mail.ru,LIKELY_SAME",
        "Стеапнова,Алина,Ильинична,03.04.2013,mama77@bk.ru,UNCERTAIN",
        "Роз,Алина,Ильинична,03.04.2013,ivanov@mail.ru,LIKELY_SAME",
        "Роз,Алина,Ильинична,03.04.2013,mama77@bk.ru,UNCERTAIN",
        "Степанова,Алина,Ильинична,03.04.1985,ivanov@mail.ru,UNCERTAIN",
        "Степанова,Алина,Ильинична,03.04.1985,mama77@bk.ru,DIFFERENT_PERSON",
        "Степанова,Арина,Ильинична,03.04.2013,mama77@bk.ru,DIFFERENT_PERSON",
        "Степанова,Арина,Ильинична,03.04.2013,ivanov@mail.ru,LIKELY_SAME",
        "Степанова,Алина,'',03.04.2013,ivanov@mail.ru,LIKELY_SAME",
        "Степанова,Алина,Ильинична,03.04.2013,mama77@bk.ru,LIKELY_SAME",
        "СТЕПАНОВА,Алина,Ильинична,2013-04-03,Ivanov@mail.ru,SAME_AFTER_RETYPING",
        "Роз,Пётр,Олегович,03.04.2013,mama77@bk.ru,DIFFERENT_PERSON",
        "Степанова,Алина,Ильинична,01.01.1900,'',UNCERTAIN",
        "Степанова,Алина,Ильинична,03.04.2013,ivanov@mail.ru,IDENTICAL"
    })
    void con_87_verdicts(String surname, String given, String patronymic, String date, String email, Verdict verdict) {
        IdentityRecord epos = new IdentityRecord(surname, given, patronymic, date, email);
        assertThat(compare(ANNA, epos).verdict()).isEqualTo(verdict);
        assertThat(compare(epos, ANNA).verdict()).isEqualTo(verdict);
    }

    @Test
    void con_52_the_account_of_a_relative_is_recognised() {
        ComparisonContext family = ComparisonContext.none().withRelatives(List.of(MOTHER));
        ConsistencyReport report = IdentityComparator.standard().compare(MOTHER, ANNA, family);
        assertThat(kinds(report)).containsExactly(DiscrepancyKind.ROLE_SWAP);
        assertThat(report.verdict()).isEqualTo(Verdict.DIFFERENT_PERSON);
        assertThat(report.discrepancies().get(0).fixSide()).isEqualTo(FixSide.UNDECIDED);
        ComparisonContext pupil =
                ComparisonContext.none().withRole(UserRole.STUDENT).withToday(TODAY);
        assertThat(kinds(IdentityComparator.standard().compare(MOTHER, ANNA, pupil)))
                .containsExactly(DiscrepancyKind.ROLE_SWAP);
        assertThat(kinds(compare(MOTHER, ANNA))).contains(DiscrepancyKind.OTHER_PERSON);
    }

    @Test
    void con_60_a_date_after_today_is_implausible() {
        IdentityRecord later = ANNA.withBirthDate("11.12.2091");
        ComparisonContext today = ComparisonContext.none().withToday(TODAY);
        assertThat(kinds(IdentityComparator.standard().compare(ANNA, later, today)))
                .containsExactly(DiscrepancyKind.IMPLAUSIBLE);
        assertThat(kinds(compare(ANNA, later))).containsExactly(DiscrepancyKind.DIFFERENT);
        assertThat(kinds(compare(ANNA, ANNA.withBirthDate("11.12.1850")))).containsExactly(DiscrepancyKind.IMPLAUSIBLE);
        assertThat(kinds(IdentityComparator.standard()
                        .compare(ANNA, ANNA.withBirthDate("11.12.1960"), today.withRole(UserRole.STUDENT))))
                .containsExactly(DiscrepancyKind.IMPLAUSIBLE);
    }

    @Test
    void con_80_the_address_of_another_person_is_named() {
        EmailAddress olga = EmailAddress.of("olga@mail.ru");
        ComparisonContext context = ComparisonContext.none().withUsedByOther(olga::equals);
        ConsistencyReport report = IdentityComparator.standard().compare(ANNA, ANNA.withEmail("olga@mail.ru"), context);
        assertThat(kinds(report)).containsExactly(DiscrepancyKind.BELONGS_TO_OTHER_PERSON);
        assertThat(report.verdict()).isEqualTo(Verdict.UNCERTAIN);
        assertThat(kinds(IdentityComparator.standard().compare(ANNA, ANNA.withEmail("<olga@mail.ru>"), context)))
                .containsExactly(DiscrepancyKind.BELONGS_TO_OTHER_PERSON);
    }

    @ParameterizedTest
    @CsvSource({
        "Степанов,Стеапнов,TRANSPOSITION,3,п,а",
        "Анненков,Аненков,SINGLE_FOR_DOUBLE,2,н,''",
        "Иванов,Иваннов,DOUBLING,4,'',н",
        "Иванов,Ивапов,ADJACENT_KEY,3,н,п",
        "Зуев,Зкуев,INSERTION,1,'',к",
        "Поздеев,Поздев,SINGLE_FOR_DOUBLE,5,е,''",
        "Горбачев,Горбчев,OMISSION,4,а,''",
        "Иванов,Иваков,SUBSTITUTION,3,н,к"
    })
    void con_42_one_edit_is_named_and_placed(
            String gosuslugi, String epos, EditOperation operation, int position, String expected, String actual) {
        Discrepancy d = compare(ANNA.withSurname(gosuslugi), ANNA.withSurname(epos)).discrepancies().stream()
                .filter(x -> x.field() == IdentityField.SURNAME)
                .findFirst()
                .orElseThrow();
        assertThat(d.edits()).containsExactly(new Edit(operation, position, expected, actual));
        assertThat(d.position()).hasValue(position);
    }

    @ParameterizedTest
    @CsvSource({
        "Зуев,'Зуев ',4",
        "Сергеев,Cергеев,0",
        "Горбач,Г0рбач,1",
        "Иванов,ИВАНОВ,1",
        "Рождественский,Рождественск,12",
        "Иванов,И.,1"
    })
    void con_95_positions_are_those_of_the_raw_value(String gosuslugi, String epos, int position) {
        Discrepancy d = compare(ANNA.withSurname(gosuslugi), ANNA.withSurname(epos))
                .discrepancies()
                .get(0);
        assertThat(d.position()).hasValue(position);
    }

    @Test
    void con_92_the_faulty_side_is_corrected() {
        Discrepancy here =
                compare(ANNA.withSurname("Cтепанова"), ANNA).discrepancies().get(0);
        assertThat(here.fixSide()).isEqualTo(FixSide.GOSUSLUGI);
        assertThat(here.correction()).hasValue("Степанова");
        Discrepancy poorer =
                compare(ANNA.withPatronymic(""), ANNA).discrepancies().get(0);
        assertThat(poorer.fixSide()).isEqualTo(FixSide.UNDECIDED);
        assertThat(poorer.correction()).isEmpty();
        Discrepancy both = compare(ANNA.withSurname("Cтепанова"), ANNA.withSurname("Степанова "))
                .discrepancies()
                .get(0);
        assertThat(both.fixSide()).isEqualTo(FixSide.BOTH);
        assertThat(both.correction()).hasValue("Степанова");
    }

    @Test
    void con_101_a_message_says_what_where_and_what_to_do() {
        Discrepancy d =
                compare(ANNA, ANNA.withBirthDate("03.04.2018")).discrepancies().get(0);
        assertThat(d.message(Locale.ENGLISH))
                .isEqualTo("Birth date: digit 8 differs in EPOS. Check with the document and correct it in EPOS.");
        ConsistencyReport mail = compare(ANNA, ANNA.withEmail("ivanov@bk.ru"));
        assertThat(mail.explain(Locale.ENGLISH))
                .isEqualTo("Probably the same person; check with the document.\n"
                        + "E-mail: another domain of the same provider: another mailbox."
                        + " Ask the user for the e-mail of the Gosuslugi account.\n"
                        + "Basis: S0-17, S0-18.");
        Discrepancy other = compare(ANNA, MOTHER).discrepancies().get(0);
        assertThat(other.message(Locale.ENGLISH))
                .isEqualTo("Full name: this seems to be another person."
                        + " Change nothing until it is clear whose data these are.");
        ComparisonContext family = ComparisonContext.none().withRelatives(List.of(MOTHER));
        Discrepancy swapped = IdentityComparator.standard()
                .compare(MOTHER, ANNA, family)
                .discrepancies()
                .get(0);
        assertThat(swapped.message(Locale.ENGLISH))
                .isEqualTo("Full name: the account of another family member was probably used."
                        + " Change nothing until it is clear whose data these are.");
        Discrepancy clear = compare(ANNA.withPatronymic(""), ANNA.withPatronymic("нет"))
                .discrepancies()
                .get(0);
        assertThat(clear.grade()).isEqualTo(Grade.COSMETIC);
        assertThat(clear.instruction(Locale.ENGLISH)).endsWith("Clear the field.");
    }

    @Test
    void con_83_there_are_55_kinds_and_each_has_its_words_and_grade() {
        assertThat(DiscrepancyKind.values()).hasSize(55);
        assertThat(DiscrepancyKind.LOOKALIKE_LETTER.id()).isEqualTo("lookalike-letter");
        assertThat(TextTable.read(ComparisonTest.class.getResourceAsStream("grades.tsv")).rows().stream()
                        .map(row -> row.get("kind"))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(DiscrepancyKind.values()).map(Enum::name).toList());
        assertThat(TextTable.read(ComparisonTest.class.getResourceAsStream("words.tsv")).rows().stream()
                        .map(row -> row.get("key"))
                        .toList())
                .containsAll(
                        Arrays.stream(DiscrepancyKind.values()).map(Enum::name).toList());
    }

    @Test
    void con_4_values_are_values() {
        EqualsVerifier.forClass(Discrepancy.class).withNonnullFields("finding").verify();
        EqualsVerifier.forClass(Edit.class).verify();
        EqualsVerifier.forClass(ConsistencyReport.class).verify();
        assertThat(new Edit(EditOperation.OMISSION, 2, "н", "")).hasToString("OMISSION at 2");
        ConsistencyReport typo = compare(ANNA, ANNA.withSurname("Стеапнова"));
        assertThat(typo)
                .hasToString("ConsistencyReport[LIKELY_SAME,"
                        + " [Discrepancy[SURNAME TYPO LIKELY_SAME EPOS, correction: yes]]]");
        assertThat(typo.discrepancies().get(0).needsDocument()).isTrue();
        assertThat(typo.discrepancies().get(0).finding()).hasToString("SURNAME TYPO LIKELY_SAME EPOS");
        Discrepancy other =
                compare(ANNA, ANNA.withEmail("mama77@bk.ru")).discrepancies().get(0);
        assertThat(other).hasToString("Discrepancy[EMAIL DIFFERENT DIFFERENT EPOS, correction: no]");
        Discrepancy retyped =
                compare(ANNA, ANNA.withSurname("СТЕПАНОВА")).discrepancies().get(0);
        assertThat(retyped.needsDocument()).isFalse();
        assertThat(ComparisonContext.none().withToday(TODAY))
                .hasToString("ComparisonContext[role: false, today: true, relatives: 0]");
    }

    @Test
    void con_52_only_another_person_may_be_a_swapped_role() {
        ComparisonContext pupil =
                ComparisonContext.none().withRole(UserRole.STUDENT).withToday(TODAY);
        IdentityComparator comparator = IdentityComparator.standard();
        // The typo says that it is one person, whatever the account of a relative or the age would say.
        IdentityRecord typo = MOTHER.withGivenName("Олльга");
        assertThat(kinds(comparator.compare(MOTHER, typo, pupil.withRelatives(List.of(MOTHER)))))
                .containsExactly(DiscrepancyKind.TYPO);
        assertThat(kinds(comparator.compare(
                        MOTHER, ANNA, ComparisonContext.none().withRole(UserRole.STUDENT))))
                .startsWith(DiscrepancyKind.OTHER_PERSON);
        assertThat(kinds(comparator.compare(
                        MOTHER, ANNA, ComparisonContext.none().withToday(TODAY))))
                .startsWith(DiscrepancyKind.OTHER_PERSON);
        assertThat(kinds(comparator.compare(MOTHER, ANNA.withBirthDate("31.04.2013"), pupil)))
                .startsWith(DiscrepancyKind.OTHER_PERSON);
        assertThat(kinds(comparator.compare(MOTHER.withBirthDate(""), ANNA, pupil)))
                .startsWith(DiscrepancyKind.OTHER_PERSON);
        assertThat(kinds(comparator.compare(MOTHER, ANNA.withBirthDate("05.06.1980"), pupil)))
                .startsWith(DiscrepancyKind.OTHER_PERSON);
        assertThat(kinds(comparator.compare(
                        MOTHER, ANNA, ComparisonContext.none().withRelatives(List.of(ANNA)))))
                .startsWith(DiscrepancyKind.OTHER_PERSON);
        IdentityRecord swapped = MOTHER.withSurname("Ольга").withGivenName("Роз");
        assertThat(kinds(comparator.compare(MOTHER, swapped, pupil.withRelatives(List.of(MOTHER)))))
                .containsExactly(DiscrepancyKind.PARTS_SWAPPED);
        IdentityRecord nearly = MOTHER.withSurname("Рооз").withEmail("");
        assertThat(kinds(comparator.compare(
                        MOTHER, ANNA, ComparisonContext.none().withRelatives(List.of(nearly)))))
                .startsWith(DiscrepancyKind.OTHER_PERSON);
    }

    @Test
    void con_7_up_to_256_characters_are_judged_and_4096_compared() {
        String half = "аб".repeat(128);
        assertThat(kinds(compare(ANNA.withSurname(half), ANNA.withSurname(half.substring(1)))))
                .contains(DiscrepancyKind.TYPO);
        assertThat(kinds(compare(ANNA.withSurname(half + "в"), ANNA.withSurname(half))))
                .containsExactly(DiscrepancyKind.DIFFERENT);
        assertThat(kinds(compare(
                        ANNA.withSurname(half).withGivenName("Анна"),
                        ANNA.withSurname("Анна").withGivenName(half))))
                .containsExactly(DiscrepancyKind.PARTS_SWAPPED);
        assertThat(kinds(compare(
                        ANNA.withSurname(half + "в").withGivenName("Анна"),
                        ANNA.withSurname("Анна").withGivenName(half + "в"))))
                .containsExactly(DiscrepancyKind.DIFFERENT, DiscrepancyKind.DIFFERENT);
        IdentityRecord stranger = ANNA.withSurname(half + "в").withGivenName("Пётр");
        assertThat(kinds(compare(stranger, ANNA)))
                .containsExactly(DiscrepancyKind.DIFFERENT, DiscrepancyKind.DIFFERENT);
        assertThat(kinds(compare(ANNA, stranger)))
                .containsExactly(DiscrepancyKind.DIFFERENT, DiscrepancyKind.DIFFERENT);
        String most = "аб".repeat(2_048);
        assertThat(kinds(compare(ANNA.withSurname(most), ANNA.withSurname(most.toUpperCase(Locale.ROOT)))))
                .containsExactly(DiscrepancyKind.LETTER_CASE);
        assertThat(kinds(compare(ANNA.withSurname(most + "в"), ANNA.withSurname(most + "В"))))
                .containsExactly(DiscrepancyKind.DIFFERENT);
        String local = "i".repeat(4_096 - "@mail.ru".length()) + "@mail.ru";
        assertThat(kinds(compare(ANNA.withEmail(local), ANNA.withEmail(local.toUpperCase(Locale.ROOT)))))
                .containsExactly(DiscrepancyKind.LETTER_CASE);
        assertThat(kinds(compare(ANNA.withEmail(local), ANNA.withEmail("i" + local))))
                .containsExactly(DiscrepancyKind.NOT_AN_ADDRESS);
        assertThat(kinds(compare(ANNA.withEmail("a" + local), ANNA.withEmail("A" + local))))
                .containsExactly(DiscrepancyKind.NOT_AN_ADDRESS);
        String blanks = " ".repeat(4_096);
        assertThat(kinds(compare(ANNA.withPatronymic(""), ANNA.withPatronymic(blanks))))
                .containsExactly(DiscrepancyKind.WHITESPACE);
        assertThat(kinds(compare(ANNA.withPatronymic(""), ANNA.withPatronymic(blanks + " "))))
                .containsExactly(DiscrepancyKind.MISSING);
        String far = "\u200b".repeat(4_096 - "03.04.2013".length()) + "03.04.2013";
        assertThat(kinds(compare(ANNA, ANNA.withBirthDate(far)))).containsExactly(DiscrepancyKind.FORMAT);
        assertThat(kinds(compare(ANNA, ANNA.withBirthDate("\u200b" + far))))
                .containsExactly(DiscrepancyKind.NOT_A_DATE);
        assertThat(kinds(compare(ANNA.withBirthDate(""), ANNA.withBirthDate(blanks))))
                .containsExactly(DiscrepancyKind.FORMAT);
        assertThat(kinds(compare(ANNA.withBirthDate(""), ANNA.withBirthDate(blanks + " "))))
                .containsExactly(DiscrepancyKind.MISSING);
    }
}
