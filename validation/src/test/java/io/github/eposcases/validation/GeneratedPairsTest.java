package io.github.eposcases.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.validation.generators.PairGenerator;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GeneratedPairsTest {
    private static final IdentityComparator COMPARATOR = IdentityComparator.standard();
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @Test
    void con_160_generated_pairs_have_their_kind_and_no_other_person_is_cosmetic() {
        ConfusionTable table = new ConfusionTable();
        PairGenerator.pairs(160, 60).forEach(pair -> {
            table.count(pair);
            if (pair.kinds().equals("DIFFERENT") || pair.kinds().equals("OTHER_PERSON")) {
                assertThat(COMPARATOR.compare(pair.left(), pair.right()).discrepancies())
                        .anyMatch(Discrepancy::needsDocument);
            }
        });
        assertThat(table.share()).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void con_178_every_pair_can_be_told_in_both_languages_without_a_place_left_open() {
        Stream<LabelledPair> pairs = Stream.concat(
                LabelledPair.read("consistency-examples.tsv").stream(),
                LabelledPair.read("consistency-pairs.tsv").stream());
        assertThat(pairs).allSatisfy(pair -> {
            for (Discrepancy d : COMPARATOR.compare(pair.left(), pair.right()).discrepancies()) {
                assertThat(d.message(RUSSIAN)).endsWith(".").doesNotContain("{", "  ");
                assertThat(d.message(Locale.ENGLISH)).endsWith(".").doesNotContain("{", "  ");
            }
        });
    }
}
