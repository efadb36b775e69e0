package io.github.eposcases.core.error;

import java.util.List;
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
    private final int[] context;
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
        this.context = context;
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
        if (atStart && !message.startsSentence(first)) {
            return -1;
        }
        for (int atom : context) {
            if (!message.holds(atom)) {
                return -1;
            }
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
