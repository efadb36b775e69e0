package io.github.eposcases.validation.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.core.identity.IdentityRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an audit is told, each by itself and all together. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RosterAuditSettingsTest {
    private static final RosterAudit STANDARD = RosterAudit.standard();
    private static final AuditPolicy STRICT = new AuditPolicy(
            AuditPolicy.standard().key(),
            AuditPolicy.standard().witnesses(),
            EnumSet.noneOf(AuditPolicy.LinkFault.class),
            10);
    private static final IdentityRecord FUTURE =
            new IdentityRecord("Зуев", "Пётр", "Ильич", "23.11.2026", "petr@example.ru");

    private static RosterRow row(String id, IdentityRecord person) {
        return new RosterRow(id, person, "Ученик", "Пермь", "Школа № 5", List.of());
    }

    private static List<Finding> findings(RosterAudit audit, RosterRow... rows) {
        return audit.audit(List.of(rows)).findings();
    }

    @Test
    void nothing_is_told_by_default() {
        assertThat(STANDARD.settings.policy).isEqualTo(AuditPolicy.standard());
        assertThat(STANDARD.settings.today).isEmpty();
        assertThat(STANDARD.settings.key).isEmpty();
        assertThat(STANDARD.settings.names || STANDARD.settings.warnings || STANDARD.settings.secondThread)
                .isFalse();
        assertThat(STANDARD.settings.cancelled.getAsBoolean()).isFalse();
        assertThat(STANDARD.settings.memory).isEmpty();
        assertThat(STANDARD.settings.workDirectory).isEmpty();
    }

    @Test
    void each_is_kept_when_another_is_told(@TempDir Path folder) {
        Consumer<AuditProgress> listener = p -> {};
        BooleanSupplier cancellation = () -> false;
        ReportKey key = ReportKey.of(new byte[16]);
        RosterAudit all = STANDARD.withPolicy(STRICT)
                .withToday(LocalDate.of(2026, 11, 22))
                .withReportKey(key)
                .withNames()
                .withWarnings()
                .withProgress(listener)
                .withCancellation(cancellation)
                .withSeed(17)
                .withMemoryBudget(1)
                .withWorkDirectory(folder)
                .withSecondThread();
        for (RosterAudit same : List.of(all, all.withNames(), all.withPolicy(STRICT))) {
            assertThat(same.settings.policy).isEqualTo(STRICT);
            assertThat(same.settings.today).contains(LocalDate.of(2026, 11, 22));
            assertThat(same.settings.key).containsSame(key);
            assertThat(same.settings.names && same.settings.warnings && same.settings.secondThread)
                    .isTrue();
            assertThat(same.settings.progress).isSameAs(listener);
            assertThat(same.settings.cancelled).isSameAs(cancellation);
            assertThat(same.settings.seed.getAsLong()).isEqualTo(17);
            assertThat(same.settings.memory).isEqualTo(OptionalLong.of(1));
            assertThat(same.settings.workDirectory).contains(folder);
        }
        nothing_is_told_by_default();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void aud_55_a_budget_of_nothing_is_refused(long bytes) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withMemoryBudget(bytes))
                .withMessage("bytes: not positive");
    }

    @Test
    void aud_58_without_a_budget_five_eighths_of_the_heap_are_used() {
        assertThat(STANDARD.withMemoryBudget(77).budget()).isEqualTo(77);
        assertThat((double) STANDARD.budget() / Runtime.getRuntime().maxMemory())
                .isBetween(0.62, 0.63);
    }

    @Test
    void aud_40_42_warnings_and_dates_in_the_future_are_found_on_request() {
        RosterRow row = row("1", FUTURE);
        assertThat(findings(STANDARD, row)).isEmpty();
        assertThat(findings(STANDARD.withToday(LocalDate.of(2026, 11, 22)), row))
                .extracting(Finding::reason)
                .containsExactly("birth-date.future");
        assertThat(findings(STANDARD.withToday(LocalDate.of(2026, 11, 23)), row))
                .isEmpty();
        RosterRow odd = row("1", FUTURE.withBirthDate("03.04.2013").withSurname("ЗУЕВ"));
        assertThat(findings(STANDARD, odd)).isEmpty();
        assertThat(findings(STANDARD.withWarnings(), odd)).isNotEmpty();
    }

    @Test
    void aud_80_to_83_a_finding_carries_a_key_or_the_person_on_request_only() {
        RosterRow row = row("7", FUTURE.withEmail(""));
        RowRef plain = findings(STANDARD, row).get(0).rows().get(0);
        assertThat(plain).isEqualTo(new RowRef(1, 1, "7", "Школа № 5", Optional.empty(), Optional.empty()));
        ReportKey key = ReportKey.of(new byte[16]);
        assertThat(findings(STANDARD.withReportKey(key), row)
                        .get(0)
                        .rows()
                        .get(0)
                        .personKey())
                .contains(key.of(row.identity()));
        assertThat(findings(STANDARD.withNames(), row).get(0).rows().get(0).identity())
                .contains(row.identity());
    }

    @Test
    void aud_58_work_files_lie_where_they_are_told_to_and_are_gone_in_the_end(@TempDir Path folder) throws IOException {
        List<String> seen = new ArrayList<>();
        List<RosterRow> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            rows.add(row(Integer.toString(i), FUTURE));
        }
        AuditSummary summary = STANDARD.withMemoryBudget(1)
                .withWorkDirectory(folder)
                .audit(RosterSource.of(rows), finding -> {
                    try (var files = Files.list(folder)) {
                        seen.add(Long.toString(files.count()));
                    }
                });
        assertThat(summary.spilledBytes()).isPositive();
        assertThat(summary.findings()).isEqualTo(1);
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
        assertThatThrownBy(() -> STANDARD.withMemoryBudget(1)
                        .withWorkDirectory(folder.resolve("nowhere"))
                        .audit(rows))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    @SuppressWarnings("NullAway")
    void what_is_missing_is_named_at_once() {
        assertThatNullPointerException()
                .isThrownBy(() -> STANDARD.withPolicy(null))
                .withMessage("p");
        assertThatNullPointerException()
                .isThrownBy(() -> STANDARD.withToday(null))
                .withMessage("d");
        assertThatNullPointerException()
                .isThrownBy(() -> STANDARD.withReportKey(null))
                .withMessage("k");
        assertThatNullPointerException()
                .isThrownBy(() -> STANDARD.withProgress(null))
                .withMessage("c");
        assertThatNullPointerException()
                .isThrownBy(() -> STANDARD.withCancellation(null))
                .withMessage("s");
        assertThatNullPointerException()
                .isThrownBy(() -> STANDARD.withWorkDirectory(null))
                .withMessage("p");
        assertThatNullPointerException()
                .isThrownBy(() -> STANDARD.audit(null, f -> {}))
                .withMessage("source");
        assertThatNullPointerException()
                .isThrownBy(() -> STANDARD.audit(RosterSource.of(List.of()), null))
                .withMessage("sink");
        assertThatNullPointerException()
                .isThrownBy(() -> STANDARD.audit((List<RosterRow>) null))
                .withMessage("rows");
    }
}
