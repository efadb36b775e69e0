package io.github.eposcases.validation.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.identity.IdentityRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands on the page of an audit (AUD-94…AUD-97). */
class HtmlFormTest {
    private static final Locale RU = Locale.forLanguageTag("ru");
    private static final String HEADER = RosterAuditTest.HEADER;

    private static RowRef row(long row, String organization) {
        return new RowRef(row, row + 1, "id" + row, organization, Optional.empty(), Optional.empty());
    }

    private static Finding missing(long row) {
        return new Finding.MissingField(row(row, "Школа № 5"), RosterField.EMAIL);
    }

    private static Finding unreadable(long row) {
        return new Finding.UnreadableRow(row(row, ""), "row.field-count");
    }

    private static Finding near(long row) {
        return new Finding.NearPerson(
                List.of(row(row, "Лицей"), row(row + 1, "")), Optional.of(RosterField.GIVEN), "TYPO");
    }

    private static Finding broken(long row) {
        return new Finding.BrokenLink(Certainty.REVIEW, row(row, ""), "link.parent-too-young", "7");
    }

    private static String page(Locale locale, int most, String roster, Finding... findings) throws IOException {
        AuditSummary summary = RosterAudit.standard()
                .audit(RosterSource.csv(roster.getBytes(UTF_8), RosterFormat.detected()), FindingSinks.none());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (FindingSink sink = new WriterSink(SafeFile.open(out), new HtmlForm(locale, most))) {
            for (Finding finding : findings) {
                sink.accept(finding);
            }
            sink.complete(summary);
        }
        return out.toString(UTF_8);
    }

    private static String body(String page) {
        return page.substring(page.indexOf("<body>"));
    }

    private static List<String> rows(String page) {
        return Pattern.compile("<tr>(<td>.*?)</tr>\n")
                .matcher(page)
                .results()
                .map(r -> r.group(1).replace("<td><bdi>", "[").replace("</bdi></td>", "]"))
                .toList();
    }

