package io.github.eposcases.validation.roster;

import static io.github.eposcases.validation.roster.CandidateTest.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.validation.roster.Finding.NearPerson;
import io.github.eposcases.validation.roster.Finding.OversizeGroup;
import io.github.eposcases.validation.roster.Finding.SamePerson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What is found among records read together: groups, pairs of groups, and what is too many (AUD-55, AUD-60…AUD-65). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GroupSearchTest {
    private static final GroupSearch.Crowds NONE = (family, hash) -> 0;
    private static final String ZUEV = "Зуев,Пётр,Ильич,03.04.2013";
    private static final String ZUBOV = "Зубов,Пётр,Ильич,03.04.2013";

    private static List<Candidate> candidates(String... people) {
        List<Candidate> rows = new ArrayList<>();
        for (String fields : people) {
            int row = rows.size() + 1;
            RosterRow text = new RosterRow("id" + row, person(fields), "", "", "", List.of());
            RowRef ref = new RowRef(row, row + 1, text.id(), "", Optional.empty(), Optional.empty());
            rows.add(new Candidate(text, ref, Optional.empty(), new int[0], new PersonKeys(5).of(text)));
        }
        return rows;
    }

    private static String[] times(int n, String person) {
        return IntStream.range(0, n).mapToObj(i -> person).toArray(String[]::new);
    }

    private static List<Finding> find(int cap, GroupSearch.Crowds crowds, String... people) {
        AuditPolicy standard = AuditPolicy.standard();
        AuditPolicy policy = new AuditPolicy(standard.key(), standard.witnesses(), standard.links(), cap);
        return new GroupSearch(policy, crowds, () -> false).findings(candidates(people));
    }

    private static List<Long> rows(Finding finding) {
        return finding.rows().stream().map(RowRef::row).toList();
    }

    private static void assertOversize(Finding finding, KeyFamily family, long size, Long... rows) {
        assertThat(finding).isInstanceOfSatisfying(OversizeGroup.class, group -> {
            assertThat(group.family()).isEqualTo(family);
            assertThat(group.size()).isEqualTo(size);
            assertThat(rows(group)).containsExactly(rows);
        });
    }

    @Test
    void aud_60_equal_records_are_one_group_and_a_near_one_is_told_of_the_group() {
        List<Finding> found = find(200, NONE, ZUEV, "Зуеев,Пётр,Ильич,03.04.2013", "ЗУЕВ,Петр,Ильич,03.04.2013");
        assertThat(found).hasExactlyElementsOfTypes(SamePerson.class, NearPerson.class);
        assertThat(rows(found.get(0))).containsExactly(1L, 3L);
        assertThat(rows(found.get(1))).containsExactly(1L, 3L, 2L);
    }

    @Test
    void who_shares_a_key_by_chance_or_is_alone_is_no_finding() {
        assertThat(find(200, NONE, ZUEV, "Яшин,Пётр,Ильич,03.04.2013", "Зуев,Егор,Ильич,03.04.2013"))
                .isEmpty();
        assertThat(find(200, NONE, ZUEV)).isEmpty();
        assertThat(find(200, NONE)).isEmpty();
    }

    @Test
    void aud_60_records_without_a_date_share_no_key() {
        assertThat(find(200, NONE, "Зуев,Пётр,Ильич,", "Зуев,Пётр,Ильич,")).isEmpty();
    }

    @Test
    void aud_65_more_equal_records_than_the_cap_are_one_oversize_group() {
        assertThat(find(2, NONE, times(2, ZUEV))).hasOnlyElementsOfType(SamePerson.class);
        List<Finding> found = find(2, NONE, times(3, ZUEV));
        assertThat(found).hasSize(1);
        assertOversize(found.get(0), KeyFamily.FULL_NAME, 3, 1L, 2L, 3L);
    }

    @Test
    void aud_65_of_a_large_group_the_first_twenty_are_shown() {
        List<Finding> found = find(22, NONE, times(23, ZUEV));
        assertThat(found).hasSize(1);
        assertOversize(
                found.get(0),
                KeyFamily.FULL_NAME,
                23,
                IntStream.rangeClosed(1, 20).mapToObj(i -> (long) i).toArray(Long[]::new));
    }

    @Test
    void aud_65_a_crowd_is_told_with_its_true_number_and_compared_with_nobody() {
        GroupSearch.Crowds crowd = (family, hash) -> family == KeyFamily.FULL_NAME ? 1_204 : 0;
        List<Finding> found = find(200, crowd, times(4, ZUEV));
        assertThat(found).hasSize(1);
        assertOversize(found.get(0), KeyFamily.FULL_NAME, 1_204, 1L, 2L, 3L, 4L);
    }

    @Test
    void aud_65_a_crowd_of_another_key_is_told_and_its_pairs_are_left() {
        GroupSearch.Crowds crowd = (family, hash) -> family == KeyFamily.WITHOUT_SURNAME ? 500 : 0;
        List<Finding> found = find(200, crowd, ZUEV, "Зуеев,Пётр,Ильич,03.04.2013");
        assertThat(found).hasSize(1);
        assertOversize(found.get(0), KeyFamily.WITHOUT_SURNAME, 500, 1L, 2L);
    }

    @Test
    void aud_65_more_persons_of_one_key_than_the_cap_are_not_compared() {
        assertThat(find(2, NONE, ZUEV, ZUBOV)).as("as many as the cap").isEmpty();
        List<Finding> found = find(2, NONE, ZUEV, ZUBOV, "Зуеев,Пётр,Ильич,03.04.2013");
        assertThat(found).hasSize(1);
        assertOversize(found.get(0), KeyFamily.WITHOUT_SURNAME, 3, 1L, 2L, 3L);
        assertThat(find(3, NONE, ZUEV, ZUBOV, "Зуеев,Пётр,Ильич,03.04.2013"))
                .hasOnlyElementsOfType(NearPerson.class)
                .hasSize(1);
    }

    @Test
    void aud_102_nothing_is_compared_after_a_stop() {
        int[] asked = {0};
        AuditPolicy policy = AuditPolicy.standard();
        assertThat(new GroupSearch(policy, NONE, () -> true).findings(candidates(ZUEV, ZUEV)))
                .isEmpty();
        // They share one key: it is searched for equal records, then for near ones.
        GroupSearch late = new GroupSearch(policy, NONE, () -> ++asked[0] > 1);
        assertThat(late.findings(candidates(ZUEV, "Зуеев,Пётр,Ильич,03.04.2013")))
                .isEmpty();
    }
}
