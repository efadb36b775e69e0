package io.github.eposcases.scheduling;

import io.github.eposcases.scheduling.ProductionCalendar.Status;
import io.github.eposcases.scheduling.ProductionCalendar.Transfer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The rows of a calendar file (SCH-25), sorted; everything else is derived from them.
 *
 * @param dataDate the date of the data
 * @param sources in the order of the file
 * @param years by number, without a gap
 * @param transfers by origin
 * @param daysOff one-off days outside article 112
 * @param special paid non-working days by presidential decree
 * @param shortDays working days an hour shorter
 * @param regional days of the regions
 */
record CalendarRows(
        LocalDate dataDate,
        List<LegalSource> sources,
        SortedMap<Integer, Year> years,
        List<Transfer> transfers,
        SortedMap<LocalDate, OneOff> daysOff,
        SortedMap<LocalDate, LegalSource> special,
        SortedMap<LocalDate, LegalSource> shortDays,
        List<Regional> regional) {
    /** The source of what follows from the Labour Code; by this id, since no row of a file names it for every year. */
    static final String LABOUR_CODE = "tk-112";

    Optional<LegalSource> labourCode() {
        return sources.stream().filter(s -> s.id().equals(LABOUR_CODE)).findFirst();
    }

    LegalSource derivedFrom(int year) {
        return labourCode()
                .orElseGet(() -> Objects.requireNonNull(years.get(year)).source());
    }

    boolean knows(LocalDate date) {
        return years.containsKey(date.getYear());
    }

    /** One row {@code year}. */
    record Year(int year, Status status, int workingDays, LegalSource source) {}

    /** One row {@code day-off}. */
    record OneOff(LocalDate date, String russian, String english, LegalSource source) {}

    /** One row of the kind regional. */
    record Regional(String region, LocalDate date, String kind, String russian, String english, LegalSource source) {}
}
