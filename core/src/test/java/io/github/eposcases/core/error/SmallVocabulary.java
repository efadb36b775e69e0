package io.github.eposcases.core.error;

import io.github.eposcases.core.TextTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A few words in groups, small enough to be known by heart, and texts read with them. */
final class SmallVocabulary {
    private static final List<String> BREAKS = List.of(" ", " : ", " , ", " . ", " | ", " ! ");

    private final Map<String, Integer> atoms = new LinkedHashMap<>();
    private final Vocabulary vocabulary;

    SmallVocabulary(TextTable words) {
        PatternLanguage language = new PatternLanguage(words);
        StatusNumbers numbers = new StatusNumbers(language);
        SpokenNumbers spoken = new SpokenNumbers(language);
        words.rows().forEach(row -> atoms.put(row.get("group"), language.group(row.get("group"))));
        List.of("статус", "чистый-статус", "одинокий-статус", "число")
                .forEach(name -> atoms.put(name, language.group(name)));
        vocabulary = new Vocabulary(
                language.exact,
                language.sounds,
                language.near,
                language.context,
                numbers,
                spoken,
                language.group("конец"),
                language.freeze());
    }

    static SmallVocabulary of(String... rows) {
        return new SmallVocabulary(TextTable.parse("group\twords\n" + String.join("\n", rows)));
    }

    Message read(String text) {
        return Message.read(text, vocabulary);
    }

    int atom(String group) {
        return atoms.get(group);
    }

    /**
     * Says into which words a text was cut: «[нашлось:нашлось~] | [2=2:два]» are a word of the group «нашлось», known by its
     * sound or with an error, and, in a new sentence, a number.
     */
    String words(String text) {
        Message message = read(text);
        return IntStream.range(0, message.count())
                .mapToObj(i -> (i == 0 ? "" : BREAKS.get(message.breakBefore(i))) + word(text, message, i))
                .collect(Collectors.joining());
    }

    private String word(String text, Message message, int i) {
        return "["
                + text.substring(message.start(i), message.end(i))
                + (message.number(i) < 0 ? "" : "=" + message.number(i))
                + groups(atom -> message.is(i, atom))
                + (message.isNear(i) ? "~" : "")
                + "]";
    }

    private String groups(IntPredicate holds) {
        String names = atoms.entrySet().stream()
                .filter(e -> !e.getKey().matches("число.*|сотни.*|цифра.*") && holds.test(e.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining("+"));
        return names.isEmpty() ? "" : ":" + names;
    }

    /** Says what the numbers of a text were found to be: «502 статус, 2 два»; those that are only numbers are left out. */
    String numbers(String text) {
        Message message = read(text);
        String found = IntStream.range(0, message.count())
                .filter(i -> message.number(i) >= 0)
                .mapToObj(i -> message.number(i)
                        + groups(atom -> message.is(i, atom)).replace(':', ' ').replace('+', ' '))
                .filter(number -> number.indexOf(' ') > 0)
                .collect(Collectors.joining(", "));
        return found.isEmpty() ? "-" : found;
    }
}
