package io.github.eposcases.validation.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.identity.BirthDateProblem;
import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.validation.roster.Finding.InvalidField;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** AUD-40: the quick check of a row may only say "surely valid" where the full one finds nothing. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RowChecksTest {
    static final Set<RosterField> ALL = EnumSet.allOf(RosterField.class);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final List<String> GOOD = List.of(
            "17",
            "Зуева",
            "Анна",
            "Петровна",
            "04.05.2013",
            "anna@example.ru",
            "Ученик",
            "Пермский городской округ",
            "МАОУ «Лицей № 1»");

    /** Values that are odd, wrong, or right at the edge of what is plain. */
    private static final List<List<String>> OTHERS = List.of(
            List.of("", "0", "000", "-", "007", " 7", "нет", "a1"),
            List.of(
                    "",
                    "Я",
                    "Ян",
                    "Яна",
                    "Ёлкина",
                    "Ажогина",
                    "зуева",
                    "зУЕВА",
                    "Зуeва",
                    "Зуёва",
                    "ЗУЕВА",
                    "Нет",
                    "Отсутствует",
                    "Зуева-Ли",
                    "Zuева",
                    "А" + "б".repeat(60),
                    "Зуѐва",
                    "Яяѐ",
                    "Ѐуева",
                    "Б",
                    "Ба",
                    "Зуева\uFFFD"),
            List.of(
                    "",
                    "Ю",
                    "Ия",
                    "Ева",
                    "Нина",
                    "Ольга",
                    "Борис",
                    "Нет",
                    "Ооо",
                    "анна",
                    "Анна1",
                    "Анна\uFFFD",
                    "Ёрник",
                    "Яяя",
                    "Ааа"),
            List.of("", "-", "нет", "Нет", "Ильич", "Оглы", "Петровн", "петровна", "Петровнa", "Ёжевна", "Б", "Яновна"),
            List.of(
                    "",
                    "-",
                    "04.05.13",
                    "2013-05-04",
                    "31.04.2013",
                    "01.01.2013",
                    "01.01.1900",
                    "11.01.2013",
                    "01.11.2013",
                    "10.10.2013",
                    "22.11.2026",
                    "23.11.2026",
                    "22.11.1906",
                    "01.12.1907",
                    "01.02.1906"),
            List.of("", "нет", "anna@", "anna@example", "Anna@example.ru", "анна@example.ru", "a..b@mail.ru"),
            List.of("", "-", "учитель", "Родитель", "Волшебник", "УЧЕНИК", "Ученик "),
            List.of("", "-", "Кунгур\uFFFD", "нет", "Пермь"),
            List.of("", "-", "Школа\uFFFD", "нет", "О", "Школа"));

    static RowText row(List<String> v) {
        RowText row = new RowText();
        row.set(new RosterRow(
                v.get(0),
                new IdentityRecord(v.get(1), v.get(2), v.get(3), v.get(4), v.get(5)),
                v.get(6),
                v.get(7),
                v.get(8),
                List.of()));
        row.date = PersonKeys.date(row);
        return row;
    }

    static List<Finding> findings(RowChecks checks, RowText row) throws IOException {
        List<Finding> found = new ArrayList<>();
        checks.check(row, r -> new RowRef(1, 2, "", "", Optional.empty(), Optional.empty()), found::add);
        return found;
    }

    static RowChecks checks(Set<RosterField> fields, boolean warnings, boolean withToday) {
        return new RowChecks(fields, Map.of(), warnings, withToday ? Optional.of(TODAY) : Optional.empty());
    }

    private static boolean isWarning(Finding finding) {
        return finding instanceof InvalidField f
                && !f.problem().isError()
                && f.problem().code() != BirthDateProblem.PLACEHOLDER;
    }

    @Test
    void aud_40_without_warnings_everything_else_is_found_all_the_same() throws IOException {
        int found = 0;
        for (boolean withToday : new boolean[] {true, false}) {
            for (Set<RosterField> fields : List.of(ALL, EnumSet.of(RosterField.SURNAME, RosterField.BIRTH_DATE))) {
                for (int i = 0; i < GOOD.size(); i++) {
                    for (String other : OTHERS.get(i)) {
                        for (boolean clean : new boolean[] {true, false}) {
                            List<String> values = new ArrayList<>(GOOD);
                            values.set(i, other);
                            RowText row = row(values);
                            row.cleanBlanks = clean;
                            List<Finding> full = findings(checks(fields, true, withToday), row);
                            full.removeIf(RowChecksTest::isWarning);
                            assertThat(findings(checks(fields, false, withToday), row))
                                    .as("field %d: %s", i, other)
                                    .isEqualTo(full);
                            found += full.size();
                        }
                    }
                }
            }
        }
        assertThat(found).isGreaterThan(300);
    }

    /** Nothing is made of an ordinary row, not even the reference that findings carry. */
    private static void assertPlain(Set<RosterField> fields, int field, String value) throws IOException {
        List<String> values = new ArrayList<>(GOOD);
        values.set(field, value);
        for (boolean withToday : new boolean[] {true, false}) {
            RowText row = row(values);
            checks(fields, false, withToday)
                    .check(
                            row,
                            r -> {
                                throw new AssertionError("looked at closely: " + value);
                            },
                            f -> {});
        }
    }

    @Test
    void aud_40_ordinary_rows_are_seen_to_be_valid_at_once() throws IOException {
        for (String word :
                List.of("Зуева", "Яна", "Ада", "Ёлкина", "Зуёва", "Нина", "Ольга", "Борисова", "Аяя", "Абв")) {
            assertPlain(ALL, 1, word);
            assertPlain(ALL, 2, word);
            assertPlain(ALL, 3, word);
        }
        assertPlain(ALL, 1, "А" + "б".repeat(59));
        assertPlain(ALL, 3, "");
        for (String date : List.of(
                "11.01.2013", "02.01.2013", "01.11.2013", "01.02.2013", "10.10.2013", "22.11.2026", "23.11.1905")) {
            assertPlain(ALL, 4, date);
        }
        assertPlain(EnumSet.of(RosterField.SURNAME, RosterField.BIRTH_DATE), 5, "");
        assertPlain(EnumSet.of(RosterField.SURNAME, RosterField.BIRTH_DATE), 6, "кто-то");
        assertPlain(EnumSet.of(RosterField.SURNAME, RosterField.BIRTH_DATE), 7, "");
        assertPlain(ALL, 6, "Родитель");
        assertPlain(ALL, 0, "10203040");
    }

    @Test
    void aud_42_who_may_be_alive_today_is_seen_at_once_and_who_may_not_is_found() throws IOException {
        for (LocalDate today :
                List.of(TODAY, LocalDate.of(2024, 2, 29), LocalDate.of(2025, 2, 28), LocalDate.of(2025, 3, 1))) {
            RowChecks checks = new RowChecks(ALL, Map.of(), false, Optional.of(today));
            for (LocalDate limit : List.of(today, today.minusYears(121))) {
                for (int days = -3; days <= 3; days++) {
                    LocalDate date = limit.plusDays(days);
                    List<String> values = new ArrayList<>(GOOD);
                    values.set(4, date.format(DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT)));
                    boolean alive = !date.isAfter(today) && ChronoUnit.YEARS.between(date, today) <= 120;
                    assertThat(findings(checks, row(values)))
                            .as("%s on %s", date, today)
                            .hasSize(alive ? 0 : 1);
                }
            }
        }
        List<String> values = new ArrayList<>(GOOD);
        values.set(4, "01.02.2099");
        assertThat(findings(checks(ALL, false, false), row(values)))
                .as("no clock is asked")
                .isEmpty();
    }

    static String told(Finding finding) {
        String code =
                finding instanceof InvalidField f ? " " + f.problem().code().id() : "";
        return finding.field().map(Enum::name).orElse("") + code + " " + finding.certainty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            0 | ''                | ID REVIEW
            0 | нет               | ID REVIEW
            1 | ''                | SURNAME CERTAIN
            1 | -                 | SURNAME CERTAIN
            1 | Зуева2            | SURNAME name.digit CERTAIN
            2 | ''                | GIVEN CERTAIN
            2 | Нет               | GIVEN CERTAIN
            2 | Анна1             | GIVEN name.digit CERTAIN
            3 | ''                |
            3 | -                 | PATRONYMIC name.placeholder CERTAIN
            3 | Петровнa          | PATRONYMIC name.foreign-letter CERTAIN
            4 | ''                | BIRTH_DATE CERTAIN
            4 | 31.04.2013        | BIRTH_DATE birth-date.not-a-date CERTAIN
            4 | 2013-05-04        | BIRTH_DATE birth-date.format CERTAIN
            4 | 01.01.1970        | BIRTH_DATE birth-date.placeholder REVIEW
            4 | 01.01.1900        | BIRTH_DATE birth-date.placeholder CERTAIN
            4 | 22.11.2026        |
            4 | 23.11.2026        | BIRTH_DATE birth-date.future CERTAIN
            4 | 22.11.1905        | BIRTH_DATE birth-date.implausible CERTAIN
            4 | 23.11.1905        |
            4 | 23.11.1906        |
            5 | ''                | EMAIL CERTAIN
            5 | anna@             | EMAIL email.domain-empty CERTAIN
            6 | ''                | ROLE REVIEW
            6 | Волшебник         | ROLE role.unknown REVIEW
            7 | ''                | TERRITORY REVIEW
            7 | Кунгур\uFFFD     | TERRITORY text.malformed CERTAIN
            8 | нет               | ORGANIZATION REVIEW
            8 | Школа\uFFFD      | ORGANIZATION text.malformed CERTAIN
            """)
    void aud_40_to_aud_43_one_value(int field, String value, String expected) throws IOException {
        List<String> values = new ArrayList<>(GOOD);
        values.set(field, value);
        assertThat(findings(checks(ALL, false, true), row(values)).stream()
                        .map(RowChecksTest::told)
                        .toList())
                .isEqualTo(expected == null ? List.of() : List.of(expected));
        RosterField column = List.of(
                        RosterField.ID,
                        RosterField.SURNAME,
                        RosterField.GIVEN,
                        RosterField.PATRONYMIC,
                        RosterField.BIRTH_DATE,
                        RosterField.EMAIL,
                        RosterField.ROLE,
                        RosterField.TERRITORY,
                        RosterField.ORGANIZATION)
                .get(field);
        boolean always = field > 0 && field < 5 || value.endsWith("\uFFFD");
        assertThat(findings(checks(EnumSet.complementOf(EnumSet.of(column)), false, true), row(values))
                        .isEmpty())
                .as("AUD-4: a column that is absent is not asked for")
                .isEqualTo(!always || expected == null);
    }

    @Test
    void aud_41_a_name_of_nothing_is_one_finding_and_one_word_lacks_the_given_name() throws IOException {
        List<String> values = new ArrayList<>(GOOD);
        values.set(1, "");
        values.set(2, "-");
        values.set(3, "нет");
        RowText row = row(values);
        row.cleanBlanks = false;
        assertThat(findings(checks(ALL, false, true), row).stream()
                        .map(RowChecksTest::told)
                        .toList())
                .containsExactly("PERSON_NAME CERTAIN");
        values.set(1, "Зуева");
        values.set(3, "");
        row = row(values);
        row.cleanBlanks = false;
        assertThat(findings(checks(ALL, false, true), row).stream()
                        .map(RowChecksTest::told)
                        .toList())
                .containsExactly("PERSON_NAME name.whitespace CERTAIN", "GIVEN CERTAIN");
    }
}
