package io.github.eposcases.programs;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.eposcases.validation.roster.AuditSummary;
import io.github.eposcases.validation.roster.RosterAudit;
import io.github.eposcases.validation.roster.RosterFormat;
import io.github.eposcases.validation.roster.RosterSource;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;

/** Finds the two records of one pupil and the parent's link that leads nowhere. */
final class AuditRoster {
    private static final String ROSTER = """
            ИД;ФИО;Дата рождения;Почта;Роль;Дети
            1;Зуев Пётр Ильич;03.04.2013;zuev.p@mail.ru;Обучающийся;
            2;Зуев Петр Ильич;03.04.2013;zuev.p@mail.ru;Обучающийся;
            3;Зуева Анна Ильинична;03.04.1985;zueva.anna@yandex.ru;Родитель;1|7
            """;

    private AuditRoster() {}

    static void run(PrintStream out) throws IOException {
        RosterSource source = RosterSource.csv(ROSTER.getBytes(UTF_8), RosterFormat.detected());
        AuditSummary summary = RosterAudit.standard()
                .audit(
                        source,
                        finding -> out.println(
                                finding.predictedError().orElseThrow() + ": " + finding.repair(Locale.ENGLISH)));
        out.println(summary.byKind());
    }
}
