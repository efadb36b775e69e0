package io.github.eposcases.scheduling;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.scheduling.WorkingCalendar.Coverage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Dated exceptions to a calendar: a region's own day off, a day worked instead, an outage of the update.
 *
 * <p>Days off and working days change the official calendar, and so the readings that ask it; an outage means that no
 * update happens, and changes every reading. Immutable and thread-safe; equal if id, source, region and entries are.
 *
 * <pre>{@code
 * Overlay outage = Overlay.builder("dc-2024", "notice of the data centre, 2024-12-20")
 *         .outage(LocalDate.of(2024, 12, 23), LocalDate.of(2024, 12, 23), "planned works")
 *         .build();
 * }</pre>
 *
 * @since 0.1
 */
public final class Overlay {
    private static final int MOST_DAYS = 10_000;

    private final String id;
    private final String source;
    private final @Nullable String region;
    private final NavigableMap<LocalDate, Entry> entries;

    private Overlay(String id, String source, @Nullable String region, NavigableMap<LocalDate, Entry> entries) {
        this.id = id;
        this.source = source;
        this.region = region;
        this.entries = entries;
    }

    /**
     * Begins an overlay.
     *
     * @param id a short name
     * @param source who decided, for the explanations
     * @return an empty builder
     */
    public static Builder builder(String id, String source) {
        return new Builder(requireNonNull(id, "id"), requireNonNull(source, "source"));
    }

    /**
     * Returns the name.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Returns who decided.
     *
     * @return the source
     */
    public String source() {
        return source;
    }

    /**
     * Returns the region.
     *
     * @return the ISO 3166-2 code, if one was given
     */
    public Optional<String> region() {
        return Optional.ofNullable(region);
    }

    /**
     * Returns the entries in the order of their dates.
     *
     * @return an unmodifiable list, not empty
     */
    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** The day as this overlay makes it. */
    Optional<CalendarDay> day(LocalDate date) {
        Map.Entry<LocalDate, Entry> entry = entries.floorEntry(date);
        return entry == null || date.isAfter(entry.getValue().last())
                ? Optional.empty()
                : Optional.of(entry.getValue().day(date));
    }

    LongStream days() {
        return entries.values().stream()
                .flatMapToLong(e -> LongStream.rangeClosed(e.first.toEpochDay(), e.last.toEpochDay()));
    }

    DayTable.Years years() {
        return DayTable.Years.of(
                entries.firstKey().toEpochDay(),
                entries.lastEntry().getValue().last.toEpochDay());
    }

    /** The entries that satisfy a condition, as an overlay; empty if there are none. */
    Optional<Overlay> only(Predicate<Entry> condition) {
        NavigableMap<LocalDate, Entry> kept = new TreeMap<>(entries);
        kept.values().removeIf(condition.negate());
        return kept.isEmpty() ? Optional.empty() : Optional.of(new Overlay(id, source, region, kept));
    }

    boolean touches(LocalDate first, LocalDate last) {
        Map.Entry<LocalDate, Entry> entry = entries.floorEntry(last);
        return entry != null && !entry.getValue().last.isBefore(first);
    }

    void requireWithin(Coverage coverage) {
        for (Entry entry : entries.values()) {
            if (!entry.within(coverage)) {
                throw new IllegalArgumentException("overlay: " + entry.dates() + " is not covered (" + coverage + ")");
            }
        }
    }

    void requireApart(Overlay other) {
        for (Entry entry : entries.values()) {
            if (other.touches(entry.first, entry.last)) {
                throw new IllegalArgumentException("overlay: " + entry.dates() + " has an entry of " + other.id);
            }
        }
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Overlay other
                && id.equals(other.id)
                && source.equals(other.source)
                && region().equals(other.region())
                && entries.equals(other.entries);
    }

    @Override
    public int hashCode() {
        return id.hashCode() * 31 + entries.hashCode();
    }

    /** Returns a sentence with the name, the number of entries and the source. */
    @Override
    public String toString() {
        return "Overlay " + id + ", " + entries.size() + (entries.size() == 1 ? " entry" : " entries") + ", by "
                + source + ".";
    }

