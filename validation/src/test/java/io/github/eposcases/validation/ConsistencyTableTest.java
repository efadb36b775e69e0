package io.github.eposcases.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConsistencyTableTest {
    private static final IdentityComparator COMPARATOR = IdentityComparator.standard();

    static Stream<LabelledPair> examples() {
        return LabelledPair.read("consistency-examples.tsv").stream();
    }

    static Stream<LabelledPair> pairs() {
        return LabelledPair.read("consistency-pairs.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void con_160_every_example_has_its_kind_in_both_directions(LabelledPair pair) {
        assertThat(pair.found(COMPARATOR.compare(pair.left(), pair.right()))).isEqualTo(pair.kinds());
        assertThat(pair.found(COMPARATOR.compare(pair.right(), pair.left()))).isEqualTo(pair.kinds());
    }

    @Test
    void con_161_every_pair_of_the_table_has_its_kind_in_both_directions() {
        assertThat(pairs()).allSatisfy(pair -> {
            assertThat(pair.found(COMPARATOR.compare(pair.left(), pair.right())))
                    .isEqualTo(pair.kinds());
            assertThat(pair.found(COMPARATOR.compare(pair.right(), pair.left())))
                    .isEqualTo(pair.kinds());
        });
    }

    @Test
    void con_161_the_table_has_twenty_pairs_of_every_field_and_kind() {
        Map<String, Long> counts = pairs().collect(
                        Collectors.groupingBy(p -> p.field() + " " + p.kinds(), TreeMap::new, Collectors.counting()));
        assertThat(counts)
                .hasSize(110)
                .allSatisfy((kind, count) -> assertThat(count).isGreaterThanOrEqualTo(20));
    }
}
