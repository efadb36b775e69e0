package io.github.eposcases.core.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.TextTable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** DOM-511 and DOM-512: how often the classifier is right. */
class ComplaintsTest {
    private static final String OTHER = "OTHER";
    private static final TextTable INVENTED =
            TextTable.read(ComplaintsTest.class.getResourceAsStream("complaints.tsv"));

    @TestFactory
    List<DynamicTest> dom_512_every_complaint_of_the_sample_is_read_rightly() {
        List<TextTable.Row> rows = TextTable.read(ComplaintsTest.class.getResourceAsStream("complaints-sample.tsv"))
                .rows();
        assertThat(rows).hasSize(102);
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(
                        "line " + row.line(),
                        () -> assertThat(answer(row)).as(row.get("text")).isEqualTo(row.get("label"))))
                .toList();
    }

    @Test
    void dom_512_the_invented_complaints_are_many_and_varied() {
        Map<String, Integer> labels = new TreeMap<>();
        INVENTED.rows().forEach(row -> labels.merge(row.get("label"), 1, Integer::sum));
        assertThat(INVENTED.rows()).hasSizeGreaterThanOrEqualTo(600);
        assertThat(labels.remove(OTHER)).isGreaterThanOrEqualTo(150);
        assertThat(labels).hasSize(ErrorCategory.values().length);
        assertThat(labels.values()).allMatch(n -> n >= 40);
    }

    @Test
    void dom_511_each_category_is_precise_and_found() {
        Map<String, int[]> counts = new TreeMap<>();
        for (TextTable.Row row : INVENTED.rows()) {
            int[] wanted = counts.computeIfAbsent(row.get("label"), k -> new int[3]);
            int[] got = counts.computeIfAbsent(answer(row), k -> new int[3]);
            wanted[0]++;
            got[1]++;
            wanted[2] += wanted == got ? 1 : 0;
        }
        counts.forEach((label, n) -> {
            assertThat(n[2]).as("precision of " + label).isGreaterThanOrEqualTo((int) Math.ceil(n[1] * 0.97));
            assertThat(n[2]).as("recall of " + label).isGreaterThanOrEqualTo((int) Math.ceil(n[0] * 0.93));
        });
    }

    @Test
    void dom_511_a_number_that_is_no_error_is_never_a_status() {
        assertThat(INVENTED.rows())
                .filteredOn(row -> row.get("label").equals(OTHER))
                .noneMatch(row -> answer(row).equals(ErrorCategory.HTTP_ERROR.name()));
    }

    private static String answer(TextTable.Row row) {
        return ErrorClassifier.standard()
                .classify(row.get("text"))
                .best()
                .map(Enum::name)
                .orElse(OTHER);
    }
}
