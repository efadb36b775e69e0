package io.github.eposcases.scheduling.procedure;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Why an action is not allowed, and from when on, if only time is needed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param reason why
 * @param ruleId the sentence of the letters
 * @param notBefore the earliest instant at which the reason falls away without any new event; empty if an event is
 *     needed
 * @since 0.1
 */
public record Refusal(Reason reason, String ruleId, Optional<Instant> notBefore) {
    /**
     * Checks the parts.
     *
     * @param reason why
     * @param ruleId the sentence of the letters
     * @param notBefore from when on
     */
    public Refusal {
        requireNonNull(reason, "reason");
        requireNonNull(ruleId, "ruleId");
        requireNonNull(notBefore, "notBefore");
    }

    /**
     * Says in words why the action is not allowed and what would help.
     *
     * @param locale English for the language {@code en}, Russian for every other
     * @return one or two sentences citing the rule; times are those of Perm
     */
    public String explain(Locale locale) {
        return ProcedureWords.say(
                "refusal." + reason.id(),
                locale,
                Map.of(
                        "rule",
                        ruleId,
                        "until",
                        notBefore.map(ProcedureWords::perm).orElse("")));
    }
}
