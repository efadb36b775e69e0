package io.github.eposcases.ticket.internal.mime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Foreign octets and encoded-words as text, read the way people's programs write them: words without blanks between
 * them, letters cut in two, base64 without its padding, charsets by their nicknames (TKT-54).
 */
final class ForeignText {
    private static final Pattern WORD =
            Pattern.compile("=\\?([^?*\\s]{1,40})(?:\\*[^?\\s]{0,20})?\\?([bBqQ])\\?([^?]*+)\\?=");
    private static final Pattern OCTET = Pattern.compile("=([0-9A-Fa-f]{2})");
    /** What Russian mail without a word on its charset is written in, if it is not UTF-8. */
    private static final Charset USUAL = Charset.forName("windows-1251");

    private final Consumer<AnswerProblem> problems;

    ForeignText(Consumer<AnswerProblem> problems) {
        this.problems = problems;
    }

    /** Decodes octets; without a charset they are UTF-8, and if they are not, windows-1251. */
    String decoded(byte[] octets, Optional<Charset> declared) {
        // ASCII with eight bits is raw UTF-8 as a rule.
        Optional<Charset> charset = declared.filter(c -> !c.equals(US_ASCII));
        try {
            return charset.orElse(UTF_8)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets))
                    .toString();
        } catch (CharacterCodingException e) {
            problems.accept(charset.isPresent() ? AnswerProblem.ENCODING_BROKEN : AnswerProblem.CHARSET_UNKNOWN);
            return new String(octets, charset.orElse(USUAL));
        }
    }

    /** Finds a charset by its name; one that is not known is said. */
    Optional<Charset> charset(String name) {
        String compact = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        String known = switch (compact) {
            case "cp1251", "win1251" -> "windows-1251";
            case "koi8r" -> "KOI8-R";
            case "utf8" -> "UTF-8";
            default -> name.strip();
        };
        try {
            return Optional.of(Charset.forName(known));
        } catch (IllegalArgumentException e) {
            problems.accept(AnswerProblem.CHARSET_UNKNOWN);
            return Optional.empty();
        }
    }

    /** Decodes the encoded-words of an unfolded field; neighbours of one charset may share a letter. */
    String header(String value) {
        StringBuilder out = new StringBuilder(value.length());
        ByteArrayOutputStream run = new ByteArrayOutputStream();
        String runCharset = "";
        int end = 0;
        for (Matcher m = WORD.matcher(value); m.find(); end = m.end()) {
            String between = value.substring(end, m.start());
            boolean neighbour = between.isBlank();
            if (!neighbour || !runCharset.equalsIgnoreCase(m.group(1))) {
                flush(run, runCharset, out);
                out.append(neighbour ? "" : between);
                runCharset = m.group(1);
            }
            byte[] octets = m.group(3).getBytes(UTF_8);
            run.writeBytes(m.group(2).equalsIgnoreCase("B") ? base64(octets) : quoted(octets));
        }
        flush(run, runCharset, out);
        return out.append(value, end, value.length()).toString();
    }

    private void flush(ByteArrayOutputStream run, String charset, StringBuilder out) {
        if (!charset.isEmpty()) {
            out.append(decoded(run.toByteArray(), charset(charset)));
            run.reset();
        }
    }

    /** Decodes base64 up to its padding, which may be missing; what comes behind it is no part of it. */
    byte[] base64(byte[] octets) {
        byte[] digits = new byte[octets.length];
        int length = 0;
        boolean strange = false;
        for (int i = 0; i < octets.length && octets[i] != '='; i++) {
            if (isDigit(octets[i])) {
                digits[length++] = octets[i];
            } else {
                strange |= octets[i] > ' ' || octets[i] < 0;
            }
        }
        if (strange || length % 4 == 1) {
            problems.accept(AnswerProblem.ENCODING_BROKEN);
        }
        int whole = length % 4 == 1 ? length - 1 : length;
        return Base64.getDecoder().decode(new String(digits, 0, whole, ISO_8859_1));
    }

    private static boolean isDigit(byte b) {
        return (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z') || (b >= '0' && b <= '9') || b == '+' || b == '/';
    }

    /** Decodes the Q form; an equals sign that begins no octet stays one. */
    private static byte[] quoted(byte[] octets) {
        String text = new String(octets, ISO_8859_1).replace('_', ' ');
        return OCTET.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1), 16))))
                .getBytes(ISO_8859_1);
    }
}
