package io.github.eposcases.commandline;

import io.github.eposcases.validation.roster.AuditProgress;
import io.github.eposcases.validation.roster.AuditSummary;
import io.github.eposcases.validation.roster.FindingSink;
import io.github.eposcases.validation.roster.FindingSinks;
import io.github.eposcases.validation.roster.ReportKey;
import io.github.eposcases.validation.roster.RosterAudit;
import io.github.eposcases.validation.roster.RosterField;
import io.github.eposcases.validation.roster.RosterFormat;
import io.github.eposcases.validation.roster.RosterFormatException;
import io.github.eposcases.validation.roster.RosterSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
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
            "JSON keys of the summary: rows, findings (by kind), seconds; the findings file is JSON Lines.",
            "Example: epos-cases audit roster.csv --findings findings.jsonl --html report.html"
        })
final class AuditCommand implements Callable<Integer> {
    private static final ZoneId PERM = ZoneId.of("Asia/Yekaterinburg");

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
    public Integer call() throws IOException {
        long begun = System.nanoTime();
        RosterFormat format = RosterFormat.detected();
        for (Map.Entry<RosterField, String> column : columns.entrySet()) {
            format = format.withColumn(column.getKey(), column.getValue());
        }
        RosterAudit audit = RosterAudit.standard()
                .withToday(LocalDate.ofInstant(streams.clock().instant(), PERM))
                .withProgress(picocli.CommandLine.Help.Ansi.AUTO.enabled() ? this::show : p -> {});
        if (key != null) {
            audit = audit.withReportKey(ReportKey.of(Files.readAllBytes(key)));
        }
        try (FindingSink first =
                        findings == null ? FindingSinks.none() : FindingSinks.jsonLines(findings, output.locale());
                FindingSink second = html == null ? FindingSinks.none() : FindingSinks.html(html, output.locale())) {
            AuditSummary summary = audit.audit(RosterSource.csv(roster, format), FindingSinks.tee(first, second));
            print(summary, (System.nanoTime() - begun) / 1e9);
            return summary.findings() == 0 ? 0 : Main.FOUND;
        } catch (NoSuchFileException e) {
            throw new UsageException("No such file: check the path of the roster and of the outputs.", e);
        } catch (RosterFormatException e) {
            throw new UsageException(
                    output.word("Заголовок списка не подходит: ", "The header of the roster does not fit: ")
                            + e.getMessage(),
                    e);
        }
    }

    private void show(AuditProgress progress) {
        streams.err().print("\r" + progress.stage() + " " + progress.rows() + "   ");
        streams.err().flush();
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
