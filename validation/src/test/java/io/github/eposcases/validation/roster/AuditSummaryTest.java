package io.github.eposcases.validation.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.error.ErrorCategory;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of an audit (AUD-23). */
class AuditSummaryTest {
    private static final String HEADER = RosterAuditTest.HEADER;

    private static Finding missing(String organization, RosterField field) {
        RowRef row = new RowRef(1, 2, "", organization, Optional.empty(), Optional.empty());
        return new Finding.MissingField(row, field);
    }

    private static AuditSummary audit(RosterAudit audit, String roster) throws IOException {
        return audit.audit(RosterSource.csv(roster.getBytes(UTF_8), RosterFormat.detected()), FindingSinks.none());
    }

    private static String people(int n, String name) {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = 0; i < n; i++) {
            rows.append(i).append(';').append(name).append(";03.04.2013;p@mail.ru;Обучающийся;Пермь;Лицей;\n");
        }
        return rows.toString();
    }

    @Test
    void aud_23_findings_are_counted_by_kind_certainty_error_and_organisation() {
        AuditSummary.Tally tally = new AuditSummary.Tally();
        tally.add(missing("Лицей", RosterField.EMAIL));
        tally.add(missing("Школа", RosterField.ROLE));
        tally.add(missing("", RosterField.EMAIL));
        assertThat(tally.total).isEqualTo(3);
        assertThat(tally.byKind()).isEqualTo(Map.of("MissingField", 3L));
        assertThat(tally.byCertainty).isEqualTo(Map.of(Certainty.CERTAIN, 2L, Certainty.REVIEW, 1L));
        assertThat(tally.byError).isEqualTo(Map.of(ErrorCategory.USER_NOT_FOUND, 2L));
        assertThat(tally.byOrganization).isEqualTo(Map.of("Лицей", 1L, "Школа", 1L));
    }

    @Test
    void aud_23_an_organisation_is_one_however_it_is_typed_and_named_as_first_written() {
        AuditSummary.Tally tally = new AuditSummary.Tally();
        tally.add(missing("МАОУ «Лицей № 1»", RosterField.EMAIL));
        tally.add(missing("МАОУ \"ЛИЦЕЙ №  1\"", RosterField.EMAIL));
        tally.add(missing("МАОУ «Лицей № 2»", RosterField.EMAIL));
        assertThat(tally.byOrganization)
                .containsExactly(Map.entry("МАОУ «Лицей № 1»", 2L), Map.entry("МАОУ «Лицей № 2»", 1L));
    }

    @Test
    void aud_23_ten_thousand_organisations_have_a_name_and_all_others_are_one() {
        AuditSummary.Tally tally = new AuditSummary.Tally();
        for (int i = 1; i <= 10_005; i++) {
            tally.add(missing("Школа " + i, RosterField.EMAIL));
        }
        assertThat(tally.byOrganization)
                .hasSize(10_001)
                .containsEntry("Школа 10000", 1L)
                .containsEntry("прочие", 5L);
        // Seen before or not, a name counts where it counted.
        tally.add(missing("Школа 7", RosterField.EMAIL));
        tally.add(missing("Школа 10004", RosterField.EMAIL));
        assertThat(tally.byOrganization)
                .hasSize(10_001)
                .containsEntry("Школа 7", 2L)
                .containsEntry("прочие", 6L);
    }

    @ParameterizedTest
    @CsvSource({
        "ИД;ФИО;Дата рождения;Почта;Роль;Территория;Организация;Дети,",
        "ФИО;Дата рождения, ID EMAIL ROLE TERRITORY ORGANIZATION CHILDREN",
        "Фамилия;Имя;Дата рождения;Роль, ID PATRONYMIC EMAIL TERRITORY ORGANIZATION CHILDREN",
    })
    void aud_04_the_columns_that_are_missing_switch_checks_off(String header, String missing) throws IOException {
        AuditSummary summary = audit(RosterAudit.standard(), header + "\n");
        assertThat(String.join(" ", summary.notChecked())).isEqualTo(missing == null ? "" : missing);
    }

    @Test
    void aud_01_columns_of_no_use_are_told_by_number() throws IOException {
        AuditSummary summary = audit(RosterAudit.standard(), "СНИЛС;ФИО;Дата рождения;Класс\n");
        assertThat(summary.ignoredColumns()).containsExactly(1, 4);
        assertThat(summary.charset()).isEqualTo("UTF-8");
        assertThat(summary.separator()).isEqualTo(";");
    }

    @Test
    void aud_23_keys_passes_and_times_are_told() throws IOException {
        AuditSummary alone = audit(RosterAudit.standard(), people(1, "Зуев Пётр Ильич"));
        assertThat(alone.passes()).isEqualTo(1);
        assertThat(alone.spilledBytes()).isZero();
        assertThat(alone.uncompared()).isZero();
        AuditSummary three = audit(RosterAudit.standard(), people(3, "Зуев Пётр Ильич"));
        assertThat(three.passes()).isEqualTo(2);
        assertThat(three.families())
                .containsEntry(KeyFamily.FULL_NAME, new AuditSummary.FamilyFigures(3, 1, 3))
                .containsEntry(KeyFamily.WITHOUT_GIVEN, new AuditSummary.FamilyFigures(3, 1, 3));
        assertThat(three.nanoseconds()).containsKeys(AuditProgress.Stage.READ, AuditProgress.Stage.VERIFY);
        assertThat(three.nanoseconds().get(AuditProgress.Stage.READ)).isPositive();
        assertThat(three.findings()).isEqualTo(1);
        assertThat(three.rows()).isEqualTo(3);
        assertThat(three.blank()).isZero();
        assertThat(audit(RosterAudit.standard(), people(1, "Зуев Пётр Ильич") + "\n;;\n\n")
                        .blank())
                .isEqualTo(3);
    }

    @Test
    void aud_58_what_the_memory_does_not_hold_is_spilled_and_told() throws IOException {
        // Dates of which none is another with day and month exchanged, so that no two are alike.
        StringBuilder rows = new StringBuilder(HEADER);
        for (LocalDate day = LocalDate.of(1960, 1, 13); day.getYear() < 1962; day = day.plusDays(1)) {
            if (day.getDayOfMonth() > 12) {
                rows.append(";Зуев Пётр Ильич;").append(day).append(";;;Пермь;Лицей;\n");
            }
        }
        assertThat(audit(RosterAudit.standard().withMemoryBudget(1), rows.toString())
                        .spilledBytes())
                .isPositive();
    }

    @Test
    void aud_80_a_summary_shows_counts_only() throws IOException {
        assertThat(audit(RosterAudit.standard(), people(2, "Зуев Пётр Ильич")))
                .hasToString("AuditSummary[COMPLETED, rows 2, unreadable 0, {SamePerson=1}]");
    }
}
