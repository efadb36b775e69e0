package io.github.eposcases.ticket;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import io.github.eposcases.ticket.internal.mime.AnswerProblem;
import io.github.eposcases.ticket.internal.mime.AnswerText;
import io.github.eposcases.ticket.internal.mime.MailReader;
import io.github.eposcases.ticket.internal.mime.MessageId;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A mail from the STP: its ids, its number tag, its text and links (S1-10). It is foreign input: whatever stands in it,
 * reading ends with an answer or with problems, within fixed bounds (10 MiB, header 256 KiB, depth 8, 64 parts).
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds nothing of the text.
 *
 * <pre>{@code
 * StpAnswer answer = StpAnswer.read(in, policy).orThrow();
 * answer.matches(thread);   // MESSAGE_ID: it replies to one of our mails
 * }</pre>
 *
 * @since 0.1
 */
public final class StpAnswer {
    private final Values values;

    private StpAnswer(Values values) {
        this.values = values;
    }

    private record Values(
            Optional<String> messageId,
            List<String> inReplyTo,
            List<String> references,
            Optional<String> sender,
            boolean senderExpected,
            Optional<Instant> date,
            String subject,
            Optional<TagGrammar.Tag> tag,
            boolean automatic,
            String text,
            List<URI> links) {}

    /**
     * Reads a mail. Foreign MIME is read with Jakarta Mail: {@code jakarta.mail:jakarta.mail-api} and
     * {@code org.eclipse.angus:angus-mail} must be on the path.
     *
     * @param in the mail as it was received or saved; not closed
     * @param policy where answers come from and how tickets are numbered
     * @return the answer with its warnings, or what is wrong with it
     * @throws IOException if the stream fails, never because of what it holds
     * @throws IllegalStateException if the library for mail is missing; the message says what to add
     */
    public static Parsed<StpAnswer> read(InputStream in, AnswerPolicy policy) throws IOException {
        requireNonNull(in, "in");
        requireNonNull(policy, "policy");
        MailReader.Content content;
        try {
            content = MailReader.read(in);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "reading a mail needs jakarta.mail:jakarta.mail-api and org.eclipse.angus:angus-mail on the path",
                    e);
        }
        List<Problem> problems = new ArrayList<>(content.problems());
        StpAnswer answer = new StpAnswer(values(content.fields(), content.text(), policy, problems));
        return Parsed.of(answer, problems.stream().distinct().toList());
    }

    /**
     * Takes the values of a mail that the caller has parsed himself. From is given undecoded, everything else decoded.
     *
     * @param fields header fields by name, in any case: Message-ID, In-Reply-To, References, From, Date, Subject,
     *     Auto-Submitted, Precedence; others are not looked at
     * @param text the plain text of the mail
     * @param policy where answers come from and how tickets are numbered
     * @return the answer with its warnings
     */
    public static Parsed<StpAnswer> of(Map<String, String> fields, String text, AnswerPolicy policy) {
        requireNonNull(fields, "fields");
        requireNonNull(text, "text");
        requireNonNull(policy, "policy");
        Map<String, String> lower = new TreeMap<>();
        fields.forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
        List<Problem> problems = new ArrayList<>();
        StpAnswer answer = new StpAnswer(values(lower, text, policy, problems));
        return Parsed.of(answer, problems);
    }

    private static Values values(Map<String, String> fields, String text, AnswerPolicy policy, List<Problem> problems) {
        List<String> own = ids(fields, "message-id", "messageId", problems);
        List<String> inReplyTo = ids(fields, "in-reply-to", "inReplyTo", problems);
        List<String> references = ids(fields, "references", "references", problems);
        if (own.isEmpty()) {
            problems.add(Problem.warning(AnswerProblem.ID_MISSING, "messageId"));
        }
        Optional<String> sender = AnswerText.sender(fields.getOrDefault("from", ""));
        boolean expected = sender.filter(policy::expectsSender).isPresent();
        if (!expected) {
            problems.add(Problem.warning(AnswerProblem.SENDER_UNEXPECTED, "sender"));
        }
        String subject = fields.getOrDefault("subject", "");
        List<TagGrammar.Tag> tags = policy.tagGrammar().map(g -> g.all(subject)).orElse(List.of());
        if (tags.size() > 1) {
            problems.add(Problem.warning(AnswerProblem.TAG_AMBIGUOUS, "subject"));
        }
        if (text.isBlank()) {
            problems.add(Problem.warning(AnswerProblem.TEXT_MISSING, "text"));
        }
        return new Values(
                own.stream().findFirst(),
                inReplyTo,
                references,
                sender,
                expected,
                Optional.ofNullable(fields.get("date")).flatMap(AnswerText::date),
                subject,
                tags.size() == 1 ? Optional.of(tags.get(0)) : Optional.empty(),
                isAutomatic(fields),
                text,
                AnswerText.links(text).stream()
                        .filter(policy::allowsLink)
                        .distinct()
                        .toList());
    }

    private static List<String> ids(Map<String, String> fields, String field, String path, List<Problem> problems) {
        List<String> candidates = MessageId.candidates(fields.getOrDefault(field, ""));
        List<String> ids = candidates.stream()
                .flatMap(c -> MessageId.parse(c).stream())
                .map(MessageId::value)
                .toList();
        if (ids.size() < candidates.size()) {
            problems.add(Problem.warning(AnswerProblem.ID_SKIPPED, path));
        }
        return ids;
    }

    private static boolean isAutomatic(Map<String, String> fields) {
        String auto = fields.getOrDefault("auto-submitted", "no").strip();
        String precedence = fields.getOrDefault("precedence", "").strip().toLowerCase(Locale.ROOT);
        return !auto.regionMatches(true, 0, "no", 0, 2)
                || List.of("bulk", "junk", "list", "auto_reply").contains(precedence)
                || Stream.of("x-auto-response-suppress", "x-autoreply", "x-autorespond")
                        .anyMatch(fields::containsKey);
    }

    /**
     * Returns the id of the mail.
     *
     * @return the id without brackets, if it has a right one
     */
    public Optional<String> messageId() {
        return values.messageId;
    }

    /**
     * Returns the ids the mail replies to.
     *
     * @return ids without brackets, in order
     */
    public List<String> inReplyTo() {
        return values.inReplyTo;
    }

    /**
     * Returns the ids the mail refers to.
     *
     * @return ids without brackets, in order
     */
    public List<String> references() {
        return values.references;
    }

    /**
     * Returns who sent the mail, as it says itself.
     *
     * @return the address in lower case; empty if it names none, or several
     */
    public Optional<String> sender() {
        return values.sender;
    }

    /**
     * Returns whether the sender is one the answers come from.
     *
     * @return false if the policy does not know the sender
     */
    public boolean senderExpected() {
        return values.senderExpected;
    }

    /**
     * Returns when the mail was sent, as it says itself.
     *
     * @return the instant, if it can be read
     */
    public Optional<Instant> date() {
        return values.date;
    }

    /**
     * Returns the subject.
     *
     * @return the decoded subject, maybe empty
     */
    public String subject() {
        return values.subject;
    }

    /**
     * Returns the number tag of the subject.
     *
     * @return the tag; empty without a grammar, without a tag, or if there are different ones
     */
    public Optional<TagGrammar.Tag> tag() {
        return values.tag;
    }

    /**
     * Returns whether a program sent the mail by itself, for example to confirm that a ticket arrived.
     *
     * @return true for an automatic mail
     */
    public boolean automatic() {
        return values.automatic;
    }

    /**
     * Returns the text.
     *
     * @return the plain text, lines ended by LF
     */
    public String text() {
        return values.text;
    }

    /**
     * Returns the links that the policy allows. They are never opened here (TKT-62).
     *
     * @return https links in order, without repeats
     */
    public List<URI> links() {
        return values.links;
    }

    /**
     * Tells how surely the mail belongs to a thread. All tickets of one error share one subject (S0-20), so an equal
     * subject is a hint for a person and never a match; nor is anything from an unexpected sender (TKT-57).
     *
     * @param thread a thread of ours
     * @return the strongest sign
     */
    public Match matches(TicketThread thread) {
        Match match = strongest(requireNonNull(thread, "thread"));
        return senderExpected() || match == Match.NONE ? match : Match.SUBJECT_ONLY;
    }

    private Match strongest(TicketThread thread) {
        if (Stream.concat(inReplyTo().stream(), references().stream()).anyMatch(thread.ownIds()::contains)) {
            return Match.MESSAGE_ID;
        }
        Optional<String> tag = tag().map(TagGrammar.Tag::text);
        if (tag.isPresent() && tag.equals(thread.tag().map(TagGrammar.Tag::text))) {
            return Match.TAG;
        }
        UUID caseId = thread.caseId();
        if (AnswerText.quotes(text(), caseId)) {
            return Match.CASE_ID;
        }
        return bareSubject().equals(AnswerText.bareSubject(thread.subject(), "")) ? Match.SUBJECT_ONLY : Match.NONE;
    }

    String bareSubject() {
        return AnswerText.bareSubject(subject(), tag().map(TagGrammar.Tag::text).orElse(""));
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof StpAnswer other && values.equals(other.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Returns flags and counts only. */
    @Override
    public String toString() {
        return "StpAnswer[" + (automatic() ? "automatic" : "written") + ", "
                + (tag().isPresent() ? "numbered" : "no number") + ", " + links().size() + " links]";
    }

    /**
     * What ties an answer to a thread, the surest first. Constants are never reordered.
     *
     * @since 0.1
     */
    public enum Match {
        /** It replies or refers to one of our mails. */
        MESSAGE_ID,
        /** It carries the tag the thread already has. */
        TAG,
        /** It quotes our line with the id of the case. */
        CASE_ID,
        /** Only the subject agrees, or the sender is unexpected: a person has to decide. */
        SUBJECT_ONLY,
        /** Nothing. */
        NONE
    }
}
