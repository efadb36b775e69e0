package io.github.eposcases.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.github.eposcases.ticket.internal.mime.HeaderText;
import io.github.eposcases.ticket.internal.mime.MessageId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the application keeps of a conversation with the STP, so that an answer finds its ticket and the rework finds
 * the answer: number tag, message ids, subject. It round-trips through JSON (TKT-63).
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds counts only.
 *
 * @param caseId the case the conversation is about
 * @param subject the subject of the first ticket, without {@code Re:} and tag
 * @param sender the address the first mail was sent from; empty if the ticket went by phone or form
 * @param tag the number tag, known only from an answer
 * @param ownIds the ids of our mails, oldest first, without angle brackets
 * @param references the ids the next mail refers to; the last one is the mail it replies to; empty before an answer
 * @param reworks how many reworks belong to the conversation, counting the one being written
 * @since 0.1
 */
public record TicketThread(
        UUID caseId,
        String subject,
        Optional<String> sender,
        Optional<TagGrammar.Tag> tag,
        List<String> ownIds,
        List<String> references,
        int reworks) {

    /** RT cuts a subject after so many octets (measured: 122 letters came back as 112). */
    private static final int LONGEST_SUBJECT = 200;

    private static final Pattern GRAPHEME = Pattern.compile("\\X");

    /**
     * Checks the parts.
     *
     * @param caseId the case the conversation is about
     * @param subject the subject of the first ticket
     * @param sender the address the first mail was sent from
     * @param tag the number tag
     * @param ownIds the ids of our mails
     * @param references the ids the next mail refers to
     * @param reworks how many reworks belong to the conversation
     * @throws IllegalArgumentException if the subject could not stand in a header, an id is none, or the number is
     *     negative
     */
    public TicketThread {
        requireNonNull(caseId, "caseId");
        subject = new HeaderText(requireNonNull(subject, "subject")).value();
        requireNonNull(sender, "sender");
        requireNonNull(tag, "tag");
        ownIds = checkedIds("ownIds", ownIds);
        references = checkedIds("references", references);
        if (reworks < 0) {
            throw new IllegalArgumentException("reworks: negative");
        }
    }

    /**
     * Returns the thread of a ticket that went by phone or web form: no mail of ours exists.
     *
     * @param caseId the case
     * @param subject the subject of the ticket
     * @return the thread
     */
    public static TicketThread of(UUID caseId, String subject) {
        return new TicketThread(caseId, subject, Optional.empty(), Optional.empty(), List.of(), List.of(), 0);
    }

    /**
     * Returns the name of the thread: the tag, else the id of our first mail.
     *
     * @return the name; empty for a ticket without either
     */
    public Optional<String> threadId() {
        return tag.map(TagGrammar.Tag::text).or(() -> ownIds.stream().findFirst());
    }

    /**
     * Returns the subject of a reply: {@code Re: }, the tag, the original subject. Only a foreign subject is ever long
     * enough to be cut, at a whole letter with «…», so that {@code Re: } and tag stay within 200 octets.
     *
     * @return the subject
     */
    public String replySubject() {
        boolean right = tag.isPresent() && tag.get().atEnd();
        String left = "Re: " + (right ? "" : tag.map(t -> t.text() + " ").orElse(""));
        String end = right ? " " + tag.get().text() : "";
        return left + cut(subject, LONGEST_SUBJECT - octets(left) - octets(end)) + end;
    }

    /** Returns the thread after one more mail of ours. */
    TicketThread sent(String messageId, String from) {
        List<String> ids = new ArrayList<>(ownIds);
        if (!ids.contains(messageId)) {
            ids.add(messageId);
        }
        return new TicketThread(caseId, subject, sender.or(() -> Optional.of(from)), tag, ids, references, reworks);
    }

    private static String cut(String text, int room) {
        if (octets(text) <= room) {
            return text;
        }
        int left = room - octets("…");
        Matcher grapheme = GRAPHEME.matcher(text);
        int end = 0;
        while (grapheme.find()) {
            left -= octets(grapheme.group());
            if (left < 0) {
                break;
            }
            end = grapheme.end();
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    private static int octets(String text) {
        return text.getBytes(UTF_8).length;
    }

    private static List<String> checkedIds(String name, List<String> ids) {
        for (String id : requireNonNull(ids, name)) {
            if (MessageId.parse(id).filter(m -> m.value().equals(id)).isEmpty()) {
                throw new IllegalArgumentException(name + ": not a message id without brackets");
            }
        }
        return List.copyOf(ids);
    }

    /** Returns counts only. */
    @Override
    public String toString() {
        return "TicketThread[" + ownIds.size() + " mails, " + reworks + " reworks, "
                + (tag.isPresent() ? "numbered" : "no number") + "]";
    }
}
