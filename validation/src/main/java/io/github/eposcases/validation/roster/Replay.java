package io.github.eposcases.validation.roster;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * A reader that can go back to the start of a recent line, so that reading goes on behind the first line of a broken
 * record (AUD-10). It remembers a bounded window; {@link #forget} moves it on.
 */
final class Replay extends Reader {
    private final Reader source;
    private char[] window = new char[1 << 17];
    private int start;
    private int end;
    private int next;
    private long startLine;

    Replay(Reader source, long firstLine) {
        this.source = source;
        this.startLine = firstLine;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (next == end) {
            if (window.length - end < length) {
                makeRoom(length);
            }
            int count = source.read(window, end, Math.min(length, window.length - end));
            if (count < 0) {
                return -1;
            }
            end += count;
        }
        int count = Math.min(length, end - next);
        System.arraycopy(window, next, target, offset, count);
        next += count;
        return count;
    }

    private void makeRoom(int needed) {
        int kept = end - start;
        char[] to = window.length - kept >= needed ? window : new char[Math.max(window.length * 2, kept + needed)];
        System.arraycopy(window, start, to, 0, kept);
        window = to;
        next -= start;
        end = kept;
        start = 0;
    }

    /** Forgets the lines before {@code line}, if the window has grown. */
    void forget(long line) {
        if (end - start > window.length / 2) {
            moveTo(line);
        }
    }

    private void moveTo(long line) {
        while (startLine < line && start < end) {
            char c = window[start++];
            if (c == '\n' || (c == '\r' && !(start < end && window[start] == '\n'))) {
                startLine++;
            }
        }
    }

    /** Returns the remembered text from the start of {@code line}. */
    String from(long line) {
        moveTo(line);
        return new String(Arrays.copyOfRange(window, start, end));
    }

    /** Goes back to the start of {@code line}; returns false if the text ends before it. */
    boolean restart(long line) throws IOException {
        moveTo(line);
        while (startLine < line) {
            next = end;
            if (read(new char[1 << 12], 0, 1 << 12) < 0) {
                return false;
            }
            moveTo(line);
        }
        next = start;
        return true;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
