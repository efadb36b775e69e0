package io.github.eposcases.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.Problem;
import io.github.eposcases.core.TextTable;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of problems of one part (ID-40…55), row by row. */
class NamePartsTest {
    static Stream<Arguments> rows() {
        return TextTable.read(NamePartsTest.class.getResourceAsStream("name-parts.tsv")).rows().stream()
                .map(row -> Arguments.of(row.get("id"), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void part_has_exactly_these_problems(String id, TextTable.Row row) {
        List<Problem> problems = PersonName.check(part(row), unescaped(row.get("input")), profile(row));
        assertThat(shown(problems)).as(id).isEqualTo(row.get("problems").strip());
        String suggestion = row.get("suggestion");
        assertThat(problems.stream().flatMap(p -> p.suggestion().stream()).distinct())
                .as(id)
                .isEqualTo(suggestion.equals("-") ? List.of() : List.of(suggestion));
    }

    /** ID-5: a suggestion has no error by the same profile. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void suggestion_is_right(String id, TextTable.Row row) {
        for (Problem problem : PersonName.check(part(row), unescaped(row.get("input")), profile(row))) {
            problem.suggestion()
                    .ifPresent(suggestion -> assertThat(PersonName.check(part(row), suggestion, profile(row)))
                            .as(id)
                            .noneMatch(Problem::isError));
        }
    }

    private static NamePart part(TextTable.Row row) {
        return switch (row.get("part")) {
            case "surname" -> NamePart.SURNAME;
            case "given" -> NamePart.GIVEN_NAME;
            default -> NamePart.PATRONYMIC;
        };
    }

    private static NameProfile profile(TextTable.Row row) {
        return NameProfile.valueOf(row.get("profile"));
    }

    static String shown(List<Problem> problems) {
        return problems.stream()
                .map(p -> (p.isError() ? "!" : "?")
                        + p.code().id()
                        + (p.position().isPresent() ? "@" + p.position().getAsInt() : ""))
                .collect(Collectors.joining(" "));
    }

    static String unescaped(String text) {
        return Pattern.compile("\\\\u([0-9A-F]{4})")
                .matcher(text)
                .replaceAll(m -> Character.toString((char) Integer.parseInt(m.group(1), 16)));
    }
}
