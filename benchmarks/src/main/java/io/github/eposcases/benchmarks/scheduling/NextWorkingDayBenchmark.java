package io.github.eposcases.benchmarks.scheduling;

import io.github.eposcases.scheduling.WorkingCalendar;
import io.github.eposcases.scheduling.WorkingCalendars;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import net.time4j.PlainDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.threeten.extra.Temporals;

/** The next working day, and whether a day is one (SCH-74, SCH-77). */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class NextWorkingDayBenchmark {
    private static final int COUNT = 4096;
    private final LocalDate[] dates = Peers.dates(COUNT);
    private final PlainDate[] plainDates =
            java.util.Arrays.stream(dates).map(PlainDate::from).toArray(PlainDate[]::new);
    private final WorkingCalendar ours = Peers.OURS;
    private final WorkingCalendar week = WorkingCalendars.mondayToFriday();
    private final WorkingCalendar manyDays = manyDays();
    private int next;

    private static WorkingCalendar manyDays() {
        WorkingCalendars.Builder builder = WorkingCalendars.builder("10,000 days off");
        for (int i = 0; i < 10_000; i++) {
            builder.dayOff(LocalDate.of(2000, 1, 1).plusDays(2L * i), "off");
        }
        return builder.build();
    }

    private LocalDate date() {
        return dates[next++ & (COUNT - 1)];
    }

    @Benchmark
    public LocalDate nextOurs() {
        return ours.next(date());
    }

    @Benchmark
    public LocalDate nextOursTenThousandDaysOff() {
        return manyDays.next(date());
    }

    @Benchmark
    public LocalDate nextOursWeekendsOnly() {
        return week.next(date());
    }

    @Benchmark
    public LocalDate nextStrata() {
        return Peers.STRATA.next(date());
    }

    @Benchmark
    public LocalDate nextThreeTenExtraWeekendsOnly() {
        return date().with(Temporals.nextWorkingDay());
    }

    @Benchmark
    public PlainDate nextTime4j() {
        return plainDates[next++ & (COUNT - 1)].with(Peers.TIME4J_NEXT);
    }

    @Benchmark
    public LocalDate nextJollyday() {
        return Peers.jollydayNext(date());
    }

    @Benchmark
    public boolean isWorkingDayOurs() {
        return ours.isWorkingDay(date());
    }

    @Benchmark
    public boolean isWorkingDayStrata() {
        return Peers.STRATA.isBusinessDay(date());
    }

    @Benchmark
    public boolean isWorkingDayJollyday() {
        return Peers.jollydayWorks(date());
    }
}
