package io.github.eposcases.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every file of the repository owes the next reader. */
class HouseTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all.filter(p -> p.toString().endsWith(ending))
                    .filter(p -> !ROOT.relativize(p).toString().matches("(.*/)?(target|\\.git)/.*"))
                    .toList();
        }
    }

    @Test
    void no_java_file_is_longer_than_400_lines() throws IOException {
        List<Path> files = files(".java");
        assertThat(files).hasSizeGreaterThan(50);
        assertThat(files).allSatisfy(f -> assertThat(Files.readAllLines(f)).hasSizeLessThanOrEqualTo(400));
    }

    @Test
    void a_child_pom_is_at_most_60_lines() throws IOException {
        List<Path> poms = files("pom.xml");
        assertThat(poms).hasSizeGreaterThan(6);
        assertThat(poms)
                .filteredOn(p -> !p.getParent().equals(ROOT))
                .allSatisfy(p -> assertThat(Files.readAllLines(p)).hasSizeLessThanOrEqualTo(60));
    }

    @Test
    void every_dependency_has_a_decision() throws IOException {
        StringBuilder decisions = new StringBuilder();
        for (Path decision : files(".md")) {
            if (decision.toString().contains("/docs/decisions/")) {
                decisions.append(Files.readString(decision));
            }
        }
        Pattern dependency = Pattern.compile("<dependency>\\s*<groupId>(?!io\\.github\\.eposcases)[^<]*</groupId>"
                + "\\s*<artifactId>([^<]*)</artifactId>");
        for (Path pom : files("pom.xml")) {
            if (!pom.toString().contains("/consumers/")) {
                assertThat(dependency.matcher(Files.readString(pom)).results().map(m -> m.group(1)))
                        .as(pom.toString())
                        .allSatisfy(artifact -> assertThat(decisions.toString()).contains("`" + artifact + "`"));
            }
        }
    }

    @Test
    void at_most_half_of_the_library_types_are_public() throws IOException {
        List<Path> sources = files(".java").stream()
                .filter(p ->
                        ROOT.relativize(p).toString().matches("(core|validation|scheduling|ticket-format)/src/main/.*"))
                .filter(p -> !p.getFileName().toString().matches("(package|module)-info.java"))
                .toList();
        long exported = sources.stream()
                .filter(p -> !p.toString().contains("/internal/"))
                .filter(p -> {
                    try {
                        return Files.readString(p)
                                .lines()
                                .anyMatch(l -> l.matches("public .*(class|interface|enum|record) .*"));
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                })
                .count();
        assertThat(exported * 1.0 / sources.size()).isLessThanOrEqualTo(PUBLIC_SHARE);
    }

    /** Lowered as hidden types grow; never raised. */
    private static final double PUBLIC_SHARE = 0.45;
}
