package io.github.eposcases.validation.roster;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The rules about records that share a key, without any reading: one person, near, a parent in two records (AUD-24). An
 * engine that brings records with an equal key of {@link PersonKeys} together gets the findings of the local audit; a
 * pair that shares several keys is found once for each, so equal findings are to be kept once. Immutable, thread-safe.
 *
 * <pre>{@code
 * List<Finding> found = GroupJudge.of(AuditPolicy.standard()).judge(List.of(
 *         new GroupJudge.Member(1, record, List.of()), new GroupJudge.Member(7, other, List.of())));
 * }</pre>
 *
 * @since 0.1
 */
public final class GroupJudge {
    private final AuditPolicy policy;

    private GroupJudge(AuditPolicy policy) {
        this.policy = policy;
    }

    /**
     * Returns the rules of a policy.
     *
     * @param policy what counts as a fault
     * @return the judge
     */
    public static GroupJudge of(AuditPolicy policy) {
        return new GroupJudge(requireNonNull(policy, "policy"));
    }

    /**
     * Judges records that may be one person.
     *
     * @param group the records, in any order; each row once
     * @return the findings about two or more of them, in their stable order
     */
    public List<Finding> judge(List<Member> group) {
        PersonKeys keys = new PersonKeys(0);
        List<Candidate> rows = group.stream()
                .sorted(Comparator.comparingLong(Member::row))
                .map(m -> m.candidate(keys.of(m.record())))
                .toList();
        List<Finding> found = new ArrayList<>(new GroupSearch(policy, (family, key) -> 0, () -> false).findings(rows));
        found.sort(FindingOrder.INSTANCE);
        return List.copyOf(found);
    }

    /**
     * A record and who lists it.
     *
     * @param row number of the record, from 1
     * @param record the record
     * @param parentRows numbers of the records that list it as a child
     * @since 0.1
     */
    public record Member(int row, RosterRow record, List<Integer> parentRows) {
        /**
         * Checks the parts.
         *
         * @param row number of the record
         * @param record the record
         * @param parentRows numbers of the records that list it
         * @throws IllegalArgumentException if a row number is not positive
         */
        public Member {
            requireNonNull(record, "record");
            parentRows = List.copyOf(parentRows);
            if (row < 1) {
                throw new IllegalArgumentException("row: not positive");
            }
        }

        private Candidate candidate(long[] keys) {
            RowRef ref = new RowRef(row, row, record.id(), record.organization(), Optional.empty(), Optional.empty());
            int[] parents =
                    parentRows.stream().mapToInt(Integer::intValue).sorted().toArray();
            return new Candidate(record, ref, RosterRoles.parse(record.role()), parents, keys);
        }

        /** Returns the number, nothing of the record. */
        @Override
        public String toString() {
            return "Member[row " + row + "]";
        }
    }
}
