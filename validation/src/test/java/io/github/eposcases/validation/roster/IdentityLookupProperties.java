package io.github.eposcases.validation.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.identity.BirthDates;
import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.validation.ConsistencyReport;
import io.github.eposcases.validation.Grade;
import io.github.eposcases.validation.IdentityComparator;
import io.github.eposcases.validation.IdentityField;
import io.github.eposcases.validation.LabelledPair;
import io.github.eposcases.validation.generators.PairGenerator;
import io.github.eposcases.validation.roster.LookupResult.Ambiguous;
import io.github.eposcases.validation.roster.LookupResult.Match;
import io.github.eposcases.validation.roster.LookupResult.NotFound;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class IdentityLookupProperties {
    private static final List<LabelledPair> PAIRS = PairGenerator.pairs(179, 8);

    /** Invented people, and pairs of every kind among them; the first row is the one to look for. */
    private static List<RosterRow> rows(long seed, int size) {
        Random random = new Random(seed);
        List<RosterRow> rows = new ArrayList<>(new RosterGenerator(random).rows(size));
        LabelledPair pair = PAIRS.get(random.nextInt(PAIRS.size()));
        rows.add(0, row("a", pair.left()));
        rows.add(row("b", pair.record(pair.epos())));
        rows.add(row("c", pair.right()));
        return rows;
    }

    private static RosterRow row(String id, IdentityRecord person) {
        return new RosterRow(id, person, "Обучающийся", "Пермь", "Школа № 1", List.of());
    }

    private static boolean hasKey(IdentityRecord one, IdentityRecord other) {
        ConsistencyReport report = IdentityComparator.standard().compare(one, other);
        return report.discrepancies().stream()
                .noneMatch(d -> d.field() != IdentityField.EMAIL && d.grade() != Grade.COSMETIC);
    }

    @Property(tries = 400)
    void con_179_blocking_misses_no_match(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
        List<RosterRow> rows = rows(seed, size);
        IdentityRecord wanted = rows.get(0).identity();
        Assume.that(BirthDates.isValid(wanted.birthDate()));
        List<String> expected = rows.stream()
                .filter(row -> hasKey(wanted, row.identity()))
                .map(RosterRow::id)
                .sorted()
                .toList();
        LookupResult result = IdentityLookup.in(rows).find(wanted);
        assertThat(result).isNotInstanceOf(NotFound.class);
        assertThat(result.shown().stream().map(m -> m.record().id()).sorted()).containsExactlyElementsOf(expected);
    }

    @Property(tries = 100)
    void con_179_the_order_of_the_collection_does_not_matter(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
        List<RosterRow> rows = rows(seed, size);
        List<RosterRow> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed + 1));
        for (RosterRow wanted : rows.subList(0, Math.min(3, rows.size()))) {
            LookupResult one = IdentityLookup.in(rows).find(wanted.identity());
            LookupResult other = IdentityLookup.in(shuffled).find(wanted.identity());
            assertThat(other.advice()).isEqualTo(one.advice());
            if (!(one instanceof NotFound)) {
                assertThat(ids(other)).isEqualTo(ids(one));
            }
        }
    }

    private static Set<String> ids(LookupResult result) {
        return result.shown().stream().map(m -> m.record().id()).collect(Collectors.toSet());
    }

    @Property(tries = 60)
    void aud_113_ambiguous_rows_stand_together_in_one_finding_of_the_audit(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 60) int size) {
        List<RosterRow> rows = new RosterGenerator(new Random(seed)).rows(size);
        List<Set<Long>> groups = RosterAudit.standard().audit(rows).findings().stream()
                .filter(f -> f instanceof Finding.SamePerson || f instanceof Finding.SplitParent)
                .map(f -> f.rows().stream().map(RowRef::row).collect(Collectors.toSet()))
                .toList();
        IdentityLookup lookup = IdentityLookup.in(rows);
        for (RosterRow row : rows) {
            if (lookup.find(row.identity()) instanceof Ambiguous several) {
                List<Long> found = several.matches().stream().map(Match::row).toList();
                assertThat(groups).anySatisfy(group -> assertThat(group).containsAll(found));
            }
        }
    }

    @Property(tries = 60)
    void aud_110_a_source_gives_the_result_of_the_list(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int size) {
        List<RosterRow> rows = rows(seed, size);
        IdentityRecord wanted = rows.get(0).identity();
        assertThat(IdentityLookup.in(RosterSource.of(rows)).find(wanted))
                .isEqualTo(IdentityLookup.in(rows).find(wanted));
    }

    @Property(tries = 300)
    void con_177_no_text_ends_in_an_exception(@ForAll String a, @ForAll String b, @ForAll String c) {
        List<RosterRow> rows = List.of(
                new RosterRow(a, new IdentityRecord(a, b, c, a, b), c, a, b, List.of(a, c)),
                new RosterRow(c, new IdentityRecord(b, a, c, a, "x@mail.ru"), a, b, c, List.of(a)));
        assertThat(IdentityLookup.in(rows)
                        .find(new IdentityRecord(a, b, c, b, a))
                        .explain(java.util.Locale.ENGLISH))
                .isNotEmpty();
    }
}
