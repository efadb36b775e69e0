package io.github.eposcases.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.github.eposcases.ticket.internal.mime.HeaderText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a ticket system writes the number of a ticket into a subject. What the STP uses is not known, so there is no
 * default: without a grammar a thread rests on message ids alone.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * TagGrammar.bracketed("epos", " #").find("Re: [epos #7] Пользователь не найден");   // tag "[epos #7]", number "7"
 * TagGrammar.bracketed("epos", " #").find("Re: [epos #7] [epos #8]");                // empty: which one?
 * }</pre>
 *
 * @since 0.1
 */
public final class TagGrammar {
    /** Longer subjects are not read to their end. */
    private static final int READ = 1_000;

    private static final int LONGEST_TAG = 48;

    private final Pattern pattern;
    private final boolean atEnd;

    private TagGrammar(Pattern pattern, boolean atEnd) {
        this.pattern = pattern;
        this.atEnd = atEnd;
    }

    /**
     * Returns a grammar for a name, a separator and a number in square brackets.
     *
     * @param name what stands before the number, for example {@code epos}; may be empty
     * @param separator what stands between them, for example {@code " #"}
     * @return the grammar
     * @throws IllegalArgumentException if both are empty, or hold brackets or what no header can hold
     */
    public static TagGrammar bracketed(String name, String separator) {
        HeaderText label = new HeaderText(requireNonNull(name, "name") + requireNonNull(separator, "separator"));
        if (label.value().isBlank() || label.value().matches(".*[\\[\\]].*")) {
            throw new IllegalArgumentException("name: a bare number in brackets, or brackets inside, is no tag");
        }
        return new TagGrammar(
                Pattern.compile("(?<tag>\\[" + Pattern.quote(label.value()) + "(?<number>[0-9]{1,24})\\])"), false);
    }

    /**
     * Returns a grammar for any other form. The pattern is the deployment's own; it should not backtrack without
     * bound.
     *
     * @param pattern a pattern with the groups {@code tag} and {@code number}
     * @return the grammar
     * @throws IllegalArgumentException if a group is missing
     */
    public static TagGrammar pattern(Pattern pattern) {
        for (String group : List.of("tag", "number")) {
            if (!requireNonNull(pattern, "pattern").pattern().contains("(?<" + group + ">")) {
                throw new IllegalArgumentException("pattern: the group " + group + " is missing");
            }
        }
        return new TagGrammar(pattern, false);
    }

    /**
     * Returns the form of Request Tracker and Redmine, {@code [epos #7]}.
     *
     * @param name the name of the instance
     * @return the grammar
     */
    public static TagGrammar requestTracker(String name) {
        return bracketed(name, " #");
    }

    /**
     * Returns the form of GLPI, {@code [TAG #0000007]}: at least seven digits.
     *
     * @param name the tag of the instance
     * @return the grammar
     */
    public static TagGrammar glpi(String name) {
        HeaderText label = new HeaderText(requireNonNull(name, "name"));
        return new TagGrammar(
                Pattern.compile("(?<tag>\\[" + Pattern.quote(label.value()) + " #(?<number>[0-9]{7,24})\\])"), false);
    }

    /**
     * Returns the form of Zammad and Znuny, {@code [Ticket#2024121910000012]}.
     *
     * @return the grammar, tag on the left
     */
    public static TagGrammar zammad() {
        return bracketed("Ticket", "#");
    }

    /**
     * Returns the form of osTicket and FreeScout, {@code [#123456]}.
     *
     * @return the grammar
     */
    public static TagGrammar osTicket() {
        return bracketed("", "#");
    }

    /**
     * Returns the same grammar for a system that wants its tag after the subject.
     *
     * @return the changed copy
     */
    public TagGrammar onTheRight() {
        return new TagGrammar(pattern, true);
    }

    /**
     * Finds the tag of a subject.
     *
     * @param subject a decoded subject; only its first 1,000 characters are read
     * @return the tag; empty if there is none, or different ones
     */
    public Optional<Tag> find(String subject) {
        List<Tag> tags = all(requireNonNull(subject, "subject"));
        return tags.size() == 1 ? Optional.of(tags.get(0)) : Optional.empty();
    }

    /** Returns the different tags of a subject that could be written back. */
    List<Tag> all(String subject) {
        List<Tag> tags = new ArrayList<>();
        Matcher m = pattern.matcher(subject.substring(0, Math.min(READ, subject.length())));
        while (m.find()) {
            String tag = m.group("tag");
            String number = m.group("number");
            if (tag != null && number != null && Tag.isWritable(tag) && Tag.isWritable(number)) {
                Tag found = new Tag(tag, number, atEnd);
                if (!tags.contains(found)) {
                    tags.add(found);
                }
            }
        }
        return tags;
    }

    /**
     * Returns a text of a user in which nothing reads as a tag: square brackets of a match become round ones (TKT-61).
     *
     * @param text any text
     * @return the text, unchanged if nothing matches
     */
    String disarmed(String text) {
        return pattern.matcher(text)
                .replaceAll(m ->
                        Matcher.quoteReplacement(m.group().replace('[', '(').replace(']', ')')));
    }

    /** Returns the kind only. */
    @Override
    public String toString() {
        return "TagGrammar";
    }

    /**
     * The number of a ticket as its system writes it.
     *
     * @param text the whole tag, for example {@code [epos #7]}; at most 48 octets
     * @param number the number in it
     * @param atEnd whether the system wants it after the subject
     * @since 0.1
     */
    public record Tag(String text, String number, boolean atEnd) {
        /**
         * Checks the parts.
         *
         * @param text the whole tag
         * @param number the number in it
         * @param atEnd whether the system wants it after the subject
         * @throws IllegalArgumentException if the tag could not be written into a subject
         */
        public Tag {
            if (!isWritable(requireNonNull(text, "text"))) {
                throw new IllegalArgumentException("text: no tag for a subject");
            }
            if (!isWritable(requireNonNull(number, "number"))) {
                throw new IllegalArgumentException("number: no number for a subject");
            }
        }

        /** Returns nothing of the number. */
        @Override
        public String toString() {
            return "Tag[" + text.length() + " characters" + (atEnd ? ", at the end]" : "]");
        }

        static boolean isWritable(String text) {
            return !text.isBlank()
                    && text.getBytes(UTF_8).length <= LONGEST_TAG
                    && HeaderText.cleaned(text).value().equals(text);
        }
    }
}
