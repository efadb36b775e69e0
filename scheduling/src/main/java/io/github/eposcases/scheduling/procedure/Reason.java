package io.github.eposcases.scheduling.procedure;

import java.util.Locale;

/**
 * Why an action is refused; the order is that in which reasons are looked for. Constants may be added, none is
 * renamed.
 *
 * @since 0.1
 */
public enum Reason {
    /** The case is resolved; the same error later is a new case (reading A29). */
    CLOSED("S1-7"),
    /** A request or a rework is on its way and not answered. */
    ANSWER_AWAITED("S1-10"),
    /** A second request about an answered, unsolved problem: send the first for rework. */
    USE_REWORK("S1-10"),
    /** There is no request yet that could be reworked. */
    NO_TICKET_YET("S1-10"),
    /** Only the administrator of the organisation corrects. */
    ADMINISTRATOR_CORRECTS("S0-18"),
    /** Items 1–3: only the administrator of the organisation files. */
    ADMINISTRATOR_FILES("S0-20"),
    /** The three data, or item 2's children, are not complete. */
    DATA_MISSING("S0-16"),
    /** Nobody compared the data yet. */
    NOT_CHECKED("S0-17"),
    /** The comparison found nothing to correct. */
    NO_DISCREPANCIES("S0-18"),
    /** Discrepancies were found and not corrected. */
    NOT_CORRECTED("S0-18"),
    /** The correction is not in effect yet. */
    EFFECT_PENDING("S1-6"),
    /** The correction is in effect; the only failed try was earlier. */
    RETRY_BEFORE_EFFECT("S1-6"),
    /** The first self-check pointed to the own connection or the provider. */
    PROVIDER_FIRST("S0-24"),
    /** The region's sites are down. */
    RECOVERY_AWAITED("S0-27"),
    /** The four self-checks are not all passed. */
    SELF_CHECKS_OPEN("S0-29"),
    /** Less than an hour since the error was first seen. */
    RECHECK_TOO_EARLY("S0-33"),
    /** No failed try an hour or more after the error was first seen. */
    RECHECK_MISSING("S0-33"),
    /** No failed try that counts. */
    NOT_RETRIED("S0-20");

    private final String ruleId;

    Reason(String ruleId) {
        this.ruleId = ruleId;
    }

    /**
     * Returns the stable id.
     *
     * @return for example {@code effect-pending}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The rule where neither the kind of procedure nor the policy decides it. */
    String usualRuleId() {
        return ruleId;
    }
}
