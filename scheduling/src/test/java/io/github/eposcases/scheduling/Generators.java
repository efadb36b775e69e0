package io.github.eposcases.scheduling;

import io.github.eposcases.scheduling.ProductionCalendar.OutsideCoverage;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What the laws are tried on. */
final class Generators {
    static final ZoneId PERM = ZoneId.of("Asia/Yekaterinburg");
    static final LocalDate FIRST = LocalDate.of(-9999, 1, 1);
    static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private Generators() {}

    /** Calendars of every kind the library makes. */
    static Arbitrary<WorkingCalendar> calendars() {
        ProductionCalendar russia = WorkingCalendars.russia();
        return Arbitraries.oneOf(
                Arbitraries.of(
                        WorkingCalendars.mondayToFriday(),
                        russia,
                        russia.withSpecialDaysOff(true),
                        russia.withOutsideCoverage(OutsideCoverage.WEEKENDS_ONLY),
                        STATUTORY,
                        STATUTORY.combinedWith(WorkingCalendars.mondayToFriday()),
                        EffectPolicy.strict().calendar(),
                        russia.with(WorkingCalendars.regional("RU-PER").orElseThrow())),
                built());
    }

    static final WorkingCalendar STATUTORY = WorkingCalendars.russia().withOutsideCoverage(OutsideCoverage.STATUTORY);

    /** Calendars with any week, and days off and worked near each other and far apart. */
    static Arbitrary<WorkingCalendar> built() {
        Arbitrary<Set<DayOfWeek>> weeks =
                Arbitraries.of(DayOfWeek.class).set().ofMinSize(1).ofMaxSize(7);
        Arbitrary<Set<LocalDate>> dates = Arbitraries.oneOf(
                        dates(LocalDate.of(2023, 12, 1), LocalDate.of(2024, 3, 1)),
                        dates(LocalDate.of(1990, 1, 1), LocalDate.of(2040, 12, 31)),
                        dates(FIRST, LAST))
                .set()
                .ofMaxSize(60);
        return weeks.flatMap(week -> dates.flatMap(all -> Arbitraries.of(true, false)
                .list()
                .ofSize(all.size())
                .flatMap(works -> Arbitraries.of(true, false).map(covered -> {
                    WorkingCalendars.Builder builder =
                            WorkingCalendars.builder("built").week(week);
                    if (covered) {
                        builder.coverage(FIRST, LAST);
                    }
                    int i = 0;
                    for (LocalDate date : all) {
                        if (works.get(i++)) {
                            builder.workingDay(date, "on");
                        } else {
                            builder.dayOff(date, "off");
                        }
                    }
                    return builder.build();
                }))));
    }

    static Arbitrary<LocalDate> dates(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Days well inside what a calendar covers, often where its exceptions are. */
    static Arbitrary<LocalDate> datesOf(WorkingCalendar calendar) {
        LocalDate first = later(calendar.coverage().first(), FIRST);
        LocalDate last = earlier(calendar.coverage().last(), LAST);
        LocalDate from = first.plusDays(500);
        LocalDate until = last.minusDays(500);
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(1, dates(from, until)),
                net.jqwik.api.Tuple.of(
                        2, dates(later(from, LocalDate.of(2019, 6, 1)), earlier(until, LocalDate.of(2026, 7, 1)))));
    }

    /** Instants of all years that a literal policy answers, often near midnight and 14:00 in Perm. */
    static Arbitrary<Instant> instants(LocalDate first, LocalDate last) {
        Arbitrary<Instant> any = Arbitraries.longs()
                .between(first.toEpochDay() * 86_400, last.toEpochDay() * 86_400)
                .map(Instant::ofEpochSecond);
        Arbitrary<Instant> edges = dates(first, last)
                .flatMap(day -> Arbitraries.of(0L, 9 * 3600L, 14 * 3600L, 24 * 3600L)
                        .flatMap(second -> Arbitraries.of(-1L, 0L, 1L)
                                .map(nano -> day.atStartOfDay(PERM)
                                        .toInstant()
                                        .plusSeconds(second)
                                        .plusNanos(nano))));
        return Arbitraries.oneOf(any, edges);
    }

    static Arbitrary<EffectPolicy> policies() {
        return Arbitraries.of(List.of(
                        EffectPolicy.letter2024(),
                        EffectPolicy.letter2023(),
                        EffectPolicy.production(),
                        EffectPolicy.strict())
                .stream()
                .map(p -> p.withOfficial(WorkingCalendars.russia().withOutsideCoverage(OutsideCoverage.WEEKENDS_ONLY)))
                .collect(Collectors.toList()));
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
