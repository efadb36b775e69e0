package io.github.eposcases.validation.roster;

import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A private file of numbers that is gone when it is closed. {@code createTempFile} makes it readable by its owner only;
 * where the system allows, it has no name any more as soon as it is open, so not even a crash leaves it behind.
 */
final class WorkFile implements AutoCloseable {
    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
    private long size;

    private WorkFile(FileChannel channel) {
        this.channel = channel;
    }

    static WorkFile open(Optional<Path> directory) throws IOException {
        Path path = directory.isPresent()
                ? Files.createTempFile(directory.get(), "roster", ".work")
                : Files.createTempFile("roster", ".work");
        try {
            return new WorkFile(FileChannel.open(path, READ, WRITE, DELETE_ON_CLOSE));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    /** Writes the first numbers of an array; returns where they stand. */
    long append(long[] numbers, int count) throws IOException {
        long at = size;
        int i = 0;
        while (i < count) {
            buffer.clear();
            while (i < count && buffer.hasRemaining()) {
                buffer.putLong(numbers[i++]);
            }
            buffer.flip();
            while (buffer.hasRemaining()) {
                size += channel.write(buffer, size);
            }
        }
        return at;
    }

    void read(long position, long[] target, int offset, int count) throws IOException {
        long at = position;
        int i = offset;
        while (i < offset + count) {
            buffer.clear().limit((int) Math.min(buffer.capacity(), (offset + count - i) * 8L));
            while (buffer.hasRemaining()) {
                int read = channel.read(buffer, at);
                if (read < 0) {
                    throw new EOFException("work file");
                }
                at += read;
            }
            buffer.flip();
            while (buffer.hasRemaining()) {
                target[i++] = buffer.getLong();
            }
        }
    }

    long size() {
        return size;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
