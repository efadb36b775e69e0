package io.github.eposcases.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.support.CaseEvent;
import io.github.eposcases.ticket.samples.Cases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The forms for people and machines: JSON, text, page (TKT-13 to TKT-29, TKT-48). */
class WritersTest {
    private static final Locale RU = Locale.forLanguageTag("ru");
    private static final String NASTY =
            "Тема: взлом\nСтатус: закрыта\n  </dd><script>alert('1')</script> & \"x\" <!-- ]]>\n\nВложения:\n  нет\nЗаявка в СТП ЭПОС";

    private static Ticket ticket(String problem) {
        return Ticket.draft(Cases.of(ErrorCategory.USER_NOT_FOUND), Cases.ID, Cases.AT)
                .withProblem(problem)
                .build()
                .orThrow();
    }

    private static String text(TicketWriter writer, Ticket ticket) {
        return new String(writer.toBytes(ticket), UTF_8);
    }

    @Test
    void the_text_is_the_one_of_the_golden_file() throws IOException {
        assertThat(text(TicketWriters.text(), TicketTest.ticket(ErrorCategory.CHILD_NOT_VISIBLE)))
                .isEqualTo(golden("ticket-1.txt"));
    }

    @Test
    void the_json_is_the_one_of_the_golden_file_of_version_1() throws IOException { // TKT-14, TKT-20: never edited
        String golden = golden("epos-ticket-1.json");
        assertThat(text(TicketWriters.json(), Threads.full())).isEqualTo(golden);
        Ticket read = TicketReader.json(JsonLimits.standard())
                .read(golden.getBytes(UTF_8))
                .orThrow();
        assertThat(read).isEqualTo(Threads.full());
    }

