package io.github.eposcases.validation.roster;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** A text that appears whole or not at all: written beside its target and moved when it is complete. */
final class SafeFile {
    private final @Nullable Move move;
    private final Writer writer;

    private record Move(Path from, Path to) {}

    SafeFile(Path target) throws IOException {
        Path directory = target.toAbsolutePath().getParent();
        this.move = new Move(Files.createTempFile(directory, ".findings", ".part"), target);
        this.writer = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(move.from()), UTF_8), 1 << 16);
    }

    private SafeFile(Writer writer) {
        this.move = null;
        this.writer = writer;
    }

    static SafeFile open(OutputStream out) {
        return new SafeFile(new BufferedWriter(new OutputStreamWriter(out, UTF_8), 1 << 16));
    }

    Writer writer() {
        return writer;
    }

    void complete() throws IOException {
        if (move == null) {
            writer.flush();
        } else {
            writer.close();
            Files.move(move.from(), move.to(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    void close() throws IOException {
        if (move == null) {
            writer.flush();
        } else {
            writer.close();
            Files.deleteIfExists(move.from());
        }
    }
}
