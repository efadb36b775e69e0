package io.github.eposcases.scheduling.procedure;

import static io.github.eposcases.core.error.ProcedureKind.IDENTITY_CHECK;
import static io.github.eposcases.core.error.ProcedureKind.RECHECK_LATER;
import static io.github.eposcases.core.error.ProcedureKind.SELF_CHECKS;
import static io.github.eposcases.core.support.UserRole.ORGANIZATION_ADMIN;
import static io.github.eposcases.scheduling.procedure.CaseAction.CHECK;
import static io.github.eposcases.scheduling.procedure.CaseAction.CORRECT;
import static io.github.eposcases.scheduling.procedure.CaseAction.FILE_TICKET;
import static io.github.eposcases.scheduling.procedure.CaseAction.SEND_FOR_REWORK;
import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.error.ProcedureKind;
import io.github.eposcases.core.support.CaseEvent;
import io.github.eposcases.core.support.ContactPoints;
import io.github.eposcases.core.support.SupportCase;
import io.github.eposcases.core.support.UserRole;
import io.github.eposcases.scheduling.EffectPolicy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The whole procedure as one table. A row tells which actions a reason stands against, in which kinds of procedure,
 * when it holds, and which step removes it. A refusal is the first row that holds for an action; the next step is the
 * step of the first row that stands against the ticket, or against the rework once there is a ticket. So the two
 * answers cannot contradict each other.
 */
final class DecisionTable implements Procedure {
    private static final Set<CaseAction> EVERY = EnumSet.allOf(CaseAction.class);
    private static final Set<CaseAction> SENDING = EnumSet.of(FILE_TICKET, SEND_FOR_REWORK);
    private static final Set<ProcedureKind> ALL = EnumSet.allOf(ProcedureKind.class);
    private static final Set<ProcedureKind> IDENTITY = EnumSet.of(IDENTITY_CHECK);
    private static final Set<ProcedureKind> SELF = EnumSet.of(SELF_CHECKS);
    private static final Set<ProcedureKind> RECHECK = EnumSet.of(RECHECK_LATER);

    private static final List<Row> ROWS = List.of(
            new Row(Reason.CLOSED, EVERY, ALL, q -> q.history().resolved(), Question::closed),
            new Row(
                    Reason.ANSWER_AWAITED,
                    SENDING,
                    ALL,
                    q -> q.history().awaitsAnswer(),
                    q -> new NextStep.AwaitAnswer()),
            new Row(
                    Reason.USE_REWORK,
                    EnumSet.of(FILE_TICKET),
                    ALL,
                    q -> q.history().hasThread()),
            new Row(
                    Reason.NO_TICKET_YET,
                    EnumSet.of(SEND_FOR_REWORK),
                    ALL,
                    q -> !q.history().hasThread()),
            new Row(Reason.ADMINISTRATOR_CORRECTS, EnumSet.of(CORRECT), ALL, q -> q.actor() != ORGANIZATION_ADMIN),
            new Row(
                    Reason.ADMINISTRATOR_FILES,
                    EnumSet.of(FILE_TICKET),
                    IDENTITY,
                    q -> !q.actor().mayFile(q.category())),
            new Row(
                    Reason.DATA_MISSING,
                    EnumSet.of(CHECK, FILE_TICKET),
                    IDENTITY,
                    q -> !q.missingData().isEmpty(),
                    Question::collectData),
            new Row(
                    Reason.NOT_CHECKED,
                    EnumSet.of(CORRECT, FILE_TICKET),
                    IDENTITY,
                    q -> !q.history().isChecked(),
                    q -> new NextStep.CheckRecord()),
            new Row(
                    Reason.NO_DISCREPANCIES,
                    EnumSet.of(CORRECT),
                    IDENTITY,
                    q -> !q.history().foundDiscrepancies()),
            new Row(
                    Reason.NOT_CORRECTED,
                    EnumSet.of(FILE_TICKET),
                    IDENTITY,
                    q -> q.history().foundDiscrepancies() && !q.history().correctedSinceCheck(),
                    q -> new NextStep.CorrectRecord()),
            new Row(Reason.EFFECT_PENDING, SENDING, IDENTITY, Question::effectPending, Question::waitForEffect),
            new Row(
                    Reason.RETRY_BEFORE_EFFECT,
                    SENDING,
                    IDENTITY,
                    Question::triedTooEarly,
                    q -> q.tryAgain(Reason.RETRY_BEFORE_EFFECT)),
            new Row(
                    Reason.PROVIDER_FIRST,
                    EnumSet.of(FILE_TICKET),
                    SELF,
                    q -> q.selfCheckFailed(1),
                    Question::contactProvider),
            new Row(
                    Reason.RECOVERY_AWAITED,
                    EnumSet.of(FILE_TICKET),
                    SELF,
                    q -> q.selfCheckFailed(2),
                    q -> new NextStep.WaitForRecovery()),
            new Row(
                    Reason.SELF_CHECKS_OPEN,
                    EnumSet.of(FILE_TICKET),
                    SELF,
                    q -> q.history().openSelfCheck() <= 4,
                    Question::selfCheck),
            new Row(
                    Reason.RECHECK_TOO_EARLY,
                    EnumSet.of(FILE_TICKET),
                    RECHECK,
                    Question::recheckTooEarly,
                    Question::waitForRecheck),
            new Row(
                    Reason.RECHECK_MISSING,
                    EnumSet.of(FILE_TICKET),
                    RECHECK,
                    q -> !q.triedInVain(),
                    q -> q.tryAgain(Reason.RECHECK_MISSING)),
            new Row(Reason.NOT_RETRIED, SENDING, ALL, q -> !q.triedInVain(), q -> q.tryAgain(Reason.NOT_RETRIED)));

