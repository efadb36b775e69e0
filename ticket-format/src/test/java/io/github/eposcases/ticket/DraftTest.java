package io.github.eposcases.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.TextTable;
import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.place.Organization;
import io.github.eposcases.core.place.StatedTerritory;
import io.github.eposcases.core.support.Attachment;
import io.github.eposcases.core.support.CaseEvent;
import io.github.eposcases.core.support.Channel;
import io.github.eposcases.core.support.ClientDevice;
import io.github.eposcases.core.support.SupportCase;
import io.github.eposcases.core.support.SupportCaseBuilder;
import io.github.eposcases.core.support.UserRole;
import io.github.eposcases.scheduling.EffectPolicy;
import io.github.eposcases.scheduling.procedure.Procedure;
import io.github.eposcases.ticket.samples.Cases;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** TKT-1 to TKT-11: everything that is missing, one by one and all together. */
class DraftTest {
    private static final Locale RU = Locale.forLanguageTag("ru");

    private static Ticket.Draft draft(SupportCaseBuilder about) {
        return Ticket.draft(about.build().orThrow(), Cases.ID, Cases.AT);
    }

    private static List<String> found(Ticket.Draft draft) {
        return draft.problems().stream()
                .map(p -> p.severity().name().charAt(0) + " " + p.code().id() + " " + p.path() + " "
                        + p.ruleId().orElse("-"))
                .toList();
    }

    /** The rows of a table: a category, what is left out, and the problems expected. */
    static Stream<Arguments> missing() {
        return TextTable.read(DraftTest.class.getResourceAsStream("completeness.tsv")).rows().stream()
                .map(row -> Arguments.of(
                        row.get("id"),
                        ErrorCategory.valueOf(row.get("category")),
                        row.get("without"),
                        row.list("problems")));
    }

    @ParameterizedTest(name = "{0} {1} without {2}")
    @MethodSource("missing")
    void what_is_left_out_is_named_once_with_path_rule_and_words(
            String id, ErrorCategory category, String without, List<String> expected) {
        Ticket.Draft draft = Ticket.draft(Without.of(category, without), Cases.ID, Cases.AT);
        assertThat(found(draft)).isEqualTo(expected);
        boolean ready = expected.stream().noneMatch(p -> p.startsWith("E"));
        assertThat(draft.build().isValid()).isEqualTo(ready);
        for (Problem problem : draft.problems()) {
            assertThat(problem.message(RU)).matches("(?s).*[а-яё].*").doesNotContain("{", "}");
            assertThat(problem.message(Locale.ENGLISH)).matches("(?s)[^а-яё]*").doesNotContain("{", "}");
        }
    }

    @Test
    void an_empty_case_names_everything_in_the_order_of_the_letter() { // TKT-2, TKT-4
        assertThat(found(draft(
                        SupportCase.builder(ErrorCategory.CHILD_NOT_VISIBLE).channel(Channel.MOBILE_APP))))
                .containsExactly(
                        "E ticket.problem-missing problem S1-8",
                        "E ticket.person-missing person S1-8",
                        "E ticket.role-missing role S1-8",
                        "E ticket.territory-missing territory S1-8",
                        "E ticket.organization-missing organization S1-8",
                        "E ticket.action-missing action S1-8",
                        "E case.evidence-missing attachments S1-9",
                        "E ticket.birth-date-missing person.birthDate S0-16",
                        "E ticket.email-missing person.gosuslugiEmail S0-16",
                        "E ticket.children-missing children S0-12",
                        "W ticket.child-counts-missing childCounts.expected S0-12",
                        "E device.os-missing device.os S0-21",
                        "E device.os-version-missing device.osVersion S0-21",
                        "E device.app-version-missing device.appVersion S0-21",
                        "W ticket.data-check-missing dataCheck.checkedAt S0-17",
                        "W ticket.filer-missing filedBy S1-7");
    }

    @Test
    void the_order_does_not_depend_on_the_order_of_calls() { // TKT-2
        Attachment text = Attachment.of("a.txt", "text/plain", "x".getBytes(UTF_8));
        Ticket.Draft one = draft(SupportCase.builder(ErrorCategory.HTTP_ERROR))
                .withProblem("пароль: 123456")
                .attach(text)
                .withAction("5555 5555 5555 4444");
        Ticket.Draft two = draft(SupportCase.builder(ErrorCategory.HTTP_ERROR))
                .withAction("5555 5555 5555 4444")
                .attach(text)
                .withProblem("пароль: 123456");
        assertThat(found(one)).isEqualTo(found(two)).contains("W ticket.password problem -");
    }

