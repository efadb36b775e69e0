package io.github.eposcases.validation.internal.constraints;

import static java.util.Objects.requireNonNull;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Knows the messages of this library; all others are the next interpolator's (ID-103). */
public final class EposMessageInterpolator implements MessageInterpolator {
    private final MessageInterpolator next;

    /**
     * Hands on what is not ours.
     *
     * @param next resolves all other messages
     */
    public EposMessageInterpolator(MessageInterpolator next) {
        this.next = requireNonNull(next, "next");
    }

    /** The next interpolator knows the locale of its configuration; what it cannot say follows the JVM, as the contract asks. */
    @Override
    public String interpolate(String messageTemplate, Context context) {
        String said = next.interpolate(messageTemplate, context);
        String text = said.equals(messageTemplate) ? EposMessages.text(messageTemplate, Locale.getDefault()) : null;
        return text != null ? text : said;
    }

    @Override
    public String interpolate(String messageTemplate, Context context, Locale locale) {
        String text = EposMessages.text(messageTemplate, locale);
        return text != null ? text : next.interpolate(messageTemplate, context, locale);
    }
}
