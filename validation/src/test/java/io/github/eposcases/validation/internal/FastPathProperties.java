package io.github.eposcases.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.identity.EmailStep;
import io.github.eposcases.core.identity.FoldStep;
import io.github.eposcases.core.identity.TracedText;
import io.github.eposcases.validation.DiscrepancyKind;
import io.github.eposcases.validation.internal.StepChain.Step;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Steps that are left out because they cannot change a value would not have changed it (CON-150). */
class FastPathProperties {
    private static final StepChain EVERY_NAME_STEP =
            thorough(Stream.of(FoldStep.values()).map(step -> step::apply));
    private static final StepChain EVERY_MAIL_STEP =
            thorough(Stream.of(EmailStep.values()).map(step -> step::apply));

    private static StepChain thorough(Stream<UnaryOperator<TracedText>> steps) {
        return new StepChain(
                steps.map(step -> new Step(DiscrepancyKind.FORMAT, step)).toList(), List.of(), text -> -1);
    }

    @Property
    void con_150_a_name_is_changed_as_by_every_step(@ForAll("names") String name, @ForAll int mask) {
        assertThat(NameJudge.INSTANCE.chain.apply(name, mask)).isEqualTo(EVERY_NAME_STEP.apply(name, mask));
    }

    @Property
    void con_150_an_address_is_changed_as_by_every_step(@ForAll("addresses") String address, @ForAll int mask) {
        StepChain chain = new MailJudge(used -> false).chain;
        assertThat(chain.apply(address, mask)).isEqualTo(EVERY_MAIL_STEP.apply(address, mask));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("АЕЁОУЯаеёоуяйь").ofMaxLength(6),
                Arbitraries.strings().withChars("АЕЁОеёойA03 -–'.\u0301\u200b").ofMaxLength(6));
    }

    @Provide
    Arbitrary<String> addresses() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("abIVZz09@.-_").ofMaxLength(8),
                Arbitraries.strings().withChars("abZ0@.-_,;:<>\"( аА\u200b").ofMaxLength(8));
    }
}
