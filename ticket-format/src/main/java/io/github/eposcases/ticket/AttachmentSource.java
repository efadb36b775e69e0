package io.github.eposcases.ticket;

import java.io.IOException;
import java.io.InputStream;
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
    Optional<Found> find(String name) throws IOException;

    /**
     * A file that was found; opened as often as needed.
     *
     * @since 0.1
     */
    @FunctionalInterface
    interface Found {
        /**
         * Opens the file from its beginning.
         *
         * @return the bytes, to be closed by the caller
         * @throws IOException if it cannot be read
         */
        InputStream open() throws IOException;
    }

    /**
     * Looks into a directory. A name leads nowhere outside it, whatever it holds.
     *
     * @param directory the directory
     * @return a source of the regular files inside it, at any depth
     */
    static AttachmentSource directory(Path directory) {
        Path root = directory.toAbsolutePath().normalize();
        return name -> {
            try {
                Path file = root.resolve(name).normalize();
                boolean inside = file.startsWith(root)
                        && Files.isRegularFile(file)
                        && file.toRealPath().startsWith(root.toRealPath());
                return inside ? Optional.of(() -> Files.newInputStream(file)) : Optional.empty();
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
        };
    }
}
