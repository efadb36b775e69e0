package io.github.eposcases.validation.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The order in which findings about groups are delivered (AUD-72). */
class FindingOrderTest {
    private final List<Finding> delivered = new ArrayList<>();
    private final FindingQueue queue = new FindingQueue(delivered::add);

    private static List<RowRef> rows(long... rows) {
        return LongStream.of(rows)
                .mapToObj(r -> new RowRef(r, r, "", "", Optional.empty(), Optional.empty()))
                .toList();
    }

    private static Finding near(String reason, long... rows) {
        return new Finding.NearPerson(rows(rows), Optional.empty(), reason);
    }

    private static Finding same(long... rows) {
        return new Finding.SamePerson(
                Certainty.CERTAIN, rows(rows), Optional.empty(), List.of("YO"), Optional.empty(), false);
    }

    private static Finding split(long... rows) {
        return new Finding.SplitParent(Certainty.CERTAIN, rows(rows), Optional.empty(), List.of("YO"), List.of());
    }

    private static Finding link(long row) {
        return new Finding.BrokenLink(Certainty.CERTAIN, rows(row).get(0), "link.self", "");
    }

    private static Finding oversize(long... rows) {
        return new Finding.OversizeGroup(KeyFamily.FULL_NAME, 500, rows(rows));
    }

    @Test
    void aud_72_first_row_then_kind_then_further_rows_then_their_number_then_reason() {
        List<Finding> ordered = List.of(
                oversize(1, 2),
                same(2, 9, 10),
                near("TYPO", 2, 3),
                near("INITIAL", 2, 3, 4),
                near("TYPO", 2, 3, 4),
                near("TYPO", 2, 3, 5),
                near("A", 2, 4),
                split(2, 3),
                link(2),
                oversize(2, 3),
                same(3, 4));
        for (Finding a : ordered) {
            for (Finding b : ordered) {
                int expected = Integer.compare(ordered.indexOf(a), ordered.indexOf(b));
                assertThat(Integer.signum(FindingOrder.INSTANCE.compare(a, b)))
                        .as("%s and %s", a, b)
                        .isEqualTo(expected);
            }
        }
        List<Finding> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(1));
        shuffled.sort(FindingOrder.INSTANCE);
        assertThat(shuffled).isEqualTo(ordered);
    }

    @Test
    void aud_72_what_shares_a_record_stands_together_at_the_first_of_all() throws IOException {
        // 1–7, 7–9 and 5–9 hang together through 7 and 9.
        queue.add(List.of(same(5, 9), same(2, 3), near("TYPO", 7, 9), near("TYPO", 1, 7)));
        queue.deliverBefore(100);
        assertThat(delivered).containsExactly(near("TYPO", 1, 7), same(5, 9), near("TYPO", 7, 9), same(2, 3));
    }

    @Test
    void aud_72_long_chains_hang_together_however_they_come() throws IOException {
        List<Finding> chain = new ArrayList<>();
        for (long row = 1; row <= 30; row++) {
            chain.add(near("TYPO", row, row + 1));
        }
        chain.add(same(2, 200));
        List<Finding> expected = new ArrayList<>(chain);
        expected.sort(FindingOrder.INSTANCE);
        Collections.shuffle(chain, new Random(7));
        queue.add(chain);
        // A stranger between them comes after them all.
        queue.add(List.of(same(15, 300)));
        queue.deliverBefore(2);
        assertThat(delivered).isEqualTo(expected);
        queue.deliverBefore(16);
        assertThat(delivered).hasSize(32).last().isEqualTo(same(15, 300));
    }

    @Test
    void aud_72_a_finding_waits_until_no_earlier_one_can_come() throws IOException {
        queue.add(List.of(same(4, 6)));
        queue.deliverBefore(4);
        assertThat(delivered).isEmpty();
        queue.add(List.of(same(3, 5)));
        queue.deliverBefore(5);
        assertThat(delivered).containsExactly(same(3, 5), same(4, 6));
        queue.deliverBefore(5);
        assertThat(delivered).hasSize(2);
    }
}
