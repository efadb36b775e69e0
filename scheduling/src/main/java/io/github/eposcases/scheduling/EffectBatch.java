package io.github.eposcases.scheduling;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import io.github.eposcases.scheduling.EffectPolicy.EffectGroups;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Many changes at once: what has no answer is told, and costs the others nothing (SCH-71, SCH-72). */
final class EffectBatch {
    private EffectBatch() {}

    static List<Parsed<EffectiveMoment>> each(EffectPolicy policy, List<Instant> changes) {
        List<Parsed<EffectiveMoment>> answers = new ArrayList<>(changes.size());
        for (Instant change : changes) {
            answers.add(one(policy, requireNonNull(change, "changes"), "[" + answers.size() + "]"));
        }
        return Collections.unmodifiableList(answers);
    }

    private static Parsed<EffectiveMoment> one(EffectPolicy policy, Instant change, String path) {
        try {
            return Parsed.of(policy.effectOf(change));
        } catch (OutsideCoverageException e) {
            return Parsed.invalid(Problem.error(SchedulingProblem.OUTSIDE_COVERAGE, path)
                    .with("first", e.coverage().first().toString())
                    .with("last", e.coverage().last().toString()));
        } catch (DateTimeException e) {
            return Parsed.invalid(Problem.error(SchedulingProblem.OUT_OF_RANGE, path));
        }
    }

    static int fill(EffectPolicy policy, EffectTable table, long[] changes, long[] result) {
        if (changes.length != result.length) {
            throw new IllegalArgumentException("result: not as long as changes");
        }
        int unanswered = 0;
        for (int i = 0; i < changes.length; i++) {
            long effect = table.second(changes[i]);
            if (effect == EffectPolicy.NO_EFFECT) {
                effect = computed(policy, changes[i]);
                unanswered += effect == EffectPolicy.NO_EFFECT ? 1 : 0;
            }
            result[i] = effect;
        }
        return unanswered;
    }

    private static long computed(EffectPolicy policy, long change) {
        try {
            return policy.effectiveAtEpochSecond(change);
        } catch (DateTimeException e) {
            return EffectPolicy.NO_EFFECT;
        }
    }

    static <T> EffectGroups<T> group(EffectPolicy policy, Collection<T> items, Function<? super T, Instant> changeOf) {
        SortedMap<Instant, List<T>> groups = new TreeMap<>();
        List<T> unanswered = new ArrayList<>();
        for (T item : items) {
            Instant change = requireNonNull(changeOf.apply(item), "changeOf");
            try {
                groups.computeIfAbsent(policy.effectiveAt(change), effect -> new ArrayList<>())
                        .add(item);
            } catch (DateTimeException e) {
                unanswered.add(item);
            }
        }
        return new EffectGroups<>(groups, unanswered);
    }

    static <T> SortedMap<Instant, List<T>> copy(SortedMap<Instant, List<T>> groups) {
        SortedMap<Instant, List<T>> copy = new TreeMap<>();
        groups.forEach((effect, items) -> copy.put(effect, List.copyOf(items)));
        return Collections.unmodifiableSortedMap(copy);
    }
}
