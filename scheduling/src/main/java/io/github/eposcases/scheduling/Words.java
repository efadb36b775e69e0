package io.github.eposcases.scheduling;

import io.github.eposcases.core.Texts;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;

/** The words of this package and the forms of dates, free of the locale data of the JDK (SCH-61). */
final class Words {
    private static final Texts TEXTS = Texts.of(Words.class.getResourceAsStream("words.tsv"));
    private static final DateTimeFormatter RUSSIAN = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Words() {}

    static Texts texts() {
        return TEXTS;
    }

    static String say(String key, Locale locale, Map<String, String> values) {
        return TEXTS.format(key, locale, values);
    }

    static String say(String key, Locale locale) {
        return TEXTS.text(key, locale);
    }

    static String pick(Locale locale, String russian, String english) {
        return Texts.isEnglish(locale) ? english : russian;
    }

    static String date(LocalDate date, Locale locale) {
        return Texts.isEnglish(locale) ? date.toString() : RUSSIAN.format(date);
    }

    static String weekday(LocalDate date, Locale locale) {
        return say("day." + date.getDayOfWeek().getValue(), locale);
    }

    static String weekdayInFull(LocalDate date, Locale locale) {
        return say("weekday." + date.getDayOfWeek().getValue(), locale);
    }

    /** {@code 30.12.2024 (пн)}. */
    static String dateAndDay(LocalDate date, Locale locale) {
        return date(date, locale) + " (" + weekday(date, locale) + ")";
    }

    /** Hours and minutes; seconds and fractions only where there are some. */
    static String clock(LocalDateTime time) {
        return time.equals(time.truncatedTo(ChronoUnit.MINUTES))
                ? CLOCK.format(time)
                : time.toLocalTime().toString();
    }
}
