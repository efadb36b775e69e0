package io.github.eposcases.validation.roster;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Names every record of a roster that will lead to «Пользователь не найден», «Нашлось больше одного пользователя» or to
 * a parent who sees one child of several, with the reason and the repair.
 *
 * <p>Immutable, thread-safe, reusable; no state is kept after an audit. The roster is read twice; the audit changes
 * nothing.
 *
 * <pre>{@code
 * try (FindingSink sink = FindingSinks.jsonLines(Path.of("findings.jsonl"), locale)) {
 *     AuditSummary summary = RosterAudit.standard().audit(RosterSource.csv(Path.of("roster.csv")), sink);
 * }
 * }</pre>
 *
 * @since 0.1
 */
public final class RosterAudit {
    private static final RosterAudit STANDARD = new RosterAudit(new Settings());

    final Settings settings;

    private RosterAudit(Settings settings) {
        this.settings = settings;
    }

    /** Filled before an audit is made of it, never changed after. */
    static final class Settings {
        AuditPolicy policy = AuditPolicy.standard();
        Optional<LocalDate> today = Optional.empty();
        Optional<ReportKey> key = Optional.empty();
        boolean names;
        boolean warnings;
        Consumer<AuditProgress> progress = p -> {};
        BooleanSupplier cancelled = () -> false;
        LongSupplier seed = new SecureRandom()::nextLong;
        OptionalLong memory = OptionalLong.empty();
        Optional<Path> workDirectory = Optional.empty();
        boolean secondThread;

        private Settings copy() {
            Settings copy = new Settings();
            copy.policy = policy;
            copy.today = today;
            copy.key = key;
            copy.names = names;
            copy.warnings = warnings;
            copy.progress = progress;
            copy.cancelled = cancelled;
            copy.seed = seed;
            copy.memory = memory;
            copy.workDirectory = workDirectory;
            copy.secondThread = secondThread;
            return copy;
        }
    }

    private RosterAudit with(Consumer<Settings> change) {
        Settings changed = settings.copy();
        change.accept(changed);
        return new RosterAudit(changed);
    }

    /**
     * Returns the audit with everything at its default.
     *
     * @return the one instance
     */
    public static RosterAudit standard() {
        return STANDARD;
    }

    /**
     * Returns a copy with another policy.
     *
     * @param p what counts as a fault
     * @return the changed copy
     */
    public RosterAudit withPolicy(AuditPolicy p) {
        requireNonNull(p, "p");
        return with(s -> s.policy = p);
    }

    /**
     * Returns a copy that knows the day, and so finds birth dates in the future.
     *
     * @param d today in the zone of the schools
     * @return the changed copy
     */
    public RosterAudit withToday(LocalDate d) {
        requireNonNull(d, "d");
        return with(s -> s.today = Optional.of(d));
    }

    /**
     * Returns a copy whose findings carry keyed hashes of the persons.
     *
     * @param k the secret
     * @return the changed copy
     */
    public RosterAudit withReportKey(ReportKey k) {
        requireNonNull(k, "k");
        return with(s -> s.key = Optional.of(k));
    }

    /**
     * Returns a copy whose findings carry the persons' texts; the only way to them.
     *
     * @return the changed copy
     */
    public RosterAudit withNames() {
        return with(s -> s.names = true);
    }

    /**
     * Returns a copy that reports warnings of single fields too.
     *
     * @return the changed copy
     */
    public RosterAudit withWarnings() {
        return with(s -> s.warnings = true);
    }

    /**
     * Returns a copy that tells how far it has come.
     *
     * @param c called on the thread of the audit, at most 20 times a second and at each new stage
     * @return the changed copy
     */
    public RosterAudit withProgress(Consumer<AuditProgress> c) {
        requireNonNull(c, "c");
        return with(s -> s.progress = c);
    }

    /**
     * Returns a copy that can be cancelled; interrupting the thread cancels too.
     *
     * @param s true to stop; asked at least every 8,192 rows
     * @return the changed copy
     */
    public RosterAudit withCancellation(BooleanSupplier s) {
        requireNonNull(s, "s");
        return with(changed -> changed.cancelled = s);
    }

    /**
     * Returns a copy with another limit for what an audit keeps of a roster: hashes, row numbers, and the texts of rows
     * that are compared. What is more goes to work files and further readings; the findings are the same.
     *
     * @param bytes the limit; by default five eighths of the largest heap of this process
     * @return the changed copy
     * @throws IllegalArgumentException if it is not positive
     */
    public RosterAudit withMemoryBudget(long bytes) {
        if (bytes <= 0) {
            throw new IllegalArgumentException("bytes: not positive");
        }
        return with(s -> s.memory = OptionalLong.of(bytes));
    }

    /**
     * Returns a copy with another place for work files. They hold hashes and row numbers, are readable by their owner
     * only, and are gone when the audit ends.
     *
     * @param p a directory that exists; by default that of temporary files
     * @return the changed copy
     */
    public RosterAudit withWorkDirectory(Path p) {
        requireNonNull(p, "p");
        return with(s -> s.workDirectory = Optional.of(p));
    }

    /**
     * Returns a copy that works on two threads: the roster is read on a second one, ahead of the checks, and records are
     * compared on both. The findings and their order stay the same; sinks, listeners and the cancellation are called on
     * the calling thread as before. That thread has ended when {@link #audit} returns. Worth it where a processor is idle.
     *
     * @return the changed copy
     */
    public RosterAudit withSecondThread() {
        return with(s -> s.secondThread = true);
    }

    /** For tests: keys that can be foreseen. */
    RosterAudit withSeed(long value) {
        return with(s -> s.seed = () -> value);
    }

    /**
     * Audits a roster of any size.
     *
     * @param source the roster
     * @param sink takes the findings as they are known, single rows first; not closed
     * @return the figures
     * @throws RosterFormatException if the header names no usable columns; no finding was delivered
     * @throws RosterChangedException if the roster changed between two readings
     * @throws RosterTooLargeException if it has more than 67,108,863 rows
     * @throws IOException if reading or the sink fails
     */
    public AuditSummary audit(RosterSource source, FindingSink sink) throws IOException {
        return new AuditRun(this, requireNonNull(source, "source"), requireNonNull(sink, "sink")).run();
    }

    long budget() {
        return settings.memory.orElseGet(() -> Runtime.getRuntime().maxMemory() / 8 * 5);
    }

    /** Returns the reference that findings carry. */
    RowRef ref(RosterRow row, long number, long line) {
        return new RowRef(
                number,
                line,
                row.id(),
                row.organization(),
                settings.key.map(k -> k.of(row.identity())),
                settings.names ? Optional.of(row.identity()) : Optional.empty());
    }

    /**
     * Audits a small list.
     *
     * @param rows the records
     * @return figures and all findings
     */
    public AuditReport audit(List<RosterRow> rows) {
        RosterSource source = RosterSource.of(List.copyOf(requireNonNull(rows, "rows")));
        List<Finding> findings = new ArrayList<>();
        try {
            return new AuditReport(audit(source, findings::add), findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
