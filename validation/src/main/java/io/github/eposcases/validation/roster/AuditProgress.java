package io.github.eposcases.validation.roster;

import java.util.OptionalLong;

/**
 * How far an audit has come.
 *
 * @param stage what is being done
 * @param rows rows read in this pass over the roster
 * @param bytesRead bytes read in this pass, 0 for rows held in memory
 * @param bytesInAll size of the file, if it is known
 * @param findings findings delivered so far
 * @since 0.1
 */
public record AuditProgress(Stage stage, long rows, long bytesRead, OptionalLong bytesInAll, long findings) {
    /**
     * A stage of an audit.
     *
     * @since 0.1
     */
    public enum Stage {
        /** Reading and checking each row. */
        READ,
        /** Sorting the keys. */
        SORT,
        /** Reading the candidates again and comparing them. */
        VERIFY,
        /** Delivering the findings about groups. */
        WRITE
    }
}
