package io.github.eposcases.commandline;

import io.github.eposcases.scheduling.EffectPolicy;
import io.github.eposcases.scheduling.EffectiveMoment;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

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
final class EffectCommand extends InstantCommand {
    EffectCommand(Main.Streams streams) {
        super(streams, "change", "date", "effectAt", "guaranteedBy", "policy", "ruleId");
    }

    @Override
    String answer(EffectPolicy chosen, Instant change, Map<String, @Nullable Object> json) {
        EffectiveMoment moment = chosen.effectOf(change);
        json.put("change", change.toString());
        json.put("date", moment.date().toString());
        json.put("effectAt", moment.instant().toString());
        json.put("guaranteedBy", moment.guaranteedBy().map(Instant::toString).orElse(null));
        json.put("policy", chosen.id());
        json.put("ruleId", moment.ruleId());
        return moment.explain(output.locale());
    }
}
