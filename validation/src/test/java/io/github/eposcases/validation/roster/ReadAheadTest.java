package io.github.eposcases.validation.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.core.support.UserRole;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is read on the second thread arrives on the caller's, all of it and in its order (AUD-102). */
@Timeout(20)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadAheadTest {
    private static final ReadFacts FACTS =
            new ReadFacts("UTF-8", false, ";", EnumSet.noneOf(RosterField.class), List.of(), OptionalLong.of(7));

    /** Notes everything with its thread; stops behind a row, or when rows were left out. */
    private static final class Visitor implements RowVisitor {
        private final Thread caller = Thread.currentThread();
        private final List<String> seen = new ArrayList<>();
        private final List<Long> prepared = Collections.synchronizedList(new ArrayList<>());
        private long stopAt = Long.MAX_VALUE;
        private boolean stopSkipping;

        private boolean note(String what) {
            seen.add(what);
            assertThat(Thread.currentThread()).isSameAs(caller);
            return true;
        }

        @Override
        public void begin(ReadFacts facts, Map<String, UserRole> ownRoles, LongSupplier bytesRead) {
            note("begin " + facts.charset() + " " + bytesRead.getAsLong());
        }

        @Override
        public void prepare(RowText row) {
            assertThat(Thread.currentThread()).isNotSameAs(caller);
            prepared.add(row.number);
        }

        @Override
        public boolean row(RowText row) {
            return note(row.number + " on " + row.line) && row.number < stopAt;
        }

        @Override
        public boolean unreadable(long number, long line, String reason) {
            return note(number + " on " + line + " " + reason) && number < stopAt;
        }

        @Override
        public long nextWanted(long row) {
            return 2 * row;
        }

        @Override
        public boolean skipped() {
            return note("skipped") && !stopSkipping;
        }

        @Override
        public void end(long blankRows, long sum) {
            note("end " + blankRows + " " + sum);
        }
    }

    private static boolean give(RowVisitor to, long number) throws IOException {
        RowText row = new RowText();
        row.number = number;
        row.line = number + 1;
        return to.row(row);
    }

    private static Visitor read(Visitor visitor, ReadAhead.Reading reading) throws IOException {
        try (SecondThread second = new SecondThread()) {
            ReadAhead.read(reading, visitor, second);
        }
        return visitor;
    }

    private static List<String> rows(long from, long to) {
        return LongStream.rangeClosed(from, to)
                .mapToObj(i -> i + " on " + (i + 1))
                .toList();
    }

    @Test
    void all_that_is_read_arrives_in_its_order_and_rows_are_prepared_before() throws IOException {
        Visitor visitor = read(new Visitor(), to -> {
            to.begin(FACTS, Map.of(), () -> 5);
            for (long i = 1; i <= 5_000; i++) {
                assertThat(give(to, i)).isTrue();
            }
            assertThat(to.unreadable(5_001, 5_003, "row.field-count")).isTrue();
            assertThat(to.skipped()).isTrue();
            assertThat(give(to, 5_002)).isTrue();
            assertThat(to.nextWanted(21)).isEqualTo(42);
            to.end(3, 99);
        });
        List<String> expected = new ArrayList<>(List.of("begin UTF-8 5"));
        expected.addAll(rows(1, 5_000));
        expected.addAll(List.of("5001 on 5003 row.field-count", "skipped", "5002 on 5003", "end 3 99"));
        assertThat(visitor.seen).isEqualTo(expected);
        assertThat(visitor.prepared).hasSize(5_001).startsWith(1L, 2L).endsWith(5_000L, 5_002L);
    }

    @Test
    void when_the_visitor_stops_nothing_more_arrives_and_the_reader_is_told() throws IOException {
        for (boolean unreadable : new boolean[] {false, true}) {
            Visitor visitor = new Visitor();
            visitor.stopAt = 300;
            AtomicLong read = new AtomicLong();
            read(visitor, to -> {
                long i = 1;
                while (unreadable ? to.unreadable(i, i + 1, "r") : give(to, i)) {
                    i++;
                }
                read.set(i);
            });
            assertThat(visitor.seen).hasSize(300);
            // The reader is told, or interrupted, at the latest when all batches are full.
            assertThat(read.get()).isBetween(0L, 300L + 10 * 256);
        }
    }

    @Test
    void when_the_visitor_stops_at_what_was_left_out_nothing_more_arrives() throws IOException {
        Visitor visitor = new Visitor();
        visitor.stopSkipping = true;
        read(visitor, to -> {
            give(to, 1);
            to.skipped();
            give(to, 2);
            to.end(0, 0);
        });
        assertThat(visitor.seen).containsExactly("1 on 2", "skipped");
    }

    @Test
    void what_the_reader_throws_is_thrown_behind_the_rows_before_it() {
        for (Throwable thrown :
                List.of(new IOException("a"), new IllegalStateException("b"), new AssertionError("c"))) {
            Visitor visitor = new Visitor();
            assertThatThrownBy(() -> read(visitor, to -> {
                        give(to, 1);
                        if (thrown instanceof IOException io) {
                            throw io;
                        } else if (thrown instanceof RuntimeException unchecked) {
                            throw unchecked;
                        }
                        throw (Error) thrown;
                    }))
                    .isSameAs(thrown);
            assertThat(visitor.seen).containsExactly("1 on 2");
        }
    }
}
