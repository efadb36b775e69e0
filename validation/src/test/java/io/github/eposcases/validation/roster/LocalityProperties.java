package io.github.eposcases.validation.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.identity.IdentityRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** AUD-153: a finding depends on its own records; AUD-30: and on one fold. */
class LocalityProperties {
    private static Set<Long> rowsOf(Finding f) {
        return f.rows().stream().map(RowRef::row).collect(Collectors.toSet());
    }

    /** What is said, with ids for rows; links aside, since the other end of one may come or go. */
    private static List<String> said(List<Finding> findings, Set<String> but) {
        return findings.stream()
                .filter(f -> !(f instanceof Finding.BrokenLink))
                .filter(f -> f.rows().stream().map(RowRef::recordId).noneMatch(but::contains))
                .map(f -> f.getClass().getSimpleName()
                        + f.certainty()
                        + f.field()
                        + f.reason()
                        + f.rows().stream().map(RowRef::recordId).toList())
                .toList();
    }

    private static List<Finding> audit(List<RosterRow> rows) {
        return RosterAudit.standard().audit(rows).findings();
    }

    @Property(tries = 60)
    void aud_153_a_record_like_no_other_changes_no_finding(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 80) int size) {
        Random random = new Random(seed);
        List<RosterRow> rows = new RosterGenerator(random).rows(size);
        List<RosterRow> more = new ArrayList<>(rows);
        IdentityRecord other = new IdentityRecord("Щукин", "Эрнест", "Юлианович", "17.07.1971", "shchukin@example.org");
        more.add(random.nextInt(size + 1), new RosterRow("own-id", other, "Учитель", "Пермь", "Школа № 99", List.of()));
        assertThat(said(audit(more), Set.of())).isEqualTo(said(audit(rows), Set.of()));
    }

    @Property(tries = 60)
    void aud_153_without_a_record_only_findings_about_it_and_its_like_change(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 80) int size) {
        Random random = new Random(seed);
        List<RosterRow> rows = new RosterGenerator(random).rows(size);
        int gone = random.nextInt(size);
        if (!rows.get(gone).childIds().isEmpty()) {
            // Whose children are twins is known from their parent.
            return;
        }
        List<Finding> before = audit(rows);
        Set<Long> touched = new HashSet<>(Set.of(gone + 1L));
        for (int known = 0; known < touched.size(); ) {
            known = touched.size();
            before.stream()
                    .filter(f -> !(f instanceof Finding.BrokenLink))
                    .map(LocalityProperties::rowsOf)
                    .filter(these -> these.stream().anyMatch(touched::contains))
                    .toList()
                    .forEach(touched::addAll);
        }
        Set<String> like =
                touched.stream().map(row -> rows.get((int) (row - 1)).id()).collect(Collectors.toSet());
        List<RosterRow> fewer = new ArrayList<>(rows);
        fewer.remove(gone);
        assertThat(said(audit(fewer), like)).isEqualTo(said(before, like));
    }

    /** The audit has no table of its own: neither of look-alikes nor of ё, but for headings (AUD-2). */
    @Example
    void aud_30_the_audit_folds_with_core_only() throws IOException {
        Pattern table =
                Pattern.compile("Lookalikes|QuickFold|KeyboardLayout|['\"]ё['\"], ?['\"]е['\"]|[A-Z]{6,}.*[А-Я]{6,}\"");
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/io/github/eposcases/validation/roster"))) {
            List<String> second = new ArrayList<>();
            for (Path source : sources.sorted().toList()) {
                if (table.matcher(Files.readString(source)).find()) {
                    second.add(source.getFileName().toString());
                }
            }
            assertThat(second).containsExactly("RosterField.java");
        }
    }
}
