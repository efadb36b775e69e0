package io.github.eposcases.programs;

import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.validation.ConsistencyReport;
import io.github.eposcases.validation.Discrepancy;
import io.github.eposcases.validation.IdentityComparator;
import java.io.PrintStream;
import java.util.Locale;

/** Finds the Latin letter in the surname that EPOS holds. */
final class CompareTwoRecords {
    private CompareTwoRecords() {}

    static void run(PrintStream out) {
        IdentityRecord gosuslugi =
                new IdentityRecord("Сергеева", "Анна", "Ильинична", "03.04.1985", "sergeeva@yandex.ru");
        IdentityRecord epos = gosuslugi.withSurname("Cергеева");
        ConsistencyReport report = IdentityComparator.standard().compare(gosuslugi, epos);
        out.println(report.verdict());
        for (Discrepancy d : report.discrepancies()) {
            out.println(d.instruction(Locale.ENGLISH));
        }
    }
}
