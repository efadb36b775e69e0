package io.github.eposcases.scheduling.procedure;

import static io.github.eposcases.core.error.ProcedureKind.IDENTITY_CHECK;
import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.support.CaseField;
import io.github.eposcases.core.support.FilingChannel;
import io.github.eposcases.core.support.PageAddress;
import io.github.eposcases.core.support.SelfCheckOutcome;
import io.github.eposcases.core.support.UserRole;
import io.github.eposcases.scheduling.EffectiveMoment;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has to happen next in a case, by whom, and on which sentence of the letters it rests.
 *
 * <p>Immutable and thread-safe; exactly the twelve variants below.
 *
 * @since 0.1
 */
public sealed interface NextStep {
    /**
     * Returns the sentence of the letters on which the step rests.
     *
     * @return a rule id
     */
    default String ruleId() {
        return StepKind.of(this).ruleId();
    }

    /**
     * Returns who acts.
     *
     * @return the actor; where several may, the one most concerned
     */
    default Actor actor() {
        return StepKind.of(this).actor();
    }

    /**
     * Returns why no ticket, or no rework, may go out before this step.
     *
     * @return the reason that the step removes; empty for {@link FileTicket} and {@link SendForRework}
     */
    default Optional<Reason> reason() {
        return StepKind.of(this).reason();
    }

    /**
     * Returns when the step is over without anybody doing anything.
     *
     * @return the instant of a {@link WaitUntil}, else empty
     */
    default Optional<Instant> notBefore() {
        return Optional.empty();
    }

    /**
     * Says in words what to do, who does it and why.
     *
     * @param locale English for the language {@code en}, Russian for every other
     * @return a few sentences citing the rule and, where one changed the answer, the reading; times are those of Perm
     */
    default String explain(Locale locale) {
        return StepWords.explain(this, locale);
    }

    /**
     * The user gives the missing data.
     *
     * @param missing what is missing, in the order of the letter
     * @param contact whom to give it to: the administrator if his contact is known, else the class teacher
     * @since 0.1
     */
    record CollectData(List<CaseField> missing, Actor contact) implements NextStep {
        /**
         * Checks the parts.
         *
         * @param missing what is missing
         * @param contact whom to give it to
         */
        public CollectData {
            missing = List.copyOf(missing);
            requireNonNull(contact, "contact");
        }
    }

    /**
     * The organisation compares the data.
     *
     * @since 0.1
     */
    record CheckRecord() implements NextStep {}

    /**
     * The administrator corrects what differs.
     *
     * @since 0.1
     */
    record CorrectRecord() implements NextStep {}

    /**
     * Nothing can be done before an instant.
     *
     * @param until the first instant at which the wait is over
     * @param latest when the step after it is overdue; present for a recheck after hours, empty for a correction
     * @param ruleId the sentence of the letters
     * @param effect the effect of the correction that is waited for; empty for a recheck after hours
     * @since 0.1
     */
    record WaitUntil(Instant until, Optional<Instant> latest, String ruleId, Optional<EffectiveMoment> effect)
            implements NextStep {
        /**
         * Checks the parts.
         *
         * @param until when the wait is over
         * @param latest when the step after it is overdue
         * @param ruleId the sentence of the letters
         * @param effect the effect that is waited for
         */
        public WaitUntil {
            requireNonNull(until, "until");
            requireNonNull(latest, "latest");
            requireNonNull(ruleId, "ruleId");
            requireNonNull(effect, "effect");
        }

        @Override
        public Actor actor() {
            return latest.isPresent() ? Actor.USER : Actor.MAINTENANCE_STAFF;
        }

        @Override
        public Optional<Reason> reason() {
            return Optional.of(latest.isPresent() ? Reason.RECHECK_TOO_EARLY : Reason.EFFECT_PENDING);
        }

        @Override
        public Optional<Instant> notBefore() {
            return Optional.of(until);
        }
    }

    /**
     * The user tries again.
     *
     * @param ruleId the sentence of the letters
     * @param because the reason that a failed try removes
     * @param overdue whether the time for it has passed
     * @since 0.1
     */
    record TryAgain(String ruleId, Reason because, boolean overdue) implements NextStep {
        /**
         * Checks the parts.
         *
         * @param ruleId the sentence of the letters
         * @param because the reason that a failed try removes
         * @param overdue whether the time for it has passed
         */
        public TryAgain {
            requireNonNull(ruleId, "ruleId");
            requireNonNull(because, "because");
        }

        @Override
        public Optional<Reason> reason() {
            return Optional.of(because);
        }
    }

