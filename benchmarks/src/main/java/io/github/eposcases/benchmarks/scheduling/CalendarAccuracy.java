package io.github.eposcases.benchmarks.scheduling;

import io.github.eposcases.core.TextTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.time4j.PlainDate;
import net.time4j.range.HolidayModel;
import org.threeten.extra.Temporals;

/**
 * How many days of 2018 to 2027 each library takes for the wrong kind, weekends included, special days not counted as
 * off (SCH-100). The truth is the table of facts that independent production calendars agree on, not our own calendar.
 */
public final class CalendarAccuracy {
    static final Path FACTS =
            Path.of("scheduling/src/test/resources/io/github/eposcases/scheduling/production-calendar-facts.tsv");

    private final Map<Integer, TextTable.Row> facts;

    CalendarAccuracy(Path file) throws IOException {
        facts = TextTable.parse(Files.readString(file)).rows().stream()
                .collect(Collectors.toMap(row -> Integer.parseInt(row.get("year")), row -> row));
    }

    /** Whether a day is worked, as each library sees it. */
    static Map<String, Predicate<LocalDate>> libraries() {
        Map<String, Predicate<LocalDate>> libraries = new LinkedHashMap<>();
        libraries.put(
                "ThreeTen-Extra (weekends only)",
                date -> date.minusDays(1).with(Temporals.nextWorkingDay()).equals(date));
        libraries.put(
                "Time4J (weekends only)",
                date -> HolidayModel.ofSaturdayOrSunday().isBusinessDay(PlainDate.from(date)));
        libraries.put("Jollyday 2.19.0", Peers::jollydayWorks);
        libraries.put("epos-cases", Peers.OURS::isWorkingDay);
        return libraries;
    }

    private boolean worked(LocalDate date) {
        TextTable.Row year = facts.get(date.getYear());
        return date.getDayOfWeek().getValue() > 5
                ? year.list("workingWeekends").contains(date.toString())
                : !year.list("offWeekdays").contains(date.toString());
    }

    /** The wrong days of each year. */
    int[] wrong(Predicate<LocalDate> library) {
        return IntStream.rangeClosed(2018, 2027)
                .map(year -> (int) LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(date -> library.test(date) != worked(date))
                        .count())
                .toArray();
    }

    private static LocalDate next(Predicate<LocalDate> library, LocalDate date) {
        return Stream.iterate(date.plusDays(1), d -> d.plusDays(1))
                .filter(library)
                .findFirst()
                .orElseThrow();
    }

    /** The days of a change whose next official working day is wrong, 2023 to 2027. */
    int[] wrongNext(Predicate<LocalDate> library) {
        return IntStream.rangeClosed(2023, 2027)
                .map(year -> (int) LocalDate.of(year, 1, 1)
                        .datesUntil(year == 2027 ? LocalDate.of(2027, 12, 30) : LocalDate.of(year + 1, 1, 1))
                        .filter(date -> !next(library, date).equals(next(this::worked, date)))
                        .count())
                .toArray();
    }

    String table() {
        StringBuilder out = new StringBuilder(
                "| wrong days | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | total |"
                        + " wrong next working day 23 / 24 / 25 / 26 / 27 |\n|---|---|---|---|---|---|---|---|---|---|---|---|---|\n");
        libraries().forEach((name, library) -> {
            int[] wrong = wrong(library);
            out.append("| ").append(name).append(" | ");
            out.append(IntStream.of(wrong).mapToObj(Integer::toString).collect(Collectors.joining(" | ")));
            out.append(" | ").append(IntStream.of(wrong).sum()).append(" | ");
            out.append(
                    IntStream.of(wrongNext(library)).mapToObj(Integer::toString).collect(Collectors.joining(" / ")));
            out.append(" |\n");
        });
        return out.toString();
    }

    public static void main(String[] args) throws IOException {
        System.out.print(new CalendarAccuracy(FACTS).table());
    }
}
