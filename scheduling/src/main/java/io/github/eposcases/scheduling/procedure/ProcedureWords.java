package io.github.eposcases.scheduling.procedure;

import io.github.eposcases.core.Texts;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** The words of this package, read once. */
final class ProcedureWords {
    private static final Texts TEXTS = Texts.of(ProcedureWords.class.getResourceAsStream("procedure-texts.tsv"));
    private static final DateTimeFormatter PERM = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm '('xxx')'", Locale.ROOT)
            .withZone(ZoneId.of("Asia/Yekaterinburg"));

    private ProcedureWords() {}

    static String text(String key, Locale locale) {
        return TEXTS.text(key, locale);
    }

    static String say(String key, Locale locale, Map<String, String> values) {
        return TEXTS.format(key, locale, values);
    }

    static String perm(Instant instant) {
        try {
            return PERM.format(instant);
        } catch (DateTimeException e) {
            return instant.toString();
        }
    }
}
