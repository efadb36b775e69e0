package io.github.eposcases.ticket.internal.mime;

import static java.nio.charset.StandardCharsets.UTF_8;

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
        StringBuilder value = new StringBuilder(name.length() * 6);
        name.codePoints().forEach(cp -> percent(value, cp));
        String whole = " filename*=UTF-8''";
        if (whole.length() + value.length() <= HeaderField.LINE) {
            out.append(whole).append(value).append("\r\n");
            return;
        }
        int piece = 0;
        String begin = " filename*0*=UTF-8''";
        for (int from = 0; from < value.length(); ) {
            // One column is for the semicolon.
            int to = cut(value, from + HeaderField.LINE - 1 - begin.length());
            out.append(begin).append(value, from, to).append(to < value.length() ? ";\r\n" : "\r\n");
            from = to;
            piece++;
            begin = " filename*" + piece + "*=";
        }
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

    private static void percent(StringBuilder out, int cp) {
        if (isRaw(cp)) {
            out.append((char) cp);
            return;
        }
        for (byte b : Character.toString(cp).getBytes(UTF_8)) {
            out.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
        }
    }

    /** Finds the last place not behind the one given where no letter is cut: RT shows its halves as garbage. */
    private static int cut(CharSequence value, int latest) {
        int at = Math.min(value.length(), latest);
        while (at < value.length() && !beginsLetter(value, at)) {
            at--;
        }
        return at;
    }

    /** Each octet of a letter is written as %XX; all but its first have the form 10xxxxxx. */
    private static boolean beginsLetter(CharSequence value, int at) {
        boolean insideOctet = value.charAt(at - 1) == '%' || value.charAt(at - 2) == '%';
        return !insideOctet && !(value.charAt(at) == '%' && "89AB".indexOf(value.charAt(at + 1)) >= 0);
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
