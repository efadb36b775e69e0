package io.github.eposcases.core.support;

import io.github.eposcases.core.Texts;
import java.util.Locale;
import java.util.Map;

/** The words of this package, read once. */
final class SupportTexts {
    private static final Texts TEXTS = Texts.of(SupportTexts.class.getResourceAsStream("support-texts.tsv"));

    private SupportTexts() {}

    static String text(String key, Locale locale) {
        return TEXTS.text(key, locale);
    }

    static String format(String key, Locale locale, Map<String, String> values) {
        return TEXTS.format(key, locale, values);
    }
}
