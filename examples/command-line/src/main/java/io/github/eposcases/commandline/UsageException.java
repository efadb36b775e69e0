package io.github.eposcases.commandline;

import io.github.eposcases.core.Texts;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Wrong usage or unreadable input; its words are the one line for standard error and say what to do (CLI-3). */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Texts TEXTS = Texts.of(UsageException.class.getResourceAsStream("usage.tsv"));

    private final transient Map<String, String> values;

    UsageException(String key, Map<String, String> values, @Nullable Throwable cause) {
        super(key, cause);
        this.values = values;
    }

    UsageException(String key, Map<String, String> values) {
        this(key, values, null);
    }

    UsageException(String key) {
        this(key, Map.of());
    }

    String words(Locale locale) {
        return words(String.valueOf(getMessage()), locale, values);
    }

    static String words(String key, Locale locale, Map<String, String> values) {
        return TEXTS.format(key, locale, values);
    }
}
