package io.github.eposcases.core.error;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.TextTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A classifier whose knowledge stands in two tables: words and patterns. */
final class PatternClassifier implements ErrorClassifier {
    static final ErrorClassifier STANDARD = new PatternClassifier(
            TextTable.read(PatternClassifier.class.getResourceAsStream("complaint-words.tsv")),
            TextTable.read(PatternClassifier.class.getResourceAsStream("complaint-patterns.tsv")),
            TextTable.read(PatternClassifier.class.getResourceAsStream("complaint-cues.tsv")));

    private static final Comparator<Found> SUREST_FIRST = Comparator.comparingInt(Found::kind)
            .thenComparing(f -> f.confidence)
            .thenComparing(f -> f.first - f.end);

    private final Vocabulary vocabulary;
    private final int[][] named;
    private final Index names;
    private final Index complaints;
    private final Cues cues;

    PatternClassifier(TextTable words, TextTable table, TextTable cueTable) {
        PatternLanguage language = new PatternLanguage(words);
        StatusNumbers numbers = new StatusNumbers(language);
        SpokenNumbers spoken = new SpokenNumbers(language);
        int end = language.group("конец");
        List<Pattern> patterns = table.rows().stream()
                .flatMap(row -> language.patterns(row).stream())
                .toList();
        cues = new Cues(language, cueTable);
        vocabulary = new Vocabulary(
                language.exact,
                language.sounds,
                language.near,
                language.context,
                numbers,
                spoken,
                end,
                language.freeze());
        named = new int[vocabulary.maskWords() * 64][];
        patterns.stream().filter(Pattern::isName).forEach(p -> named[p.name] = language.withWider(p.name));
        names = new Index(patterns.stream().filter(Pattern::isName).toList(), vocabulary.maskWords());
        complaints = new Index(patterns.stream().filter(p -> !p.isName()).toList(), vocabulary.maskWords());
    }

    /** Patterns by their first atom, and the set of all those atoms. */
    private static final class Index {
        final Pattern[][] byFirstAtom;
        final long[] firstAtoms;

        Index(List<Pattern> patterns, int maskWords) {
            byFirstAtom = new Pattern[maskWords * 64][];
            firstAtoms = new long[maskWords];
            for (int atom = 0; atom < byFirstAtom.length; atom++) {
                int wanted = atom;
                byFirstAtom[atom] =
                        patterns.stream().filter(p -> p.firstAtom() == wanted).toArray(Pattern[]::new);
                firstAtoms[atom >> 6] |= byFirstAtom[atom].length == 0 ? 0 : 1L << atom;
            }
        }
    }

    @Override
    public Classification classify(String text) {
        Message message = read(requireNonNull(text, "message"));
        List<Found> found = new ArrayList<>();
        match(
                message,
                complaints,
                (pattern, first, end) ->
                        found.add(new Found(pattern, first, end, confidence(pattern, message, first, end))));
        found.sort(SUREST_FIRST);
        Classification answer = answer(message, withoutTakenBack(found, message.count()));
        return answer.hits().isEmpty() && !answer.over() ? cues.read(message, categories(found)) : answer;
    }

    private static Set<ErrorCategory> categories(List<Found> found) {
        return found.stream()
                .flatMap(f -> Stream.ofNullable(f.pattern.category))
                .collect(Collectors.toSet());
    }

    /** Cuts a text into words and gives names to those that have one. */
    Message read(String text) {
        Message message = Message.read(text, vocabulary);
        match(message, names, (pattern, first, end) -> message.name(first, end, named[pattern.name]));
        return message;
    }

    Cues cues() {
        return cues;
    }

    private interface Match {
        void found(Pattern pattern, int first, int end);
    }

    private static void match(Message message, Index index, Match match) {
        for (int token = 0; token < message.count(); token++) {
            for (int word = 0; word < message.maskWords(); word++) {
                long starting = message.mask(token, word) & index.firstAtoms[word];
                for (long left = starting; left != 0; left &= left - 1) {
                    for (Pattern pattern : index.byFirstAtom[word * 64 + Long.numberOfTrailingZeros(left)]) {
                        int end = pattern.match(message, token);
                        if (end >= 0) {
                            match.found(pattern, message.nameFrom(token), end);
                        }
                    }
                }
            }
        }
    }

    private static Confidence confidence(Pattern pattern, Message message, int first, int end) {
        if (pattern.confidence == Confidence.EXACT) {
            for (int i = first; i < end; i++) {
                if (message.isNear(i)) {
                    return Confidence.STRONG;
                }
            }
        }
        return pattern.confidence;
    }

    private static List<Found> withoutTakenBack(List<Found> found, int tokens) {
        int[] taken = new int[tokens];
        List<Found> kept = new ArrayList<>();
        for (int from = 0, to; from < found.size(); from = to) {
            int kind = found.get(from).kind();
            for (to = from; to < found.size() && found.get(to).kind() == kind; to++) {
                if (found.get(to).pattern.takesBack) {
                    found.get(to).cover(taken, kind);
                }
            }
            found.subList(from, to).stream().filter(f -> f.isFree(taken, kind)).forEach(kept::add);
        }
        return kept;
    }

    /** Of the finds of one category that share a word, only the first, which is the surest, is a hit. */
    private Classification answer(Message message, List<Found> found) {
        List<Classification.Hit> hits = new ArrayList<>();
        OptionalInt status = OptionalInt.empty();
        boolean over = false;
        int[] taken = new int[message.count()];
        for (Found f : found) {
            ErrorCategory category = f.pattern.category;
            if (category == null) {
                over = true;
            } else if (f.isFree(taken, f.kind())) {
                f.cover(taken, f.kind());
                hits.add(new Classification.Hit(
                        category, f.confidence, message.start(f.first), message.end(f.end - 1), f.pattern.id));
                if (category == ErrorCategory.HTTP_ERROR && status.isEmpty()) {
                    status = f.status(message, vocabulary.numbers());
                }
            }
        }
        return new Classification(hits, status, over);
    }

    /** A pattern that fits the tokens from {@code first} to before {@code end}. */
    private record Found(Pattern pattern, int first, int end, Confidence confidence) {
        /** The place of the category in the order of precedence, from 1; -1 for «it is over». */
        int kind() {
            return pattern.kind;
        }

        boolean isFree(int[] taken, int kind) {
            for (int i = first; i < end; i++) {
                if (taken[i] == kind) {
                    return false;
                }
            }
            return true;
        }

        void cover(int[] taken, int kind) {
            for (int i = first; i < end; i++) {
                taken[i] = kind;
            }
        }

        OptionalInt status(Message message, StatusNumbers numbers) {
            for (int i = first; i < end; i++) {
                if (numbers.isStatus(message, i)) {
                    return OptionalInt.of(message.number(i));
                }
            }
            return pattern.status == 0 ? OptionalInt.empty() : OptionalInt.of(pattern.status);
        }
    }
}
