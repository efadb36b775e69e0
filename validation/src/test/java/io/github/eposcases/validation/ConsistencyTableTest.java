package io.github.eposcases.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConsistencyTableTest {
    private static final IdentityComparator COMPARATOR = IdentityComparator.standard();

    static Stream<LabelledPair> pairs() {
        return LabelledPair.read("consistency-examples.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void con_160_every_example_has_its_kind_in_both_directions(LabelledPair pair) {
        assertThat(pair.found(COMPARATOR.compare(pair.left(), pair.right()))).isEqualTo(pair.kinds());
        assertThat(pair.found(COMPARATOR.compare(pair.right(), pair.left()))).isEqualTo(pair.kinds());
    }
}
