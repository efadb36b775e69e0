package io.github.eposcases.validation.internal;

import io.github.eposcases.core.identity.EmailAddress;
import io.github.eposcases.core.identity.MailProvider;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Two addresses, raw and after the steps.
 *
 * @param usedByOther tells whether the address of EPOS belongs to somebody else
 */
record MailPair(
        String rawGosuslugi,
        String rawEpos,
        String gosuslugi,
        String epos,
        boolean isGosuslugiValid,
        boolean isEposValid,
        Optional<Split> splitGosuslugi,
        Optional<Split> splitEpos,
        Predicate<EmailAddress> usedByOther) {

    private static final Pattern DIVIDERS = Pattern.compile("[;,/|\\s\\p{Z}]+");

    /** An address cut at its only {@code @}. */
    record Split(String local, String domain) {
        static Optional<Split> of(String address) {
            int at = address.indexOf('@');
            return at > 0 && at < address.length() - 1 && address.indexOf('@', at + 1) < 0
                    ? Optional.of(new Split(address.substring(0, at), address.substring(at + 1)))
                    : Optional.empty();
        }
    }

    MailPair(String rawGosuslugi, String rawEpos, String gosuslugi, String epos, Predicate<EmailAddress> usedByOther) {
        this(
                rawGosuslugi,
                rawEpos,
                gosuslugi,
                epos,
                EmailAddress.isValid(gosuslugi),
                EmailAddress.isValid(epos),
                Split.of(gosuslugi),
                Split.of(epos),
                usedByOther);
    }

    boolean areValid() {
        return isGosuslugiValid && isEposValid;
    }

    boolean isOneValid() {
        return isGosuslugiValid != isEposValid;
    }

    boolean areSplit() {
        return splitGosuslugi.isPresent() && splitEpos.isPresent();
    }

    Split left() {
        return splitGosuslugi.orElseThrow();
    }

    Split right() {
        return splitEpos.orElseThrow();
    }

    boolean haveOneLocalPart() {
        return areSplit() && left().local().equals(right().local());
    }

    /** Returns whether both domains belong to one provider. */
    boolean haveOneFamily() {
        Optional<MailProvider> one = MailProvider.find(left().domain());
        Optional<MailProvider> other = MailProvider.find(right().domain());
        return one.isPresent()
                && other.isPresent()
                && one.get().family().equals(other.get().family());
    }

    boolean haveOneMailboxDomain() {
        return left().domain().equals(right().domain())
                || haveOneFamily()
                        && MailProvider.find(left().domain())
                                .filter(MailProvider::oneMailbox)
                                .isPresent();
    }

    /** Returns the valid addresses in a raw text that holds several. */
    static List<String> addresses(String raw) {
        return DIVIDERS.splitAsStream(raw)
                .map(MailJudge::plain)
                .filter(EmailAddress::isValid)
                .toList();
    }

    /** Returns whether a raw text holds several addresses; each has its own {@code @}. */
    static boolean hasSeveral(String raw) {
        return raw.indexOf('@') != raw.lastIndexOf('@') && addresses(raw).size() > 1;
    }

    /** Returns whether one side holds several addresses, one of which is that of the other side. */
    static boolean isOneOfSeveral(String gosuslugi, String epos) {
        return addresses(gosuslugi).contains(MailJudge.plain(epos))
                || addresses(epos).contains(MailJudge.plain(gosuslugi));
    }
}
