package io.github.eposcases.core.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.core.error.Classification.Hit;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassificationTest {
    private static Hit hit(ErrorCategory category, Confidence confidence, int start) {
        return new Hit(category, confidence, start, start + 3, "X");
    }

    private static Classification of(Hit... hits) {
        return new Classification(List.of(hits), OptionalInt.empty(), false);
    }

    @Test
    void dom_504_the_first_category_in_order_is_the_best() {
        Classification all = of(
                hit(ErrorCategory.SLOW_LOADING, Confidence.EXACT, 0),
                hit(ErrorCategory.SOMETHING_WENT_WRONG, Confidence.EXACT, 4),
                hit(ErrorCategory.HTTP_ERROR, Confidence.EXACT, 8),
                hit(ErrorCategory.CHILD_NOT_VISIBLE, Confidence.EXACT, 12),
                hit(ErrorCategory.USER_NOT_FOUND, Confidence.WEAK, 20),
                hit(ErrorCategory.USER_NOT_FOUND, Confidence.STRONG, 16),
                hit(ErrorCategory.MULTIPLE_USERS_FOUND, Confidence.WEAK, 24));
        assertThat(all.hits()).extracting(Hit::start).containsExactly(24, 16, 20, 12, 8, 4, 0);
        assertThat(all.best()).hasValue(ErrorCategory.MULTIPLE_USERS_FOUND);
        assertThat(all.confidence()).hasValue(Confidence.WEAK);
        assertThat(of().best()).isEmpty();
        assertThat(of().confidence()).isEmpty();
    }

    @Test
    void dom_508_one_category_has_no_equal_spans() {
        Classification c = of(
                hit(ErrorCategory.HTTP_ERROR, Confidence.WEAK, 0),
                hit(ErrorCategory.HTTP_ERROR, Confidence.STRONG, 0),
                hit(ErrorCategory.SLOW_LOADING, Confidence.WEAK, 0),
                new Hit(ErrorCategory.HTTP_ERROR, Confidence.WEAK, 0, 4, "Y"));
        assertThat(c.hits())
                .containsExactly(
                        hit(ErrorCategory.HTTP_ERROR, Confidence.STRONG, 0),
                        new Hit(ErrorCategory.HTTP_ERROR, Confidence.WEAK, 0, 4, "Y"),
                        hit(ErrorCategory.SLOW_LOADING, Confidence.WEAK, 0));
        assertThat(c.confidence()).hasValue(Confidence.STRONG);
    }

    @Test
    void dom_510_a_person_looks_when_the_answer_is_not_sure() {
        assertThat(of().needsHuman()).isTrue();
        assertThat(of(hit(ErrorCategory.HTTP_ERROR, Confidence.WEAK, 0)).needsHuman())
                .isTrue();
        assertThat(of(hit(ErrorCategory.HTTP_ERROR, Confidence.STRONG, 0)).needsHuman())
                .isFalse();
        assertThat(of(
                                hit(ErrorCategory.HTTP_ERROR, Confidence.STRONG, 0),
                                hit(ErrorCategory.HTTP_ERROR, Confidence.STRONG, 5))
                        .needsHuman())
                .isFalse();
        assertThat(of(
                                hit(ErrorCategory.HTTP_ERROR, Confidence.STRONG, 0),
                                hit(ErrorCategory.SLOW_LOADING, Confidence.STRONG, 5))
                        .needsHuman())
                .isTrue();
        assertThat(of(
                                hit(ErrorCategory.HTTP_ERROR, Confidence.EXACT, 0),
                                hit(ErrorCategory.SLOW_LOADING, Confidence.STRONG, 5))
                        .needsHuman())
                .isFalse();
        assertThat(new Classification(
                                List.of(hit(ErrorCategory.HTTP_ERROR, Confidence.EXACT, 0)), OptionalInt.of(502), true)
                        .needsHuman())
                .isTrue();
    }

    @Test
    void dom_104_an_answer_explains_itself_with_rule_ids() {
        Locale ru = Locale.forLanguageTag("ru");
        assertThat(of().explain(ru)).startsWith("Ни одна из ошибок письма (S0-11, ");
        assertThat(of(hit(ErrorCategory.HTTP_ERROR, Confidence.STRONG, 0)).explain(ru))
                .isEqualTo(ErrorCategory.HTTP_ERROR.explain(ru));
        assertThat(of(hit(ErrorCategory.HTTP_ERROR, Confidence.WEAK, 0)).explain(Locale.ENGLISH))
                .isEqualTo(ErrorCategory.HTTP_ERROR.explain(Locale.ENGLISH)
                        + " The answer is not sure: a person must read the message.");
        assertThat(hit(ErrorCategory.CHILD_NOT_VISIBLE, Confidence.WEAK, 0).ruleId())
                .isEqualTo("S0-12");
    }

    @Test
    void an_empty_span_is_a_mistake_of_the_programmer() {
        assertThatThrownBy(() -> new Hit(ErrorCategory.HTTP_ERROR, Confidence.WEAK, 3, 3, "X"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Hit(ErrorCategory.HTTP_ERROR, Confidence.WEAK, -1, 3, "X"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Hit(ErrorCategory.HTTP_ERROR, Confidence.WEAK, 0, 1, "X").end())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MULTIPLE_USERS_FOUND|S0-11|IDENTITY_CHECK|Нашлось больше одного пользователя",
                "USER_NOT_FOUND|S0-11|IDENTITY_CHECK|Пользователь не найден",
                "CHILD_NOT_VISIBLE|S0-12|IDENTITY_CHECK|Ранее родитель видел всех своих детей, сейчас видит только одного",
                "HTTP_ERROR|S0-31|RECHECK_LATER|Работоспособность ЭПОС",
                "SOMETHING_WENT_WRONG|S0-13|IDENTITY_CHECK|Упс Что-то пошло не так",
                "SLOW_LOADING|S0-22|SELF_CHECKS|Работоспособность ЭПОС"
            })
    void dom_402_and_403_a_category_knows_its_rule_way_and_subject(
            ErrorCategory category, String rule, ProcedureKind procedure, String subject) {
        assertThat(category.ruleId()).isEqualTo(rule);
        assertThat(category.procedure()).isEqualTo(procedure);
        assertThat(category.ticketSubject()).isEqualTo(subject);
        assertThat(ErrorCategory.values()).hasSize(6);
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("ru"))) {
            assertThat(category.explain(locale)).contains(rule);
        }
        assertThat(category.explain(Locale.ENGLISH)).isNotEqualTo(category.explain(Locale.ROOT));
    }
}
