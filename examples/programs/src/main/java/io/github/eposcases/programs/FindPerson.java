package io.github.eposcases.programs;

import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.validation.roster.IdentityLookup;
import io.github.eposcases.validation.roster.LookupResult;
import io.github.eposcases.validation.roster.RosterRow;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Looks two people up among the records of a school: one stands there twice, the other under a misspelt name. */
final class FindPerson {
    private static final IdentityRecord PETYA =
            new IdentityRecord("Зуев", "Пётр", "Ильич", "03.04.2013", "zuev.p@mail.ru");
    private static final IdentityRecord ANNA =
            new IdentityRecord("Зуева", "Анна", "Ильинична", "03.04.1985", "zueva.anna@yandex.ru");

    private FindPerson() {}

    static void run(PrintStream out) {
        IdentityLookup lookup = IdentityLookup.in(List.of(
                pupil("1", PETYA.withGivenName("Петр")), pupil("2", PETYA), pupil("3", ANNA.withSurname("Зеува"))));
        for (IdentityRecord gosuslugi : List.of(PETYA, ANNA)) {
            LookupResult result = lookup.find(gosuslugi);
            out.println(result.predictedError().orElseThrow() + ": " + result.explain(Locale.ENGLISH));
        }
    }

    private static RosterRow pupil(String id, IdentityRecord person) {
        return new RosterRow(id, person, "Обучающийся", "Пермь", "Школа № 1", List.of());
    }
}
