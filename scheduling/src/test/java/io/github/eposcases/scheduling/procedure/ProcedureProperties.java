package io.github.eposcases.scheduling.procedure;

import static io.github.eposcases.core.error.ProcedureKind.IDENTITY_CHECK;
import static io.github.eposcases.core.support.UserRole.ORGANIZATION_ADMIN;
import static io.github.eposcases.scheduling.procedure.CaseAction.FILE_TICKET;
import static io.github.eposcases.scheduling.procedure.CaseAction.SEND_FOR_REWORK;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.Rule;
import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.error.ProcedureKind;
import io.github.eposcases.core.support.CaseEvent;
import io.github.eposcases.core.support.SelfCheckOutcome;
import io.github.eposcases.core.support.SupportCase;
import io.github.eposcases.core.support.UserRole;
import io.github.eposcases.scheduling.EffectPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProcedureProperties {
    private static final EffectPolicy POLICY = EffectPolicy.letter2024();
    private static final Procedure PROCEDURE = Procedure.of(POLICY);

    @Provide
    Arbitrary<SupportCase> cases() {
        return CaseGenerators.cases(CaseGenerators.near());
    }

    @Provide
    Arbitrary<SupportCase> wildCases() {
        return CaseGenerators.cases(Arbitraries.oneOf(CaseGenerators.near(), CaseGenerators.far()));
    }

    @Provide
    Arbitrary<Instant> times() {
        return CaseGenerators.near();
    }

    @Provide
    Arbitrary<Instant> wildTimes() {
        return Arbitraries.oneOf(CaseGenerators.near(), CaseGenerators.far());
    }

    @Provide
    Arbitrary<Procedure> procedures() {
        return Arbitraries.of(
                        EffectPolicy.letter2024(),
                        EffectPolicy.letter2023(),
                        EffectPolicy.production(),
                        EffectPolicy.strict())
                .map(Procedure::of);
    }

    /** DOM-601: any case with any events has an answer, also where a calendar has none. */
    @Property
    void no_history_is_too_wild(
            @ForAll("procedures") Procedure procedure,
            @ForAll("wildCases") SupportCase supportCase,
            @ForAll("wildTimes") Instant now) {
        NextStep step = procedure.next(supportCase, now);
        assertThat(Rule.find(step.ruleId())).isPresent();
        assertThat(step.explain(Locale.ENGLISH)).contains(step.ruleId());
        for (CaseAction action : CaseAction.values()) {
            procedure
                    .refusal(supportCase, action, UserRole.PARENT, now)
                    .ifPresent(r -> assertThat(r.explain(Script.RU)).contains(r.ruleId()));
        }
        List<Procedure.Skipped> skipped = procedure.review(supportCase);
        assertThat(skipped)
                .extracting(Procedure.Skipped::event)
                .isSorted()
                .allSatisfy(i -> assertThat(i).isBetween(0, supportCase.events().size() - 1));
    }

    /** DOM-601: events after now are not considered. */
    @Property
    void what_happens_later_does_not_matter(@ForAll("cases") SupportCase supportCase, @ForAll("times") Instant now) {
        List<CaseEvent> known =
                supportCase.events().stream().filter(e -> !e.at().isAfter(now)).toList();
        SupportCase today = withEvents(supportCase, known);
        assertThat(PROCEDURE.next(supportCase, now)).isEqualTo(PROCEDURE.next(today, now));
        assertThat(PROCEDURE.refusal(supportCase, FILE_TICKET, UserRole.PARENT, now))
                .isEqualTo(PROCEDURE.refusal(today, FILE_TICKET, UserRole.PARENT, now));
    }

    private static SupportCase withEvents(SupportCase like, List<CaseEvent> events) {
        SupportCase longer = Script.builder(like.category(), data(like)).build().orThrow();
        for (CaseEvent event : events) {
            longer = longer.with(event);
        }
        return longer;
    }

    private static String data(SupportCase like) {
        String admin = like.administratorContactKnown() ? "+admin" : "";
        if (like.gosuslugiEmail().isPresent()) {
            boolean childless = like.category() == ErrorCategory.CHILD_NOT_VISIBLE
                    && like.children().isEmpty();
            return (childless ? "childless" : "full") + admin;
        }
        return (like.name().isPresent() ? "two" : "none") + admin;
    }

    /** DOM-621: the step and the refusal agree, for the ticket and for the rework. */
    @Property
    void the_next_step_agrees_with_the_refusals(
            @ForAll("procedures") Procedure procedure,
            @ForAll("wildCases") SupportCase supportCase,
            @ForAll("wildTimes") Instant now) {
        NextStep step = procedure.next(supportCase, now);
        assertThat(step instanceof NextStep.FileTicket)
                .isEqualTo(procedure
                        .refusal(supportCase, FILE_TICKET, ORGANIZATION_ADMIN, now)
                        .isEmpty());
        assertThat(step instanceof NextStep.SendForRework)
                .isEqualTo(procedure
                        .refusal(supportCase, SEND_FOR_REWORK, ORGANIZATION_ADMIN, now)
                        .isEmpty());
        if (step instanceof NextStep.FileTicket ticket) {
            assertThat(UserRole.values())
                    .allSatisfy(role -> assertThat(procedure
                                    .refusal(supportCase, FILE_TICKET, role, now)
                                    .isEmpty())
                            .isEqualTo(ticket.mayFile().contains(role)));
        }
        if (step instanceof NextStep.CheckRecord) {
            assertThat(procedure.refusal(supportCase, CaseAction.CHECK, ORGANIZATION_ADMIN, now))
                    .isEmpty();
        }
        if (step instanceof NextStep.CorrectRecord) {
            assertThat(procedure.refusal(supportCase, CaseAction.CORRECT, ORGANIZATION_ADMIN, now))
                    .isEmpty();
        }
    }

    /** DOM-621: a refusal names its reason; asking again at its instant gives another answer. */
    @Property
    void a_refusal_that_names_an_instant_holds_until_then(
            @ForAll("procedures") Procedure procedure,
            @ForAll("cases") SupportCase supportCase,
            @ForAll("times") Instant now) {
        SupportCase past = withEvents(
                supportCase,
                supportCase.events().stream().filter(e -> !e.at().isAfter(now)).toList());
        for (CaseAction action : List.of(FILE_TICKET, SEND_FOR_REWORK)) {
            procedure.refusal(past, action, ORGANIZATION_ADMIN, now).ifPresent(refusal -> {
                Optional<Refusal> much =
                        procedure.refusal(past, action, ORGANIZATION_ADMIN, now.plus(Duration.ofDays(30)));
                assertThat(refusal.notBefore().isPresent()).isEqualTo(!much.equals(Optional.of(refusal)));
                refusal.notBefore().ifPresent(t -> {
                    assertThat(t).isAfter(now);
                    assertThat(procedure.refusal(past, action, ORGANIZATION_ADMIN, t.minusNanos(1)))
                            .hasValue(refusal);
                    assertThat(procedure
                                    .refusal(past, action, ORGANIZATION_ADMIN, t)
                                    .map(Refusal::reason))
                            .isNotEqualTo(Optional.of(refusal.reason()));
                });
            });
        }
        NextStep step = procedure.next(past, now);
        step.notBefore().ifPresent(t -> {
            assertThat(procedure.next(past, t.minusNanos(1))).isEqualTo(step);
            assertThat(procedure.next(past, t)).isNotInstanceOf(NextStep.WaitUntil.class);
        });
    }

    /** Time alone leads only forward: out of a wait, into the try, and never into a ticket. */
    @Property
    void time_never_moves_a_case_backwards(
            @ForAll("cases") SupportCase supportCase, @ForAll("times") Instant now, @ForAll("times") Instant other) {
        Instant last = supportCase.events().stream().map(CaseEvent::at).reduce(now, (a, b) -> b.isAfter(a) ? b : a);
        Instant later = other.isBefore(last) ? last : other;
        NextStep before = PROCEDURE.next(supportCase, last);
        NextStep after = PROCEDURE.next(supportCase, later);
        if (!before.equals(after)) {
            assertThat(before instanceof NextStep.WaitUntil || before instanceof NextStep.TryAgain)
                    .isTrue();
            assertThat(rank(after)).isGreaterThanOrEqualTo(rank(before));
        }
    }

    private static int rank(NextStep step) {
        return step instanceof NextStep.WaitUntil
                ? 0
                : step instanceof NextStep.TryAgain again ? (again.overdue() ? 2 : 1) : 3;
    }

    /** Never a ticket before its preconditions, told by the events alone. */
    @Property
    void a_ticket_is_never_due_before_its_preconditions(
            @ForAll("cases") SupportCase supportCase, @ForAll("times") Instant now) {
        if (PROCEDURE.next(supportCase, now) instanceof NextStep.FileTicket) {
            List<CaseEvent> past = supportCase.events().stream()
                    .filter(e -> !e.at().isAfter(now))
                    .toList();
            assertThat(past).noneMatch(CaseEvent.TicketFiled.class::isInstance);
            Instant tried = past.stream()
                    .filter(CaseEvent.Retried.class::isInstance)
                    .map(CaseEvent::at)
                    .reduce(Instant.MIN, (a, b) -> b);
            assertThat(tried).isNotEqualTo(Instant.MIN);
            ProcedureKind kind = supportCase.category().procedure();
            if (kind == IDENTITY_CHECK) {
                assertThat(supportCase.gosuslugiEmail()).isPresent();
                assertThat(past).anyMatch(CaseEvent.Checked.class::isInstance);
                past.stream()
                        .filter(CaseEvent.Corrected.class::isInstance)
                        .forEach(c -> assertThat(tried).isAfterOrEqualTo(POLICY.effectiveAt(c.at())));
            } else if (kind == ProcedureKind.SELF_CHECKS) {
                assertThat(IntStream.rangeClosed(1, 4))
                        .allSatisfy(n -> assertThat(past)
                                .anyMatch(e -> e instanceof CaseEvent.SelfChecked s
                                        && s.number() == n
                                        && s.outcome().passes()));
            } else {
                assertThat(tried).isAfterOrEqualTo(past.get(0).at().plus(Duration.ofMinutes(59)));
            }
        }
    }

    /** DOM-612: a second correction while waiting restarts the clock. */
    @Property
    void a_second_correction_restarts_the_clock(@ForAll("times") Instant first, @ForAll("times") Instant second) {
        Assume.that(!second.isBefore(first));
        SupportCase once = Script.builder(ErrorCategory.USER_NOT_FOUND, "full")
                .event(new CaseEvent.Checked(first, true))
                .event(new CaseEvent.Corrected(first))
                .build()
                .orThrow();
        SupportCase twice = once.with(new CaseEvent.Corrected(second));
        assertThat(PROCEDURE.next(twice, second).notBefore()).hasValue(POLICY.effectiveAt(second));
        assertThat(PROCEDURE.next(once, first).notBefore()).hasValue(POLICY.effectiveAt(first));
    }

    /** DOM-602: a history that obeyed every refusal is reviewed without a finding, and an event is never lost. */
    @Property
    void who_obeys_the_refusals_is_never_reproached(@ForAll("cases") SupportCase supportCase) {
        SupportCase obedient = withEvents(supportCase, List.of());
        List<CaseEvent> taken = new ArrayList<>();
        for (CaseEvent event : supportCase.events()) {
            SupportCase longer = obedient.with(event);
            if (PROCEDURE.review(longer).isEmpty()) {
                obedient = longer;
                taken.add(event);
            } else {
                assertThat(PROCEDURE.review(longer))
                        .extracting(Procedure.Skipped::event)
                        .containsExactly(taken.size());
            }
        }
        assertThat(obedient.events()).isEqualTo(taken);
        List<CaseEvent> longer = new ArrayList<>(supportCase.events());
        longer.add(new CaseEvent.Resolved(Instant.MAX));
        assertThat(supportCase.with(new CaseEvent.Resolved(Instant.MAX)).events())
                .isEqualTo(longer);
    }

    /** The procedure leads somewhere: whoever does what the step says gets his answer or his ticket. */
    @Property
    void doing_what_is_said_leads_to_a_ticket(@ForAll ErrorCategory category, @ForAll("times") Instant start) {
        SupportCase c = Script.builder(category, "full")
                .event(new CaseEvent.Reported(start))
                .build()
                .orThrow();
        Instant now = start;
        int steps = 0;
        NextStep step = PROCEDURE.next(c, now);
        while (!(step instanceof NextStep.FileTicket)) {
            now = step.notBefore().orElse(now.plusSeconds(60));
            c = obeyed(c, step, now);
            step = PROCEDURE.next(c, now);
            assertThat(++steps).isLessThan(8);
        }
        assertThat(PROCEDURE.review(c.with(new CaseEvent.TicketFiled(
                        now, ORGANIZATION_ADMIN, io.github.eposcases.core.support.FilingChannel.E_MAIL))))
                .isEmpty();
    }

    private static SupportCase obeyed(SupportCase c, NextStep step, Instant now) {
        if (step instanceof NextStep.CheckRecord) {
            return c.with(new CaseEvent.Checked(now, true));
        }
        if (step instanceof NextStep.CorrectRecord) {
            return c.with(new CaseEvent.Corrected(now));
        }
        if (step instanceof NextStep.TryAgain) {
            return c.with(new CaseEvent.Retried(now, false));
        }
        if (step instanceof NextStep.SelfCheck s) {
            return c.with(new CaseEvent.SelfChecked(now, s.number(), SelfCheckOutcome.PASSED));
        }
        assertThat(step).isInstanceOf(NextStep.WaitUntil.class);
        return c;
    }

    @Property(tries = 50)
    void every_locale_but_english_gets_russian(@ForAll("cases") SupportCase supportCase, @ForAll("times") Instant now) {
        NextStep step = PROCEDURE.next(supportCase, now);
        Stream<Locale> others =
                Arrays.stream(new String[] {"tt", "koi", "de", "und"}).map(Locale::forLanguageTag);
        assertThat(others).allSatisfy(l -> assertThat(step.explain(l)).isEqualTo(step.explain(Script.RU)));
        assertThat(step.explain(Locale.UK)).isEqualTo(step.explain(Locale.ENGLISH));
    }
}
