package io.github.eposcases.ticket.internal.json;

/**
 * How much a document may hold.
 *
 * @param document bytes
 * @param depth nested objects and arrays
 * @param string UTF-16 units of a string
 * @param tokens tokens
 * @param inline bytes of a file inside the document, 0 = none
 */
public record JsonBounds(int document, int depth, int string, int tokens, int inline) {
    /** Digits and sign of a number. */
    public static final int NUMBER = 20;
    /** UTF-16 units of a member name. */
    public static final int NAME = 64;
    /** The member that may hold a file. */
    public static final String CONTENT = "content";

    /** The greatest whole number that every JSON reader keeps exactly, 2^53 − 1. */
    static final long EXACT = (1L << 53) - 1;

    /**
     * Returns how long a file is inside a document.
     *
     * @param bytes its size
     * @return the signs of its base64
     */
    public static int base64(int bytes) {
        return (bytes + 2) / 3 * 4;
    }

    int stringIn(String member) {
        return member.equals(CONTENT) ? Math.max(string, base64(inline)) : string;
    }
}
