package io.github.eposcases.validation.internal;

import static io.github.eposcases.validation.DiscrepancyKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.identity.TracedText;
import io.github.eposcases.validation.DiscrepancyKind;
import io.github.eposcases.validation.internal.StepChain.Step;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Sets of steps: in order, until nothing changes, the last step once (CON-30…32). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StepChainTest {
    /** Peels an x or a dot off the end, joins by deleting dashes, and has two steps of one kind. */
    private static final StepChain CHAIN = new StepChain(
            List.of(
                    new Step(WHITESPACE, text -> without(text, 'x')),
                    new Step(EDGE_PUNCTUATION, text -> without(text, '.')),
                    new Step(LOOKALIKE_LETTER, text -> without(text, 'y')),
                    new Step(LOOKALIKE_LETTER, text -> without(text, 'z')),
                    new Step(PART_SEPARATOR, text -> without(text, '-'))),
            List.of(EDGE_PUNCTUATION, WHITESPACE, LOOKALIKE_LETTER, PART_SEPARATOR),
            text -> text.startsWith("#") ? 2 : StepChain.ALL);

    private static TracedText without(TracedText text, char end) {
        int last = text.text().length() - 1;
        return last >= 0 && text.text().charAt(last) == end
                ? text.rewriting().keep(0, last).done()
                : text;
    }

    @Test
    void con_30_steps_wake_one_another_until_nothing_changes_and_the_last_works_once() {
        assertThat(CHAIN.apply("a.x.x--", 3).text()).isEqualTo("a.x.x--");
        assertThat(CHAIN.apply("a.x.x", 3).text()).isEqualTo("a");
        assertThat(CHAIN.apply("a.x.x", 3).active()).isEqualTo(3);
        assertThat(CHAIN.apply("a.x", 1).text()).isEqualTo("a.");
        assertThat(CHAIN.apply("a.x", 1).active()).isEqualTo(1);
        assertThat(CHAIN.apply("a--", 16).text()).isEqualTo("a-");
        assertThat(CHAIN.apply("a--", 16).active()).isEqualTo(16);
        assertThat(CHAIN.apply("a", 31).active()).isZero();
        assertThat(CHAIN.apply("a-x", 31).active()).isEqualTo(17);
        assertThat(CHAIN.apply("a.x.x.x.x.x.x", 3).text()).isEqualTo("a");
    }

    @Test
    void con_7_no_text_makes_the_steps_go_on_for_ever() {
        assertThat(CHAIN.apply("a" + ".x".repeat(7), 3).text()).isEqualTo("a.x");
    }

    @Test
    void con_150_of_a_plain_text_only_its_possible_steps_are_tried_and_once() {
        assertThat(CHAIN.apply("#..x", 31).text()).isEqualTo("#..x");
        assertThat(CHAIN.apply("#..", 31).text()).isEqualTo("#.");
    }

    @Test
    void con_31_two_steps_may_be_one_kind() {
        assertThat(CHAIN.mask(LOOKALIKE_LETTER)).isEqualTo(12);
        assertThat(CHAIN.mask(PART_SEPARATOR)).isEqualTo(16);
        assertThat(CHAIN.mask(DiscrepancyKind.YO)).isZero();
        assertThat(CHAIN.kinds(8 | 2)).containsExactly(EDGE_PUNCTUATION, LOOKALIKE_LETTER);
        assertThat(CHAIN.kinds(0)).isEmpty();
    }

    @Test
    void con_32_steps_are_dropped_from_the_last_row_to_the_first_and_pinned_ones_stay() {
        assertThat(CHAIN.minimal(31, 0, mask -> true)).isZero();
        assertThat(CHAIN.minimal(31, 16, mask -> true)).isEqualTo(16);
        assertThat(CHAIN.minimal(19, 0, mask -> Integer.bitCount(mask) >= 1)).isEqualTo(2);
        assertThat(CHAIN.minimal(3, 0, mask -> CHAIN.agree("a", "a.x", mask))).isEqualTo(3);
        assertThat(CHAIN.minimal(31, 0, mask -> CHAIN.agree("a", "a-", mask))).isEqualTo(16);
    }
}
