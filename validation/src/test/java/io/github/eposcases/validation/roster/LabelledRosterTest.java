package io.github.eposcases.validation.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.validation.roster.FaultyRoster.Kind;
import io.github.eposcases.validation.roster.FaultyRoster.Label;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** AUD-156: what was put into a roster is found, and nothing else is certain. */
class LabelledRosterTest {
    private static final int ROWS = 20_000;

    @Test
    void every_labelled_fault_is_found_and_nothing_else_is_certain() throws IOException {
        StringWriter csv = new StringWriter();
        List<Label> labels = FaultyRoster.write(7, ROWS, csv);
        List<Finding> findings = new ArrayList<>();
        RosterAudit.standard()
                .audit(RosterSource.csv(csv.toString().getBytes(UTF_8), RosterFormat.detected()), findings::add);
        Map<String, List<Finding>> byId = new HashMap<>();
        for (Finding finding : findings) {
            finding.rows()
                    .forEach(r -> byId.computeIfAbsent(r.recordId(), i -> new ArrayList<>())
                            .add(finding));
        }
        Map<Kind, int[]> recall = new EnumMap<>(Kind.class);
        for (Label label : labels) {
            int[] counts = recall.computeIfAbsent(label.kind(), k -> new int[2]);
            counts[0] += isAsLabelled(label, byId) ? 1 : 0;
            counts[1]++;
        }
        assertThat(recall).hasSize(Kind.values().length);
        assertThat(recall)
                .allSatisfy((kind, counts) -> assertThat(counts[0])
                        .as(kind.name())
                        .isEqualTo(counts[1])
                        .isGreaterThanOrEqualTo(3));

        Set<Set<String>> expected = new HashSet<>();
        labels.forEach(label -> expected.add(Set.copyOf(label.ids())));
        assertThat(findings)
                .filteredOn(f -> f.rows().size() > 1 && f.certainty() == Certainty.CERTAIN)
                .allSatisfy(f -> assertThat(expected).contains(ids(f)));
        assertThat(findings)
                .filteredOn(f -> f.rows().size() > 1)
                .filteredOn(f -> !expected.contains(ids(f)))
                .as("strangers one edit apart")
                .hasSizeLessThan(ROWS / 1_000);
    }

    private static Set<String> ids(Finding f) {
        Set<String> ids = new HashSet<>();
        f.rows().forEach(r -> ids.add(r.recordId()));
        return ids;
    }

    private static boolean isAsLabelled(Label label, Map<String, List<Finding>> byId) {
        List<Finding> found = byId.getOrDefault(label.ids().get(0), List.of()).stream()
                .filter(f -> ids(f).containsAll(label.ids()))
                .toList();
        if (label.finding().isEmpty()) {
            return found.stream().noneMatch(f -> f.rows().size() > 1);
        }
        return found.stream()
                .anyMatch(f -> label.finding().equals(f.getClass().getSimpleName() + " " + f.certainty())
                        && f.rows().size() == label.ids().size()
                        && (label.reason().isEmpty() || f.reasons().contains(label.reason())));
    }
}
