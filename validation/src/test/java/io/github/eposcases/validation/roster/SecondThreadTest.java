package io.github.eposcases.validation.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** AUD-102: a second thread changes nothing that a caller can see. */
class SecondThreadTest {
    private static final RosterAudit AHEAD = RosterAudit.standard().withSecondThread();

    @AfterEach
    void no_thread_is_left() {
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(t -> t.getName().equals("roster-audit"));
    }

    private static byte[] generated(int rows) throws IOException {
        StringWriter csv = new StringWriter();
        FaultyRoster.write(7, rows, csv);
        return (csv + "1;2;3\n\n1;\"x\"y\n").getBytes(UTF_8);
    }

    private static RosterSource csv(byte[] bytes) {
        return RosterSource.csv(bytes, RosterFormat.detected());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 255, 256, 257, 9_000})
    void findings_order_and_figures_are_those_of_one_thread(int rows) throws IOException {
        RosterSource roster = csv(generated(rows));
        List<Finding> expected = new ArrayList<>();
        AuditSummary one = RosterAudit.standard().audit(roster, expected::add);
        List<Finding> found = new ArrayList<>();
        AuditSummary two = AHEAD.audit(roster, found::add);
        assertThat(found).isEqualTo(expected);
        assertThat(two.rows()).isEqualTo(one.rows());
        assertThat(two.unreadable()).isEqualTo(one.unreadable()).isPositive();
        assertThat(two.families()).isEqualTo(one.families());
        assertThat(two.passes()).isEqualTo(one.passes());
    }

    @Test
    void sinks_and_listeners_run_on_the_calling_thread() throws IOException {
        Set<Thread> threads = new HashSet<>();
        AHEAD.withProgress(p -> threads.add(Thread.currentThread()))
                .withCancellation(() -> !threads.add(Thread.currentThread()) && false)
                .audit(csv(generated(5_000)), finding -> threads.add(Thread.currentThread()));
        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void what_the_source_throws_reaches_the_caller() throws IOException {
        byte[] bytes = generated(3_000);
        for (Exception thrown : List.of(new IOException("cable"), new IllegalStateException("closed"))) {
            AtomicInteger opened = new AtomicInteger();
            RosterSource broken = RosterSource.csv(
                    () -> opened.incrementAndGet() == 1 ? new ByteArrayInputStream(bytes) : failing(bytes, thrown),
                    RosterFormat.detected());
            assertThatThrownBy(() -> AHEAD.audit(broken, FindingSinks.none())).isSameAs(thrown);
        }
        assertThatThrownBy(() -> AHEAD.audit(csv(new byte[0]), FindingSinks.none()))
                .isInstanceOf(RosterFormatException.class);
    }

    private static InputStream failing(byte[] bytes, Exception thrown) {
        return new SequenceInputStream(new ByteArrayInputStream(bytes, 0, 200_000), new InputStream() {
            @Override
            public int read() throws IOException {
                if (thrown instanceof IOException io) {
                    throw io;
                }
                throw (RuntimeException) thrown;
            }
        });
    }

    @Test
    void what_the_sink_throws_ends_the_reading() throws IOException {
        RosterSource roster = csv(generated(9_000));
        assertThatThrownBy(() -> AHEAD.audit(roster, finding -> {
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
        assertThatThrownBy(() -> AHEAD.audit(roster, finding -> {
                    throw new UncheckedIOException(new IOException("network"));
                }))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void an_interrupt_cancels_and_stays_set() throws IOException {
        Thread.currentThread().interrupt();
        AuditSummary summary = AHEAD.audit(csv(generated(9_000)), FindingSinks.none());
        assertThat(Thread.interrupted()).isTrue();
        assertThat(summary.outcome()).isEqualTo(AuditSummary.Outcome.CANCELLED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void a_cancellation_ends_the_reading(int polls) throws IOException {
        AtomicInteger asked = new AtomicInteger();
        AuditSummary summary = AHEAD.withCancellation(() -> asked.incrementAndGet() >= polls)
                .audit(csv(generated(20_000)), FindingSinks.none());
        assertThat(summary.outcome()).isEqualTo(AuditSummary.Outcome.CANCELLED);
    }

    private static Thread started() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(t -> t.getName().equals("roster-audit"))
                .findAny()
                .orElseThrow();
    }

    @Test
    void it_does_jobs_in_their_order_and_never_keeps_a_program_running() throws InterruptedException {
        List<Integer> done = new ArrayList<>();
        CountDownLatch last = new CountDownLatch(1);
        try (SecondThread second = new SecondThread()) {
            assertThat(started().isDaemon()).isTrue();
            second.execute(() -> done.add(1));
            second.execute(() -> done.add(2));
            second.execute(last::countDown);
            last.await();
            assertThat(done).containsExactly(1, 2);
        }
    }

    @Test
    void closing_interrupts_what_it_does_and_waits_for_the_end() {
        SecondThread second = new SecondThread();
        Thread thread = started();
        CountDownLatch begun = new CountDownLatch(1);
        second.execute(() -> {
            begun.countDown();
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        while (begun.getCount() > 0) {
            Thread.onSpinWait();
        }
        Thread.currentThread().interrupt();
        second.close();
        assertThat(thread.isAlive()).isFalse();
        assertThat(Thread.interrupted()).as("the caller's interruption").isTrue();
    }
}
