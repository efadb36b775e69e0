package io.github.eposcases.validation.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** AUD-58: numbers go to a private file and come back as they were. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkFileTest {
    @TempDir
    Path directory;

    private static long[] numbers(int count) {
        return LongStream.range(0, count)
                .map(i -> (i - 7) * 0x9E37_79B9_7F4A_7C15L)
                .toArray();
    }

    @Test
    void a_work_file_is_private_and_gone_when_closed() throws IOException {
        try (WorkFile file = WorkFile.open(Optional.of(directory));
                Stream<Path> left = Files.list(directory)) {
            file.append(numbers(3), 3);
            assertThat(left)
                    .allSatisfy(path -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                            .isEqualTo("rw-------"));
        }
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void a_closed_file_takes_nothing() throws IOException {
        WorkFile file = WorkFile.open(Optional.of(directory));
        file.close();
        assertThatThrownBy(() -> file.append(numbers(1), 1)).isInstanceOf(ClosedChannelException.class);
    }

    @Test
    void it_lies_in_the_directory_that_is_given() {
        assertThatThrownBy(() -> WorkFile.open(Optional.of(directory.resolve("missing"))))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void without_a_directory_it_lies_where_temporary_files_do() throws IOException {
        try (WorkFile file = WorkFile.open(Optional.empty())) {
            assertThat(file.append(numbers(3), 3)).isZero();
            assertThat(file.size()).isEqualTo(24);
        }
    }

    /** 8,192 numbers go through the buffer at once. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 8_191, 8_192, 8_193, 16_384, 20_000})
    void any_stretch_can_be_read_again(int count) throws IOException {
        try (WorkFile file = WorkFile.open(Optional.of(directory))) {
            long[] first = numbers(3);
            long[] second = numbers(count + 1);
            long[] third = {Long.MIN_VALUE, -1, Long.MAX_VALUE};
            assertThat(file.append(first, 2)).isZero();
            assertThat(file.append(second, count)).isEqualTo(16);
            assertThat(file.append(third, 3)).isEqualTo(16 + count * 8L);
            assertThat(file.size()).isEqualTo((2 + count + 3) * 8L);
            long[] read = new long[count + 5];
            Arrays.fill(read, 5);
            file.read(16, read, 1, count);
            assertThat(Arrays.copyOfRange(read, 1, count + 1)).isEqualTo(Arrays.copyOf(second, count));
            assertThat(read[0]).isEqualTo(5);
            assertThat(Arrays.copyOfRange(read, count + 1, count + 5)).containsOnly(5);
            file.read(16 + count * 8L, read, 0, 3);
            assertThat(Arrays.copyOf(read, 3)).isEqualTo(third);
            file.read(0, read, 2, 2);
            assertThat(Arrays.copyOfRange(read, 2, 4)).isEqualTo(Arrays.copyOf(first, 2));
        }
    }

    @Test
    void what_is_not_there_cannot_be_read() throws IOException {
        try (WorkFile file = WorkFile.open(Optional.of(directory))) {
            file.append(numbers(3), 3);
            assertThatThrownBy(() -> file.read(8, new long[3], 0, 3)).isInstanceOf(IOException.class);
        }
    }
}
