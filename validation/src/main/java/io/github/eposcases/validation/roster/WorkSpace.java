package io.github.eposcases.validation.roster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The memory that keys may take, and the work files that take the rest (AUD-58). */
final class WorkSpace implements AutoCloseable {
    /** Keys may take so much even where other things have used the budget up: or each of them would be a write. */
    private static final long FEWEST = 1 << 22;

    private final long budget;
    private final Optional<Path> directory;
    private final List<KeyRun> runs = new ArrayList<>();
    private final List<WorkFile> files = new ArrayList<>();
    private long used;
    private long limit;

    WorkSpace(long budget, Optional<Path> directory) {
        this.budget = budget;
        this.limit = budget;
        this.directory = directory;
    }

    KeyRun run() {
        KeyRun run = new KeyRun(this);
        runs.add(run);
        return run;
    }

    WorkFile file() throws IOException {
        WorkFile file = WorkFile.open(directory);
        files.add(file);
        return file;
    }

    /** Takes note of memory; sends all keys to their files when there is too much of it. */
    void claim(long bytes) throws IOException {
        used += bytes;
        if (used > limit) {
            for (KeyRun run : runs) {
                used -= run.spill();
            }
            limit = Math.max(budget, used + Math.min(budget / 2, FEWEST));
        }
    }

    long budget() {
        return budget;
    }

    long spilledBytes() {
        return files.stream().mapToLong(WorkFile::size).sum();
    }

    @Override
    public void close() {
        files.forEach(WorkFile::close);
    }
}
