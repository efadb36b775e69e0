package io.github.eposcases.scheduling;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.scheduling.EffectPolicy.Reading;
import io.github.eposcases.scheduling.EffectPolicy.Status;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * When one change takes effect, and everything that can be said about it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param change when the administrator made the change
 * @param date the update day, in the zone of the policy
 * @param instant from when on the change is in effect
 * @param policy the policy that says so
 * @since 0.1
 */
public record EffectiveMoment(Instant change, LocalDate date, Instant instant, EffectPolicy policy) {
    /**
     * Checks the parts.
     *
     * @param change when the administrator made the change
     * @param date the update day
     * @param instant from when on the change is in effect
     * @param policy the policy that says so
     * @throws IllegalArgumentException if the parts do not agree with the policy
     */
    public EffectiveMoment {
        requireNonNull(change, "change");
        requireNonNull(date, "date");
        requireNonNull(instant, "instant");
        requireNonNull(policy, "policy");
        if (!date.equals(policy.updateDay(change))) {
            throw new IllegalArgumentException("date: not what the policy says");
        }
        if (!instant.equals(policy.at(date, policy.window().until()))) {
            throw new IllegalArgumentException("instant: not what the policy says");
        }
    }

    /**
     * Returns the day of the change.
     *
     * @return the day in the zone of the policy
     */
    public LocalDate changeDate() {
        return UpdateClock.dayOf(change, policy.window().zone(), "change");
    }

    /**
     * Returns when the update begins, which promises nothing.
     *
     * @return the beginning of the window on the update day
     */
    public Instant windowStart() {
        return policy.at(date, policy.window().from());
    }

    /**
     * Tells how far the change is.
     *
     * @param now when the question is asked
     * @return the status, which only advances as {@code now} does
     */
    public Status statusAt(Instant now) {
        if (requireNonNull(now, "now").isBefore(change)) {
            return Status.NOT_YET_MADE;
        }
        if (now.isBefore(windowStart())) {
            return Status.PENDING;
        }
        return now.isBefore(instant) ? Status.UPDATING : Status.IN_EFFECT;
    }

    /**
     * Returns the sentence of the letters that the answer rests on.
     *
     * @return {@code S0-19} or {@code S1-6}
     */
    public String ruleId() {
        return policy.rule().ruleId();
    }

