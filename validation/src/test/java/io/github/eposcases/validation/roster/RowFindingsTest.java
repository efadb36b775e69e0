package io.github.eposcases.validation.roster;

import static io.github.eposcases.validation.roster.RowChecksTest.ALL;
import static io.github.eposcases.validation.roster.RowChecksTest.GOOD;
import static io.github.eposcases.validation.roster.RowChecksTest.checks;
import static io.github.eposcases.validation.roster.RowChecksTest.findings;
import static io.github.eposcases.validation.roster.RowChecksTest.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.support.UserRole;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** AUD-6, AUD-8, AUD-40, AUD-41: what several values of a row say together, on request, or again. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RowFindingsTest {
    private static List<String> told(RowChecks checks, Object... fieldsAndValues) throws IOException {
        List<String> values = new ArrayList<>(GOOD);
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            values.set((int) fieldsAndValues[i], (String) fieldsAndValues[i + 1]);
        }
        return findings(checks, row(values)).stream().map(RowChecksTest::told).toList();
    }

    @Test
    void aud_40_warnings_are_listed_on_request_and_to_be_looked_at() throws IOException {
        RowChecks asked = checks(ALL, true, true);
        RowChecks not = checks(ALL, false, true);
        assertThat(told(asked)).isEmpty();
        assertThat(told(asked, 3, "Петрович")).containsExactly("PATRONYMIC name.gender-disagrees REVIEW");
        assertThat(told(asked, 1, "ЗУЕВА")).containsExactly("SURNAME name.letter-case REVIEW");
        assertThat(told(asked, 5, "anna@gmial.com")).containsExactly("EMAIL email.provider-typo REVIEW");
        assertThat(told(not, 3, "Петрович", 5, "anna@gmial.com")).isEmpty();
        assertThat(told(not, 1, "ЗУЕВА", 8, "")).containsExactly("ORGANIZATION REVIEW");
    }

    @Test
    void aud_6_a_malformed_character_of_a_name_is_told_in_its_column() throws IOException {
        RowChecks checks = checks(ALL, false, true);
        assertThat(told(checks, 1, "Зуева\uFFFD")).startsWith("SURNAME text.malformed CERTAIN");
        assertThat(told(checks, 2, "Анна\uFFFD")).startsWith("GIVEN text.malformed CERTAIN");
        assertThat(told(checks, 3, "Петровна\uFFFD")).startsWith("PATRONYMIC text.malformed CERTAIN");
    }

    @Test
    void aud_8_a_word_of_rosters_is_a_role_in_a_row_with_another_fault_too() throws IOException {
        assertThat(told(checks(ALL, false, true), 6, "учащийся", 8, "")).containsExactly("ORGANIZATION REVIEW");
    }

    @Test
    void aud_41_a_name_is_nothing_only_if_every_part_is() throws IOException {
        RowChecks checks = checks(ALL, false, true);
        assertThat(told(checks, 1, "", 2, "-")).containsExactly("SURNAME CERTAIN", "GIVEN CERTAIN");
        assertThat(told(checks, 1, "", 3, "")).containsExactly("SURNAME CERTAIN");
        assertThat(told(checks, 2, "", 3, "")).containsExactly("GIVEN CERTAIN");
        assertThat(told(checks, 1, "", 2, "", 3, "")).containsExactly("PERSON_NAME CERTAIN");
    }

    @Test
    void aud_8_the_words_for_roles_that_a_roster_uses_are_read_once() {
        RowChecks checks = checks(ALL, false, true);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            assertThat(checks.role(role("Волшебник" + i).field(RosterField.ROLE)))
                    .isEmpty();
            words.add("Ученик" + " ".repeat(i));
        }
        for (String word : words) {
            assertThat(checks.role(role(word).field(RosterField.ROLE))).contains(UserRole.STUDENT);
        }
        for (String word : words.subList(0, 8)) {
            assertThat(checks.role(role(word).field(RosterField.ROLE)))
                    .isSameAs(checks.role(role(word).field(RosterField.ROLE)));
        }
        assertThat(checks.role(role("учитель").field(RosterField.ROLE))).contains(UserRole.TEACHER);
    }

    private static RowText role(String role) {
        List<String> values = new ArrayList<>(GOOD);
        values.set(6, role);
        return row(values);
    }

    @Test
    void a_text_that_comes_again_is_one_object_and_a_word_for_nothing_none() {
        RowChecks checks = checks(ALL, false, true);
        String school = checks.shared(row(GOOD).field(RosterField.ORGANIZATION));
        assertThat(school).isEqualTo(GOOD.get(8));
        assertThat(checks.shared(row(GOOD).field(RosterField.ORGANIZATION))).isSameAs(school);
        assertThat(checks.shared(role("нет").field(RosterField.ROLE))).isEqualTo("нет");
    }

    @Test
    void aud_8_own_words_of_roles_count_before_those_of_the_library() {
        RowChecks checks = new RowChecks(ALL, Map.of("учитель", UserRole.PARENT), false, Optional.empty());
        for (int i = 0; i < 2; i++) {
            RowText row = row(GOOD);
            assertThat(checks.role(row.field(RosterField.ROLE))).contains(UserRole.STUDENT);
            List<String> values = new ArrayList<>(GOOD);
            values.set(6, " Учитель ");
            assertThat(checks.role(row(values).field(RosterField.ROLE))).contains(UserRole.PARENT);
        }
    }
}
