package io.github.eposcases.validation.roster;

import java.io.Closeable;
import java.io.IOException;

/**
 * Takes findings one by one; a lambda is a sink. Exceptions pass through the audit unchanged.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface FindingSink extends Closeable {
    /**
     * Takes a finding.
     *
     * @param finding the next one, in the stable order of the audit
     * @throws IOException if it cannot be written
     */
    void accept(Finding finding) throws IOException;

    /**
     * Ends a complete audit; not called after cancellation or an exception.
     *
     * @param summary the figures of the audit
     * @throws IOException if the end cannot be written
     */
    default void complete(AuditSummary summary) throws IOException {}

    /**
     * Releases what the sink holds; a file that was not completed is removed.
     *
     * @throws IOException if it fails
     */
    @Override
    default void close() throws IOException {}
}
