package io.github.eposcases.programs;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.identity.UserIdentity;
import java.io.PrintStream;
import java.util.Locale;

/** Builds an identity from what a parent typed, and says what to type instead where it cannot be built. */
final class BuildIdentity {
    private BuildIdentity() {}

    static void run(PrintStream out) {
        Parsed<UserIdentity> right = UserIdentity.parse("Зуева Анна Ильинична", "03.04.1985", "zueva.anna@yandex.ru");
        out.println(right.isValid());

        Parsed<UserIdentity> wrong = UserIdentity.parse("Зyева Анна Ильинична", "3.4.1985", "zueva.anna@yandex,ru");
        wrong.problems()
                .forEach(problem -> out.println(problem.message(Locale.ENGLISH) + " Type: "
                        + problem.suggestion().orElse("-")));
    }
}