    /**
     * The user does one of the four self-checks.
     *
     * @param number 1 to 4
     * @param repeated whether it was done and failed
     * @param addresses the right addresses, for check 3
     * @param stated what the address is worth that the user stated, for check 3
     * @since 0.1
     */
    record SelfCheck(int number, boolean repeated, List<String> addresses, Optional<PageAddress> stated)
            implements NextStep {
        private static final List<String> RULES = List.of("S0-23", "S0-26", "S0-28", "S0-29");

        /**
         * Checks the parts.
         *
         * @param number 1 to 4
         * @param repeated whether it was done and failed
         * @param addresses the right addresses
         * @param stated what the stated address is worth
         * @throws IllegalArgumentException if there is no such check
         */
        public SelfCheck {
            if (number < 1 || number > RULES.size()) {
                throw new IllegalArgumentException("number: not one of the checks 1 to 4");
            }
            addresses = List.copyOf(addresses);
            requireNonNull(stated, "stated");
        }

        @Override
        public String ruleId() {
            return RULES.get(number - 1);
        }
    }

    /**
     * The user turns to his internet provider, or mends his own connection.
     *
     * @param outcome what the first self-check found
     * @since 0.1
     */
    record ContactProvider(SelfCheckOutcome outcome) implements NextStep {
        /**
         * Checks the part.
         *
         * @param outcome what the first self-check found
         */
        public ContactProvider {
            requireNonNull(outcome, "outcome");
        }
    }

    /**
     * The region's sites are down; the wait ends when the second self-check is repeated and passes.
     *
     * @since 0.1
     */
    record WaitForRecovery() implements NextStep {}

    /**
     * A request goes to the support service.
     *
     * @param category the error, which prescribes the subject
     * @param missing what the request needs and the case does not hold, in the order of the letter
     * @param advised what the letters ask for besides and the request could do without
     * @since 0.1
     */
    record FileTicket(ErrorCategory category, List<CaseField> missing, List<CaseField> advised) implements NextStep {
        /**
         * Checks the parts.
         *
         * @param category the error
         * @param missing what the request needs
         * @param advised what the letters ask for besides
         */
        public FileTicket {
            requireNonNull(category, "category");
            missing = List.copyOf(missing);
            advised = List.copyOf(advised);
        }

        @Override
        public String ruleId() {
            return StepKind.filingRule(category.procedure());
        }

        @Override
        public Actor actor() {
            return category.procedure() == IDENTITY_CHECK ? Actor.ORGANIZATION_ADMIN : Actor.USER;
        }

        /**
         * Returns the subject that the letters prescribe.
         *
         * @return for example {@code Пользователь не найден}
         */
        public String subject() {
            return category.ticketSubject();
        }

        /**
         * Returns who may file it.
         *
         * @return the administrator for items 1–3, every role for items 4–5 (reading A11)
         */
        public Set<UserRole> mayFile() {
            return Stream.of(UserRole.values())
                    .filter(role -> role.mayFile(category))
                    .collect(Collectors.toUnmodifiableSet());
        }

        /**
         * Tells whether a screenshot or video is still needed.
         *
         * @return true if there is none
         */
        public boolean evidenceNeeded() {
            return missing.contains(CaseField.EVIDENCE);
        }

        /**
         * Returns how it can be sent.
         *
         * @return the channels that carry a screenshot; a call is only a draft (reading A25)
         */
        public List<FilingChannel> channels() {
            return Stream.of(FilingChannel.values())
                    .filter(FilingChannel::carriesAttachments)
                    .toList();
        }
    }

    /**
     * The support service has to answer; a reminder is possible, a new request is not.
     *
     * @since 0.1
     */
    record AwaitAnswer() implements NextStep {}

    /**
     * The answered request goes back for rework, through the support's reply letter.
     *
     * @param actor who filed it
     * @param ticketNumber its number, if an answer named one
     * @since 0.1
     */
    record SendForRework(Actor actor, Optional<String> ticketNumber) implements NextStep {
        /**
         * Checks the parts.
         *
         * @param actor who filed it
         * @param ticketNumber its number
         */
        public SendForRework {
            requireNonNull(actor, "actor");
            requireNonNull(ticketNumber, "ticketNumber");
        }
    }

    /**
     * The case is resolved; the same error later is a new case.
     *
     * @param ruleId the sentence of the letters
     * @since 0.1
     */
    record Closed(String ruleId) implements NextStep {
        /**
         * Checks the part.
         *
         * @param ruleId the sentence of the letters
         */
        public Closed {
            requireNonNull(ruleId, "ruleId");
        }
    }
}
