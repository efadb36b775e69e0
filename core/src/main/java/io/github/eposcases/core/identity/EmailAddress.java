package io.github.eposcases.core.identity;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.ProblemsException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * An e-mail address as a person types it: the one shown in the Gosuslugi account (S0-16).
 *
 * <p>The text is kept character for character; nothing is ever trimmed, lower-cased or repaired. Equality is that of the
 * text; {@link #sameMailbox} asks whether two addresses reach the same mailbox. Immutable and thread-safe.
 *
 * <pre>{@code
 * EmailAddress.parse("ivanov@mail.ru").orThrow().mailboxKey();   // "ivanov@mail.ru"
 * EmailAddress.parse("ivanov@mail,ru").problems();               // email.separator at 11, suggestion "ivanov@mail.ru"
 * EmailAddress.parse("ivanov@mail.ry");                          // valid, with the warning email.provider-typo
 * }</pre>
 *
 * @since 0.1
 */
public final class EmailAddress {
    private final String text;
    private final int at;

    private EmailAddress(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /**
     * Returns an address that the caller knows to be right by {@link EmailSyntax#MAILBOX}.
     *
     * @param text the address
     * @return the address
     * @throws ProblemsException if it is not right; the message has the codes, never the value
     */
    public static EmailAddress of(String text) {
        if (EmailScan.scan(requireNonNull(text, "text")) != EmailScan.REFUSED) {
            return new EmailAddress(text, text.indexOf('@'));
        }
        Parsed<EmailAddress> parsed = parse(text);
        if (parsed.isValid()) {
            return parsed.orThrow();
        }
        throw new ProblemsException(
                parsed.problems().stream().map(p -> p.withPath("text")).toList());
    }

    /**
     * Reads an address by {@link EmailSyntax#MAILBOX}.
     *
     * @param text any text
     * @return the address, perhaps with warnings, or every problem of the text (see {@link EmailProblem})
     */
    public static Parsed<EmailAddress> parse(String text) {
        return parse(text, EmailSyntax.MAILBOX);
    }

    /**
     * Reads an address.
     *
     * @param text any text
     * @param syntax what to accept
     * @return the address, perhaps with warnings, or every problem of the text (see {@link EmailProblem})
     */
    public static Parsed<EmailAddress> parse(String text, EmailSyntax syntax) {
        requireNonNull(syntax, "syntax");
        int scan = EmailScan.scan(requireNonNull(text, "text"));
        if (scan == EmailScan.REFUSED) {
            return Parsed.of(new EmailAddress(text, text.indexOf('@')), EmailReading.problems(text, syntax));
        }
        int at = scan & EmailScan.OUTSIDE - 1;
        List<Problem> warnings = isUnremarkable(text, scan, at) ? List.of() : EmailReading.problems(text, syntax);
        return new Parsed.Valid<>(new EmailAddress(text, at), warnings);
    }

    private static boolean isUnremarkable(String text, int scan, int at) {
        return scan == at
                && (ProviderTable.STANDARD.find(text, at + 1, text.length()) != null
                        || !DomainSlips.isNearProvider(text, at + 1, text.length()));
    }

    /**
     * Tells whether {@link #parse(String)} would give a value. Allocates nothing, unless the domain has letters of other
     * scripts.
     *
     * @param text any text
     * @return true if it is an address by {@link EmailSyntax#MAILBOX}
     */
    public static boolean isValid(CharSequence text) {
        return EmailScan.scan(requireNonNull(text, "text")) != EmailScan.REFUSED
                || text.length() <= EmailReading.LONGEST_LOOKED_AT
                        && !DomainLabel.isAscii(text)
                        && EmailStructure.accepts(text.toString(), EmailSyntax.MAILBOX);
    }

    /**
     * Tells whether a text stands for no address: «нет», «не указана», a dash, nothing at all. Cheaper than
     * {@link #parse(String)}, which reports it as missing.
     *
     * @param text any text
     * @return true if there is no address
     */
    public static boolean isNoValue(String text) {
        return requireNonNull(text, "text").length() <= EmailReading.LONGEST_LOOKED_AT && NoValues.EMAIL.contains(text);
    }

    /**
     * Returns the address as it was given.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    /**
     * Returns what stands before the {@code @}.
     *
     * @return the local part as it was given
     */
    public String localPart() {
        return text.substring(0, at);
    }

    /**
     * Returns what stands after the {@code @}.
     *
     * @return the domain as it was given
     */
    public String domain() {
        return text.substring(at + 1);
    }

    /**
     * Returns the address with its domain in lower case and as A-labels ({@code xn--…}); a label with ß or ς, on which
     * the standards disagree, stays as it is.
     *
     * @return the canonical form; equal for the U-label and the A-label form of a domain
     */
    public String canonical() {
        return localPart() + "@" + canonicalDomain();
    }

    private String canonicalDomain() {
        String domain = domain();
        return DomainLabel.isAscii(domain)
                ? domain.toLowerCase(Locale.ROOT)
                : Arrays.stream(domain.split("\\.")).map(DomainLabel::canonical).collect(Collectors.joining("."));
    }

    /**
     * Returns what addresses of one mailbox have in common: lower case, the canonical domain, one domain for a provider
     * whose domains are the same mailbox, Gmail without dots and tag (ID-33). Only for comparing: never to be shown or
     * written back.
     *
     * @return the key, itself an address
     */
    public String mailboxKey() {
        return ProviderTable.STANDARD.mailboxKey(localPart().toLowerCase(Locale.ROOT), canonicalDomain());
    }

    /**
     * Tells whether two addresses are known to be the same mailbox.
     *
     * @param other another address
     * @return true if their {@link #mailboxKey()}s are equal
     */
    public boolean sameMailbox(EmailAddress other) {
        return mailboxKey().equals(requireNonNull(other, "other").mailboxKey());
    }

    /**
     * Returns a form for screens that does not tell whose address it is: {@code i***@mail.ru}; the domain only if it is a
     * provider's, since a domain of one's own names its owner.
     *
     * @return the masked form
     */
    public String masked() {
        int first = Character.charCount(text.codePointAt(0));
        String domain = canonicalDomain();
        return (first == at ? "" : text.substring(0, first)) + "***@"
                + (MailProvider.find(domain).isPresent() ? domain : "***");
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof EmailAddress other && text.equals(other.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the narrowest syntax the address fits, never the address. */
    @Override
    public String toString() {
        return "EmailAddress[" + (isValid(text) ? EmailSyntax.MAILBOX : EmailSyntax.RFC_DOT_ATOM) + "]";
    }
}
