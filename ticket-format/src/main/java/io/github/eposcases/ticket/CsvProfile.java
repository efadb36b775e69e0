package io.github.eposcases.ticket;

/**
 * How rows of tickets are written. Birth date and e-mail stand in no row unless they are asked for.
 *
 * @param delimiter what parts the cells
 * @param byteOrderMark whether the file begins with a mark by which Excel knows UTF-8
 * @param identityDetails whether birth date and e-mail have columns
 * @since 0.1
 */
public record CsvProfile(char delimiter, boolean byteOrderMark, boolean identityDetails) {
    /** RFC 4180: comma, no byte order mark. */
    public static final CsvProfile RFC4180 = new CsvProfile(',', false, false);
    /** What Excel opens with Russian settings: semicolon, byte order mark. */
    public static final CsvProfile EXCEL_RU = new CsvProfile(';', true, false);

    /**
     * Checks the delimiter.
     *
     * @param delimiter what parts the cells
     * @param byteOrderMark whether the file begins with a mark
     * @param identityDetails whether birth date and e-mail have columns
     */
    public CsvProfile {
        if (delimiter == '"' || delimiter == '\r' || delimiter == '\n' || Character.isLetterOrDigit(delimiter)) {
            throw new IllegalArgumentException("delimiter: it would be taken for a part of a cell");
        }
    }

    /**
     * Returns a profile with columns for birth date and e-mail.
     *
     * @return the changed copy
     */
    public CsvProfile withIdentityDetails() {
        return new CsvProfile(delimiter, byteOrderMark, true);
    }
}
