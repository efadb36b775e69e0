package io.github.eposcases.core.error;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.TextTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Learns the table of cues from the labelled complaints: a linear model, fitted by descent with a price on every weight, so that most
 * weights are nought and the table stays short. It has no chance in it: the same rows give the same table. Run it with
 * {@code mvn test -pl core -Dtest=CueLearningTest -Dcues.write=true}; {@code -Dcues.without="sixteenth"} leaves sets out.
 */
class CueLearningTest {
    private static final String SHIPPED = "src/main/resources/io/github/eposcases/core/error/complaint-cues.tsv";
    private static final int CLASSES = Cues.COLUMNS.size();
    private static final int ROUNDS = 250;
    private static final double PRICE = 0.5;
    private static final double STEP = 0.05;
    private static final double POINTS = 10;

    /** Groups of words that say nothing by themselves, and those that are read only near a number. */
    private static final List<String> SKIPPED = List.of(
            "чисто-слова союз конец между-номерами конец-порядкового нейтрально вставка возглас связка-с-номером предлог-номера иное "
                    .concat("иное-к-кому беда нет-такого число-словом не-про-сайт про-сайт")
                    .split(" "));

    private final List<String> groups =
            TextTable.read(Cues.class.getResourceAsStream("complaint-words.tsv")).rows().stream()
                    .map(row -> row.get("group"))
                    .filter(group ->
                            !SKIPPED.contains(group) && !group.startsWith("сотни") && !group.startsWith("цифра"))
                    .collect(Collectors.toCollection(ArrayList::new));
    private final PatternClassifier classifier;

    CueLearningTest() {
        groups.addAll(List.of("статус", "число"));
        TextTable.read(Cues.class.getResourceAsStream("complaint-patterns.tsv")).rows().stream()
                .map(row -> row.get("category"))
                .filter(category -> category.startsWith("+") && !groups.contains(category.substring(1)))
                .distinct()
                .forEach(category -> groups.add(category.substring(1)));
        String header = "cue\t" + String.join("\t", Cues.COLUMNS) + "\n";
        classifier = new PatternClassifier(
                TextTable.read(Cues.class.getResourceAsStream("complaint-words.tsv")),
                TextTable.read(Cues.class.getResourceAsStream("complaint-patterns.tsv")),
                TextTable.parse(header
                        + groups.stream()
                                .map(g -> "<" + g + ">" + "\t0".repeat(CLASSES) + "\n")
                                .collect(Collectors.joining())));
    }

    @Test
    @EnabledIfSystemProperty(named = "cues.write", matches = "true")
    void learns_and_writes_the_table() throws IOException {
        Path file = Path.of(System.getProperty("cues.file", SHIPPED));
        List<TextTable.Row> rows = TextTable.read(Cues.class.getResourceAsStream("complaints.tsv")).rows().stream()
                .filter(row -> !row.get("label").equals(ErrorCategory.SOMETHING_WENT_WRONG.name()))
                .filter(row -> !List.of(System.getProperty("cues.without", "").split(" "))
                        .contains(row.get("part")))
                .toList();
        String head = Files.readAllLines(Path.of(SHIPPED)).stream()
                .filter(l -> l.startsWith("#"))
                .collect(Collectors.joining("\n"));
        Files.writeString(file, head + "\n" + learn(rows), UTF_8);
        assertThat(TextTable.parse(Files.readString(file)).rows()).hasSizeGreaterThan(100);
    }

