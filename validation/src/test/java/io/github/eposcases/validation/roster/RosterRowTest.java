package io.github.eposcases.validation.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.core.support.UserRole;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a record of a roster shows of itself, its words for roles, and the words of its problems. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RosterRowTest {
    @Test
    void aud_80_a_record_shows_how_much_is_filled_and_no_value() {
        RosterRow row = new RosterRow(
                "10048271",
                new IdentityRecord("Зуев", "Пётр", "Ильич", "03.04.2013", "zuev@example.ru"),
                "Родитель",
                "Кунгур",
                "Лицей",
                List.of("771", "772"));
        assertThat(row.toString())
                .startsWith("RosterRow[")
                .contains("children: 2")
                .doesNotContain("10048271", "Зуев", "Пётр", "Ильич", "04", "zuev", "Родитель", "Кунгур", "Лицей", "77");
    }

    @ParameterizedTest
    @CsvSource({
        "Учащийся, STUDENT",
        "учащаяся, STUDENT",
        "ВОСПИТАННИК, STUDENT",
        "' воспитанница ', STUDENT",
        "pupil, STUDENT",
        "попечитель, PARENT",
        "ученица, STUDENT",
        "Родитель, PARENT",
        "УЧИТЕЛЬ, TEACHER"
    })
    void aud_8_rosters_have_a_few_more_words_for_roles(String word, UserRole role) {
        assertThat(RosterRoles.parse(word)).contains(role);
    }

    @ParameterizedTest
    @EnumSource(UserRole.class)
    void aud_8_the_labels_of_roles_are_known(UserRole role) {
        assertThat(RosterRoles.parse(role.label())).contains(role);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "волшебник", "учащийся и родитель"})
    void aud_8_other_words_are_no_role(String word) {
        assertThat(RosterRoles.parse(word)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RosterProblem.class)
    void aud_70_every_problem_has_words_in_both_languages(RosterProblem problem) {
        String russian = problem.text(Locale.forLanguageTag("ru"));
        String english = problem.text(Locale.ENGLISH);
        assertThat(russian).containsPattern("[а-я]{3}");
        assertThat(english).containsPattern("[a-z]{3}").doesNotContainPattern("[а-я]");
    }
}
