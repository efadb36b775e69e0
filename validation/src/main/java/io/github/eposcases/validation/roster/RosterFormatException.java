package io.github.eposcases.validation.roster;

import java.io.IOException;
import java.util.List;

/**
 * The header of a roster names no usable columns. The message holds fields and numbers, never a cell: a file without a
 * header has a person in its first line.
 *
 * @since 0.1
 */
public final class RosterFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient List<RosterField> missing;
    private final transient List<RosterField> doubled;
    private final transient int columns;

    RosterFormatException(List<RosterField> missing, List<RosterField> doubled, int columns) {
        super("header: missing " + missing + ", named twice " + doubled + ", " + columns + " columns found");
        this.missing = List.copyOf(missing);
        this.doubled = List.copyOf(doubled);
        this.columns = columns;
    }

    /**
     * Returns the needed fields that no column holds.
     *
     * @return an unmodifiable list
     */
    public List<RosterField> missing() {
        return missing;
    }

    /**
     * Returns the fields that several columns hold.
     *
     * @return an unmodifiable list
     */
    public List<RosterField> doubled() {
        return doubled;
    }

    /**
     * Returns how many columns the header has.
     *
     * @return the number of cells found
     */
    public int columns() {
        return columns;
    }
}
