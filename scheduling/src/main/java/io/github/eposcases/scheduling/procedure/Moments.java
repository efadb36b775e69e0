package io.github.eposcases.scheduling.procedure;

import io.github.eposcases.scheduling.EffectPolicy;
import io.github.eposcases.scheduling.EffectiveMoment;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Points in time that exist for every history, however far away. */
final class Moments {
    private Moments() {}

    /**
     * When a correction takes effect. A calendar without data for that day leaves only the literal reading (S1-6); at
     * the ends of time there is no next day: what is past is in effect, what is to come never is.
     */
    static Instant effectiveAt(EffectPolicy policy, Instant change) {
        return effectOf(policy, change)
                .map(EffectiveMoment::instant)
                .orElse(change.isBefore(Instant.EPOCH) ? change : Instant.MAX);
    }

    static Optional<EffectiveMoment> effectOf(EffectPolicy policy, Instant change) {
        return answer(policy, change).or(() -> answer(EffectPolicy.letter2024(), change));
    }

    private static Optional<EffectiveMoment> answer(EffectPolicy policy, Instant change) {
        try {
            return Optional.of(policy.effectOf(change));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Instant after(Instant from, Duration wait) {
        return from.isAfter(Instant.MAX.minus(wait)) ? Instant.MAX : from.plus(wait);
    }
}
