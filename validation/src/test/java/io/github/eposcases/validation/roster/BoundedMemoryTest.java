package io.github.eposcases.validation.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an audit holds, and what it leaves behind (AUD-51 to AUD-58, AUD-101). */
class BoundedMemoryTest {
    @TempDir
    Path directory;

    private static RosterSource generated(int rows) throws IOException {
        StringWriter csv = new StringWriter();
        FaultyRoster.write(5, rows, csv);
        return RosterSource.csv(csv.toString().getBytes(UTF_8), RosterFormat.detected());
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(p -> p.getFileName().toString()).toList();
        }
    }

    @Test
    void aud_58_what_does_not_fit_goes_to_work_files_and_the_findings_stay_the_same() throws IOException {
        RosterSource roster = generated(4_000);
        List<Finding> expected = new ArrayList<>();
        AuditSummary plenty = RosterAudit.standard().audit(roster, expected::add);
        List<Finding> found = new ArrayList<>();
        AuditSummary small = RosterAudit.standard()
                .withMemoryBudget(200_000)
                .withWorkDirectory(directory)
                .audit(roster, found::add);
        assertThat(found).isEqualTo(expected);
        assertThat(plenty.passes()).isEqualTo(2);
        assertThat(plenty.spilledBytes()).isZero();
        assertThat(small.passes()).isGreaterThan(2);
        assertThat(small.spilledBytes()).isGreaterThan(100_000);
        assertThat(small.families()).isEqualTo(plenty.families());
        assertThat(left()).isEmpty();
    }

    @Test
    void rows_of_a_set_are_numbered_in_their_order() {
        BitSet rows = new BitSet();
        int[] members = {0, 5, 63, 64, 65, 127, 128, 1000};
        for (int row : members) {
            rows.set(row);
        }
        RowIndex index = new RowIndex(rows);
        assertThat(index.size()).isEqualTo(members.length);
        for (int i = 0; i < members.length; i++) {
            assertThat(index.of(members[i])).isEqualTo(i);
            assertThat(index.contains(members[i])).isTrue();
            assertThat(index.contains(members[i] + 1)).isEqualTo(rows.get(members[i] + 1));
        }
        assertThat(index.contains(5_000)).isFalse();
    }

    @Test
    void aud_55_everybody_with_nine_near_twins_is_reported_whole_in_small_memory() throws IOException {
        StringWriter csv = new StringWriter();
        FaultyRoster.writeNearTwins(600, csv);
        RosterSource roster = RosterSource.csv(csv.toString().getBytes(UTF_8), RosterFormat.detected());
        AuditSummary summary = RosterAudit.standard()
                .withMemoryBudget(100_000)
                .withWorkDirectory(directory)
                .audit(roster, FindingSinks.none());
        assertThat(summary.byKind()).containsEntry("NearPerson", 60L * 45);
        assertThat(summary.passes()).isGreaterThan(3);
    }

    /** Each record shares two parts of its name with the one before, and the other two with the one after. */
    @Test
    void aud_55_a_chain_longer_than_the_memory_is_cut_and_the_summary_says_so() throws IOException {
        StringBuilder csv = new StringBuilder("Фамилия;Имя;Отчество;ДР\n");
        for (int i = 0; i < 21_000; i++) {
            csv.append("Ст").append(word((i + 1) / 2)).append(";Ми").append(word(i / 2));
            csv.append(";Ильич;03.04.2013\n");
        }
        RosterSource chain = RosterSource.csv(csv.toString().getBytes(UTF_8), RosterFormat.detected());
        AuditSummary small = RosterAudit.standard().withMemoryBudget(5_000_000).audit(chain, FindingSinks.none());
        assertThat(small.uncompared()).isPositive();
        assertThat(small.passes()).isGreaterThan(2);
        AuditSummary plenty =
                RosterAudit.standard().withMemoryBudget(100_000_000).audit(chain, FindingSinks.none());
        assertThat(plenty.uncompared()).isZero();
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number, i = 0; i < 5; i++, rest /= 8) {
            word.append("авдеиклн".charAt(rest % 8));
        }
        return word.toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 20})
    void aud_101_a_cancelled_audit_leaves_nothing_behind(int polls) throws IOException {
        AtomicInteger asked = new AtomicInteger();
        Path target = directory.resolve("findings.jsonl");
        AuditSummary summary;
        try (FindingSink sink = FindingSinks.jsonLines(target, java.util.Locale.ROOT)) {
            summary = RosterAudit.standard()
                    .withMemoryBudget(50_000)
                    .withWorkDirectory(directory)
                    .withCancellation(() -> asked.incrementAndGet() >= polls)
                    .audit(generated(9_000), sink);
        }
        assertThat(summary.outcome()).isEqualTo(AuditSummary.Outcome.CANCELLED);
        assertThat(left()).isEmpty();
    }

    @Test
    void aud_101_an_interrupt_cancels_and_stays_set() throws IOException {
        Thread.currentThread().interrupt();
        AuditSummary summary = RosterAudit.standard()
                .withMemoryBudget(50_000)
                .withWorkDirectory(directory)
                .audit(generated(9_000), FindingSinks.none());
        assertThat(Thread.interrupted()).isTrue();
        assertThat(summary.outcome()).isEqualTo(AuditSummary.Outcome.CANCELLED);
        assertThat(left()).isEmpty();
    }

    @Test
    void aud_25_a_failing_sink_leaves_nothing_behind() {
        assertThatThrownBy(() -> RosterAudit.standard()
                        .withMemoryBudget(50_000)
                        .withWorkDirectory(directory)
                        .audit(generated(2_000), finding -> {
                            throw new IOException("disk full");
                        }))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void aud_21_a_roster_that_changes_meanwhile_is_refused() {
        AtomicInteger opened = new AtomicInteger();
        String first = "ФИО;ДР\nЗуев Пётр;03.04.2013\nЗуев Петр;03.04.2013\n";
        RosterSource.StreamOpener opener = () -> new ByteArrayInputStream(
                (opened.incrementAndGet() <= 3 ? first : first.replace("Зуев Петр", "Зуев Перт")).getBytes(UTF_8));
        List<Finding> found = new ArrayList<>();
        assertThatThrownBy(() ->
                        RosterAudit.standard().audit(RosterSource.csv(opener, RosterFormat.detected()), found::add))
                .isInstanceOf(RosterChangedException.class);
        assertThat(found).isEmpty();
    }

    @Test
    void aud_100_progress_tells_stage_rows_and_bytes() throws IOException {
        List<AuditProgress> told = new ArrayList<>();
        RosterAudit.standard().withProgress(told::add).audit(generated(9_000), FindingSinks.none());
        assertThat(told.stream().map(AuditProgress::stage).distinct())
                .containsExactly(
                        AuditProgress.Stage.READ,
                        AuditProgress.Stage.SORT,
                        AuditProgress.Stage.VERIFY,
                        AuditProgress.Stage.WRITE);
        AuditProgress last = told.get(told.size() - 1);
        assertThat(last.bytesInAll()).hasValue(last.bytesRead());
        assertThat(last.rows()).isGreaterThanOrEqualTo(9_000);
        assertThat(last.findings()).isPositive();
    }
}
