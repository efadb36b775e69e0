package io.github.eposcases.commandline;

import io.github.eposcases.core.Problem;
import io.github.eposcases.core.ProblemsException;
import io.github.eposcases.scheduling.EffectPolicy;
import io.github.eposcases.scheduling.OutsideCoverageException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A question about one moment under one policy; the answer ends with its explanation. */
abstract class InstantCommand extends ItemCommand {
    private static final String EXPLANATION = "explanation";

    @Parameters(arity = "0..1", paramLabel = "INSTANT", description = "ISO 8601 instant or offset date-time")
    @Nullable
    String instant;

    @Mixin
    PolicyOption policy = new PolicyOption();

    private final List<String> keys;

    InstantCommand(Main.Streams streams, String... keys) {
        super(streams);
        this.keys = List.of(keys);
    }

    /** Puts the values of the keys and returns the explanation. */
    abstract String answer(EffectPolicy chosen, Instant moment, Map<String, @Nullable Object> json);

    @Override
    Optional<String> single() {
        return Optional.ofNullable(instant);
    }

    @Override
    Map<String, @Nullable Object> unanswered() {
        Map<String, @Nullable Object> json = Answer.keys();
        keys.forEach(key -> json.put(key, null));
        json.put(EXPLANATION, null);
        return json;
    }

    @Override
    Answer answer(String input) {
        Instant moment = Instants.of(input);
        Map<String, @Nullable Object> json = unanswered();
        try {
            String explanation = answer(policy.policy(), moment, json);
            json.put(EXPLANATION, explanation);
            return new Answer(json, explanation, false);
        } catch (DateTimeException e) {
            String why = e instanceof OutsideCoverageException outside
                    ? outside.explain(output.locale())
                    : output.word("за пределами календаря.", "beyond the calendar.");
            throw new ProblemsException(
                    List.of(Problem.error(InputProblem.OUT_OF_RANGE, "").with("why", why)));
        }
    }
}
