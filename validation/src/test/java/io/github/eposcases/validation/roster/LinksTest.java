package io.github.eposcases.validation.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.support.UserRole;
import io.github.eposcases.validation.roster.AuditPolicy.LinkFault;
import java.io.IOException;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** AUD-66: ids and the references to them, joined by their hashes. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LinksTest {
    private static final Set<LinkFault> ALL = EnumSet.allOf(LinkFault.class);

    private final WorkSpace space = new WorkSpace(Long.MAX_VALUE, Optional.empty());
    private final RowNotes notes = new RowNotes(space);
    private final Links links = new Links(space, 5);

    private long key(int id) {
        String text = Integer.toString(id);
        return links.key(text.toCharArray(), 0, text.length());
    }

    private void record(long row, int id, UserRole role, int... children) throws IOException {
        notes.add(row, Optional.of(role), 0, null);
        links.addId(key(id), row);
        for (int child : children) {
            links.addChild(key(child), row);
        }
    }

    private BitSet faults(Set<LinkFault> asked) throws IOException {
        BitSet rows = new BitSet();
        links.findFaults(notes, asked, rows, () -> false);
        return rows;
    }

    private void findParents(int... rows) throws IOException {
        links.findParents(new RowIndex(IntStream.of(rows).collect(BitSet::new, BitSet::set, BitSet::or)), () -> false);
    }

    @Test
    void each_fault_is_that_of_one_link() throws IOException {
        record(1, 11, UserRole.PARENT, 11, 12, 13, 14);
        record(2, 12, UserRole.STUDENT);
        record(3, 13, UserRole.TEACHER);
        record(4, 15, UserRole.STUDENT);
        record(5, 16, UserRole.PARENT, 12);
        assertThat(faults(ALL)).isEqualTo(BitSet.valueOf(new long[] {1 << 1 | 1 << 4}));
        for (long row = 0; row < 7; row++) {
            for (int id = 10; id < 18; id++) {
                assertThat(links.hasFault(row, LinkFault.SELF, key(id))).isEqualTo(row == 1 && id == 11);
                assertThat(links.hasFault(row, LinkFault.NOT_A_PUPIL, key(id))).isEqualTo(row == 1 && id == 13);
                assertThat(links.hasFault(row, LinkFault.UNKNOWN_CHILD, key(id)))
                        .isEqualTo(row == 1 && id == 14);
                assertThat(links.hasFault(row, LinkFault.NO_PARENT, key(id))).isEqualTo(row == 4 && id == 15);
                assertThat(links.hasFault(row, LinkFault.PARENT_TOO_YOUNG, key(id)))
                        .isFalse();
            }
        }
    }

    @Test
    void what_was_not_asked_for_is_no_fault() throws IOException {
        record(1, 11, UserRole.PARENT, 11, 13, 14);
        record(3, 13, UserRole.TEACHER);
        record(4, 15, UserRole.STUDENT);
        assertThat(faults(EnumSet.of(LinkFault.PARENT_TOO_YOUNG)).isEmpty()).isTrue();
        assertThat(links.hasFault(4, LinkFault.NO_PARENT, key(15))).isFalse();
        assertThat(links.hasFault(1, LinkFault.UNKNOWN_CHILD, key(14))).isFalse();
    }

    @Test
    void pupils_with_one_id_have_all_no_parent_and_others_in_their_part_are_left_alone() throws IOException {
        record(1, 1, UserRole.PARENT, IntStream.range(1_000, 2_000).toArray());
        for (int id = 1_000; id < 3_000; id++) {
            record(id, id, UserRole.STUDENT);
        }
        record(3_000, 2_500, UserRole.STUDENT);
        record(3_001, 2_500, UserRole.PARENT);
        BitSet expected = new BitSet();
        expected.set(2_000, 3_001);
        assertThat(faults(EnumSet.of(LinkFault.NO_PARENT))).isEqualTo(expected);
        for (int id = 1_000; id < 3_000; id++) {
            assertThat(links.hasFault(id, LinkFault.NO_PARENT, key(id))).isEqualTo(id >= 2_000);
        }
    }

    @Test
    void a_link_is_right_if_it_is_for_one_of_the_records_with_that_id() throws IOException {
        record(1, 11, UserRole.PARENT, 12, 13);
        record(2, 12, UserRole.TEACHER);
        record(3, 12, UserRole.STUDENT);
        record(4, 13, UserRole.TEACHER);
        record(5, 13, UserRole.PARENT);
        assertThat(faults(ALL)).isEqualTo(BitSet.valueOf(new long[] {1 << 1}));
        assertThat(links.hasFault(1, LinkFault.NOT_A_PUPIL, key(12))).isFalse();
        assertThat(links.hasFault(1, LinkFault.NOT_A_PUPIL, key(13))).isTrue();
    }

    @Test
    void a_child_knows_the_records_that_list_it() throws IOException {
        record(1, 11, UserRole.PARENT, 15, 17);
        record(2, 12, UserRole.PARENT, 15);
        record(3, 13, UserRole.PARENT, 15, 18);
        record(5, 15, UserRole.STUDENT);
        record(6, 16, UserRole.STUDENT);
        record(7, 17, UserRole.STUDENT);
        record(8, 18, UserRole.STUDENT);
        record(9, 18, UserRole.STUDENT);
        findParents(5, 6, 7, 9);
        assertThat(links.parents(5)).containsExactly(1, 2, 3);
        assertThat(links.parents(6)).isEmpty();
        assertThat(links.parents(7)).containsExactly(1);
        assertThat(links.parents(8)).isEmpty();
        assertThat(links.parents(9)).containsExactly(3);
        assertThat(links.parents(1)).isEmpty();
        assertThat(links.parents(10)).isEmpty();
    }

    @Test
    void each_of_many_children_knows_its_own_parent() throws IOException {
        for (int child = 1; child <= 1_000; child++) {
            record(child, 20_000 + child, UserRole.STUDENT);
            record(1_000 + child, 30_000 + child, UserRole.PARENT, 20_000 + child, 40_000 + child);
        }
        findParents(IntStream.rangeClosed(1, 1_000).toArray());
        for (int child = 1; child <= 1_000; child++) {
            assertThat(links.parents(child)).containsExactly(1_000 + child);
        }
    }

    /** One child whom thousands list must not cost thousands of comparisons for each. */
    @Test
    void a_child_of_very_many_has_the_first_hundred_parents() throws IOException {
        for (int row = 1; row <= 150; row++) {
            record(row, 1_000 + row, UserRole.PARENT, 9);
        }
        record(200, 9, UserRole.STUDENT);
        record(201, 9, UserRole.STUDENT);
        findParents(200, 201);
        int[] first = IntStream.rangeClosed(1, 100).toArray();
        assertThat(links.parents(200)).isEqualTo(first);
        assertThat(links.parents(201)).isEqualTo(first);
    }

    @Test
    void ids_and_references_are_forgotten_when_parents_are_known() throws IOException {
        record(1, 11, UserRole.PARENT, 15, 99);
        record(5, 15, UserRole.STUDENT);
        findParents(5);
        assertThat(faults(ALL).isEmpty()).isTrue();
        assertThat(links.ids().part(0)).isEmpty();
        assertThat(links.parents(5)).containsExactly(1);
    }

    @Test
    void aud_101_a_stopped_search_finds_nothing() throws IOException {
        record(1, 11, UserRole.PARENT, 11, 15, 99);
        record(5, 15, UserRole.STUDENT);
        BitSet rows = new BitSet();
        links.findFaults(notes, ALL, rows, () -> true);
        assertThat(rows.isEmpty()).isTrue();
        BitSet child = new BitSet();
        child.set(5);
        links.findParents(new RowIndex(child), () -> true);
        assertThat(links.parents(5)).isEmpty();
    }
}
