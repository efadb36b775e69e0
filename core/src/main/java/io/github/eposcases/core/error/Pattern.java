package io.github.eposcases.core.error;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One row of the table of patterns, ready to be matched. */
final class Pattern {
    /** How many words before its last one a name may hold. */
    private static final int LONGEST_NAME = 4;

    final String id;
    final @Nullable ErrorCategory category;
    final boolean takesBack;
    /** What a row that is no complaint calls its words, or {@link PatternLanguage#NOTHING}. */
    final int name;

    final Confidence confidence;
    final int status;
    final int kind;
    private final PatternLanguage.Step[] steps;
    /** The atoms that a message must hold, be it anywhere: {@code need[i]} of the mask's word {@code place[i]}. */
    private final int[] place;

    private final long[] need;
    private final boolean atStart;
    private final boolean atEnd;

    Pattern(
            String id,
            @Nullable ErrorCategory category,
            boolean takesBack,
            int name,
            Confidence confidence,
            PatternLanguage.Step[] steps,
            int[] context,
            boolean atStart,
            boolean atEnd,
            int status) {
        this.id = id;
        this.category = category;
        this.takesBack = takesBack;
        this.name = name;
        this.confidence = confidence;
        this.steps = steps;
        BitSet needed = new BitSet();
        Arrays.stream(context).forEach(needed::set);
        Arrays.stream(steps)
                .filter(step -> !step.optional() && !step.forbidden())
                .forEach(step -> needed.set(step.atom()));
        long[] words = needed.toLongArray();
        this.place = IntStream.range(0, words.length).filter(i -> words[i] != 0).toArray();
        this.need = Arrays.stream(place).mapToLong(i -> words[i]).toArray();
        this.atStart = atStart;
        this.atEnd = atEnd;
        this.status = status;
        this.kind = category == null ? -1 : List.of(ErrorCategory.values()).indexOf(category) + 1;
    }

    boolean isName() {
        return name != PatternLanguage.NOTHING;
    }

    int firstAtom() {
        return steps[0].atom();
    }

    /** Returns the index after the last word of a match that begins with the given word, or -1. */
    int match(Message message, int first) {
        for (int i = 0; i < place.length; i++) {
            if (!message.holdsAll(place[i], need[i])) {
                return -1;
            }
        }
        if (atStart && !message.startsSentence(first)) {
            return -1;
        }
        return rest(message, 1, first + 1);
    }

    private int rest(Message message, int stepIndex, int from) {
        if (stepIndex == steps.length) {
            return atEnd && !message.endsBefore(from) ? -1 : from;
        }
        PatternLanguage.Step step = steps[stepIndex];
        if (step.forbidden()) {
            return message.inSentence(from) && message.is(from, step.atom()) ? -1 : rest(message, stepIndex + 1, from);
        }
        int last = from + step.gap();
        for (int i = from; i <= last + (step.named() ? LONGEST_NAME : 0) && message.inSentence(i); i++) {
            if (message.is(i, step.atom())) {
                int begin = step.named() ? Math.max(from, message.nameFrom(i)) : i;
                int end = begin <= last ? rest(message, stepIndex + 1, i + 1) : -1;
                if (end >= 0) {
                    return end;
                }
            }
            if (message.is(i, step.gapWithout())) {
                last = Math.min(last, i);
            }
        }
        return step.optional() ? rest(message, stepIndex + 1, from) : -1;
    }
}
