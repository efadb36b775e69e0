package io.github.eposcases.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.support.Attachment;
import io.github.eposcases.core.support.UserRole;
import io.github.eposcases.ticket.internal.text.CsvRow;
import io.github.eposcases.ticket.samples.Cases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The forms for people: text, page, row, link, form (TKT-25 to TKT-29, TKT-48 to TKT-53, TKT-73). */
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
    void the_json_is_the_one_of_the_golden_file_of_version_1() throws IOException { // TKT-20: never edited
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
    @ValueSource(
            strings = {
                "",
                "x",
                "Заявка\n",
                "Заявка в СТП ЭПОС",
                "Заявка в СТП ЭПОС\nx",
                "Заявка в СТП ЭПОС\n: x\n",
                "Заявка в СТП ЭПОС\nЦвет: x\n",
                "Заявка в СТП ЭПОС\nТема:x\n",
                "Заявка в СТП ЭПОС\nТема:\n",
                "Заявка в СТП ЭПОС\n  x\n",
                "Заявка в СТП ЭПОС\nТема: x\nТема: x\n"
            })
    void a_text_that_is_no_ticket_is_refused_with_its_line(String text) {
        var problems = TicketReader.text().read(text.getBytes(UTF_8)).problems();
        assertThat(problems).extracting(p -> p.code().id()).containsExactly("ticket.text-unreadable");
        assertThat(problems.get(0).details()).containsKey("line");
    }

    @Test
    void a_text_is_read_with_crlf_and_refused_when_it_is_not_utf_8_or_too_long() {
        Ticket ticket = ticket(NASTY);
        String crlf = text(TicketWriters.text(), ticket).replace("\n", "\r\n");
        assertThat(TicketReader.text().read(crlf.getBytes(UTF_8)).orThrow()).isEqualTo(ticket.fields(RU));
        assertThat(TicketReader.text().read(new byte[] {(byte) 0xC0}).problems())
                .extracting(p -> p.code().id())
                .containsExactly("json.encoding");
        assertThat(TicketReader.text().read(new byte[(1 << 20) + 1]).problems())
                .extracting(p -> p.code().id())
                .containsExactly("json.too-large");
    }

    @ParameterizedTest
    @EnumSource
    void the_page_shows_exactly_the_fields_and_nothing_else(ErrorCategory category) throws Exception { // TKT-48
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+7 342",
                "-1",
                "@SUM(A1)",
                " =1",
                "\u00A0=1",
                "\u200E=1",
                "\u00AD\u200D-x",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF201",
                "\tx",
                "\rx",
                "\nx",
                "\u0000x",
                "  \t=",
                "\u3000+"
            })
    void a_cell_that_a_spreadsheet_would_compute_gets_an_apostrophe(String cell) throws IOException { // TKT-53
        assertThat(parsed(CsvRow.of(List.of("a", cell, "b"), ','), ',').get(0)).containsExactly("a", "'" + cell, "b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "x=1", "а-б", "  x", "x ", "\"", "a\"b", "a,b", "a;b", "a\nb", "a\r\nb", "'=1", "1+1", "\u200Ex"
            })
    void any_other_cell_is_kept_as_it_is(String cell) throws IOException { // TKT-52
        assertThat(parsed(CsvRow.of(List.of("a", cell, "b"), ','), ',').get(0)).containsExactly("a", cell, "b");
        assertThat(parsed(CsvRow.of(List.of(cell, "b"), ';'), ';').get(0)).containsExactly(cell, "b");
    }

    private static List<CSVRecord> parsed(String csv, char delimiter) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .get()
                .parse(new StringReader(csv))
                .getRecords();
    }

    @Test
    void many_tickets_are_rows_without_birth_date_and_mail_unless_asked_for() throws IOException {
        Ticket one = ticket("=cmd|' /C calc'!A0; \"x\",\nвторая строка");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TicketWriters.csv(CsvProfile.EXCEL_RU).writeAll(Stream.of(one, ticket(NASTY)), out);
        String csv = out.toString(UTF_8);
        assertThat(csv)
                .startsWith("\uFEFFcaseId;composedAt;category;Тема;ФИО;Роль;")
                .endsWith("\r\n");
        assertThat(csv).doesNotContain("1986", "@example.org");
        List<CSVRecord> rows = parsed(csv.substring(1), ';');
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1))
                .containsExactly(
                        Cases.ID.toString(),
                        "2024-12-19T09:05:00Z",
                        "USER_NOT_FOUND",
                        "Пользователь не найден",
                        "Сергеева Анна Ильинична",
                        "Родитель (законный представитель)",
                        "Пермский городской округ",
                        "МАОУ «СОШ № 12» г. Перми",
                        "Нажимает «Войти через Госуслуги»",
                        "'=cmd|' /C calc'!A0; \"x\",\nвторая строка",
                        "1");
        String details = text(TicketWriters.csv(CsvProfile.RFC4180.withIdentityDetails()), one);
        assertThat(details).startsWith("caseId,composedAt");
        assertThat(parsed(details, ',').get(1)).contains("14.03.1986", "anna.sergeeva@example.org");
        assertThat(TicketWriters.csv(CsvProfile.RFC4180).mediaType())
                .isEqualTo("text/csv; charset=UTF-8; header=present");
        for (char wrong : "\"\r\na1".toCharArray()) {
            assertThatThrownBy(() -> new CsvProfile(wrong, false, false)).hasMessageStartingWith("delimiter");
        }
    }

    @Test
    void the_link_opens_a_mail_with_the_whole_text() { // TKT-51
        Ticket ticket = ticket("Пишет: a+b & c; d, e = f? #1 100% не открывается");
        String link = TicketWriters.mailto(20_000).link(ticket);
        assertThat(link)
                .startsWith("mailto:support-epos@permkrai.ru?subject=%D0%9F")
                .matches("mailto:[a-z@.-]+\\?subject=[A-Za-z0-9._~%-]+&body=[A-Za-z0-9._~%-]+");
        String body = URLDecoder.decode(link.substring(link.indexOf("&body=") + 6), UTF_8);
        assertThat(body)
                .startsWith(text(TicketWriters.text(), ticket).replace("\n", "\r\n"))
                .endsWith("\r\nПриложите файлы: снимок экрана.png");
        assertThat(TicketWriters.mailto(20_000).toHtmlAttribute(ticket))
                .contains("&amp;body=")
                .doesNotContain("&body");
        assertThat(TicketWriters.mailto(20_000).preflight(ticket).problems()).isEmpty();
        assertThat(TicketWriters.mailto(20_000).preflight(ticket).bytes()).isEqualTo(link.length());
        assertThat(TicketWriters.mailto(link.length()).link(ticket)).isEqualTo(link);
        assertThat(text(TicketWriters.mailto(20_000), ticket)).isEqualTo(link);
        assertThat(TicketWriters.mailto(1).mediaType()).isEqualTo("text/plain; charset=US-ASCII");
    }

    @Test
    void a_link_that_would_be_too_long_carries_the_subject_and_says_so() {
        Ticket ticket = ticket("Не открывается дневник");
        TicketWriters.MailtoWriter writer = TicketWriters.mailto(TicketWriters.USUAL_LINK);
        String link = writer.link(ticket);
        assertThat(link.length()).isLessThan(2_000);
        assertThat(URLDecoder.decode(link, UTF_8))
                .isEqualTo("mailto:support-epos@permkrai.ru?subject=Пользователь не найден&body=Вставьте текст заявки");
        assertThat(writer.preflight(ticket).problems())
                .extracting(Object::toString)
                .containsExactly("WARNING ticket.link-too-long");
    }

    @Test
    void the_link_of_a_rework_answers_the_mail() {
        String link = URLDecoder.decode(
                TicketWriters.mailto(99_999).link(Threads.rework()).replace("+", "%2B"), UTF_8);
        assertThat(link)
                .contains("?subject=Re: [epos #7] Пользователь не найден&body=")
                .endsWith("&In-Reply-To=<rt-5.0.3-12+a~b@desk.example.org>");
    }

    @Test
    void a_form_without_a_place_for_a_field_of_the_letter_is_refused() { // TKT-49
        assertThat(FormProfile.builder()
                        .field(TicketField.PROBLEM, "text")
                        .build()
                        .problems())
                .extracting(Object::toString)
                .containsExactly(
                        "ERROR ticket.form-field-unmapped fields.SUBJECT",
                        "ERROR ticket.form-field-unmapped fields.PERSON",
                        "ERROR ticket.form-field-unmapped fields.ROLE",
                        "ERROR ticket.form-field-unmapped fields.TERRITORY",
                        "ERROR ticket.form-field-unmapped fields.ORGANIZATION",
                        "ERROR ticket.form-field-unmapped fields.ACTION",
                        "ERROR ticket.form-field-unmapped fields.ATTACHMENTS");
        assertThat(FormProfile.read("{\"fields\":{\"SUBJECT\":\"a\\nb\",\"COLOUR\":\"c\"},\"x\":1}".getBytes(UTF_8))
                        .problems())
                .extracting(Object::toString)
                .contains(
                        "ERROR json.member-unknown fields.COLOUR",
                        "ERROR json.member-unknown x",
                        "ERROR text.control-character fields.SUBJECT at 1");
        assertThat(FormProfile.read("[".getBytes(UTF_8)).isValid()).isFalse();
        assertThat(FormProfile.ownNames()).hasToString("FormProfile[32 fields]");
    }

    private static final String PROFILE = """
            {"fields":{"SUBJECT":"theme","PROBLEM":"text","PERSON":"fio","ROLE":"role","TERRITORY":"area",
              "ORGANIZATION":"school","ACTION":"action","ATTACHMENTS":"files[]","GOSUSLUGI_EMAIL":"e\\"mail"},
             "roles":{"PARENT":"2"},"territories":{"57701000":"59"},"fixed":{"source":"web"},
             "problemCarriesRest":true}
            """;

    @Test
    void the_fields_of_a_form_are_listed_in_order_with_options_and_the_rest() {
        FormProfile profile = FormProfile.read(PROFILE.getBytes(UTF_8)).orThrow();
        String json = text(TicketWriters.formFields(profile), ticket("Не открывается дневник"));
        assertThat(json)
                .contains("\"name\": \"role\",\n      \"value\": \"2\"", "\"name\": \"area\",\n      \"value\": \"59\"")
                .contains("\"value\": \"Не открывается дневник\\n\\nДата рождения: 14.03.1986\\nПроверка данных")
                .contains("\"field\": \"files[]\",\n      \"name\": \"снимок экрана.png\"")
                .contains("\"name\": \"source\",\n      \"value\": \"web\"");
        String own = text(TicketWriters.formFields(FormProfile.ownNames()), ticket("Не открывается дневник"));
        assertThat(own)
                .contains("\"name\": \"role\",\n      \"value\": \"Родитель (законный представитель)\"")
                .contains("\"name\": \"territory\",\n      \"value\": \"Пермский городской округ\"");
        FormProfile byName = FormProfile.read(
                        PROFILE.replace("57701000", "Пермский городской округ").getBytes(UTF_8))
                .orThrow();
        assertThat(text(TicketWriters.formFields(byName), ticket("Не открывается дневник")))
                .contains("\"name\": \"area\",\n      \"value\": \"59\"");
        assertThat(TicketWriters.formFields(byName).contentType(ticket("x x x x x x x x x x")))
                .isEqualTo("application/json");
    }

    @Test
    void the_body_of_a_form_is_what_a_browser_would_send() throws IOException { // RFC 7578
        FormProfile profile = FormProfile.read(PROFILE.getBytes(UTF_8)).orThrow();
        Ticket ticket = Ticket.draft(Without.evidence(), Cases.ID, Cases.AT)
                .withProblem("Не\nоткрывается дневник")
                .attach(Attachment.of("снимок.png", "image/png", Cases.png()))
                .build()
                .orThrow();
        TicketWriter writer = TicketWriters.form(profile);
        assertThat(writer.mediaType()).isEqualTo("multipart/form-data");
        String type = writer.contentType(ticket);
        assertThat(type).matches("multipart/form-data; boundary=epos-form-[0-9a-v]{32}");
        String boundary = type.substring(type.indexOf('=') + 1);
        byte[] bytes = writer.toBytes(ticket);
        String body = new String(bytes, UTF_8);
        assertThat(body)
                .startsWith("--" + boundary + "\r\nContent-Disposition: form-data; name=\"theme\"\r\n\r\nПользователь")
                .contains("name=\"e%22mail\"", "\r\n\r\nНе\r\nоткрывается дневник\r\n\r\nДата рождения: ")
                .contains("name=\"files[]\"; filename=\"снимок.png\"\r\nContent-Type: image/png\r\n\r\n\uFFFDPNG")
                .endsWith("\r\n--" + boundary + "--\r\n");
        assertThat(writer.preflight(ticket).bytes()).isEqualTo(bytes.length);
        assertThat(writer.preflight(ticket).problems()).isEmpty();
        assertThat(writer.toBytes(ticket)).isEqualTo(bytes);
        DeploymentKey key = DeploymentKey.of(new byte[32]);
        FormProfile keyed =
                allNamed().key(key).limits(new SizeLimits(10, 10, 1)).build().orThrow();
        assertThat(TicketWriters.form(keyed).contentType(ticket)).isNotEqualTo(type);
        assertThat(TicketWriters.form(keyed).preflight(ticket).problems())
                .extracting(p -> p.code().id())
                .containsExactly("attachment.message-too-large", "attachment.too-large");
    }

    private static FormProfile.Builder allNamed() {
        FormProfile.Builder builder =
                FormProfile.builder().role(UserRole.PARENT, "p").territory("x", "y");
        for (TicketField field : TicketField.values()) {
            builder.field(field, field.name());
        }
        return builder.fixed("a", "b").problemCarriesRest();
    }

    /** A complete case without its file. */
    static final class Without {
        private Without() {}

        static io.github.eposcases.core.support.SupportCase evidence() {
            return DraftTest.Without.of(ErrorCategory.USER_NOT_FOUND, "evidence");
        }
    }

    @Test
    void a_detached_or_changed_file_is_told_by_its_number() throws IOException { // TKT-19, TKT-42
        Ticket ticket = ticket("Не открывается дневник");
        Ticket detached = TicketReader.json(JsonLimits.standard())
                .read(TicketWriters.json().toBytes(ticket))
                .orThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TicketWriter form = TicketWriters.form(FormProfile.ownNames());
        assertThatThrownBy(() -> form.write(detached, out))
                .isInstanceOf(IOException.class)
                .hasMessage("attachment 0 is detached: attach its content first");
        assertThat(out.size()).isZero();
        assertThatThrownBy(() -> detached.attachments().get(0).open()).isInstanceOf(IOException.class);
        assertThat(detached.attachments().get(0)).hasToString("image/png, 70 B, detached");
        assertThat(ticket.attachments().get(0)).hasToString("image/png, 70 B");
        assertThat(detached.attachFrom(AttachmentSource.none()).problems())
                .extracting(Object::toString)
                .containsExactly("ERROR ticket.attachment-not-found attachments[0]");
        byte[] other = Cases.png();
        other[60]++;
        assertThat(detached.attachFrom(name -> Optional.of(Attachment.of(name, "image/png", other)))
                        .problems())
                .extracting(Object::toString)
                .containsExactly("ERROR ticket.attachment-changed attachments[0]");
        assertThat(detached.attachFrom(name -> Optional.of(Attachment.of(name, "image/png", new byte[90])))
                        .isValid())
                .isFalse();
        Ticket again =
                detached.attachFrom(name -> Optional.of(Cases.screenshot())).orThrow();
        assertThat(form.toBytes(again)).isEqualTo(form.toBytes(ticket));
        assertThat(again.attachFrom(AttachmentSource.none()).orThrow()).isEqualTo(ticket);
    }

    @ParameterizedTest
    @ValueSource(ints = {69, 70, 71})
    void a_file_that_changes_between_draft_and_writing_is_an_error(int length) {
        byte[] now = java.util.Arrays.copyOf(Cases.png(), length);
        if (length == 70) {
            now[60]++;
        }
        TicketAttachment right = ticket("Не открывается дневник").attachments().get(0);
        TicketAttachment changed = TicketAttachment.of(
                right.name(),
                right.mediaType(),
                right.size(),
                right.sha256(),
                () -> new java.io.ByteArrayInputStream(now));
        assertThatThrownBy(() -> changed.copyTo(new ByteArrayOutputStream(), 3))
                .isInstanceOf(IOException.class)
                .hasMessage("attachment 3 is not what it was: size or check sum differ");
    }

    @Test
    void a_file_is_written_in_one_move(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("ticket.txt");
        Ticket ticket = ticket("Не открывается дневник");
        TicketWriters.text().writeTo(ticket, file);
        TicketWriters.text().writeTo(ticket, file);
        assertThat(file).hasBinaryContent(TicketWriters.text().toBytes(ticket));
        TicketWriter broken = TicketWriters.form(FormProfile.ownNames());
        Ticket detached = TicketReader.json(JsonLimits.standard())
                .read(TicketWriters.json().toBytes(ticket))
                .orThrow();
        assertThatThrownBy(() -> broken.writeTo(detached, file)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> broken.toBytes(detached)).isInstanceOf(java.io.UncheckedIOException.class);
        assertThat(file).hasBinaryContent(TicketWriters.text().toBytes(ticket));
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_redacted_ticket_keeps_its_form_and_loses_its_people() { // TKT-73
        List<String> secrets = List.of(
                "Сергеев",
                "Анна",
                "Ильин",
                "Пётр",
                "1986",
                "2011",
                "14.03",
                "anna.sergeeva",
                "school12",
                "Войти через",
                "снимок",
                "Секрет",
                "Изменили",
                "Орлова",
                "342",
                "iVBOR",
                "каб. 7");
        Ticket ticket = Threads.full();
        for (TicketWriter writer : List.of(
                TicketWriters.text(),
                TicketWriters.text(Locale.ENGLISH),
                TicketWriters.json(),
                TicketWriters.json(TicketWriters.inlineUpTo(1_000)),
                TicketWriters.html(),
                TicketWriters.csv(CsvProfile.RFC4180.withIdentityDetails()),
                TicketWriters.form(FormProfile.ownNames()),
                TicketWriters.formFields(FormProfile.ownNames()),
                TicketWriters.mailto(100_000))) {
            TicketWriter redacted = TicketWriters.redacted(writer);
            String plain = URLDecoder.decode(text(writer, ticket).replaceAll("%(?![0-9A-F]{2})|\\+", "_"), UTF_8);
            String masked = URLDecoder.decode(text(redacted, ticket).replaceAll("%(?![0-9A-F]{2})|\\+", "_"), UTF_8);
            assertThat(plain).contains("Сергеева");
            assertThat(masked).contains("•••").doesNotContain(secrets.toArray(String[]::new));
            assertThat(redacted.mediaType()).isEqualTo(writer.mediaType());
            assertThat(redacted.contentType(ticket)).isEqualTo(writer.contentType(ticket));
        }
        assertThat(text(TicketWriters.redacted(TicketWriters.json()), ticket))
                .contains("\"name\":\"МАОУ «СОШ № 12» г. Перми\"", "\"name\":\"•••-1.png\"");
    }

    @Test
    void a_group_is_a_view_of_tickets_of_one_error() {
        Ticket one = TicketTest.ticket(ErrorCategory.HTTP_ERROR);
        Ticket two = TicketTest.ticket(ErrorCategory.SLOW_LOADING);
        assertThat(TicketGroup.of(List.of(one, two, one)))
                .extracting(TicketGroup::category, TicketGroup::size)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ErrorCategory.HTTP_ERROR, 2),
                        org.assertj.core.groups.Tuple.tuple(ErrorCategory.SLOW_LOADING, 1));
        assertThat(TicketGroup.of(List.of(one)).get(0)).hasToString("TicketGroup[HTTP_ERROR, 1]");
        assertThatThrownBy(() -> new TicketGroup(ErrorCategory.HTTP_ERROR, List.of(two)))
                .hasMessageStartingWith("tickets");
        assertThatThrownBy(() -> new TicketGroup(ErrorCategory.HTTP_ERROR, List.of()))
                .hasMessageStartingWith("tickets");
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
