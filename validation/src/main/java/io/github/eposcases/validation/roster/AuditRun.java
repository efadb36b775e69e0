package io.github.eposcases.validation.roster;

import io.github.eposcases.validation.roster.AuditProgress.Stage;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** One audit: a pass that checks every row and takes its keys, then passes over the rows that share a key. */
final class AuditRun {
    private static final int POLL = 8_192;

    private final RosterAudit audit;
    private final RosterSource source;
    private final FindingSink sink;
    private final AuditSummary.Tally tally = new AuditSummary.Tally();
    private final Map<Stage, Long> nanoseconds = new EnumMap<>(Stage.class);

    private LongSupplier bytesRead = () -> 0;
    private OptionalLong bytesInAll = OptionalLong.empty();
    private Stage stage = Stage.READ;
    private long stageBegun = System.nanoTime();
    private long nextReport;
    private long rowsRead;
    private int passes;
    private final Thread caller = Thread.currentThread();
    private volatile boolean stopped;

    AuditRun(RosterAudit audit, RosterSource source, FindingSink sink) {
        this.audit = audit;
        this.source = source;
        this.sink = sink;
    }

    AuditSummary run() throws IOException {
        try (WorkSpace space = new WorkSpace(audit.budget(), audit.settings.workDirectory);
                SecondThread second = audit.settings.secondThread ? new SecondThread() : null) {
            RowMarks marks = new RowMarks();
            FirstPass first = new FirstPass(audit, this, space);
            CandidateSearch search = new CandidateSearch(audit.settings.policy, this::isStopped);
            try {
                enter(Stage.READ);
                read(first, marks, second);
                passes = 1;
                enter(Stage.SORT);
                if (!isStopped()) {
                    if (second != null) {
                        second.execute(() -> first.sort(this::isStopped));
                    }
                    search.search(first.families(), first.links(), first.notes(), most(first, space));
                }
                if (!isStopped()) {
                    verify(first, marks, search, most(first, space), second);
                }
            } catch (ClosedByInterruptException e) {
                stopped = true;
            }
            enter(Stage.WRITE);
            AuditSummary summary =
                    new AuditSummary(first, tally, search, passes, space.spilledBytes(), nanoseconds, stopped);
            if (!stopped) {
                sink.complete(summary);
            }
            return summary;
        }
    }

    /** Returns how many rows the memory holds with their texts. */
    private static long most(FirstPass first, WorkSpace space) {
        return Math.max(1, space.budget() / first.bytesPerRow());
    }

    /** Reads the circles in batches that the memory can hold. */
    private void verify(
            FirstPass first, RowMarks marks, CandidateSearch search, long most, @Nullable SecondThread second)
            throws IOException {
        FindingQueue queue = new FindingQueue(this::deliver);
        GroupSearch groups = new GroupSearch(audit.settings.policy, search::crowd, this::isStopped);
        LinkSearch links = new LinkSearch(first.links(), search, audit.settings.policy);
        int from = 0;
        for (int to = search.batchEnd(from, most); to > from && !stopped; to = search.batchEnd(from, most)) {
            enter(Stage.VERIFY);
            SecondPass pass = new SecondPass(audit, this, first, search, from, to);
            read(pass, marks, second);
            passes++;
            enter(Stage.WRITE);
            if (!isStopped()) {
                pass.requireSameRows();
                CircleJudge judge = new CircleJudge(
                        circle -> {
                            List<Finding> found = groups.findings(circle);
                            found.addAll(links.findings(circle));
                            return found;
                        },
                        (circle, found) -> {
                            queue.deliverBefore(circle.get(0).ref().row());
                            queue.add(found);
                            report(false);
                        },
                        this::isStopped,
                        second);
                for (List<Candidate> circle : pass.circles()) {
                    judge.add(circle);
                }
                judge.finish();
            }
            from = to;
        }
        if (!stopped) {
            queue.deliverBefore(Long.MAX_VALUE);
        }
    }

    private void read(RowVisitor visitor, RowMarks marks, @Nullable SecondThread second) throws IOException {
        if (second == null) {
            read(visitor, marks);
        } else {
            ReadAhead.read(ahead -> read(ahead, marks), visitor, second);
        }
    }

    private void read(RowVisitor visitor, RowMarks marks) throws IOException {
        if (source instanceof CsvSource csv) {
            csv.read(visitor, marks);
        } else if (source instanceof ListSource list) {
            list.read(visitor);
        }
    }

    /** Takes note of a new reading. */
    void begin(LongSupplier read, OptionalLong inAll) {
        bytesRead = read;
        bytesInAll = inAll;
        rowsRead = 0;
        report(true);
    }

    void deliver(Finding finding) throws IOException {
        if (!stopped) {
            tally.add(finding);
            sink.accept(finding);
        }
    }

    /** Takes note of a row; returns whether to go on. */
    boolean goOn(long row) {
        rowsRead = row;
        return row % POLL != 0 || goOn();
    }

    /** Takes note of a stretch without rows; returns whether to go on. */
    boolean goOn() {
        report(false);
        return !isStopped();
    }

    /** Asks on the calling thread only; the second one is told, or interrupted. */
    private boolean isStopped() {
        boolean interrupted = Thread.currentThread().isInterrupted();
        if (Thread.currentThread() == caller && (interrupted || audit.settings.cancelled.getAsBoolean())) {
            stopped = true;
        }
        return stopped || interrupted;
    }

    private void enter(Stage next) {
        long now = System.nanoTime();
        nanoseconds.merge(stage, now - stageBegun, Long::sum);
        stageBegun = now;
        stage = next;
        report(true);
    }

    private void report(boolean always) {
        long now = System.nanoTime();
        if (always || now - nextReport >= 0) {
            nextReport = now + 50_000_000L;
            audit.settings.progress.accept(
                    new AuditProgress(stage, rowsRead, bytesRead.getAsLong(), bytesInAll, tally.total));
        }
    }
}
