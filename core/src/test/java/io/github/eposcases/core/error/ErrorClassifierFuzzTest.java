package io.github.eposcases.core.error;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Locale;

class ErrorClassifierFuzzTest {
    @FuzzTest
    void any_text_has_an_answer_whose_places_lie_inside_it(FuzzedDataProvider data) {
        String message = data.consumeRemainingAsString();
        Classification found = ErrorClassifier.standard().classify(message);
        assertThat(found.best().isPresent()).isEqualTo(!found.hits().isEmpty());
        assertThat(found.explain(Locale.ROOT)).isNotEmpty();
        found.hits()
                .forEach(hit ->
                        assertThat(message.substring(hit.start(), hit.end())).isNotEmpty());
    }
}
