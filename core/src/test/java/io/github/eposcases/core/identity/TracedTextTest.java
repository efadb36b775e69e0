package io.github.eposcases.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A text that knows where its characters stood (CON-95). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TracedTextTest {
    private static final TracedText RAW = TracedText.of("Зуева");

    private static int[] origins(TracedText text) {
        return IntStream.rangeClosed(0, text.text().length()).map(text::origin).toArray();
    }

    @Test
    void a_raw_text_stands_where_it_stands() {
        assertThat(origins(RAW)).containsExactly(0, 1, 2, 3, 4, 5);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> RAW.origin(6));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> RAW.origin(-1));
    }

    @Test
    void a_rewritten_text_points_back_through_all_rewritings() {
        TracedText first = RAW.rewriting().keep(1, 3).put("xyz", 3, 5).done();
        assertThat(first.text()).isEqualTo("уеxyz");
        assertThat(origins(first)).containsExactly(1, 2, 3, 3, 3, 5);
        TracedText second = first.rewriting().keep(1, 2).keep(4, 5).done();
        assertThat(second.text()).isEqualTo("еz");
        assertThat(origins(second)).containsExactly(2, 3, 5);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> second.origin(3));
    }

    @Test
    void a_replacement_may_be_of_any_length() {
        TracedText longer = RAW.rewriting().put("a".repeat(1_000), 2, 3).done();
        assertThat(longer.text()).hasSize(1_000);
        assertThat(longer.origin(999)).isEqualTo(2);
        assertThat(longer.origin(1_000)).isEqualTo(3);
    }

    @Test
    void what_was_dropped_is_gone_and_nothing_changed_is_the_source() {
        TracedText empty = RAW.rewriting().done();
        assertThat(empty.text()).isEmpty();
        assertThat(origins(empty)).containsExactly(0);
        assertThat(RAW.rewriting().keep(0, 2).put("ева", 2, 5).done()).isSameAs(RAW);
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> RAW.rewriting().keep(4, 6));
    }

    @Test
    void equality_is_that_of_the_text_and_its_origins() {
        TracedText cut = TracedText.of("-Зуева").rewriting().keep(1, 6).done();
        assertThat(RAW).isEqualTo(TracedText.of("Зуева")).isNotEqualTo(cut).isNotEqualTo(TracedText.of("Зуев"));
        assertThat(RAW).isNotEqualTo("Зуева").isNotEqualTo(null);
        assertThat(cut).isEqualTo(TracedText.of("-Зуева").rewriting().keep(1, 6).done());
        TracedText behind =
                TracedText.of("Зуева-").rewriting().keep(0, 4).put("а", 4, 6).done();
        assertThat(behind.text()).isEqualTo("Зуева");
        assertThat(behind).isNotEqualTo(RAW);
        assertThat(RAW).hasSameHashCodeAs(TracedText.of("Зуева"));
        assertThat(RAW.hashCode()).isNotEqualTo(TracedText.of("Зуев").hashCode());
    }

    @Test
    void con_140_its_text_form_holds_no_character() {
        assertThat(RAW).hasToString("TracedText[5 characters]");
    }
}
