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

    int stringIn(String member) {
        return inline > 0 && member.equals(CONTENT) ? Math.max(string, inline / 3 * 4 + 4) : string;
    }
}
