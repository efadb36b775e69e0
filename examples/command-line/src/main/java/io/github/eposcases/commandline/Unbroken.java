package io.github.eposcases.commandline;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Work that leaves no half file: Ctrl-C interrupts it and waits until it has removed what is not finished (CLI-4). */
final class Unbroken {
    private static final long PATIENCE_SECONDS = 10;

    private Unbroken() {}

    static <T> T during(Callable<T> work) throws Exception {
        Thread worker = Thread.currentThread();
        CountDownLatch clean = new CountDownLatch(1);
        Thread hook = new Thread(() -> {
            worker.interrupt();
            try {
                clean.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return work.call();
        } finally {
            clean.countDown();
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The JVM is going down already: the hook has done its work.
            }
        }
    }
}
