package io.github.eposcases.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Inputs one a line: split on LF, a trailing CR dropped, decoded strictly, never trimmed (CLI-2). */
final class Lines implements AutoCloseable {
    private final InputStream in;
    private final CharsetDecoder decoder = UTF_8.newDecoder();

    Lines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** Opens a file, or standard input for {@code -}. */
    static Lines open(String name, InputStream standard) {
        try {
            return new Lines(name.equals("-") ? standard : Files.newInputStream(Path.of(name)));
        } catch (NoSuchFileException e) {
            throw new UsageException("No such file: check the path given to --batch.", e);
        } catch (IOException e) {
            throw new UsageException("The file given to --batch cannot be read.", e);
        }
    }

    /**
     * One line.
     *
     * @param text its text, or null if it is not UTF-8
     * @param badByte the first malformed byte, from 1; 0 if there is none
     */
    record Line(@Nullable String text, int badByte) {}

    /** Returns the next line, or null at the end. */
    @Nullable
    Line next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int b = in.read();
        if (b < 0) {
            return null;
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            bytes.write(b);
        }
        byte[] all = bytes.toByteArray();
        int length = all.length > 0 && all[all.length - 1] == '\r' ? all.length - 1 : all.length;
        ByteBuffer buffer = ByteBuffer.wrap(all, 0, length);
        try {
            return new Line(decoder.reset().decode(buffer).toString(), 0);
        } catch (CharacterCodingException e) {
            return new Line(null, firstBadByte(all, length));
        }
    }

    private int firstBadByte(byte[] all, int length) {
        ByteBuffer buffer = ByteBuffer.wrap(all, 0, length);
        decoder.reset().decode(buffer, CharBuffer.allocate(length + 1), true);
        return buffer.position() + 1;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
