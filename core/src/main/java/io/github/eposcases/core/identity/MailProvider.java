package io.github.eposcases.core.identity;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A mail provider that users in Russia have, under one of its domains. Which domains are one mailbox, and which existing
 * domains only look like a provider's, stands in a table with sources and status (ID-30).
 *
 * <pre>{@code
 * MailProvider.find("ya.ru");          // Яндекс, one mailbox with yandex.ru
 * MailProvider.find("bk.ru");          // Mail.ru, but another mailbox than at mail.ru
 * MailProvider.intended("gmial.com");  // "gmail.com"
 * MailProvider.intended("vk.ru");      // empty: an existing neighbour is never corrected
 * }</pre>
 *
 * @param domain the domain in lower case
 * @param family the provider's name; domains of one family share it
 * @param oneMailbox whether one local part is the same mailbox at every domain of the family
 * @since 0.1
 */
public record MailProvider(String domain, String family, boolean oneMailbox) {
    /**
     * Checks the parts.
     *
     * @param domain the domain in lower case
     * @param family the provider's name
     * @param oneMailbox whether one local part is the same mailbox at every domain of the family
     */
    public MailProvider {
        requireNonNull(domain, "domain");
        requireNonNull(family, "family");
    }

    /**
     * Returns the provider of a domain.
     *
     * @param domain any text, in any case
     * @return the provider, or empty if no provider of the table has exactly this domain
     */
    public static Optional<MailProvider> find(String domain) {
        return Optional.ofNullable(ProviderTable.STANDARD.provider(requireNonNull(domain, "domain")));
    }

    /**
     * Tells whether a domain stands in the table, as a provider's or as an existing neighbour of one. Such a domain is
     * never taken for a slip.
     *
     * @param domain any text, in any case
     * @return true if it is known
     */
    public static boolean isKnown(String domain) {
        return ProviderTable.STANDARD.find(requireNonNull(domain, "domain"), 0, domain.length()) != null;
    }

    /**
     * Returns the one provider's domain that a mistyped domain was meant to be (ID-31): one edit away, or two from nine
     * characters on; a provider's name with another last label; or a provider's name in Cyrillic.
     *
     * @param domain any text, in any case
     * @return the provider's domain, or empty if the domain is known, nothing is near, or several are equally near
     */
    public static Optional<String> intended(String domain) {
        return Optional.ofNullable(DomainSlips.intended(requireNonNull(domain, "domain")));
    }

    /**
     * Returns all providers, the first domain of each family before its others.
     *
     * @return an unmodifiable list
     */
    public static List<MailProvider> all() {
        return ProviderTable.STANDARD.providers().stream()
                .map(e -> requireNonNull(e.provider()))
                .toList();
    }
}
