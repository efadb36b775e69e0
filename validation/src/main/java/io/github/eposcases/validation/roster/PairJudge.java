package io.github.eposcases.validation.roster;

import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.core.identity.NameFold;
import io.github.eposcases.validation.Discrepancy;
import io.github.eposcases.validation.DiscrepancyKind;
import io.github.eposcases.validation.IdentityField;
import io.github.eposcases.validation.roster.AuditPolicy.KeyField;
import io.github.eposcases.validation.roster.AuditPolicy.Witness;
import io.github.eposcases.validation.roster.Finding.NearPerson;
import io.github.eposcases.validation.roster.Finding.SamePerson;
import io.github.eposcases.validation.roster.Finding.SplitParent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;

/** Judges the records of one circle: one person, near, a parent in two records, or nobody's business (AUD-60…AUD-64). */
final class PairJudge {
    private final AuditPolicy policy;
    private final Likeness.Cache known = new Likeness.Cache();

    PairJudge(AuditPolicy policy) {
        this.policy = policy;
    }

    /** Returns a text that the records of two people never share: the folded name, the date, the mailbox of the key. */
    String text(Candidate c) {
        return hasMailboxInKey() ? c.folded() + "\u0000" + c.mailbox().orElse("") : c.folded();
    }

    boolean isSame(Candidate a, Candidate b) {
        return !areTwins(a, b) && !haveOtherMailboxes(a, b) && known.of(a, b).relation() == Likeness.Relation.SAME;
    }

    private boolean hasMailboxInKey() {
        return policy.key().contains(KeyField.EMAIL);
    }

    private boolean haveOtherMailboxes(Candidate a, Candidate b) {
        return hasMailboxInKey() && !a.mailbox().equals(b.mailbox());
    }

    /** One parent record lists both, under two given names (AUD-63). */
    private static boolean areTwins(Candidate a, Candidate b) {
        return a.sharesParentRecord(b) && !givenName(a).equals(givenName(b));
    }

    private static String givenName(Candidate c) {
        return NameFold.fold(c.row().identity().givenName());
    }

    /** Returns the finding about one group of two or more equal records. */
    Finding same(List<Candidate> group) {
        Candidate first = Collections.min(group, Candidate.BY_TEXT);
        TreeMap<DiscrepancyKind, RosterField> kinds = new TreeMap<>();
        for (Candidate other : group) {
            for (Discrepancy d : known.of(first, other).differences()) {
                kinds.merge(d.kind(), column(d.field()), BinaryOperator.minBy(Comparator.naturalOrder()));
            }
        }
        Optional<RosterField> field = kinds.values().stream().findFirst();
        List<String> reasons = kinds.isEmpty()
                ? List.of("EXACT")
                : kinds.keySet().stream().map(Enum::name).toList();
        if (isSplit(group)) {
            return new SplitParent(Certainty.CERTAIN, refs(group), field, reasons, children(group));
        }
        boolean roles = group.stream().map(Candidate::role).distinct().count() > 1;
        boolean mailboxes = group.stream()
                        .map(Candidate::mailbox)
                        .flatMap(Optional::stream)
                        .distinct()
                        .count()
                > 1;
        Certainty certainty = roles || shareParentRecord(group) ? Certainty.REVIEW : Certainty.CERTAIN;
        return new SamePerson(certainty, refs(group), field, reasons, keep(group), mailboxes);
    }

    private static boolean shareParentRecord(List<Candidate> group) {
        List<Integer> parents = group.stream().flatMap(c -> c.parents().boxed()).toList();
        return new HashSet<>(parents).size() < parents.size();
    }

    /** Returns the one record that is more complete than all others. */
    private static Optional<RowRef> keep(List<Candidate> group) {
        List<Candidate> best = group.stream()
                .sorted(Comparator.comparingInt(PairJudge::filled).reversed())
                .toList();
        return filled(best.get(0)) > filled(best.get(1))
                ? Optional.of(best.get(0).ref())
                : Optional.empty();
    }

