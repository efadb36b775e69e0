package io.github.eposcases.benchmarks.comparison;

import io.github.eposcases.core.TextTable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * Prints, for every kind of our labelled pairs, the share that Jaro-Winkler calls similar (at least 0.88): why a number
 * cannot replace a kind (CON-180). Argument: the path of consistency-pairs.tsv.
 */
public final class SimilarityTable {
    private static final double SIMILAR = 0.88;
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    private SimilarityTable() {}

    public static void main(String[] args) throws IOException {
        Map<String, int[]> counts = new TreeMap<>();
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        for (TextTable.Row row :
                TextTable.read(Files.newInputStream(Path.of(args[0]))).rows()) {
            int[] count = counts.computeIfAbsent(row.get("field") + " " + row.get("kinds"), k -> new int[2]);
            count[0] += similarity.apply(plain(row.get("gosuslugi")), plain(row.get("epos"))) >= SIMILAR ? 1 : 0;
            count[1]++;
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        counts.forEach((kind, c) -> out.printf("%-40s %3d %%  of %d%n", kind, 100 * c[0] / c[1], c[1]));
    }

    private static String plain(String cell) {
        return ESCAPE.matcher(cell)
                .replaceAll(m -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1), 16))));
    }
}
