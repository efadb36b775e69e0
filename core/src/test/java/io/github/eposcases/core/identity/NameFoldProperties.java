package io.github.eposcases.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NameFoldProperties {
    /** Names, and what is typed into names: twins, marks, invisible signs, dashes, lone surrogates. */
    @Provide
    Arbitrary<String> nameLike() {
        return Arbitraries.strings()
                .withChars("АБВабвёЁйЙиИсСеЕ")
                .withChars("CcEeIVHhxX0346 .,'-")
                .withChars("\u0306\u0308\u00A0\u200B\u00AD\u2013\u2019\u0130\u0407\uD800\uDC00\t")
                .ofMaxLength(12);
    }

    @Property
    void aud_34_folding_twice_changes_nothing(@ForAll("nameLike") String name, @ForAll String any) {
        assertThat(NameFold.fold(NameFold.fold(name))).isEqualTo(NameFold.fold(name));
        assertThat(NameFold.fold(NameFold.fold(any))).isEqualTo(NameFold.fold(any));
    }

    @Property
    void aud_31_the_quick_way_gives_what_the_steps_give(@ForAll("nameLike") String name) {
        String steps = NameFold.apply(name, FoldStep.fold()).text();
        assertThat(NameFold.fold(name)).isEqualTo(steps);
        char[] target = new char[name.length() * 3];
        assertThat(new String(target, 0, NameFold.fold(name.toCharArray(), 0, name.length(), target)))
                .isEqualTo(steps);
    }

    @Property
    void con_172_every_step_is_idempotent(@ForAll("nameLike") String name) {
        for (FoldStep step : FoldStep.values()) {
            TracedText once = step.apply(TracedText.of(name));
            assertThat(step.apply(once).text()).isEqualTo(once.text());
        }
        for (EmailStep step : EmailStep.values()) {
            TracedText once = step.apply(TracedText.of(name + "@" + name + ".ru"));
            assertThat(step.apply(once).text()).isEqualTo(once.text());
        }
    }

    @Property
    void con_95_every_origin_lies_in_the_raw_text_and_never_goes_back(@ForAll("nameLike") String name) {
        TracedText folded = NameFold.apply(name, FoldStep.fold());
        for (int i = 0; i < folded.text().length(); i++) {
            assertThat(folded.origin(i)).isBetween(0, name.length()).isLessThanOrEqualTo(folded.origin(i + 1));
        }
    }
}
