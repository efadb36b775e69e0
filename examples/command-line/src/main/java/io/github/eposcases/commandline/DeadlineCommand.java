package io.github.eposcases.commandline;

import io.github.eposcases.scheduling.EffectPolicy;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

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
final class DeadlineCommand extends ItemCommand {
    @Parameters(arity = "0..1", paramLabel = "INSTANT", description = "ISO 8601 instant or offset date-time")
    @Nullable
    String instant;

    @Mixin
    PolicyOption policy = new PolicyOption();

    DeadlineCommand(Main.Streams streams) {
        super(streams);
    }

    @Override
    Optional<String> single() {
        return Optional.ofNullable(instant);
    }

    @Override
    Map<String, @Nullable Object> unanswered() {
        Map<String, @Nullable Object> json = Answer.keys();
        for (String key : List.of("needed", "deadline", "explanation")) {
            json.put(key, null);
        }
        return json;
    }

    @Override
    Answer answer(String input) {
        EffectPolicy chosen = policy.policy();
        Instant needed = Instants.of(input);
        try {
            String explanation = chosen.explainDeadline(needed, output.locale());
            Map<String, @Nullable Object> json = unanswered();
            json.put("needed", needed.toString());
            json.put("deadline", chosen.deadlineFor(needed).toString());
            json.put("explanation", explanation);
            return new Answer(json, explanation, false);
        } catch (DateTimeException e) {
            throw EffectCommand.outOfRange(e, output);
        }
    }
}
