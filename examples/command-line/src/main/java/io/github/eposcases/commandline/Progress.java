package io.github.eposcases.commandline;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/** One line on a terminal that says how far long work has come: bar, rows a second, time left (CLI-4). */
final class Progress implements AutoCloseable {
    private static final int WIDTH = 24;
    private static final long PAUSE = 100_000_000;
    private static final String LINE_START = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean shown;
    private final Output output;
    private final LongSupplier nanos;
    private final long begun;
    private long next;
    private boolean visible;

    Progress(Main.Streams streams, Output output) {
        this(streams.err(), streams.progress(), output, System::nanoTime);
    }

    Progress(PrintWriter err, boolean shown, Output output, LongSupplier nanos) {
        this.err = err;
        this.shown = shown;
        this.output = output;
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
        // Short work needs no bar.
        this.next = begun + 3 * PAUSE;
    }

    /**
     * Shows how far the work has come, at most ten times a second.
     *
     * @param rows rows done
     * @param part how much of the whole that is, from 0 to 1; negative if nobody knows
     */
    void show(long rows, double part) {
        long now = nanos.getAsLong();
        if (!shown || now - next < 0) {
            return;
        }
        next = now + PAUSE;
        visible = true;
        double seconds = (now - begun) / 1e9;
        StringBuilder line = new StringBuilder(LINE_START);
        if (part >= 0) {
            double known = Math.min(part, 1);
            int full = (int) (known * WIDTH);
            line.append('[')
                    .append("#".repeat(full))
                    .append("-".repeat(WIDTH - full))
                    .append(String.format(Locale.ROOT, "] %3d %%  ", (int) (known * 100)));
        }
        line.append(rows)
                .append(output.word(" строк, ", " rows, "))
                .append(Math.round(rows / seconds))
                .append(output.word(" строк/с", " rows/s"));
        if (part > 0.01) {
            long left = Math.max(0, Math.round(seconds / part - seconds));
            line.append(output.word(", осталось ", ", left "))
                    .append(left / 60)
                    .append(String.format(Locale.ROOT, ":%02d", left % 60));
        }
        err.print(line);
        err.flush();
    }

    /** Leaves the terminal as if nothing had been shown. */
    @Override
    public void close() {
        if (visible) {
            err.print(LINE_START);
            err.flush();
        }
    }
}
