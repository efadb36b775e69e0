package io.github.eposcases.ticket;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.support.Attachment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the files of a document are: it names them, the application finds them.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface AttachmentSource {
    /**
     * Finds a file.
     *
     * @param name the name as it stands in the document
     * @return the file, or empty if there is none of that name
     * @throws IOException if looking for it fails
     */
    Optional<Attachment> find(String name) throws IOException;

    /**
     * Looks into a directory. A name leads nowhere outside it, whatever it holds.
     *
     * @param directory the directory
     * @return a source of the regular files inside it, at any depth
     */
    static AttachmentSource directory(Path directory) {
        Path root = requireNonNull(directory, "directory").toAbsolutePath().normalize();
        return name -> {
            try {
                Path file = root.resolve(name).normalize();
                boolean inside = Files.isRegularFile(file) && file.toRealPath().startsWith(root.toRealPath());
                return inside ? Optional.of(Attachment.of(file)) : Optional.empty();
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
        };
    }

    /**
     * Knows no file.
     *
     * @return a source that finds nothing
     */
    static AttachmentSource none() {
        return name -> Optional.empty();
    }
}
