package io.github.eposcases.validation.roster;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A thread beside that of the caller, for what is done in advance; when it is closed, it has ended. */
final class SecondThread implements AutoCloseable {
    private final BlockingQueue<Runnable> jobs = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::work, "roster-audit");

    SecondThread() {
        thread.setDaemon(true);
        thread.start();
    }

    void execute(Runnable job) {
        jobs.add(job);
    }

    private void work() {
        try {
            while (true) {
                jobs.take().run();
            }
        } catch (InterruptedException e) {
            // It is closed.
        }
    }

    /** Interrupts what it does and waits for its end; an interruption of the caller meanwhile stays set. */
    @Override
    public void close() {
        boolean interrupted = false;
        while (thread.isAlive()) {
            thread.interrupt();
            try {
                thread.join(10);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
