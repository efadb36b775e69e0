package io.github.eposcases.scheduling;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** One event for the update window (SCH-65); nothing in it tells whose change it was, or when it was made. */
final class EffectIcs {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);
    private static final int OCTETS = 75;

    private EffectIcs() {}

    static String of(EffectiveMoment moment, Locale locale, Instant stamp) {
        EffectPolicy policy = moment.policy();
        String effect = utc(moment.instant(), "instant");
        String rule = Words.say(
                "rule." + policy.reading(),
                locale,
                Map.of("calendar", policy.calendar().id()));
        String description = rule + " [" + moment.ruleId() + "]";
        StringBuilder out = new StringBuilder();
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//epos-cases//scheduling//EN");
        line(out, "BEGIN:VEVENT");
        line(out, "UID:" + policy.id() + "-" + effect + "@epos-cases");
        line(out, "DTSTAMP:" + utc(stamp, "stamp"));
        line(out, "DTSTART:" + utc(moment.windowStart(), "instant"));
        line(out, "DTEND:" + effect);
        line(out, "SUMMARY:" + escaped(Words.say("ics.summary", locale)));
        line(out, "DESCRIPTION:" + escaped(description));
        line(out, "TRANSP:TRANSPARENT");
        line(out, "END:VEVENT");
        line(out, "END:VCALENDAR");
        return out.toString();
    }

    private static String utc(Instant instant, String parameter) {
        LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        if (time.getYear() < 0 || time.getYear() > 9999) {
            throw new DateTimeException(parameter + ": iCalendar has years of four digits");
        }
        return UTC.format(time);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Folds between characters, so that no line is longer than 75 octets. */
    private static void line(StringBuilder out, String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            String character = Character.toString(line.codePointAt(i));
            int size = character.getBytes(UTF_8).length;
            if (octets + size > OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(character);
            octets += size;
            i += character.length();
        }
        out.append("\r\n");
    }
}
