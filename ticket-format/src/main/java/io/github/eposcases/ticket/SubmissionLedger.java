package io.github.eposcases.ticket;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What was sent already, so that one problem never becomes two tickets: some desks open a second one for the very same
 * mail (measured with RT and Redmine). A deployment with several machines implements it on its database; the rules are
 * those of {@link #inMemory}.
 *
 * <p>Nobody's data is kept: keyed hashes, ids and instants only. Implementations are thread-safe.
 *
 * <pre>{@code
 * if (ledger.decide(ticket, now) instanceof SubmissionLedger.New) {
 *     send(ticket);                              // release(caseId) if that fails for certain
 *     ledger.sent(ticket.caseId(), clock.instant());
 * }
 * }</pre>
 *
 * @since 0.1
 */
public interface SubmissionLedger {
    /** How long a reservation holds that nobody confirmed. */
    Duration RESERVATION = Duration.ofMinutes(15);

    /**
     * Returns a ledger that forgets with its process, with reservations of 15 minutes.
     *
     * @param key the deployment's key
     * @return an empty ledger
     */
    static SubmissionLedger inMemory(DeploymentKey key) {
        return inMemory(key, RESERVATION);
    }

    /**
     * Returns a ledger that forgets with its process.
     *
     * @param key the deployment's key
     * @param reservation how long a reservation holds that nobody confirmed
     * @return an empty ledger
     * @throws IllegalArgumentException if the time is not positive
     */
    static SubmissionLedger inMemory(DeploymentKey key, Duration reservation) {
        return new MemoryLedger(requireNonNull(key, "key"), reservation);
    }

    /**
     * Says whether to send a ticket, and reserves it if so, in one step: of many callers one gets {@link New}.
     *
     * @param ticket the ticket or rework
     * @param now the present instant
     * @return what to do
     */
    Decision decide(Ticket ticket, Instant now);

    /**
     * Confirms a reservation: the mail has left.
     *
     * @param caseId the case
     * @param when when it left
     * @throws IllegalStateException if the case is not reserved
     */
    void sent(UUID caseId, Instant when);

    /**
     * Notes an answer of the STP.
     *
     * @param caseId the case
     * @param threadId the {@linkplain TicketThread#threadId() name} of the thread
     * @param when when the answer came
     * @throws IllegalStateException if nothing of the case was sent
     */
    void answered(UUID caseId, String threadId, Instant when);

    /**
     * Closes the thread of a case: its next ticket is a new one (DOM-652).
     *
     * @param caseId the case
     * @throws IllegalStateException if nothing of the case was sent
     */
    void resolved(UUID caseId);

    /**
     * Takes a reservation back: nothing has left, for certain.
     *
     * @param caseId the case
     * @throws IllegalStateException if the case is not reserved
     */
    void release(UUID caseId);

    /**
     * What to do with a ticket.
     *
     * @since 0.1
     */
    sealed interface Decision permits New, AlreadySent, Revise, NeedsHuman {}

    /**
     * Send it; it is reserved.
     *
     * @param retry whether an earlier try was never confirmed, so that a double is possible
     * @param idempotencyKey the key for a desk's API; the same value as the local part of the Message-ID
     * @since 0.1
     */
    record New(boolean retry, String idempotencyKey) implements Decision {
        /**
         * Checks that nothing is missing.
         *
         * @param retry whether an earlier try was never confirmed
         * @param idempotencyKey the key for a desk's API
         */
        public New {
            requireNonNull(idempotencyKey, "idempotencyKey");
        }

        /** Returns nothing of the key. */
        @Override
        public String toString() {
            return "New[retry=" + retry + "]";
        }
    }

    /**
     * Do not send it.
     *
     * @param when when the earlier one left or was reserved
     * @param contentChanged whether this one says something else: wait for the answer, or remind by phone (S1-10)
     * @param unconfirmed whether the earlier one is only reserved
     * @since 0.1
     */
    record AlreadySent(Instant when, boolean contentChanged, boolean unconfirmed) implements Decision {
        /**
         * Checks that nothing is missing.
         *
         * @param when when the earlier one left or was reserved
         * @param contentChanged whether this one says something else
         * @param unconfirmed whether the earlier one is only reserved
         */
        public AlreadySent {
            requireNonNull(when, "when");
        }
    }

    /**
     * Send it as a rework through the answer (S1-10); it is reserved.
     *
     * @param threadId the name of the thread to continue
     * @since 0.1
     */
    record Revise(String threadId) implements Decision {
        /**
         * Checks that nothing is missing.
         *
         * @param threadId the name of the thread to continue
         */
        public Revise {
            requireNonNull(threadId, "threadId");
        }

        /** Returns nothing of the thread. */
        @Override
        public String toString() {
            return "Revise[…]";
        }
    }

    /**
     * Ask a person: the same user and error are open for an organisation that may or may not be this one (DOM-653).
     *
     * @param when when the other one left or was reserved
     * @since 0.1
     */
    record NeedsHuman(Instant when) implements Decision {
        /**
         * Checks that nothing is missing.
         *
         * @param when when the other one left or was reserved
         */
        public NeedsHuman {
            requireNonNull(when, "when");
        }
    }
}
