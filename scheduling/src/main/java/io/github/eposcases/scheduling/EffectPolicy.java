package io.github.eposcases.scheduling;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.Parsed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * When an administrator's change takes effect: a reading of the letters' «на следующий день после 14.00 (кроме субботы
 * и воскресенья)», the calendars it asks, and the window of the update.
 *
 * <p>The day of the change is the day in the policy's zone; the hour of the change never matters. Immutable and
 * thread-safe; equal if the parts are. Nothing depends on the zone, locale or clock of the machine.
 *
 * <pre>{@code
 * EffectPolicy policy = EffectPolicy.letter2024();
 * policy.effectiveAt(Instant.parse("2024-12-20T05:00:00Z"));            // a Friday: Monday 2024-12-23T09:00:00Z
 * EffectPolicy.production().effectiveAt(Instant.parse("2028-05-02T05:00:00Z"));   // OutsideCoverageException
 * }</pre>
 *
 * @since 0.1
 */
public final class EffectPolicy extends EffectAnswers {
    /** Stands for "no answer" where answers are epoch seconds. */
    public static final long NO_EFFECT = Long.MIN_VALUE;

    private final Reading reading;
    private final RuleVersion rule;
    private final UpdateWindow window;
    private final Readings readings;

    EffectPolicy(Reading reading, RuleVersion rule, UpdateWindow window, Readings readings) {
        this.reading = reading;
        this.rule = rule;
        this.window = window;
        this.readings = readings;
    }

    /**
     * Returns the letter of 19.12.2024 as written: the first day from Monday to Friday after the day of the change.
     *
     * @return the default policy
     */
    public static EffectPolicy letter2024() {
        return Letters.LETTER_2024;
    }

    /**
     * Returns the letter of 2023 as written; it gives the same instants.
     *
     * @return the policy of changes before 19.12.2024
     */
    public static EffectPolicy letter2023() {
        return Letters.LETTER_2023;
    }

    /**
     * Returns the reading by the official calendar: working Saturdays count, holidays do not.
     *
     * @return a policy that throws outside the years with data
     */
    public static EffectPolicy production() {
        return Letters.PRODUCTION;
    }

    /**
     * Returns the cautious reading: a day from Monday to Friday that is an official working day.
     *
     * @return a policy that throws outside the years with data
     */
    public static EffectPolicy strict() {
        return Letters.STRICT;
    }

    /**
     * Returns the letter in force on a day.
     *
     * @param changeDate the day of a change
     * @return the policy, or empty before the first letter
     */
    public static Optional<EffectPolicy> letterAsOf(LocalDate changeDate) {
        requireNonNull(changeDate, "changeDate");
        return List.of(letter2024(), letter2023()).stream()
                .filter(policy -> !changeDate.isBefore(policy.rule.validFrom()))
                .findFirst();
    }

    /**
     * Returns the versions of the rule.
     *
     * @return an unmodifiable list in the order of time
     */
    public static List<RuleVersion> ruleVersions() {
        return Letters.RULES;
    }

