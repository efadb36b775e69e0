package io.github.eposcases.scheduling.procedure;

import io.github.eposcases.core.support.CaseEvent;
import io.github.eposcases.core.support.SelfCheckOutcome;
import io.github.eposcases.core.support.SupportCase;
import io.github.eposcases.core.support.UserRole;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a history says, the last of each kind of event. "Later" means later in the list, so two events of one instant
 * keep their order.
 */
final class History {
    private static final int CHECKS = 4;

    private final @Nullable SelfCheckOutcome[] outcomes = new SelfCheckOutcome[CHECKS + 1];

    private int count;
    private boolean resolved;
    private @Nullable Instant firstTrace;
    private @Nullable Instant firstReportedSeen;
    private @Nullable Mark sent;
    private @Nullable Mark answered;
    private @Nullable Mark checked;
    private boolean discrepancies;
    private @Nullable Mark corrected;
    private @Nullable Mark retried;
    private @Nullable Mark lastCheckDone;
    private Optional<UserRole> filedBy = Optional.empty();
    private Optional<String> ticketNumber = Optional.empty();

    /** The events up to and including {@code now}. */
    static History of(SupportCase supportCase, Instant now) {
        History history = new History();
        for (CaseEvent event : supportCase.events()) {
            if (event.at().isAfter(now)) {
                break;
            }
            history.add(event);
        }
        return history;
    }

    void add(CaseEvent event) {
        Mark mark = new Mark(count++, event.at());
        if (firstTrace == null) {
            firstTrace = event.at();
        }
        if (event instanceof CaseEvent.Reported e) {
            firstReportedSeen = firstReportedSeen == null || e.firstSeen().isBefore(firstReportedSeen)
                    ? e.firstSeen()
                    : firstReportedSeen;
        } else if (event instanceof CaseEvent.Checked e) {
            checked = mark;
            discrepancies = e.discrepancies();
        } else if (event instanceof CaseEvent.Corrected) {
            corrected = mark;
        } else if (event instanceof CaseEvent.SelfChecked e) {
            outcomes[e.number()] = e.outcome();
            lastCheckDone = e.number() == CHECKS ? mark : lastCheckDone;
        } else if (event instanceof CaseEvent.Retried e) {
            resolved |= e.succeeded();
            retried = mark;
        } else if (event instanceof CaseEvent.TicketFiled e) {
            sent = mark;
            filedBy = Optional.of(e.by());
        } else if (event instanceof CaseEvent.ReworkSent) {
            sent = mark;
        } else if (event instanceof CaseEvent.Answered e) {
            answered = mark;
            ticketNumber = e.ticketNumber().or(() -> ticketNumber);
        } else if (event instanceof CaseEvent.Resolved) {
            resolved = true;
        }
    }

    boolean resolved() {
        return resolved;
    }

    boolean hasThread() {
        return sent != null || answered != null;
    }

    boolean awaitsAnswer() {
        return sent != null && !isAfter(answered, sent);
    }

    Optional<UserRole> filedBy() {
        return filedBy;
    }

    Optional<String> ticketNumber() {
        return ticketNumber;
    }

    boolean isChecked() {
        return checked != null;
    }

    boolean foundDiscrepancies() {
        return discrepancies;
    }

    boolean correctedSinceCheck() {
        return isAfter(corrected, checked);
    }

    /** The last correction; with an answer, only one made after it. */
    Optional<Instant> correction() {
        return corrected != null && (!hasThread() || isAfter(corrected, answered))
                ? Optional.of(corrected.at)
                : Optional.empty();
    }

    /** The last failed try; with an answer, only one made after it. */
    Optional<Instant> failedTry() {
        return retried != null && (!hasThread() || isAfter(retried, answered))
                ? Optional.of(retried.at)
                : Optional.empty();
    }

    boolean failedTrySince(Instant from) {
        return failedTry().filter(at -> !at.isBefore(from)).isPresent();
    }

    boolean failedTrySinceCheck() {
        return checked != null && failedTrySince(checked.at);
    }

    boolean failedTrySinceLastSelfCheck() {
        return isAfter(retried, lastCheckDone);
    }

    /** The number of the first self-check not passed; 5 if all are. */
    int openSelfCheck() {
        int number = 1;
        while (number <= CHECKS
                && outcome(number).filter(SelfCheckOutcome::passes).isPresent()) {
            number++;
        }
        return number;
    }

    Optional<SelfCheckOutcome> outcome(int number) {
        return Optional.ofNullable(outcomes[number]);
    }

    /** When the error was first seen: as reported, else the first trace of the case. */
    Optional<Instant> firstSeen() {
        return Optional.ofNullable(firstReportedSeen != null ? firstReportedSeen : firstTrace);
    }

    private static boolean isAfter(@Nullable Mark later, @Nullable Mark earlier) {
        return later != null && (earlier == null || later.place > earlier.place);
    }

    private record Mark(int place, Instant at) {}
}
