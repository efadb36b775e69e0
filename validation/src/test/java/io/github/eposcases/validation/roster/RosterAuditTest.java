package io.github.eposcases.validation.roster;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.validation.roster.AuditPolicy.LinkFault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RosterAuditTest {
    static final String HEADER = "ИД;ФИО;Дата рождения;Почта;Роль;Территория;Организация;Дети\n";
    private static final String TAIL = ";Обучающийся;Пермь;МАОУ «СОШ № 12» г. Перми;\n";

    static List<Finding> audit(String csv) throws IOException {
        List<Finding> findings = new ArrayList<>();
        RosterAudit.standard().audit(RosterSource.csv(csv.getBytes(UTF_8), RosterFormat.detected()), findings::add);
        return findings;
    }

    private static List<String> brief(List<Finding> findings) {
        return findings.stream()
                .map(f -> f.getClass().getSimpleName() + " " + f.certainty() + " " + f.reason() + " "
                        + f.rows().stream().map(r -> Long.toString(r.row())).toList())
                .toList();
    }

    static Stream<Arguments> pairs() {
        return Stream.of(
                Arguments.of("Зуев Пётр Ильич;03.04.2013", "Зуев Пётр Ильич;03.04.2013", "SamePerson CERTAIN EXACT"),
                Arguments.of("Зуев Пётр Ильич;03.04.2013", "Зуев Петр Ильич;03.04.2013", "SamePerson CERTAIN YO"),
                Arguments.of(
                        "Сергеев Иван Ильич;03.04.2013",
                        "СЕРГЕЕВ ИВАН ИЛЬИЧ;03.04.2013",
                        "SamePerson CERTAIN LETTER_CASE"),
                Arguments.of(
                        "Алиев Рашид Али оглы;03.04.2013",
                        "Алиев Рашид Али-оглы;03.04.2013",
                        "SamePerson CERTAIN PART_SEPARATOR"),
                Arguments.of(
                        "Степанов Иван Ильич;03.04.2013", "Стеапнов Иван Ильич;03.04.2013", "NearPerson REVIEW TYPO"),
                Arguments.of(
                        "Степанов Иван Ильич;03.04.2013",
                        "Степанов Иван Ильич;04.03.2013",
                        "NearPerson REVIEW DAY_MONTH_SWAPPED"),
                Arguments.of(
                        "Степанов Иван Ильич;03.04.2013",
                        "Иван Степанов Ильич;03.04.2013",
                        "NearPerson REVIEW PARTS_SWAPPED"),
                Arguments.of(
                        "Степанов Александр Ильич;03.04.2013",
                        "Степанов Саша Ильич;03.04.2013",
                        "NearPerson REVIEW SHORT_FORM"),
                Arguments.of("Степанов Иван Ильич;03.04.2013", "Степанов Пётр Олегович;03.04.2013", ""),
                Arguments.of("Степанов Иван Ильич;03.04.2013", "Степанов Иван Ильич;03.04.2012", ""));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aud_60_61_two_records_that_may_be_one_person_are_found(String one, String two, String expected)
            throws IOException {
        String csv = HEADER + "1;" + one + ";a1@mail.ru" + TAIL + "2;" + two + ";b2@mail.ru" + TAIL;
        List<String> groups = brief(audit(csv)).stream()
                .filter(f -> f.startsWith("SamePerson") || f.startsWith("NearPerson"))
                .toList();
        assertThat(groups).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected + " [1, 2]"));
    }

    @Test
    void aud_62_an_absent_patronymic_needs_a_witness() throws IOException {
        String one = "1;Зуев Пётр Ильич;03.04.2013;p@mail.ru;Обучающийся;Пермь;МАОУ «СОШ № 12»;\n";
        String same = "2;Зуев Пётр;03.04.2013;p@mail.ru;Обучающийся;Пермь;МАОУ «СОШ № 1»;\n";
        String other = "2;Зуев Пётр;03.04.2013;x@mail.ru;Обучающийся;Пермь;МАОУ «СОШ № 1»;\n";
        assertThat(brief(audit(HEADER + one + same))).containsExactly("NearPerson REVIEW MISSING [1, 2]");
        assertThat(brief(audit(HEADER + one + other))).isEmpty();
    }

    @Test
    void aud_62_a_changed_surname_needs_a_mailbox_or_a_child() throws IOException {
        String one = "1;Зуева Анна Ильинична;03.04.1985;anna@mail.ru;Родитель;Пермь;Школа № 5;7\n";
        String married = "2;Роз Анна Ильинична;03.04.1985;roz@mail.ru;Родитель;Пермь;Школа № 5;7\n";
        String stranger = "2;Роз Анна Ильинична;03.04.1985;roz@mail.ru;Родитель;Пермь;Школа № 5;\n";
        String child = "7;Зуев Пётр Ильич;03.04.2013;p@mail.ru;Обучающийся;Пермь;Школа № 5;\n";
        assertThat(brief(audit(HEADER + one + married + child)))
                .containsExactly("NearPerson REVIEW SURNAME_CHANGED [1, 2]");
        assertThat(brief(audit(HEADER + one + stranger + child))).isEmpty();
    }

    @Test
    void aud_63_twins_of_one_parent_record_are_not_accused() throws IOException {
        String csv = HEADER
                + "1;Зуева Анна Ильинична;03.04.1985;anna@mail.ru;Родитель;Пермь;Школа № 5;2|3\n"
                + "2;Зуева Алина Петровна;03.04.2013;a@mail.ru;Обучающийся;Пермь;Школа № 5;\n"
                + "3;Зуева Арина Петровна;03.04.2013;b@mail.ru;Обучающийся;Пермь;Школа № 5;\n";
        assertThat(brief(audit(csv))).isEmpty();
        assertThat(brief(audit(csv.replace("Арина", "Алина")))).containsExactly("SamePerson REVIEW EXACT [2, 3]");
    }

    @Test
    void aud_66_a_pupil_whom_nobody_lists_and_a_link_to_another_territory_are_reported_on_request() throws IOException {
        String csv = HEADER
                + "1;Зуева Анна Ильинична;03.04.1985;anna@mail.ru;Родитель;Пермь;Школа № 5;2|3\n"
                + "2;Зуев Пётр Ильич;03.04.2013;p@mail.ru;Обучающийся;ПЕРМЬ;Школа № 5;\n"
                + "3;Зуева Ольга Ильинична;05.06.2015;o@mail.ru;Обучающийся;Березники;Школа № 5;\n"
                + "4;Роз Мария Ильинична;05.06.2015;m@mail.ru;Обучающийся;Пермь;Школа № 5;\n";
        AuditPolicy usual = AuditPolicy.standard();
        AuditPolicy all =
                new AuditPolicy(usual.key(), usual.witnesses(), EnumSet.allOf(LinkFault.class), usual.groupCap());
        List<Finding> found = new ArrayList<>();
        RosterAudit.standard()
                .withPolicy(all)
                .audit(RosterSource.csv(csv.getBytes(UTF_8), RosterFormat.detected()), found::add);
        assertThat(brief(found))
                .containsExactly("BrokenLink REVIEW link.other-territory [1]", "BrokenLink REVIEW link.no-parent [4]");
        assertThat(found.get(0).predictedError()).isEmpty();
        assertThat(found.get(1).predictedError()).contains(ErrorCategory.CHILD_NOT_VISIBLE);
        assertThat(brief(audit(csv))).isEmpty();
    }

    @Test
    void aud_64_a_parent_in_two_records_with_other_children_is_split() throws IOException {
        String csv = HEADER
                + "1;Зуева Анна Ильинична;03.04.1985;anna@mail.ru;Родитель;Пермь;Школа № 5;3\n"
                + "2;ЗУЕВА Анна Ильинична;03.04.1985;zueva@mail.ru;Родитель;Пермь;Школа № 5;4\n"
                + "3;Зуев Пётр Ильич;03.04.2013;p@mail.ru;Обучающийся;Пермь;Школа № 5;\n"
                + "4;Зуева Ольга Ильинична;05.06.2015;o@mail.ru;Обучающийся;Пермь;Школа № 5;\n";
        List<Finding> found = audit(csv);
        assertThat(brief(found)).containsExactly("SplitParent CERTAIN LETTER_CASE [1, 2]");
        assertThat(found.get(0).repair(Locale.ENGLISH)).contains("3; 4");
        assertThat(brief(audit(csv.replace("ЗУЕВА", "Зуеав")))).containsExactly("SplitParent REVIEW TYPO [1, 2]");
    }

    @Test
    void aud_65_a_group_above_the_cap_is_one_finding() throws IOException {
        String people = String.join(
                "",
                IntStream.rangeClosed(1, 201)
                        .mapToObj(i -> i + ";Тестов Тест Тестович;05.05.2011;t" + i + "@mail.ru" + TAIL)
                        .toList());
        assertThat(audit(HEADER + people)).singleElement().satisfies(f -> {
            assertThat(f)
                    .isInstanceOfSatisfying(
                            Finding.OversizeGroup.class,
                            g -> assertThat(g.size()).isEqualTo(201));
            assertThat(f.rows()).hasSize(20);
            assertThat(f.reason()).isEqualTo("FULL_NAME");
        });
        String less = people.substring(0, people.indexOf("201;"));
        assertThat(audit(HEADER + less)).singleElement().satisfies(f -> {
            assertThat(f).isInstanceOf(Finding.SamePerson.class);
            assertThat(f.rows()).hasSize(200);
        });
    }

    @Test
    void aud_66_links_that_lead_nowhere_are_found() throws IOException {
        String csv = HEADER
                + "1;Зуева Анна Ильинична;03.04.1985;anna@mail.ru;Родитель;Пермь;Школа № 5;99|1|2|5\n"
                + "2;Роз Яна Львовна;05.06.1990;roz@mail.ru;Родитель;Пермь;Школа № 5;\n"
                + "5;Зуев Пётр Ильич;03.03.1997;p@mail.ru;Обучающийся;Пермь;Школа № 5;\n"
                + "8;Зуев Олег Львович;04.05.2012;o@mail.ru;Обучающийся;Пермь;Школа № 5;\n"
                + "8;Лев Олег Львович;14.06.2012;l@mail.ru;Обучающийся;Пермь;Школа № 5;\n";
        assertThat(brief(audit(csv)))
                .containsExactlyInAnyOrder(
                        "BrokenLink CERTAIN link.unknown-child [1]",
                        "BrokenLink CERTAIN link.self [1]",
                        "BrokenLink REVIEW link.not-a-pupil [1]",
                        "BrokenLink REVIEW link.parent-too-young [1]",
                        "BrokenLink REVIEW link.parent-too-young [1]",
                        "InvalidField REVIEW id.not-unique [5]");
    }

    @Test
    void aud_66_a_link_to_a_doubled_id_is_wrong_only_if_it_is_so_for_each_record() throws IOException {
        String csv = HEADER
                + "1;Зуева Анна Ильинична;03.04.1985;anna@mail.ru;Родитель;Пермь;Школа № 5;2\n"
                + "2;Роз Яна Львовна;05.06.1980;roz@mail.ru;Родитель;Пермь;Школа № 5;\n"
                + "2;Зуев Олег Львович;04.05.2012;o@mail.ru;Обучающийся;Пермь;Школа № 5;\n";
        assertThat(brief(audit(csv))).containsExactly("InvalidField REVIEW id.not-unique [3]");
    }

    @Nested
    class OneRow {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "1;;03.04.2013;p@mail.ru;Обучающийся;Пермь;Школа|MissingField PERSON_NAME",
                    "1;Зуев;03.04.2013;p@mail.ru;Обучающийся;Пермь;Школа|MissingField GIVEN",
                    "1;Зуев Пётр;;p@mail.ru;Обучающийся;Пермь;Школа|MissingField BIRTH_DATE",
                    "1;Зуев Пётр;03.04.2013;нет;Обучающийся;Пермь;Школа|MissingField EMAIL",
                    "1;Зуев Пётр;03.04.2013;p@mail.ru;Обучающийся;Пермь;-|MissingField ORGANIZATION",
                    "1;Зуев Пётр;03.04.2013;p@mail.ru;;Пермь;Школа|MissingField ROLE",
                    ";Зуев Пётр;03.04.2013;p@mail.ru;Обучающийся;Пермь;Школа|MissingField ID",
                    "1;Зуев Пётр;31.04.2013;p@mail.ru;Обучающийся;Пермь;Школа|InvalidField BIRTH_DATE",
                    "1;Зуев Пётр;2013-04-03;p@mail.ru;Обучающийся;Пермь;Школа|InvalidField BIRTH_DATE",
                    "1;Зуев Пётр;01.01.1970;p@mail.ru;Обучающийся;Пермь;Школа|InvalidField BIRTH_DATE",
                    "1;Зуев Пётр;03.04.2013;p@mail,ru;Обучающийся;Пермь;Школа|InvalidField EMAIL",
                    "1;3уев Пётр;03.04.2013;p@mail.ru;Обучающийся;Пермь;Школа|InvalidField SURNAME",
                    "1;Зуев Пётр;03.04.2013;p@mail.ru;Космонавт;Пермь;Школа|InvalidField ROLE",
                    "1;Зуев  Пётр;03.04.2013;p@mail.ru;Обучающийся;Пермь;Школа|InvalidField PERSON_NAME",
                })
        void aud_41_42_a_fault_of_one_field_is_found(String row, String expected) throws IOException {
            assertThat(audit(HEADER + row + ";\n").stream()
                            .map(f -> f.getClass().getSimpleName() + " "
                                    + f.field().orElseThrow()))
                    .containsExactly(expected);
        }

        @Test
        void a_right_row_gives_nothing() throws IOException {
            assertThat(audit(HEADER
                            + "1;Зуев Пётр;03.04.2013;p@mail.ru;Учащийся;Пермь;Школа № 5;\n"
                            + "2;О Ю;03.04.2012;p2@mail.ru;Ученик;Пермь;Школа № 5;\n"))
                    .isEmpty();
        }

        @Test
        void aud_71_a_repair_holds_no_name() throws IOException {
            List<Finding> found = audit(HEADER + "1;Cекретов Пётр;3.4.2013;p@mail,ru;Кто;Пермь;Школа;\n");
            assertThat(found).hasSize(4);
            assertThat(found)
                    .allSatisfy(f -> assertThat(f.repair(Locale.ROOT) + f.repair(Locale.ENGLISH) + f)
                            .doesNotContain("екретов", "Пётр", "p@", "2013"));
        }
    }

    @Nested
    class Reading {
        private static final String GOOD = "9;Зуев Пётр;03.04.2013;p@mail.ru;Обучающийся;Пермь;Школа № 5;\n";

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "1;2;3|row.field-count",
                    "1;\"Зуев\" Пётр;03.04.2013;p@mail.ru;Обучающийся;Пермь;Школа;|row.text-after-quote",
                    "1;\"Зуев Пётр;03.04.2013;p@mail.ru;Обучающийся;Пермь;Школа;|row.unclosed-quote",
                })
        void aud_10_11_a_broken_row_never_stops_the_audit(String broken, String reason) throws IOException {
            List<Finding> found =
                    audit(HEADER + GOOD + broken + "\n" + GOOD.repeat(20).replace("9;", "8;") + GOOD);
            assertThat(found.get(0)).isInstanceOfSatisfying(Finding.UnreadableRow.class, f -> {
                assertThat(f.reason()).isEqualTo(reason);
                assertThat(f.row().row()).isEqualTo(2);
                assertThat(f.row().line()).isEqualTo(3);
            });
            assertThat(found.stream().filter(Finding.SamePerson.class::isInstance))
                    .singleElement()
                    .satisfies(f -> assertThat(f.rows()).hasSize(22));
        }

        @Test
        void aud_10_a_line_break_may_stand_in_an_organisation_only() throws IOException {
            assertThat(audit(HEADER + "1;Зуев Пётр;03.04.2013;p@mail.ru;Обучающийся;Пермь;\"Школа\n№ 5\";\n"))
                    .isEmpty();
            assertThat(brief(audit(HEADER + "1;\"Зуев\nПётр\";03.04.2013;p@mail.ru;Обучающийся;Пермь;Школа;\n" + GOOD)))
                    .startsWith("UnreadableRow CERTAIN row.line-break-in-field [1]");
        }

        @Test
        void aud_10_a_huge_field_is_one_finding() throws IOException {
            String huge = "1;" + "Я".repeat(70_000) + ";03.04.2013;p@mail.ru;Обучающийся;Пермь;Школа;\n";
            List<Finding> found = audit(HEADER + GOOD + huge + GOOD.replace("9;", "8;"));
            assertThat(brief(found))
                    .containsExactly("UnreadableRow CERTAIN row.too-long [2]", "SamePerson CERTAIN EXACT [1, 3]");
        }

        @ParameterizedTest
        @CsvSource({"UTF-8", "windows-1251"})
        void aud_6_the_charset_is_found(String charset) throws IOException {
            byte[] bytes = (HEADER + GOOD + GOOD.replace("9;", "8;")).getBytes(Charset.forName(charset));
            List<Finding> found = new ArrayList<>();
            AuditSummary summary =
                    RosterAudit.standard().audit(RosterSource.csv(bytes, RosterFormat.detected()), found::add);
            assertThat(summary.charset()).isEqualTo(charset);
            assertThat(found).hasSize(1);
            assertThat(summary.rows()).isEqualTo(2);
        }

        @Test
        void aud_6_a_byte_order_mark_decides() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(new byte[] {(byte) 0xFF, (byte) 0xFE});
            bytes.write((HEADER + GOOD).getBytes(UTF_16LE));
            AuditSummary summary = RosterAudit.standard()
                    .audit(RosterSource.csv(bytes.toByteArray(), RosterFormat.detected()), FindingSinks.none());
            assertThat(summary.charset()).isEqualTo("UTF-16LE");
            assertThat(summary.findings()).isZero();
        }

        @Test
        void aud_6_a_malformed_byte_is_a_finding() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(HEADER.getBytes(UTF_8));
            bytes.write(GOOD.repeat(900).replace("9;", "9;").getBytes(UTF_8));
            bytes.write("7;Роз Яна;05.06.1990;roz@mail.ru;Родитель;Пермь;Шк".getBytes(UTF_8));
            bytes.write(0xFF);
            bytes.write("ола;\n".getBytes(UTF_8));
            List<Finding> found = new ArrayList<>();
            RosterAudit.standard().audit(RosterSource.csv(bytes.toByteArray(), RosterFormat.detected()), found::add);
            assertThat(found).anySatisfy(f -> assertThat(f.reason()).isEqualTo("text.malformed"));
        }

        @ParameterizedTest
        @CsvSource({"';'", "','", "'\t'"})
        void aud_5_the_separator_is_found(char separator) throws IOException {
            String csv = ("ФИО;ДР\nЗуев Пётр;03.04.2013\r\nЗуев Петр;03.04.2013").replace(';', separator);
            assertThat(brief(audit(csv))).containsExactly("SamePerson CERTAIN YO [1, 2]");
        }

        @Test
        void aud_3_a_wrong_header_is_refused_without_its_cells() {
            assertThatThrownBy(() -> audit("Секретов Иван;03.04.2013\n"))
                    .isInstanceOf(RosterFormatException.class)
                    .hasMessage("header: missing [PERSON_NAME, BIRTH_DATE], named twice [], 2 columns found");
            assertThatThrownBy(() -> audit("ФИО;Дата рождения;ДР\n"))
                    .isInstanceOfSatisfying(RosterFormatException.class, e -> {
                        assertThat(e.doubled()).containsExactly(RosterField.BIRTH_DATE);
                        assertThat(e.missing()).isEmpty();
                        assertThat(e.columns()).isEqualTo(3);
                    });
        }

        @ParameterizedTest
        @CsvSource({"''", "a", "'\"'", "';;'"})
        void aud_13_an_empty_file_is_refused(String text) {
            assertThatThrownBy(() -> audit(text)).isInstanceOf(RosterFormatException.class);
        }

        @Test
        void aud_13_a_header_alone_is_an_empty_roster() throws IOException {
            assertThat(audit(HEADER)).isEmpty();
            assertThat(audit("\uFEFF" + HEADER.strip())).isEmpty();
        }

        @Test
        void aud_2_headings_are_read_without_what_does_not_matter() throws IOException {
            assertThat(audit("\"Ф.И.О. (полностью)\";ДАТА  РОЖДЕНИЯ;e_mail;лишнее\n;03.04.2013;p@mail.ru;\n"))
                    .singleElement()
                    .satisfies(f -> assertThat(f.field()).hasValue(RosterField.PERSON_NAME));
        }

        @Test
        void aud_9_relaxations_are_asked_for_by_name() throws IOException {
            String csv = "ФИО;ДР;Организация\nЗуев Пётр;03.04.2013\nРоз Яна;05.06.1990;Школа;;\n";
            AuditSummary strict = RosterAudit.standard()
                    .audit(RosterSource.csv(csv.getBytes(UTF_8), RosterFormat.detected()), FindingSinks.none());
            assertThat(strict.unreadable()).isEqualTo(2);
            AuditSummary loose = RosterAudit.standard()
                    .audit(
                            RosterSource.csv(
                                    csv.getBytes(UTF_8),
                                    RosterFormat.detected().withShortRows().withLongRows()),
                            FindingSinks.none());
            assertThat(loose.unreadable()).isZero();
        }

        @Test
        void blank_rows_are_counted() throws IOException {
            AuditSummary summary = RosterAudit.standard()
                    .audit(
                            RosterSource.csv(
                                    (HEADER + "\n;;;;;;;\n" + GOOD + " \n").getBytes(UTF_8), RosterFormat.detected()),
                            FindingSinks.none());
            assertThat(summary.blank()).isEqualTo(3);
            assertThat(summary.rows()).isEqualTo(1);
        }
    }

    @Test
    void a_list_gives_the_findings_of_the_file() {
        IdentityRecord p = new IdentityRecord("Зуев", "Пётр", "Ильич", "03.04.2013", "p@mail.ru");
        List<RosterRow> rows = List.of(
                new RosterRow("1", p, "Обучающийся", "Пермь", "Школа № 5", List.of()),
                new RosterRow("2", p.withGivenName("Петр"), "Обучающийся", "Пермь", "Школа № 5", List.of()));
        AuditReport report = RosterAudit.standard().audit(rows);
        assertThat(brief(report.findings())).containsExactly("SamePerson CERTAIN YO [1, 2]");
        assertThat(report.summary().byKind()).containsEntry("SamePerson", 1L);
    }
}
