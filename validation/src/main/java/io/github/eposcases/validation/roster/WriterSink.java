package io.github.eposcases.validation.roster;

import java.io.IOException;
import java.io.Writer;

/** A sink that writes a form of findings to a file or stream. */
final class WriterSink implements FindingSink {
    private final SafeFile file;
    private final Form form;
    private boolean begun;

    WriterSink(SafeFile file, Form form) {
        this.file = file;
        this.form = form;
    }

    @Override
    public void accept(Finding finding) throws IOException {
        begin();
        form.finding(finding, file.writer());
    }

    private void begin() throws IOException {
        if (!begun) {
            begun = true;
            form.begin(file.writer());
        }
    }

    @Override
    public void complete(AuditSummary summary) throws IOException {
        begin();
        form.end(summary, file.writer());
        file.complete();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** How findings are written. */
    interface Form {
        /** Writes what stands before the first finding. */
        default void begin(Writer out) throws IOException {}

        /** Writes a finding. */
        void finding(Finding finding, Writer out) throws IOException;

        /** Writes what stands behind the last finding. */
        default void end(AuditSummary summary, Writer out) throws IOException {}
    }
}
