package io.github.eposcases.validation.internal;

import io.github.eposcases.core.identity.TracedText;
import io.github.eposcases.validation.DiscrepancyKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/**
 * The cosmetic steps of one field: a set of them is a bit mask, applied in order until nothing changes (CON-30, CON-70).
 */
final class StepChain {
    /** Stands for all steps where nothing is known of a text. */
    static final int ALL = -1;

    private static final int MOST_ROUNDS = 6;

    /** One step; the kind it is reported as may be shared by two steps, of which a set holds one. */
    record Step(DiscrepancyKind kind, UnaryOperator<TracedText> change) {}

    /** A value after a set of steps, and the steps that changed something. */
    record Applied(String raw, TracedText traced, int active) {
        String text() {
            return traced.text();
        }

        /** Returns where a character of the text stood. */
        int origin(int at) {
            return traced.origin(at);
        }

        /** Returns the letter as typed that stands at a place of the text. */
        String letter(int at) {
            int origin = origin(at);
            return origin < raw.length() ? Character.toString(raw.codePointAt(origin)) : "";
        }
    }

    private final List<Step> steps;
    private final List<DiscrepancyKind> table;
    private final int rounds;
    private final ToIntFunction<String> possible;
    private final Map<DiscrepancyKind, Integer> masks = new EnumMap<>(DiscrepancyKind.class);

    /**
     * @param steps in order of application; the last of them is applied once, after the others have come to rest
     * @param table the kinds in the order of the table
     * @param possible the steps that may change a text, if that is plain, or {@link #ALL}
     */
    StepChain(List<Step> steps, List<DiscrepancyKind> table, ToIntFunction<String> possible) {
        this.steps = List.copyOf(steps);
        this.table = List.copyOf(table);
        this.rounds = steps.size() - 1;
        this.possible = possible;
        for (int i = 0; i < steps.size(); i++) {
            masks.merge(steps.get(i).kind(), 1 << i, (a, b) -> a | b);
        }
    }

    /** Returns the mask of the steps reported as {@code kind}. */
    int mask(DiscrepancyKind kind) {
        return masks.getOrDefault(kind, 0);
    }

    Applied apply(String raw, int wanted) {
        int possibly = possible.applyAsInt(raw);
        int mask = wanted & possibly;
        int most = possibly == ALL ? MOST_ROUNDS : 1; // the few steps of a plain text do not wake one another
        TracedText text = TracedText.of(raw);
        int active = 0;
        boolean restless = true;
        for (int round = 0; restless && round < most; round++) {
            restless = false;
            for (int i = 0; i < rounds; i++) {
                if ((mask & 1 << i) != 0) {
                    TracedText next = steps.get(i).change().apply(text);
                    if (!next.equals(text)) {
                        restless = true;
                        active |= 1 << i;
                        text = next;
                    }
                }
            }
        }
        if ((mask & 1 << rounds) != 0) {
            TracedText last = steps.get(rounds).change().apply(text);
            active |= last.equals(text) ? 0 : 1 << rounds;
            text = last;
        }
        return new Applied(raw, text, active);
    }

    boolean agree(String one, String other, int mask) {
        return apply(one, mask).text().equals(apply(other, mask).text());
    }

    /**
     * Drops step after step, from the last row of the table to the first, as long as {@code holds} (CON-32).
     *
     * @param start a set for which {@code holds} is true, without idle steps
     * @param pinned steps that stay
     */
    int minimal(int start, int pinned, IntPredicate holds) {
        int mask = start;
        for (int row = table.size() - 1; row >= 0; row--) {
            int without = mask & ~(mask(table.get(row)) & ~pinned);
            if (without != mask && holds.test(without)) {
                mask = without;
            }
        }
        return mask;
    }

    /** Returns the kinds of a set in the order of the table. */
    List<DiscrepancyKind> kinds(int mask) {
        List<DiscrepancyKind> kinds = new ArrayList<>();
        for (DiscrepancyKind kind : table) {
            if ((mask & mask(kind)) != 0) {
                kinds.add(kind);
            }
        }
        return kinds;
    }
}
