package io.github.eposcases.validation.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.identity.BirthDateProblem;
import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.validation.roster.Finding.InvalidField;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** AUD-40: the quick check of a row may only say "surely valid" where the full one finds nothing. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RowChecksTest {
    private static final Set<RosterField> ALL = EnumSet.allOf(RosterField.class);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<String> GOOD = List.of(
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
                    "Зуева-Ли"),
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

    private static RowText row(List<String> v) {
        RowText row = new RowText();
        row.set(new RosterRow(
                v.get(0),
                new IdentityRecord(v.get(1), v.get(2), v.get(3), v.get(4), v.get(5)),
                v.get(6),
                v.get(7),
                v.get(8),
                List.of()));
        return row;
    }

    private static List<Finding> findings(RowChecks checks, RowText row) throws IOException {
        List<Finding> found = new ArrayList<>();
        checks.check(row, r -> new RowRef(1, 2, "", "", Optional.empty(), Optional.empty()), found::add);
        return found;
    }

    private static RowChecks checks(Set<RosterField> fields, boolean warnings, boolean withToday) {
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
        checks(fields, false, true)
                .check(
                        row(values),
                        r -> {
                            throw new AssertionError("looked at closely: " + value);
                        },
                        f -> {});
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
        for (String date :
                List.of("11.01.2013", "01.11.2013", "10.10.2013", "21.11.2026", "01.12.1907", "31.12.2012")) {
            assertPlain(ALL, 4, date);
        }
        assertPlain(EnumSet.of(RosterField.SURNAME, RosterField.BIRTH_DATE), 5, "");
        assertPlain(EnumSet.of(RosterField.SURNAME, RosterField.BIRTH_DATE), 6, "кто-то");
        assertPlain(EnumSet.of(RosterField.SURNAME, RosterField.BIRTH_DATE), 7, "");
        assertPlain(ALL, 6, "Родитель");
        assertPlain(ALL, 0, "10203040");
    }

    @Test
    void aud_8_own_words_of_roles_count_before_those_of_the_library() {
        RowChecks checks = new RowChecks(
                ALL, Map.of("учитель", io.github.eposcases.core.support.UserRole.PARENT), false, Optional.empty());
        for (int i = 0; i < 2; i++) {
            RowText row = row(GOOD);
            assertThat(checks.role(row.field(RosterField.ROLE)))
                    .contains(io.github.eposcases.core.support.UserRole.STUDENT);
            List<String> values = new ArrayList<>(GOOD);
            values.set(6, " Учитель ");
            assertThat(checks.role(row(values).field(RosterField.ROLE)))
                    .contains(io.github.eposcases.core.support.UserRole.PARENT);
        }
    }
}