    @Test
    void another_than_the_administrator_files_only_items_4_and_5() { // S0-20, S1-7
        assertThat(found(draft(Cases.complete(ErrorCategory.USER_NOT_FOUND).filedBy(UserRole.PARENT))))
                .containsExactly("E ticket.filer-not-administrator filedBy S1-7");
        assertThat(found(draft(Cases.complete(ErrorCategory.SLOW_LOADING).filedBy(UserRole.PARENT))))
                .isEmpty();
    }

    @Test
    void a_correction_is_asked_for_only_after_discrepancies() { // S0-18
        SupportCaseBuilder none = Cases.common(ErrorCategory.USER_NOT_FOUND)
                .filedBy(UserRole.ORGANIZATION_ADMIN)
                .event(new CaseEvent.Checked(Cases.AT.minusSeconds(9), false))
                .event(new CaseEvent.Retried(Cases.AT.minusSeconds(8), false));
        assertThat(found(draft(none))).isEmpty();
        SupportCaseBuilder found = Cases.common(ErrorCategory.USER_NOT_FOUND)
                .filedBy(UserRole.ORGANIZATION_ADMIN)
                .event(new CaseEvent.Retried(Cases.AT.minusSeconds(10), false))
                .event(new CaseEvent.Checked(Cases.AT.minusSeconds(9), true))
                .event(new CaseEvent.Retried(Cases.AT.minusSeconds(8), true));
        assertThat(found(draft(found)))
                .containsExactly(
                        "W ticket.correction-missing dataCheck.correctedAt S0-18",
                        "W ticket.retry-missing dataCheck.retriedAt S0-20");
    }

    @ParameterizedTest
    @EnumSource(names = {"SLOW_LOADING", "HTTP_ERROR"})
    void identity_details_can_be_left_out_where_the_letters_only_ask_for_them(ErrorCategory category) { // TKT-5
        Ticket ticket =
                draft(Cases.complete(category)).withoutIdentityDetails().build().orThrow();
        assertThat(ticket.supportCase().birthDate()).isEmpty();
        assertThat(ticket.supportCase().gosuslugiEmail()).isEmpty();
        String json = new String(TicketWriters.json().toBytes(ticket), UTF_8);
        assertThat(json).doesNotContain("1986", "anna.sergeeva");
        SupportCase without = Without.of(category, "birthDate,gosuslugiEmail");
        assertThat(Ticket.draft(without, Cases.ID, Cases.AT)
                        .withoutIdentityDetails()
                        .problems())
                .isEmpty();
    }

    @Test
    void identity_details_stay_where_they_are_required() {
        Ticket ticket = draft(Cases.complete(ErrorCategory.USER_NOT_FOUND))
                .withoutIdentityDetails()
                .build()
                .orThrow();
        assertThat(ticket).isEqualTo(TicketTest.ticket(ErrorCategory.USER_NOT_FOUND));
    }

    @Test
    void free_text_is_cleaned_once_and_what_cannot_be_is_refused() { // TKT-10
        Ticket ticket = draft(Cases.complete(ErrorCategory.HTTP_ERROR))
                .withProblem("И\u0306од\u200E не  \r\nоткрывается\u2028совсем\u0085 \uFEFFникак \t")
                .build()
                .orThrow();
        assertThat(ticket.problem()).isEqualTo("Йод не\nоткрывается\nсовсем\n никак");
        Parsed<Ticket> parsed = draft(Cases.complete(ErrorCategory.HTTP_ERROR))
                .withProblem("Не открывается\u202E совсем\uD83D")
                .build();
        assertThat(parsed.problems()).hasSize(1);
        Problem problem = parsed.problems().get(0);
        assertThat(problem).hasToString("ERROR text.control-character problem at 14");
        assertThat(problem.suggestion()).hasValue("Не открывается совсем");
    }

