package io.github.eposcases.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.eposcases.core.Problem;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Inputs one a line: split on LF, a trailing CR dropped, decoded strictly, never trimmed (CLI-2). The signature of UTF-8
 * that editors put before the first line belongs to the file and not to the line.
 */
final class Lines implements AutoCloseable {
    static final int MAX_BYTES = 1 << 24;
    private static final byte[] SIGNATURE = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final long size;
    private final CharsetDecoder decoder = UTF_8.newDecoder();
    private long done;

    private Lines(InputStream in, long size) throws IOException {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.size = size;
        this.in.mark(SIGNATURE.length);
        if (!Arrays.equals(this.in.readNBytes(SIGNATURE.length), SIGNATURE)) {
            this.in.reset();
        }
    }

    /** Opens a file, or standard input for {@code -}. */
    static Lines open(String name, InputStream standard) throws IOException {
        if (name.equals("-")) {
            return new Lines(standard, 0);
        }
        Path file = Places.input("--batch", Path.of(name));
        return new Lines(Files.newInputStream(file), Files.size(file));
    }

    /** Returns how much of the input was read, from 0 to 1; negative if its size is not known. */
    double part() {
        return size == 0 ? -1 : (double) done / size;
    }

    /**
     * One line.
     *
     * @param text its text; empty if it has a problem
     * @param problem why it cannot be read
     */
    record Line(String text, Optional<Problem> problem) {
        Line(String text) {
            this(text, Optional.empty());
        }

        Line(InputProblem code, String detail, int value) {
            this("", Optional.of(Problem.error(code, "").with(detail, Integer.toString(value))));
        }
    }

    /** Returns the next line, or null at the end. */
    @Nullable
    Line next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int b = in.read();
        if (b < 0) {
            return null;
        }
        boolean tooLong = false;
        for (; b >= 0 && b != '\n'; b = in.read()) {
            done++;
            if (bytes.size() < MAX_BYTES) {
                bytes.write(b);
            } else {
                tooLong = true;
            }
        }
        done++;
        if (tooLong) {
            return new Line(InputProblem.TOO_LONG, "limit", MAX_BYTES);
        }
        byte[] all = bytes.toByteArray();
        int length = all.length > 0 && all[all.length - 1] == '\r' ? all.length - 1 : all.length;
        ByteBuffer buffer = ByteBuffer.wrap(all, 0, length);
        try {
            return new Line(decoder.reset().decode(buffer).toString());
        } catch (CharacterCodingException e) {
            return new Line(InputProblem.MALFORMED_UTF8, "byte", firstBadByte(all, length));
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
