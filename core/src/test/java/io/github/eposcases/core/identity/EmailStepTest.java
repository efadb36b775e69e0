package io.github.eposcases.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every repair of an address by itself, for any text (CON-70). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EmailStepTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INVISIBLE_CHARACTER|iv\u200Ban\u0007@mail.ru|ivan@mail.ru",
                "KEYBOARD_LAYOUT|шмфтщм\"ьфшдюкг|ivanov@mail.ru",
                "KEYBOARD_LAYOUT|иванov@mail.ru|иванov@mail.ru",
                "KEYBOARD_LAYOUT|1.2|1.2",
                "WRAPPED|почта: <ivanov@mail.ru>;|ivanov@mail.ru",
                "WRAPPED|Иван Иванов <ivanov@mail.ru>|ivanov@mail.ru",
                "WRAPPED|<ivanov@mail.ru> Иванов|ivanov@mail.ru",
                "WRAPPED|Иван < ivanov@mail.ru >|ivanov@mail.ru",
                "WRAPPED|Иван <mailto:ivanov@mail.ru>|ivanov@mail.ru",
                "WRAPPED|((a)|((a)",
                "WRAPPED|(a))|(a))",
                "WRAPPED|почта:<>|<>",
                "WRAPPED|Иван <ivanov@mail.ru>, a@mail.ru|Иван <ivanov@mail.ru>, a@mail.ru",
                "WRAPPED|Иван <ivanov@mail.ru> <a@mail.ru>|Иван <ivanov@mail.ru> <a@mail.ru>",
                "WRAPPED|Иван <>|Иван <>",
                "WRAPPED|ivanov@mail.ru>|ivanov@mail.ru>",
                "WRAPPED|<>|<>",
                "WRAPPED|<a>|a",
                "WRAPPED|;|;",
                "WRAPPED|a;|a",
                "WRAPPED|«a» и «b»|«a» и «b»",
                "WRAPPED|«(ivanov@mail.ru)»|ivanov@mail.ru",
                "WRAPPED|«ivanov@mail.ru|«ivanov@mail.ru",
                "WRAPPED|ivanov@mail.ru»|ivanov@mail.ru»",
                "WRAPPED|ПОЧТА = ivanov@mail.ru|ivanov@mail.ru",
                "WRAPPED|почта ivanov@mail.ru|почта ivanov@mail.ru",
                "WRAPPED|почта|почта",
                "WRAPPED|почта ?|почта ?",
                "WRAPPED|почта: ivanov@mail.ru?|ivanov@mail.ru?",
                "WRAPPED|mailto:ivanov@mail.ru?subject=a@b|ivanov@mail.ru",
                "WRAPPED|mailto:a?b@mail.ru?subject=x|a?b@mail.ru",
                "WRAPPED|mailto:a?b@mail.ru|a?b@mail.ru",
                "WRAPPED|mailto:?subject=x|?subject=x",
                "WHITESPACE|iva nov @\u00A0mail.ru|ivanov@mail.ru",
                "LOOKALIKE_LETTER|ivаnоv@mail.ru|ivanov@mail.ru",
                "LOOKALIKE_LETTER|ivаnоv|ivanov",
                "LOOKALIKE_LETTER|ivanov@mаil.ru|ivanov@mail.ru",
                "LOOKALIKE_LETTER|ivanov@mail.соm|ivanov@mail.com",
                "LOOKALIKE_LETTER|ivanov@уа.ru|ivanov@ya.ru",
                "LOOKALIKE_LETTER|ivanov@уа.рф|ivanov@уа.рф",
                "LOOKALIKE_LETTER|ivanov@почта.ru|ivanov@почта.ru",
                "LOOKALIKE_LETTER|ivanov@школа1.mаil.ru|ivanov@школа1.mail.ru",
                "LOOKALIKE_LETTER|ivanov@müller.de|ivanov@müller.de",
                "LOOKALIKE_LETTER|ivаnov@|ivanov@",
                "LOOKALIKE_LETTER|ivanov@üсах.рф|ivanov@üсах.рф",
                "LOOKALIKE_LETTER|@mаil.ru|@mail.ru",
                "IDN_FORM|ivanov@почта.рф|ivanov@xn--80a1acny.xn--p1ai",
                "IDN_FORM|ivanov@Почта.ru|ivanov@xn--80a1acny.ru",
                "IDN_FORM|ivanov@почта.|ivanov@xn--80a1acny.",
                "IDN_FORM|иванов@mail.ru|иванов@mail.ru",
                "IDN_FORM|почта.рф|почта.рф",
                "IDN_FORM|ivanov@по_чта.рф|ivanov@по_чта.xn--p1ai",
                "IDN_FORM|ivanov@ﬁпочта.рф|ivanov@ﬁпочта.xn--p1ai",
                "IDN_FORM|ivanov@faß.de|ivanov@faß.de",
                "IDN_FORM|ivanov@Mail.рф|ivanov@Mail.xn--p1ai",
                "IDN_FORM|ivanov@xn--Ж.рф|ivanov@xn--Ж.xn--p1ai",
                "IDN_FORM|@почта.рф|@xn--80a1acny.xn--p1ai",
                "LETTER_CASE|Ivanov@MAIL.Ru|ivanov@mail.ru"
            })
    void con_70_a_step_repairs_its_own_kind_and_no_other(EmailStep step, String raw, String expected) {
        TracedText once = step.apply(TracedText.of(raw));
        assertThat(once.text()).isEqualTo(expected);
        assertThat(step.apply(once)).isEqualTo(once);
    }

    @Test
    void con_70_a_label_too_long_for_its_form_stays() {
        String most = "ж".repeat(57);
        assertThat(EmailStep.IDN_FORM.apply(TracedText.of("a@" + most + ".ru")).text())
                .startsWith("a@xn--")
                .hasSize("a@.ru".length() + 63);
        for (String label : new String[] {"Ж".repeat(58), "Ж".repeat(64)}) {
            TracedText longer = TracedText.of("a@" + label + ".ru");
            assertThat(EmailStep.IDN_FORM.apply(longer)).isSameAs(longer);
        }
    }

    @Test
    void con_95_what_needs_no_step_comes_back_itself_and_the_rest_knows_its_place() {
        TracedText right = TracedText.of("ivanov@mail.ru");
        for (EmailStep step : EmailStep.values()) {
            assertThat(step.apply(right)).as(step.name()).isSameAs(right);
            assertThat(UsualValuesAreCheapTest.bytes(() -> step.apply(right)))
                    .as(step.name())
                    .isLessThanOrEqualTo(192);
        }
        TracedText latin = EmailStep.LOOKALIKE_LETTER.apply(TracedText.of("ivаn@уа.ru"));
        assertThat(IntStream.rangeClosed(0, 10).map(latin::origin)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        TracedText form = EmailStep.IDN_FORM.apply(TracedText.of("a@рф.b"));
        assertThat(form.text()).isEqualTo("a@xn--p1ai.b");
        assertThat(form.origin(2)).isEqualTo(2);
        assertThat(form.origin(9)).isEqualTo(2);
        assertThat(form.origin(10)).isEqualTo(4);
        assertThat(form.origin(11)).isEqualTo(5);
        assertThat(form.origin(12)).isEqualTo(6);
    }
}
