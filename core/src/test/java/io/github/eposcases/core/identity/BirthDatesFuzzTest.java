package io.github.eposcases.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

class BirthDatesFuzzTest {
    /** ID-200, ID-204, ID-5: no text throws, the quick answer is the slow one, a suggestion is a birth date. */
    @FuzzTest
    void no_text_breaks_the_parser(FuzzedDataProvider data) {
        int near = data.consumeInt(-10, 10_000);
        String text = data.consumeRemainingAsString();
        var parsed = BirthDates.parse(text);
        assertThat(BirthDates.isValid(text)).isEqualTo(parsed.isValid());
        parsed.toOptional().ifPresent(d -> assertThat(BirthDates.format(d)).isEqualTo(text));
        parsed.problems()
                .forEach(p -> p.suggestion()
                        .ifPresent(s -> assertThat(BirthDates.isValid(s)).isTrue()));
        BirthDates.reading(text, near);
    }
}
