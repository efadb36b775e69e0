package io.github.eposcases.core.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.Problem;
import io.github.eposcases.core.Severity;
import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.error.ProcedureKind;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UserRoleTest {
    private static final LocalDate SUNDAY_BEFORE = LocalDate.of(2023, 11, 5);
    private static final LocalDate MONDAY = LocalDate.of(2023, 11, 6);

    @ParameterizedTest
    @CsvSource({
        "STUDENT, Обучающийся",
        "PARENT, Родитель (законный представитель)",
        "TEACHER, Учитель",
        "CLASS_TEACHER, Классный руководитель",
        "ORGANIZATION_ADMIN, Администратор образовательной организации",
        "OTHER_STAFF, Сотрудник образовательной организации"
    })
    void dom_301_six_roles_with_the_label_of_a_ticket(UserRole role, String label) {
        assertThat(UserRole.values()).hasSize(6);
        assertThat(role.label()).isEqualTo(label).isEqualTo(role.label(Locale.forLanguageTag("tt")));
        assertThat(role.label(Locale.ENGLISH)).isNotEqualTo(label).matches("[A-Z][a-z ()]+");
        assertThat(UserRole.parse(label).orThrow()).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({
        "обучающийся, STUDENT",
        "обучающаяся, STUDENT",
        "ученик, STUDENT",
        "УЧЕНИЦА, STUDENT",
        "студент, STUDENT",
        "student, STUDENT",
        "родитель, PARENT",
        "мать, PARENT",
        "отец, PARENT",
        "Мама, PARENT",
        "папа, PARENT",
        "опекун, PARENT",
        "законный представитель, PARENT",
        "Parent, PARENT",
        "учитель, TEACHER",
        "педагог, TEACHER",
        "преподаватель, TEACHER",
        "teacher, TEACHER",
        "классный  руководитель, CLASS_TEACHER",
        "кл. рук., CLASS_TEACHER",
        "кл.рук., CLASS_TEACHER",
        "администратор, ORGANIZATION_ADMIN",
        "администратор ЭПОС, ORGANIZATION_ADMIN",
        "ответственный за Контингент, ORGANIZATION_ADMIN",
        "сотрудник, OTHER_STAFF",
        "директор, OTHER_STAFF",
        "завуч, OTHER_STAFF",
        "секретарь, OTHER_STAFF",
        "'\u00A0отёц ', PARENT",
        "родитель\u00AD, PARENT"
    })
    void dom_303_words_are_read_without_case_yo_and_blanks(String word, UserRole role) {
        assertThat(UserRole.parse(word).orThrow()).isEqualTo(role);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "бабушка", "rsaags", "rsaag", "rsaa", "родители", "\uD800", "ORGANIZATION_ADMIN"})
    void dom_303_an_unknown_word_gets_all_labels_as_its_suggestion(String word) {
        Problem problem = UserRole.parse(word).problems().get(0);
        assertThat(UserRole.parse(word).problems()).hasSize(1);
        assertThat(problem.code()).isEqualTo(SupportProblem.ROLE_UNKNOWN);
        assertThat(problem.code().id()).isEqualTo("role.unknown");
        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        assertThat(problem.suggestion())
                .hasValue("Обучающийся; Родитель (законный представитель); Учитель; Классный руководитель; "
                        + "Администратор образовательной организации; Сотрудник образовательной организации");
        assertThat(problem.message(Locale.ROOT)).contains(problem.suggestion().orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(UserRole.class)
    void dom_302_students_and_parents_use_gosuslugi_from_6_november_2023(UserRole role) {
        boolean named = role == UserRole.STUDENT || role == UserRole.PARENT;
        assertThat(role.mustSignInThroughGosuslugi(SUNDAY_BEFORE)).isFalse();
        assertThat(role.mustSignInThroughGosuslugi(MONDAY)).isEqualTo(named);
        assertThat(role.mustSignInThroughGosuslugi(LocalDate.MAX)).isEqualTo(named);
        assertThat(UserRole.signInRuleIds()).containsExactly("S0-3", "S0-7");
        for (LocalDate date : new LocalDate[] {SUNDAY_BEFORE, MONDAY}) {
            for (Locale locale : new Locale[] {Locale.ROOT, Locale.ENGLISH}) {
                assertThat(role.explainSignIn(date, locale))
                        .startsWith(role.label(locale) + ": ")
                        .contains("S0-3", "S0-7")
                        .doesNotContain("{");
            }
        }
    }

    @Test
    void trap_12_of_the_staff_the_letters_do_not_say_how_they_sign_in() {
        assertThat(UserRole.TEACHER.explainSignIn(MONDAY, Locale.ENGLISH))
                .contains("do not say how this role signs in")
                .contains("reading A26");
        assertThat(UserRole.PARENT.explainSignIn(SUNDAY_BEFORE, Locale.ENGLISH)).contains("was not demanded");
        assertThat(UserRole.PARENT.explainSignIn(MONDAY, Locale.ENGLISH)).contains("only with Gosuslugi data");
    }

    @Test
    void a11_items_1_to_3_are_filed_by_the_administrator_only() {
        for (UserRole role : UserRole.values()) {
            for (ErrorCategory category : ErrorCategory.values()) {
                assertThat(role.mayFile(category))
                        .isEqualTo(role == UserRole.ORGANIZATION_ADMIN
                                || category.procedure() != ProcedureKind.IDENTITY_CHECK);
            }
        }
    }
}
