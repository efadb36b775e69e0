package io.github.eposcases.validation.internal;

import static io.github.eposcases.validation.DiscrepancyKind.*;

import io.github.eposcases.core.identity.EmailAddress;
import io.github.eposcases.core.identity.MailProvider;
import io.github.eposcases.validation.DiscrepancyKind;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The non-cosmetic kinds of an e-mail: the first rule that holds names the difference (CON-80). */
final class MailKinds {
    private static final Pattern SEPARATORS = Pattern.compile("[.,;:@#\"'№!?/\\\\&<>\\s\\p{Z}]");
    private static final Pattern DIGITS = Pattern.compile("[0-9]");
    private static final int LONG_LOCAL = 10;
    private static final int LONG_DOMAIN = 9;
    private static final int SHORTEST_NAME = 3;

    private static final List<Rule> RULES = List.of(
            new Rule(
                    MULTIPLE_ADDRESSES, p -> MailPair.hasSeveral(p.rawGosuslugi()) || MailPair.hasSeveral(p.rawEpos())),
            new Rule(SEPARATOR, p -> p.isOneValid() && bare(p.gosuslugi()).equals(bare(p.epos()))),
            new Rule(SAME_MAILBOX_ALIAS, p -> p.areValid() && key(p.gosuslugi()).equals(key(p.epos()))),
            new Rule(
                    BELONGS_TO_OTHER_PERSON,
                    p -> p.isEposValid() && p.usedByOther().test(EmailAddress.of(p.epos()))),
            new Rule(SAME_PROVIDER_OTHER_DOMAIN, p -> p.haveOneLocalPart() && p.haveOneFamily()),
            new Rule(
                    DOMAIN_TYPO,
                    p -> p.haveOneLocalPart()
                            && isDomainTypo(p.left().domain(), p.right().domain())),
            new Rule(LOCAL_TYPO, MailKinds::isLocalTypo),
            new Rule(OTHER_PROVIDER, p -> p.areValid() && p.haveOneLocalPart()),
            new Rule(NOT_AN_ADDRESS, p -> !p.areValid()),
            new Rule(DIFFERENT, p -> true));

    private MailKinds() {}

    private record Rule(DiscrepancyKind kind, Predicate<MailPair> test) {}

    /** Names the difference between two addresses after some steps. */
    static DiscrepancyKind of(MailPair pair) {
        for (Rule rule : RULES) {
            if (rule.test().test(pair)) {
                return rule.kind();
            }
        }
        throw new IllegalStateException("the last rule always holds");
    }

    private static String bare(String address) {
        return SEPARATORS.matcher(address).replaceAll("");
    }

    private static String key(String address) {
        return EmailAddress.of(address).mailboxKey();
    }

    private static boolean isLocalTypo(MailPair pair) {
        if (!pair.areSplit() || !pair.haveOneMailboxDomain()) {
            return false;
        }
        String one = pair.left().local();
        String other = pair.right().local();
        int limit = Math.max(one.length(), other.length()) >= LONG_LOCAL ? 2 : 1;
        int distance = Alignment.distance(one, other, limit);
        return distance > 0 && distance <= limit;
    }

    /** CON-81; of two domains in the table neither is a slip of the other. */
    private static boolean isDomainTypo(String one, String other) {
        boolean known = MailProvider.isKnown(one);
        boolean otherKnown = MailProvider.isKnown(other);
        if (one.equals(other) || known && otherKnown) {
            return false;
        }
        if (!known && !otherKnown && withoutDigits(one).equals(withoutDigits(other))) {
            return false;
        }
        int limit = Math.max(one.length(), other.length()) >= LONG_DOMAIN ? 2 : 1;
        return Alignment.distance(one, other, limit) <= limit || isVariant(one, other) || isVariant(other, one);
    }

    private static String withoutDigits(String domain) {
        return DIGITS.matcher(domain).replaceAll("");
    }

    /** Returns whether {@code other} is the provider {@code domain} with another last label, or with it twice. */
    private static boolean isVariant(String domain, String other) {
        int dot = domain.indexOf('.');
        if (MailProvider.find(domain).isEmpty() || dot < SHORTEST_NAME) {
            return false;
        }
        String name = domain.substring(0, dot + 1);
        String last = domain.substring(domain.lastIndexOf('.'));
        return other.equals(domain + last)
                || other.startsWith(name) && other.indexOf('.', dot + 1) < 0 && other.length() > name.length();
    }
}
