package io.github.eposcases.core.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.core.Rule;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CaseEventTest {
    private static final Instant NOW = Instant.parse("2024-12-19T05:00:00Z");

    @Test
    void an_error_is_first_seen_before_it_is_reported() {
        assertThat(new CaseEvent.Reported(NOW)).isEqualTo(new CaseEvent.Reported(NOW, NOW));
        assertThat(new CaseEvent.Reported(NOW, NOW.minusSeconds(1)).firstSeen()).isEqualTo(NOW.minusSeconds(1));
        assertThatThrownBy(() -> new CaseEvent.Reported(NOW, NOW.plusNanos(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("firstSeen: after the report");
    }

    @ParameterizedTest
    @CsvSource({
        "PASSED, 1111",
        "NOT_POSSIBLE, 1000",
        "MOBILE_WORKS_WIRED_NOT, 1000",
        "OTHER_SITES_CLOSED, 1000",
        "REGIONAL_SITES_CLOSED, 0100",
        "WRONG_ADDRESS, 0010"
    })
    void each_self_check_has_its_own_outcomes(SelfCheckOutcome outcome, String checks) {
        assertThat(outcome.answers(0)).isFalse();
        assertThat(outcome.answers(5)).isFalse();
        for (int n = 1; n <= 4; n++) {
            int number = n;
            boolean possible = checks.charAt(n - 1) == '1';
            assertThat(outcome.answers(n)).isEqualTo(possible);
            if (possible) {
                assertThat(new CaseEvent.SelfChecked(NOW, n, outcome).number()).isEqualTo(n);
            } else {
                assertThatThrownBy(() -> new CaseEvent.SelfChecked(NOW, number, outcome))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("outcome: check " + number + " cannot end in " + outcome);
            }
        }
        for (int number : new int[] {0, 5}) {
            assertThatThrownBy(() -> new CaseEvent.SelfChecked(NOW, number, SelfCheckOutcome.PASSED))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("number: not one of the checks 1 to 4");
        }
    }

    @ParameterizedTest
    @EnumSource(SelfCheckOutcome.class)
    void a27_what_could_not_be_tried_counts_as_passed(SelfCheckOutcome outcome) {
        assertThat(outcome.passes())
                .isEqualTo(outcome == SelfCheckOutcome.PASSED || outcome == SelfCheckOutcome.NOT_POSSIBLE);
        assertThat(outcome.label(Locale.ENGLISH)).isNotBlank().isNotEqualTo(outcome.label(Locale.ROOT));
    }

    @Test
    void an_answer_may_name_the_request_and_does_not_show_it() {
        assertThat(new CaseEvent.Answered(NOW).ticketNumber()).isEmpty();
        assertThat(new CaseEvent.Answered(NOW, "123")).isEqualTo(new CaseEvent.Answered(NOW, Optional.of("123")));
        assertThat(new CaseEvent.Answered(NOW, "123")).hasToString("Answered[at=2024-12-19T05:00:00Z]");
    }

    static Stream<Class<?>> events() {
        return Arrays.stream(CaseEvent.class.getPermittedSubclasses())
                .filter(c -> c != CaseEvent.Reported.class && c != CaseEvent.SelfChecked.class);
    }

    @ParameterizedTest
    @MethodSource("events")
    void events_are_values(Class<?> event) {
        EqualsVerifier.forClass(event).suppress(Warning.NULL_FIELDS).verify();
    }

    @Test
    void events_whose_parts_depend_on_each_other_are_values_too() {
        CaseEvent check = new CaseEvent.SelfChecked(NOW, 1, SelfCheckOutcome.PASSED);
        assertThat(check)
                .isEqualTo(new CaseEvent.SelfChecked(NOW, 1, SelfCheckOutcome.PASSED))
                .isNotEqualTo(new CaseEvent.SelfChecked(NOW, 2, SelfCheckOutcome.PASSED))
                .isNotEqualTo(new CaseEvent.SelfChecked(NOW, 1, SelfCheckOutcome.NOT_POSSIBLE));
        assertThat(new CaseEvent.Reported(NOW)).isNotEqualTo(new CaseEvent.Reported(NOW, Instant.EPOCH));
    }

    @ParameterizedTest
    @EnumSource(SupportProblem.class)
    void every_code_has_words_and_a_rule_that_exists(SupportProblem code) {
        assertThat(code.text(Locale.ENGLISH)).isNotBlank().isNotEqualTo(code.text(Locale.ROOT));
        assertThat(code.id()).matches("(case|device|role)\\.[a-z-]+");
        code.ruleId().ifPresent(rule -> assertThat(Rule.find(rule)).isPresent());
        assertThat(code.ruleId().isEmpty()).isEqualTo(code == SupportProblem.CASE_EVENTS_OUT_OF_ORDER);
    }
}
