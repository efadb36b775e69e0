package io.github.eposcases.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.error.ErrorClassifier;
import io.github.eposcases.core.identity.BirthDates;
import io.github.eposcases.core.identity.EmailAddress;
import io.github.eposcases.core.identity.Gender;
import io.github.eposcases.core.identity.NameFold;
import io.github.eposcases.core.identity.PersonName;
import io.github.eposcases.core.place.Organization;
import io.github.eposcases.core.place.Sameness;
import io.github.eposcases.core.place.SchoolClass;
import io.github.eposcases.core.place.StatedTerritory;
import io.github.eposcases.core.place.Territories;
import io.github.eposcases.core.place.Territory;
import io.github.eposcases.core.place.TerritoryMatch;
import io.github.eposcases.core.support.Channel;
import io.github.eposcases.core.support.ContactPoint;
import io.github.eposcases.core.support.ContactPoints;
import io.github.eposcases.core.support.RelatedChild;
import io.github.eposcases.core.support.SupportCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What seems obvious and is false; docs/falsehoods.md tells the story of each. */
class FalsehoodsTest {
    private static final Territories PERM = Territories.permKrai();

    private static Optional<ErrorCategory> category(String words) {
        return ErrorClassifier.standard().classify(words).best();
    }

    private static Sameness compare(String a, String b) {
        StatedTerritory perm = StatedTerritory.of("Пермь");
        return Organization.compare(Organization.of(a, perm), Organization.of(b, perm));
    }

    @Test
    void trap_6_the_subject_is_not_what_the_user_wrote() {
        assertThat(ErrorCategory.USER_NOT_FOUND.ticketSubject()).isEqualTo("Пользователь не найден");
        assertThat(ErrorCategory.SLOW_LOADING.ticketSubject()).isEqualTo("Работоспособность ЭПОС");
        assertThat(ErrorCategory.HTTP_ERROR.ticketSubject()).isEqualTo("Работоспособность ЭПОС");
    }

    @Test
    void trap_7_a_number_is_not_always_an_error_and_not_found_is_not_always_a_user() {
        assertThat(category("Ехали на автобусе 307 в школу 404, заявка 502")).isEmpty();
        assertThat(category("Ошибка 502, я из школы № 404")).hasValue(ErrorCategory.HTTP_ERROR);
        assertThat(category("не найден сменный комплект")).isEmpty();
        assertThat(category("Пользователь не найден")).hasValue(ErrorCategory.USER_NOT_FOUND);
    }

    @Test
    void trap_8_item_2_is_none_of_two_and_two_of_three_as_well() {
        for (int[] counts : new int[][] {{2, 1}, {2, 0}, {3, 2}, {1, 0}}) {
            assertThat(SupportCase.builder(ErrorCategory.CHILD_NOT_VISIBLE)
                            .channel(Channel.WEB)
                            .expectedChildren(counts[0])
                            .visibleChildren(counts[1])
                            .build()
                            .problems())
                    .isEmpty();
        }
    }

    @Test
    void trap_9_a_parent_has_more_than_one_child() {
        RelatedChild child = new RelatedChild(
                PersonName.of("Иванов", "Пётр", "Ильич"), LocalDate.of(2014, 9, 1), Optional.of(SchoolClass.of("4А")));
        RelatedChild twin =
                new RelatedChild(PersonName.of("Иванова", "Анна", "Ильинична"), child.birthDate(), child.schoolClass());
        assertThat(SupportCase.builder(ErrorCategory.CHILD_NOT_VISIBLE)
                        .child(child)
                        .child(twin)
                        .build()
                        .orThrow()
                        .children())
                .containsExactly(child, twin);
    }

    @Test
    void trap_13_permsky_is_not_perm_and_a_district_is_no_territory() {
        assertThat(PERM.resolve("Пермский")).isInstanceOf(TerritoryMatch.Ambiguous.class);
        assertThat(PERM.resolve("Берёзовский")).isNotEqualTo(PERM.resolve("Березники"));
        assertThat(PERM.resolve("Ленинский район")).isInstanceOfSatisfying(TerritoryMatch.Resolved.class, m -> {
            assertThat(m.territory().shortName()).isEqualTo("Пермь");
            assertThat(m.district()).isPresent();
        });
        assertThat(PERM.districts()).allSatisfy(d -> assertThat(d.code()).isEmpty());
    }

    @Test
    void trap_14_an_old_or_unknown_territory_is_no_error() {
        assertThat(PERM.resolve("Пермский район"))
                .isInstanceOfSatisfying(
                        TerritoryMatch.Resolved.class,
                        m -> assertThat(m.renamed()).isTrue());
        assertThat(StatedTerritory.of("Москва").problems()).isNotEmpty().noneMatch(Problem::isError);
        assertThat(StatedTerritory.of("Москва").asStated()).isEqualTo("Москва");
    }

