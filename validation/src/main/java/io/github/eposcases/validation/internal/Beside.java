package io.github.eposcases.validation.internal;

import io.github.eposcases.validation.DiscrepancyKind;
import io.github.eposcases.validation.FixSide;
import io.github.eposcases.validation.internal.FieldJudge.Values;
import io.github.eposcases.validation.internal.StepChain.Applied;

/**
 * Where a cosmetic difference stands in values that differ otherwise too: the first letter that the step makes equal to
 * its counterpart in the other value or, between the letters that both values begin and end with, the first that it
 * changes.
 */
final class Beside {
    private final Applied right;
    private final Applied wrong;
    private final Applied rightBefore;
    private final Applied wrongBefore;

    private Beside(StepChain chain, Values values, int mask, DiscrepancyKind kind, FixSide side) {
        int without = mask & ~chain.mask(kind);
        this.right = chain.apply(values.expected(side), mask);
        this.wrong = chain.apply(values.actual(side), mask);
        this.rightBefore = chain.apply(values.expected(side), without);
        this.wrongBefore = chain.apply(values.actual(side), without);
    }

    static void place(
            StepChain chain, Values values, int mask, DiscrepancyKind kind, FixSide side, FindingBuilder finding) {
        Beside beside = new Beside(chain, values, mask, kind, side);
        if (keepsLength(beside.rightBefore, beside.right) && keepsLength(beside.wrongBefore, beside.wrong)) {
            beside.letter(finding);
        } else {
            finding.position(beside.change());
        }
    }

    private static boolean keepsLength(Applied before, Applied after) {
        return before.text().length() == after.text().length();
    }

    private void letter(FindingBuilder finding) {
        String r = right.text();
        String w = wrong.text();
        int head = FieldJudge.prefix(r, w);
        int tail = w.length() - FieldJudge.prefix(reversed(r), reversed(w));
        for (int i = 0; i < w.length(); i++) {
            boolean shared = i < head || i >= tail;
            int counterpart = i < head ? i : r.length() - w.length() + i;
            char other = shared ? rightBefore.text().charAt(counterpart) : w.charAt(i);
            if (wrongBefore.text().charAt(i) != other) {
                finding.position(wrongBefore.origin(i));
                if (shared) {
                    finding.letters(wrongBefore, i, rightBefore, counterpart, wrong);
                } else {
                    finding.letters(wrongBefore.letter(i), Character.toString(other));
                }
                return;
            }
        }
        finding.position(wrong.origin(head));
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    /** Where the step changes the length of the wrong value, else of the right one. */
    private int change() {
        int here = FieldJudge.prefix(wrongBefore.text(), wrong.text());
        return here < wrongBefore.text().length()
                ? wrongBefore.origin(here)
                : wrong.origin(Math.min(FieldJudge.prefix(rightBefore.text(), right.text()), here));
    }
}
