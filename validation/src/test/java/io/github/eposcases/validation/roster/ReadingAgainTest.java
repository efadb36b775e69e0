package io.github.eposcases.validation.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.support.UserRole;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A roster is read, then read again for some rows: only those are taken apart, and each is found where it stands (AUD-56). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadingAgainTest {
    /** Takes note of everything; wants some rows; may stop at one, or when rows were left out. */
    private static final class Seen implements RowVisitor {
        private final TreeSet<Long> wanted;
        private final List<String> rows = new ArrayList<>();
        private long stopAt = Long.MAX_VALUE;
        private boolean stopSkipping;
        private int stretches;
        private long blank;
        private long sum;

        Seen(List<Long> wanted) {
            this.wanted = new TreeSet<>(wanted);
        }

        @Override
        public void begin(ReadFacts facts, Map<String, UserRole> ownRoles, LongSupplier bytesRead) {}

        @Override
        public boolean row(RowText row) {
            rows.add(row.number + " on " + row.line + " " + row.text(RosterField.SURNAME));
            return row.number < stopAt;
        }

        @Override
        public boolean unreadable(long number, long line, String reason) {
            rows.add(number + " on " + line + " " + reason);
            return number < stopAt;
        }

        @Override
        public long nextWanted(long row) {
            Long next = wanted.ceiling(row);
            return next == null ? Long.MAX_VALUE : next;
        }

        @Override
        public boolean skipped() {
            stretches++;
            return !stopSkipping;
        }

        @Override
        public void end(long blankRows, long sumOfAll) {
            blank = blankRows;
            sum = sumOfAll;
        }
    }

    private static final int ROWS = 9_000;

    /** Larger than several windows; every row has a word of its own. */
    private static byte[] large() {
        StringBuilder text = new StringBuilder(RecordReaderProperties.HEADER);
        for (int i = 1; i <= ROWS; i++) {
            text.append("Зуев-")
                    .append(i)
                    .append(";\"Пётр\";03.04.2013;")
                    .append("Школа ".repeat(8))
                    .append('\n');
        }
        return text.toString().getBytes(UTF_8);
    }

    private static Seen read(byte[] file, RowMarks marks, Seen seen) throws IOException {
        ((CsvSource) RosterSource.csv(file, RosterFormat.detected())).read(seen, marks);
        return seen;
    }

    private static List<Long> all() {
        return IntStream.rangeClosed(1, ROWS).mapToObj(i -> (long) i).toList();
    }

    private static String row(long number) {
        return number + " on " + (number + 1) + " Зуев-" + number;
    }

    @Test
    void only_wanted_rows_are_taken_apart_and_each_has_its_number_line_and_text() throws IOException {
        byte[] file = large();
        RowMarks marks = new RowMarks();
        Seen first = read(file, marks, new Seen(all()));
        assertThat(first.rows).hasSize(ROWS).contains(row(1), row(4_321), row(ROWS));
        assertThat(first.stretches).isZero();
        for (List<Long> wanted : List.of(
                List.of(1L),
                List.of(16L, 17L, 18L),
                List.of(2L, 31L, 32L, 33L, 3_000L, 3_001L, 6_553L, 8_999L),
                List.of((long) ROWS),
                List.<Long>of())) {
            Seen again = read(file, marks, new Seen(wanted));
            assertThat(again.rows)
                    .isEqualTo(wanted.stream().map(ReadingAgainTest::row).toList());
            assertThat(again.stretches).isPositive();
            assertThat(again.sum).as("the whole file was seen").isEqualTo(first.sum);
        }
    }

    @Test
    void reading_ends_when_the_visitor_wants_no_more_of_what_is_left_out() throws IOException {
        byte[] file = large();
        RowMarks marks = new RowMarks();
        Seen first = read(file, marks, new Seen(all()));
        Seen again = new Seen(List.of(1L, 8_999L));
        again.stopSkipping = true;
        read(file, marks, again);
        assertThat(again.rows).containsExactly(row(1));
        assertThat(again.stretches).isEqualTo(1);
        assertThat(again.sum).isNotEqualTo(first.sum);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Зуев;Пётр;03.04.2013;Школа\n",
                "Зуев;Пётр;03.04.2013;\"Школа\n№ 1\"\n",
                "Зуев;Пётр\n",
                "\"Зуев\n"
            })
    void reading_ends_behind_a_row_at_which_the_visitor_stops(String record) throws IOException {
        byte[] file = (RecordReaderProperties.HEADER + record + "Яшина;Яна;03.04.2013;Лицей\n").getBytes(UTF_8);
        Seen seen = new Seen(all());
        seen.stopAt = 1;
        read(file, new RowMarks(), seen);
        assertThat(seen.rows).hasSize(1);
        assertThat(read(file, new RowMarks(), new Seen(all())).rows)
                .hasSize(2)
                .last()
                .asString()
                .endsWith(" Яшина");
    }

    @Test
    void unusual_rows_keep_their_place_when_their_neighbours_are_left_out() throws IOException {
        StringBuilder text = new StringBuilder(RecordReaderProperties.HEADER);
        for (int i = 1; i <= 20; i++) {
            text.append("Зуев-")
                    .append(i)
                    .append(";Пётр;03.04.2013;")
                    .append(i % 2 == 0 ? "\"а\nб\"" : "в")
                    .append("\n;;;\r\n");
        }
        byte[] file = text.toString().getBytes(UTF_8);
        RowMarks marks = new RowMarks();
        Seen first = read(file, marks, new Seen(all()));
        assertThat(first.blank).isEqualTo(20);
        assertThat(first.rows)
                .startsWith("1 on 2 Зуев-1", "2 on 4 Зуев-2", "3 on 7 Зуев-3")
                .hasSize(20);
        Seen again = read(file, marks, new Seen(List.of(3L, 19L)));
        assertThat(again.rows).contains("3 on 7 Зуев-3", "19 on 47 Зуев-19").isSubsetOf(first.rows);
    }

    @Test
    void without_marks_all_rows_are_given() throws IOException {
        byte[] file = (RecordReaderProperties.HEADER + "Зуев;Пётр;03.04.2013;Школа\n").getBytes(UTF_8);
        Seen seen = new Seen(List.of(1L));
        ((CsvSource) RosterSource.csv(file, RosterFormat.detected())).read(seen, null);
        assertThat(seen.rows).containsExactly("1 on 2 Зуев");
    }
}