    @Test
    void aud_94_the_figures_come_first_then_the_bars_then_the_table() throws IOException {
        String roster = HEADER + "1;Зуев Пётр Ильич;03.04.2013;;Обучающийся;Пермь;Школа № 5;\n"
                + "2;Роз Яна Львовна;05.06.1990;roz@mail.ru;Родитель;Пермь\n";
        String page = page(RU, 10, roster, missing(1));
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"ru\">\n<head>\n<meta charset=\"utf-8\">\n"
                        + "<meta http-equiv=\"Content-Security-Policy\"")
                .contains("<title>Проверка списка пользователей ЭПОС</title>");
        assertThat(body(page))
                .containsSubsequence(
                        "<h1>Проверка списка пользователей ЭПОС</h1>",
                        "<p>Записей: 2. Замечаний: 1. Не прочитано: 1.</p>",
                        "<h2>Замечания по видам</h2>",
                        "Поле не заполнено</text>",
                        "</svg>",
                        "<h2>Замечания по организациям</h2>",
                        "Школа № 5</text>",
                        "</svg>",
                        "<h2>Замечания</h2>",
                        "<table id=\"findings\"><thead><tr><th scope=\"col\" tabindex=\"0\">Вид</th>",
                        "<th scope=\"col\" tabindex=\"0\">Организация</th></tr></thead>",
                        "<tbody>",
                        "</tbody><tbody class=\"later\">",
                        "</tbody></table>",
                        "<button id=\"more\" type=\"button\">Показать ещё</button>",
                        "</html>")
                .doesNotContain("Не проверялось", "<p class=\"warning\">", "Показаны первые", "Люди");
    }

    @Test
    void aud_94_a_row_says_in_words_what_programs_read_as_names() throws IOException {
        assertThat(rows(page(RU, 10, HEADER, unreadable(3), near(4))))
                .containsExactly(
                        "[Строка не читается][Доказано][][3][id3][][row.field-count]"
                                + "[Строка 4: число полей не такое, как в заголовке. Проверьте разделители.][]",
                        "[Похожие записи][Проверить][Пользователь не найден][4, 5][id4, id5][Имя][опечатка]"
                                + "[Имя: опечатка. Сверьте с документом; если это один человек, исправьте и оставьте "
                                + "одну запись, иначе «не найден» сменится на «нашлось больше одного».][Лицей]");
        assertThat(rows(page(Locale.ENGLISH, 10, HEADER, missing(1))))
                .containsExactly(
                        "[Missing field][Certain][User not found][1][id1][E-mail][field.missing]"
                                + "[E-mail: the value is missing. Ask for the e-mail of the Gosuslugi account (S0-16).][Школа № 5]");
    }

    @Test
    void aud_94_every_language_but_english_is_answered_in_russian() throws IOException {
        assertThat(page(Locale.forLanguageTag("tt"), 10, HEADER, missing(1)))
                .contains("<html lang=\"ru\">", "Доказано");
        assertThat(page(Locale.UK, 10, HEADER, missing(1))).contains("<html lang=\"en\">", "Certain");
    }

    @Test
    void aud_94_the_table_can_be_filtered_by_what_stands_in_it() throws IOException {
        assertThat(page(Locale.ENGLISH, 10, HEADER, near(1), missing(1), near(4)))
                .contains(
                        "<input id=\"search\" type=\"search\" aria-label=\"Search\" placeholder=\"Search\">",
                        "<select id=\"kind\"><option value=\"\">Kind</option><option>Missing field</option>"
                                + "<option>Near records</option></select>",
                        "<select id=\"certainty\"><option value=\"\">Certainty</option><option>Certain</option>"
                                + "<option>Review</option></select>",
                        "<span id=\"count\" role=\"status\"></span>");
    }

    @Test
    void aud_94_without_findings_there_is_no_table() throws IOException {
        assertThat(body(page(Locale.ENGLISH, 10, HEADER)))
                .contains("<p>Records: 0. Findings: 0. Unreadable: 0.</p>")
                .doesNotContain("<svg", "<table", "<button", "<p>The first");
    }

    @Test
    void aud_04_what_was_not_checked_is_named_in_words() throws IOException {
        String roster = "ИД;ФИО;Дата рождения;Почта;Территория;Организация;Дети\n";
        assertThat(page(RU, 10, roster)).contains("<p>Не проверялось, столбцов нет: Роль.</p>");
        assertThat(page(Locale.ENGLISH, 10, "ФИО;Дата рождения;Почта;Роль;Территория\n"))
                .contains("<p>Not checked, columns missing: Id, Organisation, Children.</p>");
    }

    @Test
    void aud_83_a_page_with_names_says_so_at_the_top() throws IOException {
        IdentityRecord person = new IdentityRecord("Зуев", "Пётр", "Ильич", "03.04.2013", "p@mail.ru");
        RowRef named = new RowRef(2, 3, "id2", "", Optional.empty(), Optional.of(person));
        Finding both = new Finding.NearPerson(List.of(row(1, ""), named), Optional.empty(), "PARTS_SWAPPED");
        String page = page(Locale.ENGLISH, 10, HEADER, missing(1), both);
        assertThat(body(page))
                .containsSubsequence(
                        "</h1>\n<p class=\"warning\">This report holds personal data: protect it like the roster itself.</p>",
                        "<p>Records",
                        "Organisation</th><th scope=\"col\" tabindex=\"0\">Persons</th></tr>",
                        "<td><bdi>, Зуев Пётр Ильич 03.04.2013 p@mail.ru</bdi></td></tr>");
        assertThat(rows(page)).element(0).asString().endsWith("[Школа № 5][]");
    }

    @Test
    void aud_97_the_certain_come_first_each_kind_in_its_order_and_the_rest_is_counted() throws IOException {
        String page = page(Locale.ENGLISH, 4, HEADER, near(1), broken(2), missing(3), unreadable(4), near(5));
        assertThat(rows(page))
                .extracting(r -> r.replaceAll("]\\[.*?]\\[.*?]\\[", " ").replaceAll("].*", ""))
                .containsExactly(
                        "[Missing field 3 field.missing",
                        "[Unreadable row 4 row.field-count",
                        "[Near records 1, 2 a typing error",
                        "[Broken link 2 link.parent-too-young");
        assertThat(body(page)).contains("Findings: 5.", "<p>The first 4 of 5 are shown, the certain ones first.</p>");
        assertThat(page(Locale.ENGLISH, 3, HEADER, missing(1), missing(2), missing(3)))
                .doesNotContain("<p>The first");
    }

    @Test
    void aud_97_two_hundred_are_laid_out_at_once_the_later_ones_on_demand() throws IOException {
        Finding[] many =
                IntStream.rangeClosed(1, 201).mapToObj(HtmlFormTest::missing).toArray(Finding[]::new);
        String page = page(Locale.ENGLISH, 1_000, HEADER, many);
        int later = page.indexOf("<tbody class=\"later\">");
        assertThat(rows(page.substring(0, later))).hasSize(200);
        assertThat(rows(page.substring(later))).hasSize(1).first().asString().contains("[201]");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "& < > \" ', &amp; &lt; &gt; &quot; &#39;",
                "а\u0000б\u001Fв, а[U+0000]б[U+001F]в",
                "\u007F\u0085\u009F, [U+007F][U+0085][U+009F]",
                "\u2028\u2029\u202A\u202E, [U+2028][U+2029][U+202A][U+202E]",
                "\u2066\u2069\u200E\u200F\u061C\uFEFF, [U+2066][U+2069][U+200E][U+200F][U+061C][U+FEFF]",
                "а\u00ADб\u200Bв, а[U+00AD]б[U+200B]в",
                "\uD83D\uDE00\uD83D\uDE00, \uD83D\uDE00\uD83D\uDE00",
                "\uD83Dа\uDE00, [U+D83D]а[U+DE00]",
                "\uDB40\uDC41, [U+E0041]",
                "«Лицей № 1» г. Перми, «Лицей № 1» г. Перми"
            })
    void aud_96_what_html_reads_or_nobody_sees_is_written_out(String text, String shown) {
        assertThat(HtmlForm.escaped(text)).isEqualTo(shown);
    }

    @Test
    void aud_95_the_hash_of_a_script_is_the_one_that_browsers_compute() {
        // printf %s "alert('Hello, world.');" | openssl dgst -sha256 -binary | openssl base64
        assertThat(HtmlForm.hash("alert('Hello, world.');")).isEqualTo("qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=");
    }
}
