package io.github.eposcases.core.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.TextTable;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** DOM-515: what must not change an answer. */
class ErrorClassifierProperties {
    private static final List<String> COMPLAINTS =
            TextTable.read(ErrorClassifierProperties.class.getResourceAsStream("complaints.tsv")).rows().stream()
                    .map(row -> row.get("text"))
                    .toList();

    private static Optional<ErrorCategory> best(String message) {
        return ErrorClassifier.standard().classify(message).best();
    }

    @Provide
    Arbitrary<String> complaints() {
        return Arbitraries.of(COMPLAINTS);
    }

    @Provide
    Arbitrary<String> complaintsWithWords() {
        return complaints()
                .filter(text -> text.codePoints().filter(Character::isLetter).count() > 2);
    }

    @Property
    void case_never_matters(@ForAll("complaints") String text) {
        assertThat(best(text.toUpperCase(Locale.ROOT))).isEqualTo(best(text.toLowerCase(Locale.ROOT)));
    }

    @Property
    void spelling_of_blanks_yo_and_marks_never_matters(@ForAll("complaints") String text) {
        Optional<ErrorCategory> expected = best(text);
        assertThat(best(text.replace('ё', 'е').replace('Ё', 'Е'))).isEqualTo(expected);
        assertThat(best(text.replace(' ', '\u00A0'))).isEqualTo(expected);
        assertThat(best(text.replace(" ", " \t \n "))).isEqualTo(expected);
        assertThat(best(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(expected);
        assertThat(best("«" + text + "»")).isEqualTo(expected);
        assertThat(best("\"" + text + "\"")).isEqualTo(expected);
    }

    @Property
    void a_soft_hyphen_may_stand_anywhere(@ForAll("complaints") String text, @ForAll int seed) {
        int at = text.offsetByCodePoints(0, Math.floorMod(seed, text.codePointCount(0, text.length()) + 1));
        assertThat(best(text.substring(0, at) + '\u00AD' + text.substring(at))).isEqualTo(best(text));
    }

    @Property
    void a_neutral_sentence_changes_nothing(@ForAll("complaintsWithWords") String text) {
        Optional<ErrorCategory> expected = best(text);
        assertThat(best("Здравствуйте! " + text)).isEqualTo(expected);
        assertThat(best("Добрый день. Меня зовут Анна. " + text)).isEqualTo(expected);
        assertThat(best(text + " Спасибо.")).isEqualTo(expected);
        assertThat(best(text + ". С уважением, Анна")).isEqualTo(expected);
    }

    @Property
    void every_span_lies_inside_the_message(@ForAll String noise, @ForAll("complaints") String text) {
        String message = noise + " " + text + noise;
        Classification found = ErrorClassifier.standard().classify(message);
        assertThat(found.hits())
                .allSatisfy(hit -> assertThat(hit.start())
                        .isBetween(0, hit.end() - 1)
                        .satisfies(start -> assertThat(hit.end()).isLessThanOrEqualTo(message.length())));
        assertThat(ErrorClassifier.standard().classify(message)).isEqualTo(found);
    }

    @Property
    void no_text_is_too_strange(@ForAll String text) {
        assertThat(ErrorClassifier.standard().classify(text)).isNotNull();
    }
}
