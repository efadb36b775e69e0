package io.github.eposcases.scheduling.procedure;

import static io.github.eposcases.scheduling.procedure.Script.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.error.ProcedureKind;
import io.github.eposcases.core.support.CaseEvent;
import io.github.eposcases.core.support.CaseField;
import io.github.eposcases.core.support.ContactPoint;
import io.github.eposcases.core.support.ContactPoints;
import io.github.eposcases.core.support.FilingChannel;
import io.github.eposcases.core.support.PageAddress;
import io.github.eposcases.core.support.SupportCase;
import io.github.eposcases.core.support.SupportCaseBuilder;
import io.github.eposcases.core.support.UserRole;
import io.github.eposcases.scheduling.EffectPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The traps of the letters, as a user would fall into them; docs/falsehoods.md tells the story of each. */
class TrapsTest {
    private static final EffectPolicy POLICY = EffectPolicy.letter2024();
    private static final Procedure PROCEDURE = Procedure.of(POLICY);

    private static SupportCase history(ErrorCategory category, String events) {
        SupportCaseBuilder builder = Script.builder(category, "full");
        Script.events(events).forEach(builder::event);
        return builder.build().orThrow();
    }

    @Test
    void trap_1_the_next_day_is_not_always_tomorrow_and_the_day_is_that_of_perm() {
        for (String day : new String[] {"20 00:00", "21 12:00", "22 23:59:59.999999999"}) {
            assertThat(POLICY.effectiveAt(at(day))).isEqualTo(at("23 14:00"));
        }
        assertThat(POLICY.effectiveAt(Instant.parse("2024-12-19T19:30:00Z")))
                .isEqualTo(Instant.parse("2024-12-23T09:00:00Z"));
    }

    @Test
    void trap_2_the_next_day_may_be_a_holiday_and_14_00_belongs_to_it() {
        assertThat(POLICY.effectOf(Instant.parse("2024-12-31T05:00:00Z")).date())
                .isEqualTo(LocalDate.of(2025, 1, 1));
        SupportCase waiting = history(ErrorCategory.USER_NOT_FOUND, "19 09:00 checked+; 19 23:59 corrected");
        assertThat(PROCEDURE.next(waiting, at("20 13:59:59.999999999"))).isInstanceOf(NextStep.WaitUntil.class);
        assertThat(PROCEDURE.next(waiting, at("20 14:00"))).isInstanceOf(NextStep.TryAgain.class);
    }

    @Test
    void trap_3_not_every_wait_is_a_day() {
        SupportCase saturday = history(ErrorCategory.HTTP_ERROR, "21 10:00 reported");
        assertThat(PROCEDURE.next(saturday, at("21 10:00")).notBefore()).hasValue(at("21 11:00"));
        SupportCase slow = history(ErrorCategory.SLOW_LOADING, "21 10:00 reported");
        assertThat(PROCEDURE.next(slow, at("21 10:00")).notBefore()).isEmpty();
    }

    @Test
    void trap_4_no_discrepancy_does_not_end_the_case() {
        SupportCase clean = history(ErrorCategory.USER_NOT_FOUND, "19 10:00 checked-");
        assertThat(PROCEDURE.next(clean, at("19 10:00"))).isInstanceOf(NextStep.TryAgain.class);
        SupportCase tried = clean.with(new CaseEvent.Retried(at("19 10:05"), false));
        assertThat(PROCEDURE.next(tried, at("19 10:05"))).isInstanceOf(NextStep.FileTicket.class);
    }

    @Test
    void trap_5_not_anyone_may_file_and_a_second_letter_is_no_second_ticket() {
        SupportCase due = history(ErrorCategory.USER_NOT_FOUND, "19 10:00 checked-; 19 11:00 retried-");
        assertThat(PROCEDURE.refusal(due, CaseAction.FILE_TICKET, UserRole.CLASS_TEACHER, at("19 12:00")))
                .map(Refusal::reason)
                .hasValue(Reason.ADMINISTRATOR_FILES);
        SupportCase filed =
                due.with(new CaseEvent.TicketFiled(at("19 12:00"), UserRole.ORGANIZATION_ADMIN, FilingChannel.E_MAIL));
        assertThat(PROCEDURE.refusal(filed, CaseAction.FILE_TICKET, UserRole.ORGANIZATION_ADMIN, at("19 12:00")))
                .map(Refusal::reason)
                .hasValue(Reason.ANSWER_AWAITED);
    }

    @Test
    void trap_20_thirty_megabits_are_advice_and_items_1_to_3_are_the_checks() {
        SupportCase fast = history(ErrorCategory.SLOW_LOADING, "19 09:00 self1=PASSED");
        SupportCase slow = fast.toBuilder().speedKbitPerSecond(1).build().orThrow();
        assertThat(PROCEDURE.next(slow, at("19 10:00"))).isEqualTo(PROCEDURE.next(fast, at("19 10:00")));
        assertThat(PROCEDURE.next(fast, at("19 08:00")).explain(Locale.ENGLISH)).contains("S0-25, reading A18");
        SupportCase fourth = history(
                ErrorCategory.SLOW_LOADING, "19 09:00 self1=PASSED; 19 09:00 self2=PASSED; 19 09:00 self3=PASSED");
        assertThat(PROCEDURE.next(fourth, at("19 10:00")).explain(Locale.ENGLISH))
                .contains("S0-29, reading A17");
    }

