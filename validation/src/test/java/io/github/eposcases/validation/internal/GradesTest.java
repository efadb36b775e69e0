package io.github.eposcases.validation.internal;

import static io.github.eposcases.validation.DiscrepancyKind.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.validation.ComparisonContext;
import io.github.eposcases.validation.IdentityField;
import io.github.eposcases.validation.Verdict;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What the engine may ask of the table of grades. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GradesTest {
    @Test
    void con_8_cosmetic_kinds_stand_in_the_order_of_their_tables() {
        assertThat(Grades.cosmetic(IdentityField.GIVEN))
                .containsExactly(
                        UNICODE_FORM,
                        INVISIBLE_CHARACTER,
                        WHITESPACE,
                        EDGE_PUNCTUATION,
                        LETTER_CASE,
                        HYPHEN_FORM,
                        APOSTROPHE_FORM,
                        YO,
                        LOOKALIKE_LETTER,
                        LOOKALIKE_DIGIT,
                        PART_SEPARATOR,
                        KEYBOARD_LAYOUT);
        assertThat(Grades.cosmetic(IdentityField.EMAIL))
                .containsExactly(
                        LETTER_CASE,
                        WHITESPACE,
                        INVISIBLE_CHARACTER,
                        WRAPPED,
                        LOOKALIKE_LETTER,
                        KEYBOARD_LAYOUT,
                        IDN_FORM);
        assertThat(Grades.cosmetic(IdentityField.PERSON_NAME)).containsExactly(PARTS_MERGED);
        assertThat(Grades.cosmetic(IdentityField.BIRTH_DATE)).containsExactly(FORMAT);
    }

    @Test
    void con_6_a_kind_belongs_to_its_fields() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Grades.of(IdentityField.EMAIL, YO))
                .withMessage("YO does not belong to EMAIL");
    }

    @Test
    void con_2_equal_records_are_identical() {
        IdentityRecord record = new IdentityRecord("Зуева", "Анна", "Ильинична", "03.04.2013", "ivanov@mail.ru");
        assertThat(Comparison.of(record, record, ComparisonContext.none()).verdict())
                .isEqualTo(Verdict.IDENTICAL);
    }
}
