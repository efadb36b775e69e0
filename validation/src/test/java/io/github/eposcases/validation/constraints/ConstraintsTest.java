package io.github.eposcases.validation.constraints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.core.Problem;
import io.github.eposcases.core.Severity;
import io.github.eposcases.core.identity.EmailProblem;
import io.github.eposcases.core.identity.EmailSyntax;
import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.core.identity.NamePart;
import io.github.eposcases.core.identity.NameProfile;
import io.github.eposcases.core.identity.PersonName;
import io.github.eposcases.core.support.UserRole;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The constraints with Hibernate Validator (section 6.1 of the requirements on identity). */
class ConstraintsTest {
    private static final ValidatorFactory FACTORY = EposValidation.factory();
    private static final Validator VALIDATOR = FACTORY.getValidator();
    private static final String KEYS = "{io.github.eposcases.";

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    record Person(
            @Surname String surname,
            @GivenName String givenName,
            @PatronymicName String patronymic,
            @FullName String fullName,
            @MailboxAddress String email,

            @BirthDateText @PlausibleBirthDate(role = UserRole.STUDENT)
            String birthDate) {}

    private static final Person RIGHT =
            new Person("Иванов", "Иван", "Иванович", "Иванов Иван Иванович", "ivanov@mail.ru", today().minusYears(10));

    private static DayText today() {
        return new DayText(LocalDate.now(Clock.system(ZoneId.of("Asia/Yekaterinburg"))));
    }

    private record DayText(LocalDate day) {
        String minusYears(int years) {
            return io.github.eposcases.core.identity.BirthDates.format(day.minusYears(years));
        }
    }

    static <T> Set<String> templates(Set<ConstraintViolation<T>> violations) {
        return violations.stream()
                .map(v -> v.getPropertyPath() + " "
                        + v.getMessageTemplate()
                                .substring(KEYS.length(), v.getMessageTemplate().length() - 1))
                .collect(Collectors.toSet());
    }

