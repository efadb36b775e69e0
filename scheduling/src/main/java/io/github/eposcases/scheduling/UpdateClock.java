package io.github.eposcases.scheduling;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Between instants and days of one zone, for any rules a zone may have (SCH-47, SCH-48). */
final class UpdateClock {
    private UpdateClock() {}

    /**
     * The day D with startOfDay(D) <= instant < startOfDay(D + 1). Where clocks fall back over midnight the date on
     * the wall goes back to yesterday; the day does not, so that it never falls while time goes on.
     */
    static LocalDate dayOf(Instant instant, ZoneId zone, String parameter) {
        LocalDate day;
        try {
            day = LocalDate.ofInstant(requireNonNull(instant, parameter), zone);
        } catch (DateTimeException e) {
            throw new DateTimeException(parameter + ": beyond the days of java.time", e);
        }
        while (!day.equals(LocalDate.MAX) && !startOfDay(day.plusDays(1), zone).isAfter(instant)) {
            day = day.plusDays(1);
        }
        return day;
    }

    static Instant startOfDay(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    static Instant at(LocalDate day, LocalTime time, ZoneId zone) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}
