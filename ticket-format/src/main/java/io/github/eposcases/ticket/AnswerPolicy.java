package io.github.eposcases.ticket;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.ticket.internal.mime.MailAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where answers of the STP come from and how they number tickets. No public page tells it, so all of it is
 * configuration: by default senders and links of {@code permkrai.ru} and its subdomains, and no tag.
 *
 * <p>A sender can be forged: DKIM and SPF are the mail server's business and are not checked here. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * AnswerPolicy policy = AnswerPolicy.standard().withTagGrammar(TagGrammar.bracketed("epos", " #"));
 * }</pre>
 *
 * @since 0.1
 */
public final class AnswerPolicy {
    private static final AnswerPolicy STANDARD =
            new AnswerPolicy(List.of("permkrai.ru"), List.of("permkrai.ru"), Optional.empty());

    private final List<String> senderDomains;
    private final List<String> linkDomains;
    private final Optional<TagGrammar> tagGrammar;

    private AnswerPolicy(List<String> senderDomains, List<String> linkDomains, Optional<TagGrammar> tagGrammar) {
        this.senderDomains = senderDomains;
        this.linkDomains = linkDomains;
        this.tagGrammar = tagGrammar;
    }

    /**
     * Returns the default.
     *
     * @return the policy
     */
    public static AnswerPolicy standard() {
        return STANDARD;
    }

    /**
     * Adds a domain, with its subdomains, from which answers may come.
     *
     * @param domain the domain
     * @return the changed copy
     * @throws IllegalArgumentException if it has no form in ASCII
     */
    public AnswerPolicy withSenderDomain(String domain) {
        return new AnswerPolicy(plus(senderDomains, domain), linkDomains, tagGrammar);
    }

    /**
     * Adds a domain, with its subdomains, whose https links an answer may offer.
     *
     * @param domain the domain
     * @return the changed copy
     * @throws IllegalArgumentException if it has no form in ASCII
     */
    public AnswerPolicy withLinkDomain(String domain) {
        return new AnswerPolicy(senderDomains, plus(linkDomains, domain), tagGrammar);
    }

    /**
     * Sets how the ticket system writes its numbers.
     *
     * @param grammar the grammar
     * @return the changed copy
     */
    public AnswerPolicy withTagGrammar(TagGrammar grammar) {
        return new AnswerPolicy(senderDomains, linkDomains, Optional.of(requireNonNull(grammar, "grammar")));
    }

    /**
     * Returns how the ticket system writes its numbers.
     *
     * @return the grammar, if one is set
     */
    public Optional<TagGrammar> tagGrammar() {
        return tagGrammar;
    }

    boolean expectsSender(String address) {
        return isIn(senderDomains, address.substring(address.lastIndexOf('@') + 1));
    }

    boolean allowsLink(URI link) {
        return link.getHost() != null
                && link.getUserInfo() == null
                && (link.getPort() == -1 || link.getPort() == 443)
                && isIn(linkDomains, link.getHost());
    }

    private static boolean isIn(List<String> domains, String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return domains.stream().anyMatch(d -> lower.equals(d) || lower.endsWith("." + d));
    }

    private static List<String> plus(List<String> domains, String domain) {
        List<String> more = new ArrayList<>(domains);
        more.add(MailAddress.asciiDomain(requireNonNull(domain, "domain")));
        return List.copyOf(more);
    }

    /** Returns the numbers of domains only. */
    @Override
    public String toString() {
        return "AnswerPolicy[" + senderDomains.size() + " sender domains, " + linkDomains.size() + " link domains]";
    }
}
