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
    Name name = Name.LETTER_2024;

    EffectPolicy policy() {
        return switch (name) {
            case LETTER_2024 -> EffectPolicy.letter2024();
            case LETTER_2023 -> EffectPolicy.letter2023();
            case PRODUCTION -> EffectPolicy.production();
            case STRICT -> EffectPolicy.strict();
        };
    }

    /** The names of the policies on the command line. */
    enum Name {
        LETTER_2024("letter-2024"),
        LETTER_2023("letter-2023"),
        PRODUCTION("production"),
        STRICT("strict");

        private final String word;

        Name(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }
}