    @Test
    void trap_15_eighteen_rows_of_the_official_list_carry_a_doubt() {
        assertThat(PERM.all())
                .filteredOn(t -> t.confidence() != Territory.Confidence.CONFIRMED)
                .hasSize(18);
    }

    @Test
    void trap_16_same_number_is_not_the_same_school() {
        assertThat(compare("СОШ № 12 г. Перми", "СОШ № 12 г. Березники")).isEqualTo(Sameness.DIFFERENT);
        assertThat(compare("СОШ № 1 г. Перми", "СОШ № 11 г. Перми")).isEqualTo(Sameness.DIFFERENT);
        assertThat(compare("МБОУ «СОШ № 12» г. Перми", "МАОУ «СОШ № 12» г. Перми"))
                .isEqualTo(Sameness.SAME);
    }

    @Test
    void trap_17_ten_zeros_pass_the_sum_and_are_no_inn() {
        assertThat(Organization.innProblems("0000000000")).isNotEmpty();
        assertThat(Organization.innProblems("7707083893")).isEmpty();
        assertThat(Organization.kppProblems("590201001")).isEmpty();
    }

    @Test
    void trap_18_two_alphabets_write_one_class_and_a_group_is_none() {
        assertThat(SchoolClass.of("9А")).isEqualTo(SchoolClass.of("9A"));
        assertThat(SchoolClass.of("ИС-21-1").grade()).isEmpty();
    }

    @Test
    void trap_19_white_space_is_not_always_a_blank_and_the_letter_not_always_right() {
        assertThat(category("Упс\u00A0\u00A0Что-то пошло не так")).hasValue(ErrorCategory.SOMETHING_WENT_WRONG);
        assertThat(ErrorCategory.SOMETHING_WENT_WRONG.ticketSubject()).isEqualTo("Упс Что-то пошло не так");
        assertThat(ContactPoints.standard()
                        .get(ContactPoint.Id.INSTRUCTION_PARENT)
                        .machine())
                .isEmpty();
    }

    @Test
    void id_65_a_name_is_not_one_capital_and_small_letters() {
        for (String surname : List.of("Мамин-Сибиряк", "Де Лоан", "О’Нил", "МакГрегор", "д’Артаньян")) {
            assertThat(PersonName.parse(surname, "Анна-Мария", "Петровна").isValid())
                    .as(surname)
                    .isTrue();
        }
    }

    @Test
    void id_65_not_everyone_has_a_patronymic() {
        assertThat(PersonName.withoutPatronymic("Ким", "Алина").full()).isEqualTo("Ким Алина");
    }

    @Test
    void id_65_yo_is_no_typing_error() {
        assertThat(PersonName.parse("Семёнова", "Алёна", "Петровна").problems()).isEmpty();
        assertThat(PersonName.of("Семёнова", "Алёна", "Петровна").comparisonForm())
                .isEqualTo(PersonName.of("Семенова", "Алена", "Петровна").comparisonForm());
    }

    @Test
    void id_65_a_surname_of_one_letter_is_no_initial() {
        assertThat(PersonName.parse("О", "Ирина", "Петровна").problems()).noneMatch(Problem::isError);
    }

    @Test
    void id_65_a_hyphen_is_not_always_there() {
        assertThat(NameFold.joined("Мамин-Сибиряк")).isEqualTo(NameFold.joined("Мамин Сибиряк"));
    }

    @Test
    void id_65_a_name_in_a_is_not_always_feminine() {
        assertThat(PersonName.withoutPatronymic("Кузьменко", "Никита").gender()).isEqualTo(Gender.MALE);
        assertThat(PersonName.withoutPatronymic("Кузьменко", "Любовь").gender()).isEqualTo(Gender.FEMALE);
    }

    @Test
    void id_65_the_surname_does_not_always_come_first() {
        assertThat(PersonName.parse("Анна Петровна Иванова").orThrow())
                .isEqualTo(PersonName.of("Иванова", "Анна", "Петровна"));
    }

    @Test
    void a_date_that_looks_like_one_is_not_always_one() {
        assertThat(BirthDates.isValid("31.04.2020")).isFalse();
        assertThat(BirthDates.isValid("29.02.2023")).isFalse();
        assertThat(BirthDates.isValid("2013-04-03")).isFalse();
        assertThat(BirthDates.isValid("٠١.٠٢.٢٠١٣")).isFalse();
        assertThat(BirthDates.parse("29.02.2024").orThrow()).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void two_spellings_of_one_mailbox_are_one_and_a_comma_is_no_dot() {
        assertThat(EmailAddress.of("Anna@Example.org").sameMailbox(EmailAddress.of("anna@example.org")))
                .isTrue();
        assertThat(EmailAddress.isValid("anna@mail,ru")).isFalse();
    }
}
