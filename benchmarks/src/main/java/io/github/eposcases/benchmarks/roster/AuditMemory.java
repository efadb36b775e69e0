package io.github.eposcases.benchmarks.roster;

import io.github.eposcases.validation.roster.AuditSummary;
import io.github.eposcases.validation.roster.FindingSinks;
import io.github.eposcases.validation.roster.RosterAudit;
import io.github.eposcases.validation.roster.RosterSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * One audit in the heap that {@code -Xmx} gives, for the curve of 0.1, 1 and 10 million rows (AUD-142): time a row, passes,
 * bytes in work files. Arguments: the roster, perhaps the memory budget in bytes.
 */
public final class AuditMemory {
    private AuditMemory() {}

    /** Audits and prints one line. */
    public static void main(String[] arguments) throws IOException {
        RosterAudit audit = RosterAudit.standard();
        if (arguments.length > 1) {
            audit = audit.withMemoryBudget(Long.parseLong(arguments[1]));
        }
        long begun = System.nanoTime();
        AuditSummary summary = audit.audit(RosterSource.csv(Path.of(arguments[0])), FindingSinks.none());
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%,d rows, %.1f s, %.2f µs a row, heap %d MB, %d passes, %,d bytes in work files, %,d findings, %,d keys uncompared, %s%n",
                summary.rows(),
                seconds,
                seconds * 1e6 / summary.rows(),
                Runtime.getRuntime().maxMemory() >> 20,
                summary.passes(),
                summary.spilledBytes(),
                summary.findings(),
                summary.uncompared(),
                summary.nanoseconds());
    }
}
