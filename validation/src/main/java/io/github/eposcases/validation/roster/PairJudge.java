package io.github.eposcases.validation.roster;

import io.github.eposcases.core.identity.NameFold;
import io.github.eposcases.validation.Discrepancy;
import io.github.eposcases.validation.DiscrepancyKind;
import io.github.eposcases.validation.Grade;
import io.github.eposcases.validation.IdentityField;
import io.github.eposcases.validation.roster.AuditPolicy.KeyField;
import io.github.eposcases.validation.roster.AuditPolicy.Witness;
import io.github.eposcases.validation.roster.Finding.NearPerson;
import io.github.eposcases.validation.roster.Finding.SamePerson;
import io.github.eposcases.validation.roster.Finding.SplitParent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Judges the records of one circle: one person, near, a parent in two records, or nobody's business (AUD-60…AUD-64). */
final class PairJudge {
    private final AuditPolicy policy;
    private final Likeness.Cache known = new Likeness.Cache();

    PairJudge(AuditPolicy policy) {
        this.policy = policy;
    }

    boolean isSame(Candidate a, Candidate b) {
        if (a.sharesParentRecord(b) && !sameGivenName(a, b)) {
            return false;
        }
        if (policy.key().contains(KeyField.EMAIL) && !a.mailbox().equals(b.mailbox())) {
            return false;
        }
        return likeness(a, b).relation() == Likeness.Relation.SAME;
    }

    /** Compares in the order of the texts, so that the words do not depend on the order of rows. */
    private Likeness likeness(Candidate a, Candidate b) {
        return Candidate.BY_TEXT.compare(a, b) <= 0 ? known.of(a, b) : known.of(b, a);
    }

    private static boolean sameGivenName(Candidate a, Candidate b) {
        return NameFold.fold(a.row().identity().givenName())
                .equals(NameFold.fold(b.row().identity().givenName()));
    }

    /** Returns the finding about one group of equal records. */
    Finding same(List<Candidate> group) {
        List<Candidate> byText = group.stream().sorted(Candidate.BY_TEXT).toList();
        TreeSet<DiscrepancyKind> kinds = new TreeSet<>();
        Optional<IdentityField> field = Optional.empty();
        for (Candidate other : byText.subList(1, byText.size())) {
            for (Discrepancy d : likeness(byText.get(0), other).differences()) {
                if (kinds.isEmpty() || d.kind().compareTo(kinds.first()) < 0) {
                    field = Optional.of(d.field());
                }
                kinds.add(d.kind());
            }
        }
        List<String> reasons = kinds.isEmpty()
                ? List.of("EXACT")
                : kinds.stream().map(Enum::name).toList();
        List<RowRef> rows = refs(group);
        if (isSplit(group)) {
            return new SplitParent(Certainty.CERTAIN, rows, field.map(PairJudge::column), reasons, children(group));
        }
        boolean roles = group.stream().map(Candidate::role).distinct().count() > 1;
        boolean twins = pairs(group).anyMatch(p -> p.get(0).sharesParentRecord(p.get(1)));
        boolean mailboxes = group.stream()
                        .map(Candidate::mailbox)
                        .flatMap(Optional::stream)
                        .distinct()
                        .count()
                > 1;
        Certainty certainty = roles || twins ? Certainty.REVIEW : Certainty.CERTAIN;
        return new SamePerson(certainty, rows, field.map(PairJudge::column), reasons, keep(group), mailboxes);
    }

    private static Stream<List<Candidate>> pairs(List<Candidate> group) {
        List<List<Candidate>> pairs = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size() && pairs.size() < 20_000; j++) {
                pairs.add(List.of(group.get(i), group.get(j)));
            }
        }
        return pairs.stream();
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
        boolean linked = !row.childIds().isEmpty() || c.hasParents();
        return (c.mailbox().isPresent() ? 4 : 0)
                + (row.identity().patronymic().isBlank() ? 0 : 2)
                + (row.organization().isBlank() ? 0 : 2)
                + (linked ? 1 : 0);
    }

    /** Returns the finding about two groups that differ by one thing, if it is to be reported. */
    Optional<Finding> near(List<Candidate> one, List<Candidate> two) {
        Candidate a = one.stream().min(Candidate.BY_TEXT).orElseThrow();
        Candidate b = two.stream().min(Candidate.BY_TEXT).orElseThrow();
        Candidate first = Candidate.BY_TEXT.compare(a, b) <= 0 ? a : b;
        Candidate second = first == a ? b : a;
        Likeness likeness = likeness(first, second);
        if (!isReported(likeness.relation(), one, two) || areTwins(one, two)) {
            return Optional.empty();
        }
        Likeness named =
                likeness.withDifferences(first.row().identity(), second.row().identity());
        Discrepancy d = named.differences().stream()
                .filter(x -> x.grade() != Grade.COSMETIC)
                .findFirst()
                .or(named::first)
                .orElseThrow();
        boolean oneFirst = first(one) < first(two);
        List<Candidate> all = new ArrayList<>(oneFirst ? one : two);
        all.addAll(oneFirst ? two : one);
        List<RowRef> rows = new ArrayList<>(refs(oneFirst ? one : two));
        rows.addAll(refs(oneFirst ? two : one));
        Optional<RosterField> field = Optional.of(column(d.field()));
        if (isSplit(all)) {
            return Optional.of(new SplitParent(
                    Certainty.REVIEW, rows, field, List.of(d.kind().name()), children(all)));
        }
        return Optional.of(new NearPerson(rows, field, d.kind().name()));
    }

    private static long first(List<Candidate> group) {
        return group.get(0).ref().row();
    }

    private static boolean areTwins(List<Candidate> one, List<Candidate> two) {
        return one.stream().anyMatch(a -> two.stream().anyMatch(b -> a.sharesParentRecord(b) && !sameGivenName(a, b)));
    }

    private boolean isReported(Likeness.Relation relation, List<Candidate> one, List<Candidate> two) {
        return switch (relation) {
            case SAME, NEAR -> true;
            case NEAR_WITH_ANY_WITNESS ->
                anyPair(one, two, this::sameMailbox)
                        || anyPair(one, two, this::sameChild)
                        || anyPair(one, two, this::sameOrganization);
            case NEAR_WITH_MAILBOX_OR_CHILD ->
                anyPair(one, two, this::sameMailbox) || anyPair(one, two, this::sameChild);
            case NONE -> false;
        };
    }

    private interface PairTest {
        boolean holds(Candidate a, Candidate b);
    }

    private static boolean anyPair(List<Candidate> one, List<Candidate> two, PairTest test) {
        return one.stream().anyMatch(a -> two.stream().anyMatch(b -> test.holds(a, b)));
    }

    private boolean sameMailbox(Candidate a, Candidate b) {
        return policy.witnesses().contains(Witness.EMAIL)
                && a.mailbox().isPresent()
                && a.mailbox().equals(b.mailbox());
    }

    private boolean sameChild(Candidate a, Candidate b) {
        return policy.witnesses().contains(Witness.CHILD) && (a.sharesChild(b) || a.sharesParentRecord(b));
    }

    private boolean sameOrganization(Candidate a, Candidate b) {
        return policy.witnesses().contains(Witness.ORGANIZATION)
                && !a.row().organization().isBlank()
                && Objects.equals(
                        RosterField.normalized(a.row().organization()),
                        RosterField.normalized(b.row().organization()));
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
