package io.github.eposcases.ticket.internal.mime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/** The header fields of an attachment that carry its name (TKT-36, TKT-37). */
final class FileNameParameter {
    private static final int LONGEST_QUOTED = 60;
    private static final String HEX = "0123456789ABCDEF";

    private FileNameParameter() {}

    /** Writes Content-Disposition with the name in one of its three forms. */
    static void disposition(StringBuilder out, String name) {
        out.append("Content-Disposition: attachment;\r\n");
        if (isPlain(name)) {
            out.append(" filename=\"").append(name).append("\"\r\n");
            return;
        }
        List<String> letters = new ArrayList<>();
        name.codePoints().forEach(cp -> letters.add(percent(cp)));
        String whole = " filename*=UTF-8''" + String.join("", letters);
        if (whole.length() <= HeaderField.LINE) {
            out.append(whole).append("\r\n");
            return;
        }
        int piece = 0;
        StringBuilder line = new StringBuilder(" filename*0*=UTF-8''");
        for (String letter : letters) {
            // One column is for the semicolon. A letter is never cut: RT shows its halves as garbage.
            if (line.length() + letter.length() > HeaderField.LINE - 1) {
                out.append(line).append(";\r\n");
                piece++;
                line.setLength(0);
                line.append(" filename*").append(piece).append("*=");
            }
            line.append(letter);
        }
        out.append(line).append("\r\n");
    }

    /** Writes Content-Type with the name as Thunderbird does, for systems that lose the other form. */
    static void contentType(StringBuilder out, String mediaType, String name) {
        out.append("Content-Type: ").append(mediaType).append(";\r\n name=\"");
        if (isPlain(name)) {
            out.append(name);
        } else {
            int quote = 1;
            int first = HeaderField.ENCODED_LINE - " name=\"".length() - quote;
            out.append(
                    String.join("\r\n ", HeaderField.encodedWords(name, first, HeaderField.ENCODED_LINE - 1 - quote)));
        }
        out.append("\"\r\n");
    }

    private static boolean isPlain(String name) {
        return name.length() <= LONGEST_QUOTED && name.chars().allMatch(c -> c == ' ' || isRaw(c));
    }

    private static String percent(int cp) {
        if (isRaw(cp)) {
            return Character.toString(cp);
        }
        StringBuilder out = new StringBuilder(12);
        for (byte b : Character.toString(cp).getBytes(UTF_8)) {
            out.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
        }
        return out.toString();
    }

    static boolean isRaw(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '.'
                || c == '_';
    }
}
