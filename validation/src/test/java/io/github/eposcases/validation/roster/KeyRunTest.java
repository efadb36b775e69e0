package io.github.eposcases.validation.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys with rows: kept in parts, in memory or in a work file, and given back in order (AUD-51, AUD-53, AUD-58). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeyRunTest {
    private static final long PLENTY = Long.MAX_VALUE;

    @TempDir
    Path directory;

    private WorkSpace space = new WorkSpace(PLENTY, Optional.empty());
    private final Random random = new Random(4);

    private KeyRun run(long budget) {
        space = new WorkSpace(budget, Optional.of(directory));
        return space.run();
    }

    /** Adds rows from one on whose keys lie in so many parts; some are equal. Returns hashes and rows in order. */
    private long[] fill(KeyRun run, int rows, int parts) throws IOException {
        long[] entries = new long[rows];
        for (int row = 1; row <= rows; row++) {
            long low = random.nextInt(rows) * 0x9E37_79B9L & 0xFFFF_FFFFL;
            long key = random.nextLong() << 40 | (long) random.nextInt(parts) << 32 | low;
            run.add(key, row);
            entries[row - 1] = KeyRun.entry(key, row);
        }
        return LongStream.of(entries)
                .boxed()
                .sorted(Comparator.comparingLong(KeyRun::hash).thenComparing(KeyRun::row))
                .mapToLong(Long::longValue)
                .toArray();
    }

    private static long[] parts(KeyRun run) throws IOException {
        long[] all = {};
        for (int p = 0; p < KeyRun.PARTS; p++) {
            long[] part = run.part(p);
            all = Arrays.copyOf(all, all.length + part.length);
            System.arraycopy(part, 0, all, all.length - part.length, part.length);
        }
        return all;
    }

    @AfterEach
    void close() {
        space.close();
    }

    @ParameterizedTest
    @CsvSource({"0,64", "1,64", "40,64", "300,64", "255,1", "256,1", "257,1", "5000,1", "5000,3", "20000,64"})
    void aud_53_entries_come_by_hash_then_by_row(int rows, int parts) throws IOException {
        KeyRun run = run(PLENTY);
        long[] expected = fill(run, rows, parts);
        assertThat(run.all()).isEqualTo(expected);
        assertThat(parts(run)).isEqualTo(expected);
        assertThat(run.size()).isEqualTo(rows);
        assertThat(space.spilledBytes()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"40,64,1", "300,64,1", "5000,1,1", "5000,1,9000", "5000,3,30000", "20000,64,50000"})
    void aud_58_what_went_to_a_file_comes_back_the_same(int rows, int parts, long budget) throws IOException {
        KeyRun run = run(budget);
        long[] expected = fill(run, rows, parts);
        assertThat(space.spilledBytes()).isPositive();
        assertThat(parts(run)).isEqualTo(expected);
        assertThat(run.all()).isEqualTo(expected);
        assertThat(run.size()).isEqualTo(rows);
    }

    @Test
    void aud_51_an_entry_holds_38_bits_of_the_key_and_the_row() {
        long row = KeyRun.MAX_ROWS - 1;
        for (long key : new long[] {0, 1, -1, 0x2A_AAAA_AAAAL, 0x15_5555_5555L, Long.MIN_VALUE}) {
            long entry = KeyRun.entry(key, row);
            assertThat(KeyRun.row(entry)).isEqualTo(row);
            assertThat(KeyRun.hash(entry)).isEqualTo(KeyRun.hashOf(key)).isEqualTo(key & (1L << 38) - 1);
        }
    }

    @Test
    void a_group_ends_where_the_hash_changes_or_the_entries_end() {
        long[] entries = IntStream.of(3, 3, 4, 5, 5, 5)
                .mapToLong(k -> KeyRun.entry(k, k + 10))
                .toArray();
        assertThat(KeyRun.groupEnd(entries, 0, 6)).isEqualTo(2);
        assertThat(KeyRun.groupEnd(entries, 1, 6)).isEqualTo(2);
        assertThat(KeyRun.groupEnd(entries, 2, 6)).isEqualTo(3);
        assertThat(KeyRun.groupEnd(entries, 3, 6)).isEqualTo(6);
        assertThat(KeyRun.groupEnd(entries, 3, 5)).isEqualTo(5);
    }

    @Test
    void aud_58_a_few_keys_take_little_memory() throws IOException {
        KeyRun run = run(KeyRun.PARTS * 256);
        for (int row = 0; row < KeyRun.PARTS * 32; row++) {
            run.add((long) row << 32, row);
        }
        assertThat(space.spilledBytes()).isZero();
        run.add(0, 1 << 20);
        assertThat(space.spilledBytes()).isEqualTo(KeyRun.PARTS * 256);
    }

    @Test
    void aud_58_a_part_that_grows_takes_memory_in_large_steps() throws IOException {
        KeyRun run = run(8_000);
        for (int row = 0; row < 33; row++) {
            run.add(0, row);
        }
        assertThat(space.spilledBytes()).isEqualTo(32 * 8);
    }

    @Test
    void aud_58_a_part_without_entries_takes_little_memory_after_others_went_to_a_file() throws IOException {
        KeyRun run = run(1_000);
        run.add(0, 1);
        assertThat(run.spill()).isEqualTo(256);
        run.add(1L << 32, 2);
        assertThat(space.spilledBytes()).isEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void aud_58_memory_stays_in_the_budget_and_is_used_before_anything_is_written(int parts) throws IOException {
        int budget = 100_000;
        int chunk = 1 << 13;
        KeyRun run = run(budget);
        int times = 0;
        long written = 0;
        for (int row = 0; row < 60_000; row++) {
            run.add((long) (row % parts) << 32, row);
            long held = (row + 1) * 8L - space.spilledBytes();
            assertThat(held).isBetween(0L, (long) budget);
            if (space.spilledBytes() > written) {
                times++;
                assertThat(space.spilledBytes() - written).isGreaterThan(budget - 2L * parts * chunk);
                written = space.spilledBytes();
            }
        }
        assertThat(times).isPositive();
    }

    @Test
    void aud_58_a_file_is_read_part_by_part_and_a_part_in_memory_only_once() throws IOException {
        KeyRun run = run(PLENTY);
        run.add(5, 1);
        assertThat(run.part(0)).isSameAs(run.part(0));
        KeyRun other = run(PLENTY);
        other.add(5, 1);
        assertThat(other.spill()).isEqualTo(256);
        other.add(5, 2);
        assertThat(other.part(0)).isNotSameAs(other.part(0)).hasSize(2);
        assertThat(other.part(0)).hasSize(2);
    }

    @Test
    void what_is_sorted_stays_in_memory() throws IOException {
        KeyRun run = run(PLENTY);
        long[] expected = fill(run, 3_000, 1);
        assertThat(run.part(0)).isEqualTo(expected);
        assertThat(run.spill()).isZero();
        assertThat(space.spilledBytes()).isZero();
        assertThat(run.part(0)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_cleared_run_has_no_entries_and_takes_new_ones_in_memory(boolean spilled) throws IOException {
        KeyRun run = run(PLENTY);
        fill(run, 100, 3);
        if (spilled) {
            assertThat(run.spill()).isPositive();
        }
        run.clear();
        for (int p = 0; p < KeyRun.PARTS; p++) {
            assertThat(run.part(p)).isEmpty();
        }
        run.clear();
        run.add(3L << 32, 7);
        assertThat(run.part(3)).containsExactly(KeyRun.entry(3L << 32, 7)).isSameAs(run.part(3));
    }

    @Test
    void a_space_sends_all_runs_to_files_when_all_together_are_too_large() throws IOException {
        KeyRun one = run(1_000);
        KeyRun two = space.run();
        one.add(1, 1);
        two.add(2, 1);
        two.add(2, 2);
        assertThat(space.budget()).isEqualTo(1_000);
        space.claim(1_000 - 2 * 256);
        assertThat(space.spilledBytes()).isZero();
        space.claim(1);
        assertThat(space.spilledBytes()).isEqualTo(24);
        assertThat(one.part(0)).containsExactly(KeyRun.entry(1, 1));
        assertThat(two.part(0)).containsExactly(KeyRun.entry(2, 1), KeyRun.entry(2, 2));
    }

    @ParameterizedTest
    @CsvSource({"1000000,100000", "1000000000,600000"})
    void aud_58_other_things_that_use_the_budget_up_do_not_make_each_key_a_write(long budget, int rows)
            throws IOException {
        KeyRun run = run(budget);
        space.claim(2 * budget);
        long before = 0;
        int times = 0;
        for (int row = 0; row < rows; row++) {
            run.add((long) row << 32, row);
            assertThat((row + 1) * 8L - space.spilledBytes()).isLessThan(5_000_000);
            times += space.spilledBytes() > before ? 1 : 0;
            before = space.spilledBytes();
        }
        assertThat(times).isBetween(1, rows / 1_000);
    }

    @Test
    void aud_25_a_closed_space_has_closed_its_files() throws IOException {
        run(PLENTY);
        WorkFile file = space.file();
        space.close();
        assertThatThrownBy(() -> file.append(new long[1], 1)).isInstanceOf(ClosedChannelException.class);
    }
}
