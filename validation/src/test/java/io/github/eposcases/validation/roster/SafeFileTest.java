package io.github.eposcases.validation.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that appear whole or not at all, and sinks in front of sinks (AUD-73, AUD-90, AUD-98). */
class SafeFileTest {
    @TempDir
    Path directory;

    private static Finding missing(long row, String organization) {
        RowRef ref = new RowRef(row, row + 1, "", organization, Optional.empty(), Optional.empty());
        return new Finding.MissingField(ref, RosterField.ROLE);
    }

    private static AuditSummary summary() {
        return RosterAudit.standard().audit(List.of()).summary();
    }

    /** Writes down what it is told. */
    private record Told(List<String> log, String name, boolean breaks) implements FindingSink {
        @Override
        public void accept(Finding finding) {
            log.add(name + " " + finding.rows().get(0).row());
        }

        @Override
        public void complete(AuditSummary summary) {
            log.add(name + " complete");
        }

        @Override
        public void close() throws IOException {
            log.add(name + " close");
            if (breaks) {
                throw new IOException(name);
            }
        }
    }

    @Test
    void aud_90_a_file_is_there_when_the_audit_is_complete_not_before() throws IOException {
        Path target = directory.resolve("findings.txt");
        Files.writeString(target, "of the last audit");
        SafeFile file = new SafeFile(target);
        file.writer().write("нет");
        assertThat(target).hasContent("of the last audit");
        file.complete();
        assertThat(target).hasContent("нет");
        assertThat(directory.toFile().list()).containsExactly("findings.txt");
        file.close();
        assertThat(target).hasContent("нет");
    }

    @Test
    void aud_90_of_a_file_that_is_given_up_nothing_is_left_not_even_open() throws IOException {
        SafeFile file = new SafeFile(directory.resolve("findings.txt"));
        file.writer().write("нет");
        file.close();
        assertThat(directory).isEmptyDirectory();
        assertThatThrownBy(() -> file.writer().write("x")).isInstanceOf(IOException.class);
    }

    @Test
    void aud_91_a_stream_gets_all_and_stays_open() throws IOException {
        List<String> closed = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.add("closed");
            }
        };
        SafeFile completed = SafeFile.open(out);
        completed.writer().write("один");
        completed.complete();
        assertThat(out.toString(UTF_8)).isEqualTo("один");
        completed.close();
        SafeFile cancelled = SafeFile.open(out);
        cancelled.writer().write(" два");
        cancelled.close();
        assertThat(out.toString(UTF_8)).isEqualTo("один два");
        assertThat(closed).isEmpty();
    }

    @Test
    void aud_93_a_table_without_findings_has_its_header() throws IOException {
        Path file = directory.resolve("findings.csv");
        try (FindingSink sink = FindingSinks.csv(file, Locale.ENGLISH)) {
            sink.complete(summary());
        }
        assertThat(Files.readString(file))
                .isEqualTo(
                        "\uFEFF\"kind\";\"certainty\";\"predictedError\";\"recordIds\";\"rows\";\"field\";\"reason\";"
                                + "\"repair\";\"organization\";\"reasons\";\"lines\";\"personKeys\";\"persons\";\"size\"\r\n");
    }

    @Test
    void aud_93_a_row_of_the_table_has_a_cell_for_every_column() throws IOException {
        Path file = directory.resolve("findings.csv");
        try (FindingSink sink = FindingSinks.csv(file, Locale.ENGLISH)) {
            sink.accept(missing(3, "Школа № 5"));
            sink.accept(missing(4, ""));
            sink.complete(summary());
        }
        String repair = "\"Role: the value is missing. Fill it in from the document.\"";
        assertThat(Files.readString(file).split("\r\n"))
                .hasSize(3)
                .contains(
                        "\"MissingField\";\"REVIEW\";\"\";\"\";\"3\";\"ROLE\";\"field.missing\";" + repair
                                + ";\"Школа № 5\";\"field.missing\";\"4\";\"\";\"\";\"\"",
                        "\"MissingField\";\"REVIEW\";\"\";\"\";\"4\";\"ROLE\";\"field.missing\";" + repair
                                + ";\"\";\"field.missing\";\"5\";\"\";\"\";\"\"");
    }

    @Test
    void aud_98_two_sinks_are_told_the_same_and_both_are_closed() throws IOException {
        List<String> log = new ArrayList<>();
        FindingSink tee = FindingSinks.tee(new Told(log, "a", true), new Told(log, "b", false));
        tee.accept(missing(3, ""));
        tee.complete(summary());
        assertThatThrownBy(tee::close).hasMessage("a");
        assertThat(log).containsExactly("a 3", "b 3", "a complete", "b complete", "a close", "b close");
    }

    @Test
    void aud_73_a_capped_sink_is_told_the_first_and_the_summary() throws IOException {
        List<String> log = new ArrayList<>();
        try (FindingSink sink = FindingSinks.atMost(2, new Told(log, "a", false))) {
            sink.accept(missing(3, ""));
            sink.accept(missing(4, ""));
            sink.accept(missing(5, ""));
            sink.complete(summary());
        }
        assertThat(log).containsExactly("a 3", "a 4", "a complete", "a close");
        log.clear();
        FindingSinks.atMost(0, new Told(log, "a", false)).accept(missing(3, ""));
        assertThat(log).isEmpty();
    }

    @Test
    void aud_97_the_page_shows_as_many_as_are_asked_for() throws IOException {
        Path file = directory.resolve("report.html");
        for (int most : List.of(0, 1, 2)) {
            try (FindingSink sink = FindingSinks.html(file, Locale.ENGLISH, most)) {
                sink.accept(missing(3, ""));
                sink.accept(missing(4, ""));
                sink.complete(summary());
            }
            assertThat(Files.readString(file).split("<tr><td>", -1)).hasSize(most + 1);
        }
        assertThatThrownBy(() -> FindingSinks.html(file, Locale.ENGLISH, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("most: negative");
    }
}
