package io.github.eposcases.scheduling;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one day of a calendar: whether it is worked, why, and who says so.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class CalendarDay {
    private final LocalDate date;
    private final boolean working;
    private final Kind kind;
    private final boolean shortened;
    private final boolean provisional;
    private final @Nullable LocalDate counterpart;
    private final @Nullable LegalSource source;
    private final @Nullable Reason reason;

    private CalendarDay(
            LocalDate date,
            boolean working,
            Kind kind,
            boolean shortened,
            boolean provisional,
            @Nullable LocalDate counterpart,
            @Nullable LegalSource source,
            @Nullable Reason reason) {
        this.date = date;
        this.working = working;
        this.kind = kind;
        this.shortened = shortened;
        this.provisional = provisional;
        this.counterpart = counterpart;
        this.source = source;
        this.reason = reason;
    }

    /**
     * Returns a day of a caller's own calendar.
     *
     * @param date the day
     * @param working whether it is worked
     * @param kind why
     * @return the day, full length, final, without counterpart and source
     */
    public static CalendarDay of(LocalDate date, boolean working, Kind kind) {
        return new CalendarDay(
                requireNonNull(date, "date"), working, requireNonNull(kind, "kind"), false, false, null, null, null);
    }

    CalendarDay withWorking(boolean works) {
        return new CalendarDay(date, works, kind, shortened, provisional, counterpart, source, reason);
    }

    CalendarDay withShortened() {
        return new CalendarDay(date, working, kind, true, provisional, counterpart, source, reason);
    }

    CalendarDay withProvisional() {
        return new CalendarDay(date, working, kind, shortened, true, counterpart, source, reason);
    }

    CalendarDay withCounterpart(LocalDate other) {
        return new CalendarDay(date, working, kind, shortened, provisional, other, source, reason);
    }

    CalendarDay withSource(@Nullable LegalSource from) {
        return new CalendarDay(date, working, kind, shortened, provisional, counterpart, from, reason);
    }

    CalendarDay withReason(String russian, String english) {
        return new CalendarDay(
                date, working, kind, shortened, provisional, counterpart, source, new Reason(russian, english));
    }

    /**
     * Returns the day.
     *
     * @return the date
     */
    public LocalDate date() {
        return date;
    }

    /**
     * Tells whether the day is worked.
     *
     * @return true if it is
     */
    public boolean working() {
        return working;
    }

    /**
     * Tells why.
     *
     * @return the kind of the day
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Tells whether the working day is an hour shorter.
     *
     * @return true on the eve of a holiday and on most working Saturdays
     */
    public boolean shortened() {
        return shortened;
    }

    /**
     * Tells whether a decree may still change the day.
     *
     * @return true if the year is not official
     */
    public boolean provisional() {
        return provisional;
    }

    /**
     * Returns the other end of a transfer, or the holiday of a substitute.
     *
     * @return the other day, if there is one
     */
    public Optional<LocalDate> counterpart() {
        return Optional.ofNullable(counterpart);
    }

    /**
     * Returns who says so.
     *
     * @return the source; empty for an ordinary day and for a caller's own
     */
    public Optional<LegalSource> source() {
        return Optional.ofNullable(source);
    }

    Optional<String> reason(Locale locale) {
        return Optional.ofNullable(reason).map(r -> Words.pick(locale, r.russian(), r.english()));
    }

    /**
     * Says what the day is and why.
     *
     * @param locale English for the language {@code en}, Russian for every other
     * @return one line
     */
    public String explain(Locale locale) {
        return DayWords.explain(this, locale);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof CalendarDay d
                && date.equals(d.date)
                && working == d.working
                && kind == d.kind
                && shortened == d.shortened
                && provisional == d.provisional
                && Objects.equals(counterpart, d.counterpart)
                && Objects.equals(source, d.source)
                && Objects.equals(reason, d.reason);
    }

    @Override
    public int hashCode() {
        return Objects.hash(date, working, kind, shortened, provisional, counterpart, source, reason);
    }

    /** Returns the English explanation. */
    @Override
    public String toString() {
        return explain(Locale.ENGLISH);
    }

    /**
     * Why a day is worked or not.
     *
     * @since 0.1
     */
    public enum Kind {
        /** An ordinary day of the working week. */
        WORKING,
        /** An ordinary day outside the working week. */
        WEEKEND,
        /** A holiday of the Labour Code, article 112, on whatever day of the week. */
        HOLIDAY,
        /** Off because a holiday fell on a weekend. */
        SUBSTITUTE,
        /** Off because a decree moved a day off to it. */
        TRANSFERRED_OFF,
        /** Worked because a decree moved its day off away. */
        TRANSFERRED_WORKING,
        /** Off once, for a reason of its own. */
        ONE_OFF,
        /** A paid non-working day by presidential decree: not a day off of the Labour Code. */
        SPECIAL,
        /** Off by an overlay. */
        OVERLAY_OFF,
        /** Worked by an overlay. */
        OVERLAY_WORKING,
        /** No update happens that day. */
        OUTAGE
    }

    private record Reason(String russian, String english) {}
}
