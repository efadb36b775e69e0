package io.github.eposcases.core.support;

import java.util.Locale;

/**
 * How a request reaches the support service (S1-11, S1-12).
 *
 * @since 0.1
 */
public enum FilingChannel {
    /** Mail to the support's address. */
    E_MAIL,
    /** The feedback form of the web version. */
    WEB_FORM,
    /** The feedback form inside the mobile app. */
    APP_FORM,
    /** A call: it cannot carry a screenshot, so such a filing stays a draft (reading A25). */
    PHONE;

    /**
     * Tells whether files can be sent along.
     *
     * @return false for {@link #PHONE} only
     */
    public boolean carriesAttachments() {
        return this != PHONE;
    }

    /**
     * Returns the word for it.
     *
     * @param locale English for the language {@code en}, Russian for every other
     * @return the label
     */
    public String label(Locale locale) {
        return SupportTexts.text("filing." + name(), locale);
    }
}
