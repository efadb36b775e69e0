package io.github.eposcases.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.TextTable;
import io.github.eposcases.core.identity.EmailAddress;
import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.core.support.UserRole;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Pairs whose labels were written without knowledge of the comparator. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BlindPairsTest {
    private static final List<TextTable.Row> ROWS = TextTable.read(
                    BlindPairsTest.class.getResourceAsStream("consistency-blind.tsv"))
            .rows();

    @Test
    void con_160_every_pair_has_exactly_its_kinds_and_its_verdict() {
        assertThat(ROWS).hasSizeGreaterThan(1_150).allSatisfy(row -> {
            ConsistencyReport report =
                    IdentityComparator.standard().compare(record("g", row), record("e", row), context(row));
            Map<IdentityField, String> kinds = report.discrepancies().stream()
                    .collect(Collectors.toMap(
                            Discrepancy::field, d -> d.kind().name(), (a, b) -> a + "+" + b, LinkedHashMap::new));
            String fields = kinds.keySet().stream().map(Enum::name).collect(Collectors.joining(";"));
            assertThat(fields.isEmpty() ? "-" : fields).as(row.get("id")).isEqualTo(row.get("fields"));
            assertThat(kinds.isEmpty() ? "NONE" : String.join(";", kinds.values()))
                    .as(row.get("id"))
                    .isEqualTo(row.get("kinds"));
            assertThat(report.verdict().name()).as(row.get("id")).isEqualTo(row.get("verdict"));
        });
    }

    private static IdentityRecord record(String side, TextTable.Row row) {
        return new IdentityRecord(
                text(row, side + "-surname"),
                text(row, side + "-given"),
                text(row, side + "-patronymic"),
                text(row, side + "-date"),
                text(row, side + "-email"));
    }

    private static String text(TextTable.Row row, String column) {
        return LabelledPair.unescaped(row.get(column));
    }

    private static ComparisonContext context(TextTable.Row row) {
        ComparisonContext context = ComparisonContext.none();
        for (String piece : row.get("context").split(";")) {
            String value = piece.substring(piece.indexOf('=') + 1);
            if (piece.startsWith("role=")) {
                context = context.withRole(UserRole.valueOf(value));
            } else if (piece.startsWith("today=")) {
                context = context.withToday(LocalDate.parse(value));
            } else if (piece.startsWith("usedByOther=")) {
                context = context.withUsedByOther(EmailAddress.of(value)::equals);
            }
        }
        return context;
    }
}
