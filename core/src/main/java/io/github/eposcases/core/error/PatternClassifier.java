package io.github.eposcases.core.error;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The classifier of the library. */
final class PatternClassifier implements ErrorClassifier {
    static final ErrorClassifier STANDARD = new PatternClassifier();

    private static final List<Pattern> LETTER = List.of(
            Pattern.compile("(?iu)нашлось больше одного пользователя"),
            Pattern.compile("(?iu)пользователь не найден"),
            Pattern.compile("(?iu)видит только одного"),
            Pattern.compile("(?iu)ошибка (500|502|307|404)"),
            Pattern.compile("(?iu)что-то пошло не так"),
            Pattern.compile("(?iu)медленная загрузка"));

    @Override
    public Classification classify(String message) {
        requireNonNull(message, "message");
        List<Classification.Hit> hits = new ArrayList<>();
        OptionalInt status = OptionalInt.empty();
        Iterator<Pattern> patterns = LETTER.iterator();
        for (ErrorCategory category : ErrorCategory.values()) {
            Matcher m = patterns.next().matcher(message);
            while (m.find()) {
                hits.add(new Classification.Hit(category, Confidence.EXACT, m.start(), m.end(), "letter"));
                if (m.groupCount() == 1) {
                    status = OptionalInt.of(Integer.parseInt(m.group(1)));
                }
            }
        }
        return new Classification(hits, status, false);
    }
}
