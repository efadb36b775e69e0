package io.github.eposcases.validation.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.Problem;
import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.identity.NameProblem;
import io.github.eposcases.validation.DiscrepancyKind;
import io.github.eposcases.validation.roster.Finding.BrokenLink;
import io.github.eposcases.validation.roster.Finding.InvalidField;
import io.github.eposcases.validation.roster.Finding.MissingField;
import io.github.eposcases.validation.roster.Finding.NearPerson;
import io.github.eposcases.validation.roster.Finding.OversizeGroup;
import io.github.eposcases.validation.roster.Finding.SamePerson;
import io.github.eposcases.validation.roster.Finding.SplitParent;
import io.github.eposcases.validation.roster.Finding.UnreadableRow;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each finding foretells, how sure it is, and what it advises (section 7 of the audit: AUD-70, AUD-71). */
class FindingTest {
    private static final Locale RU = Locale.forLanguageTag("ru");
    private static final Locale EN = Locale.ENGLISH;

    private static RowRef row(long row) {
        return new RowRef(row, row + 1, "id" + row, "", Optional.empty(), Optional.empty());
    }

    private static SamePerson same(Optional<RowRef> keep, boolean mailboxesDiffer) {
        return new SamePerson(
                Certainty.CERTAIN,
                List.of(row(3), row(8)),
                Optional.of(RosterField.GIVEN),
                List.of("YO", "LETTER_CASE"),
                keep,
                mailboxesDiffer);
    }

    @ParameterizedTest
    @CsvSource({
        "ID,           REVIEW,",
        "PERSON_NAME,  CERTAIN, USER_NOT_FOUND",
        "SURNAME,      CERTAIN, USER_NOT_FOUND",
        "GIVEN,        CERTAIN, USER_NOT_FOUND",
        "PATRONYMIC,   CERTAIN, USER_NOT_FOUND",
        "BIRTH_DATE,   CERTAIN, USER_NOT_FOUND",
        "EMAIL,        CERTAIN, USER_NOT_FOUND",
        "ROLE,         REVIEW,",
        "TERRITORY,    REVIEW,",
        "ORGANIZATION, REVIEW,  USER_NOT_FOUND",
        "CHILDREN,     REVIEW,",
    })
    void aud_70_a_missing_field(RosterField field, Certainty certainty, ErrorCategory error) {
        MissingField finding = new MissingField(row(3), field);
        assertThat(finding.certainty()).isEqualTo(certainty);
        assertThat(finding.predictedError()).isEqualTo(Optional.ofNullable(error));
        assertThat(finding.field()).contains(field);
        assertThat(finding.reason()).isEqualTo("field.missing");
        assertThat(finding.reasons()).containsExactly("field.missing");
        assertThat(finding.rows()).containsExactly(row(3));
    }

    @Test
    void aud_70_a_missing_field_is_named_and_the_mailbox_asked_for() {
        assertThat(new MissingField(row(3), RosterField.SURNAME).repair(RU))
                .isEqualTo("Фамилия: значение не указано. Заполните по документу.");
        assertThat(new MissingField(row(3), RosterField.EMAIL).repair(RU))
                .isEqualTo("Почта: значение не указано. Уточните почту учётной записи Госуслуг (S0-16).");
        assertThat(new MissingField(row(3), RosterField.TERRITORY).repair(EN))
                .isEqualTo("Territory: the value is missing. Fill it in from the document.");
    }

    @ParameterizedTest
    @CsvSource({"SURNAME, USER_NOT_FOUND", "EMAIL, USER_NOT_FOUND", "ID,", "ROLE,", "ORGANIZATION,", "TERRITORY,"})
    void aud_70_an_invalid_field_speaks_as_its_problem(RosterField field, ErrorCategory error) {
        Problem problem = Problem.error(NameProblem.WHITESPACE, "surname");
        InvalidField finding = new InvalidField(row(3), field, problem, Certainty.REVIEW);
        assertThat(finding.predictedError()).isEqualTo(Optional.ofNullable(error));
        assertThat(finding.field()).contains(field);
        assertThat(finding.reason()).isEqualTo(problem.code().id());
        assertThat(finding.repair(RU)).isEqualTo(problem.message(RU)).isNotBlank();
        assertThat(finding.rows()).containsExactly(row(3));
    }