    private final EffectPolicy policy;
    private final ContactPoints contacts;

    DecisionTable(EffectPolicy policy, ContactPoints contacts) {
        this.policy = policy;
        this.contacts = contacts;
    }

    @Override
    public Procedure withContacts(ContactPoints other) {
        return new DecisionTable(policy, requireNonNull(other, "contacts"));
    }

    @Override
    public NextStep next(SupportCase supportCase, Instant now) {
        History history = history(supportCase, now);
        CaseAction goal = history.hasThread() ? SEND_FOR_REWORK : FILE_TICKET;
        Question question = new Question(supportCase, history, goal, ORGANIZATION_ADMIN, now, policy, contacts);
        return first(question)
                .map(row -> requireNonNull(row.step).apply(question))
                .orElseGet(question::send);
    }

    @Override
    public Optional<Refusal> refusal(SupportCase supportCase, CaseAction action, UserRole actor, Instant now) {
        return refusal(supportCase, history(supportCase, now), action, actor, now);
    }

    private Optional<Refusal> refusal(
            SupportCase supportCase, History history, CaseAction action, UserRole actor, Instant now) {
        requireNonNull(action, "action");
        requireNonNull(actor, "actor");
        Question question = new Question(supportCase, history, action, actor, now, policy, contacts);
        return first(question).map(row -> question.refusal(row.reason));
    }

    @Override
    public List<Skipped> review(SupportCase supportCase) {
        List<Skipped> skipped = new ArrayList<>();
        History before = new History();
        List<CaseEvent> events = supportCase.events();
        for (int i = 0; i < events.size(); i++) {
            CaseEvent event = events.get(i);
            int place = i;
            action(event)
                    .flatMap(action -> refusal(supportCase, before, action, actor(event), event.at()))
                    .ifPresent(refusal -> skipped.add(new Skipped(place, refusal)));
            before.add(event);
        }
        return List.copyOf(skipped);
    }

    private static Optional<CaseAction> action(CaseEvent event) {
        if (event instanceof CaseEvent.Checked) {
            return Optional.of(CHECK);
        }
        if (event instanceof CaseEvent.Corrected) {
            return Optional.of(CORRECT);
        }
        if (event instanceof CaseEvent.TicketFiled) {
            return Optional.of(FILE_TICKET);
        }
        return event instanceof CaseEvent.ReworkSent ? Optional.of(SEND_FOR_REWORK) : Optional.empty();
    }

    private static UserRole actor(CaseEvent event) {
        return event instanceof CaseEvent.TicketFiled filed ? filed.by() : ORGANIZATION_ADMIN;
    }

    private static History history(SupportCase supportCase, Instant now) {
        return History.of(requireNonNull(supportCase, "supportCase"), requireNonNull(now, "now"));
    }

    private static Optional<Row> first(Question question) {
        return ROWS.stream().filter(row -> row.standsAgainst(question)).findFirst();
    }

    private record Row(
            Reason reason,
            Set<CaseAction> actions,
            Set<ProcedureKind> kinds,
            Predicate<Question> holds,
            @Nullable Function<Question, NextStep> step) {

        /** A row that no next step comes from: it never stands against what is due next. */
        Row(Reason reason, Set<CaseAction> actions, Set<ProcedureKind> kinds, Predicate<Question> holds) {
            this(reason, actions, kinds, holds, null);
        }

        boolean standsAgainst(Question q) {
            return actions.contains(q.action()) && kinds.contains(q.category().procedure()) && holds.test(q);
        }
    }
}
