package io.github.eposcases.benchmarks.comparison;

import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.core.identity.NameFold;
import io.github.eposcases.validation.ConsistencyReport;
import io.github.eposcases.validation.IdentityComparator;
import java.util.concurrent.TimeUnit;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDetailedDistance;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One comparison beside the distances of commons-text, which give a number for one pair of texts (CON-180). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ComparisonBenchmark {
    private final IdentityRecord gosuslugi =
            new IdentityRecord("Степанов", "Наталья", "Ильинична", "03.04.2013", "ivanov@mail.ru");
    private final IdentityRecord copy =
            new IdentityRecord("Степанов", "Наталья", "Ильинична", "03.04.2013", "ivanov@mail.ru");
    private final IdentityRecord cosmetic = gosuslugi.withSurname("СТЕПАНОВ");
    private final IdentityRecord typo = gosuslugi.withSurname("Стеапнов");
    private final IdentityRecord everything =
            new IdentityRecord("СТЕАПНОВ", "Наталия", "Ильинишна", "03.04.2018", "ivanof@mail.ru");
    private final LevenshteinDistance levenshtein = LevenshteinDistance.getDefaultInstance();
    private final LevenshteinDistance threshold = new LevenshteinDistance(2);
    private final LevenshteinDetailedDistance detailed = LevenshteinDetailedDistance.getDefaultInstance();
    private final JaroWinklerSimilarity jaroWinkler = new JaroWinklerSimilarity();
    private String left = "Степанов Наталья Ильинична";
    private String right = "Стеапнов Наталия Ильинична";

    @Benchmark
    public ConsistencyReport equalRecords() {
        return IdentityComparator.standard().compare(gosuslugi, copy);
    }

    @Benchmark
    public ConsistencyReport cosmeticDifference() {
        return IdentityComparator.standard().compare(gosuslugi, cosmetic);
    }

    @Benchmark
    public ConsistencyReport oneTypo() {
        return IdentityComparator.standard().compare(gosuslugi, typo);
    }

    @Benchmark
    public ConsistencyReport everyFieldDiffers() {
        return IdentityComparator.standard().compare(gosuslugi, everything);
    }

    @Benchmark
    public String fold() {
        return NameFold.fold(left);
    }

    @Benchmark
    public Integer commonsLevenshtein() {
        return levenshtein.apply(left, right);
    }

    @Benchmark
    public Integer commonsLevenshteinThreshold2() {
        return threshold.apply(left, right);
    }

    @Benchmark
    public Object commonsLevenshteinDetailed() {
        return detailed.apply(left, right);
    }

    @Benchmark
    public Double commonsJaroWinkler() {
        return jaroWinkler.apply(left, right);
    }
}
