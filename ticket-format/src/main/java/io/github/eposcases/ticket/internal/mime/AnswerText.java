package io.github.eposcases.ticket.internal.mime;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
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
    private static final Pattern LINK =
            Pattern.compile("https://[^\\p{Cntrl}\\p{Z}<>\"'\\\\^`{|}»«]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE_END = Pattern.compile("(?<![.,;:!?)\\]])[.,;:!?)\\]]++$");
    private static final int LONGEST_LINK = 2_000;

    private static final int LONGEST_SENDER = 1_000;
    private static final String PAIR = "\\\\.";
    private static final String INNER_COMMENT = "\\((?:[^()\\\\]|" + PAIR + ")*+\\)";
    private static final Pattern QUOTED_OR_COMMENT = Pattern.compile(
            "\"(?:[^\"\\\\]|" + PAIR + ")*+\"|\\((?:[^()\\\\]|" + PAIR + "|" + INNER_COMMENT + ")*+\\)");
    private static final String WORD = "[^\\p{Cntrl}\\p{Z}<>@,;:()\\[\\]\"\\\\]+";
    private static final Pattern ADDRESS = Pattern.compile(WORD + "@" + WORD);
    private static final Pattern NAMED_ADDRESS = Pattern.compile("([^<>,()\"\\\\]*+)<(" + ADDRESS + ")>");

    private AnswerText() {}

    /**
     * Finds the one sender of an undecoded From field.
     *
     * @param from the field
     * @return the address; empty if there is none or more than one
     */
    public static Optional<String> sender(String from) {
        if (from.length() > LONGEST_SENDER) {
            return Optional.empty();
        }
        String bare = QUOTED_OR_COMMENT.matcher(from).replaceAll("").strip();
        if (ADDRESS.matcher(bare).matches()) {
            return Optional.of(bare.toLowerCase(Locale.ROOT));
        }
        Matcher named = NAMED_ADDRESS.matcher(bare);
        return named.matches() && isDisplayName(named.group(1).strip(), named.group(2))
                ? Optional.of(named.group(2).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** Some programs repeat the address as the name, with or without apostrophes. */
    private static boolean isDisplayName(String text, String address) {
        return !text.contains("@") || text.equalsIgnoreCase(address) || text.equalsIgnoreCase("'" + address + "'");
    }

    /**
     * Reads a Date field.
     *
     * @param field the field
     * @return the instant, or empty if it is none
     */
    public static Optional<Instant> date(String field) {
        String bare = field.replaceFirst("(?s)\\(.*", "")
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
        return LINK.matcher(text)
                .results()
                .map(link -> SENTENCE_END.matcher(link.group()).replaceFirst(""))
                .filter(link -> link.length() <= LONGEST_LINK)
                .flatMap(link -> uri(link).stream())
                .toList();
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
