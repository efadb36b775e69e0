package io.github.eposcases.scheduling;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a fact of the calendar comes from.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the name the rows of the data use
 * @param citation what it is, in Russian, for example «постановление Правительства РФ от 10.08.2023 № 1314»
 * @param link an address or a record number of the official publication
 * @param checked when somebody last compared the data with it
 * @param verification how it was compared
 * @since 0.1
 */
public record LegalSource(
        String id, String citation, Optional<String> link, LocalDate checked, Verification verification) {
    /**
     * Checks the parts.
     *
     * @param id the name the rows of the data use
     * @param citation what it is
     * @param link an address or a record number
     * @param checked when somebody last compared the data with it
     * @param verification how it was compared
     */
    public LegalSource {
        requireNonNull(id, "id");
        requireNonNull(citation, "citation");
        requireNonNull(link, "link");
        requireNonNull(checked, "checked");
        requireNonNull(verification, "verification");
    }

    /**
     * How a source was compared with the data.
     *
     * @since 0.1
     */
    public enum Verification {
        /** Somebody read the text itself. */
        TEXT_READ,
        /** Independent calendars quote it and agree on every date. */
        QUOTED
    }
}
