package io.github.eposcases.validation.internal;

import io.github.eposcases.validation.DiscrepancyKind;
import io.github.eposcases.validation.FixSide;
import io.github.eposcases.validation.internal.FieldJudge.Values;
import io.github.eposcases.validation.internal.StepChain.Applied;

/**
 * Where a cosmetic difference stands in values that differ otherwise too: the first letter that both values share and
 * the step makes equal; else the first letter that the step changes.
 */
final class Beside {
    private Beside() {}

    static void place(
            StepChain chain, Values values, int mask, DiscrepancyKind kind, FixSide side, FindingBuilder finding) {
        int without = mask & ~chain.mask(kind);
        Applied right = chain.apply(values.expected(side), mask);
        Applied wrong = chain.apply(values.actual(side), mask);
        Applied rightBefore = chain.apply(values.expected(side), without);
        Applied wrongBefore = chain.apply(values.actual(side), without);
        boolean letterByLetter = right.text().length() == rightBefore.text().length()
                && wrong.text().length() == wrongBefore.text().length();
        if (letterByLetter && shared(right, wrong, rightBefore, wrongBefore, finding)) {
            return;
        }
        int changed = FieldJudge.prefix(wrongBefore.text(), wrong.text());
        if (!wrongBefore.text().equals(wrong.text())) {
            finding.position(wrongBefore.origin(changed));
            return;
        }
        int lacking = FieldJudge.prefix(rightBefore.text(), right.text());
        finding.position(wrong.origin(Math.min(lacking, wrong.text().length())));
    }

    private static boolean shared(
            Applied right, Applied wrong, Applied rightBefore, Applied wrongBefore, FindingBuilder finding) {
        String r = right.text();
        String w = wrong.text();
        int head = FieldJudge.prefix(r, w);
        int shorter = Math.min(r.length(), w.length());
        int tail = 0;
        while (tail < shorter - head && r.charAt(r.length() - 1 - tail) == w.charAt(w.length() - 1 - tail)) {
            tail++;
        }
        for (int i = 0; i < w.length(); i++) {
            int j = i < head ? i : r.length() - w.length() + i;
            boolean both = i < head || i >= w.length() - tail;
            if (both && wrongBefore.text().charAt(i) != rightBefore.text().charAt(j)) {
                finding.position(wrongBefore.origin(i));
                finding.letters(wrongBefore, i, rightBefore, j, wrong);
                return true;
            }
        }
        return false;
    }
}
