package io.github.eposcases.core.support;

import java.util.Locale;

/**
 * What a user found in one of the four self-checks of slow loading: 1 the connection (S0-23), 2 other sites of the
 * region (S0-26), 3 the address (S0-28), 4 cache, cookies and a private window (S0-29).
 *
 * @since 0.1
 */
public enum SelfCheckOutcome {
    /** All is well; of check 4: done. */
    PASSED(1, 4),
    /** No mobile internet to compare with; counts as passed (reading A27). */
    NOT_POSSIBLE(1, 1),
    /** EPOS works over mobile internet and not over the wire (S0-24). */
    MOBILE_WORKS_WIRED_NOT(1, 1),
    /** Other sites do not open either: the own connection or the provider (S0-24, reading A27). */
    OTHER_SITES_CLOSED(1, 1),
    /** Other sites of Perm Krai do not open: a fault of their side (S0-27). */
    REGIONAL_SITES_CLOSED(2, 2),
    /** Another subsystem's address, or not the sign-in page of EPOS. */
    WRONG_ADDRESS(3, 3);

    private final int first;
    private final int last;

    SelfCheckOutcome(int first, int last) {
        this.first = first;
        this.last = last;
    }

    /**
     * Tells whether a check can end like this.
     *
     * @param number any number
     * @return true if it is the number of such a check
     */
    public boolean answers(int number) {
        return first <= number && number <= last;
    }

    /**
     * Tells whether the next check may follow.
     *
     * @return true for {@link #PASSED} and {@link #NOT_POSSIBLE}
     */
    public boolean passes() {
        return this == PASSED || this == NOT_POSSIBLE;
    }

    /**
     * Returns the words for it.
     *
     * @param locale English for the language {@code en}, Russian for every other
     * @return the label
     */
    public String label(Locale locale) {
        return SupportTexts.text("outcome." + name(), locale);
    }
}
