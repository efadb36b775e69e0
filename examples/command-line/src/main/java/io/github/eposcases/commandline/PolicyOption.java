package io.github.eposcases.commandline;

import io.github.eposcases.scheduling.EffectPolicy;
import picocli.CommandLine.Option;

/** The reading of the rule. */
final class PolicyOption {
    @Option(
            names = "--policy",
            paramLabel = "letter-2024|letter-2023|production|strict",
            defaultValue = "letter-2024",
            description = "the reading of \"the next day\" (default: letter-2024)")
    String name = "letter-2024";

    EffectPolicy policy() {
        return switch (name) {
            case "letter-2024" -> EffectPolicy.letter2024();
            case "letter-2023" -> EffectPolicy.letter2023();
            case "production" -> EffectPolicy.production();
            case "strict" -> EffectPolicy.strict();
            default -> throw new UsageException("--policy: one of letter-2024, letter-2023, production, strict.");
        };
    }
}
