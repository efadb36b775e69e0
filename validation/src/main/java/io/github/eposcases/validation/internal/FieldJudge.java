package io.github.eposcases.validation.internal;

import io.github.eposcases.validation.DiscrepancyKind;
import io.github.eposcases.validation.Edit;
import io.github.eposcases.validation.FixSide;
import io.github.eposcases.validation.Grade;
import io.github.eposcases.validation.IdentityField;
import io.github.eposcases.validation.internal.StepChain.Applied;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The engine that name parts and e-mail share: cosmetic-equal values give a minimal chain of steps; others give one
 * non-cosmetic kind and the steps without which it would not be seen as it is (CON-31, CON-32, CON-44).
 */
abstract class FieldJudge {
    /** Longer values are compared by their steps only (CON-7). */
    static final int LONGEST = 256;

    /** Longer values are nobody's, and are compared as they stand. */
    static final int LONGEST_TYPED = 4_096;

    private static final Set<DiscrepancyKind> WITHOUT_POSITION =
            Set.of(DiscrepancyKind.KEYBOARD_LAYOUT, DiscrepancyKind.PART_SEPARATOR);

    /** Their words name the letter. */
    private static final Set<DiscrepancyKind> WITH_LETTERS =
            Set.of(DiscrepancyKind.LOOKALIKE_LETTER, DiscrepancyKind.LOOKALIKE_DIGIT);

    final StepChain chain;

    FieldJudge(StepChain chain) {
        this.chain = chain;
    }

    /** Two raw values and the one that is to be corrected. */
    record Values(IdentityField field, String gosuslugi, String epos, Repairs repairs) {
        /** Returns whether one value at least is. */
        boolean areLongerThan(int limit) {
            return Math.max(gosuslugi.length(), epos.length()) > limit;
        }

        String expected(FixSide side) {
            return side == FixSide.GOSUSLUGI ? epos : gosuslugi;
        }

        String actual(FixSide side) {
            return side == FixSide.GOSUSLUGI ? gosuslugi : epos;
        }
    }

    /** A non-cosmetic kind; where its fault stands depends on the side to correct. */
    record Outcome(DiscrepancyKind kind, Place inGosuslugi, Place inEpos) {
        Place in(FixSide side) {
            return side == FixSide.GOSUSLUGI ? inGosuslugi : inEpos;
        }
    }

    /** The letters that went wrong, or where the fault begins, or nothing where the whole value is meant. */
    record Place(List<Edit> edits, OptionalInt position) {
        static final Place NONE = new Place(List.of(), OptionalInt.empty());

        static Place of(List<Edit> edits) {
            return new Place(edits, OptionalInt.of(edits.get(0).position()));
        }

        static Place at(int position) {
            return new Place(List.of(), OptionalInt.of(position));
        }
    }

    /** The sets of steps under which values may agree, tried in order, and the steps in each that stay. */
    record Start(int mask, int pinned) {}

    abstract List<Start> starts(Values values);

    /** The steps on which the other kinds are judged. */
    abstract int judged();

    /** Names the difference of two processed values. */
    abstract DiscrepancyKind kind(IdentityField field, Applied gosuslugi, Applied epos);

    /** Returns where a kind stands in the wrong one of two processed values. */
    abstract Place place(DiscrepancyKind kind, Applied right, Applied wrong);

    /** Names the difference after a set of steps. */
    final Outcome outcome(Values values, int mask) {
        Applied gosuslugi = chain.apply(values.gosuslugi(), mask);
        Applied epos = chain.apply(values.epos(), mask);
        DiscrepancyKind kind = kind(values.field(), gosuslugi, epos);
        return new Outcome(kind, place(kind, epos, gosuslugi), place(kind, gosuslugi, epos));
    }

    private boolean isGosuslugiPoorer(Values values, DiscrepancyKind kind, int mask) {
        return NameKinds.POORER.contains(kind)
                && chain.apply(values.gosuslugi(), mask).text().length()
                        < chain.apply(values.epos(), mask).text().length();
    }

    /** Returns the further step with which the table is better read again, or 0 (CON-45, CON-80). */
    abstract int more(Values values, Outcome outcome);

    abstract Set<DiscrepancyKind> judgedOnce();

    /** Returns whether the words of an outcome carry their remark. */
    abstract boolean remark(Values values, Outcome outcome);