    @Test
    void dom_703_check_3_names_the_right_addresses_and_judges_the_stated_one() {
        SupportCase old =
                history(ErrorCategory.SLOW_LOADING, "19 09:00 self1=PASSED; 19 09:00 self2=PASSED").toBuilder()
                        .pageAddress("https://school.permkrai.ru/")
                        .build()
                        .orThrow();
        NextStep.SelfCheck step = (NextStep.SelfCheck) PROCEDURE.next(old, at("19 10:00"));
        assertThat(step.addresses()).isEqualTo(ContactPoints.standard().pages());
        assertThat(step.stated()).hasValue(PageAddress.OLD);
        assertThat(step.explain(Locale.ENGLISH))
                .contains("https://auth-epos.permkrai.ru/")
                .contains("an old one");
        Procedure own = PROCEDURE.withContacts(
                ContactPoints.standard().with(ContactPoints.standard().get(ContactPoint.Id.EPOS_SITE)));
        assertThat(own.next(old, at("19 10:00"))).isEqualTo(step);
        NextStep.SelfCheck first = (NextStep.SelfCheck) PROCEDURE.next(old, at("19 08:00"));
        assertThat(first.addresses()).isEmpty();
        assertThat(first.stated()).isEmpty();
    }

    @Test
    void dom_611_a_ticket_step_carries_what_the_ticket_needs() {
        NextStep.FileTicket step = (NextStep.FileTicket) PROCEDURE.next(
                history(ErrorCategory.USER_NOT_FOUND, "19 10:00 checked-; 19 11:00 retried-"), at("19 12:00"));
        assertThat(step.subject()).isEqualTo("Пользователь не найден");
        assertThat(step.mayFile()).containsExactly(UserRole.ORGANIZATION_ADMIN);
        assertThat(step.missing())
                .containsExactly(
                        CaseField.PROBLEM,
                        CaseField.ROLE,
                        CaseField.TERRITORY,
                        CaseField.ORGANIZATION,
                        CaseField.FAILING_ACTION,
                        CaseField.EVIDENCE);
        assertThat(step.evidenceNeeded()).isTrue();
        assertThat(step.advised()).isEmpty();
        assertThat(step.channels())
                .containsExactly(FilingChannel.E_MAIL, FilingChannel.WEB_FORM, FilingChannel.APP_FORM);
        assertThat(step.explain(Locale.ENGLISH))
                .contains("«Пользователь не найден» (S0-20, S1-7)")
                .contains("still needs: problem; role of the user; territory");
        NextStep.FileTicket any =
                new NextStep.FileTicket(ErrorCategory.HTTP_ERROR, List.of(), List.of(CaseField.BIRTH_DATE));
        assertThat(any.mayFile()).containsExactlyInAnyOrder(UserRole.values());
        assertThat(any.evidenceNeeded()).isFalse();
        assertThat(any.explain(Locale.ENGLISH))
                .endsWith("Better given too: birth date (reading A14).")
                .doesNotContain("still needs");
    }

    @Test
    void dom_602_a_history_is_reviewed_event_by_event() {
        SupportCase hasty = history(
                ErrorCategory.USER_NOT_FOUND,
                "19 09:00 corrected; 19 10:00 checked+; 19 11:00 corrected; 19 12:00 retried-;"
                        + "19 12:30 filed=PARENT; 19 13:00 rework; 19 14:00 answered; 19 15:00 retried-; 19 16:00 rework");
        assertThat(PROCEDURE.review(hasty))
                .containsExactly(
                        new Procedure.Skipped(0, new Refusal(Reason.NOT_CHECKED, "S0-17", Optional.empty())),
                        new Procedure.Skipped(4, new Refusal(Reason.ADMINISTRATOR_FILES, "S0-20", Optional.empty())),
                        new Procedure.Skipped(5, new Refusal(Reason.ANSWER_AWAITED, "S1-10", Optional.empty())));
        SupportCase early = history(
                ErrorCategory.USER_NOT_FOUND,
                "19 10:00 checked+; 19 11:00 corrected; 19 12:00 retried-; 19 12:30 filed=ORGANIZATION_ADMIN");
        assertThat(PROCEDURE.review(early))
                .containsExactly(new Procedure.Skipped(
                        3, new Refusal(Reason.EFFECT_PENDING, "S1-6", Optional.of(at("20 14:00")))));
        assertThat(PROCEDURE.next(early, at("19 13:00"))).isInstanceOf(NextStep.AwaitAnswer.class);
    }

    @Test
    void dom_610_there_are_twelve_steps_and_each_has_its_actor() {
        assertThat(NextStep.class.getPermittedSubclasses()).hasSize(12);
        for (int number : new int[] {0, 5}) {
            assertThatThrownBy(() -> new NextStep.SelfCheck(number, false, List.of(), Optional.empty()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("number: not one of the checks 1 to 4");
        }
        for (Actor actor : Actor.values()) {
            assertThat(actor.label(Locale.ENGLISH)).isNotBlank().isNotEqualTo(actor.label(Script.RU));
        }
        for (ErrorCategory category : ErrorCategory.values()) {
            assertThat(new NextStep.FileTicket(category, List.of(), List.of()).actor())
                    .isEqualTo(
                            category.procedure() == ProcedureKind.IDENTITY_CHECK
                                    ? Actor.ORGANIZATION_ADMIN
                                    : Actor.USER);
        }
    }
}
