package io.github.eposcases.validation.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.validation.Discrepancy;
import io.github.eposcases.validation.DiscrepancyKind;
import io.github.eposcases.validation.Verdict;
import io.github.eposcases.validation.roster.LookupResult.Advice;
import io.github.eposcases.validation.roster.LookupResult.Ambiguous;
import io.github.eposcases.validation.roster.LookupResult.Match;
import io.github.eposcases.validation.roster.LookupResult.NotFound;
import io.github.eposcases.validation.roster.LookupResult.Parent;
import io.github.eposcases.validation.roster.LookupResult.Unique;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IdentityLookupTest {
    private static final IdentityRecord ANNA =
            new IdentityRecord("Степанова", "Анна", "Ильинична", "03.04.2013", "anna@mail.ru");
    private static final IdentityRecord OLGA =
            new IdentityRecord("Степанова", "Ольга", "Петровна", "05.06.1985", "olga@mail.ru");
    private static final IdentityRecord STRANGER =
            new IdentityRecord("Ким", "Рашид", "Али оглы", "17.11.2009", "kim@bk.ru");

    private static RosterRow pupil(String id, IdentityRecord person) {
        return new RosterRow(id, person, "Обучающийся", "Пермь", "Школа № 1", List.of());
    }

    private static RosterRow parent(String id, IdentityRecord person, String... children) {
        return new RosterRow(id, person, "Родитель", "Пермь", "Школа № 1", List.of(children));
    }

    private static LookupResult find(IdentityRecord gosuslugi, RosterRow... rows) {
        return IdentityLookup.in(List.of(rows)).find(gosuslugi);
    }

    private static List<Long> rows(List<Match> matches) {
        return matches.stream().map(Match::row).toList();
    }

    @Test
    void con_130_nobody_near_means_enter_the_person() {
        LookupResult result = find(ANNA, pupil("1", STRANGER));
        assertThat(result).isEqualTo(new NotFound(List.of(), List.of()));
        assertThat(result.advice()).isEqualTo(Advice.ENTER_PERSON);
        assertThat(result.predictedError()).hasValue(ErrorCategory.USER_NOT_FOUND);
        assertThat(find(ANNA).advice()).isEqualTo(Advice.ENTER_PERSON);
    }

    @Test
    void con_130_someone_near_is_shown_with_what_to_type() {
        LookupResult result = find(ANNA, pupil("1", STRANGER), pupil("2", ANNA.withSurname("Стеапнова")));
        assertThat(result).isInstanceOf(NotFound.class);
        assertThat(result.advice()).isEqualTo(Advice.CORRECT_NEAREST);
        assertThat(rows(result.shown())).containsExactly(2L);
        Discrepancy typo = result.shown().get(0).report().discrepancies().get(0);
        assertThat(typo.kind()).isEqualTo(DiscrepancyKind.TYPO);
        assertThat(typo.correction()).hasValue("Степанова");
    }

    @Test
    void con_130_one_match_that_differs_in_anything_is_to_be_retyped() {
        LookupResult cosmetic = find(ANNA, pupil("1", ANNA.withSurname("СТЕПАНОВА")));
        assertThat(cosmetic).isInstanceOf(Unique.class);
        assertThat(cosmetic.advice()).isEqualTo(Advice.RETYPE);
        assertThat(cosmetic.predictedError()).hasValue(ErrorCategory.USER_NOT_FOUND);
        LookupResult mailbox = find(ANNA, pupil("1", ANNA.withEmail("mama77@bk.ru")));
        assertThat(mailbox).isInstanceOf(Unique.class);
        assertThat(mailbox.advice()).isEqualTo(Advice.RETYPE);
        assertThat(find(ANNA, pupil("1", new IdentityRecord("Степанова Анна Ильинична", "", "", "03.04.13", ""))))
                .isInstanceOf(Unique.class);
    }

    @Test
    void con_130_one_identical_match_means_try_again() {
        LookupResult result = find(ANNA, pupil("1", STRANGER), pupil("2", ANNA));
        assertThat(result).isInstanceOf(Unique.class);
        assertThat(rows(result.shown())).containsExactly(2L);
        assertThat(result.advice()).isEqualTo(Advice.TRY_AGAIN);
        assertThat(result.predictedError()).isEmpty();
    }

    @Test
    void con_130_several_matches_are_ambiguous_and_the_best_is_to_be_kept() {
        RosterRow poor = new RosterRow("1", ANNA.withEmail(""), "Обучающийся", "Пермь", "Школа № 2", List.of());
        LookupResult result = find(ANNA, poor, pupil("2", STRANGER), pupil("3", ANNA));
        assertThat(result).isInstanceOfSatisfying(Ambiguous.class, several -> {
            assertThat(rows(several.matches())).containsExactly(3L, 1L);
            assertThat(several.differing()).containsExactly(RosterField.EMAIL, RosterField.ORGANIZATION);
            assertThat(several.keep().map(Match::row)).hasValue(3L);
        });
        assertThat(result.advice()).isEqualTo(Advice.LEAVE_ONE);
        assertThat(result.predictedError()).hasValue(ErrorCategory.MULTIPLE_USERS_FOUND);
    }

    @Test
    void con_132_grades_then_links_say_which_to_keep_and_a_tie_says_nothing() {
        RosterRow mother = parent("9", OLGA, "2");
        Ambiguous linked = (Ambiguous) find(ANNA, pupil("1", ANNA), pupil("2", ANNA), mother);
        assertThat(linked.keep().map(Match::row)).hasValue(2L);
        assertThat(linked.differing()).isEmpty();
        Ambiguous tie = (Ambiguous) find(ANNA, pupil("1", ANNA), pupil("2", ANNA));
        assertThat(tie.keep()).isEmpty();
        assertThat(tie.explain(Locale.ENGLISH)).contains("the administrator decides");
        // One DIFFERENT against three cosmetic ones.
        Ambiguous grades = (Ambiguous) find(
                ANNA,
                pupil("1", ANNA.withEmail("mama77@bk.ru")),
                pupil("2", new IdentityRecord("СТЕПАНОВА", "АННА", "ИЛЬИНИЧНА", "03.04.2013", "anna@mail.ru")));
        assertThat(grades.keep().map(Match::row)).hasValue(2L);
    }

    @Test
    void con_130_several_probable_records_without_a_match_are_all_shown() {
        List<RosterRow> rows = new ArrayList<>();
        for (String surname : List.of("Стеапнова", "Степановна", "Степнова", "Стипанова", "Степанва", "Степановва")) {
            rows.add(pupil(surname, ANNA.withSurname(surname)));
        }
        rows.add(pupil("far", ANNA.withSurname("Роз").withEmail("mama77@bk.ru")));
        LookupResult result = IdentityLookup.in(rows).find(ANNA);
        assertThat(result.advice()).isEqualTo(Advice.CORRECT_AND_LEAVE_ONE);
        assertThat(rows(result.shown())).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void con_131_nearest_by_verdict_then_grades_then_place_and_never_another_person() {
        LookupResult result = find(
                ANNA,
                pupil("1", ANNA.withSurname("Роз").withEmail("mama77@bk.ru")),
                pupil("2", ANNA.withSurname("Стеапнова").withEmail("mama77@bk.ru")),
                pupil("3", ANNA.withBirthDate("03.04.2018")),
                pupil("4", ANNA.withSurname("Ким").withGivenName("Пётр")),
                pupil("5", new IdentityRecord("Роз", "Олег", "Львович", "03.04.2013", "rose@bk.ru")));
        assertThat(rows(result.shown())).containsExactly(3L, 4L, 1L, 2L);
        assertThat(result.shown()).extracting(m -> m.report().verdict()).startsWith(Verdict.LIKELY_SAME);
    }

    @Test
    void aud_113_a_wrong_day_a_swapped_day_or_another_name_still_leads_to_the_record() {
        assertThat(find(ANNA, pupil("1", ANNA.withBirthDate("13.05.2011"))).shown())
                .hasSize(1);
        assertThat(find(ANNA, pupil("1", ANNA.withBirthDate("04.03.2013").withSurname("Степановна")))
                        .shown())
                .hasSize(1);
        assertThat(find(ANNA, pupil("1", ANNA.withSurname("Роз").withBirthDate("03.05.2013")))
                        .shown())
                .hasSize(1);
    }

    @Test
    void con_133_a_parent_recorded_differently_at_different_children_is_split() {
        RosterRow second = parent("2", OLGA.withGivenName("Олга").withEmail("olga@bk.ru"), "12");
        LookupResult result = find(OLGA, parent("1", OLGA, "11"), second);
        assertThat(result).isInstanceOf(Unique.class);
        assertThat(result.advice()).isEqualTo(Advice.UNITE_PARENT);
        assertThat(result.predictedError()).hasValue(ErrorCategory.CHILD_NOT_VISIBLE);
        Parent olga = result.family().get(0);
        assertThat(olga.isSplit()).isTrue();
        assertThat(olga.byChild().keySet()).containsExactly("11", "12");
        assertThat(olga.byChild().get("12").get(0).report().discrepancies())
                .extracting(Discrepancy::kind)
                .containsExactly(DiscrepancyKind.TYPO, DiscrepancyKind.SAME_PROVIDER_OTHER_DOMAIN);
        assertThat(olga.byChild().get("11").get(0).report().isConsistent()).isTrue();
    }

    @Test
    void con_133_one_record_with_all_children_is_not_split_nor_are_two_with_the_same() {
        assertThat(find(OLGA, parent("1", OLGA, "11", "12")).advice()).isEqualTo(Advice.TRY_AGAIN);
        LookupResult twice = find(OLGA, parent("1", OLGA, "11", "12"), parent("2", OLGA, "12", "11"));
        assertThat(twice.family()).extracting(Parent::isSplit).containsExactly(false);
        assertThat(((Ambiguous) twice).differing()).isEmpty();
    }

    @Test
    void aud_112_the_family_of_a_pupil_is_every_parent_with_all_records() {
        IdentityRecord father = new IdentityRecord("Степанов", "Илья", "Львович", "07.08.1984", "ilya@mail.ru");
        LookupResult result = find(
                ANNA,
                pupil("1", ANNA),
                parent("2", OLGA, "1"),
                parent("3", father, "1", "7"),
                parent("4", OLGA.withSurname("СТЕПАНОВА"), "1", "7"),
                parent("5", STRANGER, "8"));
        assertThat(result.family().stream().map(p -> rows(p.records()))).containsExactly(List.of(2L, 4L), List.of(3L));
        assertThat(result.family()).extracting(Parent::isSplit).containsExactly(true, false);
        assertThat(result.advice()).isEqualTo(Advice.UNITE_PARENT);
        assertThat(result.explain(Locale.ENGLISH)).contains("will not see all of them");
    }

    @Test
    void con_134_the_mailbox_of_another_person_is_named_and_a_shared_one_of_ones_own_is_not() {
        RosterRow daughter = pupil("1", ANNA.withEmail("olga@mail.ru"));
        LookupResult result = find(ANNA, daughter, parent("2", OLGA, "1"));
        assertThat(result.shown().get(0).report().discrepancies())
                .extracting(Discrepancy::kind)
                .containsExactly(DiscrepancyKind.BELONGS_TO_OTHER_PERSON);
        assertThat(find(ANNA, daughter).shown().get(0).report().discrepancies())
                .extracting(Discrepancy::kind)
                .containsExactly(DiscrepancyKind.DIFFERENT);
        assertThat(find(ANNA.withEmail("olga@mail.ru"), daughter, parent("2", OLGA, "1"))
                        .advice())
                .isEqualTo(Advice.TRY_AGAIN);
    }

    @Test
    void con_134_the_account_of_a_parent_is_not_near_to_the_record_of_the_child() {
        RosterRow child =
                pupil("1", OLGA.withSurname("Роз").withGivenName("Пётр").withPatronymic("Львович"));
        assertThat(rows(find(OLGA, child).shown())).containsExactly(1L);
        assertThat(find(OLGA.withEmail("olga@mail.ru "), child, parent("2", OLGA, "1")))
                .isInstanceOfSatisfying(
                        Unique.class, one -> assertThat(one.match().row()).isEqualTo(2));
        assertThat(find(OLGA.withBirthDate("05.06.1986"), child, parent("2", OLGA.withBirthDate("05.06.1968"), "1"))
                        .shown())
                .extracting(Match::row)
                .containsExactly(2L);
    }

    @Test
    void con_130_records_without_a_name_or_a_date_match_nobody() {
        IdentityRecord nobody = IdentityRecord.empty();
        assertThat(find(nobody, pupil("1", nobody))).isEqualTo(new NotFound(List.of(), List.of()));
        IdentityRecord dateless = ANNA.withBirthDate("31.02.2013");
        LookupResult result = find(dateless, pupil("1", dateless));
        assertThat(result).isInstanceOf(NotFound.class);
        assertThat(rows(result.shown())).containsExactly(1L);
    }

    @Test
    void aud_110_a_file_gives_the_result_of_the_list() throws IOException {
        String csv = "ИД;Фамилия;Имя;Отчество;ДР;Почта;Роль;Дети\n"
                + "1;Степанова;Анна;Ильинична;03.04.2013;anna@mail.ru;Обучающийся;\n"
                + "2;Степанова;Ольга;Петровна;05.06.1985;olga@mail.ru;Мама;1|5\n"
                + "3;СТЕПАНОВА;Анна;Ильинична;03.04.2013;;Обучающийся;\n";
        LookupResult result = IdentityLookup.in(RosterSource.csv(csv.getBytes(UTF_8), RosterFormat.detected()))
                .find(ANNA);
        assertThat(result).isInstanceOf(Ambiguous.class);
        assertThat(rows(result.shown())).containsExactly(1L, 3L);
        assertThat(result.family()).hasSize(1);
        RosterSource broken = RosterSource.csv("a;b\n1;2\n".getBytes(UTF_8), RosterFormat.detected());
        assertThatThrownBy(() -> IdentityLookup.in(broken).find(ANNA))
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(RosterFormatException.class);
    }

    @Test
    void con_134_not_even_a_record_with_the_mailbox_and_the_day_of_the_parent_is_near_if_it_is_the_childs() {
        RosterRow mother = parent("2", OLGA.withSurname("Стеапнова"), "1");
        RosterRow child = pupil("1", new IdentityRecord("Роз", "Пётр", "Львович", OLGA.birthDate(), OLGA.email()));
        assertThat(rows(find(OLGA, child).shown())).containsExactly(1L);
        assertThat(rows(find(OLGA, child, mother).shown())).containsExactly(2L);
    }

    @Test
    void con_132_fewer_differences_of_form_are_better() {
        Ambiguous result = (Ambiguous) find(
                ANNA,
                pupil("1", ANNA.withSurname("СТЕПАНОВА").withGivenName("АННА")),
                pupil("2", ANNA.withSurname("СТЕПАНОВА")));
        assertThat(result.keep().map(Match::row)).hasValue(2L);
    }

    @Test
    void con_130_a_record_without_a_name_or_without_a_date_is_nobodys() {
        IdentityRecord nameless = new IdentityRecord("", "-", "нет", ANNA.birthDate(), ANNA.email());
        assertThat(find(nameless, pupil("1", nameless))).isInstanceOf(NotFound.class);
        IdentityRecord dateless = ANNA.withBirthDate("");
        assertThat(find(dateless, pupil("1", dateless))).isInstanceOf(NotFound.class);
    }

    /** The family of records that may be the person's: whose mother is it? */
    @Test
    void aud_112_the_family_of_a_probable_record_or_of_one_with_the_day_of_birth_is_shown() {
        RosterRow mother = parent("9", OLGA, "1");
        IdentityRecord probable = ANNA.withSurname("Стеапнова").withEmail("");
        IdentityRecord sameDay = ANNA.withSurname("Роз").withEmail("mama77@bk.ru");
        IdentityRecord otherDay = ANNA.withBirthDate("17.12.2010").withEmail("mama77@bk.ru");
        assertThat(find(ANNA, pupil("1", probable), mother).family()).hasSize(1);
        assertThat(find(ANNA, pupil("1", ANNA.withBirthDate("03.04.2018")), mother)
                        .family())
                .hasSize(1);
        assertThat(find(ANNA, pupil("1", sameDay), mother).shown())
                .extracting(m -> m.report().verdict())
                .containsExactly(Verdict.UNCERTAIN);
        assertThat(find(ANNA, pupil("1", sameDay), mother).family()).hasSize(1);
        LookupResult other = find(ANNA.withEmail("anna@bk.ru"), pupil("1", otherDay), mother);
        assertThat(other.shown()).isEmpty();
        assertThat(other.family()).isEmpty();
        IdentityRecord otherDayOnly = ANNA.withBirthDate("17.12.2010").withEmail("");
        LookupResult doubtful = find(ANNA, pupil("1", otherDayOnly), mother);
        assertThat(doubtful.shown()).extracting(m -> m.report().verdict()).containsExactly(Verdict.UNCERTAIN);
        assertThat(doubtful.family()).isEmpty();
    }

    @Test
    void aud_112_without_a_date_only_the_family_of_a_probable_record_is_shown() {
        RosterRow mother = parent("9", OLGA, "1");
        IdentityRecord dateless = ANNA.withBirthDate("31.02.2013");
        LookupResult result = find(dateless, pupil("1", dateless.withSurname("Роз")), mother);
        assertThat(result.shown()).extracting(m -> m.report().verdict()).containsExactly(Verdict.UNCERTAIN);
        assertThat(result.family()).isEmpty();
    }

    @Test
    void aud_112_without_a_role_whoever_lists_children_is_a_parent() {
        RosterRow one = new RosterRow("1", OLGA, "", "", "", List.of("11"));
        RosterRow two = new RosterRow("2", OLGA.withSurname("СТЕПАНОВА"), "", "", "", List.of("12"));
        assertThat(find(OLGA, one, two).family()).extracting(Parent::isSplit).containsExactly(true);
        RosterRow pupil = new RosterRow("11", ANNA, "", "", "", List.of());
        LookupResult result = find(ANNA, pupil, one);
        assertThat(result.family().stream().map(p -> rows(p.records()))).containsExactly(List.of(2L));
    }

    @Test
    void con_140_neither_words_nor_to_string_hold_a_value() {
        RosterRow mother = parent("77", OLGA.withGivenName("Олга"), "88");
        for (LookupResult result : List.of(
                find(ANNA, pupil("88", ANNA.withSurname("Стеапнова")), mother),
                find(ANNA, pupil("88", ANNA), pupil("89", ANNA.withEmail("x@bk.ru")), mother),
                find(OLGA, parent("76", OLGA, "87"), mother))) {
            String said = result + result.explain(Locale.ENGLISH) + result.explain(Locale.forLanguageTag("ru"));
            assertThat(said)
                    .doesNotContainIgnoringCase(
                            "степ", "стеа", "анна", "ильин", "олга", "ольга", "@", "2013", "88", "Школа")
                    .doesNotContain("{");
        }
        assertThat(IdentityLookup.in(List.of(mother))).hasToString("IdentityLookup");
    }
}