    /**
     * What an entry does.
     *
     * @since 0.1
     */
    public enum Kind {
        /** The day is off. */
        DAY_OFF,
        /** The day is worked. */
        WORKING_DAY,
        /** No update happens that day. */
        OUTAGE
    }

    /**
     * One day or several in a row.
     *
     * @param kind what it does
     * @param first the first day
     * @param last the last day
     * @param reason why, for the explanations
     * @since 0.1
     */
    public record Entry(Kind kind, LocalDate first, LocalDate last, String reason) {
        /**
         * Checks the parts.
         *
         * @param kind what it does
         * @param first the first day
         * @param last the last day
         * @param reason why
         * @throws IllegalArgumentException if the first day is after the last
         */
        public Entry {
            requireNonNull(kind, "kind");
            requireNonNull(first, "first");
            requireNonNull(last, "last");
            requireNonNull(reason, "reason");
            if (first.isAfter(last)) {
                throw new IllegalArgumentException("first: after last");
            }
        }

        boolean within(Coverage coverage) {
            return coverage.contains(first) && coverage.contains(last);
        }

        String dates() {
            return first.equals(last) ? first.toString() : first + " to " + last;
        }

        private CalendarDay day(LocalDate date) {
            CalendarDay.Kind made = switch (kind) {
                case DAY_OFF -> CalendarDay.Kind.OVERLAY_OFF;
                case WORKING_DAY -> CalendarDay.Kind.OVERLAY_WORKING;
                case OUTAGE -> CalendarDay.Kind.OUTAGE;
            };
            return CalendarDay.of(date, kind == Kind.WORKING_DAY, made).withReason(reason, reason);
        }
    }

    /**
     * Collects entries.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final String id;
        private final String source;
        private @Nullable String region;
        private final List<Entry> entries = new ArrayList<>();

        private Builder(String id, String source) {
            this.id = id;
            this.source = source;
        }

        /**
         * Names the region.
         *
         * @param iso3166 the ISO 3166-2 code, for example {@code RU-PER}
         * @return this builder
         */
        public Builder region(String iso3166) {
            region = requireNonNull(iso3166, "iso3166");
            return this;
        }

        /**
         * Adds a day off.
         *
         * @param date the day
         * @param reason why
         * @return this builder
         */
        public Builder dayOff(LocalDate date, String reason) {
            return daysOff(requireNonNull(date, "date"), date, reason);
        }

        /**
         * Adds days off in a row, across weekends and New Year if need be.
         *
         * @param first the first day
         * @param last the last day
         * @param reason why
         * @return this builder
         */
        public Builder daysOff(LocalDate first, LocalDate last, String reason) {
            entries.add(new Entry(Kind.DAY_OFF, first, last, reason));
            return this;
        }

        /**
         * Adds a working day.
         *
         * @param date the day
         * @param reason why
         * @return this builder
         */
        public Builder workingDay(LocalDate date, String reason) {
            entries.add(new Entry(Kind.WORKING_DAY, requireNonNull(date, "date"), date, reason));
            return this;
        }

        /**
         * Adds days without an update.
         *
         * @param first the first day
         * @param last the last day
         * @param reason why
         * @return this builder
         */
        public Builder outage(LocalDate first, LocalDate last, String reason) {
            entries.add(new Entry(Kind.OUTAGE, first, last, reason));
            return this;
        }

        /**
         * Makes the overlay.
         *
         * @return the overlay
         * @throws IllegalArgumentException if there is no entry, two entries share a date, or more than 10,000 days
         *     are meant
         */
        public Overlay build() {
            NavigableMap<LocalDate, Entry> sorted = new TreeMap<>();
            long days = 0;
            for (Entry entry : entries) {
                if (new Overlay(id, source, region, sorted).touches(entry.first, entry.last)) {
                    throw new IllegalArgumentException("entries: two for " + entry.dates());
                }
                sorted.put(entry.first, entry);
                days += ChronoUnit.DAYS.between(entry.first, entry.last) + 1;
            }
            if (days == 0 || days > MOST_DAYS) {
                throw new IllegalArgumentException("entries: " + days + " days; 1 to " + MOST_DAYS + " are allowed");
            }
            return new Overlay(id, source, region, sorted);
        }
    }
}
