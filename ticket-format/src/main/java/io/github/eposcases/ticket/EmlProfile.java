package io.github.eposcases.ticket;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.identity.EmailAddress;
import io.github.eposcases.core.support.ContactPoint;
import io.github.eposcases.core.support.ContactPoints;
import io.github.eposcases.ticket.internal.mime.HeaderText;
import io.github.eposcases.ticket.internal.mime.KeyedHash;
import io.github.eposcases.ticket.internal.mime.MailAddress;
import io.github.eposcases.ticket.internal.mime.MessageId;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How a deployment writes mails: from whom, to whom, with which key. Same ticket and same profile give the same bytes,
 * and the same {@code Message-ID} for ever (TKT-30, TKT-40).
 *
 * <p>Recipients are an allow-list: the one address of the STP, and others only by name in code, since the mail holds
 * data of children. Immutable and thread-safe.
 *
 * <pre>{@code
 * EmlProfile profile = EmlProfile.of(EmailAddress.of("school7@example.org")).withKey(key).withDisplayName("Школа № 7");
 * TicketWriters.eml(profile).writeTo(ticket, Path.of("ticket.eml"));
 * }</pre>
 *
 * @since 0.1
 */
public final class EmlProfile {
    private static final int LONGEST_NAME = 200;

    private final Settings settings;

    private EmlProfile(Settings settings) {
        this.settings = settings;
    }

    /** Filled before a profile is made of it, never changed after. */
    private static final class Settings {
        private final EmailAddress from;
        private final MailAddress sender;
        private List<MailAddress> recipients;
        private String idDomain;
        private HeaderText displayName = new HeaderText("");
        private Optional<DeploymentKey> key = Optional.empty();
        private FileNames names = FileNames.STRICT;
        private SizeLimits limits = SizeLimits.typicalDesk();
        private Optional<TagGrammar> tagGrammar = Optional.empty();
        private boolean openAsDraft;

        Settings(EmailAddress from, MailAddress recipient) {
            this.from = from;
            this.sender = ascii("from", from);
            this.recipients = List.of(recipient);
            this.idDomain = idDomain("from", from.domain());
        }

        Settings(Settings other) {
            this.from = other.from;
            this.sender = other.sender;
            this.recipients = other.recipients;
            this.idDomain = other.idDomain;
            this.displayName = other.displayName;
            this.key = other.key;
            this.names = other.names;
            this.limits = other.limits;
            this.tagGrammar = other.tagGrammar;
            this.openAsDraft = other.openAsDraft;
        }
    }

    /**
     * Returns a profile that writes to the STP's address as the letters name it.
     *
     * @param from the one address the mails come from
     * @return the profile
     * @throws IllegalArgumentException if its local part is not ASCII
     */
    public static EmlProfile of(EmailAddress from) {
        return of(from, ContactPoints.standard());
    }

    /**
     * Returns a profile that writes to the STP's address of another directory.
     *
     * @param from the one address the mails come from
     * @param directory where {@link ContactPoint.Id#STP_EMAIL} stands
     * @return the profile
     * @throws IllegalArgumentException if a local part is not ASCII
     */
    public static EmlProfile of(EmailAddress from, ContactPoints directory) {
        String stp = requireNonNull(directory, "directory")
                .get(ContactPoint.Id.STP_EMAIL)
                .address();
        return new EmlProfile(new Settings(requireNonNull(from, "from"), ascii("directory", EmailAddress.of(stp))));
    }

    /**
     * Sets the key behind message ids and boundaries. Without it the random case id serves as key.
     *
     * @param key the deployment's key
     * @return the changed copy
     */
    public EmlProfile withKey(DeploymentKey key) {
        requireNonNull(key, "key");
        return with(s -> s.key = Optional.of(key));
    }

    /**
     * Sets the name before the address in {@code From}.
     *
     * @param name one line, at most 200 characters
     * @return the changed copy
     * @throws IllegalArgumentException if it is longer or holds a control character
     */
    public EmlProfile withDisplayName(String name) {
        HeaderText text = HeaderText.cleaned(requireNonNull(name, "name"));
        if (!text.value().equals(name.strip()) || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("name: a control character, or longer than " + LONGEST_NAME);
        }
        return with(s -> s.displayName = text);
    }

    /**
     * Adds a recipient beside the STP.
     *
     * @param recipient the address
     * @return the changed copy
     * @throws IllegalArgumentException if its local part is not ASCII
     */
    public EmlProfile withRecipient(EmailAddress recipient) {
        MailAddress added = ascii("recipient", recipient);
        return with(s -> s.recipients = Stream.concat(s.recipients.stream(), Stream.of(added))
                .distinct()
                .toList());
    }

    /**
     * Sets the domain of message ids; by default it is the sender's.
     *
     * @param domain a domain of the deployment
     * @return the changed copy
     * @throws IllegalArgumentException if no message id can have it
     */
    public EmlProfile withIdDomain(String domain) {
        String ascii = idDomain("domain", requireNonNull(domain, "domain"));
        return with(s -> s.idDomain = ascii);
    }

