package io.github.eposcases.benchmarks.roster;

import io.github.eposcases.validation.roster.AuditSummary;
import io.github.eposcases.validation.roster.FindingSinks;
import io.github.eposcases.validation.roster.RosterAudit;
import io.github.eposcases.validation.roster.RosterSource;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The whole audit beside one DuckDB query that finds folded repeats and near pairs of the same file: each in its own
 * process, in turns, whole lives of processes, the largest resident set as the kernel counts it ({@code VmHWM}). DuckDB has
 * all processors and its own choice of memory; the audit has {@code -Xmx128m}, once with one thread and once with two.
 * Arguments: the roster, rounds (3).
 */
public final class DuckDbSpeed {
    private DuckDbSpeed() {}

    /** Folds case, ё and the look-alikes; keys of two name parts and the date; pairs at a distance of at most two bytes. */
    private static final String QUERY = """
            WITH rows AS (
              SELECT row_number() OVER () AS row, "Дата рождения" AS born,
                string_split(translate(lower(translate("ФИО", 'ABCEHKMOPTXYaceopxy', 'АВСЕНКМОРТХУасеорху')), 'ё-', 'е '), ' ') AS words
              FROM read_csv('%s', delim = ';', header = true, quote = '"', all_varchar = true, ignore_errors = true)),
            people AS (SELECT row, born, words[1] AS s, words[2] AS g, coalesce(words[3], '') AS p FROM rows),
            near AS (
              SELECT a.row AS one, b.row AS two FROM people a JOIN people b
                ON a.born = b.born AND a.g = b.g AND a.p = b.p AND a.row < b.row AND levenshtein(a.s, b.s) <= 2
              UNION SELECT a.row, b.row FROM people a JOIN people b
                ON a.born = b.born AND a.s = b.s AND a.p = b.p AND a.row < b.row AND levenshtein(a.g, b.g) <= 2
              UNION SELECT a.row, b.row FROM people a JOIN people b
                ON a.born = b.born AND a.s = b.s AND a.g = b.g AND a.row < b.row AND levenshtein(a.p, b.p) <= 2)
            SELECT (SELECT count(*) FROM (SELECT 1 FROM people GROUP BY s, g, p, born HAVING count(*) > 1)),
              (SELECT count(*) FROM near)
            """;

    /** Measures; with {@code query}, {@code audit} or {@code two} as the first argument does one of the jobs. */
    public static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "query" -> query(arguments[1]);
            case "audit", "two" -> audit(arguments);
            default -> compare(arguments);
        }
    }

    private static void query(String roster) throws SQLException, IOException {
        try (Connection db = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = db.createStatement();
                ResultSet found = statement.executeQuery(String.format(Locale.ROOT, QUERY, roster))) {
            found.next();
            report(String.format(Locale.ROOT, "%,d groups, %,d near pairs", found.getLong(1), found.getLong(2)));
        }
    }

    private static void audit(String[] arguments) throws IOException {
        RosterAudit audit = RosterAudit.standard();
        AuditSummary summary = (arguments[0].equals("two") ? audit.withSecondThread() : audit)
                .audit(RosterSource.csv(Path.of(arguments[1])), FindingSinks.none());
        report(String.format(Locale.ROOT, "%,d findings", summary.findings()));
    }

    private static void report(String found) throws IOException {
        String kilobytes = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .findFirst()
                .orElseThrow()
                .replaceAll("\\D", "");
        System.out.println(kilobytes + " " + found);
    }

    private static void compare(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        String[] jobs = {"query", "audit", "two"};
        double[][] seconds = new double[jobs.length][rounds];
        double[][] megabytes = new double[jobs.length][rounds];
        for (int i = 0; i < rounds; i++) {
            for (int j = 0; j < jobs.length; j++) {
                long begun = System.nanoTime();
                String[] said = run(jobs[j], arguments[0]).split(" ", 2);
                seconds[j][i] = (System.nanoTime() - begun) / 1e9;
                megabytes[j][i] = Double.parseDouble(said[0]) / 1024;
                print("%s %6.2f s, %5.0f MB, %s%n", jobs[j], seconds[j][i], megabytes[j][i], said[1]);
            }
        }
        for (int j = 1; j < jobs.length; j++) {
            print(
                    "%s: DuckDB takes %.2f times as long and %.2f times the memory%n",
                    jobs[j], median(seconds[0]) / median(seconds[j]), median(megabytes[0]) / median(megabytes[j]));
        }
    }

    private static String run(String job, String roster) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        if (!job.equals("query")) {
            command.add("-Xmx128m");
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), DuckDbSpeed.class.getName(), job, roster));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .directory(new File("."))
                .start();
        String said =
                new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(job + " failed");
        }
        return said;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void print(String format, Object... values) {
        System.out.print(String.format(Locale.ROOT, format, values));
    }
}
