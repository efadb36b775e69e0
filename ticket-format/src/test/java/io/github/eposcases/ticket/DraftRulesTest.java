package io.github.eposcases.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.Problem;
import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.support.Attachment;
import io.github.eposcases.core.support.SupportCase;
import io.github.eposcases.core.support.SupportCaseBuilder;
import io.github.eposcases.core.support.UserRole;
import io.github.eposcases.ticket.samples.Cases;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The finer rules of a draft: what is waived and what is not, bounds, and files that cannot be sent. */
class DraftRulesTest {
    private static Ticket.Draft draft(SupportCaseBuilder about) {
        return Ticket.draft(about.build().orThrow(), Cases.ID, Cases.AT);
    }

    private static List<String> found(Ticket.Draft draft) {
        return draft.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void tkt_5_only_what_the_letters_merely_ask_for_is_waived() {
        SupportCase required = DraftTest.Without.of(ErrorCategory.USER_NOT_FOUND, "birthDate,gosuslugiEmail");
        assertThat(found(Ticket.draft(required, Cases.ID, Cases.AT).withoutIdentityDetails()))
                .containsExactly(
                        "ERROR ticket.birth-date-missing person.birthDate",
                        "ERROR ticket.email-missing person.gosuslugiEmail");
        SupportCaseBuilder http = Cases.common(ErrorCategory.HTTP_ERROR).httpStatus(502);
        assertThat(found(draft(http).withoutIdentityDetails()))
                .containsExactly(
                        "WARNING ticket.first-seen-missing http.firstSeen",
                        "WARNING ticket.recheck-missing http.recheckedAt");
    }

    @Test
    void each_self_check_that_is_missing_is_told_by_its_number() { // S0-23 to S0-29
        List<Problem> problems = draft(Cases.common(ErrorCategory.SLOW_LOADING)).problems();
        assertThat(problems)
                .extracting(p -> p.path() + " " + p.details().get("number") + " "
                        + p.ruleId().orElseThrow())
                .containsExactly(
                        "selfChecks[0] 1 S0-23",
                        "selfChecks[1] 2 S0-26",
                        "selfChecks[2] 3 S0-28",
                        "selfChecks[3] 4 S0-29");
    }

    @ParameterizedTest
    @CsvSource({
        "3f2b8c1e-9d4a-4e6b-8a51-0c7d9e2f4b63, true",
        "3f2b8c1e-9d4a-4e6b-ba51-0c7d9e2f4b63, true",
        "3f2b8c1e-9d4a-4e6b-ca51-0c7d9e2f4b63, false",
        "3f2b8c1e-9d4a-4e6b-0a51-0c7d9e2f4b63, false",
        "3f2b8c1e-9d4a-7e6b-8a51-0c7d9e2f4b63, false"
    })
    void tkt_11_only_a_random_uuid_is_the_id_of_a_case(UUID caseId, boolean right) {
        assertThat(found(Ticket.draft(Cases.of(ErrorCategory.HTTP_ERROR), caseId, Cases.AT)))
                .isEqualTo(right ? List.of() : List.of("ERROR ticket.case-id-not-random caseId"));
    }

    @ParameterizedTest
    @CsvSource({"32, 60, 1000, true", "33, 60, 1000, false", "1, 61, 1000, false", "1, 60, 1001, false"})
    void tkt_18_further_values_have_bounds(int entries, int key, int value, boolean right) {
        Ticket.Draft draft =
                draft(Cases.complete(ErrorCategory.HTTP_ERROR)).withExt("a.b" + "c".repeat(key + 1), "я".repeat(value));
        for (int i = 1; i < entries; i++) {
            draft = draft.withExt("school.example.n" + i, "");
        }
        assertThat(found(draft)).isEqualTo(right ? List.of() : List.of("ERROR ticket.ext-malformed ext"));
    }

    @Test
    void tkt_70_a_file_that_cannot_be_sent_is_an_error_of_the_draft() {
        Ticket.Draft draft = draft(Cases.complete(ErrorCategory.HTTP_ERROR))
                .attach(Attachment.of("a.png", "image/png", new byte[0]))
                .attach(Attachment.of("b.txt", "text/plain", "да".getBytes(UTF_8)))
                .attach(Attachment.of("c.exe", "application/octet-stream", "MZ".getBytes(UTF_8)))
                .attach(Attachment.of("d.zip", "application/zip", Arrays.copyOf("PK\u0005\u0006".getBytes(UTF_8), 22)));
        assertThat(found(draft))
                .containsExactly(
                        "ERROR attachment.empty attachments[1]",
                        "ERROR attachment.type-mismatch attachments[3]",
                        "ERROR attachment.type-mismatch attachments[4]");
        assertThat(draft.build().isValid()).isFalse();
    }

    @Test
    void tkt_71_files_of_one_name_are_numbered() {
        Attachment file = Attachment.of("а.png", "image/png", Cases.png());
        Ticket ticket = draft(Cases.complete(ErrorCategory.HTTP_ERROR))
                .attach(file)
                .attach(Attachment.of("А.PNG", "image/png", Cases.png()))
                .attach(file)
                .attach(file)
                .build()
                .orThrow();
        assertThat(ticket.attachments())
                .extracting(TicketAttachment::name)
                .containsExactly("снимок экрана.png", "а.png", "А (2).PNG", "а (3).png", "а (4).png");
    }

    @Test
    void tkt_2_what_is_wrong_with_one_text_is_told_at_once_and_in_the_order_of_the_letter() {
        Ticket.Draft draft = draft(
                        Cases.complete(ErrorCategory.CHILD_NOT_VISIBLE).role(UserRole.TEACHER))
                .withProblem("Не видит ребёнка, пароль: 123\u0007")
                .withAction(" ");
        assertThat(found(draft))
                .containsExactly(
                        "ERROR text.control-character problem at 29",
                        "WARNING ticket.password problem at 18",
                        "WARNING case.role-unusual role",
                        "ERROR ticket.action-missing action");
        String longest = IntStream.range(0, 801).mapToObj(i -> "Не открыть").reduce("", String::concat);
        assertThat(found(draft(Cases.complete(ErrorCategory.HTTP_ERROR)).withProblem(longest)))
                .containsExactly("ERROR text.too-long problem");
    }

    @Test
    void a_flag_that_says_no_is_one_that_is_not_set() {
        SupportCase said = Cases.complete(ErrorCategory.HTTP_ERROR)
                .legalRepresentative(false)
                .administratorContactKnown(false)
                .build()
                .orThrow();
        assertThat(said).isEqualTo(Cases.of(ErrorCategory.HTTP_ERROR));
        assertThat(Ticket.draft(said, Cases.ID, Cases.AT).build().orThrow().fields(Locale.ROOT))
                .isEqualTo(TicketTest.ticket(ErrorCategory.HTTP_ERROR).fields(Locale.ROOT));
    }
}
