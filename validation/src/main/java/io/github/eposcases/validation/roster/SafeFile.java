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
    private final @Nullable Path target;
    private final @Nullable Path beside;
    private final Writer writer;

    SafeFile(Path target) throws IOException {
        Path directory = target.toAbsolutePath().getParent();
        this.target = target;
        this.beside = Files.createTempFile(directory, ".findings", ".part");
        this.writer = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(beside), UTF_8), 1 << 16);
    }

    private SafeFile(Writer writer) {
        this.target = null;
        this.beside = null;
        this.writer = writer;
    }

    static SafeFile open(OutputStream out) {
        return new SafeFile(new BufferedWriter(new OutputStreamWriter(out, UTF_8), 1 << 16));
    }

    Writer writer() {
        return writer;
    }

    void complete() throws IOException {
        if (target == null || beside == null) {
            writer.flush();
            return;
        }
        writer.close();
        Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
    }

    void close() throws IOException {
        if (beside != null) {
            writer.close();
            Files.deleteIfExists(beside);
        } else {
            writer.flush();
        }
    }
}
