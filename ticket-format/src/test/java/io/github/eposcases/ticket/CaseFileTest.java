package io.github.eposcases.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.core.support.Attachment;
import io.github.eposcases.core.support.CaseEvent;
import io.github.eposcases.core.support.FilingChannel;
import io.github.eposcases.core.support.SupportCase;
import io.github.eposcases.core.support.UserRole;
import io.github.eposcases.ticket.samples.Cases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The case form (TKT-21, DOM-360). */
class CaseFileTest {
    private static final AttachmentSource SCREENSHOTS = name ->
            Optional.of(Cases.screenshot()).filter(file -> file.fileName().equals(name));

    static Parsed<CaseFile> read(String json) {
        try {
            return CaseFile.read(json.getBytes(UTF_8), SCREENSHOTS, JsonLimits.standard());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String written(CaseFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            file.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void a_written_case_is_read_back(ErrorCategory category) {
        CaseFile file = new CaseFile(Cases.ID, Cases.of(category));
        assertThat(read(written(file)).orThrow()).isEqualTo(file).hasToString("CaseFile[" + file.supportCase() + "]");
    }

    @Test
    void everything_that_only_a_case_has_is_read_back() {
        IdentityRecord gosuslugi = new IdentityRecord("Сергеева", "Анна", "", "14.03.1986", "a@example.org");
        SupportCase about = Cases.complete(ErrorCategory.USER_NOT_FOUND)
                .complaint("не пускает!!!")
                .schoolClass(io.github.eposcases.core.place.SchoolClass.of("7 «А»"))
                .legalRepresentative(true)
                .pageAddress("https://auth-epos.permkrai.ru/")
                .speedKbitPerSecond(30_000)
                .filerName("Орлова О. О.")
                .filerPhone("+7 342 000-00-00")
                .messageSeen("Пользователь не найден")
                .gosuslugiRecord(gosuslugi)
                .eposRecord(gosuslugi.withSurname("Cepгeeвa").withEmail(""))
                .administratorContactKnown(true)
                .event(new CaseEvent.TicketFiled(Cases.AT, UserRole.ORGANIZATION_ADMIN, FilingChannel.E_MAIL))
                .event(new CaseEvent.Answered(Cases.AT.plusSeconds(1), "7"))
                .event(new CaseEvent.Answered(Cases.AT.plusSeconds(2)))
                .event(new CaseEvent.ReworkSent(Cases.AT.plusSeconds(3)))
                .event(new CaseEvent.Resolved(Cases.AT.plusSeconds(4)))
                .build()
                .orThrow();
        CaseFile file = new CaseFile(Cases.ID, about);
        assertThat(read(written(file)).orThrow()).isEqualTo(file);
    }

    @Test
    void a_case_of_a_category_alone_is_a_case() {
        CaseFile file = read("{\"schema\":\"epos-case/1\",\"caseId\":\"" + Cases.ID + "\",\"category\":\"HTTP_ERROR\"}")
                .orThrow();
        assertThat(file.supportCase())
                .isEqualTo(SupportCase.builder(ErrorCategory.HTTP_ERROR).build().orThrow());
        assertThat(read(written(file)).orThrow()).isEqualTo(file);
    }

    @Test
    void everything_wrong_is_told_at_once_with_its_path_and_in_words() {
        Parsed<CaseFile> parsed = read("""
                {"schema":"epos-case/1","caseId":"1-2-3-4-5","category":"OTHER","role":7,
                 "person":{"surname":"Ivanov","givenName":"Анна","birthDate":"30.02.2011","gosuslugiEmail":"нет"},
                 "organization":{"name":"СОШ 12"},
                 "children":[{"givenName":"Пётр","birthDate":"2011-02-30"}],
                 "web":{"browser":"a\\nb"},
                 "http":{"status":200},"events":[{"type":"Lost","at":"yesterday"},
                   {"type":"SelfChecked","at":"2024-12-19T09:05:00Z","number":4,"outcome":"WRONG_ADDRESS"},
                   {"type":"Checked","at":"2024-12-19T09:05:00Z"},
                   {"type":"Reported","at":"2024-12-19T09:05:00Z","firstSeen":"2024-12-20T09:05:00Z"}],
                 "telephone":"1","attachments":[{"mediaType":"picture"}]}
                """);
        assertThat(parsed.problems())
                .extracting(p -> p.code().id() + " " + p.path())
                .contains(
                        "json.value-malformed caseId",
                        "json.value-unknown category",
                        "json.wrong-type role",
                        "json.value-malformed person.birthDate",
                        "json.member-missing territory",
                        "json.member-missing children[0].surname",
                        "json.value-malformed children[0].birthDate",
                        "text.control-character web.browser",
                        "json.value-unknown events[0].type",
                        "json.value-malformed events[0].at",
                        "json.number-range events[1].outcome",
                        "json.member-missing events[2].discrepancies",
                        "json.number-range events[3].firstSeen",
                        "json.member-missing attachments[0].file",
                        "json.value-malformed attachments[0].mediaType",
                        "json.member-unknown telephone")
                .anyMatch(p -> p.endsWith(" person.surname"))
                .anyMatch(p -> p.endsWith(" person.gosuslugiEmail"));
        for (Problem problem : parsed.problems()) {
            assertThat(problem.message(Locale.ENGLISH)).doesNotContain("Ivanov", "{");
            assertThat(problem.message(Locale.forLanguageTag("ru"))).matches("(?s).*[а-яё].*");
        }
    }

    @Test
    void what_the_parts_say_together_is_judged_too() {
        Parsed<CaseFile> parsed = read("""
                {"schema":"epos-case/1","caseId":"%s","category":"USER_NOT_FOUND","http":{"status":200},
                 "childCounts":{"expected":1,"visible":2},"mobile":{"os":"iOS"},"channel":"WEB"}
                """.formatted(Cases.ID));
        assertThat(parsed.problems())
                .extracting(p -> p.code().id() + " " + p.path())
                .containsExactlyInAnyOrder(
                        "case.http-status-impossible http.status",
                        "case.http-status-unexpected http.status",
                        "case.child-counts-unexpected childCounts.expected",
                        "case.child-counts-unexpected childCounts.visible",
                        "case.child-counts-impossible childCounts.visible",
                        "case.channel-contradicts-device channel");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "person":{"birthDate":"1986-03-14"}            |
            "person":{"patronymic":"Ильинична"}            | json.member-missing person.surname, json.member-missing person.givenName
            "person":{"surname":"Сергеева"}                | json.member-missing person.givenName
            "person":{"givenName":"Анна"}                  | json.member-missing person.surname
            "legalRepresentative":false                    |
            "administratorContactKnown":false              |
            "administratorContactKnown":true               |
            "web":{"address":"https://permkrai.ru/"}       |
            "web":{}                                       |
            "http":{"nick":1}                              | json.member-unknown http.nick
            "web":{"os":"Windows 11"}                      | json.member-missing channel
            "mobile":{"os":"Android"}                      | json.member-missing channel
            "organization":{"name":""},"territory":{"stated":"Пермь"} | text.blank organization.name
            "events":[{"type":"Corrected","at":"2024-12-19T09:05Z"}]   | json.value-malformed events[0].at
            "events":[{"type":"Retried","at":"2024-12-19T09:05:00Z","succeeded":1}] | json.wrong-type events[0].succeeded
            "events":[{"type":"SelfChecked","at":"2024-12-19T09:05:00Z","number":5,"outcome":"PASSED"}] | json.number-range events[0].number
            """)
    void what_is_there_is_read_and_what_is_wrong_is_named_once(String member, String wrong) {
        Parsed<CaseFile> parsed = read("{\"schema\":\"epos-case/1\",\"caseId\":\"" + Cases.ID
                + "\",\"category\":\"HTTP_ERROR\"," + member + "}");
        assertThat(parsed.problems())
                .filteredOn(Problem::isError)
                .extracting(p -> p.code().id() + " " + p.path())
                .isEqualTo(wrong == null ? List.of() : List.of(wrong.split(", ")));
        parsed.toOptional()
                .ifPresent(file -> assertThat(read(written(file)).orThrow()).isEqualTo(file));
    }

    @Test
    void of_an_unknown_category_nothing_else_is_held_against_a_case() {
        assertThat(read("{\"schema\":\"epos-case/1\",\"caseId\":\"" + Cases.ID
                                + "\",\"category\":\"OTHER\",\"childCounts\":{\"expected\":2,\"visible\":1}}")
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("ERROR json.value-unknown category");
    }

    @Test
    void a_media_type_that_is_stated_is_kept() {
        Attachment file = read("{\"schema\":\"epos-case/1\",\"caseId\":\"" + Cases.ID
                        + "\",\"category\":\"HTTP_ERROR\","
                        + "\"attachments\":[{\"file\":\"снимок экрана.png\",\"mediaType\":\"image/heic\"}]}")
                .orThrow()
                .supportCase()
                .evidence()
                .get(0);
        assertThat(file.mediaType()).isEqualTo("image/heic");
        assertThat(file.size()).isEqualTo(70);
        assertThat(file.fileName()).isEqualTo("снимок экрана.png");
    }

    @Test
    void an_instant_may_have_any_offset() {
        CaseFile file = read("{\"schema\":\"epos-case/1\",\"caseId\":\"" + Cases.ID
                        + "\",\"category\":\"HTTP_ERROR\",\"events\":[{\"type\":\"Corrected\","
                        + "\"at\":\"2024-12-19T14:05:00+05:00\"}]}")
                .orThrow();
        assertThat(file.supportCase().events()).containsExactly(new CaseEvent.Corrected(Cases.AT));
    }

    @Test
    void files_lie_beside_the_document_and_never_outside(@TempDir Path directory) throws IOException {
        Files.createDirectories(directory.resolve("cases/shots"));
        Files.write(directory.resolve("secret.png"), Cases.png());
        Files.write(directory.resolve("cases/shots/a.png"), Cases.png());
        Files.createSymbolicLink(directory.resolve("cases/link.png"), directory.resolve("secret.png"));
        Path json = directory.resolve("cases/case.json");
        String head = "{\"schema\":\"epos-case/1\",\"caseId\":\"" + Cases.ID + "\",\"category\":\"HTTP_ERROR\",";
        Files.writeString(json, head + "\"attachments\":[{\"file\":\"shots/a.png\"}]}");
        Attachment found =
                CaseFile.read(json).orThrow().supportCase().evidence().get(0);
        assertThat(found.fileName()).isEqualTo("a.png");
        assertThat(found.mediaType()).isEqualTo("image/png");
        Files.writeString(
                json,
                head + "\"attachments\":[{\"file\":\"../secret.png\"},{\"file\":\"link.png\"},{\"file\":\"none.png\"},"
                        + "{\"file\":\"shots\"},{\"file\":\"\\u0001\"},{\"file\":\"" + directory + "/secret.png\"}]}");
        assertThat(CaseFile.read(json).problems())
                .filteredOn(Problem::isError)
                .extracting(Problem::toString)
                .containsExactly(
                        "ERROR ticket.attachment-not-found attachments[0].file",
                        "ERROR ticket.attachment-not-found attachments[1].file",
                        "ERROR ticket.attachment-not-found attachments[2].file",
                        "ERROR ticket.attachment-not-found attachments[3].file",
                        "ERROR ticket.attachment-not-found attachments[4].file",
                        "ERROR ticket.attachment-not-found attachments[5].file");
    }

    @Test
    void another_format_is_not_judged_further() {
        assertThat(read("{\"schema\":\"epos-case/2\",\"x\":1}").problems())
                .extracting(Problem::toString)
                .containsExactly("ERROR json.schema-unknown schema");
        assertThat(read("{").problems()).extracting(p -> p.code().id()).containsExactly("json.syntax");
    }

    @Test
    void the_draft_of_a_case_is_the_ticket_of_its_case() {
        CaseFile file = new CaseFile(Cases.ID, Cases.of(ErrorCategory.HTTP_ERROR));
        assertThat(file.draft(Cases.AT).build().orThrow()).isEqualTo(TicketTest.ticket(ErrorCategory.HTTP_ERROR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/-png", "image/.", "image/", "/png", "Image/png", "image/png; charset=x"})
    void a_media_type_of_another_form_is_a_problem(String type) {
        assertThat(read("{\"schema\":\"epos-case/1\",\"caseId\":\"" + Cases.ID
                                + "\",\"category\":\"HTTP_ERROR\","
                                + "\"attachments\":[{\"file\":\"снимок экрана.png\",\"mediaType\":\"" + type + "\"}]}")
                        .problems())
                .extracting(Problem::toString)
                .contains("ERROR json.value-malformed attachments[0].mediaType");
    }
}
