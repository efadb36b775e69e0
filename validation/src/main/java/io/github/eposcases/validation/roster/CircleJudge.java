package io.github.eposcases.validation.roster;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Judges circles and hands over what was found in their order; a second thread judges some of them in advance. */
final class CircleJudge {
    /** Circles of so many rows are judged at once. */
    static final int ROWS = 64;

    /** So many tasks wait at most, so that findings never pile up. */
    static final int AHEAD = 16;

    private final Function<List<Candidate>, List<Finding>> judge;
    private final Taker taker;
    private final BooleanSupplier stop;
    private final @Nullable SecondThread second;
    private final Queue<Task> tasks = new ArrayDeque<>();
    private List<List<Candidate>> next = new ArrayList<>();
    private int rows;

    CircleJudge(
            Function<List<Candidate>, List<Finding>> judge,
            Taker taker,
            BooleanSupplier stop,
            @Nullable SecondThread second) {
        this.judge = judge;
        this.taker = taker;
        this.stop = stop;
        this.second = second;
    }

    /** Takes what was found in a circle. */
    interface Taker {
        void take(List<Candidate> circle, List<Finding> found) throws IOException;
    }

    private record Task(List<List<Candidate>> circles, FutureTask<List<List<Finding>>> findings) {}

    void add(List<Candidate> circle) throws IOException {
        next.add(circle);
        rows += circle.size();
        if (rows >= ROWS) {
            begin();
        }
    }

    /** Judges and hands over what is left. */
    void finish() throws IOException {
        begin();
        while (!tasks.isEmpty()) {
            handOver(tasks.remove());
        }
    }

    private void begin() throws IOException {
        List<List<Candidate>> circles = next;
        Task task = new Task(
                circles, new FutureTask<>(() -> circles.stream().map(judge).toList()));
        next = new ArrayList<>();
        rows = 0;
        tasks.add(task);
        if (second != null) {
            second.execute(task.findings());
        }
        if (second == null || tasks.size() > AHEAD) {
            handOver(tasks.remove());
        }
    }

    /** Whichever thread comes first does a task; while the other one does the first task, this one does later ones. */
    private void handOver(Task first) throws IOException {
        if (stop.getAsBoolean()) {
            return;
        }
        first.findings().run();
        for (Task later : tasks) {
            if (first.findings().isDone() || stop.getAsBoolean()) {
                break;
            }
            later.findings().run();
        }
        while (!stop.getAsBoolean()) {
            try {
                List<List<Finding>> found = first.findings().get(50, TimeUnit.MILLISECONDS);
                for (int i = 0; i < found.size() && !stop.getAsBoolean(); i++) {
                    taker.take(first.circles().get(i), found.get(i));
                }
                return;
            } catch (TimeoutException e) {
                // Time to ask again whether to stop.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                throw rethrown(e.getCause());
            }
        }
    }

    private static RuntimeException rethrown(@Nullable Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return (RuntimeException) requireNonNull(thrown);
    }
}
