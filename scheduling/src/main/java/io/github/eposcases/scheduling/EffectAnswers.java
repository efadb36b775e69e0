package io.github.eposcases.scheduling;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.Parsed;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The questions a policy answers; what a policy is, and what it is made of, stands in {@link EffectPolicy}. */
abstract class EffectAnswers {
    /** Built on first use and immutable, so that a race costs nothing but time (SCH-99). */
    private @Nullable EffectTable table;

    abstract EffectPolicy self();

    abstract WorkingCalendar calendar();

    abstract EffectPolicy.UpdateWindow window();

    /** The years for which answers are kept. */
    abstract DayTable.Years tabled();

    /**
     * Answers when a change takes effect.
     *
     * @param change when the administrator made it
     * @return the moment, with everything that can be said about it
     * @throws OutsideCoverageException if the deciding calendar has no data for the answer
     * @throws DateTimeException if the change is beyond the days of {@code java.time}
     */
    public final EffectiveMoment effectOf(Instant change) {
        LocalDate date = updateDay(change);
        return new EffectiveMoment(change, date, at(date, window().until()), self());
    }

    /**
     * Answers when a change takes effect.
     *
     * @param change when the administrator made it, in any zone
     * @return the moment
     * @throws DateTimeException as {@link #effectOf(Instant)}
     */
    public final EffectiveMoment effectOf(ZonedDateTime change) {
        return effectOf(requireNonNull(change, "change").toInstant());
    }

    /**
     * Answers when a change takes effect.
     *
     * @param change when the administrator made it, at any offset
     * @return the moment
     * @throws DateTimeException as {@link #effectOf(Instant)}
     */
    public final EffectiveMoment effectOf(OffsetDateTime change) {
        return effectOf(requireNonNull(change, "change").toInstant());
    }

    /**
     * Answers when the changes of a day take effect.
     *
     * @param changeDay a day in the zone of the policy
     * @return the moment, the same for the whole day
     * @throws DateTimeException as {@link #effectOf(Instant)}
     */
    public final EffectiveMoment effectOfDay(LocalDate changeDay) {
        return effectOf(UpdateClock.startOfDay(requireNonNull(changeDay, "changeDay"), window().zone()));
    }

    /**
     * Answers when a change takes effect whose time was read off a clock.
     *
     * @param changeInPolicyZone date and time in the zone of the policy
     * @return the moment
     * @throws DateTimeException as {@link #effectOf(Instant)}
     */
    public final EffectiveMoment effectOfLocal(LocalDateTime changeInPolicyZone) {
        return effectOf(requireNonNull(changeInPolicyZone, "changeInPolicyZone").atZone(window().zone()));
    }

    /**
     * Answers when all changes of one user are in effect.
     *
     * @param changes when the administrator made them
     * @return the moment of the last
     * @throws IllegalArgumentException if there is none
     * @throws DateTimeException as {@link #effectOf(Instant)}
     */
    public final EffectiveMoment effectOfAll(Collection<Instant> changes) {
        if (requireNonNull(changes, "changes").isEmpty()) {
            throw new IllegalArgumentException("changes: empty");
        }
        return effectOf(Collections.max(changes));
    }

    /**
     * Answers like {@link #effectOf(Instant)}, the instant only; in the years of the official calendar without
     * allocation.
     *
     * @param change when the administrator made the change
     * @return when it takes effect, strictly later
     * @throws DateTimeException as {@link #effectOf(Instant)}
     */
    public final Instant effectiveAt(Instant change) {
        Instant known = table().effect(requireNonNull(change, "change").getEpochSecond());
        return known != null ? known : at(updateDay(change), window().until());
    }

    /**
     * Answers like {@link #effectiveAt(Instant)} in epoch seconds.
     *
     * @param changeEpochSecond when the administrator made the change
     * @return when it takes effect
     * @throws DateTimeException as {@link #effectOf(Instant)}
     */
    public final long effectiveAtEpochSecond(long changeEpochSecond) {
        long known = table().second(changeEpochSecond);
        return known != EffectPolicy.NO_EFFECT
                ? known
                : at(updateDay(Instant.ofEpochSecond(changeEpochSecond)), window().until())
                        .getEpochSecond();
    }

