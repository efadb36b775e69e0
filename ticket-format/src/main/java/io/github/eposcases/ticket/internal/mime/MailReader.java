package io.github.eposcases.ticket.internal.mime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
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

    private static final Pattern FIRST_FIELD = Pattern.compile("[!-9;-~][ -9;-~]{0,98}:");
    private static final Pattern TYPE = Pattern.compile("\\s*([a-zA-Z]+)/([a-zA-Z0-9.+-]+)");
    private static final Pattern PARAMETER = Pattern.compile("(?i)(boundary|charset)=\"?([^\";\\s]{1,200})");
    private static final Set<String> SHOWN = Set.of("text/plain", "text/html");

    private final byte[] mail;
    private final Map<String, String> fields = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final ForeignText foreign = new ForeignText(code -> problems.add(Problem.warning(code, "")));
    private final List<String> plain = new ArrayList<>();
    private final List<String> html = new ArrayList<>();
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
        try {
            if (mail.length > MAX_MESSAGE) {
                throw new Refusal(AnswerProblem.TOO_LARGE, MAX_MESSAGE);
            }
            reader.message();
        } catch (Refusal e) {
            reader.problems.add(e.problem);
        }
        String plain = String.join("\n", reader.plain);
        String text = plain.isEmpty() ? HtmlText.of(String.join("\n", reader.html)) : plain;
        return new Content(reader.fields, clean(text), reader.problems);
    }

    /** Carries a passed bound out of the recursion. */
    private static final class Refusal extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        Refusal(AnswerProblem code, int limit) {
            super(code.id(), null, false, false);
            this.problem = Problem.error(code, "").with("limit", Integer.toString(limit));
        }
    }

    private void message() throws Refusal {
        String begin = new String(mail, 0, Math.min(100, mail.length), ISO_8859_1);
        if (FIRST_FIELD.matcher(begin).lookingAt()) {
            entity(0, mail.length, 1);
        } else {
            problems.add(Problem.error(AnswerProblem.NOT_A_MAIL, ""));
        }
    }

    /** Reads one entity, the whole mail or a part. */
    private void entity(int from, int to, int depth) throws Refusal {
        int body = endOfHeader(from, to);
        if (body - from > MAX_HEADER) {
            throw new Refusal(AnswerProblem.HEADER_TOO_LARGE, MAX_HEADER);
        }
        InternetHeaders headers = headers(Arrays.copyOfRange(mail, from, body));
        if (depth == 1) {
            readFields(headers);
        }
        ContentType type = contentType(headers.getHeader("Content-Type", null));
        String boundary = type.match("multipart/*") ? type.getParameter("boundary") : null;
        if (boundary != null) {
            if (depth == MAX_DEPTH) {
                throw new Refusal(AnswerProblem.TOO_DEEP, MAX_DEPTH);
            }
            multipart(("--" + boundary).stripTrailing().getBytes(UTF_8), body, to, depth + 1);
        } else if (SHOWN.contains(type.getBaseType().toLowerCase(Locale.ROOT))
                && !isFile(headers.getHeader("Content-Disposition", ";"))) {
            String text = text(type, headers.getHeader("Content-Transfer-Encoding", null), body, to)
                    .stripTrailing();
            if (!text.isEmpty()) {
                (type.match("text/html") ? html : plain).add(text);
            }
        }
    }

    private static boolean isFile(@Nullable String disposition) {
        String value = disposition == null ? "" : disposition.strip().toLowerCase(Locale.ROOT);
        return value.startsWith("attachment") || value.contains("filename");
    }

    private void multipart(byte[] mark, int from, int to, int depth) throws Refusal {
        int begin = to;
        boolean more = true;
        for (int line = from; more && line < to; ) {
            int next = nextLine(line, to);
            int after = Math.min(line + mark.length, next);
            if (Arrays.equals(mail, line, after, mark, 0, mark.length)) {
                String rest = new String(mail, after, next - after, ISO_8859_1).stripTrailing();
                // A longer boundary is another one.
                if (rest.isEmpty() || rest.startsWith("--")) {
                    part(begin, line, depth);
                    begin = next;
                    more = rest.isEmpty();
                }
            }
            line = next;
        }
        if (more) {
            // A part without an end still counts: desks and forwarders lose the last line.
            part(begin, to, depth);
        }
    }

    private void part(int from, int to, int depth) throws Refusal {
        if (from < to) {
            if (++parts > MAX_PARTS) {
                throw new Refusal(AnswerProblem.TOO_MANY_PARTS, MAX_PARTS);
            }
            entity(from, to, depth);
        }
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

    private InternetHeaders headers(byte[] octets) {
        try {
            return new InternetHeaders(new ByteArrayInputStream(octets), true);
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
            // Some programs forget the quotation marks around a boundary or a name, or leave words behind the charset.
            Matcher kind = TYPE.matcher(value);
            ContentType type = kind.lookingAt()
                    ? new ContentType(kind.group(1), kind.group(2), null)
                    : new ContentType("text", "plain", null);
            PARAMETER.matcher(value).results().forEach(p -> type.setParameter(p.group(1), p.group(2)));
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

    private int endOfHeader(int from, int to) {
        int line = from;
        while (line < to && mail[line] != '\n' && mail[line] != '\r') {
            line = nextLine(line, to);
        }
        return nextLine(line, to);
    }

    private int nextLine(int from, int to) {
        int i = from;
        while (i < to && mail[i] != '\n') {
            i++;
        }
        return Math.min(to, i + 1);
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
