package io.github.eposcases.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.support.Attachment;
import io.github.eposcases.core.support.UserRole;
import io.github.eposcases.ticket.internal.form.PercentEncoding;
import io.github.eposcases.ticket.internal.text.CsvRow;
import io.github.eposcases.ticket.samples.Cases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLDecoder;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows, links and web forms (TKT-49 to TKT-53). */
class FormsTest {
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
    void a_cell_that_a_spreadsheet_would_compute_gets_an_apostrophe(String cell) throws IOException { // TKT-53, SEC-11
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

    @Test
    void a_cell_is_quoted_only_when_it_must_be() { // TKT-52
        assertThat(CsvRow.of(List.of("a b", " a", "b ", "a,b", "a;b", "\"", "a\nb", "a\rb", ""), ','))
                .isEqualTo("a b,\" a\",\"b \",\"a,b\",a;b,\"\"\"\",\"a\nb\",\"a\rb\",\r\n");
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
        assertThat(parsed(details, ',').get(1)).endsWith("1", "14.03.1986", "anna.sergeeva@example.org");
        assertThat(parsed(details, ',').get(0))
                .endsWith("Вложения", "Дата рождения", "Почта в личном кабинете Госуслуг");
        assertThat(rows.get(0)).endsWith("Вложения");
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
        assertThat(TicketWriters.mailto(link.length()).preflight(ticket).problems())
                .isEmpty();
        assertThat(text(TicketWriters.mailto(20_000), ticket)).isEqualTo(link);
        assertThat(TicketWriters.mailto(1).mediaType()).isEqualTo("text/plain; charset=US-ASCII");
    }

    @Test
    void a_link_holds_no_other_raw_character_than_the_unreserved_ones() { // TKT-51, RFC 3986
        for (char c = 0; c < 0x80; c++) {
            boolean unreserved = Character.toString(c).matches("[A-Za-z0-9._~-]");
            String percent = c == '\n' ? "%0D%0A" : String.format(Locale.ROOT, "%%%02X", (int) c);
            assertThat(PercentEncoding.encode(Character.toString(c), "")).isEqualTo(unreserved ? "" + c : percent);
        }
        assertThat(PercentEncoding.encode("@,", "@")).isEqualTo("@%2C");
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

    @Test
    void tkt_50_a_file_cannot_hold_the_boundary_of_its_own_body() {
        Ticket first = ticket("Не открывается дневник");
        TicketWriter writer = TicketWriters.form(FormProfile.ownNames());
        String type = writer.contentType(first);
        String boundary = type.substring(type.indexOf('=') + 1);
        Ticket next = Ticket.draft(
                        Without.evidence(), java.util.UUID.fromString("3f2b8c1e-9d4a-4e6b-8a51-0c7d9e2f4b64"), Cases.AT)
                .withProblem("--" + boundary + "--")
                .attach(Attachment.of("a.png", "image/png", Cases.png()))
                .build()
                .orThrow();
        assertThat(writer.contentType(next)).isNotEqualTo(type);
        FormProfile keyed =
                allNamed().key(DeploymentKey.of(new byte[32])).build().orThrow();
        assertThat(TicketWriters.form(keyed).contentType(first)).isNotEqualTo(type);
    }

    @Test
    void sec_4_what_the_problem_carries_is_indented_as_in_the_text() {
        FormProfile profile = FormProfile.read(PROFILE.replace("\"ACTION\":\"action\"", "\"ACTION\":\"text\"")
                        .getBytes(UTF_8))
                .orThrow();
        Ticket ticket = Ticket.draft(
                        Cases.complete(ErrorCategory.USER_NOT_FOUND)
                                .messageSeen("Ошибка\nСтатус: закрыта")
                                .build()
                                .orThrow(),
                        Cases.ID,
                        Cases.AT)
                .build()
                .orThrow();
        String json = text(TicketWriters.formFields(profile), ticket);
        assertThat(json)
                .contains("Сообщение на экране:\\n  Ошибка\\n  Статус: закрыта\\n")
                .contains("\"name\": \"text\",\n      \"value\": \"Нажимает «Войти через Госуслуги»\"");
        assertThat(json.split("Дата рождения", -1)).hasSize(2);
        FormProfile fixed = allNamed().fixed("c", "x\r\ny\rz\n").build().orThrow();
        assertThat(text(TicketWriters.form(fixed), ticket)).contains("name=\"c\"\r\n\r\nx\r\ny\r\nz\r\n\r\n--");
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
}
