package io.github.eposcases.ticket.internal.mime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The id of a mail without its angle brackets: RFC 5322 dot-atom on both sides, or a domain literal on the right
 * (TKT-55). It cannot hold a blank, a control character or anything outside ASCII.
 *
 * @param value the id, kept byte for byte
 */
public record MessageId(String value) {
    /** What the requirements allow a foreign id to measure, in octets. */
    public static final int MAX_LENGTH = 250;

    private static final String ATOM_SIGNS = "!#$%&'*+-/=?^_`{|}~";

    /**
     * Checks the id.
     *
     * @param value the id without brackets
     * @throws IllegalArgumentException if it is none
     */
    public MessageId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("value: not a message id");
        }
    }

    /**
     * Reads one id.
     *
     * @param text an id with or without angle brackets
     * @return the id, or empty if the text is none
     */
    public static Optional<MessageId> parse(String text) {
        boolean bracketed = text.startsWith("<") && text.endsWith(">");
        String bare = bracketed ? text.substring(1, text.length() - 1) : text;
        return isValid(bare) ? Optional.of(new MessageId(bare)) : Optional.empty();
    }

    /**
     * Finds the candidates of a field such as References: what stands between angle brackets.
     *
     * @param field the unfolded value of the field
     * @return the candidates with their brackets, in order
     */
    public static List<String> candidates(String field) {
        List<String> found = new ArrayList<>();
        for (int open = field.indexOf('<'); open >= 0; ) {
            int close = field.indexOf('>', open);
            if (close < 0) {
                break;
            }
            found.add(field.substring(open, close + 1));
            open = field.indexOf('<', close);
        }
        return found;
    }

    /**
     * Returns the form a header field needs.
     *
     * @return the id in angle brackets
     */
    public String bracketed() {
        return '<' + value + '>';
    }

    private static boolean isValid(String text) {
        int at = text.lastIndexOf('@');
        return text.length() <= MAX_LENGTH
                && at > 0
                && isDotAtom(text.substring(0, at))
                && (isDotAtom(text.substring(at + 1)) || isLiteral(text.substring(at + 1)));
    }

    private static boolean isDotAtom(String text) {
        return !text.isEmpty()
                && !text.startsWith(".")
                && !text.endsWith(".")
                && !text.contains("..")
                && text.chars().allMatch(c -> c == '.' || isAtomCharacter(c));
    }

    private static boolean isLiteral(String text) {
        return text.length() > 2
                && text.startsWith("[")
                && text.endsWith("]")
                && text.substring(1, text.length() - 1)
                        .chars()
                        .allMatch(
                                c -> c > 0x20 && c < 0x7F && c != '[' && c != ']' && c != '\\' && c != '<' && c != '>');
    }

    static boolean isAtomCharacter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || ATOM_SIGNS.indexOf(c) >= 0;
    }

    /** Returns the kind only. */
    @Override
    public String toString() {
        return "MessageId";
    }
}
