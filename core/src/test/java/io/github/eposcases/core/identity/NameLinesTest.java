package io.github.eposcases.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.Problem;
import io.github.eposcases.core.TextTable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of lines (ID-56…59), row by row. */
class NameLinesTest {
    static Stream<Arguments> rows() {
        return TextTable.read(NameLinesTest.class.getResourceAsStream("name-lines.tsv")).rows().stream()
                .map(row -> Arguments.of(row.get("id"), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void line_is_read_so(String id, TextTable.Row row) {
        NameReadings readings = PersonName.readings(NamePartsTest.unescaped(row.get("input")));
        assertThat(shown(readings.problems())).as(id).isEqualTo(row.get("problems"));
        String certain = readings.certain().map(NameLinesTest::shown).orElse("");
        String number = readings.readings().isEmpty() || !certain.isEmpty()
                ? ""
                : Integer.toString(readings.readings().size());
        assertThat(certain + number).as(id).isEqualTo(row.get("reading"));
        String suggestion = row.get("suggestion");
        assertThat(readings.problems().stream()
                        .flatMap(p -> p.suggestion().stream())
                        .distinct())
                .as(id)
                .isEqualTo(suggestion.equals("-") ? List.of() : List.of(suggestion));
    }

    /** ID-5, ID-56: a suggestion has no error; parse gives the certain reading and nothing else. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void parse_gives_the_certain_reading(String id, TextTable.Row row) {
        String input = NamePartsTest.unescaped(row.get("input"));
        NameReadings readings = PersonName.readings(input);
        assertThat(PersonName.parse(input).toOptional()).as(id).isEqualTo(readings.certain());
        assertThat(PersonName.parse(input).problems()).as(id).isEqualTo(readings.problems());
        if (!row.get("suggestion").equals("-")) {
            assertThat(PersonName.parse(row.get("suggestion")).problems())
                    .as(id)
                    .noneMatch(Problem::isError);
        }
    }

    private static String shown(PersonName name) {
        String third = name.patronymic().text().orElse(name.patronymic() == Patronymic.unknown() ? "?" : "absent");
        return name.surname() + "/" + name.givenName() + "/" + third;
    }

    private static String shown(List<Problem> problems) {
        return problems.stream()
                .map(p -> NamePartsTest.shown(List.of(p)) + (p.path().equals("name") ? "" : "{" + p.path() + "}"))
                .collect(Collectors.joining(" "));
    }
}
