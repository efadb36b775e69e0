package io.github.eposcases.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.eposcases.core.Problem;
import java.time.LocalDate;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UserIdentityTest {
    private static final LocalDate BORN = LocalDate.of(2013, 4, 3); // a Wednesday
    private static final UserIdentity ANNA =
            new UserIdentity(PersonName.of("Зуева", "Анна", "Ильинична"), BORN, EmailAddress.of("anna.zueva@mail.ru"));

    @Test
    void three_texts_make_an_identity() {
        assertThat(UserIdentity.parse("Зуева Анна Ильинична", "03.04.2013", "anna.zueva@mail.ru")
                        .orThrow())
                .isEqualTo(ANNA);
    }

    /** ID-4, ID-80. */
    @Test
    void problems_of_all_parts_come_at_once() {
        List<Problem> problems = UserIdentity.parse("3уева Анна Ильинична", "2013-04-03", "anna.zueva@mail,ru")
                .problems();
        assertThat(problems)
                .extracting(p -> p.path() + " " + p.code().id())
                .containsExactly("name name.digit", "birthDate birth-date.format", "gosuslugiEmail email.separator");
        assertThat(problems)
                .extracting(p -> p.suggestion().orElse(""))
                .containsExactly("Зуева Анна Ильинична", "03.04.2013", "anna.zueva@mail.ru");
        assertThat(UserIdentity.parse("", "", "").problems())
                .extracting(p -> p.path() + " " + p.code().id())
                .containsExactly("name name.missing", "birthDate birth-date.missing", "gosuslugiEmail email.missing");
    }

    @Test
    void problems_of_a_record_carry_its_components() {
        assertThat(UserIdentity.parse(IdentityRecord.empty()).problems())
                .extracting(p -> p.path() + " " + p.code().id())
                .containsExactly(
                        "surname name.missing",
                        "givenName name.missing",
                        "birthDate birth-date.missing",
                        "gosuslugiEmail email.missing");
    }

    @Test
    void warnings_travel_with_the_value() {
        assertThat(UserIdentity.parse("Зуева Анна", "03.04.2013", "anna.zueva@mail.ru")
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("WARNING name.patronymic-unknown name");
    }

    /** ID-82. */
    @Test
    void record_and_back_is_the_same_but_for_an_unknown_patronymic() {
        assertThat(UserIdentity.parse(ANNA.toRecord()).orThrow()).isEqualTo(ANNA);
        UserIdentity unknown =
                new UserIdentity(new PersonName("Ким", "Анна", Patronymic.unknown()), BORN, ANNA.gosuslugiEmail());
        assertThat(unknown.toRecord())
                .isEqualTo(new IdentityRecord("Ким", "Анна", "", "03.04.2013", "anna.zueva@mail.ru"));
        assertThat(UserIdentity.parse(unknown.toRecord()).orThrow().name().patronymic())
                .isSameAs(Patronymic.absentByDocument());
    }

    @Test
    void year_must_be_one_that_can_be_written() {
        PersonName name = ANNA.name();
        EmailAddress email = ANNA.gosuslugiEmail();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UserIdentity(name, LocalDate.of(1899, 12, 31), email))
                .withMessage("birthDate: birth-date.year-out-of-range");
        assertThatIllegalArgumentException().isThrownBy(() -> new UserIdentity(name, LocalDate.of(2100, 1, 1), email));
        assertThat(new UserIdentity(name, LocalDate.of(1900, 1, 1), email).birthDate())
                .isEqualTo("1900-01-01");
        assertThat(new UserIdentity(name, LocalDate.of(2099, 12, 31), email).birthDate())
                .isEqualTo("2099-12-31");
    }

    @Test
    void record_keeps_its_texts_untouched() {
        IdentityRecord row = IdentityRecord.empty()
                .withSurname(" зуева")
                .withGivenName("Aнна")
                .withPatronymic("нет")
                .withBirthDate("3.4.13")
                .withEmail("@");
        assertThat(row).isEqualTo(new IdentityRecord(" зуева", "Aнна", "нет", "3.4.13", "@"));
        assertThat(row).hasToString("IdentityRecord[заполнено 5 из 5]");
        assertThat(row.withPatronymic("")).hasToString("IdentityRecord[заполнено 4 из 5]");
        assertThat(IdentityRecord.empty()).hasToString("IdentityRecord[заполнено 0 из 5]");
        assertThat(ANNA).hasToString("UserIdentity[ФИО, дата рождения, почта]");
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_is_refused_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> IdentityRecord.empty().withEmail(null))
                .withMessage("email");
        assertThatNullPointerException()
                .isThrownBy(() -> new UserIdentity(ANNA.name(), null, ANNA.gosuslugiEmail()))
                .withMessage("birthDate");
        assertThatNullPointerException()
                .isThrownBy(() -> UserIdentity.parse((IdentityRecord) null))
                .withMessage("identityRecord");
    }

    @Test
    void equality_is_that_of_the_parts() {
        EqualsVerifier.forClass(IdentityRecord.class).verify();
        EqualsVerifier.forClass(UserIdentity.class)
                .withPrefabValues(LocalDate.class, BORN, BORN.plusDays(1))
                .withPrefabValues(PersonName.class, ANNA.name(), PersonName.withoutPatronymic("Ким", "Анна"))
                .withPrefabValues(EmailAddress.class, ANNA.gosuslugiEmail(), EmailAddress.of("a@bk.ru"))
                .verify();
    }
}
