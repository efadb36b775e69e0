package io.github.eposcases.benchmarks.lookup;

import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.validation.roster.IdentityLookup;
import io.github.eposcases.validation.roster.LookupResult;
import io.github.eposcases.validation.roster.RosterRow;
import io.github.eposcases.validation.roster.RosterSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
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

/** One identity among many records (AUD-114): the index, a look-up in it, and one that reads the records anew. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class LookupBenchmark {
    private static final String[] SURNAMES = {
        "Зуев", "Королёв", "Мамин-Сибиряк", "Степанов", "Алиев", "Шевченко", "Гаврилов", "Лысков", "Тетюев", "Ким"
    };
    private static final String[] GIVEN = {"Пётр", "Иван", "Ефим", "Алексей", "Рашид", "Юрий", "Семён", "Лев", "Фёдор"};
    private static final String[] FATHERS = {"Ильич", "Петрович", "Львович", "Али оглы", "Фёдорович", "Олегович"};

    /** The records. */
    @Param({"2000", "400000"})
    public int size;

    private List<RosterRow> rows = List.of();
    private IdentityLookup index = IdentityLookup.in(rows);
    private IdentityRecord misspelt = IdentityRecord.empty();

    /** Invents people, one in a hundred of them twice. */
    @Setup
    public void invent() {
        Random random = new Random(130);
        rows = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            IdentityRecord person = new IdentityRecord(
                    SURNAMES[random.nextInt(SURNAMES.length)] + suffix(random),
                    GIVEN[random.nextInt(GIVEN.length)],
                    FATHERS[random.nextInt(FATHERS.length)],
                    String.format(
                            Locale.ROOT,
                            "%02d.%02d.%d",
                            1 + random.nextInt(28),
                            1 + random.nextInt(12),
                            2006 + random.nextInt(13)),
                    "user" + i + "@mail.ru");
            rows.add(new RosterRow(Integer.toString(i), person, "Обучающийся", "Пермь", "Школа № 1", List.of()));
        }
        index = IdentityLookup.in(rows);
        IdentityRecord one = rows.get(size / 2).identity();
        misspelt = one.withSurname(one.surname() + "в");
    }

    private static String suffix(Random random) {
        return random.nextInt(100) == 0 ? "" : "ск" + (char) ('а' + random.nextInt(32));
    }

    @Benchmark
    public IdentityLookup buildIndex() {
        return IdentityLookup.in(rows);
    }

    @Benchmark
    public LookupResult findByIndex() {
        return index.find(misspelt);
    }

    @Benchmark
    public LookupResult findByReading() {
        return IdentityLookup.in(RosterSource.of(rows)).find(misspelt);
    }
}