    /**
     * Sets how names of files are written.
     *
     * @param names the way
     * @return the changed copy
     */
    public EmlProfile withNames(FileNames names) {
        requireNonNull(names, "names");
        return with(s -> s.names = names);
    }

    /**
     * Sets what the desk takes, for {@code preflight}.
     *
     * @param limits the limits
     * @return the changed copy
     */
    public EmlProfile withLimits(SizeLimits limits) {
        requireNonNull(limits, "limits");
        return with(s -> s.limits = limits);
    }

    /**
     * Sets how the desk writes its numbers, so that {@code preflight} can warn of a text that reads as one.
     *
     * @param grammar the grammar
     * @return the changed copy
     */
    public EmlProfile withTagGrammar(TagGrammar grammar) {
        requireNonNull(grammar, "grammar");
        return with(s -> s.tagGrammar = Optional.of(grammar));
    }

    /**
     * Adds {@code X-Unsent: 1}, with which Outlook opens the file for sending.
     *
     * @return the changed copy
     */
    public EmlProfile openAsDraft() {
        return with(s -> s.openAsDraft = true);
    }

    /**
     * Returns the id that the mail of a ticket has, had and will have, whatever is stored anywhere.
     *
     * @param ticket a ticket or a rework
     * @return the id without brackets
     */
    public String messageIdOf(Ticket ticket) {
        requireNonNull(ticket, "ticket");
        return messageId(ticket.caseId(), sequence(ticket)).value();
    }

    /**
     * Returns the thread to store once a ticket was sent as a mail: with this, an answer finds it, and a rework the
     * answer.
     *
     * @param ticket a ticket or a rework
     * @return its thread, with the id of its mail
     */
    public TicketThread threadOf(Ticket ticket) {
        return requireNonNull(ticket, "ticket")
                .thread()
                .orElseGet(() -> TicketThread.of(ticket.caseId(), ticket.subject()))
                .sent(messageIdOf(ticket), settings.from.text());
    }

    static int sequence(Ticket ticket) {
        return ticket.thread().map(TicketThread::reworks).orElse(0);
    }

    MessageId messageId(UUID caseId, int sequence) {
        String stem = idStem(fields -> hash(caseId, KeyedHash.MESSAGE_ID, fields), caseId, sequence);
        return new MessageId(stem + "@" + settings.idDomain);
    }

    /** The part of a message id before the at sign, which serves as idempotency key as well. */
    static String idStem(Function<List<String>, byte[]> hash, UUID caseId, int sequence) {
        byte[] bytes = hash.apply(List.of(caseId.toString(), Integer.toString(sequence)));
        return KeyedHash.base32(bytes) + "." + sequence;
    }

    String boundary(UUID caseId, MessageId id) {
        return KeyedHash.boundary(hash(caseId, KeyedHash.BOUNDARY, List.of(id.value())));
    }

    EmailAddress from() {
        return settings.from;
    }

    MailAddress sender() {
        return settings.sender;
    }

    HeaderText displayName() {
        return settings.displayName;
    }

    List<MailAddress> recipients() {
        return settings.recipients;
    }

    FileNames names() {
        return settings.names;
    }

    SizeLimits limits() {
        return settings.limits;
    }

    Optional<TagGrammar> tagGrammar() {
        return settings.tagGrammar;
    }

    boolean opensAsDraft() {
        return settings.openAsDraft;
    }

    private byte[] hash(UUID caseId, String label, List<String> fields) {
        byte[] caseKey = ByteBuffer.allocate(16)
                .putLong(caseId.getMostSignificantBits())
                .putLong(caseId.getLeastSignificantBits())
                .array();
        return settings.key.map(k -> k.hash(label, fields)).orElseGet(() -> KeyedHash.of(caseKey, label, fields));
    }

    private EmlProfile with(Consumer<Settings> change) {
        Settings changed = new Settings(settings);
        change.accept(changed);
        return new EmlProfile(changed);
    }

    /** Tries the longest id now, so that no writer meets one that is none. */
    private static String idDomain(String parameter, String domain) {
        try {
            String ascii = MailAddress.asciiDomain(domain);
            new MessageId("0".repeat(32) + "." + Integer.MAX_VALUE + "@" + ascii);
            return ascii;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(parameter + ": no domain a message id can hold", e);
        }
    }

    private static MailAddress ascii(String parameter, EmailAddress address) {
        requireNonNull(address, parameter);
        try {
            return MailAddress.of(address.localPart(), address.domain());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(parameter + ": no address a mail header can hold", e);
        }
    }

    /** Returns nothing of the addresses. */
    @Override
    public String toString() {
        return "EmlProfile[" + settings.recipients.size() + " recipients, " + settings.names + "]";
    }

    /**
     * How names of files are written into a mail.
     *
     * @since 0.1
     */
    public enum FileNames {
        /** RFC 2231 alone: right everywhere but in two old systems. */
        STRICT,
        /** As Thunderbird does, for systems that lose the strict form. */
        COMPAT,
        /** Transliterated; the body lists the original names. */
        ASCII_NAMES
    }
}
