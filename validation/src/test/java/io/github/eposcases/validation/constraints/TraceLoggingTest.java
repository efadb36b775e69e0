package io.github.eposcases.validation.constraints;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.identity.IdentityRecord;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What the provider writes at its most talkative while it validates values of a person (ID-163). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TraceLoggingTest {
    /** No part of any message. */
    private static final String MARKER = "Ъъщхцф";

    /** The level of the root, because loggers that exist already do not notice a new parent. */
    private static final String ALL = "handlers=java.util.logging.ConsoleHandler\n"
            + "java.util.logging.ConsoleHandler.level=ALL\n"
            + "java.util.logging.ConsoleHandler.encoding=UTF-8\n"
            + ".level=ALL\n";

    record Person(
            @Surname String surname,
            @GivenName String givenName,
            @PatronymicName String patronymic,
            @FullName String fullName,
            @MailboxAddress String email,
            @BirthDateText @PlausibleBirthDate String birthDate) {}

    @ConsistentIdentity(gosuslugi = "gosuslugi", epos = "epos")
    record Pair(IdentityRecord gosuslugi, @AgreeingGender IdentityRecord epos) {}

    private static IdentityRecord record(String end) {
        return new IdentityRecord(
                MARKER + end, MARKER, MARKER + "овна", "31.04." + MARKER, MARKER + end + "@" + MARKER);
    }

    /** Reads a configuration of the platform's logging, which the module of the library does not need to know. */
    private static void configure(InputStream settings) throws ReflectiveOperationException {
        Class<?> type = Class.forName("java.util.logging.LogManager");
        Object manager = type.getMethod("getLogManager").invoke(null);
        if (settings == null) {
            type.getMethod("readConfiguration").invoke(manager);
        } else {
            type.getMethod("readConfiguration", InputStream.class).invoke(manager, settings);
        }
    }

    private static List<ConstraintViolation<?>> violations(ValidatorFactory factory) {
        Validator validator = factory.getValidator();
        List<ConstraintViolation<?>> violations = new ArrayList<>(
                validator.validate(new Person(MARKER + "7", MARKER + "«", "1" + MARKER, MARKER, MARKER + "@", MARKER)));
        violations.addAll(validator.validate(new Pair(record("а"), record("b"))));
        return violations;
    }

    @Test
    void id_163_neither_violation_nor_log_holds_a_value_at_level_trace() throws ReflectiveOperationException {
        PrintStream before = System.err;
        ByteArrayOutputStream logged = new ByteArrayOutputStream();
        List<String> said = new ArrayList<>();
        System.setErr(new PrintStream(logged, true, UTF_8));
        configure(new ByteArrayInputStream(ALL.getBytes(UTF_8)));
        try (ValidatorFactory ours = EposValidation.factory();
                ValidatorFactory usual = Validation.buildDefaultValidatorFactory()) {
            for (ValidatorFactory factory : List.of(ours, usual)) {
                List<ConstraintViolation<?>> violations = violations(factory);
                assertThat(violations).hasSizeGreaterThan(6);
                violations.forEach(
                        v -> said.add(v.getMessage() + " " + v.getMessageTemplate() + " " + v.getPropertyPath() + " "
                                + v.getConstraintDescriptor().getAttributes()));
            }
        } finally {
            System.setErr(before);
            configure(null);
        }
        assertThat(logged.toString(UTF_8))
                .as("the provider says something at this level")
                .contains("TRACE");
        said.add(logged.toString(UTF_8));
        assertThat(said).noneMatch(line -> line.contains(MARKER));
    }
}
