package io.github.eposcases.ticket;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.error.ProcedureKind;
import io.github.eposcases.core.support.CaseEvent;
import io.github.eposcases.core.support.SelfCheckOutcome;
import io.github.eposcases.core.support.SupportCase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What the events of a case say to the support service: only what its category asks for (TKT-4).
 *
 * @param firstSeen when the status was first seen
 * @param recheckedAt when it was seen again
 * @param selfChecks the last outcome of each self-check, by its number 1–4
 * @param dataCheck what the organisation found and did
 * @since 0.1
 */
public record TicketHistory(
        Optional<Instant> firstSeen,
        Optional<Instant> recheckedAt,
        Map<Integer, SelfCheckOutcome> selfChecks,
        Optional<DataCheck> dataCheck) {
    /**
     * Copies and orders the self-checks.
     *
     * @param firstSeen when the status was first seen
     * @param recheckedAt when it was seen again
     * @param selfChecks the last outcome of each self-check
     * @param dataCheck what the organisation found and did
     */
    public TicketHistory {
        requireNonNull(firstSeen, "firstSeen");
        requireNonNull(recheckedAt, "recheckedAt");
        selfChecks =
                java.util.Collections.unmodifiableSortedMap(new TreeMap<>(requireNonNull(selfChecks, "selfChecks")));
        requireNonNull(dataCheck, "dataCheck");
    }

    /**
     * The check of a user's data by the organisation (S0-17…S0-20).
     *
     * @param checkedAt when the data were checked
     * @param discrepancies whether something was wrong
     * @param correctedAt when it was corrected
     * @param retriedAt when the sign-in failed again after all that
     * @since 0.1
     */
    public record DataCheck(
            Instant checkedAt, boolean discrepancies, Optional<Instant> correctedAt, Optional<Instant> retriedAt) {
        /**
         * Checks the parts.
         *
         * @param checkedAt when the data were checked
         * @param discrepancies whether something was wrong
         * @param correctedAt when it was corrected
         * @param retriedAt when the sign-in failed again after all that
         */
        public DataCheck {
            requireNonNull(checkedAt, "checkedAt");
            requireNonNull(correctedAt, "correctedAt");
            requireNonNull(retriedAt, "retriedAt");
        }
    }

    /** Picks what the category of the case asks for. */
    static TicketHistory of(SupportCase about) {
        ErrorCategory category = about.category();
        List<CaseEvent> events = about.events();
        Optional<Instant> firstSeen = Optional.empty();
        Optional<Instant> recheckedAt = Optional.empty();
        SortedMap<Integer, SelfCheckOutcome> selfChecks = new TreeMap<>();
        Optional<DataCheck> dataCheck = Optional.empty();
        if (category.procedure() == ProcedureKind.RECHECK_LATER) {
            firstSeen = events.stream()
                    .filter(CaseEvent.Reported.class::isInstance)
                    .map(e -> ((CaseEvent.Reported) e).firstSeen())
                    .findFirst();
            recheckedAt = last(events, TicketHistory::isFailure, Instant.MIN);
        } else if (category.procedure() == ProcedureKind.SELF_CHECKS) {
            events.stream()
                    .filter(CaseEvent.SelfChecked.class::isInstance)
                    .map(CaseEvent.SelfChecked.class::cast)
                    .forEach(check -> selfChecks.put(check.number(), check.outcome()));
        } else {
            dataCheck = dataCheck(events);
        }
        return new TicketHistory(firstSeen, recheckedAt, selfChecks, dataCheck);
    }

    private static Optional<DataCheck> dataCheck(List<CaseEvent> events) {
        return events.stream()
                .filter(CaseEvent.Checked.class::isInstance)
                .map(CaseEvent.Checked.class::cast)
                .reduce((earlier, later) -> later)
                .map(check -> {
                    Optional<Instant> corrected = last(events, CaseEvent.Corrected.class::isInstance, check.at());
                    Optional<Instant> retried = last(events, TicketHistory::isFailure, corrected.orElse(check.at()));
                    return new DataCheck(check.at(), check.discrepancies(), corrected, retried);
                });
    }

    private static boolean isFailure(CaseEvent event) {
        return event instanceof CaseEvent.Retried retry && !retry.succeeded();
    }

    private static Optional<Instant> last(List<CaseEvent> events, Predicate<CaseEvent> wanted, Instant from) {
        return events.stream()
                .filter(event -> wanted.test(event) && !event.at().isBefore(from))
                .map(CaseEvent::at)
                .reduce((earlier, later) -> later);
    }
}
