package io.github.eposcases.ticket.internal.mime;

import static java.util.Objects.requireNonNull;

/**
 * A text that can stand in a header field: no control character, no line separator, no lone surrogate. Since nothing
 * else reaches the writer, a header cannot be forged by a value (SEC-1).
 *
 * @param value the text
 */
public record HeaderText(String value) {
    /**
     * Checks the text before anything encodes it.
     *
     * @param value the text
     * @throws IllegalArgumentException if it holds a forbidden character
     */
    public HeaderText {
        requireNonNull(value, "value");
        if (value.codePoints().anyMatch(HeaderText::isForbidden)) {
            throw new IllegalArgumentException("value: a control character, line separator or half a surrogate pair");
        }
    }

    /**
     * Returns a foreign text with every forbidden character as a blank.
     *
     * @param foreign any text
     * @return the cleaned text, without blanks at its ends
     */
    public static HeaderText cleaned(String foreign) {
        StringBuilder out = new StringBuilder(foreign.length());
        foreign.codePoints().forEach(cp -> out.appendCodePoint(isForbidden(cp) ? ' ' : cp));
        return new HeaderText(out.toString().strip());
    }

    private static boolean isForbidden(int cp) {
        return Character.isISOControl(cp)
                || cp == 0x2028
                || cp == 0x2029
                || (cp >= Character.MIN_SURROGATE && cp <= Character.MAX_SURROGATE);
    }

    /** Returns the kind only. */
    @Override
    public String toString() {
        return "HeaderText";
    }
}