    List<Finding> judge(Values values) {
        String gosuslugi = values.gosuslugi();
        String epos = values.epos();
        if (gosuslugi.equals(epos)) {
            return List.of();
        }
        boolean nothing = Repairs.isAbsent(values.field(), gosuslugi);
        if (nothing != Repairs.isAbsent(values.field(), epos)) {
            return List.of(missing(values, nothing));
        }
        if (nothing) {
            return absent(values);
        }
        if (values.areLongerThan(LONGEST_TYPED)) {
            return List.of(whole(values, tooLong(), false));
        }
        for (Start start : starts(values)) {
            if (agree(gosuslugi, epos, start.mask())) {
                int active = active(values, start.mask());
                int mask = chain.minimal(active, start.pinned(), m -> chain.agree(gosuslugi, epos, m));
                return cosmetic(values, mask);
            }
        }
        return other(values);
    }

    /** Returns whether two values agree under a set of steps; may be asked in a quicker way than the chain. */
    boolean agree(String one, String other, int mask) {
        return chain.agree(one, other, mask);
    }

    private int active(Values values, int mask) {
        return chain.apply(values.gosuslugi(), mask).active()
                | chain.apply(values.epos(), mask).active();
    }

    static Finding missing(Values values, boolean gosuslugiIsAbsent) {
        return whole(values, DiscrepancyKind.MISSING, gosuslugiIsAbsent);
    }

    /** A finding about the whole value. */
    static Finding whole(Values values, DiscrepancyKind kind, boolean gosuslugiIsPoorer) {
        FixSide side = values.repairs().side(values.field(), kind, gosuslugiIsPoorer);
        return new FindingBuilder(values, kind, side).done();
    }

    /** Both say nothing, each in its way (CON-22). */
    private List<Finding> absent(Values values) {
        int bare = chain.mask(DiscrepancyKind.WHITESPACE) | chain.mask(DiscrepancyKind.INVISIBLE_CHARACTER);
        if (!values.areLongerThan(LONGEST_TYPED) && chain.agree(values.gosuslugi(), values.epos(), bare)) {
            return cosmetic(values, chain.minimal(bare, 0, m -> chain.agree(values.gosuslugi(), values.epos(), m)));
        }
        return List.of(new FindingBuilder(values, DiscrepancyKind.MISSING, FixSide.EPOS)
                .grade(Grade.COSMETIC)
                .done());
    }

    private List<Finding> cosmetic(Values values, int mask) {
        List<Finding> findings = new ArrayList<>();
        for (DiscrepancyKind kind : chain.kinds(mask)) {
            FixSide side = values.repairs().side(values.field(), kind, false);
            FindingBuilder finding = new FindingBuilder(values, kind, side);
            if (!WITHOUT_POSITION.contains(kind)) {
                int without = mask & ~chain.mask(kind);
                Applied expected = chain.apply(values.expected(side), without);
                Applied actual = chain.apply(values.actual(side), without);
                int at = prefix(expected.text(), actual.text());
                finding.position(actual.origin(at));
                if (WITH_LETTERS.contains(kind)) {
                    finding.letters(actual, at, expected, at, chain.apply(values.actual(side), mask));
                }
            }
            findings.add(finding.done());
        }
        return findings;
    }

    private List<Finding> other(Values values) {
        if (values.areLongerThan(LONGEST)) {
            return List.of(whole(values, tooLong(), false));
        }
        int mask = judged();
        Outcome outcome = outcome(values, mask);
        int more = more(values, outcome);
        return described(values, more == 0 ? outcome : outcome(values, mask | more), mask | more, more);
    }

    abstract DiscrepancyKind tooLong();

    /** A step that is needed to see the difference in one direction is reported in both (CON-171). */
    private List<Finding> described(Values values, Outcome outcome, int start, int pinned) {
        boolean poorer = isGosuslugiPoorer(values, outcome.kind(), start);
        FixSide side = values.repairs().side(values.field(), outcome.kind(), poorer);
        int mask = judgedOnce().contains(outcome.kind())
                ? pinned
                : chain.minimal(
                        active(values, start) | pinned,
                        pinned,
                        m -> outcome(values, m).equals(outcome));
        List<Finding> findings = new ArrayList<>();
        findings.add(new FindingBuilder(values, outcome.kind(), side)
                .place(outcome.in(side))
                .remark(remark(values, outcome))
                .done());
        for (DiscrepancyKind kind : chain.kinds(mask)) {
            FixSide own = values.repairs().side(values.field(), kind, false);
            FindingBuilder cosmetic = new FindingBuilder(values, kind, own);
            if (!WITHOUT_POSITION.contains(kind)) {
                Beside.place(chain, values, mask, kind, own, cosmetic);
            }
            findings.add(cosmetic.done());
        }
        return findings;
    }

    static int prefix(String one, String other) {
        int at = 0;
        int end = Math.min(one.length(), other.length());
        while (at < end && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }
}
