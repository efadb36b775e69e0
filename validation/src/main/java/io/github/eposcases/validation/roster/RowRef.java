package io.github.eposcases.validation.roster;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.identity.IdentityRecord;
import java.util.Optional;

/**
 * Which record of a roster is meant. Immutable; {@link #toString()} shows the place only.
 *
 * @param row number of the record, the first after the header is 1, unreadable ones counted, blank ones not
 * @param line physical line on which it begins, the header is 1 in a file without leading blank lines
 * @param recordId the roster's own id, or empty
 * @param organization the organisation as written, or empty
 * @param personKey the keyed hash of the person, only if a {@link ReportKey} was given
 * @param identity the person's texts, only if the audit was asked for names
 * @since 0.1
 */
public record RowRef(
        long row,
        long line,
        String recordId,
        String organization,
        Optional<String> personKey,
        Optional<IdentityRecord> identity) {
    /**
     * Checks the parts.
     *
     * @param row number of the record
     * @param line physical line on which it begins
     * @param recordId the roster's own id
     * @param organization the organisation as written
     * @param personKey the keyed hash of the person
     * @param identity the person's texts
     */
    public RowRef {
        requireNonNull(recordId, "recordId");
        requireNonNull(organization, "organization");
        requireNonNull(personKey, "personKey");
        requireNonNull(identity, "identity");
    }

    /** Returns row and line. */
    @Override
    public String toString() {
        return "RowRef[row " + row + ", line " + line + "]";
    }
}
