package io.github.eposcases.validation.roster;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.eposcases.core.support.UserRole;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** AUD-1, AUD-5, AUD-8, AUD-9: what is fixed about a file, each by itself and all together. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RosterFormatTest {
    private static final RosterFormat DETECTED = RosterFormat.detected();

    private static List<Finding> audit(String csv, RosterFormat format) throws IOException {
        List<Finding> findings = new ArrayList<>();
        RosterAudit.standard().audit(RosterSource.csv(csv.getBytes(UTF_8), format), findings::add);
        return findings;
    }

    @ParameterizedTest
    @ValueSource(chars = {';', ',', '\t'})
    void aud_5_a_separator_is_fixed(char separator) {
        assertThat(DETECTED.withSeparator(separator).separator).contains(separator);
    }

    @ParameterizedTest
    @ValueSource(chars = {'|', ' ', ':', '"', '\n', '+', '-', '\b'})
    void aud_5_another_character_is_no_separator(char c) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DETECTED.withSeparator(c))
                .withMessage("c: not one of ; , TAB");
    }

    @Test
    void aud_1_headings_are_given_one_by_one() throws IOException {
        RosterFormat format = DETECTED.withColumn(RosterField.PERSON_NAME, "Кто")
                .withColumn(RosterField.BIRTH_DATE, "«Рожд.» (день)");
        assertThat(audit("КТО;РОЖД\nЗуев Пётр;03.04.2013\n", format)).isEmpty();
    }

    @Test
    void aud_8_words_for_roles_are_given_one_by_one_whatever_their_case() throws IOException {
        String csv = "ФИО;ДР;Роль\nЗуев Пётр;03.04.2013;кадет\nРоз Яна;05.06.1990;Опора\n";
        assertThat(audit(csv, DETECTED)).extracting(Finding::reason).containsExactly("role.unknown", "role.unknown");
        assertThat(audit(csv, DETECTED.withRole("КАДЕТ ", UserRole.STUDENT).withRole("опора", UserRole.PARENT)))
                .isEmpty();
    }

    @Test
    void aud_9_relaxations_do_not_undo_each_other_or_anything_else() {
        RosterFormat all = DETECTED.withSeparator(',')
                .withCharset(UTF_16LE)
                .withColumn(RosterField.EMAIL, "Контакт")
                .withRole("кадет", UserRole.STUDENT)
                .withShortRows()
                .withLongRows()
                .withoutQuoting();
        for (RosterFormat same : List.of(
                all,
                all.withSeparator(','),
                all.withCharset(UTF_16LE),
                all.withColumn(RosterField.EMAIL, "КОНТАКТ"),
                all.withRole("Кадет", UserRole.STUDENT),
                all.withShortRows(),
                all.withLongRows(),
                all.withoutQuoting())) {
            assertThat(same).usingRecursiveComparison().isEqualTo(all);
        }
        assertThat(all.shortRows && all.longRows && !all.quoting).isTrue();
        assertThat(DETECTED.shortRows || DETECTED.longRows || !DETECTED.quoting).isFalse();
        assertThat(all).hasToString("RosterFormat[separator given, charset UTF-16LE, 1 columns mapped]");
        assertThat(DETECTED).hasToString("RosterFormat[separator detected, charset detected, 0 columns mapped]");
    }

    @Test
    @SuppressWarnings("NullAway")
    void what_is_missing_is_named_at_once() {
        assertThatNullPointerException()
                .isThrownBy(() -> DETECTED.withCharset(null))
                .withMessage("c");
        assertThatNullPointerException()
                .isThrownBy(() -> DETECTED.withColumn(null, "a"))
                .withMessage("field");
        assertThatNullPointerException()
                .isThrownBy(() -> DETECTED.withColumn(RosterField.EMAIL, null))
                .withMessage("heading");
        assertThatNullPointerException()
                .isThrownBy(() -> DETECTED.withRole(null, UserRole.PARENT))
                .withMessage("word");
        assertThatNullPointerException()
                .isThrownBy(() -> DETECTED.withRole("a", null))
                .withMessage("role");
    }
}
