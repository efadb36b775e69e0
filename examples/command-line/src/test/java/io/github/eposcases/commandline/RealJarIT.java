package io.github.eposcases.commandline;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.eposcases.core.TextTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The finished jar, called as people call it (CLI-1 to CLI-5); {@code real-jar.tsv} holds the calls and the demands. */
class RealJarIT {
    private static final Path JAR = Path.of("target/epos-cases.jar").toAbsolutePath();
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path directory;

    record Run(int status, String out, String err) {}

    @TestFactory
    Stream<DynamicTest> every_command_option_and_error() {
        List<TextTable.Row> rows = TextTable.read(RealJarIT.class.getResourceAsStream("real-jar.tsv"))
                .rows();
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        List<DynamicTest> tests = new ArrayList<>();
        for (TextTable.Row row : rows) {
            Path place = directory.resolve(row.get("id"));
            CompletableFuture<Run> run = CompletableFuture.supplyAsync(() -> call(place, row), pool);
            tests.add(DynamicTest.dynamicTest(
                    row.get("id") + " " + row.get("call"), () -> judge(row, run.get(120, TimeUnit.SECONDS), place)));
        }
        return tests.stream().onClose(pool::shutdownNow);
    }

    private static Run call(Path place, TextTable.Row row) {
        try {
            RealJarFiles.lay(place);
            return run(place, bytes(row.get("input")), words(row.get("call")));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static Process start(Path place, List<String> arguments, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of("java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(place.toFile());
        // The arguments of a process are bytes: the JVM reads them in the charset of its environment.
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.redirectError(place.resolve(".err").toFile()).start();
    }

    private static Run run(Path place, byte[] input, List<String> arguments) throws IOException, InterruptedException {
        Process process = start(place, arguments);
        try (OutputStream in = process.getOutputStream()) {
            in.write(input);
        } catch (IOException e) {
            // The call ended without reading its input.
        }
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Run(process.waitFor(), out, Files.readString(place.resolve(".err")));
    }

    private static void judge(TextTable.Row row, Run run, Path place) throws IOException {
        String all = run.out + run.err;
        assertThat(run.status).as(all).isEqualTo(Integer.parseInt(row.get("status")));
        assertThat(all).doesNotContain("\tat ", "Exception", "\u001b").doesNotContain("secret@");
        if (row.get("err").equals("empty")) {
            assertThat(run.err).isEmpty();
        } else {
            assertThat(run.err).contains(row.get("err")).endsWith("\n").hasLineCount(1);
        }
        for (String demand : row.get("out").split(" & ")) {
            judge(demand, run.out);
        }
        try (Stream<Path> files = Files.list(place.resolve("o"))) {
            List<String> names =
                    files.map(f -> f.getFileName().toString()).sorted().toList();
            assertThat(names.isEmpty() ? "–" : String.join(" ", names)).isEqualTo(row.get("files"));
        }
    }

    private static void judge(String demand, String out) throws IOException {
        List<String> lines = out.lines().toList();
        if (demand.equals("empty")) {
            assertThat(out).isEmpty();
        } else if (demand.endsWith(" lines")) {
            assertThat(lines).hasSize(Integer.parseInt(demand.substring(0, demand.indexOf(' '))));
        } else if (demand.startsWith("keys ")) {
            for (String line : lines) {
                List<String> keys = new ArrayList<>();
                JSON.readTree(line).fieldNames().forEachRemaining(keys::add);
                keys.remove(lines.size() > 1 ? "problems" : "");
                List<String> wanted =
                        new ArrayList<>(List.of(demand.substring(5).split(",")));
                wanted.remove(lines.size() > 1 ? "problems" : "");
                assertThat(keys).isEqualTo(wanted);
            }
        } else if (demand.startsWith("has ")) {
            assertThat(out).contains(demand.substring(4).replace("\\t", "\t"));
        } else {
            int colon = demand.indexOf(':');
            int equals = demand.indexOf('=');
            JsonNode value = JSON.readTree(lines.get(Integer.parseInt(demand.substring(0, colon)) - 1))
                    .at(demand.substring(colon + 1, equals));
            assertThat(value.isMissingNode()).as(demand).isFalse();
            assertThat(value.isTextual() ? value.textValue() : value.toString())
                    .as(demand)
                    .isEqualTo(demand.substring(equals + 1));
        }
    }

    private static List<String> words(String call) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        boolean begun = false;
        for (char c : new String(bytes(call), UTF_8).toCharArray()) {
            if (c == '\'') {
                quoted = !quoted;
                begun = true;
            } else if (c == ' ' && !quoted) {
                if (begun) {
                    words.add(word.toString());
                }
                word.setLength(0);
                begun = false;
            } else {
                word.append(c);
                begun = true;
            }
        }
        if (begun) {
            words.add(word.toString());
        }
        return words;
    }

    /** Decodes {@code \t \n \r \xHH}; what else follows a backslash stays, the backslash too. */
    private static byte[] bytes(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] raw = text.getBytes(UTF_8);
        for (int i = 0; i < raw.length; i++) {
            char next = raw[i] == '\\' && i + 1 < raw.length ? (char) raw[i + 1] : ' ';
            switch (next) {
                case 't' -> out.write('\t');
                case 'n' -> out.write('\n');
                case 'r' -> out.write('\r');
                case 'x' -> out.write(Integer.parseInt(new String(raw, i + 2, 2, ISO_8859_1), 16));
                case '\\' -> out.write('\\');
                default -> out.write(raw[i]);
            }
            i += "tnr\\".indexOf(next) >= 0 ? 1 : next == 'x' ? 3 : 0;
        }
        return out.toByteArray();
    }

    @Test
    void cli_3_debug_shows_where_an_error_comes_from() throws Exception {
        Run run = run(directory, new byte[0], List.of("next", "no.json", "--debug"));
        assertThat(run.status).isEqualTo(2);
        assertThat(run.err).contains("\tat io.github.eposcases.commandline.");
    }

    @Test
    void cli_4_a_call_that_is_stopped_leaves_no_half_file() throws Exception {
        StringBuilder rows = new StringBuilder("ИД;ФИО;Дата рождения\n");
        for (int i = 0; i < 400_000; i++) {
            rows.append(i).append(";Зуев Пётр ").append(i).append(";03.04.2013\n");
        }
        Files.writeString(directory.resolve("big.csv"), rows);
        Path out = Files.createDirectory(directory.resolve("o"));
        Process process = start(
                directory, List.of("audit", "big.csv", "--findings", "o/f.jsonl", "--html", "o/r.html"), "-Xmx512m");
        for (int i = 0; i < 1000 && process.isAlive() && isEmpty(out); i++) {
            Thread.sleep(10);
        }
        assertThat(out).as("a part file shows that the work has begun").isNotEmptyDirectory();
        process.destroy();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(out).isEmptyDirectory();
        assertThat(Files.readString(directory.resolve(".err"))).doesNotContain("\tat ");
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.findAny().isEmpty();
        }
    }
}
