package io.github.eposcases.ticket.internal.mime;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.eposcases.core.Problem;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a foreign mail within bounds (TKT-54, SEC-10). Header fields, parameters and quoted-printable are Jakarta
 * Mail's business, words and charsets those of {@link ForeignText}; the structure is walked here, so that depth and
 * number of parts are known before anything is built.
 */
public final class MailReader {
    /** The greatest message, in octets. */
    public static final int MAX_MESSAGE = 10 * 1024 * 1024;

    private static final int MAX_HEADER = 256 * 1024;
    private static final int MAX_DEPTH = 8;
    private static final int MAX_PARTS = 64;
    private static final Set<String> FIELDS = Set.of(
            "message-id",
            "in-reply-to",
            "references",
            "from",
            "date",
            "subject",
            "auto-submitted",
            "precedence",
            "x-auto-response-suppress",
            "x-autoreply",
            "x-autorespond");

    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=\"?([^\";\\s]{1,200})");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset=[\"']?([^\"';\\s]{1,40})");
    private static final Set<String> SHOWN = Set.of("plain", "html");

    private final byte[] mail;
    private final Map<String, String> fields = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final ForeignText foreign = new ForeignText(code -> problems.add(Problem.warning(code, "")));
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private int parts;

    private MailReader(byte[] mail) {
        this.mail = mail;
    }

    /**
     * What was read.
     *
     * @param fields the decoded fields by their name in lower case, From undecoded; repeated ones joined by a comma
     * @param text the plain text, or that of the HTML part
     * @param problems what went wrong; with an error the rest is empty or incomplete
     */
    public record Content(Map<String, String> fields, String text, List<Problem> problems) {}

    /**
     * Reads a mail.
     *
     * @param in the octets; not closed
     * @return what was read
     * @throws IOException if the stream fails, never because of what it holds
     */
    public static Content read(InputStream in) throws IOException {
        byte[] mail = in.readNBytes(MAX_MESSAGE + 1);
        MailReader reader = new MailReader(mail);
        if (mail.length > MAX_MESSAGE) {
            reader.refuse(AnswerProblem.TOO_LARGE, MAX_MESSAGE);
        } else if (!reader.beginsWithField()) {
            reader.problems.add(Problem.error(AnswerProblem.NOT_A_MAIL, ""));
        } else {
            reader.entity(0, mail.length, 1);
        }
        String text = reader.plain.toString().isBlank() ? HtmlText.of(reader.html.toString()) : reader.plain.toString();
        return new Content(reader.fields, clean(text), reader.problems);
    }

    private boolean beginsWithField() {
        for (int i = 0; i < mail.length && i < 100; i++) {
            if (mail[i] == ':') {
                return i > 0;
            }
            if (mail[i] <= ' ' && !(mail[i] == ' ' && i > 0)) {
                return false;
            }
        }
        return false;
    }

    /** Reads one entity, the whole mail or a part; false once a bound is passed. */
    private boolean entity(int from, int to, int depth) throws IOException {
        int body = endOfHeader(from, to);
        if (body - from > MAX_HEADER) {
            return refuse(AnswerProblem.HEADER_TOO_LARGE, MAX_HEADER);
        }
        InternetHeaders headers = headers(from, body);
        if (depth == 1) {
            readFields(headers);
        }
        ContentType type = contentType(headers.getHeader("Content-Type", null));
        String boundary = type.match("multipart/*") ? type.getParameter("boundary") : null;
        if (boundary != null && !boundary.isEmpty()) {
            return depth < MAX_DEPTH
                    ? multipart("--" + boundary, body, to, depth + 1)
                    : refuse(AnswerProblem.TOO_DEEP, MAX_DEPTH);
        }
        if (type.getPrimaryType().equalsIgnoreCase("text")
                && SHOWN.contains(type.getSubType().toLowerCase(Locale.ROOT))
                && !isFile(headers.getHeader("Content-Disposition", ";"))) {
            StringBuilder text = type.getSubType().equalsIgnoreCase("html") ? html : plain;
            if (text.length() > 0) {
                text.append('\n');
            }
            text.append(text(type, headers.getHeader("Content-Transfer-Encoding", null), body, to));
        }
        return true;
    }

    private static boolean isFile(@Nullable String disposition) {
        String value = disposition == null ? "" : disposition.strip().toLowerCase(Locale.ROOT);
        return value.startsWith("attachment") || value.contains("filename");
    }

    private boolean multipart(String delimiter, int from, int to, int depth) throws IOException {
        byte[] mark = delimiter.getBytes(UTF_8);
        int begin = -1;
        for (int line = from; line < to; line = nextLine(line, to)) {
            if (!isDelimiter(mark, line, to)) {
                continue;
            }
            if (begin >= 0) {
                if (++parts > MAX_PARTS) {
                    return refuse(AnswerProblem.TOO_MANY_PARTS, MAX_PARTS);
                }
                if (!entity(begin, Math.max(begin, withoutLineEnd(line)), depth)) {
                    return false;
                }
            }
            int after = line + mark.length;
            if (after + 1 < to && mail[after] == '-' && mail[after + 1] == '-') {
                return true;
            }
            begin = nextLine(line, to);
        }
        // A part without an end still counts: desks and forwarders lose the last line.
        return begin < 0 || begin >= to || entity(begin, to, depth);
    }

    private void readFields(InternetHeaders headers) {
        for (String name : FIELDS) {
            String value = headers.getHeader(name, ", ");
            if (value != null) {
                fields.put(
                        name,
                        name.equals("from") ? MimeUtility.unfold(value) : foreign.header(MimeUtility.unfold(value)));
            }
        }
    }

    private InternetHeaders headers(int from, int to) {
        try {
            return new InternetHeaders(new ByteArrayInputStream(mail, from, to - from), true);
        } catch (MessagingException e) {
            problems.add(Problem.warning(AnswerProblem.ENCODING_BROKEN, ""));
            return new InternetHeaders();
        }
    }

    private static ContentType contentType(@Nullable String field) {
        String value = field == null ? "text/plain" : field;
        try {
            return new ContentType(value);
        } catch (ParseException e) {
            // Some programs forget the quotation marks around a boundary, or leave words behind the charset.
            String kind = value.strip().toLowerCase(Locale.ROOT);
            Matcher boundary = BOUNDARY.matcher(value);
            Matcher charset = CHARSET.matcher(value);
            boolean multipart = kind.startsWith("multipart/") && boundary.find();
            ContentType type = multipart
                    ? new ContentType("multipart", "mixed", null)
                    : new ContentType("text", kind.startsWith("text/html") ? "html" : "plain", null);
            if (multipart) {
                type.setParameter("boundary", boundary.group(1));
            } else if (charset.find()) {
                type.setParameter("charset", charset.group(1));
            }
            return type;
        }
    }

    private String text(ContentType type, @Nullable String encoding, int from, int to) {
        byte[] bytes = Arrays.copyOfRange(mail, from, to);
        String code = encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT);
        if (code.startsWith("base64")) {
            bytes = foreign.base64(bytes);
        } else if (code.startsWith("quoted-printable")) {
            bytes = quotedPrintable(bytes);
        }
        Optional<String> name = Optional.ofNullable(type.getParameter("charset"));
        return foreign.decoded(bytes, name.flatMap(n -> foreign.charset(n.replace("'", ""))));
    }

    /** Decodes as far as possible; what stands before the damage is kept. */
    private byte[] quotedPrintable(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        try (InputStream in = MimeUtility.decode(new ByteArrayInputStream(bytes), "quoted-printable")) {
            // One octet at a time: a block would be lost whole.
            for (int octet = in.read(); octet >= 0; octet = in.read()) {
                out.write(octet);
            }
        } catch (IOException | MessagingException e) {
            problems.add(Problem.warning(AnswerProblem.ENCODING_BROKEN, ""));
        }
        return out.toByteArray();
    }

    private boolean refuse(AnswerProblem code, int limit) {
        problems.add(Problem.error(code, "").with("limit", Integer.toString(limit)));
        return false;
    }

    private int endOfHeader(int from, int to) {
        for (int line = from; line < to; line = nextLine(line, to)) {
            if (mail[line] == '\n' || (mail[line] == '\r' && line + 1 < to && mail[line + 1] == '\n')) {
                return nextLine(line, to);
            }
        }
        return to;
    }

    private int nextLine(int from, int to) {
        int i = from;
        while (i < to && mail[i] != '\n') {
            i++;
        }
        return Math.min(to, i + 1);
    }

    private int withoutLineEnd(int line) {
        int end = line;
        if (end > 0 && mail[end - 1] == '\n') {
            end--;
        }
        return end > 0 && mail[end - 1] == '\r' ? end - 1 : end;
    }

    /** The mark, then the end mark, a blank or the end of the line; a longer boundary is another one. */
    private boolean isDelimiter(byte[] mark, int at, int to) {
        int after = at + mark.length;
        return after <= to
                && Arrays.equals(mail, at, after, mark, 0, mark.length)
                && (after == to
                        || mail[after] <= ' '
                        || (after + 1 < to && mail[after] == '-' && mail[after + 1] == '-'));
    }

    /** Lines end with LF; no other control character but TAB, no half of a surrogate pair. */
    private static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(cp -> {
            if (cp == '\r') {
                out.append('\n');
            } else if (cp == '\n' || cp == '\t' || !Character.isISOControl(cp)) {
                out.appendCodePoint(cp);
            }
        });
        return out.toString();
    }
}
