package io.github.eposcases.validation.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Where noted rows begin, and from which of them on another one is found. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RowMarksTest {
    private static final int STEP = RowMarks.STEP;

    private static RowMarks marks(int noted) {
        RowMarks marks = new RowMarks();
        for (long i = 0; i < noted; i++) {
            marks.note(i * STEP + 1, i * 1_000, i * 20 + 2);
        }
        return marks;
    }

    @Test
    void every_noted_row_has_its_place() {
        RowMarks marks = marks(3_000);
        for (long i = 0; i < 3_000; i++) {
            assertThat(marks.offset(i * STEP + 1)).isEqualTo(i * 1_000);
            assertThat(marks.line(i * STEP + 1)).isEqualTo(i * 20 + 2);
        }
    }

    @Test
    void a_row_is_found_from_the_last_noted_one_that_is_not_behind_it() {
        RowMarks marks = marks(3);
        for (long row = 1; row <= 3 * STEP; row++) {
            assertThat(marks.rowBefore(row)).isBetween(row - STEP + 1, row);
            assertThat(marks.rowBefore(row) % STEP).isOne();
        }
        assertThat(marks.rowBefore(3 * STEP + 1)).isEqualTo(2 * STEP + 1);
        assertThat(marks.rowBefore(Long.MAX_VALUE)).isEqualTo(2 * STEP + 1);
    }

    @Test
    void what_is_known_stays_as_it_was() {
        RowMarks marks = marks(3);
        for (long row : new long[] {1, STEP + 1, 2 * STEP + 1}) {
            marks.note(row, 77, 77);
        }
        marks.note(3 * STEP + 1, 3_000, 62);
        for (long i = 0; i < 4; i++) {
            assertThat(marks.offset(i * STEP + 1)).isEqualTo(i * 1_000);
            assertThat(marks.line(i * STEP + 1)).isEqualTo(i * 20 + 2);
        }
    }
}
