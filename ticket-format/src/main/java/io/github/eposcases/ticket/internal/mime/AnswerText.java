package io.github.eposcases.ticket.internal.mime;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The small readings of an answer: its sender, date, bare subject, links, and our own case id quoted in it. */
public final class AnswerText {
    private static final Pattern PREFIX =
            Pattern.compile("(?iu)(re|fwd?|отв|ответ|на|пер|пересл)(\\[\\d{1,3}\\])?:\\s*");
    private static final Pattern CASE_ID = Pattern.compile(
            "Обращение:[\\s\u00A0]{0,3}([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![0-9a-f-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern HTTPS = Pattern.compile("https://", Pattern.CASE_INSENSITIVE);
    private static final String LINK_ENDS = "<>\"'\\^`{|}»«";
    private static final String SENTENCE_ENDS = ".,;:!?)]";
    private static final int LONGEST_LINK = 2_000;

    private AnswerText() {}

    /**
     * Finds the one sender of an undecoded From field.
     *
     * @param from the field
     * @return the address; empty if there is none or more than one
     */
    public static Optional<String> sender(String from) {
        StringBuilder bare = new StringBuilder(from.length());
        boolean quoted = false;
        int comment = 0;
        for (int i = 0; i < from.length(); i++) {
            char c = from.charAt(i);
            if (c == '\\' && (quoted || comment > 0)) {
                i++;
            } else if (c == '"' && comment == 0) {
                quoted = !quoted;
            } else if (!quoted && c == '(') {
                comment++;
            } else if (!quoted && c == ')' && comment > 0) {
                comment--;
            } else if (!quoted && comment == 0) {
                bare.append(c);
            }
        }
        String text = bare.toString().strip();
        int open = text.indexOf('<');
        String address = open < 0 ? text : text.substring(open + 1, Math.max(open + 1, text.length() - 1));
        boolean framed = open < 0 || text.endsWith(">");
        boolean one = address.indexOf('@') > 0 && address.indexOf('@') == address.lastIndexOf('@');
        boolean clean = address.chars().noneMatch(c -> c <= ' ' || "<>,;:()[]\"".indexOf(c) >= 0)
                && isDisplayName(text.substring(0, Math.max(open, 0)).strip(), address);
        return framed && one && clean ? Optional.of(address.toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** Some programs repeat the address as the name, with or without apostrophes. */
    private static boolean isDisplayName(String text, String address) {
        return text.chars().noneMatch(c -> c == ',' || c == '>' || c == '@')
                || text.equalsIgnoreCase(address)
                || text.equalsIgnoreCase("'" + address + "'");
    }

    /**
     * Reads a Date field.
     *
     * @param field the field
     * @return the instant, or empty if it is none
     */
    public static Optional<Instant> date(String field) {
        int comment = field.indexOf('(');
        String bare = (comment < 0 ? field : field.substring(0, comment))
                .strip()
                .replaceAll("\\s+", " ")
                .replaceAll(" (UTC|UT|Z)$", " GMT");
        try {
            return Optional.of(OffsetDateTime.parse(bare, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns a subject without its reply prefixes and a tag, blanks made single.
     *
     * @param subject a decoded subject
     * @param tag the tag to take out; empty for none
     * @return the bare subject
     */
    public static String bareSubject(String subject, String tag) {
        String bare = HeaderText.cleaned(subject).value();
        if (!tag.isEmpty()) {
            bare = bare.replace(tag, " ");
        }
        bare = bare.replaceAll("\\s+", " ").strip();
        Matcher prefix = PREFIX.matcher(bare);
        int from = 0;
        while (prefix.region(from, bare.length()).lookingAt()) {
            from = prefix.end();
        }
        return bare.substring(from);
    }

    /**
     * Tells whether a text quotes our line with the id of a case.
     *
     * @param text the text of the answer
     * @param caseId the case
     * @return true if the line stands in it
     */
    public static boolean quotes(String text, UUID caseId) {
        Matcher m = CASE_ID.matcher(text);
        while (m.find()) {
            if (m.group(1).equalsIgnoreCase(caseId.toString())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Finds the https links of a text.
     *
     * @param text the text
     * @return the links in order, repeats included
     */
    public static List<URI> links(String text) {
        List<URI> links = new ArrayList<>();
        Matcher https = HTTPS.matcher(text);
        for (boolean more = https.find(); more; ) {
            int from = https.start();
            int end = from;
            while (end < text.length()
                    && text.charAt(end) > ' '
                    && !Character.isSpaceChar(text.charAt(end))
                    && LINK_ENDS.indexOf(text.charAt(end)) < 0) {
                end++;
            }
            more = https.find(end);
            while (end > from && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            if (end - from <= LONGEST_LINK) {
                uri(text.substring(from, end)).ifPresent(links::add);
            }
        }
        return links;
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
