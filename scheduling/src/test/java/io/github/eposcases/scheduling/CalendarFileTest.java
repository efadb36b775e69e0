package io.github.eposcases.scheduling;

import static io.github.eposcases.scheduling.ProductionCalendarTest.file;
import static io.github.eposcases.scheduling.ProductionCalendarTest.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.Problem;
import io.github.eposcases.core.TextTable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One fault at a time, and the faultless file beside it (SCH-37). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CalendarFileTest {
    private static String content(TextTable.Row row) {
        return file(Arrays.stream(row.get("rows").split(";", -1))
                .map(r -> r.replace('|', '\t').replace("\\r", "\r").replace("\\ud800", "\ud800"))
                .toArray(String[]::new));
    }

    @TestFactory
    Stream<DynamicTest> each_fault_is_told_with_its_line() {
        return Tables.rows("calendar-files.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row.get("id"), () -> {
                    String text = content(row);
                    List<String> expected = row.get("problems").equals("-")
                            ? List.of()
                            : List.of(row.get("problems").split(" "));
                    assertThat(problems(text)).containsExactlyInAnyOrderElementsOf(expected);
                    assertThat(problems(text.replace("\n", "\r\n"))).containsExactlyInAnyOrderElementsOf(expected);
                }));
    }

    @Test
    void a_problem_points_at_the_beginning_of_its_line() {
        String text = file("year\t2028\tOFFICIAL\t249\tlaw", "short\t2028-03-08\tlaw");
        Problem problem = ProductionCalendar.parse(text).problems().get(0);
        assertThat(problem.position()).hasValue(text.indexOf("short"));
        assertThat(problem.path()).isEmpty();
    }

    @Test
    void the_last_line_needs_no_line_break() {
        String text = file("year\t2028\tOFFICIAL\t249\tlaw", "short\t2028-03-07\tlaw");
        assertThat(ProductionCalendar.parse(text.stripTrailing()).orThrow())
                .isEqualTo(ProductionCalendar.parse(text).orThrow());
        assertThat(problems(text.stripTrailing() + "x")).containsExactly("unknown-source@4");
    }

    @Test
    void the_format_is_named_and_known() {
        String text = file("year\t2028\tOFFICIAL\t249\tlaw");
        assertThat(problems(text.replace("format\t1", "format\t2"))).containsExactly("syntax@1");
        assertThat(problems(text.replace("ru-production", "by-production"))).containsExactly("syntax@1");
        assertThat(problems("\n" + text)).isEmpty();
    }

    @Test
    void the_text_has_its_rows_in_order() { // SCH-39
        String text = file(
                "year\t2028\tOFFICIAL\t247\tlaw",
                "transfer\t2028-01-02\t2028-05-10\tlaw",
                "transfer\t2028-01-01\t2028-05-11\tlaw",
                "regional\tRU-SVE\t2028-07-05\tOFF\ta\tb\tlaw",
                "regional\tRU-PER\t2028-07-06\tOFF\ta\tb\tlaw",
                "regional\tRU-PER\t2028-07-05\tOFF\ta\tb\tlaw");
        assertThat(ProductionCalendar.parse(text).orThrow().toText().lines())
                .containsSubsequence(
                        "transfer\t2028-01-01\t2028-05-11\tlaw",
                        "transfer\t2028-01-02\t2028-05-10\tlaw",
                        "regional\tRU-PER\t2028-07-05\tOFF\ta\tb\tlaw",
                        "regional\tRU-PER\t2028-07-06\tOFF\ta\tb\tlaw",
                        "regional\tRU-SVE\t2028-07-05\tOFF\ta\tb\tlaw");
    }
}
