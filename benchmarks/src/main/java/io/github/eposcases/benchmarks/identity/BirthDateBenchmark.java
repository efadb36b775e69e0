package io.github.eposcases.benchmarks.identity;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.identity.BirthDates;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The reading of one birth date beside the formatter of the platform (ID-71, ID-170); run with {@code -prof gc}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class BirthDateBenchmark {
    private final DateTimeFormatter formatter =
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private final String[] dates = LocalDate.of(2008, 1, 1)
            .datesUntil(LocalDate.of(2008, 7, 18))
            .map(BirthDates::format)
            .toArray(String[]::new);
    private int next;

    private String date() {
        next = next + 1 == dates.length ? 0 : next + 1;
        return dates[next];
    }

    @Benchmark
    public Parsed<LocalDate> parse() {
        return BirthDates.parse(date());
    }

    @Benchmark
    public boolean isValid() {
        return BirthDates.isValid(date());
    }

    @Benchmark
    public LocalDate formatter() {
        return LocalDate.parse(date(), formatter);
    }
}
