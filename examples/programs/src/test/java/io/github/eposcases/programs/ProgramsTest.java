package io.github.eposcases.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ProgramsTest {
    @TestFactory
    Stream<DynamicTest> a_program_prints_what_its_expected_file_says() {
        return RunEverything.programs().entrySet().stream()
                .map(program -> DynamicTest.dynamicTest(
                        program.getKey(),
                        () -> assertThat(RunEverything.output(program.getValue()))
                                .isEqualTo(Files.readString(Path.of("expected", program.getKey() + ".txt")))));
    }

    @Test
    void a_program_is_short() throws Exception {
        for (String name : RunEverything.programs().keySet()) {
            List<String> lines =
                    Files.readAllLines(Path.of("src/main/java/io/github/eposcases/programs", name + ".java"));
            assertThat(lines).as(name).hasSizeLessThan(60);
            assertThat(lines.stream()
                            .filter(l -> l.startsWith("        "))
                            .filter(l -> !l.isBlank())
                            .count())
                    .as(name)
                    .isLessThanOrEqualTo(20);
        }
    }
}
