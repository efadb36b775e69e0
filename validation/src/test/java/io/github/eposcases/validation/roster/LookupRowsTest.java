package io.github.eposcases.validation.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.core.support.UserRole;
import io.github.eposcases.validation.roster.LookupRows.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.AbstractList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** AUD-113: by which keys a look-up finds records, in a list with an index and in sources that are read anew. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LookupRowsTest {
    private static final String CSV = "ИД;Фамилия;Имя;ДР;Почта;Роль;Дети\n"
            + "1;Зуева;Анна;03.04.2013;anna@example.ru;Ученик;\n"
            + "2;3\n"
            + "3;Роз;Яна;05.06.1985;yana@example.ru;Мама;1|4\n"
            + "4;Зуев;Пётр;03.04.2013;petr@example.ru;Кадет;\n";
    private static final List<RosterRow> ROWS = List.of(
            row("1", "Зуева", "Анна", "03.04.2013", "anna@example.ru", "Ученик"),
            row("", "", "", "", "", ""),
            row("3", "Роз", "Яна", "05.06.1985", "yana@example.ru", "Мама", "1", "4"),
            row("4", "Зуев", "Пётр", "03.04.2013", "petr@example.ru", "Кадет"));

    private static RosterRow row(
            String id, String surname, String given, String date, String email, String role, String... children) {
        return new RosterRow(id, new IdentityRecord(surname, given, "", date, email), role, "", "", List.of(children));
    }

    private static IdentityRecord person(String surname, String given, String date, String email) {
        return new IdentityRecord(surname, given, "", date, email);
    }

    private static LookupRows csv() {
        return new LookupRows.Reread(
                RosterSource.csv(CSV.getBytes(UTF_8), RosterFormat.detected().withRole("кадет", UserRole.STUDENT)));
    }

    static Stream<LookupRows> collections() {
        return Stream.of(new LookupRows.Indexed(ROWS), new LookupRows.Reread(RosterSource.of(ROWS)), csv());
    }

    private static List<Long> having(LookupRows rows, Set<Long> keys) {
        return rows.having(keys, row -> true).stream().map(Place::row).toList();
    }

    @ParameterizedTest
    @MethodSource("collections")
    void a_key_leads_to_the_records_that_have_it_in_their_order(LookupRows rows) {
        assertThat(having(rows, Set.of(LookupKeys.id("1")))).containsExactly(1L);
        assertThat(having(rows, Set.of(LookupKeys.id("4"), LookupKeys.id("1")))).containsExactly(1L, 4L);
        assertThat(having(rows, Set.of(LookupKeys.child("4")))).containsExactly(3L);
        assertThat(having(rows, Set.of(LookupKeys.child("3")))).isEmpty();
        assertThat(having(rows, Set.of(LookupKeys.id("77")))).isEmpty();
        assertThat(having(rows, Set.of())).isEmpty();
        assertThat(having(rows, LookupKeys.of(person("", "", "03.04.2013", "yana@example.ru"))))
                .containsExactly(1L, 3L, 4L);
    }

    @ParameterizedTest
    @MethodSource("collections")
    void only_what_is_wanted_is_given(LookupRows rows) {
        Set<Long> keys = LookupKeys.of(person("", "", "03.04.2013", ""));
        assertThat(rows.having(keys, row -> row.id().equals("4")))
                .singleElement()
                .satisfies(place -> {
                    assertThat(place.row()).isEqualTo(4);
                    assertThat(place.record().identity()).isEqualTo(ROWS.get(3).identity());
                });
    }

    @Test
    void every_record_of_a_larger_list_is_found_by_its_id() {
        List<RosterRow> rows = IntStream.rangeClosed(1, 500)
                .mapToObj(i -> row(Integer.toString(i), "", "", "", "", ""))
                .toList();
        LookupRows indexed = new LookupRows.Indexed(rows);
        for (long i = 1; i <= 500; i++) {
            assertThat(having(indexed, Set.of(LookupKeys.id(Long.toString(i))))).containsExactly(i);
        }
    }

    @Test
    void a_role_means_what_the_format_of_the_roster_says() {
        assertThat(csv().role(ROWS.get(3))).contains(UserRole.STUDENT);
        assertThat(csv().role(row("", "", "", "", "", " КАДЕТ\t"))).contains(UserRole.STUDENT);
        assertThat(csv().role(ROWS.get(2))).contains(UserRole.PARENT);
        assertThat(csv().role(row("", "", "", "", "", "?"))).isEmpty();
        for (LookupRows rows : List.of(new LookupRows.Indexed(ROWS), new LookupRows.Reread(RosterSource.of(ROWS)))) {
            assertThat(rows.role(ROWS.get(3))).isEmpty();
            assertThat(rows.role(ROWS.get(2))).contains(UserRole.PARENT);
        }
    }

    @Test
    void more_rows_than_can_be_numbered_are_refused_before_one_is_looked_at() {
        List<RosterRow> rows = new AbstractList<>() {
            @Override
            public RosterRow get(int index) {
                throw new IllegalStateException("looked at");
            }

            @Override
            public int size() {
                return 67_108_864;
            }
        };
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LookupRows.Indexed(rows))
                .withMessage("rows: more than 67108863");
    }

    @Test
    void what_the_source_throws_is_passed_on() {
        IOException cable = new IOException("cable");
        LookupRows rows = new LookupRows.Reread(RosterSource.csv(
                () -> {
                    throw cable;
                },
                RosterFormat.detected()));
        assertThatThrownBy(() -> having(rows, Set.of(1L)))
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(cable);
    }

    /** Persons, as surname, given name, date and mailbox; whether the first has a key of the second. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "Зуева | Анна | ''         | ''             | Зуева | Анна  | ''         | ''              | true",
                "Зуева | Анна | ''         | ''             | Анна  | Зуева | ''         | ''              | true",
                "Зуева | Анна | ''         | ''             | ''    | ЗУЕВААННА | ''     | ''              | true",
                "Зуева | Анна | ''         | ''             | Зуева | Алла  | ''         | ''              | false",
                "Зуева | Анна | ''         | ''             | Зуев  | Анна  | ''         | ''              | false",
                "Ли    | ''   | ''         | ''             | ''    | Ил    | ''         | ''              | true",
                "О     | ''   | ''         | ''             | О     | ''    | ''         | ''              | false",
                "''    | ''   | ''         | ''             | ''    | ''    | ''         | ''              | false",
                "''    | ''   | 03.04.2013 | ''             | ''    | ''    | 03.04.2013 | ''              | true",
                "''    | ''   | 03.04.2013 | ''             | ''    | ''    | 04.03.2013 | ''              | true",
                "''    | ''   | 03.04.2013 | ''             | ''    | ''    | 3.4.13     | ''              | true",
                "''    | ''   | 03.04.2013 | ''             | ''    | ''    | 03.04.2012 | ''              | false",
                "''    | ''   | 03.04.2013 | ''             | ''    | ''    | 03.05.2013 | ''              | false",
                "''    | ''   | 31.04.2013 | ''             | ''    | ''    | 31.04.2013 | ''              | false",
                "''    | ''   | 11.01.2013 | ''             | ''    | ''    | 01.11.2013 | ''              | true",
                "''    | ''   | ''         | a@example.ru   | ''    | ''    | ''         | A@EXAMPLE.RU    | true",
                "''    | ''   | ''         | a@example.ru   | ''    | ''    | ''         | b@example.ru    | false",
                "''    | ''   | ''         | нет            | ''    | ''    | ''         | нет             | false",
            })
    void aud_113_persons_share_a_key(
            String surname1,
            String given1,
            String date1,
            String email1,
            String surname2,
            String given2,
            String date2,
            String email2,
            boolean share) {
        Set<Long> keys = new HashSet<>(LookupKeys.of(person(surname1, given1, date1, email1)));
        keys.retainAll(LookupKeys.of(person(surname2, given2, date2, email2)));
        assertThat(!keys.isEmpty()).isEqualTo(share);
    }

    @Test
    void aud_50_a_missing_part_gives_no_key() {
        assertThat(LookupKeys.of(ROWS.get(1))).isEmpty();
        assertThat(LookupKeys.of(row("", "", "", "", "", "", "1")))
                .containsExactly(LookupKeys.child("1"))
                .doesNotContain(LookupKeys.id("1"));
        assertThat(LookupKeys.of(row("1", "", "", "", "", ""))).containsExactly(LookupKeys.id("1"));
        assertThat(LookupKeys.of(ROWS.get(2)))
                .hasSize(6)
                .containsAll(LookupKeys.of(ROWS.get(2).identity()))
                .containsAll(LookupKeys.mailbox(ROWS.get(2).identity()))
                .contains(LookupKeys.id("3"), LookupKeys.child("1"), LookupKeys.child("4"));
        assertThat(LookupKeys.id("3")).isNotEqualTo(LookupKeys.id("4")).isNotEqualTo(LookupKeys.child("3"));
    }
}
