package io.github.eposcases.scheduling.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages that people read agree with the code that runs. */
class DocsTest {
    private static final Path ROOT =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();
    private static final List<String> MODULES = List.of("core", "validation", "scheduling", "ticket-format");

    private static String page(String name) {
        return read(ROOT.resolve("docs").resolve(name));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> first(String page, String pattern) {
        return Pattern.compile("(?m)^\\| (" + pattern + ") \\|")
                .matcher(page)
                .results()
                .map(m -> m.group(1))
                .toList();
    }

    private static Stream<Path> files(String folder, Predicate<String> name) {
        return MODULES.stream()
                .map(m -> ROOT.resolve(m).resolve(folder))
                .filter(Files::isDirectory)
                .flatMap(dir -> {
                    try (Stream<Path> tree = Files.walk(dir)) {
                        return tree.filter(f -> name.test(f.getFileName().toString())).toList().stream();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    @Test
    void every_rule_and_every_reading_has_one_line() {
        String page = page("procedure.md");
        assertThat(first(page, "S[01]-\\d+"))
                .containsExactlyElementsOf(Rule.all().stream().map(Rule::id).toList());
        assertThat(first(page, "A\\d+"))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 30).mapToObj(n -> "A" + n).toList());
        for (Rule rule : Rule.all()) {
            assertThat(page)
                    .contains("| " + rule.id() + " | " + String.join(" · ", rule.literals()) + " | "
                            + rule.gist(Locale.ENGLISH) + " |");
        }
    }

    @Test
    void a_rule_or_reading_cited_in_the_code_stands_in_the_page() {
        String page = page("procedure.md");
        Set<String> cited = new TreeSet<>();
        files("src/main", name -> name.endsWith(".java") || name.endsWith(".tsv"))
                .forEach(file -> Pattern.compile("\\bS[01]-\\d+|(?<=reading |чтение )A\\d+")
                        .matcher(read(file))
                        .results()
                        .forEach(m -> cited.add(m.group())));
        assertThat(cited)
                .hasSizeGreaterThan(60)
                .allSatisfy(id -> assertThat(page).contains("\n| " + id + " |"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"procedure.md", "falsehoods.md"})
    void a_test_named_in_a_page_exists(String name) {
        List<String> tests = Pattern.compile("`(\\w+(?:Test|Properties)\\.\\w+)`")
                .matcher(page(name))
                .results()
                .map(m -> m.group(1))
                .distinct()
                .toList();
        assertThat(tests).hasSizeGreaterThan(20).allSatisfy(test -> {
            String[] parts = test.split("\\.", 2);
            assertThat(files("src/test/java", (parts[0] + ".java")::equals))
                    .anySatisfy(file -> assertThat(read(file)).contains("void " + parts[1] + "("));
        });
    }

    @Test
    void every_falsehood_has_its_test() {
        String page = page("falsehoods.md");
        assertThat(first(page, "\\d+")).hasSize(52);
        assertThat(page.lines().filter(l -> l.matches("\\| \\d+ \\|.*")))
                .allMatch(l -> l.matches(".*`\\w+\\.\\w+` \\|"));
    }
}