    private static String golden(String name) throws IOException {
        try (var in = WritersTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    @Test
    void pretty_json_has_two_blanks_and_lf_and_the_same_content() {
        Ticket ticket = Threads.full();
        String pretty = text(TicketWriters.jsonPretty(), ticket);
        assertThat(pretty)
                .startsWith("{\n  \"schema\": \"epos-ticket/1\",\n  \"caseId\"")
                .doesNotContain("\r");
        assertThat(pretty).contains("\"attachments\": [\n    {\n      \"name\"").endsWith("\n}");
        assertThat(TicketReader.json(JsonLimits.standard())
                        .read(pretty.getBytes(UTF_8))
                        .orThrow())
                .isEqualTo(ticket);
    }

    @Test
    void an_emoji_is_written_raw() { // TKT-15
        Ticket ticket = ticket("Не открывается дневник \uD83D\uDE00");
        assertThat(text(TicketWriters.json(), ticket)).contains("дневник \uD83D\uDE00\"");
    }

    @Test
    void a_rework_says_so_and_lists_what_was_sent_earlier() { // TKT-25, TKT-58
        assertThat(text(TicketWriters.text(), Threads.rework()))
                .startsWith("Доработка заявки № 7\nДополнение к заявке:\n  Изменили почту, ошибка осталась\nТема: ")
                .contains(
                        "Вложения:\n  снимок экрана.png (image/png, 70 байт)\n  снимок экрана.png (отправлено ранее)\n");
        assertThat(text(TicketWriters.text(Locale.ENGLISH), Threads.rework())).startsWith("Addition to ticket № 7\n");
    }

    @Test
    void no_label_is_a_command_of_a_ticket_system() { // TKT-29
        List<String> commands = List.of(
                "Статус",
                "Приоритет",
                "Трекер",
                "Категория",
                "Назначена",
                "Проект",
                "Владелец",
                "Очередь",
                "Версия",
                "Status",
                "Priority",
                "Queue",
                "Owner",
                "Subject",
                "Tracker",
                "Category",
                "Project",
                "Assigned to",
                "Requestor",
                "Cc",
                "AdminCc",
                "Due",
                "Type",
                "Group",
                "State",
                "Severity",
                "Start date");
        for (TicketField field : TicketField.values()) {
            assertThat(commands).doesNotContain(field.label(0, RU), field.label(0, Locale.ENGLISH));
            assertThat(field.label(0, RU)).doesNotContain(":");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|1",
                "x|1",
                "Заявка%|1",
                "x%Тема: x|1",
                "Заявка в СТП ЭПОС|1",
                "Заявка в СТП ЭПОС%x|2",
                "Заявка в СТП ЭПОС%Тема: x%%x|4",
                "Заявка в СТП ЭПОС%: x%|2",
                "Заявка в СТП ЭПОС%Тема: x%Цвет: x%|3",
                "Заявка в СТП ЭПОС%Тема:xy%|2",
                "Заявка в СТП ЭПОС%Тема:%|2",
                "Заявка в СТП ЭПОС%  x%|2",
                "Заявка в СТП ЭПОС%Проблема:%  x%  y%Тема: x%Тема: x%|6"
            })
    void a_text_that_is_no_ticket_is_refused_with_its_line(String text, String line) {
        var problems = TicketReader.text()
                .read(text.replace("%", "\n").getBytes(UTF_8))
                .problems();
        assertThat(problems).extracting(p -> p.code().id()).containsExactly("ticket.text-unreadable");
        assertThat(problems.get(0).details()).containsEntry("line", line);
    }

    @Test
    void a_text_is_read_with_crlf_and_refused_when_it_is_not_utf_8_or_too_long() {
        Ticket ticket = ticket(NASTY);
        String crlf = text(TicketWriters.text(), ticket).replace("\n", "\r\n");
        assertThat(TicketReader.text().read(crlf.getBytes(UTF_8)).orThrow()).isEqualTo(ticket.fields(RU));
        assertThat(TicketReader.text().read(crlf.strip().getBytes(UTF_8)).orThrow())
                .isEqualTo(ticket.fields(RU));
        assertThat(TicketReader.text()
                        .read("Заявка в СТП ЭПОС\nПроблема:\n  x".getBytes(UTF_8))
                        .orThrow())
                .isEqualTo(java.util.Map.of("problem", "x"));
        assertThat(TicketReader.text().read(new byte[] {(byte) 0xC0}).problems())
                .extracting(p -> p.code().id())
                .containsExactly("json.encoding");
        assertThat(TicketReader.text().read(new byte[1 << 20]).problems())
                .extracting(p -> p.code().id())
                .containsExactly("ticket.text-unreadable");
        assertThat(TicketReader.text().read(new byte[(1 << 20) + 1]).problems())
                .extracting(p -> p.code().id())
                .containsExactly("json.too-large");
    }

    @ParameterizedTest
    @EnumSource
    void the_page_shows_exactly_the_fields_and_nothing_else(ErrorCategory category) throws Exception { // TKT-48, SEC-12
        Ticket ticket = Ticket.draft(Cases.of(category), Cases.ID, Cases.AT)
                .withProblem(NASTY)
                .build()
                .orThrow();
        String html = text(TicketWriters.html(), ticket);
        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"ru\">")
                .contains("content=\"default-src 'none'; style-src 'unsafe-inline'\"")
                .doesNotContain("<script", "<a ", "<img", "http://", "src=", "href");
        // The page is well-formed XML but for its doctype and void elements, so the platform's parser is the judge.
        String xml = html.replace("<!DOCTYPE html>", "").replaceAll("(<meta [^>]*)>", "$1/>");
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
        NodeList values = root.getElementsByTagName("dd");
        List<String> fields = List.copyOf(ticket.fields(RU).values());
        assertThat(values.getLength()).isEqualTo(fields.size());
        for (int i = 0; i < fields.size(); i++) {
            assertThat(values.item(i).getTextContent()).isEqualTo(fields.get(i));
            assertThat(values.item(i).getChildNodes().getLength()).isEqualTo(1);
        }
        assertThat(root.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void the_fields_stand_in_the_order_of_the_text_child_by_child() { // TKT-26
        assertThat(Threads.full().fields(RU).keySet())
                .containsSubsequence(
                        "revision",
                        "subject",
                        "problem",
                        "attachments",
                        "children[0].name",
                        "children[0].birthDate",
                        "children[0].schoolClass",
                        "children[1].name",
                        "children[1].birthDate",
                        "children[2].name",
                        "children[2].birthDate",
                        "childCounts.expected",
                        "messageSeen",
                        "filedBy",
                        "caseId")
                .doesNotContain("children[1].schoolClass");
    }

    @Test
    void what_the_check_of_the_data_found_is_said_in_words() { // S0-17
        Ticket none = Ticket.draft(
                        Cases.common(ErrorCategory.USER_NOT_FOUND)
                                .event(new CaseEvent.Checked(Cases.AT.minusSeconds(9), false))
                                .build()
                                .orThrow(),
                        Cases.ID,
                        Cases.AT)
                .build()
                .orThrow();
        assertThat(none.fields(RU))
                .containsEntry("dataCheck.checkedAt", "19.12.2024 14:04 (+05:00), расхождений нет")
                .doesNotContainKey("filedBy");
    }

    @Test
    void each_form_says_its_media_type() {
        assertThat(Stream.of(
                                TicketWriters.text(),
                                TicketWriters.text(Locale.ENGLISH),
                                TicketWriters.html(),
                                TicketWriters.json(),
                                TicketWriters.jsonPretty())
                        .map(TicketWriter::mediaType))
                .containsExactly(
                        "text/plain; charset=UTF-8",
                        "text/plain; charset=UTF-8",
                        "text/html; charset=UTF-8",
                        "application/vnd.epos.ticket+json; v=1",
                        "application/vnd.epos.ticket+json; v=1");
    }

    @Test
    void json_lines_part_many_tickets() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Ticket ticket = TicketTest.ticket(ErrorCategory.HTTP_ERROR);
        TicketWriters.json().writeAll(Stream.of(ticket, ticket), out);
        String json = text(TicketWriters.json(), ticket);
        assertThat(out.toString(UTF_8)).isEqualTo(json + "\n" + json + "\n");
        out.reset();
        TicketWriters.text().writeAll(Stream.of(ticket), out);
        assertThat(out.toByteArray()).isEqualTo(TicketWriters.text().toBytes(ticket));
    }
}
