package io.github.eposcases.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Looks at the files of a call before it begins; the words name the option, never the path (CLI-5). */
final class Places {
    private Places() {}

    /** Returns a file that can be read. */
    static Path input(String option, Path file) {
        if (!Files.exists(file)) {
            throw wrong("no-such-file", option);
        }
        if (Files.isDirectory(file)) {
            throw wrong("a-directory", option);
        }
        if (!Files.isReadable(file)) {
            throw wrong("not-readable", option);
        }
        return file;
    }

    /** Returns a file that can be written and is none of those that are read. */
    static Path output(String option, Path file, Path... read) {
        if (Files.isDirectory(file)) {
            throw wrong("a-directory", option);
        }
        Path parent = file.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent) || !Files.isWritable(parent)) {
            throw wrong("no-directory", option);
        }
        for (Path other : read) {
            try {
                if (file.toAbsolutePath()
                                .normalize()
                                .equals(other.toAbsolutePath().normalize())
                        || Files.exists(file) && Files.isSameFile(file, other)) {
                    throw wrong("same-file", option);
                }
            } catch (IOException e) {
                throw new UsageException("io", Map.of("option", option), e);
            }
        }
        return file;
    }

    /** Returns a directory, made if it is missing, in which none of the files to write is a directory. */
    static Path directory(String option, Path directory, Iterable<String> files) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UsageException("no-directory", Map.of("option", option), e);
        }
        for (String file : files) {
            output(option, directory.resolve(file));
        }
        return directory;
    }

    private static UsageException wrong(String key, String option) {
        return new UsageException(key, Map.of("option", option));
    }
}
