package io.github.eposcases.commandline;

import io.github.eposcases.scheduling.EffectPolicy;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code deadline}: before which moment a change must be made to be in force when it is needed. */
@Command(
        name = "deadline",
        mixinStandardHelpOptions = true,
        description = {
            "До какого момента внести изменение, чтобы оно действовало к нужному.",
            "Before which moment a change must be made (exclusive)."
        },
        footer = {
            "",
            "JSON keys: line, needed, deadline, explanation, problems.",
            "Example: epos-cases deadline 2024-12-23T14:00:00+05:00"
        })
final class DeadlineCommand extends InstantCommand {
    DeadlineCommand(Main.Streams streams) {
        super(streams, "needed", "deadline");
    }

    @Override
    String answer(EffectPolicy chosen, Instant needed, Map<String, @Nullable Object> json) {
        json.put("needed", needed.toString());
        json.put("deadline", chosen.deadlineFor(needed).toString());
        return chosen.explainDeadline(needed, output.locale());
    }
}
