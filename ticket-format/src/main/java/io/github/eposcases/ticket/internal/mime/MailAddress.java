package io.github.eposcases.ticket.internal.mime;

import java.net.IDN;
import java.util.Locale;

/**
 * An address as it stands in a header: ASCII, the domain as A-labels (TKT-35).
 *
 * @param value the address
 */
public record MailAddress(String value) {
    /**
     * Checks the address.
     *
     * @param value the address
     * @throws IllegalArgumentException if it holds anything but printable ASCII, or a blank or bracket
     */
    public MailAddress {
        if (value.isEmpty() || !value.chars().allMatch(c -> c > 0x20 && c < 0x7F && "<>(),;:\\\"[]".indexOf(c) < 0)) {
            throw new IllegalArgumentException("value: not an address in ASCII");
        }
    }

    /**
     * Returns an address whose domain may be international.
     *
     * @param localPart what stands before the at sign
     * @param domain what stands behind it
     * @return the address for headers
     * @throws IllegalArgumentException if the local part is not ASCII or the domain has no such form
     */
    public static MailAddress of(String localPart, String domain) {
        return new MailAddress(localPart + "@" + asciiDomain(domain));
    }

    /**
     * Returns a domain as A-labels.
     *
     * @param domain the domain
     * @return ASCII, lower case
     * @throws IllegalArgumentException if it has no such form; the message does not hold it
     */
    public static String asciiDomain(String domain) {
        String ascii;
        try {
            ascii = IDN.toASCII(domain).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            // Its message holds the domain.
            ascii = "";
        }
        if (ascii.isEmpty()) {
            throw new IllegalArgumentException("domain: has no form in ASCII");
        }
        return ascii;
    }

    /** Returns the kind only. */
    @Override
    public String toString() {
        return "MailAddress";
    }
}
