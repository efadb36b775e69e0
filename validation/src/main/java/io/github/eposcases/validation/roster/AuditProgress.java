package io.github.eposcases.validation.roster;

/**
 * How far an audit has come.
 *
 * @param stage what is being done
 * @param rows rows read in this stage
 * @param findings findings delivered so far
 * @since 0.1
 */
public record AuditProgress(Stage stage, long rows, long findings) {
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
