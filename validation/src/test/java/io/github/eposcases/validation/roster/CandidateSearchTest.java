package io.github.eposcases.validation.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.validation.roster.AuditPolicy.LinkFault;
import io.github.eposcases.validation.roster.AuditSummary.FamilyFigures;
import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which rows are read again, and which of them together (AUD-54, AUD-56, AUD-65). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CandidateSearchTest {
    private static final int CAP = 30;

    private final WorkSpace space = new WorkSpace(Long.MAX_VALUE, Optional.empty());
    private final Map<KeyFamily, KeyRun> families = new EnumMap<>(KeyFamily.class);
    private final Links links = new Links(space, 3);

    CandidateSearchTest() {
        for (KeyFamily family : KeyFamily.values()) {
            families.put(family, space.run());
        }
    }

    /** A key of one of four parts of a run, behind those of {@link #singles}. */
    private static long key(long number) {
        return (number % 4) << 32 | number + 1_000;
    }

    /** Gives 400 records a key that no other one has. */
    private static void singles(KeyRun run) throws IOException {
        for (int i = 0; i < 400; i++) {
            run.add((i % 4L) << 32 | i, 200_000 + i);
        }
    }

    private static long crowd(CandidateSearch search, KeyFamily family, long key) {
        return search.crowd(family, KeyRun.hashOf(key(key)));
    }

    private void share(KeyFamily family, long key, int... rows) throws IOException {
        for (int row : rows) {
            families.get(family).add(key(key), row);
        }
    }

    private void shareId(long key, int... rows) throws IOException {
        for (int row : rows) {
            links.addId(key(key), row);
        }
    }

    private CandidateSearch search(long most, BooleanSupplier stop) throws IOException {
        AuditPolicy standard = AuditPolicy.standard();
        AuditPolicy policy =
                new AuditPolicy(standard.key(), standard.witnesses(), EnumSet.of(LinkFault.UNKNOWN_CHILD), CAP);
        CandidateSearch search = new CandidateSearch(policy, stop);
        search.search(families, links, new RowNotes(space), most);
        return search;
    }

    private CandidateSearch search() throws IOException {
        return search(1, () -> false);
    }

    private static int[] rows(int from, int count) {
        return IntStream.range(from, from + count).toArray();
    }

    private static List<Long> wanted(CandidateSearch search, int from, int to) {
        return LongStream.iterate(
                        search.nextWanted(0, from, to),
                        r -> r < Long.MAX_VALUE,
                        r -> search.nextWanted(r + 1, from, to))
                .boxed()
                .toList();
    }

    private static List<Long> wanted(CandidateSearch search) {
        return wanted(search, 0, search.count());
    }

    private static boolean together(CandidateSearch search, int... rows) {
        return IntStream.of(rows)
                        .map(r -> search.circle(search.number(r)))
                        .distinct()
                        .count()
                == 1;
    }

    @Test
    void aud_54_rows_with_one_key_are_read_together_and_others_not_at_all() throws IOException {
        share(KeyFamily.FULL_NAME, 1, 3, 7, 9);
        share(KeyFamily.FULL_NAME, 2, 4);
        share(KeyFamily.WITHOUT_GIVEN, 3, 5, 100);
        share(KeyFamily.WITHOUT_GIVEN, 4, 6);
        share(KeyFamily.DATE_SWAPPED, 5, 100, 2_000);
        CandidateSearch search = search();
        assertThat(wanted(search)).containsExactly(3L, 5L, 7L, 9L, 100L, 2_000L);
        assertThat(search.count()).isEqualTo(6);
        assertThat(together(search, 3, 7, 9)).isTrue();
        assertThat(together(search, 5, 100, 2_000)).isTrue();
        assertThat(together(search, 3, 5)).isFalse();
        assertThat(search.circle(search.number(2_000)))
                .isEqualTo(search.number(5))
                .isEqualTo(1);
        for (int row : new int[] {0, 1, 2, 4, 6, 8, 10, 1_999, 2_001, 2_048, 100_000}) {
            assertThat(search.contains(row)).isFalse();
        }
        assertThat(search.contains(7)).isTrue();
        assertThat(search.isCrowded(7)).isFalse();
        assertThat(search.hasCrowdedId(7)).isFalse();
        assertThat(search.uncompared()).isZero();
    }

    @Test
    void aud_56_a_batch_has_whole_circles_as_long_as_they_fit_and_one_at_least() throws IOException {
        share(KeyFamily.FULL_NAME, 1, 1, 9);
        share(KeyFamily.FULL_NAME, 2, 2, 3, 4);
        share(KeyFamily.FULL_NAME, 3, 5, 6);
        share(KeyFamily.FULL_NAME, 4, 7, 8);
        CandidateSearch search = search();
        assertThat(search.batchEnd(0, 9)).isEqualTo(9);
        assertThat(wanted(search, 0, 9)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
        int end = search.batchEnd(0, 5);
        assertThat(wanted(search, 0, end)).containsExactly(1L, 2L, 3L, 4L, 9L);
        int next = search.batchEnd(end, 4);
        assertThat(wanted(search, end, next)).containsExactly(5L, 6L, 7L, 8L);
        assertThat(search.batchEnd(next, 4)).isEqualTo(next);
        int first = search.batchEnd(0, 4);
        assertThat(wanted(search, 0, first)).containsExactly(1L, 9L);
        int large = search.batchEnd(first, 1);
        assertThat(wanted(search, first, large)).containsExactly(2L, 3L, 4L);
        assertThat(search.isWanted(search.number(9), 0, 1)).isTrue();
        assertThat(search.isWanted(search.number(9), 1, 9)).isFalse();
        assertThat(search.isWanted(search.number(2), 0, 1)).isFalse();
        assertThat(search.nextWanted(3, first, large)).isEqualTo(3);
        assertThat(search.nextWanted(5, first, large)).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void without_candidates_there_is_no_batch() throws IOException {
        share(KeyFamily.FULL_NAME, 1, 1);
        CandidateSearch search = search();
        assertThat(search.count()).isZero();
        assertThat(search.batchEnd(0, 10)).isZero();
        assertThat(search.nextWanted(0, 0, 0)).isEqualTo(Long.MAX_VALUE);
    }

    @ParameterizedTest
    @CsvSource({"29,29", "30,30", "31,20", "100,20"})
    void aud_65_of_too_many_with_one_full_name_the_first_twenty_are_read(int size, int shown) throws IOException {
        singles(families.get(KeyFamily.FULL_NAME));
        share(KeyFamily.FULL_NAME, 1, rows(1, size));
        share(KeyFamily.JOINED, 2, rows(1, size));
        share(KeyFamily.WITHOUT_GIVEN, 3, size, 1_000);
        share(KeyFamily.WITHOUT_SURNAME, 4, 1, 1_001);
        CandidateSearch search = search();
        boolean crowd = size > CAP;
        assertThat(crowd(search, KeyFamily.FULL_NAME, 1)).isEqualTo(crowd ? size : 0);
        assertThat(crowd(search, KeyFamily.JOINED, 1)).isZero();
        assertThat(crowd(search, KeyFamily.JOINED, 2)).isZero();
        for (int row = 1; row <= size; row++) {
            assertThat(search.isCrowded(row)).isEqualTo(row > shown);
            assertThat(search.contains(row)).isEqualTo(row <= shown);
        }
        assertThat(wanted(search)).hasSize(shown + (crowd ? 1 : 2)).contains(1L, (long) shown, 1_001L);
        assertThat(together(search, 1, 2, shown, 1_001)).isTrue();
        assertThat(search.figures().get(KeyFamily.FULL_NAME)).isEqualTo(new FamilyFigures(400 + size, 1, size));
    }

    @Test
    void aud_65_in_the_other_families_rows_of_one_full_name_count_once() throws IOException {
        for (int person = 0; person < CAP; person++) {
            share(KeyFamily.FULL_NAME, 10 + person, 2 * person + 1, 2 * person + 2);
        }
        share(KeyFamily.WITHOUT_GIVEN, 7, rows(1, 2 * CAP));
        share(KeyFamily.WITHOUT_SURNAME, 8, rows(1, 2 * CAP + 1));
        CandidateSearch search = search();
        assertThat(crowd(search, KeyFamily.WITHOUT_GIVEN, 7)).isZero();
        assertThat(crowd(search, KeyFamily.WITHOUT_SURNAME, 8)).isEqualTo(2 * CAP + 1);
        assertThat(together(search, rows(1, 2 * CAP))).isTrue();
        assertThat(wanted(search)).hasSize(2 * CAP);
    }

    @Test
    void aud_65_a_crowd_of_one_full_name_counts_once_too() throws IOException {
        share(KeyFamily.FULL_NAME, 1, rows(1, CAP + 1));
        share(KeyFamily.WITHOUT_GIVEN, 7, rows(1, CAP + 1));
        share(KeyFamily.JOINED, 2, 50, 51);
        share(KeyFamily.WITHOUT_GIVEN, 7, rows(101, CAP - 1));
        CandidateSearch search = search();
        assertThat(crowd(search, KeyFamily.WITHOUT_GIVEN, 7)).isZero();
        assertThat(together(search, 1, 20, 101, 100 + CAP - 1)).isTrue();
    }

    @Test
    void aud_65_of_too_many_persons_with_one_key_the_first_twenty_are_read() throws IOException {
        singles(families.get(KeyFamily.WITHOUT_GIVEN));
        share(KeyFamily.WITHOUT_GIVEN, 7, rows(1, CAP + 1));
        share(KeyFamily.WITHOUT_SURNAME, 8, rows(101, CAP));
        share(KeyFamily.JOINED, 9, 25, 26);
        CandidateSearch search = search();
        assertThat(crowd(search, KeyFamily.WITHOUT_GIVEN, 7)).isEqualTo(CAP + 1);
        assertThat(crowd(search, KeyFamily.WITHOUT_SURNAME, 8)).isZero();
        assertThat(wanted(search).subList(0, 22))
                .isEqualTo(LongStream.concat(LongStream.rangeClosed(1, 20), LongStream.of(25, 26))
                        .boxed()
                        .toList());
        assertThat(wanted(search)).hasSize(22 + CAP);
        assertThat(together(search, rows(1, 20))).isTrue();
        assertThat(together(search, 1, 25)).isFalse();
        assertThat(together(search, 25, 26)).isTrue();
        assertThat(together(search, rows(101, CAP))).isTrue();
        assertThat(search.uncompared()).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyFamily.class,
            names = {"SURNAME_ONLY", "GIVEN_ONLY"})
    void aud_54_one_part_of_a_name_is_a_key_only_among_few_records(KeyFamily family) throws IOException {
        share(family, 1, rows(1, 2));
        for (int row = 3; row <= 1_052; row++) {
            share(family, row, row);
        }
        CandidateSearch few = search();
        assertThat(wanted(few)).containsExactly(1L, 2L);
        assertThat(few.figures().get(family)).isEqualTo(new FamilyFigures(1_052, 1, 2));
        share(family, 1, rows(1, 2));
        CandidateSearch many = search();
        assertThat(wanted(many)).isEmpty();
        assertThat(many.figures().get(family).groups()).isZero();
    }

    @Test
    void aud_54_any_other_key_is_one_among_many_records() throws IOException {
        for (int row = 1; row <= 3_000; row++) {
            share(KeyFamily.WITHOUT_GIVEN, row % 2_999, row);
        }
        share(KeyFamily.SURNAME_ONLY, 5, 7, 8);
        assertThat(wanted(search())).containsExactly(1L, 7L, 8L, 3_000L);
    }

    @Test
    void figures_count_keys_and_groups_of_every_family() throws IOException {
        singles(families.get(KeyFamily.JOINED));
        share(KeyFamily.JOINED, 1, 1, 2);
        share(KeyFamily.JOINED, 2, 3, 4, 5);
        share(KeyFamily.JOINED, 3, 6);
        share(KeyFamily.WITHOUT_GIVEN, 3, 6);
        Map<KeyFamily, FamilyFigures> figures = search().figures();
        assertThat(figures).hasSize(KeyFamily.values().length);
        assertThat(figures.get(KeyFamily.JOINED)).isEqualTo(new FamilyFigures(406, 2, 3));
        assertThat(figures.get(KeyFamily.WITHOUT_GIVEN)).isEqualTo(new FamilyFigures(1, 0, 1));
        assertThat(figures.get(KeyFamily.FULL_NAME)).isEqualTo(new FamilyFigures(0, 0, 0));
    }

    @Test
    void keys_are_forgotten_after_the_search() throws IOException {
        share(KeyFamily.JOINED, 1, 1, 2);
        shareId(1, 1, 2);
        search();
        assertThat(families.get(KeyFamily.JOINED).part(1)).isEmpty();
        assertThat(links.ids().part(1)).isEmpty();
    }

    @Test
    void aud_43_rows_with_one_id_are_read_together() throws IOException {
        singles(links.ids());
        shareId(1, 3, 9);
        shareId(2, 4);
        shareId(3, rows(101, CAP));
        shareId(4, 5, 6);
        CandidateSearch search = search();
        assertThat(wanted(search)).hasSize(4 + CAP).startsWith(3L, 5L, 6L, 9L, 101L);
        assertThat(together(search, 3, 9)).isTrue();
        assertThat(together(search, 5, 6)).isTrue();
        assertThat(together(search, 3, 5)).isFalse();
        assertThat(together(search, rows(101, CAP))).isTrue();
        assertThat(search.hasCrowdedId(9)).isFalse();
        assertThat(search.contains(4)).isFalse();
        assertThat(search.count()).isEqualTo(4 + CAP);
    }

    @Test
    void aud_43_an_id_of_a_crowd_needs_no_proof_and_its_rows_are_read_one_by_one() throws IOException {
        singles(links.ids());
        shareId(1, rows(1, CAP + 1));
        CandidateSearch search = search();
        assertThat(wanted(search))
                .isEqualTo(LongStream.rangeClosed(2, CAP + 1).boxed().toList());
        assertThat(search.batchEnd(0, 1)).isEqualTo(1);
        for (int row = 1; row <= CAP + 1; row++) {
            assertThat(search.hasCrowdedId(row)).isEqualTo(row > 1);
        }
        assertThat(together(search, 2, 3)).isFalse();
    }

    @Test
    void aud_66_the_row_of_a_broken_link_is_read_alone() throws IOException {
        links.addChild(key(99), 7);
        share(KeyFamily.JOINED, 1, 1, 2);
        CandidateSearch search = search();
        assertThat(wanted(search)).containsExactly(1L, 2L, 7L);
        assertThat(together(search, 1, 7)).isFalse();
    }

    @Test
    void aud_63_the_parents_of_candidates_are_known() throws IOException {
        shareId(1, 5);
        shareId(2, 6);
        links.addChild(key(1), 3);
        links.addChild(key(2), 3);
        share(KeyFamily.JOINED, 1, 5, 8);
        search();
        assertThat(links.parents(5)).containsExactly(3);
        assertThat(links.parents(6)).isEmpty();
    }

    /** Each row shares one key with the row before and another one with the row after. */
    private void chain(int rows) throws IOException {
        for (int row = 0; row < rows; row++) {
            share(KeyFamily.WITHOUT_GIVEN, row / 2, row + 1);
            share(KeyFamily.WITHOUT_SURNAME, (row + 1) / 2, row + 1);
        }
    }

    @ParameterizedTest
    @CsvSource({"20000,1,true", "20001,1,false", "20001,20001,true", "20010,20009,false"})
    void aud_55_a_circle_is_not_larger_than_the_memory(int rows, long most, boolean whole) throws IOException {
        chain(rows);
        CandidateSearch search = search(most, () -> false);
        assertThat(together(search, rows(1, rows))).isEqualTo(whole);
        assertThat(search.uncompared()).isEqualTo(whole ? 0 : 1);
        int first = search.batchEnd(0, 1);
        assertThat(wanted(search, 0, first).size()).isLessThanOrEqualTo((int) Math.max(most, 20_000));
        assertThat(wanted(search)).hasSize(rows);
    }

    @Test
    void aud_55_rows_with_one_id_that_cannot_be_read_together_count_as_a_crowd() throws IOException {
        chain(20_000);
        shareId(7, 3, 30_000);
        shareId(8, 30_001, 30_002);
        CandidateSearch search = search();
        assertThat(together(search, 3, 30_000)).isFalse();
        assertThat(wanted(search)).contains(30_000L, 30_001L, 30_002L);
        assertThat(search.hasCrowdedId(3)).isFalse();
        assertThat(search.hasCrowdedId(30_000)).isTrue();
        assertThat(search.hasCrowdedId(30_002)).isFalse();
    }

    @Test
    void aud_101_a_stopped_search_finds_nothing() throws IOException {
        share(KeyFamily.FULL_NAME, 1, 3, 7);
        share(KeyFamily.FULL_NAME, 2, rows(100, CAP + 1));
        shareId(1, 8, 9);
        links.addChild(key(5), 10);
        CandidateSearch search = search(1, () -> true);
        assertThat(search.count()).isZero();
        assertThat(wanted(search)).isEmpty();
        assertThat(crowd(search, KeyFamily.FULL_NAME, 2)).isZero();
    }
}