    @Test
    void too_long_is_counted_in_code_points_after_cleaning() {
        String emoji = "\uD83D\uDE00".repeat(7_999) + "я";
        assertThat(draft(Cases.complete(ErrorCategory.HTTP_ERROR))
                        .withProblem(emoji + " \t")
                        .problems())
                .extracting(p -> p.code().id())
                .containsExactly("ticket.problem-uninformative");
        assertThat(draft(Cases.complete(ErrorCategory.HTTP_ERROR))
                        .withProblem(emoji + "я")
                        .problems())
                .extracting(p -> p.code().id())
                .containsExactly("text.too-long", "ticket.problem-uninformative");
        assertThat(draft(Cases.complete(ErrorCategory.HTTP_ERROR))
                        .withAction("я".repeat(1_001))
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("ERROR text.too-long action");
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {"", "  \n", "12 34 — !"})
    void a_text_without_a_letter_is_missing(String text) { // TKT-3
        assertThat(found(draft(Cases.complete(ErrorCategory.HTTP_ERROR))
                        .withProblem(text)
                        .withAction(text)))
                .containsExactly("E ticket.problem-missing problem S1-8", "E ticket.action-missing action S1-8");
    }

    @Test
    void an_unknown_territory_is_written_as_stated_with_a_warning() {
        Ticket.Draft draft = draft(Cases.complete(ErrorCategory.HTTP_ERROR)
                .organization(Organization.of("СОШ 1", StatedTerritory.of("Атлантида"))));
        assertThat(found(draft)).hasSize(1).first().asString().startsWith("W territory.unknown territory");
        assertThat(draft.build().orThrow().fields(RU)).containsEntry("territory", "Атлантида");
    }

    @Test
    void the_case_id_is_random_and_the_instant_whole() { // TKT-11
        UUID named = UUID.nameUUIDFromBytes(new byte[] {1});
        Ticket.Draft draft = Ticket.draft(Cases.of(ErrorCategory.HTTP_ERROR), named, Cases.AT);
        assertThat(found(draft)).containsExactly("E ticket.case-id-not-random caseId -");
        Ticket ticket = Ticket.draft(Cases.of(ErrorCategory.HTTP_ERROR), Cases.ID, Cases.AT.plusMillis(999))
                .build()
                .orThrow();
        assertThat(ticket.composedAt()).isEqualTo(Cases.AT);
        assertThatThrownBy(() -> Ticket.draft(Cases.of(ErrorCategory.HTTP_ERROR), Cases.ID, Instant.MAX))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("composedAt");
        assertThatThrownBy(() -> Ticket.draft(Cases.of(ErrorCategory.HTTP_ERROR), Cases.ID, Instant.MIN))
                .hasMessageStartingWith("composedAt");
    }

    @Test
    void the_phone_gets_a_draft_with_what_is_missing() { // TKT-7
        SupportCase noEvidence = Without.of(ErrorCategory.USER_NOT_FOUND, "evidence,role");
        assertThat(Ticket.draft(noEvidence, Cases.ID, Cases.AT).dictation())
                .startsWith("ЧЕРНОВИК, к отправке не готово\nЧего не хватает:\n  Роль: не указана; ")
                .contains("\n  Вложения: приложите скриншот", "\n\nТема: Пользователь не найден\nПроблема:\n  После")
                .doesNotContain("Заявка в СТП");
        assertThat(draft(SupportCase.builder(ErrorCategory.HTTP_ERROR)).dictation())
                .contains("Тема: Работоспособность ЭПОС");
        assertThat(draft(Cases.complete(ErrorCategory.HTTP_ERROR)).dictation())
                .startsWith("ЧЕРНОВИК, к отправке не готово\nТема: ")
                .doesNotContain("Чего не хватает");
        assertThat(draft(Cases.complete(ErrorCategory.HTTP_ERROR))
                        .withProblem("Открывается\u0007 не всё")
                        .dictation())
                .contains("\n  Открывается не всё\n");
    }

    @Test
    void a_ticket_is_refused_while_the_procedure_does_not_allow_it() { // TKT-9
        Procedure procedure = Procedure.of(EffectPolicy.letter2024());
        assertThat(draft(Cases.complete(ErrorCategory.USER_NOT_FOUND))
                        .allowedBy(procedure)
                        .problems())
                .isEmpty();
        SupportCaseBuilder early = Cases.common(ErrorCategory.USER_NOT_FOUND)
                .filedBy(UserRole.ORGANIZATION_ADMIN)
                .event(new CaseEvent.Checked(Cases.AT.minusSeconds(7_200), true))
                .event(new CaseEvent.Corrected(Cases.AT.minusSeconds(3_600)))
                .event(new CaseEvent.Retried(Cases.AT.minusSeconds(60), false));
        Parsed<Ticket> parsed = draft(early).allowedBy(procedure).build();
        assertThat(parsed.problems()).hasSize(1);
        Problem refused = parsed.problems().get(0);
        assertThat(refused.code()).isEqualTo(TicketProblem.REFUSED);
        assertThat(refused.ruleId()).hasValue("S1-6");
        assertThat(refused.details())
                .containsEntry("reason", "effect-pending")
                .containsEntry("notBefore", "2024-12-20T09:00:00Z");
        assertThat(draft(early.filedBy(UserRole.PARENT)).allowedBy(procedure).problems())
                .extracting(p -> p.code().id())
                .contains("ticket.refused", "ticket.filer-not-administrator");
    }

    @Test
    void text_like_a_number_of_a_desk_is_disarmed() { // TKT-61
        Ticket.Draft draft = draft(Cases.complete(ErrorCategory.HTTP_ERROR))
                .withProblem("Как в [epos #12], не открывается дневник")
                .withTagGrammar(TagGrammar.requestTracker("epos"));
        assertThat(found(draft)).containsExactly("W ticket.tag-like problem -");
        assertThat(draft.build().orThrow().problem()).isEqualTo("Как в (epos #12), не открывается дневник");
    }

    @Test
    void what_nobody_asks_for_does_not_leave_the_case() { // SEC-15
        SupportCase about = Cases.complete(ErrorCategory.USER_NOT_FOUND)
                .complaint("Секретные слова")
                .schoolClass(io.github.eposcases.core.place.SchoolClass.of("11Я"))
                .gosuslugiRecord(new io.github.eposcases.core.identity.IdentityRecord("Тайная", "", "", "", ""))
                .build()
                .orThrow();
        Ticket ticket = Ticket.draft(about, Cases.ID, Cases.AT).build().orThrow();
        assertThat(new String(TicketWriters.json().toBytes(ticket), UTF_8) + ticket.fields(RU))
                .doesNotContain("Секретные", "11Я", "Тайная");
        assertThat(ticket.supportCase().events()).isEmpty();
        assertThat(ticket.supportCase().evidence()).isEmpty();
    }

    @Test
    void the_further_values_have_a_form() { // TKT-11, TKT-18
        Ticket.Draft draft = draft(Cases.complete(ErrorCategory.HTTP_ERROR));
        assertThat(draft.withExt("school.example.room", "7").build().orThrow().ext())
                .containsExactly(java.util.Map.entry("school.example.room", "7"));
        assertThat(found(draft.withExt("room", "7"))).containsExactly("E ticket.ext-malformed ext -");
        assertThat(found(draft.withExt("a.b", "x".repeat(1_001)))).hasSize(1);
        Ticket.Draft many = draft;
        for (int i = 0; i < 33; i++) {
            many = many.withExt("a.b" + i, "");
        }
        assertThat(found(many)).containsExactly("E ticket.ext-malformed ext -");
    }

    @Test
    void a_draft_shows_nothing_of_a_person() {
        Ticket.Draft draft = draft(Cases.complete(ErrorCategory.HTTP_ERROR));
        assertThat(draft).hasToString("черновик HTTP_ERROR, замечаний 0");
        assertThat(draft.build().orThrow()).hasToString("заявка HTTP_ERROR, роль PARENT, вложений 1");
        assertThat(Threads.rework()).hasToString("доработка USER_NOT_FOUND, роль PARENT, вложений 1");
    }

    @Test
    void an_unknown_browser_adds_nothing() {
        Ticket ticket = draft(Cases.complete(ErrorCategory.HTTP_ERROR).device(ClientDevice.Web.unknown()))
                .build()
                .orThrow();
        byte[] json = TicketWriters.json().toBytes(ticket);
        assertThat(TicketReader.json(JsonLimits.standard()).read(json).orThrow())
                .isEqualTo(ticket);
    }

    /** Leaves parts out of a complete case, since a builder cannot forget. */
    static final class Without {
        private Without() {}

        static SupportCase of(ErrorCategory category, String parts) {
            List<String> out = List.of(parts.split(","));
            SupportCase all = Cases.of(category);
            SupportCaseBuilder some = SupportCase.builder(category);
            keep(out, "name", all.name()).ifPresent(some::name);
            keep(out, "birthDate", all.birthDate()).ifPresent(some::birthDate);
            keep(out, "gosuslugiEmail", all.gosuslugiEmail()).ifPresent(some::gosuslugiEmail);
            keep(out, "role", all.role()).ifPresent(some::role);
            keep(out, "organization", all.organization()).ifPresent(some::organization);
            keep(out, "channel", all.channel()).ifPresent(some::channel);
            keep(out, "problem", all.problem()).ifPresent(some::problem);
            keep(out, "action", all.failingAction()).ifPresent(some::failingAction);
            keep(out, "filedBy", all.filedBy()).ifPresent(some::filedBy);
            if (!out.contains("status")) {
                all.httpStatus().ifPresent(some::httpStatus);
            }
            if (!out.contains("childCounts")) {
                all.expectedChildren().ifPresent(some::expectedChildren);
                all.visibleChildren().ifPresent(some::visibleChildren);
            }
            if (!out.contains("children")) {
                all.children()
                        .forEach(child -> some.child(
                                out.contains("schoolClass")
                                        ? new io.github.eposcases.core.support.RelatedChild(
                                                child.name(), child.birthDate())
                                        : child));
            }
            if (!out.contains("evidence")) {
                all.evidence().forEach(some::evidence);
            }
            List<CaseEvent> events = new ArrayList<>(all.events());
            events.removeIf(event -> out.contains(event.getClass().getSimpleName()));
            events.forEach(some::event);
            return some.build().orThrow();
        }

        private static <T> Optional<T> keep(List<String> out, String part, Optional<T> value) {
            return out.contains(part) ? Optional.empty() : value;
        }
    }
}
