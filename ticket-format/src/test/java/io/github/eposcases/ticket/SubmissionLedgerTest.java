package io.github.eposcases.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.identity.EmailAddress;
import io.github.eposcases.core.identity.PersonName;
import io.github.eposcases.core.place.Organization;
import io.github.eposcases.core.place.StatedTerritory;
import io.github.eposcases.core.support.Attachment;
import io.github.eposcases.core.support.SupportCaseBuilder;
import io.github.eposcases.ticket.SubmissionLedger.AlreadySent;
import io.github.eposcases.ticket.SubmissionLedger.NeedsHuman;
import io.github.eposcases.ticket.SubmissionLedger.New;
import io.github.eposcases.ticket.SubmissionLedger.Revise;
import io.github.eposcases.ticket.samples.Cases;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmissionLedgerTest {
    private static final DeploymentKey KEY = DeploymentKey.of(new byte[32]);
    private static final Instant NOW = Cases.AT;
    private static final UUID OTHER = UUID.fromString("3f2b8c1e-9d4a-4e6b-8a51-0c7d9e2f4b64");
    private static final StatedTerritory PERM = StatedTerritory.of("Пермский городской округ");

    private final SubmissionLedger ledger = SubmissionLedger.inMemory(KEY);

    private static Ticket ticket(UUID id, UnaryOperator<SupportCaseBuilder> change) {
        return ticket(id, ErrorCategory.USER_NOT_FOUND, change);
    }

    private static Ticket ticket(UUID id, ErrorCategory category, UnaryOperator<SupportCaseBuilder> change) {
        return Ticket.draft(change.apply(Cases.complete(category)).build().orThrow(), id, NOW)
                .build()
                .orThrow();
    }

    private static Ticket ticket() {
        return ticket(Cases.ID, b -> b);
    }

    private static Ticket changed(UUID id) {
        return ticket(id, b -> b.problem("После входа через Госуслуги ошибка осталась"));
    }

    private static Instant minutes(long n) {
        return NOW.plus(Duration.ofMinutes(n));
    }

    @Nested
    class States {
        @Test
        void tkt_64_nothing_known_is_new_and_reserved() {
            assertThat(ledger.decide(ticket(), NOW)).isEqualTo(new New(false, key(ticket())));
            assertThat(ledger.decide(ticket(), minutes(14))).isEqualTo(new AlreadySent(NOW, false, true));
            assertThat(ledger.decide(changed(Cases.ID), minutes(14))).isEqualTo(new AlreadySent(NOW, true, true));
        }

        private String key(Ticket ticket) {
            String id =
                    EmlProfile.of(EmailAddress.of("a@example.org")).withKey(KEY).messageIdOf(ticket);
            return id.substring(0, id.indexOf('@'));
        }

        @Test
        void tkt_64_a_reservation_nobody_confirmed_ends_after_15_minutes() {
            ledger.decide(ticket(), NOW);
            assertThat(ledger.decide(ticket(), minutes(15))).isEqualTo(new New(true, key(ticket())));
            assertThat(ledger.decide(ticket(), minutes(16))).isEqualTo(new AlreadySent(minutes(15), false, true));
            ledger.sent(Cases.ID, minutes(17));
            assertThat(ledger.decide(ticket(), minutes(99))).isEqualTo(new AlreadySent(minutes(17), false, false));
        }

        @Test
        void the_time_of_a_reservation_is_the_deployments_choice() {
            SubmissionLedger quick = SubmissionLedger.inMemory(KEY, Duration.ofMinutes(1));
            quick.decide(ticket(), NOW);
            assertThat(quick.decide(ticket(), minutes(1))).isInstanceOf(New.class);
            assertThatThrownBy(() -> SubmissionLedger.inMemory(KEY, Duration.ZERO))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> SubmissionLedger.inMemory(KEY, Duration.ofSeconds(-1)))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void tkt_64_sent_without_an_answer_waits() {
            ledger.decide(ticket(), NOW);
            ledger.sent(Cases.ID, minutes(1));
            assertThat(ledger.decide(ticket(), minutes(500))).isEqualTo(new AlreadySent(minutes(1), false, false));
            assertThat(ledger.decide(changed(Cases.ID), minutes(500)))
                    .isEqualTo(new AlreadySent(minutes(1), true, false));
            assertThat(ledger.decide(changed(OTHER), minutes(500))).isEqualTo(new AlreadySent(minutes(1), true, false));
        }

        @Test
        void tkt_64_an_answered_ticket_is_revised_once() {
            ledger.decide(ticket(), NOW);
            ledger.sent(Cases.ID, minutes(1));
            ledger.answered(Cases.ID, "[epos #7]", minutes(60));
            assertThat(ledger.decide(ticket(), minutes(61))).isEqualTo(new AlreadySent(minutes(1), false, false));
            assertThat(ledger.decide(changed(Cases.ID), minutes(62))).isEqualTo(new Revise("[epos #7]"));
            assertThat(ledger.decide(changed(Cases.ID), minutes(63)))
                    .isEqualTo(new AlreadySent(minutes(62), false, true));
            assertThat(ledger.decide(changed(Cases.ID), minutes(77))).isEqualTo(new Revise("[epos #7]"));
            ledger.sent(Cases.ID, minutes(78));
            assertThat(ledger.decide(ticket(), minutes(99))).isEqualTo(new AlreadySent(minutes(78), true, false));
            ledger.answered(Cases.ID, "[epos #7]", minutes(100));
            ledger.answered(Cases.ID, "[epos #8]", minutes(101));
            assertThat(ledger.decide(ticket(), minutes(102))).isEqualTo(new Revise("[epos #8]"));
        }

        @Test
        void an_answer_allows_a_rework_at_once() {
            ledger.decide(ticket(), NOW);
            ledger.sent(Cases.ID, minutes(1));
            ledger.answered(Cases.ID, "[epos #7]", minutes(2));
            assertThat(ledger.decide(changed(Cases.ID), minutes(3)))
                    .isEqualTo(new Revise("[epos #7]"))
                    .hasToString("Revise[…]");
        }

        @Test
        void a_retry_takes_the_place_of_the_reservation_it_follows() {
            ledger.decide(ticket(), NOW);
            assertThat(ledger.decide(ticket(OTHER, b -> b), minutes(15)))
                    .isInstanceOf(New.class)
                    .hasToString("New[retry=true]");
            ledger.sent(OTHER, minutes(16));
            ledger.resolved(OTHER);
            assertThat(ledger.decide(ticket(), minutes(17))).isEqualTo(new New(false, key(ticket())));
        }

        @Test
        void a_case_is_known_by_its_id_whatever_is_corrected_in_it() {
            ledger.decide(ticket(), NOW);
            ledger.sent(Cases.ID, NOW);
            assertThat(ledger.decide(ticket(Cases.ID, b -> b.organization(Organization.of("СОШ № 13", PERM))), NOW))
                    .isEqualTo(new AlreadySent(NOW, true, false));
            assertThat(ledger.decide(ticket(Cases.ID, b -> b.name(PersonName.of("Ли", "Анна", ""))), NOW))
                    .isEqualTo(new AlreadySent(NOW, true, false));
        }

        @Test
        void a_released_rework_can_be_tried_again() {
            ledger.decide(ticket(), NOW);
            ledger.sent(Cases.ID, minutes(1));
            ledger.answered(Cases.ID, "[epos #7]", minutes(60));
            ledger.decide(changed(Cases.ID), minutes(61));
            ledger.release(Cases.ID);
            assertThat(ledger.decide(ticket(), minutes(62))).isEqualTo(new AlreadySent(minutes(1), false, false));
            assertThat(ledger.decide(changed(Cases.ID), minutes(62))).isEqualTo(new Revise("[epos #7]"));
        }

        @Test
        void dom_652_a_resolved_thread_is_closed() {
            ledger.decide(ticket(), NOW);
            ledger.sent(Cases.ID, minutes(1));
            ledger.resolved(Cases.ID);
            assertThat(ledger.decide(ticket(OTHER, b -> b), minutes(2))).isInstanceOf(New.class);
            ledger.sent(OTHER, minutes(3));
            ledger.answered(OTHER, "x", minutes(4));
            ledger.resolved(OTHER);
            assertThat(ledger).hasToString("SubmissionLedger[0 open threads]");
        }

        @Test
        void a_released_reservation_leaves_nothing() {
            ledger.decide(ticket(), NOW);
            ledger.release(Cases.ID);
            assertThat(ledger.decide(ticket(), NOW)).isInstanceOf(New.class);
        }

        @Test
        void tkt_65_illegal_moves_are_refused() {
            for (Runnable move : moves("RESOLVE", "ANSWER", "SEND", "RELEASE")) {
                assertThatThrownBy(move::run)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage("the case is not open");
            }
            ledger.decide(ticket(), NOW);
            for (Runnable move : moves("RESOLVE", "ANSWER")) {
                assertThatThrownBy(move::run).hasMessage("the case is RESERVED");
            }
            ledger.sent(Cases.ID, NOW);
            for (Runnable move : moves("SEND", "RELEASE")) {
                assertThatThrownBy(move::run).hasMessage("the case is SENT");
            }
            ledger.answered(Cases.ID, "x", NOW);
            for (Runnable move : moves("SEND", "RELEASE")) {
                assertThatThrownBy(move::run).hasMessage("the case is ANSWERED");
            }
        }

        private List<Runnable> moves(String... names) {
            List<Runnable> moves = new ArrayList<>();
            for (String name : names) {
                moves.add(
                        switch (name) {
                            case "RESOLVE" -> () -> ledger.resolved(Cases.ID);
                            case "ANSWER" -> () -> ledger.answered(Cases.ID, "x", NOW);
                            case "SEND" -> () -> ledger.sent(Cases.ID, NOW);
                            default -> () -> ledger.release(Cases.ID);
                        });
            }
            return moves;
        }
    }

    @Nested
    class Fingerprints {
        private SubmissionLedger.Decision second(UnaryOperator<SupportCaseBuilder> change) {
            ledger.decide(ticket(), NOW);
            ledger.sent(Cases.ID, NOW);
            return ledger.decide(ticket(OTHER, change), minutes(1));
        }

        @Test
        void dom_651_the_same_person_is_known_by_name_and_birth_date_and_not_by_mail() {
            assertThat(second(b -> b)).isEqualTo(new AlreadySent(NOW, false, false));
        }

        @Test
        void dom_651_a_corrected_mail_opens_no_thread() {
            assertThat(second(b -> b.gosuslugiEmail(EmailAddress.of("other@example.org"))))
                    .isEqualTo(new AlreadySent(NOW, true, false));
        }

        @Test
        void names_are_compared_in_the_one_fold() {
            assertThat(second(b -> b.name(PersonName.of("СЕРГЕЕВА", "Анна", "Ильинична"))))
                    .isInstanceOf(AlreadySent.class);
        }

        @Test
        void another_person_is_new() {
            assertThat(second(b -> b.name(PersonName.of("Сергеева", "Алла", "Ильинична"))))
                    .isInstanceOf(New.class);
        }

        @Test
        void another_birth_date_is_another_person() {
            assertThat(second(b -> b.birthDate(LocalDate.of(1986, 3, 15)))).isInstanceOf(New.class);
        }

        @Test
        void another_category_is_new() {
            ledger.decide(ticket(), NOW);
            assertThat(ledger.decide(ticket(OTHER, ErrorCategory.MULTIPLE_USERS_FOUND, b -> b), NOW))
                    .isInstanceOf(New.class);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "МБОУ «СОШ № 12» г. Перми|Пермский городской округ|AlreadySent",
                    "МАОУ \"СОШ №12\" г. Перми|Пермский городской округ|AlreadySent",
                    "МАОУ «СОШ № 13» г. Перми|Пермский городской округ|New",
                    "МАОУ «СОШ № 12» г. Перми|Соликамский муниципальный округ|New",
                    "МАОУ «СОШ № 12»|Пермский городской округ|NeedsHuman",
                    "ООШ № 12 г. Перми|Пермский городской округ|NeedsHuman",
                    "МАОУ «Гимназия № 12» г. Перми|Пермский городской округ|New"
                })
        void dom_653_organisations_are_the_same_other_or_for_a_person(String name, String territory, String decision) {
            assertThat(second(b -> b.organization(Organization.of(name, StatedTerritory.of(territory))))
                            .getClass()
                            .getSimpleName())
                    .isEqualTo(decision);
        }

        @Test
        void a_person_decides_with_the_time_of_the_other_one_and_nothing_is_reserved() {
            assertThat(second(b -> b.organization(Organization.of("СОШ № 12", PERM))))
                    .isEqualTo(new NeedsHuman(NOW));
            assertThat(ledger).hasToString("SubmissionLedger[1 open threads]");
        }

        @Test
        void the_time_of_composition_is_no_change_but_a_file_and_an_extension_are() {
            ledger.decide(ticket(), NOW);
            ledger.sent(Cases.ID, NOW);
            var about = Cases.complete(ErrorCategory.USER_NOT_FOUND).build().orThrow();
            Ticket.Draft later = Ticket.draft(about, Cases.ID, minutes(9));
            assertThat(ledger.decide(later.build().orThrow(), minutes(9)))
                    .isEqualTo(new AlreadySent(NOW, false, false));
            assertThat(ledger.decide(later.attach(EmlTest.png("b.png")).build().orThrow(), minutes(9)))
                    .isEqualTo(new AlreadySent(NOW, true, false));
            assertThat(ledger.decide(later.withExt("school.room", "7").build().orThrow(), minutes(9)))
                    .isEqualTo(new AlreadySent(NOW, true, false));
        }

        @Test
        void tkt_65_a_file_with_another_content_is_a_change() {
            ledger.decide(ticket(), NOW);
            ledger.sent(Cases.ID, NOW);
            byte[] other = Cases.png();
            other[45]++;
            Ticket.Draft draft =
                    Ticket.draft(DraftTest.Without.of(ErrorCategory.USER_NOT_FOUND, "evidence"), Cases.ID, NOW);
            assertThat(ledger.decide(
                            draft.attach(Attachment.of("снимок экрана.png", "image/png", Cases.png()))
                                    .build()
                                    .orThrow(),
                            NOW))
                    .isEqualTo(new AlreadySent(NOW, false, false));
            assertThat(ledger.decide(
                            draft.attach(Attachment.of("снимок экрана.png", "image/png", other))
                                    .build()
                                    .orThrow(),
                            NOW))
                    .isEqualTo(new AlreadySent(NOW, true, false));
        }

        @Test
        void sec_14_nothing_of_a_person_stands_in_a_text() {
            assertThat(ledger.decide(ticket(), NOW) + " " + ledger).doesNotContain("Сергеева", "1986");
        }
    }

    @Test
    void tkt_65_of_64_callers_exactly_one_gets_new() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(64);
        try {
            for (int round = 0; round < 20; round++) {
                SubmissionLedger shared = SubmissionLedger.inMemory(KEY);
                CountDownLatch start = new CountDownLatch(1);
                List<Future<SubmissionLedger.Decision>> futures = new ArrayList<>();
                for (int i = 0; i < 64; i++) {
                    Ticket ticket = i % 2 == 0 ? ticket() : changed(OTHER);
                    Callable<SubmissionLedger.Decision> call = () -> {
                        start.await();
                        return shared.decide(ticket, NOW);
                    };
                    futures.add(pool.submit(call));
                }
                start.countDown();
                int fresh = 0;
                for (Future<SubmissionLedger.Decision> future : futures) {
                    fresh += future.get() instanceof New ? 1 : 0;
                }
                assertThat(fresh).isOne();
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
