package io.github.eposcases.benchmarks.roster;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.OperatingSystemMXBean;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.eposcases.validation.roster.FindingSinks;
import io.github.eposcases.validation.roster.RosterAudit;
import io.github.eposcases.validation.roster.RosterSource;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * The whole audit, on one thread and on two, beside FastCSV, which only reads the same file into strings (AUD-120):
 * rounds in turns, median of each, wall and processor time, their ratio, and a gate on the second. Arguments: the roster, rounds (7), the largest ratio of wall times
 * (2.0; 0 for none).
 */
public final class AuditSpeed {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private AuditSpeed() {}

    private interface Job {
        long run() throws IOException;
    }

    /** Measures. */
    public static void main(String[] arguments) throws IOException {
        Path roster = Path.of(arguments[0]);
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
        double limit = arguments.length > 2 ? Double.parseDouble(arguments[2]) : 2.0;
        double[][] read = new double[rounds][];
        double[][] audit = new double[rounds][];
        double[][] two = new double[rounds][];
        for (int i = 0; i < rounds; i++) {
            read[i] = timed("FastCSV read", () -> read(roster));
            audit[i] = timed("our audit", () -> audit(RosterAudit.standard(), roster));
            two[i] = timed("two threads", () -> audit(RosterAudit.standard().withSecondThread(), roster));
        }
        report("one thread", read, audit);
        double wall = report("two threads", read, two);
        if (limit > 0 && wall > limit) {
            throw new IllegalStateException(String.format(Locale.ROOT, "ratio %.2f, allowed %.2f", wall, limit));
        }
    }

    private static long audit(RosterAudit audit, Path roster) throws IOException {
        return audit.audit(RosterSource.csv(roster), FindingSinks.none()).rows();
    }

    private static double report(String name, double[][] read, double[][] audit) {
        double wall = median(audit, 0) / median(read, 0);
        print(
                "%s, median: FastCSV %.2f s, audit %.2f s; ratio of wall times %.2f, of processor times %.2f%n",
                name, median(read, 0), median(audit, 0), wall, median(audit, 1) / median(read, 1));
        return wall;
    }

    static long read(Path roster) throws IOException {
        long rows = 0;
        long characters = 0;
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(';').ofCsvRecord(roster, UTF_8)) {
            for (CsvRecord row : reader) {
                rows++;
                for (String field : row.getFields()) {
                    characters += field.length();
                }
            }
        }
        return characters > 0 ? rows : 0;
    }

    private static double[] timed(String name, Job job) throws IOException {
        long wall = System.nanoTime();
        long cpu = SYSTEM.getProcessCpuTime();
        long rows = job.run();
        double[] seconds = {(System.nanoTime() - wall) / 1e9, (SYSTEM.getProcessCpuTime() - cpu) / 1e9};
        print("%-14s %,d rows %6.2f s wall %6.2f s processor%n", name, rows, seconds[0], seconds[1]);
        return seconds;
    }

    private static double median(double[][] times, int which) {
        double[] sorted =
                Arrays.stream(times).mapToDouble(t -> t[which]).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static void print(String format, Object... values) {
        System.out.print(String.format(Locale.ROOT, format, values));
    }
}
