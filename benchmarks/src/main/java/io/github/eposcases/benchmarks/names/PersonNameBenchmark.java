package io.github.eposcases.benchmarks.names;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.identity.Gender;
import io.github.eposcases.core.identity.PersonName;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reading one name, right or wrong (ID-170): in three parts, on one line, with a defect. No library in Java judges
 * Russian names; the usual regular expression, which knows right and wrong only and refuses one real person of twelve
 * (ID-189), stands beside as the least that can be done.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PersonNameBenchmark {
    private static final Pattern USUAL = Pattern.compile("[А-ЯЁ][а-яё]+(-[А-ЯЁ][а-яё]+)?");
    private static final String[][] PEOPLE = {
        {"Зуева", "Анна", "Ильинична"},
        {"Королёв", "Фёдор", "Михайлович"},
        {"Шайхутдинова", "Гульнара", "Рашидовна"},
        {"Иванов-Петров", "Александр", "Вячеславович"},
        {"Черных", "Любовь", "Саввишна"},
        {"Магомедов", "Магомед", "Магомедович"},
        {"Цой", "Виктор", "Робертович"},
        {"Кривощёкова", "Анастасия", "Прокопьевна"},
    };

    private int next;

    private String[] person() {
        next = (next + 1) % PEOPLE.length;
        return PEOPLE[next];
    }

    /**
     * Reads three parts.
     *
     * @return the name
     */
    @Benchmark
    public Parsed<PersonName> threeParts() {
        String[] p = person();
        return PersonName.parse(p[0], p[1], p[2]);
    }

    /**
     * Reads one line.
     *
     * @return the name
     */
    @Benchmark
    public Parsed<PersonName> oneLine() {
        return PersonName.parse(LINES[next = (next + 1) % LINES.length]);
    }

    private static final String[] LINES = {
        "Зуева Анна Ильинична",
        "Королёв Фёдор Михайлович",
        "Гульнара Рашидовна Шайхутдинова",
        "Иванов-Петров Александр Вячеславович",
    };

    /**
     * Reads a patronymic of two words, which takes the careful way.
     *
     * @return the name
     */
    @Benchmark
    public Parsed<PersonName> turkicPatronymic() {
        return PersonName.parse("Гасанов", "Али", "Рашид оглы");
    }

    /**
     * Finds a Latin letter and the right spelling.
     *
     * @return the problems
     */
    @Benchmark
    public Parsed<PersonName> latinLetter() {
        return PersonName.parse("Cергеев", "Иван", "Ильич");
    }

    /**
     * Tells the gender.
     *
     * @return the gender
     */
    @Benchmark
    public Gender gender() {
        String[] p = person();
        return Gender.of(p[0], p[1], p[2]);
    }

    /**
     * Asks the usual regular expression, three times.
     *
     * @return whether it accepts the name
     */
    @Benchmark
    public boolean regularExpression() {
        String[] p = person();
        return USUAL.matcher(p[0]).matches()
                && USUAL.matcher(p[1]).matches()
                && USUAL.matcher(p[2]).matches();
    }
}
