package io.github.eposcases.programs;

import io.github.eposcases.validation.constraints.BirthDateText;
import io.github.eposcases.validation.constraints.EposValidation;
import io.github.eposcases.validation.constraints.FullName;
import io.github.eposcases.validation.constraints.MailboxAddress;
import jakarta.validation.ValidatorFactory;
import java.io.PrintStream;
import java.util.Locale;

/** Validates a web form with the constraints of the library. */
final class ValidateForm {
    private ValidateForm() {}

    record Form(
            @FullName String name,
            @BirthDateText String birthDate,
            @MailboxAddress String email) {}

    static void run(PrintStream out) {
        try (ValidatorFactory factory = EposValidation.factory(Locale.ENGLISH)) {
            Form form = new Form("Зуева Анна Ильинична", "31.04.1985", "zueva.anna@yandeх.ru");
            factory.getValidator().validate(form).stream()
                    .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                    .sorted()
                    .forEach(out::println);
        }
    }
}
