package io.github.eposcases.validation.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.core.identity.NameFold;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RosterProperties {
    /** A roster in which many records are spoilt copies of others. */
    private static List<RosterRow> roster(long seed, int size) {
        Random random = new Random(seed);
        RosterGenerator generator = new RosterGenerator(random);
        return generator.rows(size);
    }

    private static Set<String> content(List<Finding> findings) {
        return findings.stream()
                .map(f -> f.getClass().getSimpleName()
                        + f.certainty()
                        + f.predictedError()
                        + f.field()
                        + f.reason()
                        + f.rows().stream().map(RowRef::recordId).sorted().toList())
                .collect(Collectors.toSet());
    }

    @Property(tries = 60)
    void aud_150_the_order_of_rows_does_not_matter(@ForAll long seed, @ForAll @IntRange(min = 2, max = 120) int size) {
        List<RosterRow> rows = roster(seed, size);
        List<RosterRow> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed + 1));
        Set<String> expected = content(RosterAudit.standard().audit(rows).findings());
        Set<String> actual = content(RosterAudit.standard().audit(shuffled).findings());
        assertThat(actual).containsAll(expected);
        assertThat(expected).containsAll(actual);
    }

    @Property(tries = 60)
    void aud_52_the_seed_does_not_matter(@ForAll long seed, @ForAll @IntRange(min = 2, max = 120) int size) {
        List<RosterRow> rows = roster(seed, size);
        assertThat(RosterAudit.standard().withSeed(1).audit(rows).findings())
                .isEqualTo(RosterAudit.standard().withSeed(seed).audit(rows).findings());
    }

    @Property(tries = 60)
    void aud_152_memory_spill_and_partitions_do_not_matter(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 120) int size,
            @ForAll @IntRange(min = 1, max = 60_000) int budget) {
        List<RosterRow> rows = roster(seed, size);
        AuditReport small = RosterAudit.standard().withMemoryBudget(budget).audit(rows);
        assertThat(small.findings())
                .isEqualTo(RosterAudit.standard().audit(rows).findings());
    }

    @Property(tries = 60)
    void aud_151_equal_folds_and_dates_stand_in_one_group(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 120) int size) {
        List<RosterRow> rows = roster(seed, size);
        List<Set<Long>> groups = RosterAudit.standard().audit(rows).findings().stream()
                .filter(f -> f instanceof Finding.SamePerson || f instanceof Finding.SplitParent)
                .map(f -> f.rows().stream().map(RowRef::row).collect(Collectors.toSet()))
                .toList();
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                if (folded(rows.get(i)).equals(folded(rows.get(j)))) {
                    long a = i + 1L;
                    long b = j + 1L;
                    assertThat(groups).anySatisfy(g -> assertThat(g).contains(a, b));
                }
            }
        }
    }

    private static String folded(RosterRow row) {
        IdentityRecord p = row.identity();
        return NameFold.fold(p.surname()) + "|" + NameFold.fold(p.givenName()) + "|" + NameFold.fold(p.patronymic())
                + "|" + p.birthDate();
    }

    @Property(tries = 40)
    void aud_152_a_file_gives_the_findings_of_the_list(@ForAll long seed, @ForAll @IntRange(min = 1, max = 80) int size)
            throws IOException {
        List<RosterRow> rows = roster(seed, size);
        StringBuilder csv = new StringBuilder("ИД;Фамилия;Имя;Отчество;ДР;Почта;Роль;Территория;Организация;Дети\n");
        for (RosterRow r : rows) {
            IdentityRecord p = r.identity();
            csv.append(String.join(
                            ";",
                            r.id(),
                            p.surname(),
                            p.givenName(),
                            p.patronymic(),
                            p.birthDate(),
                            p.email(),
                            r.role(),
                            r.territory(),
                            '"' + r.organization().replace("\"", "\"\"") + '"',
                            String.join("|", r.childIds())))
                    .append('\n');
        }
        List<Finding> found = new ArrayList<>();
        RosterAudit.standard()
                .audit(RosterSource.csv(csv.toString().getBytes(UTF_8), RosterFormat.detected()), found::add);
        assertThat(content(found))
                .isEqualTo(content(RosterAudit.standard().audit(rows).findings()));
    }

    @Property(tries = 300)
    void aud_155_no_bytes_end_in_an_unexpected_exception(@ForAll byte[] bytes) {
        byte[] file = new byte[bytes.length + 64];
        byte[] header = "ФИО;Дата рождения\n".getBytes(UTF_8);
        System.arraycopy(header, 0, file, 0, header.length);
        System.arraycopy(bytes, 0, file, header.length, bytes.length);
        try {
            AuditSummary summary =
                    RosterAudit.standard().audit(RosterSource.csv(file, RosterFormat.detected()), FindingSinks.none());
            assertThat(summary.rows()).isGreaterThanOrEqualTo(summary.unreadable());
        } catch (RosterFormatException e) {
            assertThat(e.missing()).isNotEmpty();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