    private String learn(List<TextTable.Row> rows) {
        Map<Long, Integer> seen = new TreeMap<>();
        List<List<Long>> cues = rows.stream().map(row -> cues(row.get("text"))).toList();
        cues.forEach(each -> each.forEach(cue -> seen.merge(cue, 1, Integer::sum)));
        List<Long> known = seen.entrySet().stream()
                .filter(e -> e.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
        Map<Long, Integer> places = new HashMap<>();
        known.forEach(cue -> places.put(cue, places.size() + 1));
        int[][] features = cues.stream()
                .map(each -> IntStream.concat(
                                IntStream.of(0),
                                each.stream().filter(places::containsKey).mapToInt(places::get))
                        .toArray())
                .toArray(int[][]::new);
        int[] labels = rows.stream()
                .mapToInt(row -> row.get("label").equals("OTHER")
                        ? 0
                        : Cues.CATEGORIES.indexOf(ErrorCategory.valueOf(row.get("label"))) + 1)
                .toArray();
        double[][] weights = fit(features, labels, known.size() + 1);
        StringBuilder table = new StringBuilder("cue\t" + String.join("\t", Cues.COLUMNS) + "\n");
        table.append(row(Cues.START, weights[0]));
        known.stream()
                .map(cue -> row(text(cue), weights[places.get(cue)]))
                .filter(row -> !row.isEmpty())
                .sorted()
                .forEach(table::append);
        return table.toString();
    }

    private List<Long> cues(String text) {
        Message message = classifier.read(text);
        Set<Long> cues = new LinkedHashSet<>();
        for (int first = 0, end; first < message.count(); first = end) {
            end = message.endOfSentence(first);
            classifier.cues().visit(message, first, end, (key, from, to) -> cues.add(key));
        }
        return List.copyOf(cues);
    }

    private static double[][] fit(int[][] features, int[] labels, int size) {
        double[][] weights = new double[size][CLASSES];
        double[][] mean = new double[size][CLASSES];
        double[][] square = new double[size][CLASSES];
        for (int round = 1; round <= ROUNDS; round++) {
            double[][] slope = new double[size][CLASSES];
            for (int r = 0; r < features.length; r++) {
                double[] likely = new double[CLASSES];
                for (int f : features[r]) {
                    for (int c = 0; c < CLASSES; c++) {
                        likely[c] += weights[f][c];
                    }
                }
                double sum = 0;
                for (int c = 0; c < CLASSES; c++) {
                    likely[c] = StrictMath.exp(likely[c]);
                    sum += likely[c];
                }
                for (int c = 0; c < CLASSES; c++) {
                    double error = likely[c] / sum - (labels[r] == c ? 1 : 0);
                    for (int f : features[r]) {
                        slope[f][c] += error;
                    }
                }
            }
            double early = 1 - StrictMath.pow(0.9, round);
            double earlySquare = 1 - StrictMath.pow(0.999, round);
            for (int f = 0; f < size; f++) {
                for (int c = 0; c < CLASSES; c++) {
                    mean[f][c] = 0.9 * mean[f][c] + 0.1 * slope[f][c];
                    square[f][c] = 0.999 * square[f][c] + 0.001 * slope[f][c] * slope[f][c];
                    double scale = STEP / (Math.sqrt(square[f][c] / earlySquare) + 1e-8);
                    double moved = weights[f][c] - scale * mean[f][c] / early;
                    double price = f == 0 ? 0 : scale * PRICE;
                    weights[f][c] = Math.signum(moved) * Math.max(Math.abs(moved) - price, 0);
                }
            }
        }
        return weights;
    }

    /** The points of a cue; nothing if they are all nought. */
    private static String row(String cue, double[] weights) {
        long[] points =
                Arrays.stream(weights).mapToLong(w -> Math.round(w * POINTS)).toArray();
        boolean any = Arrays.stream(points).anyMatch(n -> n != 0);
        return any ? cue + Arrays.stream(points).mapToObj(n -> "\t" + n).collect(Collectors.joining()) + "\n" : "";
    }

    private String text(long key) {
        String last = item((int) key);
        int before = (int) (key >> Integer.SIZE);
        return before == 0 ? last : item(before) + " " + last;
    }

    private String item(int code) {
        return code < 0 ? classifier.cues().groupNames.get(code) : stem(code);
    }

    private static String stem(int code) {
        StringBuilder stem = new StringBuilder();
        for (int left = code; left != 0; left >>= 6) {
            int letter = (left & 63) - 1;
            stem.insert(0, (char) (letter < 32 ? 'а' + letter : 'a' + letter - 32));
        }
        return stem.length() == Cues.LONGEST_STEM ? stem + "*" : stem.toString();
    }
}