    /**
     * Returns the answer of another reading, with the same calendars, window and rule.
     *
     * @param reading a reading
     * @return the moment, or empty if that reading has no data, or no calendar
     */
    public Optional<EffectiveMoment> under(Reading reading) {
        boolean none = requireNonNull(reading, "reading") == Reading.CUSTOM && policy.reading() != Reading.CUSTOM;
        try {
            return none ? Optional.empty() : Optional.of(policy.as(reading).effectOf(change));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns between which instants every reading lies.
     *
     * @return the interval, or empty if the official calendar has no data for it
     */
    public Optional<Interval> interval() {
        Optional<EffectiveMoment> production = under(Reading.PRODUCTION);
        Optional<EffectiveMoment> strict = under(Reading.STRICT);
        Optional<EffectiveMoment> literal = under(Reading.LITERAL);
        if (production.isEmpty() || strict.isEmpty() || literal.isEmpty()) {
            return Optional.empty();
        }
        TreeSet<EffectiveMoment> all = new TreeSet<>(Comparator.comparing(EffectiveMoment::date));
        all.add(this);
        all.add(production.get());
        all.add(strict.get());
        all.add(literal.get());
        boolean provisional = days(changeDate().plusDays(1), all.last().date())
                .anyMatch(day -> policy.official().day(day).provisional());
        return Optional.of(new Interval(all.first().instant(), all.last().instant(), provisional));
    }

    /**
     * Returns the earliest instant of any reading.
     *
     * @return the beginning of the {@link #interval()}
     */
    public Optional<Instant> earliest() {
        return interval().map(Interval::earliest);
    }

    /**
     * Returns the instant at which every reading has the change in effect.
     *
     * @return the end of the {@link #interval()}
     */
    public Optional<Instant> guaranteedBy() {
        return interval().map(Interval::guaranteedBy);
    }

    /**
     * Returns the days passed over.
     *
     * @return every day strictly between the day of the change and the update day, in order
     */
    public List<CalendarDay> skippedDays() {
        return days(changeDate().plusDays(1), date.minusDays(1))
                .map(day -> policy.readings().day(day, policy.reading()))
                .toList();
    }

    /**
     * Returns what is remarkable about the answer.
     *
     * @return an unmodifiable set in the order of the constants
     */
    public Set<Note> notes() {
        EnumSet<Note> notes = EnumSet.noneOf(Note.class);
        Optional<Interval> interval = interval();
        LocalDate from = changeDate().plusDays(1);
        LocalDate until = interval.map(
                        i -> UpdateClock.dayOf(i.guaranteedBy(), policy.window().zone(), "guaranteedBy"))
                .orElse(date);
        CalendarDay day = policy.readings().day(date, policy.reading());
        note(
                notes,
                Note.READINGS_DIFFER,
                interval.filter(i -> !i.earliest().equals(i.guaranteedBy())).isPresent());
        if (policy.official().coverage().contains(date)) {
            CalendarDay official = policy.official().day(date);
            note(notes, Note.ON_OFFICIAL_DAY_OFF, !official.working());
            note(notes, Note.ON_SHORT_DAY, official.shortened());
            note(notes, Note.ON_SPECIAL_DAY, official.kind() == CalendarDay.Kind.SPECIAL);
        }
        note(
                notes,
                Note.PASSES_WORKING_WEEKEND,
                skippedDays().stream().anyMatch(d -> d.working() && Derivation.isWeekend(d.date())));
        note(notes, Note.OVERLAY_APPLIED, policy.readings().overlays().stream().anyMatch(o -> o.touches(from, until)));
        note(
                notes,
                Note.PROVISIONAL,
                interval.filter(Interval::provisional).isPresent()
                        || Stream.concat(skippedDays().stream(), Stream.of(day)).anyMatch(CalendarDay::provisional));
        note(notes, Note.OUTSIDE_COVERAGE, interval.isEmpty());
        note(notes, Note.BEFORE_RULE, changeDate().isBefore(policy.rule().validFrom()));
        return Collections.unmodifiableSet(notes);
    }

    private static void note(Set<Note> notes, Note note, boolean applies) {
        if (applies) {
            notes.add(note);
        }
    }

    private static Stream<LocalDate> days(LocalDate first, LocalDate last) {
        return first.isAfter(last) ? Stream.empty() : Stream.concat(first.datesUntil(last), Stream.of(last));
    }

    /**
     * Says when the change takes effect, why, and where readings differ.
     *
     * @param locale English for the language {@code en}, Russian for every other
     * @return one line
     */
    public String explain(Locale locale) {
        return Explanation.of(this, requireNonNull(locale, "locale"));
    }

    /**
     * Returns the update window as a calendar file with one event; the same effect gives the same event.
     *
     * @param locale English for the language {@code en}, Russian for every other
     * @param stamp when the file is made
     * @return an iCalendar text (RFC 5545)
     */
    public String toIcs(Locale locale, Instant stamp) {
        return EffectIcs.of(this, requireNonNull(locale, "locale"), requireNonNull(stamp, "stamp"));
    }

    /** Returns the English explanation. */
    @Override
    public String toString() {
        return explain(Locale.ENGLISH);
    }

    /**
     * Between which instants every reading lies.
     *
     * @param earliest the earliest answer
     * @param guaranteedBy the latest answer
     * @param provisional whether a decree may still change it
     * @since 0.1
     */
    public record Interval(Instant earliest, Instant guaranteedBy, boolean provisional) {
        /**
         * Checks the parts.
         *
         * @param earliest the earliest answer
         * @param guaranteedBy the latest answer
         * @param provisional whether a decree may still change it
         * @throws IllegalArgumentException if the earliest is after the latest
         */
        public Interval {
            requireNonNull(earliest, "earliest");
            requireNonNull(guaranteedBy, "guaranteedBy");
            if (earliest.isAfter(guaranteedBy)) {
                throw new IllegalArgumentException("earliest: after guaranteedBy");
            }
        }
    }

    /**
     * What is remarkable about an answer.
     *
     * @since 0.1
     */
    public enum Note {
        /** The readings give different instants. */
        READINGS_DIFFER,
        /** The update day is an official day off. */
        ON_OFFICIAL_DAY_OFF,
        /** The update day is an hour shorter; the window is the same. */
        ON_SHORT_DAY,
        /** An official working Saturday or Sunday is passed over. */
        PASSES_WORKING_WEEKEND,
        /** The update day is a paid non-working day by presidential decree. */
        ON_SPECIAL_DAY,
        /** An overlay has an entry among the days that matter. */
        OVERLAY_APPLIED,
        /** A decree may still change a day that matters. */
        PROVISIONAL,
        /** The official calendar has no data, so there is no interval. */
        OUTSIDE_COVERAGE,
        /** The change is earlier than the rule. */
        BEFORE_RULE
    }
}
