package io.github.eposcases.scheduling;

import io.github.eposcases.scheduling.EffectPolicy.UpdateWindow;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.zone.ZoneOffsetTransition;
import org.jspecify.annotations.Nullable;

/**
 * The answers of a policy for the changes of some years, one a day. Where the zone does not change its offset in these
 * years, the day is a division; elsewhere this table stays empty and the policy computes (SCH-75, SCH-76).
 */
final class EffectTable {
    private static final int DAY = 86_400;

    /** The first second of the first day, and that of the day after the last. */
    private final long start;

    private final long end;
    private final @Nullable Instant[] effects;
    private final long[] seconds;

    private EffectTable(long start, long end, @Nullable Instant[] effects, long[] seconds) {
        this.start = start;
        this.end = end;
        this.effects = effects;
        this.seconds = seconds;
    }

    static EffectTable of(WorkingCalendar calendar, UpdateWindow window, DayTable.Years years) {
        if (years.count() == 0) {
            return new EffectTable(0, 0, new Instant[0], new long[0]);
        }
        LocalDate first = LocalDate.of(years.first(), 1, 1);
        LocalDate end = LocalDate.of(years.last() + 1, 1, 1);
        Instant start = UpdateClock.startOfDay(first, window.zone());
        ZoneOffsetTransition change = window.zone().getRules().nextTransition(start.minusSeconds(DAY));
        if (change != null
                && !change.getInstant()
                        .isAfter(UpdateClock.startOfDay(end, window.zone()).plusSeconds(DAY))) {
            return of(calendar, window, DayTable.Years.NONE);
        }
        int days = (int) (end.toEpochDay() - first.toEpochDay());
        @Nullable Instant[] effects = new Instant[days];
        long[] seconds = new long[days];
        for (int i = 0; i < days; i++) {
            effects[i] = effect(calendar, window, first.plusDays(i));
            seconds[i] = effects[i] == null ? EffectPolicy.NO_EFFECT : effects[i].getEpochSecond();
        }
        return new EffectTable(start.getEpochSecond(), start.getEpochSecond() + (long) days * DAY, effects, seconds);
    }

    private static @Nullable Instant effect(WorkingCalendar calendar, UpdateWindow window, LocalDate day) {
        try {
            return UpdateClock.at(calendar.next(day), window.until(), window.zone());
        } catch (DateTimeException e) {
            return null; // asked again, the policy throws the same
        }
    }

    /** The effect of a change in this second, or null if the table does not know. */
    @Nullable
    Instant effect(long changeSecond) {
        return changeSecond >= start && changeSecond < end ? effects[(int) ((changeSecond - start) / DAY)] : null;
    }

    /** The same as an epoch second, or {@code NO_EFFECT} if the table does not know. */
    long second(long changeSecond) {
        return changeSecond >= start && changeSecond < end
                ? seconds[(int) ((changeSecond - start) / DAY)]
                : EffectPolicy.NO_EFFECT;
    }
}
