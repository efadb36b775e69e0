package io.github.eposcases.ticket.internal.mime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * One header field on its way to lines: at most 78 characters where folding is possible, 76 where an encoded-word
 * stands, no blank at a line's end (TKT-33, TKT-34).
 */
final class HeaderField {
    /** RFC 5322, without CRLF. */
    static final int LINE = 78;
    /** RFC 2047, a line with an encoded-word. */
    static final int ENCODED_LINE = 76;

    private static final int WORD = 75;
    private static final int FRAME = "=?UTF-8?B??=".length();
    /** Longer words are encoded, so that every line can be folded. */
    private static final int LONGEST_PLAIN = 60;

    private final StringBuilder out;
    private int column;

    HeaderField(StringBuilder out, String name) {
        this.out = out;
        out.append(name).append(':');
        this.column = name.length() + 1;
    }

    /** Adds a blank and a token that cannot be broken, on this line if it fits, else on the next. */
    HeaderField token(String token) {
        if (column + 1 + token.length() > LINE) {
            fold();
        }
        return add(token);
    }

    /** Adds a text that may hold anything a header may (TKT-34). */
    HeaderField text(HeaderText text) {
        String value = text.value();
        int run = startOfRun(value);
        if (run > 0) {
            for (String word : value.substring(0, run).strip().split(" ")) {
                token(word);
            }
        }
        return run < value.length() ? encoded(value.substring(run)) : this;
    }

    /** Adds a display name: atoms, a quoted-string, or encoded-words (TKT-35). */
    HeaderField phrase(HeaderText text) {
        String value = text.value();
        String quoted = '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        if (!isPrintable(value) || value.contains("=?") || column + 1 + quoted.length() > LINE) {
            return encoded(value);
        }
        return token(isAtoms(value) ? value : quoted);
    }

    void end() {
        out.append("\r\n");
    }

    /** Cuts a text into encoded-words that can be read alone; the first has its own room, in columns. */
    static List<String> encodedWords(String text, int firstRoom, int room) {
        List<String> words = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int bytesLeft = (Math.min(words.isEmpty() ? firstRoom : room, WORD) - FRAME) / 4 * 3;
            int to = from;
            while (to < text.length()) {
                int cp = text.codePointAt(to);
                bytesLeft -= cp < 0x80 ? 1 : cp < 0x800 ? 2 : cp < 0x10000 ? 3 : 4;
                if (bytesLeft < 0) {
                    break;
                }
                to += Character.charCount(cp);
            }
            String base64 =
                    Base64.getEncoder().encodeToString(text.substring(from, to).getBytes(UTF_8));
            words.add("=?UTF-8?B?" + base64 + "?=");
            from = to;
        }
        return words;
    }

    private HeaderField encoded(String text) {
        int room = ENCODED_LINE - column - 1;
        if (room < FRAME + 8) {
            // Not even one letter of four octets fits.
            fold();
            room = WORD;
        }
        List<String> words = encodedWords(text, room, WORD);
        add(words.get(0));
        for (String word : words.subList(1, words.size())) {
            fold();
            add(word);
        }
        return this;
    }

    private HeaderField add(String token) {
        out.append(' ').append(token);
        column += 1 + token.length();
        return this;
    }

    private void fold() {
        out.append("\r\n");
        column = 0;
    }

    /** Returns where the encoded run begins: at the first word that needs it, or the length of the text. */
    private static int startOfRun(String text) {
        for (int from = 0; ; ) {
            int blank = text.indexOf(' ', from);
            String word = text.substring(from, blank < 0 ? text.length() : blank);
            // A blank at the end would be lost; the word before it takes it along.
            if (needsEncoding(word) || blank == text.length() - 1) {
                return from;
            }
            if (blank < 0) {
                return text.length();
            }
            from = blank + 1;
        }
    }

    private static boolean needsEncoding(String word) {
        return word.isEmpty()
                || word.length() > LONGEST_PLAIN
                || word.contains("=?")
                || !word.chars().allMatch(HeaderField::isAscii);
    }

    private static boolean isPrintable(String text) {
        return text.chars().allMatch(HeaderField::isAscii);
    }

    /** A header text holds no control character, so ASCII is printable. */
    private static boolean isAscii(int c) {
        return c < 0x7F;
    }

    private static boolean isAtoms(String text) {
        return !text.startsWith(" ")
                && !text.endsWith(" ")
                && !text.contains("  ")
                && text.chars().allMatch(c -> c == ' ' || MessageId.isAtomCharacter(c));
    }
}
