package io.github.eposcases.core.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.identity.EmailAddress;
import io.github.eposcases.core.identity.PersonName;
import io.github.eposcases.core.place.Organization;
import io.github.eposcases.core.place.Sameness;
import io.github.eposcases.core.place.StatedTerritory;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SameMatterTest {
    private static final LocalDate BORN = LocalDate.of(1985, 3, 14);

    private static SupportCaseBuilder person() {
        return SupportCase.builder(ErrorCategory.USER_NOT_FOUND)
                .name(PersonName.of("Семёнова", "Анна", "Петровна"))
                .birthDate(BORN)
                .organization(school("МБОУ «СОШ № 12» г. Перми"));
    }

    private static Organization school(String name) {
        return Organization.of(name, StatedTerritory.of("Пермь"));
    }

    private static void assertMatter(Sameness expected, SupportCaseBuilder other) {
        SupportCase a = person().build().orThrow();
        SupportCase b = other.build().orThrow();
        assertThat(a.sameMatterAs(b)).isEqualTo(expected);
        assertThat(b.sameMatterAs(a)).isEqualTo(expected);
    }

    @Test
    void dom_651_person_organisation_and_category_are_one_matter_whatever_the_mail() {
        assertMatter(Sameness.SAME, person());
        assertMatter(
                Sameness.SAME,
                person().name(PersonName.of("СЕМЕНОВА", "Анна", "Петровна"))
                        .gosuslugiEmail(EmailAddress.of("other@example.org"))
                        .event(new CaseEvent.Reported(Instant.EPOCH)));
    }

    @Test
    void dom_652_another_person_category_or_organisation_is_another_matter() {
        assertMatter(Sameness.DIFFERENT, person().name(PersonName.of("Семёнов", "Иван", "Ильич")));
        assertMatter(Sameness.DIFFERENT, person().birthDate(BORN.plusDays(1)));
        assertMatter(Sameness.DIFFERENT, person().organization(school("МБОУ «СОШ № 11» г. Перми")));
        assertMatter(
                Sameness.DIFFERENT,
                SupportCase.builder(ErrorCategory.MULTIPLE_USERS_FOUND)
                        .name(PersonName.of("Семёнова", "Анна", "Петровна"))
                        .birthDate(BORN)
                        .organization(school("МБОУ «СОШ № 12» г. Перми")));
    }

    @Test
    void dom_653_a_new_legal_form_keeps_the_matter_and_doubt_is_left_to_a_person() {
        assertMatter(Sameness.SAME, person().organization(school("МАОУ «СОШ № 12» г. Перми")));
        assertMatter(Sameness.UNSURE, person().organization(school("СОШ № 12")));
    }

    @Test
    void what_is_not_known_is_not_guessed() {
        assertMatter(
                Sameness.UNSURE,
                SupportCase.builder(ErrorCategory.USER_NOT_FOUND).organization(school("МБОУ «СОШ № 12» г. Перми")));
        assertMatter(
                Sameness.UNSURE,
                SupportCase.builder(ErrorCategory.USER_NOT_FOUND)
                        .name(PersonName.of("Семёнова", "Анна", "Петровна"))
                        .birthDate(BORN));
        assertMatter(
                Sameness.DIFFERENT,
                SupportCase.builder(ErrorCategory.USER_NOT_FOUND).birthDate(LocalDate.EPOCH));
    }
}
