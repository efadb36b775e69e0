package io.github.eposcases.benchmarks.scheduling;

import io.github.eposcases.scheduling.EffectPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.threeten.extra.Temporals;

/** From the change to the instant it takes effect, single and a million at once (SCH-74, SCH-77). */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class EffectBenchmark {
    private static final int COUNT = 4096;
    private static final int MANY = 1_000_000;
    private final Instant[] changes = new Random(6)
            .longs(
                    COUNT,
                    Instant.parse("2018-01-01T00:00:00Z").getEpochSecond(),
                    Instant.parse("2027-01-01T00:00:00Z").getEpochSecond())
            .mapToObj(Instant::ofEpochSecond)
            .toArray(Instant[]::new);
    private final long[] seconds = new Random(6)
            .longs(
                    MANY,
                    Instant.parse("2018-01-01T00:00:00Z").getEpochSecond(),
                    Instant.parse("2027-01-01T00:00:00Z").getEpochSecond())
            .toArray();
    private final long[] result = new long[MANY];
    private final EffectPolicy letter = EffectPolicy.letter2024();
    private final EffectPolicy production = EffectPolicy.production();
    private int next;

    private Instant change() {
        return changes[next++ & (COUNT - 1)];
    }

    @Benchmark
    public Instant effectOurs() {
        return production.effectiveAt(change());
    }

    @Benchmark
    public Instant effectOursLetter() {
        return letter.effectiveAt(change());
    }

    @Benchmark
    public Instant effectStrata() {
        LocalDate day = Peers.STRATA.next(change().atZone(Peers.PERM).toLocalDate());
        return day.atTime(Peers.TWO_IN_THE_AFTERNOON).atZone(Peers.PERM).toInstant();
    }

    @Benchmark
    public Instant effectThreeTenExtraWeekendsOnly() {
        LocalDate day = change().atZone(Peers.PERM).toLocalDate().with(Temporals.nextWorkingDay());
        return day.atTime(Peers.TWO_IN_THE_AFTERNOON).atZone(Peers.PERM).toInstant();
    }

    @Benchmark
    public Instant effectJollyday() {
        LocalDate day = Peers.jollydayNext(change().atZone(Peers.PERM).toLocalDate());
        return day.atTime(Peers.TWO_IN_THE_AFTERNOON).atZone(Peers.PERM).toInstant();
    }

    /** The figure is for one of the million. */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public int millionOurs() {
        return production.effectiveAtEpochSeconds(seconds, result);
    }

    /** The figure is for one of the million. */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public long[] millionStrata() {
        for (int i = 0; i < MANY; i++) {
            LocalDate day = Peers.STRATA.next(
                    Instant.ofEpochSecond(seconds[i]).atZone(Peers.PERM).toLocalDate());
            result[i] =
                    day.atTime(Peers.TWO_IN_THE_AFTERNOON).atZone(Peers.PERM).toEpochSecond();
        }
        return result;
    }
}
