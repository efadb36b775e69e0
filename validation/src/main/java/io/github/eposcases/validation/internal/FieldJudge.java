package io.github.eposcases.validation.internal;

import io.github.eposcases.core.identity.TracedText;
import io.github.eposcases.validation.DiscrepancyKind;
import io.github.eposcases.validation.Edit;
import io.github.eposcases.validation.FixSide;
import io.github.eposcases.validation.Grade;
import io.github.eposcases.validation.IdentityField;
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

    /** What a non-cosmetic kind says about one direction of correction. */
    record Outcome(DiscrepancyKind kind, List<Edit> edits, OptionalInt position, boolean gosuslugiIsPoorer) {
        boolean isLike(Outcome other) {
            return kind == other.kind && edits.equals(other.edits) && position.equals(other.position);
        }
    }

    /** The sets of steps under which values may agree, tried in order, and the steps in each that stay. */
    record Start(int mask, int pinned) {}

    abstract List<Start> starts(Values values);

    /** The steps on which the other kinds are judged. */
    abstract int judged();

    /** Names the difference after a set of steps. */
    abstract Outcome outcome(Values values, int mask, FixSide side);

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
        return mask
                & (chain.apply(values.gosuslugi(), mask).active()
                        | chain.apply(values.epos(), mask).active());
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
                TracedText expected =
                        chain.apply(values.expected(side), without).traced();
                TracedText actual = chain.apply(values.actual(side), without).traced();
                int at = prefix(expected.text(), actual.text());
                finding.position(actual.origin(at));
                finding.letters(letter(values.actual(side), actual, at), letter(values.expected(side), expected, at));
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
        Outcome outcome = outcome(values, mask, FixSide.EPOS);
        int more = more(values, outcome);
        return described(values, more == 0 ? outcome : outcome(values, mask | more, FixSide.EPOS), mask | more, more);
    }

    abstract DiscrepancyKind tooLong();

    private List<Finding> described(Values values, Outcome found, int start, int pinned) {
        FixSide side = values.repairs().side(values.field(), found.kind(), found.gosuslugiIsPoorer());
        Outcome outcome = side == FixSide.GOSUSLUGI ? outcome(values, start, side) : found;
        int mask = pinned;
        if (!judgedOnce().contains(outcome.kind())) {
            Outcome other = outcome(values, start, opposite(side));
            mask = chain.minimal(
                    active(values, start) | pinned,
                    pinned,
                    m -> outcome(values, m, side).isLike(outcome)
                            && outcome(values, m, opposite(side)).isLike(other));
        }
        FindingBuilder finding = new FindingBuilder(values, outcome.kind(), side)
                .edits(outcome.edits())
                .remark(remark(values, outcome));
        if (outcome.edits().isEmpty()) {
            outcome.position().ifPresent(finding::position);
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(finding.done());
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

    /** A step that is needed to see the difference in one direction is reported in both (CON-171). */
    private static FixSide opposite(FixSide side) {
        return side == FixSide.GOSUSLUGI ? FixSide.EPOS : FixSide.GOSUSLUGI;
    }

    static int prefix(String one, String other) {
        int at = 0;
        int end = Math.min(one.length(), other.length());
        while (at < end && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    /** Returns the letter as typed that stands at a place of a processed text. */
    static String letter(String raw, TracedText text, int at) {
        int origin = text.origin(at);
        return origin < raw.length() ? Character.toString(raw.codePointAt(origin)) : "";
    }
}
