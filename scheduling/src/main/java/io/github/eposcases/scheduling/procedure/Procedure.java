package io.github.eposcases.scheduling.procedure;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.support.ContactPoints;
import io.github.eposcases.core.support.SupportCase;
import io.github.eposcases.core.support.UserRole;
import io.github.eposcases.scheduling.EffectPolicy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The way of a case through the letters: who acts next, and why somebody may not act yet. It judges who and when; what
 * a ticket must hold is judged by the ticket.
 *
 * <p>Every question has an answer, whatever a history holds and in whatever order; events after the instant asked for
 * are not considered. Immutable and thread-safe.
 *
 * <pre>{@code
 * Procedure procedure = Procedure.of(EffectPolicy.letter2024());
 * NextStep step = procedure.next(supportCase, now);
 * step.explain(Locale.ENGLISH);   // "The administrator changes the data, since something differs (S0-18)."
 * }</pre>
 *
 * @since 0.1
 */
public interface Procedure {
    /**
     * Returns the procedure of the letters.
     *
     * @param policy when a correction takes effect
     * @return the procedure
     */
    static Procedure of(EffectPolicy policy) {
        return new DecisionTable(requireNonNull(policy, "policy"), ContactPoints.standard());
    }

    /**
     * Returns a procedure that names other addresses in its steps.
     *
     * @param contacts the directory of the deployment
     * @return the changed copy
     */
    Procedure withContacts(ContactPoints contacts);

    /**
     * Decides the next step.
     *
     * @param supportCase the case with what happened
     * @param now the instant asked for
     * @return the step; never none
     */
    NextStep next(SupportCase supportCase, Instant now);

    /**
     * Tells whether somebody may act.
     *
     * @param supportCase the case with what happened
     * @param action what he wants to do
     * @param actor who he is
     * @param now the instant asked for
     * @return the first reason against it, in the order of {@link Reason}; empty if he may
     */
    Optional<Refusal> refusal(SupportCase supportCase, CaseAction action, UserRole actor, Instant now);

    /**
     * Finds the events that came too early. A history is data: what happened is honoured all the same.
     *
     * @param supportCase the case with what happened
     * @return the events that {@link #refusal} would have refused just before they happened, in order
     */
    List<Skipped> review(SupportCase supportCase);

    /**
     * An event that came before it was allowed.
     *
     * @param event its place in {@link SupportCase#events()}, from 0
     * @param refusal why it was not allowed
     * @since 0.1
     */
    record Skipped(int event, Refusal refusal) {
        /**
         * Checks the parts.
         *
         * @param event its place
         * @param refusal why it was not allowed
         */
        public Skipped {
            requireNonNull(refusal, "refusal");
        }
    }
}