    private static int filled(Candidate c) {
        RosterRow row = c.row();
        boolean linked = !row.childIds().isEmpty() || c.parents().findAny().isPresent();
        return (c.mailbox().isPresent() ? 4 : 0)
                + (isFilled(row.identity().patronymic()) ? 2 : 0)
                + (isFilled(row.organization()) ? 2 : 0)
                + (linked ? 1 : 0);
    }

    private static boolean isFilled(String text) {
        return !FilledTexts.isPlaceholder(text);
    }

    /** Returns the finding about two groups that differ by one thing, if it is to be reported; the first one precedes. */
    Optional<Finding> near(List<Candidate> one, List<Candidate> two) {
        Candidate a = Collections.min(one, Candidate.BY_TEXT);
        Candidate b = Collections.min(two, Candidate.BY_TEXT);
        Likeness likeness = known.of(a, b);
        if (!isReported(likeness.relation(), one, two) || anyPair(one, two, PairJudge::areTwins)) {
            return Optional.empty();
        }
        IdentityRecord left = a.row().identity();
        IdentityRecord right = b.row().identity();
        boolean mailboxes = likeness.relation() == Likeness.Relation.SAME && haveOtherMailboxes(a, b);
        Discrepancy d = (mailboxes ? Likeness.compared(left, right) : likeness.withDifferences(left, right)).deciding();
        List<Candidate> all = new ArrayList<>(one);
        all.addAll(two);
        Optional<RosterField> field = Optional.of(column(d.field()));
        String reason = d.kind().name();
        return Optional.of(
                isSplit(all)
                        ? new SplitParent(Certainty.REVIEW, refs(all), field, List.of(reason), children(all))
                        : new NearPerson(refs(all), field, reason));
    }

    private boolean isReported(Likeness.Relation relation, List<Candidate> one, List<Candidate> two) {
        return switch (relation) {
            case SAME, NEAR -> true;
            case NEAR_WITH_ANY_WITNESS -> haveMailboxOrChild(one, two) || anyPair(one, two, this::areOfOneOrganization);
            case NEAR_WITH_MAILBOX_OR_CHILD -> haveMailboxOrChild(one, two);
            case NONE -> false;
        };
    }

    private boolean haveMailboxOrChild(List<Candidate> one, List<Candidate> two) {
        return anyPair(one, two, this::shareMailbox) || anyPair(one, two, this::shareChild);
    }

    private static boolean anyPair(List<Candidate> one, List<Candidate> two, BiPredicate<Candidate, Candidate> test) {
        return one.stream().anyMatch(a -> two.stream().anyMatch(b -> test.test(a, b)));
    }

    private boolean shareMailbox(Candidate a, Candidate b) {
        return policy.witnesses().contains(Witness.EMAIL)
                && a.mailbox().isPresent()
                && a.mailbox().equals(b.mailbox());
    }

    private boolean shareChild(Candidate a, Candidate b) {
        return policy.witnesses().contains(Witness.CHILD) && (a.sharesChild(b) || a.sharesParentRecord(b));
    }

    private boolean areOfOneOrganization(Candidate a, Candidate b) {
        String one = a.row().organization();
        return policy.witnesses().contains(Witness.ORGANIZATION)
                && isFilled(one)
                && RosterField.normalized(one)
                        .equals(RosterField.normalized(b.row().organization()));
    }

    private static boolean isSplit(List<Candidate> rows) {
        return rows.stream().allMatch(Candidate::isParent)
                && rows.stream()
                                .map(c -> new TreeSet<>(c.row().childIds()))
                                .filter(ids -> !ids.isEmpty())
                                .distinct()
                                .count()
                        > 1;
    }

    private static List<String> children(List<Candidate> rows) {
        return rows.stream().map(c -> String.join("|", c.row().childIds())).toList();
    }

    private static List<RowRef> refs(List<Candidate> group) {
        return group.stream().map(Candidate::ref).toList();
    }

    static RosterField column(IdentityField field) {
        return RosterField.valueOf(field.name());
    }
}
