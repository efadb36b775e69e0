package io.github.eposcases.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemTest {
    private static final Locale RU = Locale.forLanguageTag("ru");

    @Test
    void a_message_names_the_field_and_counts_letters_from_one() {
        Problem p = Problem.error(TextProblem.CONTROL_CHARACTER, "children[1].surname")
                .at("\uD83D\uDE00\u0000", 2);
        assertThat(p.position()).hasValue(2);
        assertThat(p.message(Locale.ENGLISH)).startsWith("Surname: a control or hidden character at place 2");
        assertThat(p.message(RU)).startsWith("Фамилия: на месте 2 ");
        assertThat(p.message(Locale.forLanguageTag("tt"))).isEqualTo(p.message(RU));
    }

    @Test
    void of_an_item_of_items_the_outer_number_is_said_however_deep_it_lies() {
        String deep = "children[1]" + "[0]".repeat(20);
        assertThat(Problem.error(TextProblem.BLANK, deep).message(Locale.ENGLISH))
                .isEqualTo(Problem.error(TextProblem.BLANK, "children[1]").message(Locale.ENGLISH))
                .startsWith("Child 2: ");
        assertThat(Problem.error(TextProblem.BLANK, "children[99999999999]").message(Locale.ENGLISH))
                .startsWith("children[99999999999]: ");
    }

    @Test
    void a_path_grows_from_inside_to_outside() {
        Problem p = Problem.warning(TextProblem.BLANK, "surname");
        assertThat(p.inside("children[0]").inside("case").path()).isEqualTo("case.children[0].surname");
        assertThat(p.withPath("").inside("surname").path()).isEqualTo("surname");
        assertThat(p.withPath("[2]").inside("children").path()).isEqualTo("children[2]");
        assertThat(p.inside("")).isSameAs(p);
    }

    @Test
    void its_text_form_hides_the_suggestion() {
        Problem p = Problem.error(TextProblem.TOO_LONG, "surname")
                .suggesting("Секретов")
                .at(3, 4);
        assertThat(p).hasToString("ERROR text.too-long surname at 3");
    }

    @Test
    void braces_are_filled_where_they_stand() {
        Map<String, String> values = Map.of("a", "{b}", "b", "x");
        assertThat(Texts.fill("{a}{b} c", values)).isEqualTo("{b}x c");
        assertThat(Texts.fill("c {d} {b", values)).isEqualTo("c {d} {b");
        assertThat(Texts.fill("}{b}", values)).isEqualTo("}x");
    }

    @Test
    void without_a_path_a_message_names_no_field() {
        assertThat(Problem.error(TextProblem.BLANK, "").message(Locale.ENGLISH))
                .isEqualTo(TextProblem.BLANK.text(Locale.ENGLISH));
    }

    @Test
    void an_unknown_component_is_named_by_its_path() {
        assertThat(Problem.error(TextProblem.BLANK, "shoe.size").message(RU)).startsWith("shoe.size: ");
    }

    @Test
    void a_value_is_told_from_a_refusal() {
        Problem p = Problem.error(TextProblem.BLANK, "").withPath("a");
        assertThat(p.isError()).isTrue();
        assertThat(Problem.warning(TextProblem.BLANK, "").isError()).isFalse();
        assertThat(Parsed.of(1).toOptional()).hasValue(1);
        assertThat(Parsed.invalid(p).problems()).containsExactly(p);
        assertThat(Parsed.invalid(List.of(p)).isValid()).isFalse();
        assertThat(Parsed.of(1).isValid()).isTrue();
        assertThat(Parsed.of(1, List.of(Problem.warning(TextProblem.BLANK, ""))))
                .hasToString("VALID [WARNING text.blank]");
    }

    @Test
    void a_rule_id_comes_from_the_details_before_the_code() {
        Problem p = Problem.error(TextProblem.BLANK, "surname");
        assertThat(p.ruleId()).isEmpty();
        assertThat(p.with("rule", "S1-8").ruleId()).hasValue("S1-8");
    }

    @Test
    void a_parsed_value_carries_warnings_and_a_refusal_carries_everything() {
        Problem warning = Problem.warning(TextProblem.TOO_LONG, "");
        Problem error = Problem.error(TextProblem.BLANK, "");
        assertThat(Parsed.of("x", List.of(warning)).map(String::length).orThrow())
                .isEqualTo(1);
        Parsed<String> refused = Parsed.of("x", List.of(warning, error));
        assertThat(refused.toOptional()).isEmpty();
        assertThat(refused.problems()).containsExactly(warning, error);
        assertThat(refused.map(String::length).isValid()).isFalse();
        assertThatThrownBy(refused::orThrow)
                .isInstanceOfSatisfying(
                        ProblemsException.class, e -> assertThat(e.problems()).containsExactly(warning, error))
                .hasMessage("WARNING text.too-long; ERROR text.blank");
        assertThatThrownBy(() -> Parsed.invalid(warning)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Parsed.Valid<>("x", List.of(error))).isInstanceOf(IllegalArgumentException.class);
        assertThat(Parsed.of("тайна")).hasToString("VALID");
        assertThat(refused).hasToString("INVALID [WARNING text.too-long, ERROR text.blank]");
    }
}
