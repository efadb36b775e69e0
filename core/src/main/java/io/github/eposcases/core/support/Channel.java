package io.github.eposcases.core.support;

import java.util.Locale;

/**
 * Where an error is seen. Without it nothing is assumed: the case then carries a warning.
 *
 * @since 0.1
 */
public enum Channel {
    /** In a browser. */
    WEB,
    /** In the mobile app of EPOS; a ticket then needs the data of the device (S0-21). */
    MOBILE_APP;

    /**
     * Returns the word for it.
     *
     * @param locale English for the language {@code en}, Russian for every other
     * @return the label
     */
    public String label(Locale locale) {
        return SupportTexts.text("channel." + name(), locale);
    }
}
