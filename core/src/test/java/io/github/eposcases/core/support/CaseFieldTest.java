package io.github.eposcases.core.support;

import static io.github.eposcases.core.support.CaseField.BIRTH_DATE;
import static io.github.eposcases.core.support.CaseField.CHILDREN;
import static io.github.eposcases.core.support.CaseField.DEVICE_APP_VERSION;
import static io.github.eposcases.core.support.CaseField.DEVICE_OS;
import static io.github.eposcases.core.support.CaseField.DEVICE_OS_VERSION;
import static io.github.eposcases.core.support.CaseField.EVIDENCE;
import static io.github.eposcases.core.support.CaseField.FAILING_ACTION;
import static io.github.eposcases.core.support.CaseField.GOSUSLUGI_EMAIL;
import static io.github.eposcases.core.support.CaseField.HTTP_STATUS;
import static io.github.eposcases.core.support.CaseField.NAME;
import static io.github.eposcases.core.support.CaseField.ORGANIZATION;
import static io.github.eposcases.core.support.CaseField.PROBLEM;
import static io.github.eposcases.core.support.CaseField.ROLE;
import static io.github.eposcases.core.support.CaseField.TERRITORY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.Rule;
import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.identity.EmailAddress;
import io.github.eposcases.core.identity.PersonName;
import io.github.eposcases.core.place.Organization;
import io.github.eposcases.core.place.StatedTerritory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseFieldTest {
    private static SupportCase empty(ErrorCategory category) {
        return SupportCase.builder(category).build().orThrow();
    }

    @Test
    void s1_8_the_seven_things_come_in_the_order_of_the_letter() {
        assertThat(CaseField.missing(empty(ErrorCategory.SLOW_LOADING)))
                .containsExactly(PROBLEM, NAME, ROLE, TERRITORY, ORGANIZATION, FAILING_ACTION, EVIDENCE);
    }

    @Test
    void dom_402_each_error_adds_its_own() {
        assertThat(added(ErrorCategory.USER_NOT_FOUND)).containsExactly(BIRTH_DATE, GOSUSLUGI_EMAIL);
        assertThat(added(ErrorCategory.MULTIPLE_USERS_FOUND)).containsExactly(BIRTH_DATE, GOSUSLUGI_EMAIL);
        assertThat(added(ErrorCategory.SOMETHING_WENT_WRONG)).containsExactly(BIRTH_DATE, GOSUSLUGI_EMAIL);
        assertThat(added(ErrorCategory.CHILD_NOT_VISIBLE)).containsExactly(BIRTH_DATE, GOSUSLUGI_EMAIL, CHILDREN);
        assertThat(added(ErrorCategory.HTTP_ERROR)).containsExactly(HTTP_STATUS);
        assertThat(added(ErrorCategory.SLOW_LOADING)).isEmpty();
    }

    private static List<CaseField> added(ErrorCategory category) {
        List<CaseField> missing = CaseField.missing(empty(category));
        return missing.subList(7, missing.size());
    }

    @Test
    void s0_21_the_app_adds_the_device() {
        SupportCase c = SupportCase.builder(ErrorCategory.SLOW_LOADING)
                .channel(Channel.MOBILE_APP)
                .build()
                .orThrow();
        assertThat(CaseField.missing(c)).endsWith(EVIDENCE, DEVICE_OS, DEVICE_OS_VERSION, DEVICE_APP_VERSION);
        SupportCase known = c.toBuilder()
                .device(ClientDevice.Mobile.of("iOS", "18", "3.2"))
                .build()
                .orThrow();
        assertThat(CaseField.missing(known)).endsWith(EVIDENCE);
    }

    @Test
    void a14_items_4_and_5_only_advise_birth_date_and_mail() {
        assertThat(CaseField.missingAdvised(empty(ErrorCategory.HTTP_ERROR)))
                .containsExactly(BIRTH_DATE, GOSUSLUGI_EMAIL);
        assertThat(CaseField.missingAdvised(empty(ErrorCategory.SLOW_LOADING)))
                .containsExactly(BIRTH_DATE, GOSUSLUGI_EMAIL);
        assertThat(CaseField.missingAdvised(empty(ErrorCategory.USER_NOT_FOUND)))
                .isEmpty();
        assertThat(CaseField.missingAdvised(complete())).isEmpty();
    }

    @Test
    void a_complete_case_misses_nothing() {
        assertThat(CaseField.missing(complete())).isEmpty();
    }

    @Test
    void s1_9_a_text_file_is_no_evidence_and_blank_text_is_no_text() {
        SupportCase c =
                complete().toBuilder().problem(" \n").failingAction("").build().orThrow();
        assertThat(CaseField.missing(c)).containsExactly(PROBLEM, FAILING_ACTION);
        SupportCase pdf = SupportCase.builder(ErrorCategory.SLOW_LOADING)
                .evidence(Attachment.of("a.pdf", "application/pdf", new byte[1]))
                .build()
                .orThrow();
        assertThat(CaseField.missing(pdf)).contains(EVIDENCE);
        SupportCase video = pdf.toBuilder()
                .evidence(Attachment.of("a.mp4", "video/mp4", new byte[1]))
                .build()
                .orThrow();
        assertThat(CaseField.missing(video)).doesNotContain(EVIDENCE);
    }

    private static SupportCase complete() {
        return SupportCase.builder(ErrorCategory.HTTP_ERROR)
                .problem("Выдаёт ошибку")
                .name(PersonName.of("Иванова", "Анна", "Петровна"))
                .role(UserRole.PARENT)
                .organization(Organization.of("СОШ № 12", StatedTerritory.of("Пермь")))
                .failingAction("Вход")
                .evidence(Attachment.of("a.png", "image/png", new byte[1]))
                .birthDate(LocalDate.of(1985, 3, 14))
                .gosuslugiEmail(EmailAddress.of("anna@example.org"))
                .httpStatus(502)
                .build()
                .orThrow();
    }

    @ParameterizedTest
    @EnumSource(CaseField.class)
    void every_field_has_a_rule_and_words(CaseField field) {
        assertThat(Rule.find(field.ruleId())).isPresent();
        assertThat(field.label(Locale.ENGLISH)).isNotBlank().isNotEqualTo(field.label(Locale.ROOT));
    }
}
