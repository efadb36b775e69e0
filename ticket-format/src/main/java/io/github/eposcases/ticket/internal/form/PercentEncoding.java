package io.github.eposcases.ticket.internal.form;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Text inside a mailto link: UTF-8, everything but the unreserved characters of RFC 3986 as %XX. */
public final class PercentEncoding {
    private static final String HEX = "0123456789ABCDEF";

    private PercentEncoding() {}

    /**
     * Encodes a value.
     *
     * @param text any text; LF becomes %0D%0A
     * @param alsoRaw further ASCII characters that stay as they are
     * @return the encoded text
     */
    public static String encode(String text, String alsoRaw) {
        byte[] bytes = text.replace("\n", "\r\n").getBytes(UTF_8);
        StringBuilder out = new StringBuilder(bytes.length);
        for (byte b : bytes) {
            char c = (char) (b & 0xFF);
            boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (letterOrDigit || "-._~".indexOf(c) >= 0 || alsoRaw.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
        }
        return out.toString();
    }
}
