package io.github.eposcases.commandline;

import io.github.eposcases.core.Problem;
import io.github.eposcases.core.ProblemsException;
import io.github.eposcases.scheduling.EffectPolicy;
import io.github.eposcases.scheduling.EffectiveMoment;
import io.github.eposcases.scheduling.OutsideCoverageException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code effect}: when a change comes into force. */
@Command(
        name = "effect",
        mixinStandardHelpOptions = true,
        description = "Когда вступит в силу изменение. When a change takes effect.",
        footer = {
            "",
            "JSON keys: line, change, date, effectAt, guaranteedBy, policy, ruleId, explanation, problems.",
            "Example: epos-cases effect 2024-12-20T16:40:00+05:00"
        })
final class EffectCommand extends ItemCommand {
    @Parameters(arity = "0..1", paramLabel = "INSTANT", description = "ISO 8601 instant or offset date-time")
    @Nullable
    String instant;

    @Mixin
    PolicyOption policy = new PolicyOption();

    EffectCommand(Main.Streams streams) {
        super(streams);
    }

    @Override
    Optional<String> single() {
        return Optional.ofNullable(instant);
    }

    @Override
    Map<String, @Nullable Object> unanswered() {
        Map<String, @Nullable Object> json = Answer.keys();
        for (String key : List.of("change", "date", "effectAt", "guaranteedBy", "policy", "ruleId", "explanation")) {
            json.put(key, null);
        }
        return json;
    }

    @Override
    Answer answer(String input) {
        EffectPolicy chosen = policy.policy();
        Instant change = Instants.of(input);
        EffectiveMoment moment;
        try {
            moment = chosen.effectOf(change);
        } catch (DateTimeException e) {
            throw outOfRange(e, output);
        }
        Map<String, @Nullable Object> json = unanswered();
        json.put("change", change.toString());
        json.put("date", moment.date().toString());
        json.put("effectAt", moment.instant().toString());
        json.put("guaranteedBy", moment.guaranteedBy().map(Instant::toString).orElse(null));
        json.put("policy", chosen.id());
        json.put("ruleId", moment.ruleId());
        json.put("explanation", moment.explain(output.locale()));
        return new Answer(json, moment.explain(output.locale()), false);
    }

    static ProblemsException outOfRange(DateTimeException e, Output output) {
        String why = e instanceof OutsideCoverageException outside
                ? outside.explain(output.locale())
                : output.word("за пределами календаря.", "beyond the calendar.");
        return new ProblemsException(
                List.of(Problem.error(InputProblem.OUT_OF_RANGE, "").with("why", why)));
    }
}
