package io.github.eposcases.validation.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.identity.IdentityRecord;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** AUD-7: values are kept character for character; one ФИО column is split, ids lose the blanks around them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RowTextTest {
    private static final RosterRow ROW = new RosterRow(
            "007",
            new IdentityRecord("Зуева", "Анна", "Ильинична", "04.05.1985", "anna@example.ru"),
            "Родитель",
            "Пермь",
            "Школа № 5",
            List.of("8", "9"));

    /** A row with one text in the midst of another. */
    private static RowText with(RosterField field, String text) {
        RowText row = new RowText();
        row.clear();
        String all = " |" + text + "| ";
        row.append(all.toCharArray(), 0, all.length());
        row.place(field, 2, 2 + text.length());
        return row;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            ignoreLeadingAndTrailingWhitespace = false,
            emptyValue = "",
            value = {
                "Зуев Пётр Ильич/Зуев/Пётр/Ильич/true",
                "Зуев Пётр Али оглы/Зуев/Пётр/Али оглы/true",
                "Зуев Пётр/Зуев/Пётр/''/true",
                "Зуев/Зуев/''/''/true",
                "''/''/''/''/true",
                "' '/''/''/''/false",
                "'  \t'/''/''/''/false",
                " Зуев Пётр Ильич/Зуев/Пётр/Ильич/false",
                "Зуев Пётр Ильич /Зуев/Пётр/Ильич/false",
                "\t Зуев Пётр Ильич  /Зуев/Пётр/Ильич/false",
                "Зуев /Зуев/''/''/false",
                "Зуев  Пётр Ильич/Зуев/Пётр/Ильич/false",
                "Зуев Пётр  Ильич/Зуев/Пётр/Ильич/false",
                "Зуев\tПётр Ильич/Зуев/Пётр/Ильич/false",
                "Зуев \tПётр Ильич/Зуев/Пётр/Ильич/false",
                "Зуев\t Пётр Ильич/Зуев/Пётр/Ильич/false",
                "Зуев Пётр\u00A0Ильич/Зуев/Пётр/Ильич/false",
                "Зуев\u2003Пётр Ильич/Зуев/Пётр/Ильич/false",
                "З У Е В/З/У/Е В/true",
            })
    void aud_7_a_name_is_split_at_its_first_two_runs_of_blanks(
            String name, String surname, String given, String patronymic, boolean clean) {
        RowText row = with(RosterField.PERSON_NAME, name);
        row.splitName();
        assertThat(row.text(RosterField.SURNAME)).isEqualTo(surname);
        assertThat(row.text(RosterField.GIVEN)).isEqualTo(given);
        assertThat(row.text(RosterField.PATRONYMIC)).isEqualTo(patronymic);
        assertThat(row.cleanBlanks).isEqualTo(clean);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            ignoreLeadingAndTrailingWhitespace = false,
            emptyValue = "",
            value = {"007/007", " 007/007", "\t7\u00A0 /7", "7 7/7 7", "'  '/''", "''/''", "\u200B7/\u200B7"})
    void aud_7_an_id_loses_the_blanks_around_it_only(String id, String kept) {
        RowText row = with(RosterField.ID, id);
        row.trimId();
        assertThat(row.text(RosterField.ID)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            ignoreLeadingAndTrailingWhitespace = false,
            emptyValue = "",
            value = {
                "8/8",
                "8|9|10/8,9,10",
                " 8 |\u00A09\t/8,9",
                "9|8|9|8/9,8",
                "||8||9|/8,9",
                "8| |9/8,9",
                "|/''",
                "' '/''",
                "''/''",
                "8 9|1/8 9,1"
            })
    void aud_7_children_without_blanks_empty_pieces_and_repeats(String children, String ids) {
        assertThat(String.join(",", with(RosterField.CHILDREN, children).childIds()))
                .isEqualTo(ids);
    }

    @Test
    void a_row_of_a_list_is_held_and_given_back_as_it_is() {
        RowText row = new RowText();
        row.set(ROW);
        assertThat(row.toRow()).isEqualTo(ROW);
        assertThat(row.text(RosterField.PERSON_NAME)).isEmpty();
        row.set(new RosterRow(" 7\t", IdentityRecord.empty(), "", "", "", List.of()));
        assertThat(row.toRow())
                .as("nothing of the row before")
                .isEqualTo(new RosterRow("7", IdentityRecord.empty(), "", "", "", List.of()));
    }

    @Test
    void texts_that_many_records_have_may_come_from_elsewhere_those_of_one_person_never() {
        RowText row = new RowText();
        row.set(ROW);
        assertThat(row.toRow(field -> field + "!"))
                .isEqualTo(new RosterRow(
                        "007",
                        new IdentityRecord("Зуева", "Анна!", "Ильинична!", "04.05.1985", "anna@example.ru"),
                        "Родитель!",
                        "Пермь!",
                        "Школа № 5!",
                        List.of("8", "9")));
    }

    @Test
    void a_copy_holds_the_same_and_is_not_prepared() {
        RowText row = new RowText();
        row.set(ROW);
        row.number = 3;
        row.line = 4;
        row.prepared = true;
        row.plainDate = true;
        RowText copy = with(RosterField.PERSON_NAME, "Роз \uFFFD Яна");
        copy.set(row);
        row.set(new RosterRow("1", IdentityRecord.empty(), "", "", "", List.of()));
        assertThat(copy.toRow()).isEqualTo(ROW);
        assertThat(copy.text(RosterField.PERSON_NAME)).isEmpty();
        assertThat(List.of(copy.number, copy.line)).containsExactly(3L, 4L);
        assertThat(List.of(copy.prepared, copy.plainDate, copy.malformed)).containsOnly(false);
        assertThat(copy.cleanBlanks).isTrue();
        row.makeRoom(1 << 14);
        copy.set(row);
        assertThat(copy.buffer.length).as("not the room of the other").isLessThan(1 << 10);
        copy.set(with(RosterField.ORGANIZATION, "Лицей \uFFFD"));
        assertThat(copy.hasMalformed(RosterField.ORGANIZATION)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1", "255", "256", "257", "300", "5000"})
    void a_row_may_be_of_any_length(int length) {
        RowText row = new RowText();
        char[] text = "я".repeat(length).toCharArray();
        text[0] = 'a';
        text[length - 1] = 'z';
        for (int i = 0; i < 3; i++) {
            assertThat(row.append(text, 0, length)).isEqualTo(i * length);
        }
        row.makeRoom(700);
        assertThat(row.buffer.length).isGreaterThanOrEqualTo(3 * length + 700);
        assertThat(new String(row.buffer, 0, row.used)).isEqualTo(new String(text).repeat(3));
    }

    @Test
    void aud_5_every_white_space_is_a_blank_and_nothing_else() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            assertThat(RowText.isBlank((char) c))
                    .as("%04X", c)
                    .isEqualTo(Character.isWhitespace(c) || Character.isSpaceChar(c));
        }
    }

    @Test
    void aud_6_a_malformed_character_is_seen_in_its_own_field_only() {
        for (String text : List.of("\uFFFDа", "а\uFFFD", "а\uFFFDа")) {
            assertThat(with(RosterField.GIVEN, text).hasMalformed(RosterField.GIVEN))
                    .isTrue();
        }
        RowText row = new RowText();
        row.clear();
        row.append("\uFFFDПётр\uFFFD".toCharArray(), 0, 6);
        row.place(RosterField.SURNAME, 0, 1);
        row.place(RosterField.GIVEN, 1, 5);
        row.place(RosterField.PATRONYMIC, 5, 5);
        assertThat(row.hasMalformed(RosterField.SURNAME)).isTrue();
        assertThat(row.hasMalformed(RosterField.GIVEN)).isFalse();
        assertThat(row.hasMalformed(RosterField.PATRONYMIC)).isFalse();
    }

    @Test
    void a_field_is_a_text() {
        RowText.Field field = with(RosterField.ROLE, "Родитель").field(RosterField.ROLE);
        assertThat(field).hasToString("Родитель").hasSize(8);
        assertThat(field.charAt(0)).isEqualTo('Р');
        assertThat(field.charAt(7)).isEqualTo('ь');
        assertThat(field.subSequence(2, 5)).hasToString("дит");
        assertThat(field.isEmpty()).isFalse();
        assertThat(with(RosterField.ROLE, "").field(RosterField.ROLE).isEmpty()).isTrue();
    }

    @Test
    void a_field_is_compared_with_what_was_seen_before() {
        RowText.Field one = with(RosterField.ROLE, "Родитель").field(RosterField.ROLE);
        RowText row = new RowText();
        row.set(ROW);
        RowText.Field same = row.field(RosterField.ROLE);
        RowText.Field other = row.field(RosterField.TERRITORY);
        assertThat(one.contentEquals("Родитель".toCharArray())).isTrue();
        assertThat(one.contentEquals("Родитель ".toCharArray())).isFalse();
        assertThat(one.contentEquals("Родител".toCharArray())).isFalse();
        assertThat(one.contentEquals("родитель".toCharArray())).isFalse();
        assertThat(same.contentHash()).isEqualTo(one.contentHash());
        assertThat(other.contentHash()).isNotEqualTo(one.contentHash());
        RowText.Field letter = with(RosterField.ROLE, "Родителю").field(RosterField.ROLE);
        assertThat(letter.contentHash()).isNotEqualTo(one.contentHash());
    }
}
