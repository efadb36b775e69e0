package io.github.eposcases.scheduling;

import io.github.eposcases.core.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a day is and why, in words. */
final class DayWords {
    private DayWords() {}

    static String explain(CalendarDay day, Locale locale) {
        return Words.dateAndDay(day.date(), locale) + Words.say("dash", locale) + reason(day, locale);
    }

    /** Kind and details: «суббота, хотя и рабочий день (перенос на 30.12.2024, …)». */
    static String reason(CalendarDay day, Locale locale) {
        Map<String, String> weekday = Map.of("weekday", Words.weekdayInFull(day.date(), locale));
        return Words.say("kind." + day.kind(), locale, weekday) + details(day, locale);
    }

    /** Reason, the other end of a transfer, source, and what else is known. */
    static String details(CalendarDay day, Locale locale) {
        List<String> details = new ArrayList<>();
        String counterpart = "counterpart." + day.kind();
        day.counterpart()
                .filter(date -> Words.texts().has(counterpart))
                .ifPresent(date ->
                        details.add(Words.say(counterpart, locale, Map.of("date", Words.date(date, locale)))));
        day.source().ifPresent(source -> details.add(source(source, locale)));
        if (day.shortened()) {
            details.add(Words.say("shortened", locale));
        }
        if (day.provisional()) {
            details.add(Words.say("provisional-day", locale));
        }
        return why(day, locale).map(reason -> ": " + reason).orElse("")
                + (details.isEmpty() ? "" : " (" + String.join(", ", details) + ")");
    }

    private static Optional<String> why(CalendarDay day, Locale locale) {
        String holiday =
                "holiday." + (day.date().getMonthValue() * 100 + day.date().getDayOfMonth());
        return day.kind() == CalendarDay.Kind.HOLIDAY && Words.texts().has(holiday)
                ? Optional.of(Words.say(holiday, locale))
                : day.reason(locale);
    }

    /** A citation, in English where we know how to say it. */
    private static String source(LegalSource source, Locale locale) {
        String known = "source." + source.id();
        return !Texts.isEnglish(locale)
                ? source.citation()
                : CalendarText.decree(source.citation())
                        .map(decree -> "Government decree " + decree)
                        .orElseGet(() -> Words.texts().has(known) ? Words.say(known, locale) : source.citation());
    }
}
