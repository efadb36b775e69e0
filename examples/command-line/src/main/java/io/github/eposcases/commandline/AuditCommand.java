package io.github.eposcases.commandline;

import io.github.eposcases.validation.roster.AuditProgress;
import io.github.eposcases.validation.roster.AuditSummary;
import io.github.eposcases.validation.roster.FindingSink;
import io.github.eposcases.validation.roster.FindingSinks;
import io.github.eposcases.validation.roster.ReportKey;
import io.github.eposcases.validation.roster.RosterAudit;
import io.github.eposcases.validation.roster.RosterChangedException;
import io.github.eposcases.validation.roster.RosterField;
import io.github.eposcases.validation.roster.RosterFormat;
import io.github.eposcases.validation.roster.RosterFormatException;
import io.github.eposcases.validation.roster.RosterSource;
import io.github.eposcases.validation.roster.RosterTooLargeException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code audit}: the faulty records of a roster. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "Проверить список пользователей. Audit a roster.",
        footer = {
            "",
            "JSON keys of the summary: rows, findings (by kind), seconds, unreadable, blank, charset, separator, notChecked, ignoredColumns; the findings file is JSON Lines.",
            "Example: epos-cases audit roster.csv --findings findings.jsonl --html report.html"
        })
final class AuditCommand implements Callable<Integer> {
    private static final int SAMPLE = 1 << 18;

    @Mixin
    Output output = new Output();

    @Parameters(index = "0", paramLabel = "ROSTER.csv", description = "the roster; separator and charset are found out")
    Path roster = Path.of("");

    @Option(names = "--findings", paramLabel = "FILE", description = "write the findings as JSON Lines")
    @Nullable
    Path findings;

    @Option(names = "--html", paramLabel = "FILE", description = "write a report page")
    @Nullable
    Path html;

    @Option(
            names = "--columns",
            paramLabel = "FIELD=HEADING,…",
            split = ",",
            description = "headings of the file, e.g. EMAIL=Контакт")
    Map<RosterField, String> columns = new EnumMap<>(RosterField.class);

    @Option(names = "--key", paramLabel = "FILE", description = "file of at least 16 bytes for keyed person hashes")
    @Nullable
    Path key;

    private final Main.Streams streams;

    AuditCommand(Main.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Exception {
        long begun = System.nanoTime();
        try {
            AuditSummary summary = Unbroken.during(this::audit);
            if (summary.outcome() == AuditSummary.Outcome.CANCELLED) {
                throw new UsageException("interrupted");
            }
            if (columns.keySet().stream().map(Enum::name).anyMatch(summary.notChecked()::contains)) {
                streams.err().println(UsageException.words("columns-absent", output.locale(), Map.of()));
            }
            print(summary, (System.nanoTime() - begun) / 1e9);
            return summary.findings() == 0 ? 0 : Main.FOUND;
        } catch (RosterFormatException e) {
            throw header(e);
        } catch (RosterChangedException e) {
            throw new UsageException("roster-changed", Map.of(), e);
        } catch (RosterTooLargeException e) {
            throw new UsageException("roster-too-large", Map.of(), e);
        }
    }

    private AuditSummary audit() throws IOException {
        RosterSource source = RosterSource.csv(Places.input("ROSTER.csv", roster), format());
        ReportKey secret = key();
        RosterAudit audit = RosterAudit.standard()
                .withSecondThread()
                .withToday(LocalDate.ofInstant(streams.clock().instant(), Main.PERM));
        if (secret != null) {
            audit = audit.withReportKey(secret);
        }
        try (Progress progress = new Progress(streams, output);
                FindingSink first = findings == null
                        ? FindingSinks.none()
                        : FindingSinks.jsonLines(Places.output("--findings", findings, others(html)), output.locale());
                FindingSink second = html == null
                        ? FindingSinks.none()
                        : FindingSinks.html(Places.output("--html", html, others(findings)), output.locale())) {
            if (streams.progress()) {
                double expected = expectedRows(roster);
                audit = audit.withProgress(p -> progress.show(p.rows(), part(p, expected)));
            }
            return audit.audit(source, FindingSinks.tee(first, second));
        }
    }

    private static UsageException header(RosterFormatException e) {
        RosterField example = Stream.concat(e.missing().stream(), e.doubled().stream())
                .findFirst()
                .orElse(RosterField.PERSON_NAME);
        return new UsageException(
                "header",
                Map.of(
                        "found", Integer.toString(e.columns()),
                        "missing", names(e.missing()),
                        "doubled", names(e.doubled()),
                        "example", example.name()),
                e);
    }

    private Path[] others(@Nullable Path output) {
        return Stream.of(roster, key, output).filter(Objects::nonNull).toArray(Path[]::new);
    }

    private RosterFormat format() {
        try {
            RosterFormat format = RosterFormat.detected();
            for (Map.Entry<RosterField, String> column : columns.entrySet()) {
                format = format.withColumn(column.getKey(), column.getValue());
            }
            return format;
        } catch (IllegalArgumentException e) {
            throw new UsageException("columns", Map.of(), e);
        }
    }

    private @Nullable ReportKey key() throws IOException {
        try {
            return key == null ? null : ReportKey.of(Files.readAllBytes(Places.input("--key", key)));
        } catch (IllegalArgumentException e) {
            throw new UsageException("key", Map.of(), e);
        }
    }

    private static String names(List<RosterField> fields) {
        return fields.isEmpty() ? "–" : fields.stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    /** Returns how many rows the roster seems to have, judged by its beginning. */
    private static double expectedRows(Path roster) throws IOException {
        try (InputStream in = Files.newInputStream(roster)) {
            byte[] sample = in.readNBytes(SAMPLE);
            int lines = 0;
            for (byte b : sample) {
                lines += b == '\n' ? 1 : 0;
            }
            return Math.max(1, lines) * (double) Math.max(1, Files.size(roster)) / Math.max(1, sample.length);
        }
    }

    /** Returns the part that is done: reading takes most of the time, the rest is told by its stages. */
    private static double part(AuditProgress progress, double expectedRows) {
        return switch (progress.stage()) {
            case READ -> 0.7 * Math.min(1, progress.rows() / expectedRows);
            case SORT -> 0.7;
            case VERIFY -> 0.8;
            case WRITE -> 0.95;
        };
    }

    private void print(AuditSummary summary, double seconds) {
        if (output.json) {
            Map<String, @Nullable Object> json = Answer.keys();
            json.put("rows", summary.rows());
            json.put("findings", summary.byKind());
            json.put("seconds", Math.round(seconds * 1000) / 1000.0);
            json.put("unreadable", summary.unreadable());
            json.put("blank", summary.blank());
            json.put("charset", summary.charset());
            json.put("separator", summary.separator());
            json.put("notChecked", summary.notChecked());
            json.put("ignoredColumns", summary.ignoredColumns());
            Output.line(streams.out(), json);
            return;
        }
        streams.out()
                .println(output.word("Записей: ", "Records: ")
                        + summary.rows()
                        + output.word(", замечаний: ", ", findings: ")
                        + summary.findings()
                        + output.word(", секунд: ", ", seconds: ")
                        + String.format(Locale.ROOT, "%.1f", seconds));
        summary.byKind().forEach((kind, count) -> streams.out().println("  " + kind + ": " + count));
        if (!summary.notChecked().isEmpty()) {
            streams.out()
                    .println(output.word("Не проверялось, столбцов нет: ", "Not checked, columns missing: ")
                            + String.join(", ", summary.notChecked()));
        }
    }
}