    @Test
    void aud_70_an_unreadable_row_is_found_by_its_line() {
        UnreadableRow finding = new UnreadableRow(row(3), "row.unclosed-quote");
        assertThat(finding.certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(finding.predictedError()).isEmpty();
        assertThat(finding.field()).isEmpty();
        assertThat(finding.rows()).containsExactly(row(3));
        assertThat(finding.repair(RU)).isEqualTo("Строка 4: кавычка не закрыта. Закройте или удалите её.");
    }

    @Test
    void aud_70_equal_records_say_which_to_keep_and_warn_where_mailboxes_differ() {
        SamePerson finding = same(Optional.of(row(8)), false);
        assertThat(finding.predictedError()).contains(ErrorCategory.MULTIPLE_USERS_FOUND);
        assertThat(finding.reason()).isEqualTo("YO");
        assertThat(finding.repair(RU))
                .isEqualTo(
                        "Записи одного человека (ё или е, регистр букв). Оставьте одну. Лучше строку 8: она полнее.");
        assertThat(same(Optional.empty(), true).repair(EN))
                .isEqualTo(
                        "Records of one person (ё or е, letter case). Leave one. Which one, the administrator decides."
                                + " The mailboxes differ: perhaps two people, do not merge.");
    }

    @Test
    void aud_70_near_records_say_where_and_why() {
        NearPerson finding = new NearPerson(List.of(row(3), row(8)), Optional.of(RosterField.PATRONYMIC), "TYPO");
        assertThat(finding.certainty()).isEqualTo(Certainty.REVIEW);
        assertThat(finding.predictedError()).contains(ErrorCategory.USER_NOT_FOUND);
        assertThat(finding.reasons()).containsExactly("TYPO");
        assertThat(finding.repair(EN)).startsWith("Patronymic: a typing error. Check with the document");
        assertThat(new NearPerson(finding.rows(), Optional.empty(), "PARTS_SWAPPED").repair(RU))
                .startsWith("порядок частей ФИО. Сверьте с документом");
    }

    @Test
    void aud_64_a_split_parent_lists_the_children_of_each_record() {
        SplitParent finding = new SplitParent(
                Certainty.CERTAIN, List.of(row(3), row(8)), Optional.empty(), List.of("YO"), List.of("7|9", "12"));
        assertThat(finding.predictedError()).contains(ErrorCategory.CHILD_NOT_VISIBLE);
        assertThat(finding.reason()).isEqualTo("YO");
        assertThat(finding.repair(RU))
                .isEqualTo("Один родитель в нескольких записях. Перенесите всех детей в одну запись: 7|9; 12.");
    }

    @ParameterizedTest
    @CsvSource({
        "link.unknown-child,     CHILD_NOT_VISIBLE, true",
        "link.self,              CHILD_NOT_VISIBLE, false",
        "link.not-a-pupil,       CHILD_NOT_VISIBLE, true",
        "link.no-parent,         CHILD_NOT_VISIBLE, true",
        "link.parent-too-young,                   , true",
        "link.other-territory,                    , true",
    })
    void aud_66_a_broken_link(String reason, ErrorCategory error, boolean namesTheChild) {
        BrokenLink finding = new BrokenLink(Certainty.REVIEW, row(3), reason, "4711");
        assertThat(finding.predictedError()).isEqualTo(Optional.ofNullable(error));
        assertThat(finding.field()).contains(RosterField.CHILDREN);
        assertThat(finding.rows()).containsExactly(row(3));
        for (Locale locale : List.of(RU, EN)) {
            assertThat(finding.repair(locale)).isNotBlank();
            assertThat(finding.repair(locale).contains("4711")).isEqualTo(namesTheChild);
        }
        // AUD-80: the id is a person's.
        assertThat(finding).hasToString("BrokenLink[RowRef[row 3, line 4], " + reason + "]");
    }

    @Test
    void aud_65_an_oversize_group_says_its_size() {
        OversizeGroup finding = new OversizeGroup(KeyFamily.FULL_NAME, 1204, List.of(row(3)));
        assertThat(finding.certainty()).isEqualTo(Certainty.REVIEW);
        assertThat(finding.predictedError()).contains(ErrorCategory.MULTIPLE_USERS_FOUND);
        assertThat(finding.field()).isEmpty();
        assertThat(finding.reason()).isEqualTo("FULL_NAME");
        assertThat(finding.repair(RU)).startsWith("Под одним ключом 1204 записей");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "row.field-count",
                "row.text-after-quote",
                "row.unclosed-quote",
                "row.too-long",
                "row.line-break-in-field"
            })
    void aud_70_every_unreadable_row_has_an_advice_in_both_languages(String reason) {
        for (Locale locale : List.of(RU, EN)) {
            assertThat(new UnreadableRow(row(3), reason).repair(locale))
                    .contains("4")
                    .doesNotContain("{");
        }
    }

    @ParameterizedTest
    @EnumSource(KeyFamily.class)
    void aud_70_every_key_family_is_said_in_words(KeyFamily family) {
        inWords(family.name());
    }

    /** Kinds of dates and mailboxes never are the reason of a pair, but for these two. */
    static Stream<String> reasons() {
        Set<DiscrepancyKind> dates = Set.of(DiscrepancyKind.FORMAT, DiscrepancyKind.DAY_MONTH_SWAPPED);
        return Stream.concat(
                Stream.of("EXACT"),
                Stream.of(DiscrepancyKind.values())
                        .filter(k -> k.compareTo(DiscrepancyKind.SURNAME_CHANGED) <= 0 || dates.contains(k))
                        .map(Enum::name));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void aud_70_every_kind_of_difference_is_said_in_words(String kind) {
        inWords(kind);
    }

    private static void inWords(String reason) {
        assertThat(RosterTexts.reason(reason, RU)).matches("[а-яёА-ЯЁ ,-]+");
        assertThat(RosterTexts.reason(reason, EN)).matches("[a-zA-Zёе ,-]+").doesNotContain(reason);
    }

    @Test
    void aud_70_other_reasons_stay_as_they_are() {
        assertThat(RosterTexts.reason("name.whitespace", RU)).isEqualTo("name.whitespace");
    }

    @Test
    void aud_80_a_place_shows_row_and_line_only() {
        assertThat(row(3)).hasToString("RowRef[row 3, line 4]");
    }
}
