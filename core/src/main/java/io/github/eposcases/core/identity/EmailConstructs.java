package io.github.eposcases.core.identity;

import java.util.EnumMap;
import java.util.Map;

/**
 * The parts of an address that the RFCs allow and no mailbox of a person has: quoted strings, backslash pairs, comments,
 * address literals. Each is named and then hidden from the other rules, so that an {@code @} in quotes is not counted.
 */
final class EmailConstructs {
    /** Stands for a character that has been judged. */
    static final char HIDDEN = '\0';

    private static final int NONE = -1;

    private final String text;
    private final StringBuilder masked;
    private final Map<EmailProblem, Integer> places = new EnumMap<>(EmailProblem.class);

    private EmailConstructs(String text) {
        this.text = text;
        this.masked = new StringBuilder(text);
    }

    static EmailConstructs in(String text) {
        EmailConstructs constructs = new EmailConstructs(text);
        constructs.scan();
        return constructs;
    }

    /** Returns the text with every construct hidden; indices stay. */
    String masked() {
        return masked.toString();
    }

    /** Returns the first place of each kind of construct. */
    Map<EmailProblem, Integer> places() {
        return places;
    }

    private void scan() {
        boolean inDomain = false;
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            inDomain |= c == '@';
            int end = switch (c) {
                case '"' -> inDomain ? NONE : closing(i, '"', '"');
                case '\\' -> inDomain || i + 1 == text.length() ? NONE : i + 2;
                case '(' -> closing(i, '(', ')');
                case '[' -> inDomain ? closing(i, '[', ']') : NONE;
                default -> NONE;
            };
            if (end == NONE) {
                i++;
                continue;
            }
            places.putIfAbsent(code(c), i);
            for (; i < end; i++) {
                masked.setCharAt(i, HIDDEN);
            }
        }
    }

    private static EmailProblem code(char open) {
        return switch (open) {
            case '(' -> EmailProblem.COMMENT;
            case '[' -> EmailProblem.IP_LITERAL;
            default -> EmailProblem.QUOTED_LOCAL_PART;
        };
    }

    /** Returns the index behind the construct that opens at {@code from}; comments nest. */
    private int closing(int from, char open, char close) {
        int depth = 0;
        for (int i = from + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == close && depth == 0) {
                return i + 1;
            } else if (c == close) {
                depth--;
            } else if (c == open) {
                depth++;
            }
        }
        return NONE;
    }
}
