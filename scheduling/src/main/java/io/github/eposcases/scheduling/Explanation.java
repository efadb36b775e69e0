package io.github.eposcases.scheduling;

import io.github.eposcases.scheduling.EffectiveMoment.Note;
import io.github.eposcases.scheduling.WorkingCalendar.Coverage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An answer in words: change, effect, rule, days passed over, notes, interval, data, overlays (SCH-62). */
final class Explanation {
    private final EffectPolicy policy;
    private final Locale locale;
    private final List<String> sentences = new ArrayList<>();

    private Explanation(EffectPolicy policy, Locale locale) {
        this.policy = policy;
        this.locale = locale;
    }

    static String of(EffectiveMoment moment, Locale locale) {
        return new Explanation(moment.policy(), locale).moment(moment);
    }

    static String ofDeadline(EffectPolicy policy, Instant needed, Locale locale) {
        return new Explanation(policy, locale).deadline(needed);
    }

    private String moment(EffectiveMoment moment) {
        String zone = policy.window().zone().getId();
        say("changed", at("", moment.change()), Map.of("zone", zone));
        say("effect", at("", moment.instant()), rule());
        List<CalendarDay> skipped = moment.skippedDays();
        if (!skipped.isEmpty()) {
            say(
                    "skipped",
                    Map.of(
                            "days",
                            skipped.stream()
                                    .map(day -> DayWords.explain(day, locale))
                                    .collect(Collectors.joining("; "))));
        }
        notes(moment);
        return String.join(" ", sentences);
    }

    private void notes(EffectiveMoment moment) {
        Set<Note> notes = moment.notes();
        LocalDate date = moment.date();
        if (notes.contains(Note.ON_OFFICIAL_DAY_OFF)
                || notes.contains(Note.ON_SHORT_DAY)
                || notes.contains(Note.ON_SPECIAL_DAY)) {
            String key = notes.contains(Note.ON_OFFICIAL_DAY_OFF) ? "note.day-off" : "note.day";
            say(
                    key,
                    Map.of(
                            "date",
                            Words.date(date, locale),
                            "details",
                            DayWords.details(policy.official().day(date), locale),
                            "reason",
                            DayWords.reason(policy.official().day(date), locale)));
        }
        if (notes.contains(Note.BEFORE_RULE)) {
            say("note.before-rule", Map.of("date", Words.date(policy.rule().validFrom(), locale)));
        }
        if (notes.contains(Note.READINGS_DIFFER)) {
            EffectiveMoment.Interval interval = moment.interval().orElseThrow();
            say("note.readings-differ", at("earliest-", interval.earliest()), at("latest-", interval.guaranteedBy()));
        }
        if (notes.contains(Note.PROVISIONAL)) {
            say("note.provisional", Map.of());
        }
        if (notes.contains(Note.OUTSIDE_COVERAGE)) {
            Coverage coverage = policy.official().coverage();
            say(
                    "note.outside-coverage",
                    Map.of("first", Words.date(coverage.first(), locale), "last", Words.date(coverage.last(), locale)));
        }
        if (notes.contains(Note.OVERLAY_APPLIED)) {
            policy.readings()
                    .overlays()
                    .forEach(overlay -> say("note.overlay", Map.of("id", overlay.id(), "source", overlay.source())));
        }
    }

    private String deadline(Instant needed) {
        LocalDate updateDay = policy.deadlineDay(needed);
        Instant bound = policy.deadlineFor(needed);
        say(
                "deadline",
                at("", needed),
                at("update-", policy.at(updateDay, policy.window().until())));
        say(
                "deadline.bound",
                at("", bound),
                Map.of(
                        "last", Words.dateAndDay(updateDay.minusDays(1), locale),
                        "zone", policy.window().zone().getId()));
        say("deadline.rule", rule());
        return String.join(" ", sentences);
    }

    private Map<String, String> rule() {
        Map<String, String> calendar = Map.of("calendar", policy.calendar().id());
        return Map.of(
                "rule", Words.say("rule." + policy.reading(), locale, calendar),
                "id", policy.rule().ruleId());
    }

    private Map<String, String> at(String prefix, Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, policy.window().zone());
        return Map.of(
                prefix + "date", Words.dateAndDay(local.toLocalDate(), locale),
                prefix + "day", Words.weekday(local.toLocalDate(), locale),
                prefix + "time", Words.clock(local));
    }

    @SafeVarargs
    private void say(String key, Map<String, String>... values) {
        Map<String, String> all = new TreeMap<>();
        for (Map<String, String> some : values) {
            all.putAll(some);
        }
        sentences.add(Words.say(key, locale, all));
    }
}
