package io.github.eposcases.validation.roster;

import io.github.eposcases.core.support.UserRole;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads on a second thread, a few batches ahead, and hands everything to a visitor on the calling thread, in its order.
 * What {@link RowVisitor#prepare} does is done on the second thread.
 */
final class ReadAhead implements RowVisitor {
    private static final int ROWS = 256;
    private static final int BATCHES = 8;

    private final RowVisitor visitor;
    private final BlockingQueue<Batch> free = new LinkedBlockingQueue<>();
    private final BlockingQueue<Batch> full = new LinkedBlockingQueue<>();
    private volatile boolean stopped;
    private Batch batch;

    private ReadAhead(RowVisitor visitor) {
        this.visitor = visitor;
        batch = new Batch();
        for (int i = 1; i < BATCHES; i++) {
            free.add(new Batch());
        }
    }

    /** What is to be read. */
    interface Reading {
        /** Reads, on the thread that calls. */
        void read(RowVisitor visitor) throws IOException;
    }

    /** What happens at the beginning, at the end and in between but to rows. */
    private interface Event {
        boolean tell(RowVisitor visitor) throws IOException;
    }

    /** Some rows, the reasons of those that cannot be read, and perhaps an event behind them. */
    private static final class Batch {
        private final RowText[] rows = new RowText[ROWS];
        private final @Nullable String[] reasons = new String[ROWS];
        private @Nullable Event event;
        private boolean last;
        private int size;

        Batch() {
            Arrays.setAll(rows, i -> new RowText());
        }

        boolean tell(RowVisitor visitor) throws IOException {
            for (int i = 0; i < size; i++) {
                String reason = reasons[i];
                RowText row = rows[i];
                boolean goOn = reason == null ? visitor.row(row) : visitor.unreadable(row.number, row.line, reason);
                if (!goOn) {
                    return false;
                }
            }
            boolean goOn = event == null || event.tell(visitor);
            size = 0;
            event = null;
            return goOn && !last;
        }
    }

    /** Reads to the end, or until the visitor or an interruption stops it; the second thread may then need to be closed. */
    static void read(Reading source, RowVisitor visitor, SecondThread second) throws IOException {
        ReadAhead ahead = new ReadAhead(visitor);
        second.execute(() -> ahead.readAll(source));
        try {
            for (boolean goOn = true; goOn; ) {
                Batch batch = ahead.full.take();
                goOn = batch.tell(visitor);
                ahead.free.add(batch);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ahead.stopped = true;
        }
    }

    private void readAll(Reading source) {
        try {
            source.read(this);
        } catch (IOException | RuntimeException | Error e) {
            batch.last = true;
            handOver(to -> {
                if (e instanceof IOException io) {
                    throw io;
                } else if (e instanceof RuntimeException unchecked) {
                    throw unchecked;
                }
                throw (Error) e;
            });
        }
    }

    /** Ends the batch with an event; returns whether to go on. */
    private boolean handOver(@Nullable Event event) {
        if (stopped) {
            return false;
        }
        batch.event = event;
        try {
            full.add(batch);
            batch = free.take();
            return !stopped;
        } catch (InterruptedException e) {
            // Only the caller interrupts this thread, and does not wait for more.
            stopped = true;
            return false;
        }
    }

    @Override
    public void begin(ReadFacts facts, Map<String, UserRole> ownRoles, LongSupplier bytesRead) {
        handOver(to -> {
            to.begin(facts, ownRoles, bytesRead);
            return true;
        });
    }

    @Override
    public long nextWanted(long row) {
        return visitor.nextWanted(row);
    }

    @Override
    public boolean skipped() {
        return handOver(RowVisitor::skipped);
    }

    @Override
    public boolean row(RowText row) {
        RowText copy = batch.rows[batch.size];
        copy.set(row);
        visitor.prepare(copy);
        return added(null);
    }

    @Override
    public boolean unreadable(long number, long line, String reason) {
        RowText row = batch.rows[batch.size];
        row.number = number;
        row.line = line;
        return added(reason);
    }

    private boolean added(@Nullable String reason) {
        batch.reasons[batch.size++] = reason;
        return batch.size < ROWS ? !stopped : handOver(null);
    }

    @Override
    public void end(long blankRows, long sum) {
        batch.last = true;
        handOver(to -> {
            to.end(blankRows, sum);
            return false;
        });
    }
}
