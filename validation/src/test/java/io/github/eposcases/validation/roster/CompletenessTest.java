package io.github.eposcases.validation.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** AUD-154: keys lose nothing that a comparison of every record with every other one finds. */
class CompletenessTest {
    /** Puts all records under one key of each family, so that every pair is judged. */
    private static List<Finding> allPairs(List<RosterRow> rows) {
        Map<String, List<Integer>> parents = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            for (String child : rows.get(i).childIds()) {
                parents.computeIfAbsent(child, c -> new ArrayList<>()).add(i + 1);
            }
        }
        long[] one = new long[KeyFamily.values().length];
        java.util.Arrays.fill(one, 1);
        List<Candidate> all = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            RosterRow row = rows.get(i);
            RowRef ref = new RowRef(i + 1, i + 1, row.id(), row.organization(), Optional.empty(), Optional.empty());
            int[] own = parents.getOrDefault(row.id(), List.of()).stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
            all.add(new Candidate(row, ref, RosterRoles.parse(row.role()), own, one));
        }
        AuditPolicy standard = AuditPolicy.standard();
        AuditPolicy everything = new AuditPolicy(standard.key(), standard.witnesses(), standard.links(), 10_000);
        return new GroupSearch(everything, (family, key) -> 0, () -> false).findings(all);
    }

    private static Set<String> pairs(Stream<Finding> findings) {
        Set<String> pairs = new TreeSet<>();
        findings.filter(f -> f instanceof Finding.SamePerson
                        || f instanceof Finding.NearPerson
                        || f instanceof Finding.SplitParent)
                .forEach(f -> pairs.add(f.getClass().getSimpleName()
                        + f.certainty()
                        + f.reasons()
                        + f.rows().stream().map(RowRef::row).toList()));
        return pairs;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aud_154_small_rosters_are_judged_as_by_comparing_all_pairs(long seed) {
        List<RosterRow> rows = new RosterGenerator(new Random(seed)).rows(70);
        assertThat(pairs(RosterAudit.standard().audit(rows).findings().stream()))
                .isEqualTo(pairs(allPairs(rows).stream()))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void aud_24_the_public_judge_says_of_a_circle_what_the_audit_says(long seed) {
        List<RosterRow> rows = new RosterGenerator(new Random(seed)).rows(60);
        List<GroupJudge.Member> members = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String id = rows.get(i).id();
            List<Integer> parents = new ArrayList<>();
            for (int k = 0; k < rows.size(); k++) {
                if (rows.get(k).childIds().contains(id)) {
                    parents.add(k + 1);
                }
            }
            members.add(new GroupJudge.Member(i + 1, rows.get(i), parents));
        }
        assertThat(pairs(GroupJudge.of(AuditPolicy.standard()).judge(members).stream()))
                .isEqualTo(pairs(RosterAudit.standard().audit(rows).findings().stream()))
                .isNotEmpty();
    }
}
