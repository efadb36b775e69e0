package io.github.eposcases.validation.internal.constraints;

import static java.util.Objects.requireNonNull;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Knows the messages of this library; all others are the next interpolator's (ID-103). */
public final class EposMessageInterpolator implements MessageInterpolator {
    private final MessageInterpolator next;
    private final @Nullable Locale locale;

    /**
     * Hands on what is not ours.
     *
     * @param next resolves all other messages
     * @param locale the locale when nobody asks for one; none: the next interpolator is asked, since it knows that of its
     *     configuration, and what it cannot say is said in Russian
     */
    public EposMessageInterpolator(MessageInterpolator next, @Nullable Locale locale) {
        this.next = requireNonNull(next, "next");
        this.locale = locale;
    }

    @Override
    public String interpolate(String messageTemplate, Context context) {
        if (locale != null) {
            return interpolate(messageTemplate, context, locale);
        }
        String said = next.interpolate(messageTemplate, context);
        String text = said.equals(messageTemplate) ? EposMessages.text(messageTemplate, Locale.ROOT) : null;
        return text != null ? text : said;
    }

    @Override
    public String interpolate(String messageTemplate, Context context, Locale locale) {
        String text = EposMessages.text(messageTemplate, locale);
        return text != null ? text : next.interpolate(messageTemplate, context, locale);
    }
}
