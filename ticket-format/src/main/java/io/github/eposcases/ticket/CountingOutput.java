package io.github.eposcases.ticket;

import java.io.OutputStream;

/** Counts what would be written. */
final class CountingOutput extends OutputStream {
    private long count;

    @Override
    public void write(int b) {
        count++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        count += length;
    }

    long count() {
        return count;
    }
}
