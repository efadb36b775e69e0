package io.github.eposcases.scheduling;

import io.github.eposcases.scheduling.EffectPolicy.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The calendars of the readings of one rule (SCH-3), with the same overlays: days off and working days change the
 * official calendar, outages every one (SCH-66).
 */
final class Readings {
    private final WorkingCalendar plainOfficial;
    private final Optional<WorkingCalendar> plainCustom;
    private final List<Overlay> overlays;
    private final WorkingCalendar literal;
    private final WorkingCalendar production;
    private final WorkingCalendar strict;
    private final Optional<WorkingCalendar> custom;

    private Readings(WorkingCalendar official, Optional<WorkingCalendar> custom, List<Overlay> overlays) {
        this.plainOfficial = official;
        this.plainCustom = custom;
        this.overlays = List.copyOf(overlays);
        this.literal = withOverlays(WorkingCalendars.mondayToFriday(), e -> e.kind() == Overlay.Kind.OUTAGE);
        // An outage that the official calendar does not know of still stops the literal reading.
        this.production = withOverlays(official, e -> e.kind() != Overlay.Kind.OUTAGE || e.within(official.coverage()));
        this.strict = literal.combinedWith(production);
        this.custom = custom.map(c -> withOverlays(c, e -> true));
    }

    static Readings of(WorkingCalendar official, Optional<WorkingCalendar> custom, List<Overlay> overlays) {
        return new Readings(official, custom, overlays);
    }

    private WorkingCalendar withOverlays(WorkingCalendar calendar, Predicate<Overlay.Entry> taken) {
        WorkingCalendar changed = calendar;
        for (Overlay overlay : overlays) {
            changed = overlay.only(taken).map(changed::with).orElse(changed);
        }
        return changed;
    }

    WorkingCalendar plainOfficial() {
        return plainOfficial;
    }

    Optional<WorkingCalendar> plainCustom() {
        return plainCustom;
    }

    List<Overlay> overlays() {
        return overlays;
    }

    WorkingCalendar production() {
        return production;
    }

    WorkingCalendar calendar(Reading reading) {
        return switch (reading) {
            case LITERAL -> literal;
            case PRODUCTION -> production;
            case STRICT -> strict;
            case CUSTOM -> custom.orElseThrow();
        };
    }

    /** The years for which answers are kept: those of the official data, if a calendar of ours decides. */
    DayTable.Years tabled(Reading reading) {
        return production instanceof RankedCalendar official && calendar(reading) instanceof RankedCalendar
                ? official.tabled()
                : DayTable.Years.NONE;
    }

    /** What there is to say about a day: the official facts, unless the caller's calendar decides. */
    CalendarDay day(LocalDate date, Reading reading) {
        return reading != Reading.CUSTOM && production.coverage().contains(date)
                ? production.day(date)
                : calendar(reading).day(date);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Readings r
                && plainOfficial.equals(r.plainOfficial)
                && plainCustom.equals(r.plainCustom)
                && overlays.equals(r.overlays);
    }

    @Override
    public int hashCode() {
        return plainOfficial.hashCode() * 31 + overlays.hashCode();
    }
}
