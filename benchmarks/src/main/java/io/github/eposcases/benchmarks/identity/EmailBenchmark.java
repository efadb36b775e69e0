package io.github.eposcases.benchmarks.identity;

import com.sanctionco.jmail.EmailValidator;
import com.sanctionco.jmail.JMail;
import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.identity.EmailAddress;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The check of one address beside that of the peers (ID-170, ID-171); run with {@code -prof gc}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EmailBenchmark {
    private static final String[] NAMES = {"ivanov", "petrova.anna", "sidorov-i", "mama", "i.smirnova", "kuznetsov_d"};
    private static final String[] PROVIDERS = {
        "mail.ru", "yandex.ru", "bk.ru", "gmail.com", "list.ru", "rambler.ru", "inbox.ru"
    };
    private static final String[] ODD = {
        "!#$%&'*+-/=?^_`{|}~@x.org",
        "a@b.cc",
        "1234567890@example.com",
        "_______@example.com",
        "email@example.museum",
        "email@example-one.com",
        "very.common.and.long.local.part@very.long.domain.of.a.school.permedu.ru",
        "o'neil@dublin.ie",
        "x@xn--80akhbyknj4f.xn--p1ai",
        "firstname+lastname@example.co.jp"
    };

    private final EmailValidator strict = JMail.strictValidator();
    private final org.hibernate.validator.internal.constraintvalidators.bv.EmailValidator hibernate =
            new org.hibernate.validator.internal.constraintvalidators.bv.EmailValidator();
    private final org.apache.commons.validator.routines.EmailValidator commons =
            org.apache.commons.validator.routines.EmailValidator.getInstance();

    /** Which addresses: 200 that are typical in Russia, or odd ones that are valid. */
    @Param({"typical", "odd"})
    public String kind;

    private String[] addresses;
    private int next;

    @Setup
    public void make() {
        SplittableRandom random = new SplittableRandom(1);
        addresses = new String[200];
        for (int i = 0; i < addresses.length; i++) {
            addresses[i] = kind.equals("odd")
                    ? ODD[i % ODD.length]
                    : NAMES[random.nextInt(NAMES.length)] + random.nextInt(1_000) + "@"
                            + PROVIDERS[random.nextInt(PROVIDERS.length)];
        }
    }

    private String address() {
        next = next + 1 == addresses.length ? 0 : next + 1;
        return addresses[next];
    }

    @Benchmark
    public Parsed<EmailAddress> parse() {
        return EmailAddress.parse(address());
    }

    @Benchmark
    public boolean isValid() {
        return EmailAddress.isValid(address());
    }

    @Benchmark
    public boolean jmail() {
        return JMail.isValid(address());
    }

    @Benchmark
    public boolean jmailStrict() {
        return strict.isValid(address());
    }

    @Benchmark
    public boolean hibernate() {
        return hibernate.isValid(address(), null);
    }

    @Benchmark
    public boolean commons() {
        return commons.isValid(address());
    }
}
