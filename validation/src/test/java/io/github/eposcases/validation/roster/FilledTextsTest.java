package io.github.eposcases.validation.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.identity.IdentityRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** AUD-41: which texts stand for something. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FilledTextsTest {
    private final FilledTexts filled = new FilledTexts();

    private static RowText.Field field(String text) {
        RowText row = new RowText();
        row.set(new RosterRow("17", new IdentityRecord("А", "Б", "", "", ""), "", text, "Школа", List.of()));
        return row.field(RosterField.TERRITORY);
    }

    private static RowText.Field id(String text) {
        RowText row = new RowText();
        row.set(new RosterRow(text, new IdentityRecord("А", "Б", "", "", ""), "", "", "", List.of()));
        return row.field(RosterField.ID);
    }

    @ParameterizedTest
    @CsvSource(emptyValue = "", textBlock = """
            Пермь,          true
            МАОУ «Лицей № 1», true
            0017,           true
            17-а,           true
            '',             false
            ' ',            false
            -,              false
            —,              false
            нет,            false
            НЕТ,            false
            Отсутствует,    false
            """)
    void aud_41_a_word_for_nothing_is_no_value_however_often_it_comes(String text, boolean value) {
        for (int i = 0; i < 3; i++) {
            assertThat(filled.contains(field(text))).isEqualTo(value);
            assertThat(filled.find(field(text))).isEqualTo(value ? text : null);
        }
    }

    @ParameterizedTest
    @CsvSource(emptyValue = "", textBlock = """
            1,            true
            9,            true
            10203040,     true
            0000100,      true
            '',           false
            0,            false
            0000,         false
            12a,          false
            a12,          false
            12/,          false
            12:,          false
            １２,         false
            """)
    void aud_40_a_plain_number_is_seen_at_once_to_be_a_value(String text, boolean number) {
        assertThat(FilledTexts.isNumber(id(text))).isEqualTo(number);
        if (number) {
            assertThat(FilledTexts.isPlaceholder(text)).as("what core says").isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, FilledTexts.LONGEST, FilledTexts.LONGEST + 1})
    void texts_are_remembered_unless_they_are_long(int length) {
        String text = "ш".repeat(length);
        assertThat(Objects.equals(filled.find(field(text)), text)).isTrue();
        assertThat(filled.find(field(text)) == filled.find(field(text))).isEqualTo(length <= FilledTexts.LONGEST);
    }

    @Test
    void texts_with_neighbouring_hashes_are_remembered_together_and_a_new_one_takes_the_place_of_one() {
        Map<Integer, List<String>> byHash = new HashMap<>();
        List<String> near = List.of();
        for (int i = 0; near.size() <= FilledTexts.TOGETHER; i++) {
            int slot = field("Школа " + i).contentHash() & (FilledTexts.SLOTS - 1);
            near = byHash.computeIfAbsent(slot / FilledTexts.TOGETHER, k -> new ArrayList<>());
            near.add("Школа " + i);
        }
        List<String> first = new ArrayList<>();
        for (String text : near.subList(0, FilledTexts.TOGETHER)) {
            first.add(filled.find(field(text)));
        }
        for (String text : first) {
            assertThat(filled.find(field(text))).isSameAs(text);
        }
        String last = filled.find(field(near.get(FilledTexts.TOGETHER)));
        assertThat(filled.find(field(near.get(FilledTexts.TOGETHER)))).isSameAs(last);
        int forgotten = 0;
        for (String text : first) {
            forgotten += filled.find(field(text)) == text ? 0 : 1;
        }
        assertThat(forgotten).isBetween(1, FilledTexts.TOGETHER);
    }

    @Test
    void more_texts_than_can_be_remembered_are_told_apart_all_the_same() {
        for (int i = 0; i < 4 * FilledTexts.SLOTS; i++) {
            String text = filled.find(field("Школа " + i));
            assertThat(Objects.equals(text, "Школа " + i) && filled.find(field("Школа " + i)) == text)
                    .isTrue();
        }
    }

    @Test
    void numbers_drive_no_text_out() {
        String text = filled.find(field("Школа"));
        for (int i = 1; i < 4 * FilledTexts.SLOTS; i++) {
            filled.contains(id(Integer.toString(i)));
        }
        assertThat(filled.find(field("Школа"))).isSameAs(text);
    }
}
