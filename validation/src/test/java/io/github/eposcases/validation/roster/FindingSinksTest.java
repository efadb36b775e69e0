package io.github.eposcases.validation.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingSinksTest {
    private static final Locale RU = Locale.forLanguageTag("ru");
    private static final String EVIL =
            "\"><img src=x onerror=alert(1)></script>\u202E=HYPERLINK(1)&#x202E;\uD800\u0007";
    private static final String ROSTER = RosterAuditTest.HEADER
            + "1;Секретов Пётр Ильич;03.04.2013;p@mail.ru;Обучающийся;Пермь;МАОУ «Лицей № 1» г. Перми;\n"
            + "x1;Роз Яна Львовна;05.06.1990;roz@mail.ru;Родитель;Пермь;Школа № 5;77\n"
            + "2;Секретов Петр Ильич;03.04.2013;p@mail.ru;Обучающийся;Пермь;МАОУ «Лицей № 1» г. Перми;\n";

    @TempDir
    Path directory;

    private static AuditSummary audit(String csv, FindingSink sink) throws IOException {
        return RosterAudit.standard().audit(RosterSource.csv(csv.getBytes(UTF_8), RosterFormat.detected()), sink);
    }

    @Test
    void aud_91_a_json_line_has_its_keys_in_order() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (FindingSink sink = FindingSinks.jsonLines(out, RU)) {
            audit(ROSTER, sink);
        }
        List<String> lines = out.toString(UTF_8).lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .startsWith(
                        "{\"kind\":\"SamePerson\",\"certainty\":\"CERTAIN\",\"predictedError\":\"MULTIPLE_USERS_FOUND\","
                                + "\"recordIds\":[\"1\",\"2\"],\"rows\":[1,3],\"field\":\"GIVEN\",\"reason\":\"YO\",\"repair\":\"")
                .endsWith("\"organization\":\"МАОУ «Лицей № 1» г. Перми\",\"reasons\":[\"YO\"],\"lines\":[2,4]}");
        assertThat(out.toString(UTF_8)).doesNotContain("Секретов", "Роз", "mail.ru", "2013");
    }

    @Test
    void aud_83_names_and_keys_come_only_when_asked_for() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RosterAudit.standard()
                .withNames()
                .withReportKey(ReportKey.of(new byte[16]))
                .audit(
                        RosterSource.csv(ROSTER.getBytes(UTF_8), RosterFormat.detected()),
                        FindingSinks.jsonLines(out, RU));
        FindingSinks.jsonLines(out, RU).close();
        JsonNode first = new ObjectMapper()
                .readTree(out.toString(UTF_8).lines().findFirst().orElseThrow());
        assertThat(first.get("persons").get(0).textValue()).startsWith("Секретов Пётр Ильич");
        assertThat(first.get("personKeys").get(0).textValue()).matches("[0-9a-f]{32}");
        assertThat(first.get("personKeys").get(0))
                .isEqualTo(first.get("personKeys").get(1));
        assertThatThrownBy(() -> ReportKey.of(new byte[15])).hasMessage("secret: shorter than 16 bytes");
        assertThat(ReportKey.of(new byte[16])).hasToString("ReportKey[secret]");
    }

    @Test
    void aud_92_any_text_round_trips_through_a_json_parser() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (FindingSink sink = FindingSinks.jsonLines(out, RU)) {
            sink.accept(evil());
        }
        JsonNode read = new ObjectMapper().readTree(out.toString(UTF_8));
        assertThat(read.get("organization").textValue()).isEqualTo(EVIL);
        assertThat(out.toString(UTF_8)).contains("\\u202e", "\\ud800", "\\u0007");
    }

    private static Finding evil() {
        RowRef ref = new RowRef(1, 2, "=1+1", EVIL, java.util.Optional.empty(), java.util.Optional.empty());
        return new Finding.MissingField(ref, RosterField.EMAIL);
    }

    @ParameterizedTest
    @CsvSource({
        "=HYPERLINK(1), '\"''=HYPERLINK(1)\"'",
        "+7900, '\"''+7900\"'",
        "-1, '\"''-1\"'",
        "@SUM, '\"''@SUM\"'",
        "' =1', '\"'' =1\"'",
        "＝1, '\"''＝1\"'",
        "'\u200B=1', '\"''\u200B=1\"'",
        "'\u2003\u00A0+1', '\"''\u2003\u00A0+1\"'",
        "'a\"b;c', '\"a\"\"b;c\"'",
        "'', '\"\"'",
        "Зуев-Роз, '\"Зуев-Роз\"'"
    })
    void aud_93_a_cell_is_never_a_formula(String text, String cell) {
        assertThat(CsvForm.cell(text)).isEqualTo(cell);
    }

    @Test
    void aud_93_the_table_opens_in_a_spreadsheet() throws IOException {
        Path file = directory.resolve("findings.csv");
        try (FindingSink sink = FindingSinks.csv(file, RU)) {
            audit(ROSTER, sink);
        }
        String text = Files.readString(file);
        assertThat(text).startsWith("\uFEFF\"kind\";\"certainty\";");
        assertThat(text.split("\r\n")).hasSize(3);
        assertThat(text).contains("\"1|2\"");
    }

    @Test
    void aud_95_the_page_loads_nothing_and_its_hashes_are_right() throws IOException {
        Path file = directory.resolve("report.html");
        try (FindingSink sink = FindingSinks.html(file, RU)) {
            audit(ROSTER, sink);
        }
        String page = Files.readString(file);
        assertThat(page)
                .contains("<html lang=\"ru\">", "Замечания по видам", "Повтор записи")
                .doesNotContain(
                        "http:",
                        "https:",
                        "@import",
                        "url(",
                        "<link",
                        "<iframe",
                        " style=",
                        " src=",
                        "innerHTML",
                        "Секретов");
        for (String tag : List.of("script", "style")) {
            Matcher body = Pattern.compile("<" + tag + ">(.*?)</" + tag + ">", Pattern.DOTALL)
                    .matcher(page);
            assertThat(body.find()).isTrue();
            assertThat(page).contains(tag + "-src 'sha256-" + HtmlForm.hash(body.group(1)) + "'");
        }
    }

    @Test
    void aud_96_user_text_adds_no_element() throws IOException {
        Path file = directory.resolve("report.html");
        try (FindingSink sink = FindingSinks.html(file, Locale.ENGLISH)) {
            sink.accept(evil());
            sink.complete(RosterAudit.standard().audit(List.of()).summary());
        }
        String page = Files.readString(file);
        assertThat(page)
                .doesNotContain("<img", "\u202E")
                .contains("&quot;&gt;&lt;img", "[U+202E]", "&amp;#x202E;", "[U+D800]");
        assertThat(Pattern.compile("</script>").matcher(page).results()).hasSize(1);
    }

    @Test
    void aud_97_the_page_shows_the_first_findings_certain_ones_first() throws IOException {
        Path file = directory.resolve("report.html");
        try (FindingSink sink = new WriterSink(new SafeFile(file), new HtmlForm(Locale.ENGLISH, 1))) {
            audit(ROSTER, sink);
        }
        assertThat(Files.readString(file)).contains("The first 1 of 2 are shown, the certain ones first.");
    }

    @Test
    void aud_90_a_file_appears_whole_or_not_at_all() throws IOException {
        Path file = directory.resolve("findings.jsonl");
        FindingSink sink = FindingSinks.jsonLines(file, RU);
        sink.accept(evil());
        assertThat(file).doesNotExist();
        sink.close();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void aud_101_a_cancelled_audit_completes_no_sink() throws IOException {
        List<Finding> seen = new ArrayList<>();
        boolean[] completed = new boolean[1];
        FindingSink sink = new FindingSink() {
            @Override
            public void accept(Finding finding) {
                seen.add(finding);
            }

            @Override
            public void complete(AuditSummary summary) {
                completed[0] = true;
            }
        };
        AuditSummary summary = RosterAudit.standard()
                .withCancellation(() -> true)
                .audit(RosterSource.csv(ROSTER.getBytes(UTF_8), RosterFormat.detected()), sink);
        assertThat(summary.outcome()).isEqualTo(AuditSummary.Outcome.CANCELLED);
        assertThat(completed[0]).isFalse();
        assertThat(seen).isEmpty();
    }

    @Test
    void aud_73_98_sinks_can_be_capped_and_doubled() throws IOException {
        List<Finding> all = new ArrayList<>();
        List<Finding> first = new ArrayList<>();
        AuditSummary summary = audit(ROSTER, FindingSinks.tee(all::add, FindingSinks.atMost(1, first::add)));
        assertThat(all).hasSize(2);
        assertThat(first).containsExactly(all.get(0));
        assertThat(summary.findings()).isEqualTo(2);
        assertThatThrownBy(() -> FindingSinks.atMost(-1, FindingSinks.none())).hasMessage("n: negative");
    }

    @Test
    void aud_100_progress_is_told_at_each_stage() throws IOException {
        List<AuditProgress.Stage> stages = new ArrayList<>();
        RosterAudit.standard()
                .withProgress(p -> stages.add(p.stage()))
                .audit(RosterSource.csv(ROSTER.getBytes(UTF_8), RosterFormat.detected()), FindingSinks.none());
        assertThat(stages)
                .containsSubsequence(
                        AuditProgress.Stage.READ,
                        AuditProgress.Stage.SORT,
                        AuditProgress.Stage.VERIFY,
                        AuditProgress.Stage.WRITE);
    }

    @Test
    void aud_23_the_summary_counts_by_kind_error_and_organisation() throws IOException {
        AuditSummary summary = audit(ROSTER, FindingSinks.none());
        assertThat(summary.byKind()).containsOnlyKeys("SamePerson", "BrokenLink");
        assertThat(summary.byOrganization()).containsEntry("МАОУ «Лицей № 1» г. Перми", 1L);
        assertThat(summary.byCertainty()).containsEntry(Certainty.CERTAIN, 2L);
        assertThat(summary.byError()).hasSize(2);
        assertThat(summary.notChecked()).isEmpty();
        assertThat(summary.separator()).isEqualTo(";");
        assertThat(summary.ignoredColumns()).isEmpty();
        assertThat(summary).hasToString("AuditSummary[COMPLETED, rows 3, unreadable 0, {BrokenLink=1, SamePerson=1}]");
    }
}
