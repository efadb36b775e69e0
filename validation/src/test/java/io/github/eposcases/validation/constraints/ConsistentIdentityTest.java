package io.github.eposcases.validation.constraints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.validation.ConsistencyReport;
import io.github.eposcases.validation.Grade;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The comparison of two records as a constraint (ID-95). */
class ConsistentIdentityTest {
    private static final ValidatorFactory FACTORY = EposValidation.factory();
    private static final Validator VALIDATOR = FACTORY.getValidator();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    private static <T> Set<String> templates(Set<ConstraintViolation<T>> violations) {
        return ConstraintsTest.templates(violations);
    }

    private static final IdentityRecord GOSUSLUGI =
            new IdentityRecord("Иванов", "Иван", "Иванович", "03.04.2013", "ivanov@mail.ru");

    @ConsistentIdentity
    record Pair(IdentityRecord gosuslugi, IdentityRecord epos) {}

    @ConsistentIdentity(gosuslugi = "left", epos = "right", atMost = Grade.LIKELY_SAME)
    static class Bean {
        private final IdentityRecord right;

        Bean(IdentityRecord right) {
            this.right = right;
        }

        public IdentityRecord getLeft() {
            return GOSUSLUGI;
        }

        public IdentityRecord getRight() {
            return right;
        }
    }

    @Test
    void two_records_of_a_bean_are_compared_by_grade() {
        assertThat(VALIDATOR.validate(new Pair(GOSUSLUGI, GOSUSLUGI.withSurname("ИВАНОВ"))))
                .isEmpty();
        var violations = VALIDATOR.validate(
                new Pair(GOSUSLUGI, GOSUSLUGI.withSurname("Иваноф").withEmail("mama77@bk.ru")));
        assertThat(templates(violations))
                .containsExactlyInAnyOrder("epos.surname consistency.likely-same", "epos.email consistency.different");
        assertThat(violations)
                .allSatisfy(v -> assertThat(ConstraintsTest.payload(v, ConsistencyReport.class)
                                .discrepancies())
                        .hasSize(2));
        assertThat(VALIDATOR.validate(new Bean(GOSUSLUGI.withSurname("Иваноф"))))
                .isEmpty();
        assertThat(templates(
                        VALIDATOR.validate(new Bean(GOSUSLUGI.withSurname("Роз").withGivenName("Пётр")))))
                .containsExactly("right consistency.different");
        assertThat(templates(VALIDATOR.validate(new Bean(GOSUSLUGI.withBirthDate("11.12.2007")))))
                .containsExactly("right.birthDate consistency.different");
    }

    @ConsistentIdentity(epos = "missing")
    record NoSuchProperty(IdentityRecord gosuslugi) {}

    @ConsistentIdentity(gosuslugi = "text", epos = "text")
    record NoRecord(String text) {}

    @Test
    void a_property_that_cannot_be_read_is_a_mistake_of_the_programmer() {
        assertThatThrownBy(() -> VALIDATOR.validate(new NoSuchProperty(GOSUSLUGI)))
                .hasMessageContaining("no readable property missing of type IdentityRecord in ")
                .hasMessageContaining("NoSuchProperty");
        assertThatThrownBy(() -> VALIDATOR.validate(new NoRecord("Секретов")))
                .hasMessageContaining("no readable property text")
                .hasMessageNotContaining("Секретов");
    }

    static class Office {
        @ConsistentIdentity
        public void update(String note, IdentityRecord epos, IdentityRecord gosuslugi) {}

        @ConsistentIdentity(gosuslugi = "unknown")
        public void inOrder(IdentityRecord first, IdentityRecord second) {}

        @ConsistentIdentity(gosuslugi = "unknown")
        public void halfNamed(IdentityRecord first, IdentityRecord epos) {}

        @ConsistentIdentity(epos = "unknown")
        public void otherHalf(IdentityRecord first, IdentityRecord gosuslugi) {}

        @ConsistentIdentity
        public void alone(IdentityRecord epos) {}

        @ConsistentIdentity(gosuslugi = "unknown")
        public void noRecords(String first, String second) {}
    }

    private static Set<String> call(String method, Object... arguments) throws NoSuchMethodException {
        Class<?>[] types = java.util.Arrays.stream(arguments)
                .map(a -> a == null ? IdentityRecord.class : a.getClass())
                .toArray(Class<?>[]::new);
        return templates(VALIDATOR
                .forExecutables()
                .validateParameters(new Office(), Office.class.getMethod(method, types), arguments));
    }

    @Test
    void two_parameters_of_a_method_are_compared() throws Exception {
        IdentityRecord other = GOSUSLUGI.withGivenName("Пётр");
        assertThat(call("update", "note", GOSUSLUGI, GOSUSLUGI)).isEmpty();
        assertThat(call("update", "note", null, GOSUSLUGI)).isEmpty();
        assertThat(call("update", "note", other, GOSUSLUGI))
                .containsExactly("update.epos.givenName consistency.different");
        assertThat(call("inOrder", GOSUSLUGI, other)).containsExactly("inOrder.second.givenName consistency.different");
        assertThat(call("halfNamed", GOSUSLUGI, other))
                .containsExactly("halfNamed.epos.givenName consistency.different");
        assertThat(call("otherHalf", GOSUSLUGI, other))
                .containsExactly("otherHalf.gosuslugi.givenName consistency.different");
        assertThat(call("update", "note", GOSUSLUGI.withSurname("Роз").withGivenName("Пётр"), GOSUSLUGI))
                .containsExactly("update.epos consistency.different");
        Object[] strangers = {GOSUSLUGI, GOSUSLUGI.withSurname("Роз").withGivenName("Пётр")};
        var inOrder = Office.class.getMethod("inOrder", IdentityRecord.class, IdentityRecord.class);
        var violations = VALIDATOR.forExecutables().validateParameters(new Office(), inOrder, strangers);
        assertThat(violations.iterator().next().getPropertyPath())
                .extracting(Path.Node::getName)
                .containsExactly("inOrder", "second");
        assertThatThrownBy(() -> call("noRecords", "a", "b"))
                .isInstanceOf(ValidationException.class)
                .hasMessage("a parameter that is no IdentityRecord");
        assertThatThrownBy(() -> call("alone", GOSUSLUGI))
                .isInstanceOf(ValidationException.class)
                .hasMessage("a method with less than two parameters");
    }
}
