package io.github.eposcases.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.place.Organization;
import io.github.eposcases.core.place.StatedTerritory;
import io.github.eposcases.core.support.CaseEvent;
import io.github.eposcases.core.support.ClientDevice;
import io.github.eposcases.core.support.SelfCheckOutcome;
import io.github.eposcases.core.support.SupportCaseBuilder;
import io.github.eposcases.ticket.internal.json.JsonTree;
import io.github.eposcases.ticket.internal.text.CleanText;
import io.github.eposcases.ticket.samples.Cases;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdgesTest {
    private static final Locale RU = Locale.forLanguageTag("ru");

    private static Ticket ticket(SupportCaseBuilder about) {
        return Ticket.draft(about.build().orThrow(), Cases.ID, Cases.AT).build().orThrow();
    }

    private static List<String> wrong(String json) {
        return TicketReader.json(JsonLimits.standard()).read(json.getBytes(UTF_8)).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private static String json(Ticket ticket) {
        return new String(TicketWriters.json().toBytes(ticket), UTF_8);
    }

    @Test
    void the_last_check_correction_and_try_count() {
        Ticket ticket = ticket(Cases.complete(ErrorCategory.USER_NOT_FOUND)
                .event(new CaseEvent.Checked(Cases.AT.minusSeconds(300), true))
                .event(new CaseEvent.Corrected(Cases.AT.minusSeconds(200)))
                .event(new CaseEvent.Corrected(Cases.AT.minusSeconds(100)))
                .event(new CaseEvent.Retried(Cases.AT.minusSeconds(50), false))
                .event(new CaseEvent.Retried(Cases.AT.minusSeconds(40), false))
                .event(new CaseEvent.Retried(Cases.AT.minusSeconds(30), true)));
        assertThat(ticket.history().dataCheck())
                .hasValue(new TicketHistory.DataCheck(
                        Cases.AT.minusSeconds(300),
                        true,
                        Optional.of(Cases.AT.minusSeconds(100)),
                        Optional.of(Cases.AT.minusSeconds(40))));
        assertThat(ticket.fields(RU))
                .containsEntry("dataCheck.checkedAt", "19.12.2024 14:00 (+05:00), расхождения есть");
    }

    @Test
    void the_last_outcome_of_a_self_check_counts_and_the_first_report() {
        Ticket slow = ticket(Cases.complete(ErrorCategory.SLOW_LOADING)
                .event(new CaseEvent.SelfChecked(Cases.AT, 3, SelfCheckOutcome.WRONG_ADDRESS)));
        assertThat(slow.history().selfChecks())
                .containsEntry(3, SelfCheckOutcome.WRONG_ADDRESS)
                .hasSize(4);
        Ticket http = ticket(Cases.complete(ErrorCategory.HTTP_ERROR)
                .event(new CaseEvent.Reported(Cases.AT, Cases.AT.minusSeconds(1)))
                .event(new CaseEvent.Retried(Cases.AT, false)));
        assertThat(http.history().firstSeen()).hasValue(Cases.AT.minusSeconds(9_000));
        assertThat(http.history().recheckedAt()).hasValue(Cases.AT);
    }

    @Test
    void a_browser_is_written_with_what_is_known_of_it() {
        Ticket whole = ticket(Cases.complete(ErrorCategory.SLOW_LOADING)
                .device(ClientDevice.Web.of("Яндекс.Браузер", "24.1", "Windows 11")));
        assertThat(whole.fields(RU))
                .containsEntry("device.browser", "Яндекс.Браузер 24.1")
                .containsEntry("device.os", "Windows 11");
        assertThat(TicketReader.json(JsonLimits.standard())
                        .read(json(whole).getBytes(UTF_8))
                        .orThrow())
                .isEqualTo(whole);
        Ticket name = ticket(Cases.complete(ErrorCategory.SLOW_LOADING)
                .device(new ClientDevice.Web(Optional.of("Firefox"), Optional.empty(), Optional.empty())));
        assertThat(name.fields(RU)).containsEntry("device.browser", "Firefox").doesNotContainKey("device.os");
        Ticket version = ticket(Cases.complete(ErrorCategory.SLOW_LOADING)
                .device(new ClientDevice.Web(Optional.empty(), Optional.of("9"), Optional.empty())));
        assertThat(version.fields(RU)).doesNotContainKey("device.browser");
        assertThat(TicketReader.json(JsonLimits.standard())
                        .read(json(version).getBytes(UTF_8))
                        .orThrow())
                .isEqualTo(version);
    }

    @Test
    void what_is_known_of_a_case_without_a_device_is_written_and_read() {
        for (Ticket ticket : List.of(
                ticket(Cases.complete(ErrorCategory.SLOW_LOADING).pageAddress("https://edu-epos.permkrai.ru/")),
                ticket(Cases.complete(ErrorCategory.SLOW_LOADING)
                        .device(new ClientDevice.Web(Optional.empty(), Optional.empty(), Optional.of("Windows 11")))),
                ticket(Cases.complete(ErrorCategory.HTTP_ERROR)
                        .organization(Organization.of("СОШ 1", StatedTerritory.of("Атлантида")))))) {
            Ticket read = TicketReader.json(JsonLimits.standard())
                    .read(json(ticket).getBytes(UTF_8))
                    .orThrow();
            assertThat(read).isEqualTo(ticket);
        }
    }

    @Test
    void a_rework_without_a_number_says_just_that() {
        TicketThread thread = TicketThread.of(Cases.ID, "Пользователь не найден");
        Ticket ticket = Threads.inThread(
                        Ticket.draft(Cases.of(ErrorCategory.USER_NOT_FOUND), Cases.ID, Cases.AT),
                        "Ошибка осталась",
                        thread,
                        List.of())
                .orThrow();
        String text = new String(TicketWriters.text().toBytes(ticket), UTF_8);
        assertThat(text).startsWith("Доработка заявки\nДополнение");
        assertThat(TicketReader.text().read(text.getBytes(UTF_8)).orThrow()).isEqualTo(ticket.fields(RU));
        assertThat(TicketReader.json(JsonLimits.standard())
                        .read(json(ticket).getBytes(UTF_8))
                        .orThrow())
                .isEqualTo(ticket);
        assertThat(TicketWriters.mailto(99_999).link(ticket)).doesNotContain("In-Reply-To");
    }

    @Test
    void evidence_that_was_sent_earlier_counts_for_a_rework() { // TKT-58
        TicketAttachment earlier =
                TicketTest.ticket(ErrorCategory.USER_NOT_FOUND).attachments().get(0);
        Ticket.Draft draft =
                Ticket.draft(DraftTest.Without.of(ErrorCategory.USER_NOT_FOUND, "evidence"), Cases.ID, Cases.AT);
        TicketThread thread = TicketThread.of(Cases.ID, "Пользователь не найден");
        Ticket rework = Threads.inThread(draft, "Ошибка осталась", thread, List.of(earlier))
                .orThrow();
        assertThat(new String(TicketWriters.text().toBytes(rework), UTF_8))
                .contains("Вложения:\n  снимок экрана.png (отправлено ранее)\n");
        assertThat(json(rework)).doesNotContain("\"attachments\"");
        assertThat(TicketWriters.mailto(99_999).link(rework)).doesNotContain("%D0%9F%D1%80%D0%B8%D0%BB%D0%BE");
        assertThat(TicketReader.json(JsonLimits.standard())
                        .read(json(rework).getBytes(UTF_8))
                        .orThrow())
                .isEqualTo(rework);
        assertThat(Threads.inThread(draft, "Ошибка осталась", thread, List.of()).problems())
                .extracting(Problem::toString)
                .containsExactly("ERROR case.evidence-missing attachments");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "number":1,"outcome":"PASSED" | "number":2,"outcome":"PASSED"        | ERROR json.number-range selfChecks[1].number
            "number":1,"outcome":"PASSED" | "number":5,"outcome":"PASSED"        | ERROR json.number-range selfChecks[0].number
            "number":2,"outcome":"PASSED" | "number":2,"outcome":"WRONG_ADDRESS" | ERROR json.number-range selfChecks[1].outcome
            "number":2,"outcome":"PASSED" | "number":2                           | ERROR json.member-missing selfChecks[1].outcome
            {"number":4,"outcome":"PASSED"} | 4                                  | ERROR json.wrong-type selfChecks[3]
            {"number":4,"outcome":"PASSED"} | {"number":4,"outcome":"PASSED"},{},{} | ERROR json.too-many-entries selfChecks
            """)
    void a_wrong_self_check_is_named(String from, String to, String expected) {
        String json = json(TicketTest.ticket(ErrorCategory.SLOW_LOADING));
        assertThat(json).contains(from);
        assertThat(wrong(json.replace(from, to))).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "ownIds":["abc.0@example.org"] | "ownIds":["a b"]         | ERROR ticket.thread-malformed rework.thread.ownIds
            "ownIds":["abc.0@example.org"] | "ownIds":[7]             | ERROR json.wrong-type rework.thread.ownIds[0]
            "ownIds":["abc.0@example.org"] | "ownIds":"x"             | ERROR json.wrong-type rework.thread.ownIds
            "text":"[epos #7]"             | "text":"a\\nb"           | ERROR ticket.thread-malformed rework.thread.tag.text
            "subject":"Пользователь не найден","sender" | "subject":"a\\nb","sender" | ERROR json.value-malformed rework.thread.subject
            "reworks":1                    | "reworks":-1             | ERROR json.number-range rework.thread.reworks
            "reworks":1                    | "reworks":10001          | ERROR json.number-range rework.thread.reworks
            "atEnd":false                  | "atEnd":7                | ERROR json.wrong-type rework.thread.tag.atEnd
            """)
    void a_wrong_thread_is_named(String from, String to, String expected) { // TKT-63
        String json = json(Threads.rework());
        assertThat(json).contains(from);
        assertThat(wrong(json.replace(from, to))).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u061C", "\u200E", "\u200F", "\uFEFF", "\uFFFE", "\uFFFF", "\uFDD0", "\uFDEF", "\uD83F\uDFFE"})
    void an_invisible_mark_is_dropped_with_a_warning(String mark) { // TKT-10
        CleanText clean = CleanText.of("problem", "аб" + mark + "в", 10);
        assertThat(clean.text()).isEqualTo("абв");
        assertThat(clean.problems())
                .extracting(Problem::toString)
                .containsExactly("WARNING text.invisible-removed problem at 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u061D", "\u200D", "\uFE0F", "\uFDCF", "\uFDF0", "\uFFFD", "\u00AD", "а\tб"})
    void a_mark_that_belongs_to_a_text_stays(String mark) {
        assertThat(CleanText.of("problem", "аб" + mark + "в", 10))
                .isEqualTo(new CleanText("аб" + mark + "в", List.of()));
    }

    @Test
    void a_writer_of_an_application_is_counted_and_redacted_too() throws IOException {
        TicketWriter own = new TicketWriter() {
            @Override
            public String mediaType() {
                return "text/x-own";
            }

            @Override
            public void write(Ticket ticket, OutputStream out) throws IOException {
                out.write('x');
                out.write(ticket.fields(RU).get("person").getBytes(UTF_8));
            }
        };
        Ticket ticket = TicketTest.ticket(ErrorCategory.HTTP_ERROR);
        assertThat(own.preflight(ticket)).isEqualTo(new TicketWriter.Preflight(own.toBytes(ticket).length, List.of()));
        assertThat(own.contentType(ticket)).isEqualTo("text/x-own");
        assertThat(new String(TicketWriters.redacted(own).toBytes(ticket), UTF_8))
                .isEqualTo("x•••");
        String json = new String(TicketWriters.redacted(TicketWriters.json()).toBytes(ticket), UTF_8);
        assertThat(json).contains("\"size\":9").doesNotContain("\"filedBy\"");
    }

    @Test
    void a_text_is_read_from_a_stream() throws IOException {
        Ticket ticket = TicketTest.ticket(ErrorCategory.HTTP_ERROR);
        byte[] text = TicketWriters.text().toBytes(ticket);
        assertThat(TicketReader.text().read(new ByteArrayInputStream(text)).orThrow())
                .isEqualTo(ticket.fields(RU));
    }

    @Test
    void only_an_object_is_a_document() throws IOException {
        try (var parser = new ObjectMapper().createParser("[1]")) {
            parser.nextToken();
            assertThat(JsonTree.read(parser, JsonLimits.standard().bounds()).problems())
                    .extracting(Problem::toString)
                    .containsExactly("ERROR json.wrong-type");
        }
    }
}
