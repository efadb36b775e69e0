package io.github.eposcases.validation.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The sinks of the library. A sink on a path writes beside it and moves the file in place when the audit is complete:
 * after a cancellation or an exception nothing is left. Sinks are used by one thread.
 *
 * @since 0.1
 */
public final class FindingSinks {
    private FindingSinks() {}

    /**
     * Returns a sink that writes one JSON object a line, UTF-8, LF.
     *
     * @param file the target
     * @param locale language of the repairs
     * @return the sink
     * @throws IOException if the file beside it cannot be made
     */
    public static FindingSink jsonLines(Path file, Locale locale) throws IOException {
        return new WriterSink(new SafeFile(file), new JsonLinesForm(locale));
    }

    /**
     * Returns a sink that writes one JSON object a line, UTF-8, LF, to a stream that stays open.
     *
     * @param out the target
     * @param locale language of the repairs
     * @return the sink
     */
    public static FindingSink jsonLines(OutputStream out, Locale locale) {
        return new WriterSink(SafeFile.open(out), new JsonLinesForm(locale));
    }

    /**
     * Returns a sink that writes a table for spreadsheets: UTF-8 with byte order mark, semicolons, every cell quoted,
     * cells that a spreadsheet would take for a formula made harmless by a leading apostrophe.
     *
     * @param file the target
     * @param locale language of the repairs
     * @return the sink
     * @throws IOException if the file beside it cannot be made
     */
    public static FindingSink csv(Path file, Locale locale) throws IOException {
        return new WriterSink(new SafeFile(file), new CsvForm(locale));
    }

    /**
     * Returns a sink that writes one page with charts and a table that can be searched; it loads nothing from outside.
     *
     * @param file the target
     * @param locale language of the page
     * @return the sink; it shows at most 10,000 findings and counts the rest
     * @throws IOException if the file beside it cannot be made
     */
    public static FindingSink html(Path file, Locale locale) throws IOException {
        return html(file, locale, 10_000);
    }

    /**
     * Returns a sink that writes one page, as {@link #html(Path, Locale)}, with more or fewer findings. A browser needs
     * about half a second and 5 MB for 10,000.
     *
     * @param file the target
     * @param locale language of the page
     * @param most how many findings it shows, the certain ones first; the rest is counted
     * @return the sink; it keeps that many findings of each certainty in memory
     * @throws IllegalArgumentException if {@code most} is negative
     * @throws IOException if the file beside it cannot be made
     */
    public static FindingSink html(Path file, Locale locale, int most) throws IOException {
        if (most < 0) {
            throw new IllegalArgumentException("most: negative");
        }
        return new WriterSink(new SafeFile(file), new HtmlForm(locale, most));
    }

    /**
     * Returns a sink that takes nothing; the summary counts all the same.
     *
     * @return the sink
     */
    public static FindingSink none() {
        return finding -> {};
    }

    /**
     * Returns a sink that gives every finding to two.
     *
     * @param a the first
     * @param b the second
     * @return the sink; closing it closes both
     */
    public static FindingSink tee(FindingSink a, FindingSink b) {
        return new FindingSink() {
            @Override
            public void accept(Finding finding) throws IOException {
                a.accept(finding);
                b.accept(finding);
            }

            @Override
            public void complete(AuditSummary summary) throws IOException {
                a.complete(summary);
                b.complete(summary);
            }

            @Override
            public void close() throws IOException {
                try (b) {
                    a.close();
                }
            }
        };
    }

    /**
     * Returns a sink that gives the first findings to another.
     *
     * @param n how many
     * @param sink takes them, and the summary, which states how many there were
     * @return the sink
     * @throws IllegalArgumentException if {@code n} is negative
     */
    public static FindingSink atMost(long n, FindingSink sink) {
        if (n < 0) {
            throw new IllegalArgumentException("n: negative");
        }
        return new FindingSink() {
            private long left = n;

            @Override
            public void accept(Finding finding) throws IOException {
                if (left > 0) {
                    left--;
                    sink.accept(finding);
                }
            }

            @Override
            public void complete(AuditSummary summary) throws IOException {
                sink.complete(summary);
            }

            @Override
            public void close() throws IOException {
                sink.close();
            }
        };
    }
}
