package io.github.eposcases.scheduling;

import io.github.eposcases.scheduling.ProductionCalendar.Status;
import io.github.eposcases.scheduling.ProductionCalendar.Transfer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of two calendars as one (SCH-38): our official years stay, our provisional ones give way. */
final class CalendarMerge {
    private CalendarMerge() {}

    static CalendarRows of(ProductionFacts ours, ProductionFacts more) {
        CalendarRows a = ours.rows();
        CalendarRows b = more.rows();
        requireSameDays(ours, more);
        Predicate<Integer> keepOurs = year -> !b.years().containsKey(year) || official(a, year);
        Predicate<Integer> takeTheirs = year -> !(a.years().containsKey(year) && official(a, year));
        SortedMap<Integer, CalendarRows.Year> years =
                merge(a.years(), keepOurs, b.years(), takeTheirs, Function.identity());
        if (years.lastKey() - years.firstKey() + 1 != years.size()) {
            throw new IllegalArgumentException("more: the years leave a gap");
        }
        List<Transfer> transfers = new ArrayList<>();
        a.transfers().stream().filter(t -> keepOurs.test(t.from().getYear())).forEach(transfers::add);
        Set<LocalDate> known = transfers.stream().map(Transfer::from).collect(Collectors.toSet());
        b.transfers().stream()
                .filter(t -> takeTheirs.test(t.from().getYear()) && !known.contains(t.from()))
                .forEach(transfers::add);
        transfers.sort(Comparator.comparing(Transfer::from));
        Set<CalendarRows.Regional> both = new LinkedHashSet<>(a.regional());
        both.addAll(b.regional());
        List<CalendarRows.Regional> regional = new ArrayList<>(both);
        regional.sort(Comparator.comparing(CalendarRows.Regional::region).thenComparing(CalendarRows.Regional::date));
        return new CalendarRows(
                a.dataDate().isAfter(b.dataDate()) ? a.dataDate() : b.dataDate(),
                sources(a, b),
                years,
                List.copyOf(transfers),
                merge(a.daysOff(), keepOurs, b.daysOff(), takeTheirs, LocalDate::getYear),
                merge(a.special(), keepOurs, b.special(), takeTheirs, LocalDate::getYear),
                merge(a.shortDays(), keepOurs, b.shortDays(), takeTheirs, LocalDate::getYear),
                List.copyOf(regional));
    }

    private static void requireSameDays(ProductionFacts ours, ProductionFacts more) {
        TreeSet<LocalDate> different = new TreeSet<>();
        for (int year : ours.rows().years().keySet()) {
            if (official(ours.rows(), year) && more.rows().years().containsKey(year)) {
                LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(date -> !same(ours.day(date), more.day(date)))
                        .forEach(different::add);
            }
        }
        if (!different.isEmpty()) {
            throw new IllegalArgumentException("more: other days than those of an official year: " + different);
        }
    }

    private static boolean same(CalendarDay a, CalendarDay b) {
        return a.kind() == b.kind() && a.shortened() == b.shortened();
    }

    private static boolean official(CalendarRows rows, int year) {
        CalendarRows.Year row = rows.years().get(year);
        return row != null && row.status() == Status.OFFICIAL;
    }

    private static List<LegalSource> sources(CalendarRows a, CalendarRows b) {
        Map<String, LegalSource> sources = new LinkedHashMap<>();
        Stream.concat(a.sources().stream(), b.sources().stream()).forEach(source -> {
            LegalSource known = sources.putIfAbsent(source.id(), source);
            if (known != null && !known.citation().equals(source.citation())) {
                throw new IllegalArgumentException("more: the source id " + source.id() + " means two things");
            }
        });
        return List.copyOf(sources.values());
    }

    private static <K extends Comparable<? super K>, V> SortedMap<K, V> merge(
            Map<K, V> a, Predicate<Integer> fromA, Map<K, V> b, Predicate<Integer> fromB, Function<K, Integer> yearOf) {
        SortedMap<K, V> merged = new TreeMap<>();
        a.forEach((key, value) -> {
            if (fromA.test(yearOf.apply(key))) {
                merged.put(key, value);
            }
        });
        b.forEach((key, value) -> {
            if (fromB.test(yearOf.apply(key))) {
                merged.putIfAbsent(key, value);
            }
        });
        return Collections.unmodifiableSortedMap(merged);
    }
}
