package io.github.eposcases.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.identity.EmailStep;
import io.github.eposcases.core.identity.FoldStep;
import io.github.eposcases.core.identity.TracedText;
import io.github.eposcases.validation.DiscrepancyKind;
import io.github.eposcases.validation.internal.StepChain.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Every short text of a few signs is changed as by every step, though plain ones take a shorter way (CON-150). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FastPathTest {
    private static StepChain thorough(Stream<UnaryOperator<TracedText>> steps) {
        return new StepChain(
                steps.map(step -> new Step(DiscrepancyKind.FORMAT, step)).toList(), List.of(), text -> StepChain.ALL);
    }

    private static List<String> texts(String signs) {
        List<String> texts = new ArrayList<>(List.of(""));
        for (int i = 0; texts.get(i).length() < 3; i++) {
            for (char sign : signs.toCharArray()) {
                texts.add(texts.get(i) + sign);
            }
        }
        return texts;
    }

    private static void compare(StepChain quick, StepChain thorough, String signs, int steps) {
        for (String text : texts(signs)) {
            assertThat(quick.apply(text, -1)).as(text).isEqualTo(thorough.apply(text, -1));
            for (int i = 0; i < steps; i++) {
                assertThat(quick.apply(text, 1 << i)).as(text).isEqualTo(thorough.apply(text, 1 << i));
            }
        }
    }

    @Test
    void con_150_a_short_name_is_changed_as_by_every_step() {
        compare(
                NameJudge.INSTANCE.chain,
                thorough(Stream.of(FoldStep.values()).map(step -> step::apply)),
                "АяЁё-3A. ",
                FoldStep.values().length);
    }

    @Test
    void con_150_a_short_address_is_changed_as_by_every_step() {
        compare(
                new MailJudge(used -> false).chain,
                thorough(Stream.of(EmailStep.values()).map(step -> step::apply)),
                "aZ9@.-_<а ",
                EmailStep.values().length);
    }
}