    /**
     * Returns a short name.
     *
     * @return {@code letter-2024}, {@code letter-2023}, {@code production}, {@code strict} or {@code custom}
     */
    public String id() {
        return reading == Reading.LITERAL
                ? "letter-" + rule.validFrom().getYear()
                : reading.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns how the rule is read.
     *
     * @return the reading
     */
    public Reading reading() {
        return reading;
    }

    /**
     * Returns the calendar that decides.
     *
     * @return the deciding calendar, overlays included
     */
    @Override
    public WorkingCalendar calendar() {
        return readings.calendar(reading);
    }

    /**
     * Returns the official calendar, which the notes and the interval ask.
     *
     * @return the official calendar, overlays included
     */
    public WorkingCalendar official() {
        return readings.production();
    }

    /**
     * Returns the window of the update.
     *
     * @return the window and its zone
     */
    @Override
    public UpdateWindow window() {
        return window;
    }

    /**
     * Returns the sentence the policy rests on.
     *
     * @return the version of the rule
     */
    public RuleVersion rule() {
        return rule;
    }

    Readings readings() {
        return readings;
    }

    @Override
    EffectPolicy self() {
        return this;
    }

    @Override
    DayTable.Years tabled() {
        return readings.tabled(reading);
    }

    EffectPolicy as(Reading other) {
        return other == reading ? this : new EffectPolicy(other, rule, window, readings);
    }

    /**
     * Returns a policy whose update day another calendar decides.
     *
     * @param calendar the deciding calendar
     * @return a policy of the reading {@code CUSTOM}
     */
    public EffectPolicy withCalendar(WorkingCalendar calendar) {
        return new EffectPolicy(
                Reading.CUSTOM,
                rule,
                window,
                Readings.of(
                        readings.plainOfficial(),
                        Optional.of(requireNonNull(calendar, "calendar")),
                        readings.overlays()));
    }

    /**
     * Returns this policy with another official calendar.
     *
     * @param official the calendar; the readings {@code PRODUCTION} and {@code STRICT} follow it
     * @return the changed copy
     * @throws IllegalArgumentException if more than 366 days in a row have no working day from Monday to Friday
     */
    public EffectPolicy withOfficial(WorkingCalendar official) {
        return new EffectPolicy(
                reading,
                rule,
                window,
                Readings.of(requireNonNull(official, "official"), readings.plainCustom(), readings.overlays()));
    }

    /**
     * Returns this policy with another window.
     *
     * @param window the window and its zone
     * @return the changed copy
     */
    public EffectPolicy withWindow(UpdateWindow window) {
        return new EffectPolicy(reading, rule, requireNonNull(window, "window"), readings);
    }

    /**
     * Returns this policy in another zone.
     *
     * @param zone the zone of days and window
     * @return the changed copy
     */
    public EffectPolicy withZone(ZoneId zone) {
        return withWindow(new UpdateWindow(window.from(), window.until(), zone));
    }

    /**
     * Returns this policy with exceptions. Days off and working days change the official calendar, never the reading
     * {@code LITERAL}; outages change every reading; a {@code CUSTOM} calendar takes them all.
     *
     * @param overlay the exceptions
     * @return the changed copy
     * @throws IllegalArgumentException if an entry does not fit the calendars, see {@link WorkingCalendar#with}
     */
    public EffectPolicy withOverlay(Overlay overlay) {
        List<Overlay> more = new ArrayList<>(readings.overlays());
        more.add(requireNonNull(overlay, "overlay"));
        return new EffectPolicy(
                reading, rule, window, Readings.of(readings.plainOfficial(), readings.plainCustom(), more));
    }

    /**
     * Returns the policy as a text that {@link #parse} reads.
     *
     * @return id, window, zone, modes and version of the data
     */
    public String spec() {
        return PolicySpec.write(this);
    }

    /**
     * Reads the text of a policy on the bundled data.
     *
     * @param spec a text such as {@code letter-2024;window=09:00-14:00;zone=Asia/Yekaterinburg}; what is left out is
     *     as in the policy of that id
     * @return the policy, or what is wrong; other data is a warning
     */
    public static Parsed<EffectPolicy> parse(String spec) {
        return PolicySpec.parse(requireNonNull(spec, "spec"));
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof EffectPolicy p
                && reading == p.reading
                && rule.equals(p.rule)
                && window.equals(p.window)
                && readings.equals(p.readings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reading, rule, window, readings);
    }

    /** Returns a sentence with the rule in words, the window and the rule id. */
    @Override
    public String toString() {
        return "Policy " + id() + ": " + Words.say("rule." + reading, Locale.ENGLISH) + ", " + window + " ["
                + rule.ruleId() + "].";
    }

    /**
     * How «следующий день (кроме субботы и воскресенья)» is read.
     *
     * @since 0.1
     */
    public enum Reading {
        /** The next day from Monday to Friday. */
        LITERAL,
        /** The next official working day. */
        PRODUCTION,
        /** The next day from Monday to Friday that is an official working day. */
        STRICT,
        /** The next working day of a calendar the caller gave. */
        CUSTOM
    }

    /**
     * How far a change is.
     *
     * @since 0.1
     */
    public enum Status {
        /** The change is later than the question. */
        NOT_YET_MADE,
        /** The update has not begun. */
        PENDING,
        /** The update is under way: the change may work already, nobody promises it. */
        UPDATING,
        /** The change is in effect; if the user still fails, a ticket may be filed. */
        IN_EFFECT
    }

    /**
     * When data is updated on an update day.
     *
     * @param from the first moment
     * @param until the moment from which changes are in effect
     * @param zone the zone of both and of all days
     * @since 0.1
     */
    public record UpdateWindow(LocalTime from, LocalTime until, ZoneId zone) {
        /**
         * Checks the parts.
         *
         * @param from the first moment
         * @param until the moment from which changes are in effect
         * @param zone the zone of both
         * @throws IllegalArgumentException if the window does not end after it begins
         */
        public UpdateWindow {
            requireNonNull(from, "from");
            requireNonNull(until, "until");
            requireNonNull(zone, "zone");
            if (!from.isBefore(until)) {
                throw new IllegalArgumentException("from: not before until");
            }
        }

        /** Returns for example {@code 09:00 to 14:00 Asia/Yekaterinburg}. */
        @Override
        public String toString() {
            return from + " to " + until + " " + zone;
        }
    }

    /**
     * A sentence of the letters in its time.
     *
     * @param ruleId the id of the sentence
     * @param validFrom the first day it holds
     * @param sentence its words
     * @since 0.1
     */
    public record RuleVersion(String ruleId, LocalDate validFrom, String sentence) {
        /**
         * Checks the parts.
         *
         * @param ruleId the id of the sentence
         * @param validFrom the first day it holds
         * @param sentence its words
         */
        public RuleVersion {
            requireNonNull(ruleId, "ruleId");
            requireNonNull(validFrom, "validFrom");
            requireNonNull(sentence, "sentence");
        }
    }

    /**
     * Things grouped by the moment their changes take effect.
     *
     * @param <T> the type of the things
     * @param byEffect the groups in the order of time, each in the order of encounter
     * @param unanswered those whose effect is not known, in the order of encounter
     * @since 0.1
     */
    public record EffectGroups<T>(SortedMap<Instant, List<T>> byEffect, List<T> unanswered) {
        /**
         * Copies the parts.
         *
         * @param byEffect the groups
         * @param unanswered those whose effect is not known
         */
        public EffectGroups {
            byEffect = EffectBatch.copy(byEffect);
            unanswered = List.copyOf(unanswered);
        }
    }
}
