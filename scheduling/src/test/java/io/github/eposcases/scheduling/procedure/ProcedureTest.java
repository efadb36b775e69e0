package io.github.eposcases.scheduling.procedure;

import static io.github.eposcases.scheduling.procedure.Script.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.Rule;
import io.github.eposcases.core.TextTable;
import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.support.SupportCase;
import io.github.eposcases.core.support.UserRole;
import io.github.eposcases.scheduling.EffectPolicy;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProcedureTest {
    private static final Procedure PROCEDURE = Procedure.of(EffectPolicy.letter2024());

    static Stream<TextTable.Row> decisions() {
        return Script.rows("decision-table.tsv").stream();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("decisions")
    void dom_601_the_decision_table(TextTable.Row row) {
        SupportCase supportCase = Script.supportCase(row);
        NextStep step = PROCEDURE.next(supportCase, at(row.get("now")));
        assertThat(Script.words(step)).isEqualTo(row.get("step"));
        assertThat(step.actor()).hasToString(row.get("actor"));
        assertThat(step.ruleId()).isEqualTo(row.get("rule"));
        assertThat(step.reason().map(Reason::name).orElse("")).isEqualTo(row.get("reason"));
        assertThat(step.notBefore().map(Script::dayAndTime).orElse("")).isEqualTo(row.get("notBefore"));
        assertThat(PROCEDURE.next(supportCase, at(row.get("now"))))
                .isEqualTo(step)
                .hasSameHashCodeAs(step);
    }

    @Test
    void dom_601_every_row_of_the_table_has_its_test() {
        assertThat(decisions().map(row -> Integer.parseInt(row.get("row"))))
                .isSorted()
                .contains(IntStream.rangeClosed(1, 19).boxed().toArray(Integer[]::new));
    }

    static Stream<TextTable.Row> refusals() {
        return Script.rows("refusals.tsv").stream();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("refusals")
    void dom_602_the_refusal_table(TextTable.Row row) {
        Optional<Refusal> refusal = PROCEDURE.refusal(
                Script.supportCase(row),
                CaseAction.valueOf(row.get("action")),
                UserRole.valueOf(row.get("actor")),
                at(row.get("now")));
        assertThat(refusal.map(r -> r.reason().id()).orElse("")).isEqualTo(row.get("reason"));
        assertThat(refusal.map(Refusal::ruleId).orElse("")).isEqualTo(row.get("rule"));
        assertThat(refusal.flatMap(Refusal::notBefore).map(Script::dayAndTime).orElse(""))
                .isEqualTo(row.get("notBefore"));
    }

    @Test
    void dom_602_every_reason_has_its_test() {
        assertThat(refusals().map(row -> row.get("reason")).filter(id -> !id.isEmpty()))
                .containsAll(Stream.of(Reason.values()).map(Reason::id).toList());
    }

    /** The explained step or refusal of every row, in both languages. */
    @Test
    void dom_104_every_answer_cites_rules_that_exist() {
        for (Locale locale : Script.LOCALES) {
            decisions().forEach(row -> {
                NextStep step = PROCEDURE.next(Script.supportCase(row), at(row.get("now")));
                assertExplained(step.explain(locale), step.ruleId());
            });
            refusals()
                    .forEach(row -> PROCEDURE
                            .refusal(
                                    Script.supportCase(row),
                                    CaseAction.valueOf(row.get("action")),
                                    UserRole.valueOf(row.get("actor")),
                                    at(row.get("now")))
                            .ifPresent(refusal -> assertExplained(refusal.explain(locale), refusal.ruleId())));
        }
    }

    private static void assertExplained(String words, String ruleId) {
        assertThat(Rule.find(ruleId)).isPresent();
        assertThat(words)
                .contains(ruleId)
                .doesNotContain("{")
                .doesNotContain("  ")
                .matches("(?s).*[.?]");
        assertThat(Pattern.compile("\\bS[01]-\\d+").matcher(words).results())
                .allSatisfy(cited -> assertThat(Rule.find(cited.group())).isPresent());
        assertThat(Pattern.compile("(?:чтение|reading) (A\\d+)").matcher(words).results())
                .allSatisfy(cited -> assertThat(Rule.all())
                        .anySatisfy(rule -> assertThat(rule.readings()).contains(cited.group(1))));
        assertThat(words).doesNotContain("Иванов", "Анна", "1985", "anna@");
    }

    @Test
    void s0_19_the_policy_of_2023_cites_its_own_letter() {
        SupportCase waiting =
                Script.builder(ErrorCategory.USER_NOT_FOUND, "full").build().orThrow();
        for (var event : Script.events("19 09:00 checked+; 19 10:00 corrected; 19 11:00 retried-")) {
            waiting = waiting.with(event);
        }
        Procedure of2023 = Procedure.of(EffectPolicy.letter2023());
        assertThat(of2023.next(waiting, at("19 12:00")).ruleId()).isEqualTo("S0-19");
        assertThat(of2023.next(waiting, at("19 12:00")).explain(Locale.ENGLISH)).contains("(S0-19)");
        assertThat(refusal(of2023, waiting, at("19 12:00")).ruleId()).isEqualTo("S0-19");
        assertThat(refusal(of2023, waiting, at("20 14:00")))
                .isEqualTo(new Refusal(Reason.RETRY_BEFORE_EFFECT, "S0-19", Optional.empty()));
    }

    private static Refusal refusal(Procedure procedure, SupportCase supportCase, Instant now) {
        return procedure
                .refusal(supportCase, CaseAction.FILE_TICKET, UserRole.ORGANIZATION_ADMIN, now)
                .orElseThrow();
    }
}
