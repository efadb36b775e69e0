package io.github.eposcases.scheduling.procedure;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.error.ProcedureKind;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What all steps of one kind have in common; a step overrides what depends on its case. */
enum StepKind {
    COLLECT_DATA(NextStep.CollectData.class, "S0-16", Actor.USER, Reason.DATA_MISSING),
    CHECK_RECORD(NextStep.CheckRecord.class, "S0-17", Actor.ORGANIZATION_ADMIN, Reason.NOT_CHECKED),
    CORRECT_RECORD(NextStep.CorrectRecord.class, "S0-18", Actor.ORGANIZATION_ADMIN, Reason.NOT_CORRECTED),
    WAIT_UNTIL(NextStep.WaitUntil.class, "S1-6", Actor.MAINTENANCE_STAFF, Reason.EFFECT_PENDING),
    TRY_AGAIN(NextStep.TryAgain.class, "S0-20", Actor.USER, Reason.NOT_RETRIED),
    SELF_CHECK(NextStep.SelfCheck.class, "S0-29", Actor.USER, Reason.SELF_CHECKS_OPEN),
    CONTACT_PROVIDER(NextStep.ContactProvider.class, "S0-24", Actor.USER, Reason.PROVIDER_FIRST),
    WAIT_FOR_RECOVERY(NextStep.WaitForRecovery.class, "S0-27", Actor.NOBODY, Reason.RECOVERY_AWAITED),
    FILE_TICKET(NextStep.FileTicket.class, "S0-20", Actor.ORGANIZATION_ADMIN, null),
    AWAIT_ANSWER(NextStep.AwaitAnswer.class, "S1-10", Actor.STP, Reason.ANSWER_AWAITED),
    SEND_FOR_REWORK(NextStep.SendForRework.class, "S1-10", Actor.ORGANIZATION_ADMIN, null),
    CLOSED(NextStep.Closed.class, "S1-7", Actor.NOBODY, Reason.CLOSED);

    private static final Map<Class<?>, StepKind> KINDS =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(k -> k.type, Function.identity()));

    private final Class<? extends NextStep> type;
    private final String ruleId;
    private final Actor actor;
    private final @Nullable Reason reason;

    StepKind(Class<? extends NextStep> type, String ruleId, Actor actor, @Nullable Reason reason) {
        this.type = type;
        this.ruleId = ruleId;
        this.actor = actor;
        this.reason = reason;
    }

    static StepKind of(NextStep step) {
        return requireNonNull(KINDS.get(step.getClass()));
    }

    /** The sentence that sends a case of this kind to the support service. */
    static String filingRule(ProcedureKind kind) {
        return kind == ProcedureKind.IDENTITY_CHECK ? "S0-20" : closingRule(kind);
    }

    /** The sentence whose "if it is not solved" no longer holds. */
    static String closingRule(ProcedureKind kind) {
        return switch (kind) {
            case IDENTITY_CHECK -> "S1-7";
            case SELF_CHECKS -> "S0-30";
            case RECHECK_LATER -> "S0-34";
        };
    }

    String ruleId() {
        return ruleId;
    }

    Actor actor() {
        return actor;
    }

    Optional<Reason> reason() {
        return Optional.ofNullable(reason);
    }
}