    static <P> P payload(ConstraintViolation<?> violation, Class<P> type) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        return hibernate.getDynamicPayload(type);
    }

    @Test
    void a_right_person_has_no_violation() {
        assertThat(VALIDATOR.validate(RIGHT)).isEmpty();
    }

    @Test
    void null_is_valid_everywhere() {
        assertThat(VALIDATOR.validate(new Person(null, null, null, null, null, null)))
                .isEmpty();
        assertThat(VALIDATOR.validate(new Named(null, null))).isEmpty();
        assertThat(VALIDATOR.validate(new Dated(null, null, null))).isEmpty();
        assertThat(VALIDATOR.validate(new ConsistentIdentityTest.Pair(null, null)))
                .isEmpty();
        assertThat(VALIDATOR.validate(new ConsistentIdentityTest.Pair(IdentityRecord.empty(), null)))
                .isEmpty();
        assertThat(VALIDATOR.validate(new ConsistentIdentityTest.Pair(null, IdentityRecord.empty())))
                .isEmpty();
    }

    @Test
    void the_empty_text_is_valid_for_a_patronymic_only() {
        assertThat(templates(VALIDATOR.validate(new Person("", "", "", "", "", ""))))
                .containsExactlyInAnyOrder(
                        "surname name.missing",
                        "givenName name.missing",
                        "fullName name.missing",
                        "email email.missing",
                        "birthDate birth-date.missing");
    }

    @Test
    void one_violation_per_problem_at_the_path_of_its_part() {
        var person = new Person("Ивaнoв", "3оя", "нет", "Cергеев Иван Иванович", "a_b..c@-d.ru", "31.04.2013");
        assertThat(templates(VALIDATOR.validate(person)))
                .contains(
                        "surname name.foreign-letter",
                        "givenName name.digit",
                        "patronymic name.placeholder",
                        "fullName name.foreign-letter",
                        "email email.local-dots",
                        "email email.domain-hyphen",
                        "birthDate birth-date.not-a-date");
    }

    @Test
    void a_problem_of_a_part_of_a_line_stands_below_the_line() {
        assertThat(templates(VALIDATOR.validateValue(Person.class, "fullName", "Иванов")))
                .containsExactly("fullName.givenName name.missing");
    }

    record Strict(
            @Surname(failOn = Severity.WARNING) String surname,

            @PersonNamePart(part = NamePart.GIVEN_NAME, profile = NameProfile.LENIENT)
            String givenName,

            @MailboxAddress(failOn = Severity.WARNING, allow = EmailProblem.OUTSIDE_GOSUSLUGI_ALPHABET)
            String email,

            @MailboxAddress(syntax = EmailSyntax.RFC_DOT_ATOM)
            String anyEmail,

            @BirthDateText(failOn = Severity.WARNING) String birthDate) {}

    @Test
    void attributes_reach_the_parser_through_compositions() {
        assertThat(templates(VALIDATOR.validate(
                        new Strict("ИВАНОВ", " Иван", "o'n@mail.ry", "иван@localhost", "01.01.2000"))))
                .containsExactlyInAnyOrder(
                        "surname name.letter-case", "email email.provider-typo", "birthDate birth-date.placeholder");
        assertThat(VALIDATOR.validateValue(Strict.class, "email", "o'n@mail.ru"))
                .isEmpty();
        assertThat(VALIDATOR.validateValue(Person.class, "surname", "ИВАНОВ")).isEmpty();
        assertThat(VALIDATOR.validateValue(Strict.class, "anyEmail", "ivan")).hasSize(1);
    }

    record Strange(
            @MailboxAddress(allow = EmailProblem.LOCAL_NOT_ASCII)
            String mailbox,

            @MailboxAddress(
                    syntax = EmailSyntax.RFC_DOT_ATOM,
                    failOn = Severity.WARNING,
                    allow = EmailProblem.LOCAL_NOT_ASCII)
            String anyEmail) {}

    @Test
    void a_warning_that_is_allowed_stays_an_error_where_the_syntax_says_so() {
        assertThat(templates(VALIDATOR.validate(new Strange("дина@почта.рф", "дина@почта.рф"))))
                .containsExactly("mailbox email.local-not-ascii");
    }

    record Allowing(
            @MailboxAddress(allow = EmailProblem.WHITESPACE) String email) {}

    @Test
    void an_error_cannot_be_allowed() {
        assertThatThrownBy(() -> VALIDATOR.validate(new Allowing("a@b.ru")))
                .isInstanceOf(ValidationException.class)
                .hasRootCauseInstanceOf(IllegalArgumentException.class)
                .hasRootCauseMessage("allow: a code that is an error");
    }

    record Dated(
            @PlausibleBirthDate(minAge = 6, maxAge = 18) LocalDate pupil,
            @PlausibleBirthDate(failOn = Severity.ERROR) LocalDate anybody,
            @PlausibleBirthDate(role = UserRole.PARENT) String parent) {}

    private static Validator on(String instant) {
        return FACTORY.usingContext()
                .clockProvider(() -> Clock.fixed(java.time.Instant.parse(instant), ZoneId.of("Asia/Yekaterinburg")))
                .getValidator();
    }

    /** ID-109: "now" is that of the factory, here Monday 01.09.2025. */
    @Test
    void ages_are_counted_by_the_clock_of_the_factory() {
        Validator september = on("2025-08-31T19:30:00Z");
        LocalDate sixToday = LocalDate.of(2019, 9, 1);
        assertThat(september.validateValue(Dated.class, "pupil", sixToday)).isEmpty();
        assertThat(september.validateValue(Dated.class, "pupil", sixToday.plusDays(1)))
                .hasSize(1);
        assertThat(on("2025-08-31T18:30:00Z").validateValue(Dated.class, "pupil", sixToday))
                .hasSize(1);
        assertThat(september.validateValue(Dated.class, "pupil", LocalDate.of(2006, 9, 2)))
                .isEmpty();
        assertThat(september.validateValue(Dated.class, "pupil", LocalDate.of(2006, 9, 1)))
                .hasSize(1);
        assertThat(templates(september.validateValue(Dated.class, "anybody", LocalDate.of(2025, 9, 2))))
                .containsExactly("anybody birth-date.future");
        assertThat(september.validateValue(Dated.class, "anybody", LocalDate.of(1905, 9, 1)))
                .isEmpty();
        assertThat(templates(september.validateValue(Dated.class, "anybody", LocalDate.of(1904, 9, 1))))
                .containsExactly("anybody birth-date.implausible");
        assertThat(september.validateValue(Dated.class, "parent", "01.09.2011")).isEmpty();
        assertThat(templates(september.validateValue(Dated.class, "parent", "02.09.2011")))
                .containsExactly("parent birth-date.implausible");
        assertThat(september.validateValue(Dated.class, "parent", "31.04.2011")).isEmpty();
    }

    record TwoRoles(
            @PlausibleBirthDate(role = {UserRole.PARENT, UserRole.STUDENT})
            String date) {}

    @Test
    void two_roles_have_no_age_in_common() {
        assertThatThrownBy(() -> VALIDATOR.validate(new TwoRoles("01.01.2001")))
                .hasRootCauseMessage("role: more than one");
    }

    record Named(
            @AgreeingGender PersonName name, @AgreeingGender IdentityRecord record) {}

    @Test
    void the_parts_of_a_name_must_not_disagree() {
        IdentityRecord right = new IdentityRecord("Иванова", "Анна", "Ивановна", "", "");
        assertThat(VALIDATOR.validate(new Named(PersonName.of("Иванов", "Иван", "Иванович"), right)))
                .isEmpty();
        Named wrong = new Named(PersonName.of("Иванов", "Иван", "Ивановна"), right.withSurname("Иванов"));
        assertThat(templates(VALIDATOR.validate(wrong)))
                .containsExactlyInAnyOrder(
                        "name.patronymic name.gender-disagrees", "record.surname name.gender-disagrees");
        Named undecided = new Named(PersonName.withoutPatronymic("Иванов", "Анна"), right.withSurname("ИВАНОВА "));
        assertThat(templates(VALIDATOR.validate(undecided))).containsExactly("name name.gender-disagrees");
        assertThat(VALIDATOR.validate(undecided).iterator().next().getPropertyPath())
                .extracting(Path.Node::getName)
                .containsExactly("name");
    }

    /** ID-107: the payload is that of the violation, not of the one before. */
    @Test
    void each_violation_carries_its_problem() {
        var violations = VALIDATOR.validateValue(Person.class, "email", ".a@-b.ru");
        assertThat(violations).hasSize(2).allSatisfy(v -> {
            Problem problem = payload(v, Problem.class);
            assertThat(v.getMessageTemplate()).isEqualTo(KEYS + problem.code().id() + "}");
        });
    }

    record Marked(
            @MailboxAddress(groups = Format.class, payload = Graded.Cosmetic.class, message = "own text")
            String email,

            @Surname(groups = Consistency.class, message = "{own.key}")
            String surname) {}

    @Test
    void an_own_message_a_group_and_a_payload_are_kept() {
        assertThat(VALIDATOR.validate(new Marked("x", "x"))).isEmpty();
        var format = VALIDATOR.validate(new Marked("x", "3"), FormatThenConsistency.class);
        assertThat(format).singleElement().satisfies(v -> {
            assertThat(v.getMessage()).isEqualTo("own text");
            assertThat(v.getConstraintDescriptor().getPayload()).isEqualTo(Set.of(Graded.Cosmetic.class));
        });
        assertThat(VALIDATOR.validate(new Marked("a@b.ru", "3"), FormatThenConsistency.class))
                .extracting(ConstraintViolation::getMessageTemplate)
                .containsOnly("{own.key}");
    }

    record Repeated(
            @MailboxAddress(message = "loose") @MailboxAddress(failOn = Severity.WARNING, message = "strict")
            String email,

            List<@MailboxAddress String> more) {}

    @Test
    void a_constraint_can_be_repeated_and_stand_on_elements() {
        assertThat(VALIDATOR.validate(new Repeated("a@mail.ry", List.of("a@b.ru", "a b"))))
                .extracting(v -> v.getPropertyPath() + " " + v.getMessageTemplate())
                .containsExactlyInAnyOrder(
                        "email strict",
                        "more[1].<list element> {io.github.eposcases.email.whitespace}",
                        "more[1].<list element> {io.github.eposcases.email.at-missing}");
    }

    /** ID-163, ID-105: no message, path or text form of a violation holds the value. */
    @Test
    void no_violation_tells_the_value() {
        String marker = "Зюзюка";
        var person = new Person(marker + "1", marker + "x", marker + "!", marker + " 1", marker + "@-", marker);
        assertThat(VALIDATOR.validate(person))
                .hasSizeGreaterThan(5)
                .allSatisfy(v ->
                        assertThat(v.getMessage() + v.getPropertyPath() + v).doesNotContainIgnoringCase("зюзюка"));
    }

    @Test
    void the_default_factory_of_the_provider_finds_the_messages_too() {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(factory.getValidator().validateValue(Person.class, "email", ""))
                    .extracting(ConstraintViolation::getMessage)
                    .allSatisfy(m -> assertThat(m).doesNotContain("{").isNotBlank());
        }
    }
}
