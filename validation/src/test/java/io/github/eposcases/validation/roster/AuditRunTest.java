package io.github.eposcases.validation.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.validation.roster.AuditProgress.Stage;
import io.github.eposcases.validation.roster.AuditSummary.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** AUD-21, AUD-56, AUD-100, AUD-101: the passes of an audit, what it tells of them, and how it ends. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AuditRunTest {
    private static final String HEADER = "ФИО;ДР;Класс\n";
    private static final String SIX = HEADER
            + "Зуев Пётр;03.04.2013;\nЗуев Пётр;03.04.2013;\n"
            + "Роз Яна;05.06.1990;\nРоз Яна;05.06.1990;\n"
            + "Ким Ольга;07.08.2011;\nКим Ольга;07.08.2011;\n";
    private static final String ALONE = HEADER + "Зуев Пётр;03.04.2013;\nРоз Яна;05.06.1990;\n";

    private final List<AuditProgress> progress = new ArrayList<>();
    private final List<Finding> found = new ArrayList<>();
    private final AtomicInteger opened = new AtomicInteger();
    private final Set<String> readers = new LinkedHashSet<>();
    private int completed;

    private final FindingSink sink = new FindingSink() {
        @Override
        public void accept(Finding finding) {
            found.add(finding);
        }

        @Override
        public void complete(AuditSummary summary) {
            completed++;
        }
    };

    @AfterEach
    void no_interruption_is_left() {
        assertThat(Thread.interrupted()).isFalse();
    }

    private RosterSource csv(String... readings) {
        return RosterSource.csv(
                () -> {
                    readers.add(Thread.currentThread().getName());
                    // Each reading opens the roster twice: for the header, and for all.
                    int reading = opened.getAndIncrement() / 2;
                    return new ByteArrayInputStream(readings[Math.min(reading, readings.length - 1)].getBytes(UTF_8));
                },
                RosterFormat.detected());
    }

    private RosterAudit audit() {
        return RosterAudit.standard().withProgress(progress::add);
    }

    /** Many rows that are nobody else's, between two that are one person. */
    private static String longRoster() {
        String padding = "x".repeat(40);
        StringBuilder csv = new StringBuilder(HEADER + "Зуев Пётр;03.04.2013;\n");
        for (int i = 0; i < 20_000; i++) {
            csv.append("Роз Яна;;").append(padding).append(i).append('\n');
        }
        return csv + "Зуев Пётр;03.04.2013;\n";
    }

    private static RosterRow bornOn(int day) {
        String date = (day + 10) + ".04.2013";
        return new RosterRow("", new IdentityRecord("Зуев", "Пётр", "", date, ""), "", "", "", List.of());
    }

    private List<Stage> stages() {
        List<Stage> stages = new ArrayList<>();
        for (AuditProgress p : progress) {
            if (stages.isEmpty() || stages.get(stages.size() - 1) != p.stage()) {
                stages.add(p.stage());
            }
        }
        return stages;
    }

    @Test
    void aud_100_stages_in_their_order_and_those_only_that_there_are() throws IOException {
        AuditSummary summary = audit().audit(csv(SIX), sink);
        assertThat(stages()).containsExactly(Stage.READ, Stage.SORT, Stage.VERIFY, Stage.WRITE);
        assertThat(summary.nanoseconds().keySet()).containsExactly(Stage.READ, Stage.SORT, Stage.VERIFY, Stage.WRITE);
        assertThat(completed).isEqualTo(1);
        progress.clear();
        audit().audit(csv(ALONE), sink);
        assertThat(stages()).containsExactly(Stage.READ, Stage.SORT, Stage.WRITE);
    }

    @Test
    void aud_23_the_time_of_the_stages_is_that_of_the_audit() throws IOException {
        long begun = System.nanoTime();
        AuditSummary summary = audit().audit(csv(SIX), sink);
        long elapsed = System.nanoTime() - begun;
        assertThat(summary.nanoseconds().values()).allMatch(time -> time >= 0 && time <= elapsed);
    }

    @Test
    void aud_100_each_reading_begins_with_row_0_and_the_size_of_the_file() throws IOException {
        byte[] bytes = SIX.getBytes(UTF_8);
        audit().audit(RosterSource.csv(bytes, RosterFormat.detected()), sink);
        for (Stage stage : List.of(Stage.READ, Stage.VERIFY)) {
            assertThat(progress)
                    .anyMatch(p -> p.stage() == stage
                            && p.rows() == 0
                            && p.bytesInAll().equals(OptionalLong.of(bytes.length)));
        }
        assertThat(progress).anyMatch(p -> p.stage() == Stage.SORT && p.rows() == 6 && p.bytesRead() == bytes.length);
        AuditProgress last = progress.get(progress.size() - 1);
        assertThat(last.findings()).isEqualTo(found.size()).isEqualTo(3);
    }

    @Test
    void aud_100_reading_is_told_of_before_the_roster_is_opened() {
        RosterSource broken = RosterSource.csv(
                () -> {
                    throw new IOException("cable");
                },
                RosterFormat.detected());
        assertThatThrownBy(() -> audit().audit(broken, sink)).hasMessage("cable");
        assertThat(stages()).containsExactly(Stage.READ);
    }

    @Test
    void aud_100_groups_are_delivered_while_writing_and_the_others_while_reading() throws IOException {
        List<String> delivered = new ArrayList<>();
        audit().audit(
                        csv(SIX + "1;2\n"),
                        finding -> delivered.add(progress.get(progress.size() - 1)
                                        .stage() + " " + finding.getClass().getSimpleName()));
        assertThat(delivered)
                .containsExactly("READ UnreadableRow", "WRITE SamePerson", "WRITE SamePerson", "WRITE SamePerson");
    }

    @Test
    void aud_100_a_slow_sink_does_not_silence_the_progress() throws IOException {
        audit().audit(csv(SIX), finding -> {
            found.add(finding);
            if (found.size() == 1) {
                sleep(60);
            }
        });
        assertThat(progress).anyMatch(p -> p.stage() == Stage.WRITE && p.findings() == 1);
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aud_100_within_a_stage_it_tells_at_most_20_times_a_second() {
        AuditRun run = new AuditRun(audit(), RosterSource.of(List.of()), sink);
        long begun = System.nanoTime();
        run.begin(() -> 42, OptionalLong.of(99));
        assertThat(progress).containsExactly(new AuditProgress(Stage.READ, 0, 42, OptionalLong.of(99), 0));
        while (progress.size() < 4 && System.nanoTime() - begun < 10_000_000_000L) {
            assertThat(run.goOn()).isTrue();
        }
        assertThat(progress).hasSize(4);
        assertThat(System.nanoTime() - begun).isGreaterThan(3 * 50_000_000L);
    }

    @Test
    void aud_56_a_roster_whose_candidates_fit_is_read_twice_one_without_any_once() throws IOException {
        assertThat(audit().audit(csv(SIX), sink).passes()).isEqualTo(2);
        assertThat(audit().audit(csv(ALONE), sink).passes()).isEqualTo(1);
    }

    @Test
    void aud_56_candidates_that_do_not_fit_take_more_readings_and_give_the_same_findings() throws IOException {
        List<RosterRow> rows = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            rows.add(bornOn(i));
        }
        rows.addAll(rows);
        RosterSource source = RosterSource.of(rows);
        List<Finding> expected = new ArrayList<>();
        audit().audit(source, expected::add);
        int before = Integer.MAX_VALUE;
        for (long budget : new long[] {1, 5_000, 10_000, 100_000}) {
            found.clear();
            AuditSummary summary = audit().withMemoryBudget(budget).audit(source, sink);
            assertThat(found).isEqualTo(expected);
            assertThat(summary.passes()).as("budget %d", budget).isLessThan(before);
            before = summary.passes();
        }
        assertThat(before).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Зуев Пётр;03.04.2013;1\nЗуев Пётр;03.04.2013;\n",
                "Зуев Пётр;03.04.2013;\nЗуев Пётр;03.04.2013;\n\n",
                "Зуев Пётр;03.04.2013;\n",
            })
    void aud_21_a_roster_that_changes_meanwhile_gives_no_finding_about_groups(String later) {
        RosterSource source = csv(HEADER + "Зуев Пётр;03.04.2013;\nЗуев Пётр;03.04.2013;\n", HEADER + later);
        assertThatThrownBy(() -> audit().audit(source, sink))
                .isInstanceOf(RosterChangedException.class)
                .hasMessage("the roster changed while it was read");
        assertThat(found).isEmpty();
        assertThat(completed).isZero();
    }

    @Test
    void aud_101_a_cancellation_while_reading_ends_it_there() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        AuditSummary summary =
                audit().withCancellation(() -> asked.incrementAndGet() > 1).audit(csv(longRoster()), sink);
        assertThat(summary.outcome()).isEqualTo(Outcome.CANCELLED);
        assertThat(summary.rows()).isEqualTo(16_384);
        assertThat(summary.passes()).isEqualTo(1);
        assertThat(summary.families()).as("nothing is searched").isEmpty();
        assertThat(completed).isZero();
    }

    @Test
    void aud_101_a_cancellation_while_reading_again_is_no_change_of_the_roster() throws IOException {
        AuditSummary summary = audit().withCancellation(() -> opened.get() == 4).audit(csv(longRoster()), sink);
        assertThat(summary.outcome()).isEqualTo(Outcome.CANCELLED);
        assertThat(found).noneMatch(Finding.SamePerson.class::isInstance);
        assertThat(completed).isZero();
    }

    @Test
    void aud_101_findings_come_as_they_are_known_and_none_after_a_cancellation() throws IOException {
        AuditSummary summary = audit().withCancellation(() -> !found.isEmpty()).audit(csv(SIX), sink);
        assertThat(summary.outcome()).isEqualTo(Outcome.CANCELLED);
        assertThat(found).hasSize(1);
        assertThat(summary.findings()).isEqualTo(1);
        assertThat(completed).isZero();
    }

    @Test
    void aud_101_after_a_cancellation_the_roster_is_not_read_again() throws IOException {
        audit().withMemoryBudget(1).withCancellation(() -> opened.get() >= 4).audit(csv(SIX), sink);
        assertThat(opened).hasValue(4);
        opened.set(0);
        audit().withMemoryBudget(1).audit(csv(SIX), sink);
        assertThat(opened).hasValue(8);
    }

    @Test
    void aud_101_every_8192nd_row_asks_and_no_other() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        AuditRun run = new AuditRun(
                audit().withCancellation(() -> asked.incrementAndGet() > 0), RosterSource.of(List.of()), sink);
        for (long row : new long[] {1, 2, 4_096, 8_191, 8_193, 16_383}) {
            assertThat(run.goOn(row)).isTrue();
        }
        assertThat(asked).hasValue(0);
        run.deliver(new Finding.UnreadableRow(
                new RowRef(1, 2, "", "", Optional.empty(), Optional.empty()), "row.too-long"));
        assertThat(run.goOn(8_192)).isFalse();
        assertThat(asked).hasValue(1);
        run.deliver(new Finding.UnreadableRow(
                new RowRef(2, 3, "", "", Optional.empty(), Optional.empty()), "row.too-long"));
        assertThat(found).hasSize(1);
        assertThat(run.goOn(16_384)).isFalse();
        assertThat(run.goOn()).isFalse();
    }

    @Test
    void aud_101_an_interruption_cancels_and_stays_set() throws IOException {
        Thread.currentThread().interrupt();
        AuditSummary summary = audit().audit(csv(SIX), sink);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(summary.outcome()).isEqualTo(Outcome.CANCELLED);
        assertThat(found).isEmpty();
    }

    @Test
    void aud_102_another_thread_is_told_to_stop_but_never_asks() throws InterruptedException {
        AtomicInteger asked = new AtomicInteger();
        AtomicBoolean cancelled = new AtomicBoolean();
        AuditRun run = new AuditRun(
                audit().withCancellation(() -> asked.incrementAndGet() > 0 && cancelled.get()),
                RosterSource.of(List.of()),
                sink);
        assertThat(elsewhere(run, false)).isTrue();
        assertThat(elsewhere(run, true)).isFalse();
        assertThat(asked).hasValue(0);
        assertThat(run.goOn()).as("that thread was interrupted, not this audit").isTrue();
        cancelled.set(true);
        assertThat(elsewhere(run, false)).isTrue();
        assertThat(run.goOn()).isFalse();
        assertThat(elsewhere(run, false)).isFalse();
    }

    private static boolean elsewhere(AuditRun run, boolean interrupted) throws InterruptedException {
        AtomicBoolean goOn = new AtomicBoolean();
        Thread thread = new Thread(() -> {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            goOn.set(run.goOn());
        });
        thread.start();
        thread.join();
        return goOn.get();
    }

    @Test
    void aud_102_a_second_thread_reads_if_it_is_asked_for_and_only_then() throws IOException {
        String here = Thread.currentThread().getName();
        audit().audit(csv(SIX), sink);
        assertThat(readers).containsExactly(here);
        readers.clear();
        opened.set(0);
        audit().withSecondThread().audit(csv(SIX), sink);
        assertThat(readers).containsExactly("roster-audit");
        assertThat(found).hasSize(6);
    }

    @Test
    void the_sink_and_the_source_throw_through() {
        IOException full = new IOException("disk full");
        assertThatThrownBy(() -> audit().audit(csv(SIX), finding -> {
                    throw full;
                }))
                .isSameAs(full);
        RosterSource cut = RosterSource.csv(
                () -> opened.getAndIncrement() < 3 ? new ByteArrayInputStream(SIX.getBytes(UTF_8)) : failing(),
                RosterFormat.detected());
        opened.set(0);
        assertThatThrownBy(() -> audit().audit(cut, sink)).hasMessage("cut");
        assertThat(completed).isZero();
    }

    private static InputStream failing() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("cut");
            }
        };
    }
}
