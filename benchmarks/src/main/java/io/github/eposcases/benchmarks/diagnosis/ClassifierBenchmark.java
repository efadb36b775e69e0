package io.github.eposcases.benchmarks.diagnosis;

import io.github.eposcases.core.error.Classification;
import io.github.eposcases.core.error.ErrorClassifier;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * Messages of about 80 letters a second on one core; the wanted figure is 200,000. Beside it the plain way of a regular
 * expression over the letters' own phrases, which knows no context (DOM-513), and one message of a megabyte (DOM-514).
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ClassifierBenchmark {
    private static final int MESSAGES = 8;

    private final List<String> messages = List.of(
            "Здравствуйте! При входе в ЭПОС через госуслуги пишет «Пользователь не найден», что делать?",
            "Добрый день, у нас двое детей, а в приложении виден только один, второго ребёнка нет в списке",
            "Уже второй день вместо дневника ошибка 502, подскажите, когда починят? Школа № 404, 5 «А»",
            "Электронный журнал загружается очень медленно, оценки выставить невозможно, интернет хороший",
            "Подскажите, пожалуйста, когда будет родительское собрание и в каком кабинете, 307 или 404?",
            "Сын не видит доску с последней парты, посадите его, пожалуйста, поближе, мы уже просили об этом",
            "Нашлось болше одного пользователя, хотя данные на госуслугах и в школе одинаковые, помогите",
            "Упс, что-то пошло не так. Переустановка приложения не помогла, телефон новый, интернет есть");
    private final Pattern phrases = Pattern.compile(
            "нашлось больше одного пользователя|пользователь не найден|видит только одного|что-то пошло не так"
                    + "|медленная загрузка|\\b(500|502|307|404)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private final String megabyte = "не вижу ошибку ребёнка 502 ".repeat((1 << 20) / 27);
    private final ErrorClassifier classifier = ErrorClassifier.standard();

    /**
     * The classifier of the library.
     *
     * @param sink takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(MESSAGES)
    public void patterns(Blackhole sink) {
        messages.forEach(message -> sink.consume(classifier.classify(message)));
    }

    /**
     * The plain way.
     *
     * @param sink takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(MESSAGES)
    public void regularExpression(Blackhole sink) {
        messages.forEach(message -> sink.consume(phrases.matcher(message).find()));
    }

    /**
     * One hostile message.
     *
     * @return the answer
     */
    @Benchmark
    public Classification megabyte() {
        return classifier.classify(megabyte);
    }
}
