package io.github.eposcases.benchmarks.identity;

import io.github.eposcases.validation.constraints.EposValidation;
import io.github.eposcases.validation.constraints.MailboxAddress;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Email;
import java.util.Set;
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

/** A bean with our constraint beside the same bean with that of Hibernate Validator (ID-170). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ConstraintBenchmark {
    /** With our constraint. */
    public record Ours(@MailboxAddress String email) {}

    /** With that of the peer. */
    public record Peers(@Email String email) {}

    private final Validator validator = EposValidation.factory().getValidator();
    private final Ours ours = new Ours("ivanov123.petr@bk.ru");
    private final Peers peers = new Peers("ivanov123.petr@bk.ru");

    @Benchmark
    public Set<ConstraintViolation<Ours>> mailboxAddress() {
        return validator.validate(ours);
    }

    @Benchmark
    public Set<ConstraintViolation<Peers>> email() {
        return validator.validate(peers);
    }
}
