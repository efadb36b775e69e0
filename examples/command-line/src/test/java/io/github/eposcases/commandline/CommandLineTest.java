package io.github.eposcases.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    static final Path CASES = Path.of("../cases");

    @TempDir
    Path directory;

    record Run(int status, String out, String err) {
        JsonNode json() throws IOException {
            return JSON.readTree(out);
        }

        List<JsonNode> lines() {
            return out.lines()
                    .map(line -> {
                        try {
                            return JSON.readTree(line);
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .toList();
        }
    }

    static Run run(byte[] in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream input = new ByteArrayInputStream(in);
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-22T07:00:00Z"));
        int status = Main.run(new Main.Streams(input, out, Main.writer(err), clock, false, false), args);
        return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    static Run run(String... args) {
        return run(new byte[0], args);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void the_demonstration_prints_what_its_expected_file_says(String language) throws IOException {
        Run run = run("demo", "--lang", language, "--out", directory.toString());
        assertThat(run.out()).isEqualTo(Files.readString(Path.of("expected", "demo." + language + ".txt")));
        assertThat(run.status()).isZero();
        assertThat(directory).isDirectoryContaining(p -> p.endsWith("ticket.eml"));
    }

    @Test
    void the_demonstration_follows_its_case_file() throws IOException {
        Path file = directory.resolve("case.json");
        Files.copy(CASES.resolve("user-not-found.png"), directory.resolve("user-not-found.png"));
        Files.writeString(
                file,
                Files.readString(CASES.resolve("user-not-found.json"))
                        .replace("2024-12-20T16:40:00", "2024-12-23T10:40:00")
                        .replace("«Пользователь не найден»", "«Нашлось больше одного пользователя»"));
        Run run = run("demo", "--lang", "en", "--case", file.toString(), "--out", directory.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("2024-12-24 (Tue) at 14:00", "too early")
                .doesNotContain("“User not found” (S0-11)", "ticket.eml");
    }

    @Test
    void cli_classify_has_its_keys() throws IOException {
        Run run = run("classify", "--json", "Пишет «Пользователь не найден»");
        assertThat(run.json().fieldNames())
                .toIterable()
                .containsExactly("category", "subject", "httpStatus", "confidence", "needsHuman", "hits");
        assertThat(run.json().get("category").textValue()).isEqualTo("USER_NOT_FOUND");
        JsonNode hit = run.json().get("hits").get(0);
        assertThat(hit.get("ruleId").textValue()).isEqualTo("S0-11");
        assertThat("Пишет «Пользователь не найден»"
                        .substring(hit.get("start").intValue(), hit.get("end").intValue()))
                .isEqualTo("Пользователь не найден");
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "email, ivanov@mail.ru, true, 0",
        "email, 'ivanov@mail,ru', false, 1",
        "birth-date, 03.04.2013, true, 0",
        "birth-date, 2013-04-03, false, 1",
        "name, Зуева Анна Ильинична, true, 0",
        "name, 'Зуева\tАнна\t', true, 0",
        "name, 'Зуева\tАнна', false, 2"
    })
    void cli_check_judges_one_value(String kind, String value, boolean valid, int status) throws IOException {
        Run run = run("check", kind, value, "--json");
        assertThat(run.json().get("valid").booleanValue()).isEqualTo(valid);
        assertThat(run.json().get("problems").isEmpty()).isEqualTo(valid);
        assertThat(run.status()).isEqualTo(status);
    }

    @Test
    void cli_check_tells_the_gender_and_what_to_type() throws IOException {
        assertThat(run("check", "name", "Зуева\tАнна\tИльинична", "--json")
                        .json()
                        .get("gender")
                        .textValue())
                .isEqualTo("F");
        Run run = run("check", "email", "ivanov@mail,ru", "--lang", "en");
        assertThat(run.out()).contains("Type: «ivanov@mail.ru»");
    }

    @Test
    void cli_2_every_line_of_a_batch_gives_one_line() {
        byte[] bad = new byte[] {'a', (byte) 0xFF, '\n'};
        ByteArrayOutputStream in = new ByteArrayOutputStream();
        in.writeBytes("ivanov@mail.ru\r\n\n ivanov@mail.ru\n".getBytes(UTF_8));
        in.writeBytes(bad);
        in.writeBytes("petrov@bk.ru".getBytes(UTF_8));
        Run run = run(in.toByteArray(), "check", "email", "--batch", "-", "--json");
        assertThat(run.lines()).extracting(l -> l.get("line").intValue()).containsExactly(1, 2, 3, 4, 5);
        assertThat(run.lines())
                .extracting(l -> l.get("valid").booleanValue())
                .containsExactly(true, false, false, false, true);
        assertThat(run.lines().get(2).get("problems").get(0).get("code").textValue())
                .isEqualTo("email.whitespace");
        assertThat(run.lines().get(3).get("problems").get(0).get("code").textValue())
                .isEqualTo("input.malformed-utf8");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run(in.toByteArray(), "check", "email", "--batch", "-").out().lines())
                .hasSize(5);
    }

    @Test
    void cli_compare_takes_two_files_or_ten_columns() throws IOException {
        Path g = Files.writeString(directory.resolve("g.json"), record("Сергеев"));
        Path e = Files.writeString(directory.resolve("e.json"), record("Cергеев"));
        Run files = run("compare", "--gosuslugi", g.toString(), "--epos", e.toString(), "--json");
        assertThat(files.json().get("verdict").textValue()).isEqualTo("SAME_AFTER_RETYPING");
        JsonNode d = files.json().get("discrepancies").get(0);
        assertThat(d.fieldNames())
                .toIterable()
                .containsExactly("field", "kind", "grade", "position", "correction", "fixSide", "message");
        assertThat(d.get("correction").textValue()).isEqualTo("Сергеев");
        assertThat(files.status()).isEqualTo(1);

        String line = "Сергеев\tИван\t\t03.04.2013\ti@mail.ru\tС\\u0435ргеев\tИван\t\t03.04.2013\ti@mail.ru\n"
                + "one\n"
                + "\\x\t\t\t\t\t\t\t\t\t\n";
        Run batch = run(line.getBytes(UTF_8), "compare", "--batch", "-", "--json");
        assertThat(batch.lines().get(0).get("verdict").textValue()).isEqualTo("IDENTICAL");
        assertThat(batch.lines().get(1).get("problems").get(0).get("code").textValue())
                .isEqualTo("input.columns");
        assertThat(batch.lines().get(2).get("problems").get(0).get("code").textValue())
                .isEqualTo("input.escape");
    }

    private static String record(String surname) {
        return "{\"surname\":\"" + surname
                + "\",\"givenName\":\"Иван\",\"patronymic\":\"\",\"birthDate\":\"03.04.2013\",\"email\":\"i@mail.ru\"}";
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-27T11:15:00+05:00, letter-2024, 2024-12-30T09:00:00Z",
        "2024-12-27T06:15:00Z, strict, 2025-01-09T09:00:00Z",
        "2024-12-27T06:15:00Z, production, 2024-12-28T09:00:00Z",
        "2024-12-27T06:15:00Z, letter-2023, 2024-12-30T09:00:00Z"
    })
    void cli_effect_follows_the_policy(String change, String policy, String effect) throws IOException {
        Run run = run("effect", change, "--policy", policy, "--json");
        assertThat(run.json().get("effectAt").textValue()).isEqualTo(effect);
        assertThat(run.json().get("guaranteedBy").textValue()).isEqualTo("2025-01-09T09:00:00Z");
        assertThat(run.json().get("policy").textValue()).isEqualTo(policy);
    }

    @Test
    void cli_effect_outside_the_data_is_a_problem_on_its_line() {
        Run run = run(
                "2031-01-01T00:00:00Z\nmañana\n".getBytes(UTF_8),
                "effect",
                "--policy",
                "strict",
                "--batch",
                "-",
                "--json");
        assertThat(run.lines())
                .extracting(l -> l.get("problems").get(0).get("code").textValue())
                .containsExactly("input.out-of-range", "input.instant");
        assertThat(run.lines())
                .allSatisfy(l -> assertThat(l.get("effectAt").isNull()).isTrue());
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void cli_deadline_is_the_inverse() throws IOException {
        Run run = run("deadline", "2024-12-23T14:00:00+05:00", "--json");
        assertThat(run.json().get("deadline").textValue()).isEqualTo("2024-12-22T19:00:00Z");
    }

    @Test
    void cli_calendar_has_a_line_a_day() {
        Run run = run("calendar", "2026", "--json");
        assertThat(run.lines()).hasSize(365);
        assertThat(run.lines().stream().filter(l -> l.get("working").booleanValue()))
                .hasSize(247);
        assertThat(run("calendar", "2026", "--lang", "en").out()).contains("Working days: 247.");
        assertThat(run("calendar", "2031").status()).isEqualTo(2);
    }

    @Test
    void cli_audit_counts_and_writes_findings() throws IOException {
        Path roster = Files.writeString(
                directory.resolve("roster.csv"),
                "ИД;ФИО;Дата рождения\n1;Зуев Пётр Ильич;03.04.2013\n2;Зуев Петр Ильич;03.04.2013\n");
        Path findings = directory.resolve("findings.jsonl");
        Path html = directory.resolve("report.html");
        Run run =
                run("audit", roster.toString(), "--findings", findings.toString(), "--html", html.toString(), "--json");
        assertThat(run.json().get("rows").intValue()).isEqualTo(2);
        assertThat(run.json().get("findings").get("SamePerson").intValue()).isEqualTo(1);
        assertThat(run.status()).isEqualTo(1);
        JsonNode finding = JSON.readTree(Files.readString(findings));
        assertThat(finding.get("recordIds")).extracting(JsonNode::textValue).containsExactly("1", "2");
        assertThat(Files.readString(html)).contains("<svg").doesNotContain("Зуев");
        assertThat(run("audit", directory.resolve("no.csv").toString()).status())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "frobnicate",
                "classify",
                "check shoe 43",
                "check email a --batch -",
                "effect",
                "next no-such.json",
                "ticket",
                "compare --gosuslugi x.json",
                "classify --batch no-such.txt",
                "effect 2024-12-20T10:00:00Z --policy x"
            })
    void cli_3_wrong_usage_is_status_2_and_one_line_without_a_stack_trace(String line) {
        Run run = run(line.isEmpty() ? new String[] {"--frob"} : line.split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ");
    }

    @Test
    void help_shows_an_example_for_every_command() {
        for (String command : List.of(
                "classify",
                "check",
                "compare",
                "effect",
                "deadline",
                "calendar",
                "next",
                "ticket",
                "rework",
                "audit",
                "demo")) {
            Run run = run(command, "--help");
            assertThat(run.status()).isZero();
            assertThat(run.out()).as(command).contains("Example: epos-cases " + command);
        }
        assertThat(run("--version").out()).startsWith("epos-cases ");
        assertThat(run().out()).contains("Usage: epos-cases");
        assertThat(run("completion").out()).contains("_complete_epos-cases");
    }
}
