package io.github.eposcases.ticket;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the compiled module shows and needs. */
class ModuleTest {
    private static final Path CLASSES = Path.of("target/classes");

    private static List<Path> classes() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.filter(file -> file.toString().endsWith(".class")).toList();
        }
    }

    private static ModuleDescriptor module() throws IOException {
        try (var in = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
            return ModuleDescriptor.read(in);
        }
    }

    @Test
    void tkt_12_one_package_is_shown_and_all_else_is_hidden() throws IOException {
        assertThat(module().exports())
                .singleElement()
                .satisfies(shown -> assertThat(shown.source()).isEqualTo("io.github.eposcases.ticket"))
                .satisfies(shown -> assertThat(shown.isQualified()).isFalse());
        assertThat(module().opens()).isEmpty();
        assertThat(module().isOpen()).isFalse();
    }

    @Test
    void tkt_44_a_mail_library_may_be_missing() throws IOException {
        assertThat(module().requires())
                .filteredOn(needed -> needed.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .extracting(ModuleDescriptor.Requires::name)
                .contains("jakarta.mail");
    }

    /** So that a sibling for another Jackson needs one class more, not all of them again. */
    @Test
    void tkt_24_only_the_connectors_know_their_libraries() throws IOException {
        TreeMap<String, List<String>> users = new TreeMap<>();
        for (String library : List.of("com/fasterxml/jackson/databind", "jakarta/mail")) {
            List<String> found = classes().stream()
                    .filter(file -> holds(file, library))
                    .map(file -> file.getFileName().toString().replaceAll("(\\$.*)?\\.class", ""))
                    .distinct()
                    .sorted()
                    .collect(Collectors.toList());
            users.put(library, found);
        }
        assertThat(users)
                .containsEntry("com/fasterxml/jackson/databind", List.of("TicketJacksonModule", "module-info"))
                .containsEntry("jakarta/mail", List.of("JakartaMail", "MailReader"));
    }

    @Test
    void tkt_74_no_paper_says_that_a_library_complies_with_the_law() throws IOException {
        for (String name : List.of("../README.md", "../README.ru.md", "README.md")) {
            String words = Files.readString(Path.of(name)).replaceAll("\\s+", " ");
            assertThat(words.split("152-ФЗ", -1)).as(name).hasSize(2);
            assertThat(words).as(name).containsPattern("(helps to comply with|помогает соблюдать) 152-ФЗ");
        }
    }

    private static boolean holds(Path file, String name) {
        try {
            return new String(Files.readAllBytes(file), ISO_8859_1).contains(name);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
