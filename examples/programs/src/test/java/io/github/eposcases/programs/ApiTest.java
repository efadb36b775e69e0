package io.github.eposcases.programs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every public signature stands in a file, so that a change of the API is seen in the change itself. After a wanted
 * change: {@code mvn test -pl examples/programs -am -Dtest=ApiTest -Dapi.write=true}.
 */
class ApiTest {
    @ParameterizedTest
    @ValueSource(strings = {"core", "validation", "scheduling", "ticket"})
    void the_public_api_is_the_one_that_was_agreed(String module) throws Exception {
        List<String> actual = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.eposcases." + module)
                        .stream()
                        .filter(ApiTest::isApi)
                        .sorted((a, b) -> a.getName().compareTo(b.getName()))
                        .flatMap(ApiTest::signatures)
                        .toList();
        Path file = Path.of("src/test/resources/api", module + ".txt");
        if (Boolean.getBoolean("api.write")) {
            Files.createDirectories(file.getParent());
            Files.write(file, actual);
        }
        assertThat(actual).isNotEmpty().isEqualTo(Files.readAllLines(file));
    }

    private static boolean isApi(JavaClass c) {
        if (c.getPackageName().contains(".internal") || c.getSimpleName().endsWith("-info")) {
            return false;
        }
        return c.getModifiers().contains(JavaModifier.PUBLIC)
                && c.getEnclosingClass().map(ApiTest::isApi).orElse(true);
    }

    private static Stream<String> signatures(JavaClass c) {
        Class<?> type;
        try {
            type = Class.forName(c.getName(), false, ApiTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        Stream<String> members = Stream.of(
                        Arrays.stream(type.getDeclaredFields()).map(f -> visible(f, f.toGenericString())),
                        Arrays.stream(type.getDeclaredConstructors()).map(x -> visible(x, x.toGenericString())),
                        Arrays.stream(type.getDeclaredMethods())
                                .filter(m -> !m.isSynthetic())
                                .map(m -> visible(m, m.toGenericString())))
                .flatMap(s -> s)
                .filter(s -> !s.isEmpty())
                .sorted()
                .map(s -> "    " + s);
        return Stream.concat(Stream.of(type.toGenericString()), members);
    }

    private static String visible(Member member, String signature) {
        boolean open = Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers());
        return open ? signature : "";
    }
}
