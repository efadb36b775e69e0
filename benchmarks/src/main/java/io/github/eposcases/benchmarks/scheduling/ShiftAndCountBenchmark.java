package io.github.eposcases.benchmarks.scheduling;

import io.github.eposcases.scheduling.WorkingCalendar;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.threeten.extra.Temporals;

/** Shifts by 20 and 200 working days, counts over one year and nine (SCH-74, SCH-77). */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ShiftAndCountBenchmark {
    private static final int COUNT = 4096;
    private final LocalDate[] dates = Peers.dates(COUNT);
    private final WorkingCalendar ours = Peers.OURS;
    private final LocalDate[] ends = IntStream.rangeClosed(2018, 2027)
            .mapToObj(year -> LocalDate.of(year, 12, 31))
            .toArray(LocalDate[]::new);
    private int next;

    @Param({"20", "200"})
    public int amount;

    private LocalDate date() {
        return dates[next++ & (COUNT - 1)];
    }

    @Benchmark
    public LocalDate shiftOurs() {
        return ours.shift(date(), amount);
    }

    @Benchmark
    public LocalDate shiftStrata() {
        return Peers.STRATA.shift(date(), amount);
    }

    @Benchmark
    public LocalDate shiftThreeTenExtraWeekendsOnly() {
        LocalDate date = date();
        for (int i = 0; i < amount; i++) {
            date = date.with(Temporals.nextWorkingDay());
        }
        return date;
    }

    @Benchmark
    public LocalDate shiftJollyday() {
        LocalDate date = date();
        for (int i = 0; i < amount; i++) {
            date = Peers.jollydayNext(date);
        }
        return date;
    }

    /** With {@code amount} 20 over one year, with 200 over nine. */
    private LocalDate end(LocalDate start) {
        return ends[amount == 20 ? start.getYear() - 2018 : 9];
    }

    @Benchmark
    public int countOurs() {
        LocalDate start = date();
        return ours.daysBetween(start, end(start));
    }

    @Benchmark
    public int countStrata() {
        LocalDate start = date();
        return Peers.STRATA.daysBetween(start, end(start));
    }
}
