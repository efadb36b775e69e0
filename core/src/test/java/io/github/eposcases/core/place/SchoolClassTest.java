package io.github.eposcases.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.core.Problem;
import java.util.Locale;
import java.util.OptionalInt;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolClassTest {
    @ParameterizedTest
    @ValueSource(strings = {"9А", "9а", "9 \"А\"", "9 «а»", "9-А", "9A", "9a", " 9\u00A0А ", "9–а", "9 „А“"})
    void dom_340_one_class_has_many_spellings(String text) {
        SchoolClass c = SchoolClass.of(text);
        assertThat(c).isEqualTo(SchoolClass.of("9А")).hasSameHashCodeAs(SchoolClass.of("9А"));
        assertThat(c.grade()).hasValue(9);
        assertThat(c.tail()).isEqualTo("А");
        assertThat(c.text()).isEqualTo(text);
        assertThat(SchoolClass.parse(text).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10 ИТ,10,ИТ", "5.1,5,.1", "11,11,''", "1,1,''", "12,12,''", "12Б,12,Б", "3ё,3,Е", "1 «Ж» кл,1,ЖКЛ"})
    void dom_340_grade_and_tail_are_read(String text, int grade, String tail) {
        assertThat(SchoolClass.of(text).grade()).hasValue(grade);
        assertThat(SchoolClass.of(text).tail()).isEqualTo(tail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ИС-21-1", "0А", "13", "013А", "09А", "100А", "А9", "класс", "-", "99999999999999999999"})
    void dom_341_a_text_without_a_grade_is_kept_with_a_warning(String text) {
        assertThat(SchoolClass.parse(text).problems())
                .extracting(Problem::toString)
                .containsExactly("WARNING class.unreadable schoolClass");
        SchoolClass c = SchoolClass.parse(text).orThrow();
        assertThat(c.text()).isEqualTo(text);
        assertThat(c.grade()).isEqualTo(OptionalInt.empty());
    }

    @Test
    void dom_341_groups_are_compared_by_their_folded_text() {
        assertThat(SchoolClass.of("ИС-21-1"))
                .isEqualTo(SchoolClass.of("ис 21 1"))
                .isNotEqualTo(SchoolClass.of("ИС-21-2"));
        assertThat(SchoolClass.of("ИС-21-1").tail()).isEqualTo("ИС211");
        assertThat(SchoolClass.of("9А")).isNotEqualTo(SchoolClass.of("9Б")).isNotEqualTo(SchoolClass.of("8А"));
        assertThat(SchoolClass.of("5.1")).isNotEqualTo(SchoolClass.of("51"));
    }

    @Test
    void dom_300_it_is_one_plain_line() {
        assertThat(SchoolClass.parse(null).problems())
                .extracting(Problem::toString)
                .containsExactly("ERROR text.blank schoolClass");
        assertThat(SchoolClass.parse("9\nА").isValid()).isFalse();
        assertThat(SchoolClass.parse("9".repeat(51)).isValid()).isFalse();
        assertThatThrownBy(() -> SchoolClass.of(" ")).hasMessage("ERROR text.blank text");
    }

    @Test
    void a_value_that_hides_itself() {
        assertThat(SchoolClass.of("9А")).hasToString("SchoolClass");
        EqualsVerifier.forClass(SchoolClass.class)
                .withIgnoredFields("text")
                .withNonnullFields("tail")
                .verify();
        SchoolClassProblem code = SchoolClassProblem.UNREADABLE;
        assertThat(code.id()).isEqualTo("class.unreadable");
        assertThat(code.text(Locale.ENGLISH)).isNotBlank().isNotEqualTo(code.text(Locale.ROOT));
    }
}
