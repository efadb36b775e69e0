package io.github.eposcases.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the two READMEs of the project show is so: programs compile and print it, calls answer it, links lead somewhere. */
class ReadmeIT {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path JAR = ROOT.resolve("examples/command-line/target/epos-cases.jar");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");

    @TempDir
    Path directory;

    record Fence(String language, String text) {}

    private static String read(String name) throws IOException {
        return Files.readString(ROOT.resolve(name));
    }

    private static List<Fence> fences(String readme) throws IOException {
        Matcher matcher = FENCE.matcher(read(readme));
        return matcher.results()
                .map(found -> new Fence(found.group(1), found.group(2)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.ru.md"})
    void a_program_pasted_into_an_empty_project_prints_what_stands_below_it(String readme) throws Exception {
        List<Fence> fences = fences(readme);
        int programs = 0;
        for (int i = 0; i < fences.size(); i++) {
            if (fences.get(i).language().equals("java")) {
                assertThat(fences.get(i + 1).language()).isEqualTo("text");
                assertThat(compiledAndRun(fences.get(i).text()))
                        .isEqualTo(fences.get(i + 1).text());
                programs++;
            }
        }
        assertThat(programs).isEqualTo(5);
    }

    private String compiledAndRun(String source) throws Exception {
        Matcher name = Pattern.compile("public class (\\w+)").matcher(source);
        assertThat(name.find()).isTrue();
        Path file = Files.writeString(directory.resolve(name.group(1) + ".java"), source);
        String compiled = output(directory, "javac", "--release", "17", "-cp", JAR.toString(), file.toString());
        assertThat(compiled).isEmpty();
        return output(directory, "java", "-cp", JAR + java.io.File.pathSeparator + directory, name.group(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.ru.md"})
    void a_call_answers_what_stands_below_it(String readme) throws Exception {
        List<Fence> fences = fences(readme);
        int calls = 0;
        for (int i = 0; i < fences.size(); i++) {
            String call = fences.get(i).text();
            if (fences.get(i).language().equals("shell") && call.startsWith("java ")) {
                assertThat(output(ROOT, "sh", "-c", call))
                        .isEqualTo(fences.get(i + 1).text());
                calls++;
            }
        }
        assertThat(calls).isEqualTo(3);
    }

    private static String output(Path place, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(place.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Dfile.encoding=UTF-8");
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return out;
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.ru.md"})
    void profiles_and_coordinates_exist(String readme) throws IOException {
        String pom = read("pom.xml");
        List<String> profiles = found("-P(\\w+)", read(readme));
        assertThat(profiles).contains("demo").allSatisfy(p -> assertThat(pom).contains("<id>" + p + "</id>"));
        String xml = fences(readme).stream()
                .filter(f -> f.language().equals("xml"))
                .findFirst()
                .orElseThrow()
                .text();
        assertThat(found("<artifactId>(.*?)</artifactId>", xml))
                .hasSize(2)
                .allSatisfy(a -> assertThat(pom).contains("<artifactId>" + a + "</artifactId>"));
        String version = found("<artifactId>epos-cases</artifactId>\\s*<version>(.*?)</version>", pom)
                .get(0);
        assertThat(found("<version>(.*?)</version>", xml)).containsOnly(version);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "README.ru.md",
                "examples/command-line/README.md",
                "examples/consumers/README.md",
                "docs/procedure.md",
                "docs/falsehoods.md"
            })
    void every_link_leads_to_a_file(String page) throws IOException {
        Path place = ROOT.resolve(page).getParent();
        assertThat(found("\\]\\(([^)#:]+)\\)", read(page)))
                .allSatisfy(link -> assertThat(place.resolve(link)).exists());
    }

    @Test
    void both_languages_say_the_same() throws IOException {
        assertThat(shape("README.ru.md")).isEqualTo(shape("README.md"));
        assertThat(found("\\]\\(([^)]+)\\)", read("README.ru.md")).stream().filter(l -> !l.startsWith("README")))
                .isEqualTo(found("\\]\\(([^)]+)\\)", read("README.md")).stream()
                        .filter(l -> !l.startsWith("README"))
                        .toList());
        assertThat(fences("README.ru.md").stream().map(ReadmeIT::withoutLanguage))
                .containsExactlyElementsOf(fences("README.md").stream()
                        .map(ReadmeIT::withoutLanguage)
                        .toList());
    }

    /** Headings by their depth, rows of tables, items of lists, fences and paragraphs, in their order. */
    private static List<String> shape(String readme) throws IOException {
        List<String> shape = new ArrayList<>();
        for (String part : FENCE.matcher(read(readme)).replaceAll("```$1").split("\n\n+")) {
            for (String line : part.startsWith("|") || part.startsWith("-") ? part.split("\n") : new String[] {part}) {
                Matcher mark = Pattern.compile("^(#+|\\||-|```\\w+|)").matcher(line);
                shape.add(mark.find() && !line.startsWith("  ") ? mark.group() : "");
            }
        }
        return shape.stream().filter(s -> !s.isEmpty()).toList();
    }

    private static Fence withoutLanguage(Fence fence) {
        return fence.language().equals("text")
                ? new Fence("text", "")
                : new Fence(
                        fence.language(),
                        fence.text()
                                .replace(" --lang en", "")
                                .replace("Locale.ENGLISH", "Locale.forLanguageTag(\"ru\")"));
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .toList();
    }
}
