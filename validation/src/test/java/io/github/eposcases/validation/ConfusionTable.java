package io.github.eposcases.validation;

import io.github.eposcases.validation.generators.PairGenerator;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints how often each kind is named exactly, and what it is taken for otherwise (CON-160). Run as a program: the
 * number of generated pairs of each kind may be given.
 */
final class ConfusionTable {
    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
    private int exact;
    private int all;

    void count(LabelledPair pair) {
        String found = pair.found(IdentityComparator.standard().compare(pair.left(), pair.right()));
        counts.computeIfAbsent(pair.field() + " " + pair.kinds(), k -> new TreeMap<>())
                .merge(found, 1, Integer::sum);
        all++;
        exact += found.equals(pair.kinds()) ? 1 : 0;
    }

    double share() {
        return all == 0 ? 1 : (double) exact / all;
    }

    void print(PrintStream out) {
        counts.forEach((label, found) -> {
            String kinds = label.substring(label.indexOf(' ') + 1);
            int right = found.getOrDefault(kinds, 0);
            int sum = found.values().stream().mapToInt(i -> i).sum();
            if (right != sum) {
                out.println(label + ": " + right + " of " + sum + ", else " + found);
            }
        });
        out.println("exact: " + exact + " of " + all);
    }

    /** Prints the table. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ConfusionTable table = new ConfusionTable();
        for (String resource : List.of("consistency-examples.tsv", "consistency-pairs.tsv")) {
            LabelledPair.read(resource).forEach(table::count);
        }
        int each = args.length > 0 ? Integer.parseInt(args[0]) : 200;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        for (LabelledPair pair : PairGenerator.pairs(seed, each)) {
            table.count(pair);
            String found = pair.found(IdentityComparator.standard().compare(pair.left(), pair.right()));
            if (args.length > 2 && !found.equals(pair.kinds())) {
                out.println(pair.field() + " " + pair.kinds() + ": " + pair.gosuslugi() + " / " + pair.epos() + " -> "
                        + found);
            }
        }
        table.print(out);
    }
}
