package io.github.eposcases.core.support;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * One thing that happened in a case. A history is data: its events may come in any order of kinds, and whether one
 * came too early is told by the procedure, never by an exception.
 *
 * <p>Immutable and thread-safe. Constants of the sealed family may be added.
 *
 * @since 0.1
 */
public sealed interface CaseEvent {
    /**
     * Returns when it happened.
     *
     * @return the instant
     */
    Instant at();

    /**
     * Somebody complained.
     *
     * @param at when he did
     * @param firstSeen when the error was first seen, never after {@code at}
     * @since 0.1
     */
    record Reported(Instant at, Instant firstSeen) implements CaseEvent {
        /**
         * Checks the parts.
         *
         * @param at when he did
         * @param firstSeen when the error was first seen
         * @throws IllegalArgumentException if it was first seen after the report
         */
        public Reported {
            requireNonNull(at, "at");
            requireNonNull(firstSeen, "firstSeen");
            if (firstSeen.isAfter(at)) {
                throw new IllegalArgumentException("firstSeen: after the report");
            }
        }

        /**
         * Makes a report of an error first seen at that moment.
         *
         * @param at when somebody complained
         */
        public Reported(Instant at) {
            this(at, at);
        }
    }

    /**
     * The class teacher or the administrator has the data of the user.
     *
     * @param at when
     * @since 0.1
     */
    record DataCollected(Instant at) implements CaseEvent {
        /**
         * Checks the part.
         *
         * @param at when
         */
        public DataCollected {
            requireNonNull(at, "at");
        }
    }

    /**
     * The organisation compared the data.
     *
     * @param at when
     * @param discrepancies whether something differs
     * @since 0.1
     */
    record Checked(Instant at, boolean discrepancies) implements CaseEvent {
        /**
         * Checks the parts.
         *
         * @param at when
         * @param discrepancies whether something differs
         */
        public Checked {
            requireNonNull(at, "at");
        }
    }

    /**
     * The administrator changed the data; the clock starts here (reading A8).
     *
     * @param at when the change was entered
     * @since 0.1
     */
    record Corrected(Instant at) implements CaseEvent {
        /**
         * Checks the part.
         *
         * @param at when
         */
        public Corrected {
            requireNonNull(at, "at");
        }
    }

    /**
     * The user did one of the four self-checks.
     *
     * @param at when
     * @param number 1 to 4
     * @param outcome what was found, one of the outcomes of that check
     * @since 0.1
     */
    record SelfChecked(Instant at, int number, SelfCheckOutcome outcome) implements CaseEvent {
        /**
         * Checks the parts.
         *
         * @param at when
         * @param number 1 to 4
         * @param outcome what was found
         * @throws IllegalArgumentException if there is no such check, or it cannot end like this
         */
        public SelfChecked {
            requireNonNull(at, "at");
            requireNonNull(outcome, "outcome");
            if (number < 1 || number > 4) {
                throw new IllegalArgumentException("number: not one of the checks 1 to 4");
            }
            if (!outcome.answers(number)) {
                throw new IllegalArgumentException("outcome: check " + number + " cannot end in " + outcome);
            }
        }
    }

    /**
     * The user tried again. Where children are missing, a try succeeds only if all expected ones are seen.
     *
     * @param at when
     * @param succeeded whether the error is gone
     * @since 0.1
     */
    record Retried(Instant at, boolean succeeded) implements CaseEvent {
        /**
         * Checks the parts.
         *
         * @param at when
         * @param succeeded whether the error is gone
         */
        public Retried {
            requireNonNull(at, "at");
        }
    }

    /**
     * A request went to the support service.
     *
     * @param at when
     * @param by who sent it
     * @param channel how
     * @since 0.1
     */
    record TicketFiled(Instant at, UserRole by, FilingChannel channel) implements CaseEvent {
        /**
         * Checks the parts.
         *
         * @param at when
         * @param by who sent it
         * @param channel how
         */
        public TicketFiled {
            requireNonNull(at, "at");
            requireNonNull(by, "by");
            requireNonNull(channel, "channel");
        }
    }

    /**
     * The support service answered.
     *
     * @param at when
     * @param ticketNumber the number of the request, if the answer names one
     * @since 0.1
     */
    record Answered(Instant at, Optional<String> ticketNumber) implements CaseEvent {
        /**
         * Checks the parts.
         *
         * @param at when
         * @param ticketNumber the number of the request
         */
        public Answered {
            requireNonNull(at, "at");
            requireNonNull(ticketNumber, "ticketNumber");
        }

        /**
         * Makes an answer without a number.
         *
         * @param at when
         */
        public Answered(Instant at) {
            this(at, Optional.empty());
        }

        /**
         * Makes an answer that names the request.
         *
         * @param at when
         * @param ticketNumber the number of the request
         */
        public Answered(Instant at, String ticketNumber) {
            this(at, Optional.of(requireNonNull(ticketNumber, "ticketNumber")));
        }

        /** Returns the instant only. */
        @Override
        public String toString() {
            return "Answered[at=" + at + "]";
        }
    }

    /**
     * The answered request was sent for rework (доработка).
     *
     * @param at when
     * @since 0.1
     */
    record ReworkSent(Instant at) implements CaseEvent {
        /**
         * Checks the part.
         *
         * @param at when
         */
        public ReworkSent {
            requireNonNull(at, "at");
        }
    }

    /**
     * The trouble is over.
     *
     * @param at when
     * @since 0.1
     */
    record Resolved(Instant at) implements CaseEvent {
        /**
         * Checks the part.
         *
         * @param at when
         */
        public Resolved {
            requireNonNull(at, "at");
        }
    }
}