    /**
     * Tells how far a change is.
     *
     * @param change when the administrator made it
     * @param now when the question is asked
     * @return the status, which only advances as {@code now} does
     * @throws DateTimeException as {@link #effectOf(Instant)}
     */
    public final EffectPolicy.Status statusAt(Instant change, Instant now) {
        return effectOf(change).statusAt(now);
    }

    /**
     * Tells how far a change is at the time of a clock.
     *
     * @param change when the administrator made it
     * @param clock the clock
     * @return the status
     * @throws DateTimeException as {@link #effectOf(Instant)}
     */
    public final EffectPolicy.Status statusNow(Instant change, InstantSource clock) {
        return statusAt(change, requireNonNull(clock, "clock").instant());
    }

    /**
     * Answers until when a change must be made: {@code effectiveAt(c) <= needed} exactly if
     * {@code c < deadlineFor(needed)}.
     *
     * @param needed when the change must be in effect
     * @return the exclusive bound, the beginning of a day
     * @throws OutsideCoverageException if the deciding calendar has no data for the answer
     * @throws DateTimeException if the answer is beyond the days of {@code java.time}
     */
    public final Instant deadlineFor(Instant needed) {
        return UpdateClock.startOfDay(deadlineDay(needed), window().zone());
    }

    /** The last update day whose end of window is not after the instant; the last day to edit is the one before. */
    LocalDate deadlineDay(Instant needed) {
        LocalDate day = UpdateClock.dayOf(needed, window().zone(), "needed");
        while (at(day, window().until()).isAfter(needed)) {
            if (day.equals(LocalDate.MIN)) {
                throw new DateTimeException("needed: beyond the days of java.time");
            }
            day = day.minusDays(1);
        }
        return calendar().previousOrSame(day);
    }

    /**
     * Says in words until when a change must be made.
     *
     * @param needed when the change must be in effect
     * @param locale English for the language {@code en}, Russian for every other
     * @return one line
     * @throws DateTimeException as {@link #deadlineFor}
     */
    public final String explainDeadline(Instant needed, Locale locale) {
        return Explanation.ofDeadline(self(), requireNonNull(needed, "needed"), requireNonNull(locale, "locale"));
    }

    /**
     * Answers from when on a ticket may be filed if the user still fails.
     *
     * @param change when the administrator made the change
     * @return the same as {@link #effectiveAt(Instant)}
     * @throws DateTimeException as {@link #effectOf(Instant)}
     */
    public final Instant ticketAllowedFrom(Instant change) {
        return effectiveAt(change);
    }

    /**
     * Answers for a list.
     *
     * @param changes when the administrator made them
     * @return an answer or a problem for each, in order
     */
    public final List<Parsed<EffectiveMoment>> effectsOf(List<Instant> changes) {
        return EffectBatch.each(self(), requireNonNull(changes, "changes"));
    }

    /**
     * Answers for an array, without allocation in the years of the official calendar. Different parts of an array may
     * be answered by different threads.
     *
     * @param changes epoch seconds of the changes
     * @param result where the epoch seconds of the effects go, or {@link EffectPolicy#NO_EFFECT}; may be the same array
     * @return how many have no answer
     * @throws IllegalArgumentException if the arrays differ in length
     */
    public final int effectiveAtEpochSeconds(long[] changes, long[] result) {
        return EffectBatch.fill(self(), table(), requireNonNull(changes, "changes"), requireNonNull(result, "result"));
    }

    /**
     * Groups things by the moment their changes take effect.
     *
     * @param <T> the type of the things
     * @param items the things
     * @param changeOf when the change of a thing was made
     * @return the groups in the order of time; those without an answer apart
     */
    public final <T> EffectPolicy.EffectGroups<T> groupByEffect(
            Collection<T> items, Function<? super T, Instant> changeOf) {
        return EffectBatch.group(self(), requireNonNull(items, "items"), requireNonNull(changeOf, "changeOf"));
    }

    LocalDate updateDay(Instant change) {
        LocalDate day = UpdateClock.dayOf(change, window().zone(), "change");
        try {
            return calendar().next(day);
        } catch (OutsideCoverageException e) {
            throw e;
        } catch (DateTimeException e) {
            throw new DateTimeException("change: no working day after " + day, e);
        }
    }

    Instant at(LocalDate day, LocalTime time) {
        return UpdateClock.at(day, time, window().zone());
    }

    private EffectTable table() {
        EffectTable known = table;
        if (known == null) {
            known = EffectTable.of(calendar(), window(), tabled());
            table = known;
        }
        return known;
    }
}
