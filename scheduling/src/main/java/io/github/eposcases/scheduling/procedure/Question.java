package io.github.eposcases.scheduling.procedure;

import static io.github.eposcases.core.error.ProcedureKind.IDENTITY_CHECK;

import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.support.CaseField;
import io.github.eposcases.core.support.ContactPoints;
import io.github.eposcases.core.support.SupportCase;
import io.github.eposcases.core.support.UserRole;
import io.github.eposcases.scheduling.EffectPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is asked of the table, and everything its rows need to know. */
record Question(
        SupportCase supportCase,
        History history,
        CaseAction action,
        UserRole actor,
        Instant now,
        EffectPolicy policy,
        ContactPoints contacts) {

    private static final Duration RECHECK_FROM = Duration.ofHours(1);
    private static final Duration RECHECK_UNTIL = Duration.ofHours(2);
    private static final int ADDRESS_CHECK = 3;

    ErrorCategory category() {
        return supportCase.category();
    }

    private boolean isIdentityCheck() {
        return category().procedure() == IDENTITY_CHECK;
    }

    /** In the order of S0-16, then what item 2 adds. */
    List<CaseField> missingData() {
        List<CaseField> missing = CaseField.missing(supportCase);
        return Stream.of(CaseField.NAME, CaseField.GOSUSLUGI_EMAIL, CaseField.BIRTH_DATE, CaseField.CHILDREN)
                .filter(missing::contains)
                .toList();
    }

    private Optional<Instant> effectiveAt() {
        return history.correction().map(change -> Moments.effectiveAt(policy, change));
    }

    boolean effectPending() {
        return effectiveAt().filter(now::isBefore).isPresent();
    }

    boolean triedTooEarly() {
        return effectiveAt().isPresent() && history.failedTry().isPresent() && !triedInVain();
    }

    boolean selfCheckFailed(int number) {
        return history.openSelfCheck() == number && history.outcome(number).isPresent();
    }

    private Optional<Instant> seenAnd(Duration wait) {
        return history.firstSeen().map(seen -> Moments.after(seen, wait));
    }

    boolean recheckTooEarly() {
        return seenAnd(RECHECK_FROM).filter(now::isBefore).isPresent();
    }

    /** Whether there is a failed try that counts. */
    boolean triedInVain() {
        if (isIdentityCheck() && effectiveAt().isPresent()) {
            return history.failedTrySince(effectiveAt().get());
        }
        if (action == CaseAction.SEND_FOR_REWORK) {
            return history.failedTry().isPresent();
        }
        return switch (category().procedure()) {
            case IDENTITY_CHECK -> history.failedTrySinceCheck();
            case SELF_CHECKS -> history.failedTrySinceLastSelfCheck();
            case RECHECK_LATER ->
                seenAnd(RECHECK_FROM).filter(history::failedTrySince).isPresent();
        };
    }

    Refusal refusal(Reason reason) {
        return new Refusal(
                reason,
                ruleId(reason),
                switch (reason) {
                    case EFFECT_PENDING -> effectiveAt();
                    case RECHECK_TOO_EARLY -> seenAnd(RECHECK_FROM);
                    default -> Optional.empty();
                });
    }

    private String ruleId(Reason reason) {
        return switch (reason) {
            case CLOSED -> StepKind.closingRule(category().procedure());
            case EFFECT_PENDING, RETRY_BEFORE_EFFECT -> policy.rule().ruleId();
            case NOT_RETRIED ->
                action == CaseAction.SEND_FOR_REWORK
                        ? "S1-10"
                        : StepKind.filingRule(category().procedure());
            default -> reason.usualRuleId();
        };
    }

    NextStep closed() {
        return new NextStep.Closed(StepKind.closingRule(category().procedure()));
    }

    NextStep collectData() {
        return new NextStep.CollectData(
                missingData(),
                supportCase.administratorContactKnown() ? Actor.ORGANIZATION_ADMIN : Actor.CLASS_TEACHER);
    }

    NextStep waitForEffect() {
        return new NextStep.WaitUntil(
                effectiveAt().orElseThrow(),
                Optional.empty(),
                policy.rule().ruleId(),
                history.correction().flatMap(change -> Moments.effectOf(policy, change)));
    }

    NextStep waitForRecheck() {
        return new NextStep.WaitUntil(
                seenAnd(RECHECK_FROM).orElseThrow(), seenAnd(RECHECK_UNTIL), "S0-33", Optional.empty());
    }

    NextStep tryAgain(Reason because) {
        if (action == CaseAction.SEND_FOR_REWORK) {
            return new NextStep.TryAgain("S1-10", because, false);
        }
        return switch (category().procedure()) {
            case IDENTITY_CHECK -> new NextStep.TryAgain("S0-20", because, false);
            case SELF_CHECKS -> new NextStep.TryAgain("S0-29", because, false);
            case RECHECK_LATER ->
                new NextStep.TryAgain(
                        "S0-33",
                        because,
                        seenAnd(RECHECK_UNTIL).filter(now::isAfter).isPresent());
        };
    }

    NextStep contactProvider() {
        return new NextStep.ContactProvider(history.outcome(1).orElseThrow());
    }

    NextStep selfCheck() {
        int number = history.openSelfCheck();
        boolean address = number == ADDRESS_CHECK;
        return new NextStep.SelfCheck(
                number,
                history.outcome(number).isPresent(),
                address ? contacts.pages() : List.of(),
                address ? supportCase.pageAddress().map(contacts::check) : Optional.empty());
    }

    /** What is due when nothing stands against it. */
    NextStep send() {
        if (action == CaseAction.SEND_FOR_REWORK) {
            return new NextStep.SendForRework(filer(), history.ticketNumber());
        }
        return new NextStep.FileTicket(
                category(), CaseField.missing(supportCase), CaseField.missingAdvised(supportCase));
    }

    private Actor filer() {
        return history.filedBy()
                .map(role -> switch (role) {
                    case ORGANIZATION_ADMIN -> Actor.ORGANIZATION_ADMIN;
                    case CLASS_TEACHER -> Actor.CLASS_TEACHER;
                    case STUDENT, PARENT, TEACHER, OTHER_STAFF -> Actor.USER;
                })
                .orElse(isIdentityCheck() ? Actor.ORGANIZATION_ADMIN : Actor.USER);
    }
}
