package io.github.eposcases.validation.roster;

import static io.github.eposcases.validation.roster.CandidateTest.candidate;
import static io.github.eposcases.validation.roster.CandidateTest.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.validation.roster.AuditPolicy.KeyField;
import io.github.eposcases.validation.roster.AuditPolicy.Witness;
import io.github.eposcases.validation.roster.Finding.NearPerson;
import io.github.eposcases.validation.roster.Finding.SamePerson;
import io.github.eposcases.validation.roster.Finding.SplitParent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** AUD-60…AUD-64: what is said about records that share a key. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PairJudgeTest {
    private static final String ZUEV = "Зуев,Пётр,Ильич,03.04.2013";

    private static PairJudge standard() {
        return new PairJudge(AuditPolicy.standard());
    }

    private static PairJudge judge(Set<Witness> witnesses) {
        AuditPolicy policy = AuditPolicy.standard();
        return new PairJudge(new AuditPolicy(policy.key(), witnesses, policy.links(), policy.groupCap()));
    }

    private static AuditPolicy mailboxInKey() {
        return new AuditPolicy(EnumSet.allOf(KeyField.class), Set.of(), Set.of(), 200);
    }

    private static Candidate row(int row, String fields) {
        return candidate(row, person(fields), "", "", "");
    }

    private static Candidate parent(int row, String fields, String children) {
        return candidate(row, person(fields), "Родитель", "", children);
    }

    private static SamePerson same(Candidate... group) {
        return (SamePerson) standard().same(List.of(group));
    }

    private static List<Long> rows(Finding finding) {
        return finding.rows().stream().map(RowRef::row).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Зуев,Пётр,Ильич,03.04.2013 | EXACT |
            Зуев,Петр,Ильич,03.04.2013 | YO | GIVEN
            ЗУЕВ,Петр,Ильич,03.04.2013 | LETTER_CASE YO | SURNAME
            Зуев,Петр,ИЛЬИЧ,03.04.2013 | LETTER_CASE YO | PATRONYMIC
            ЗуевПётр,,Ильич,03.04.2013 | PARTS_MERGED | PERSON_NAME
            """)
    void aud_60_the_reasons_are_the_kinds_in_their_order(String other, String reasons, RosterField field) {
        Candidate a = row(1, ZUEV);
        Candidate b = row(2, other);
        assertThat(standard().isSame(a, b)).isTrue();
        assertThat(same(a, b).reasons()).containsExactly(reasons.split(" "));
        assertThat(same(a, b).field().orElse(null)).isEqualTo(field);
        assertThat(same(a, b).certainty()).isEqualTo(Certainty.CERTAIN);
    }

    @Test
    void aud_60_the_reasons_do_not_depend_on_the_order_of_the_rows() {
        List<Candidate> group = new ArrayList<>(List.of(
                row(1, "Зуев,Петр,ИЛЬИЧ,03.04.2013"),
                row(2, "Зуев, Пётр,Ильич,03.04.2013"),
                row(3, "ЗУЕВ,Пётр,Ильич,03.04.2013"),
                row(4, ZUEV)));
        for (int i = 0; i < group.size(); i++) {
            Collections.rotate(group, 1);
            SamePerson found = (SamePerson) standard().same(group);
            assertThat(found.reasons()).containsExactly("WHITESPACE", "LETTER_CASE", "YO");
            assertThat(found.field()).contains(RosterField.GIVEN);
            assertThat(rows(found))
                    .isEqualTo(group.stream().map(c -> c.ref().row()).toList());
        }
        SamePerson two = same(row(1, "Зуев,ПЁТР,Ильич,03.04.2013"), row(2, ZUEV), row(3, "ЗУЕВ,Пётр,Ильич,03.04.2013"));
        assertThat(two.field()).as("of one kind, the first column").contains(RosterField.SURNAME);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Зуев,Пётр,Ильич,03.04.2013 | Зуевв,Пётр,Ильич,03.04.2013
            Зуев,Пётр,Ильич,03.04.2013 | Смирнов,Пётр,Ильич,03.04.2013
            Зуев,Пётр,Ильич,03.04.2013 | Зуев,Пётр,Ильич,04.03.2013
            """)
    void aud_60_records_that_differ_in_more_than_form_are_not_one_person(String one, String other) {
        assertThat(standard().isSame(row(1, one), row(2, other))).isFalse();
    }

    @Test
    void aud_60_a_person_of_two_roles_is_to_be_looked_at() {
        Candidate teacher = candidate(1, person(ZUEV), "Учитель", "", "");
        assertThat(same(teacher, candidate(2, person(ZUEV), "Родитель", "", "")).certainty())
                .isEqualTo(Certainty.REVIEW);
        assertThat(same(teacher, candidate(2, person(ZUEV), "учитель", "", "")).certainty())
                .isEqualTo(Certainty.CERTAIN);
    }

    @Test
    void aud_63_twins_have_one_parent_record_and_two_given_names() {
        Candidate alina = candidate(1, person("Зуева,Алина,Ильинична,03.04.2013"), "Ученик", "", "", 9);
        Candidate arina = candidate(2, person("Зуева,Арина,Ильинична,03.04.2013"), "Ученик", "", "", 8, 9);
        Candidate elsewhere = candidate(3, person("Зуева,Арина,Ильинична,03.04.2013"), "Ученик", "", "", 8);
        Candidate layout = candidate(4, person("Зуева,Fkbyf,Ильинична,03.04.2013"), "Ученик", "", "", 9);
        assertThat(standard().near(List.of(alina), List.of(arina))).isEmpty();
        assertThat(standard().near(List.of(alina), List.of(elsewhere))).isPresent();
        assertThat(standard().near(List.of(alina), List.of(elsewhere, arina))).isEmpty();
        assertThat(standard().near(List.of(elsewhere, alina), List.of(arina))).isEmpty();
        assertThat(standard().isSame(alina, layout)).isFalse();
        assertThat(standard().isSame(elsewhere, arina)).isTrue();
        SamePerson twice = same(arina, elsewhere);
        assertThat(twice.certainty()).isEqualTo(Certainty.REVIEW);
        assertThat(same(alina, candidate(5, alina.row().identity(), "Ученик", "", "", 7))
                        .certainty())
                .isEqualTo(Certainty.CERTAIN);
        assertThat(standard()
                        .near(
                                List.of(alina),
                                List.of(candidate(6, person("Зуевва,Алина,Ильинична,03.04.2013"), "", "", "", 9))))
                .as("one given name: a child listed twice")
                .isPresent();
    }

    /** Every record with some of: mailbox, patronymic, organisation, links. */
    private static Candidate filled(int row, int parts, boolean child) {
        String fields = "Зуев,Пётр," + ((parts & 2) != 0 ? "Ильич" : "") + ",03.04.1983,"
                + ((parts & 8) != 0 ? "zuev@example.ru" : "");
        boolean linked = (parts & 1) != 0;
        String school = (parts & 4) != 0 ? "Школа" : "";
        return linked && !child
                ? candidate(row, person(fields), "", school, "", 5)
                : candidate(row, person(fields), "", school, linked ? "17" : "");
    }

    @Test
    void aud_60_the_record_to_keep_has_all_that_the_others_have_and_more() {
        for (int all = 1; all < 16; all++) {
            for (int less = 0; less < all; less++) {
                if ((less & all) == less) {
                    for (boolean child : new boolean[] {true, false}) {
                        Candidate best = filled(2, all, child);
                        assertThat(same(filled(1, less, child), best, filled(3, less, child))
                                        .keep())
                                .as("%d of %d", less, all)
                                .contains(best.ref());
                    }
                }
            }
            assertThat(same(filled(1, all, true), filled(2, all, true)).keep()).isEmpty();
        }
    }

    @Test
    void aud_60_words_for_nothing_do_not_make_a_record_more_complete() {
        Candidate empty = row(1, "Зуев,Пётр,,03.04.2013");
        for (String nothing : List.of("-", "нет", " ")) {
            Candidate patronymic = row(2, "Зуев,Пётр," + nothing + ",03.04.2013");
            assertThat(same(empty, patronymic).keep()).isEmpty();
            assertThat(same(empty, candidate(3, empty.row().identity(), "", nothing, ""))
                            .keep())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(emptyValue = "", textBlock = """
            a@example.ru, b@example.ru, true
            a@example.ru, A@example.ru, false
            a@example.ru, '',           false
            '',           '',           false
            """)
    void aud_60_other_mailboxes_may_be_other_people(String one, String other, boolean differ) {
        SamePerson found = same(row(1, ZUEV + "," + one), row(2, ZUEV + "," + other));
        assertThat(found.mailboxesDiffer()).isEqualTo(differ);
    }

    @ParameterizedTest
    @CsvSource(emptyValue = "", textBlock = """
            Родитель, 17,    Родитель, 18,    true
            Родитель, 17,    Родитель, 17|18, true
            Родитель, 17|18, Родитель, 18|17, false
            Родитель, 17,    Родитель, '',    false
            Родитель, '',    Родитель, '',    false
            Родитель, 17,    Учитель,  18,    false
            Учитель,  17,    Родитель, 18,    false
            '',       17,    '',       18,    true
            """)
    void aud_64_a_parent_is_split_if_two_records_list_other_children(
            String oneRole, String one, String otherRole, String other, boolean split) {
        Candidate a = candidate(1, person("Зуев,Пётр,Ильич,03.04.1983"), oneRole, "", one);
        Candidate b = candidate(2, person("Зуев,Петр,Ильич,03.04.1983"), otherRole, "", other);
        Finding found = standard().same(List.of(a, b));
        assertThat(found instanceof SplitParent).isEqualTo(split);
        Candidate near = candidate(3, person("Зуевв,Пётр,Ильич,03.04.1983"), otherRole, "", other);
        Finding maybe = standard().near(List.of(a), List.of(near)).orElseThrow();
        assertThat(maybe instanceof SplitParent).isEqualTo(split);
        if (split) {
            assertThat(found)
                    .isEqualTo(new SplitParent(
                            Certainty.CERTAIN,
                            List.of(a.ref(), b.ref()),
                            Optional.of(RosterField.GIVEN),
                            List.of("YO"),
                            List.of(one, other)));
            assertThat(maybe)
                    .isEqualTo(new SplitParent(
                            Certainty.REVIEW,
                            List.of(a.ref(), near.ref()),
                            Optional.of(RosterField.SURNAME),
                            List.of("TYPO"),
                            List.of(one, other)));
        }
    }

    @Test
    void aud_61_the_rows_of_both_groups_are_listed_and_the_first_texts_explain() {
        List<Candidate> one = List.of(row(2, "зуев,Пётр,Ильич,03.04.2013"), row(5, ZUEV));
        List<Candidate> two = List.of(row(3, "зуевв,Пётр,Ильич,03.04.2013"), row(4, "Зуевв,Пётр,Ильич,03.04.2013"));
        NearPerson found = (NearPerson) standard().near(one, two).orElseThrow();
        assertThat(rows(found)).containsExactly(2L, 5L, 3L, 4L);
        assertThat(found.field()).contains(RosterField.SURNAME);
        assertThat(found.reason()).isEqualTo("TYPO");
    }

    private static final String SHORT = "Зуев,Пётр,,03.04.2013";
    private static final String CHANGED = "Смирнов,Пётр,Ильич,03.04.2013";

    private static List<Candidate> with(String fields, int row, String witness) {
        return List.of(
                row(row, fields),
                switch (witness) {
                    case "mail" -> row(row + 1, fields + ",one@example.ru");
                    case "other mail" -> row(row + 1, fields + ",other@example.ru");
                    case "child" -> candidate(row + 1, person(fields), "", "", "17");
                    case "parent" -> candidate(row + 1, person(fields), "", "", "", 9);
                    case "school" -> candidate(row + 1, person(fields), "", "МАОУ «Лицей № 1»", "");
                    case "the school" -> candidate(row + 1, person(fields), "", "МАОУ Лицей №1", "");
                    case "no school" -> candidate(row + 1, person(fields), "", "-", "");
                    default -> row(row + 1, fields);
                });
    }

    private static boolean isNear(Set<Witness> witnesses, String fields, String one, String other) {
        return judge(witnesses).near(with(ZUEV, 1, one), with(fields, 3, other)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            mail,   mail,       EMAIL
            child,  child,      CHILD
            parent, parent,     CHILD
            school, school,     ORGANIZATION
            school, the school, ORGANIZATION
            """)
    void aud_62_one_witness_is_enough_if_the_policy_hears_it(String one, String other, Witness witness) {
        Set<Witness> deaf = EnumSet.complementOf(EnumSet.of(witness));
        assertThat(isNear(EnumSet.allOf(Witness.class), SHORT, one, other)).isTrue();
        assertThat(isNear(EnumSet.of(witness), SHORT, one, other)).isTrue();
        assertThat(isNear(deaf, SHORT, one, other)).isFalse();
        boolean strong = witness != Witness.ORGANIZATION;
        assertThat(isNear(EnumSet.allOf(Witness.class), CHANGED, one, other)).isEqualTo(strong);
        assertThat(isNear(EnumSet.of(witness), CHANGED, one, other)).isEqualTo(strong);
        assertThat(isNear(deaf, CHANGED, one, other)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "none,none",
                "mail,other mail",
                "mail,none",
                "child,none",
                "child,parent",
                "school,none",
                "no school,no school"
            })
    void aud_62_without_a_witness_nothing_is_said(String both) {
        String[] two = both.split(",");
        for (String fields : new String[] {SHORT, CHANGED}) {
            assertThat(isNear(EnumSet.allOf(Witness.class), fields, two[0], two[1]))
                    .isFalse();
            assertThat(isNear(EnumSet.allOf(Witness.class), fields, two[1], two[0]))
                    .isFalse();
        }
    }

    @Test
    void aud_61_no_witness_makes_two_other_people_near() {
        assertThat(isNear(EnumSet.allOf(Witness.class), "Зуев,Олег,Ильич,03.04.2013", "mail", "mail"))
                .isFalse();
        assertThat(isNear(Set.of(), "Зуевв,Пётр,Ильич,03.04.2013", "none", "none"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(emptyValue = "", textBlock = """
            zuev@example.ru, zuev@example.ru, Зуев,  true,
            zuev@example.ru, ZUEV@example.ru, ЗУЕВ,  true,
            '',              '',              Зуев,  true,
            zuev@example.ru, zuyv@example.ru, Зуев,  false, LOCAL_TYPO EMAIL
            zuev@example.ru, zuyv@example.ru, ЗУЕВ,  false, LOCAL_TYPO EMAIL
            zuev@example.ru, '',              Зуев,  false, MISSING EMAIL
            zuev@example.ru, zuyv@example.ru, Зуевв, false, TYPO SURNAME
            zuev@example.ru, '',              Зуевв, false, TYPO SURNAME
            zuev@example.ru, zuev@example.ru, Зуевв, false, TYPO SURNAME
            """)
    void aud_22_with_the_mailbox_in_the_key_another_one_makes_a_near_person(
            String one, String other, String surname, boolean same, String expected) {
        PairJudge judge = new PairJudge(mailboxInKey());
        Candidate a = row(1, ZUEV + "," + one);
        Candidate b = row(2, ZUEV.replace("Зуев", surname) + "," + other);
        assertThat(judge.isSame(a, b)).isEqualTo(same);
        assertThat(judge.text(a).equals(judge.text(b))).isEqualTo(same);
        assertThat(standard().text(a).equals(standard().text(b)))
                .as("without it in the key")
                .isEqualTo(!surname.equals("Зуевв"));
        if (!same) {
            NearPerson found = (NearPerson) judge.near(List.of(a), List.of(b)).orElseThrow();
            assertThat(found.reason() + " " + found.field().orElseThrow()).isEqualTo(expected);
            assertThat(found.repair(Locale.ENGLISH)).isNotBlank();
        }
    }

    @Test
    void aud_65_records_too_many_to_be_united_are_near_by_their_form() {
        Candidate a = row(1, ZUEV + ",a@example.ru");
        Candidate b = row(2, "ЗУЕВ,Пётр,Ильич,03.04.2013,b@example.ru");
        assertThat(standard().near(List.of(a), List.of(b)).orElseThrow().reason())
                .isEqualTo("LETTER_CASE");
    }

    private static List<String> findings(AuditPolicy policy, String... emails) {
        RosterAudit audit = RosterAudit.standard().withPolicy(policy);
        List<RosterRow> roster = Arrays.stream(emails)
                .map(email -> row(1, ZUEV + "," + email).row())
                .toList();
        return audit.audit(roster).findings().stream()
                .filter(f -> f instanceof SamePerson || f instanceof NearPerson)
                .map(f -> f.getClass().getSimpleName() + rows(f) + f.reason())
                .toList();
    }

    @Test
    void aud_22_records_of_one_mailbox_are_one_person_whatever_stands_before_them() {
        assertThat(findings(mailboxInKey(), "a@example.ru", "bo@mail.ru", "bo@mail.ru"))
                .containsExactly("NearPerson[1, 2, 3]DIFFERENT", "SamePerson[2, 3]EXACT");
        assertThat(findings(AuditPolicy.standard(), "a@example.ru", "bo@mail.ru", "bo@mail.ru"))
                .containsExactly("SamePerson[1, 2, 3]EXACT");
    }
}
