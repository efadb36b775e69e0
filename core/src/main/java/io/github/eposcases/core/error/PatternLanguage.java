package io.github.eposcases.core.error;

import io.github.eposcases.core.TextTable;
import io.github.eposcases.core.internal.NormalText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the tables of words and patterns; the language is described at the head of {@code complaint-patterns.tsv}.
 */
final class PatternLanguage {
    /** The atom that no word bears. */
    static final int NOTHING = 0;

    private static final int KEY_WORD = 6;
    private static final int MOST_IN_BRACES = 4;
    private static final int SHORTEST_HEARD_BEGINNING = 5;

    final WordTrie exact = new WordTrie();
    final WordTrie sounds = new WordTrie();
    final WordTrie near = new WordTrie();
    final WordTrie context = new WordTrie();
    private final Map<String, Integer> atoms = new HashMap<>();
    private final Map<String, List<String>> groups = new HashMap<>();
    private final Map<Integer, List<Integer>> numbers = new HashMap<>();
    /** The groups that hold another one: what bears its name bears theirs. */
    private final Map<Integer, List<Integer>> wider = new HashMap<>();

    /** The groups within which the words are just being added. */
    private final Set<String> open = new HashSet<>();

    private final Set<Integer> names = new HashSet<>();
    private final Set<Integer> contexts = new HashSet<>();
    private int count = NOTHING + 1;

    PatternLanguage(TextTable words) {
        for (TextTable.Row row : words.rows()) {
            if (groups.put(row.get("group"), List.of(row.get("words").split(" ", -1))) != null) {
                throw new IllegalArgumentException("line " + row.line() + ": the group stands twice");
            }
        }
    }

    /** Returns the atom of a group, or of a thing the machine knows, such as {@code статус}. */
    int group(String name) {
        Integer known = atoms.get("<" + name + ">");
        if (known != null) {
            return known;
        }
        int atom = count++;
        atoms.put("<" + name + ">", atom);
        groups.getOrDefault(name, List.of()).forEach(word -> addWord(word, atom));
        return atom;
    }

    /** Returns the atom of a group whose words only tell what a message is about; a word may be one, and misspelt as well. */
    int context(String name) {
        int atom = count++;
        atoms.put("<" + name + ">", atom);
        contexts.add(atom);
        groups.getOrDefault(name, List.of()).forEach(word -> addWord(word, atom));
        return atom;
    }

    private int name(String kind) {
        int atom = group(kind);
        names.add(atom);
        return atom;
    }

    int writtenGroup(String name) {
        if (!groups.containsKey(name) && !atoms.containsKey("<" + name + ">")) {
            throw new IllegalArgumentException("no such group: " + name);
        }
        return group(name);
    }

    private void addWord(String spec, int atom) {
        addWord(spec, atom, false);
    }

    private void addWord(String spec, int atom, boolean inGroup) {
        if (spec.startsWith("<")) {
            String name = spec.substring(1, spec.length() - 1);
            Integer known = atoms.get(spec);
            if (known == null && !groups.containsKey(name)) {
                throw new IllegalArgumentException("no such group: " + spec);
            }
            if (known != null) {
                wider.computeIfAbsent(known, n -> new ArrayList<>()).add(atom);
            }
            if (!open.add(name)) {
                throw new IllegalArgumentException("a group that holds itself: " + spec);
            }
            groups.getOrDefault(name, List.of()).forEach(word -> addWord(word, atom, true));
            open.remove(name);
            return;
        }
        boolean forgiving = spec.startsWith("~");
        boolean anyEnding = spec.endsWith("*");
        String word = NormalText.fold(spec.substring(forgiving ? 1 : 0, spec.length() - (anyEnding ? 1 : 0)));
        if (word.isEmpty()) {
            throw new IllegalArgumentException("a word without letters: " + spec);
        }
        if (Character.isDigit(word.charAt(0))) {
            numbers.computeIfAbsent(Integer.valueOf(word), n -> new ArrayList<>())
                    .add(atom);
            return;
        }
        boolean isContext = contexts.contains(atom);
        (isContext ? context : exact).add(word, anyEnding, atom);
        if ((inGroup || !isContext) && (!anyEnding || word.length() >= SHORTEST_HEARD_BEGINNING)) {
            sounds.addSounds(word, anyEnding, atom);
        }
        if (forgiving) {
            if (word.length() < KEY_WORD) {
                throw new IllegalArgumentException("too short to forgive an error: " + spec);
            }
            near.addSounds(word, anyEnding, atom);
        }
    }

    /** Returns the atoms that a number written in figures stands for. */
    List<Integer> numberAtoms(int value) {
        return numbers.getOrDefault(value, List.of());
    }

    private boolean isNamed(int atom) {
        return names.stream().anyMatch(name -> Arrays.stream(withWider(name)).anyMatch(n -> n == atom));
    }

    /** Returns a named atom and those of all groups that hold it. */
    int[] withWider(int atom) {
        Set<Integer> all = new LinkedHashSet<>(List.of(atom));
        for (List<Integer> next = List.of(atom); !next.isEmpty(); ) {
            next = next.stream()
                    .flatMap(n -> wider.getOrDefault(n, List.of()).stream())
                    .filter(all::add)
                    .toList();
        }
        return all.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Ends the building; returns the number of longs of a mask. */
    int freeze() {
        int words = (count + 63) / 64;
        exact.freeze();
        sounds.freeze();
        context.freeze();
        near.freeze();
        return words;
    }

    private int alternatives(String spec) {
        if (spec.startsWith("<") && spec.indexOf('/') < 0) {
            return writtenGroup(spec.substring(1, spec.length() - 1));
        }
        Integer known = atoms.get(spec);
        if (known != null) {
            return known;
        }
        int atom = count++;
        atoms.put(spec, atom);
        Arrays.stream(spec.split("/", -1)).forEach(word -> addWord(word, atom));
        return atom;
    }

    /** Reads one row of the table of patterns: one pattern for each order in which its words may stand. */
    List<Pattern> patterns(TextTable.Row row) {
        try {
            return orders(List.of(row.get("expression").split(" ", -1))).stream()
                    .map(items -> new Reader(row).read(items))
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("line " + row.line() + ": " + e.getMessage(), e);
        }
    }

    /** «{ a ..2 b }» is «a ..2 b» and «b ..2 a»; the gaps keep their places. */
    private static List<List<String>> orders(List<String> items) {
        int open = items.indexOf("{");
        int close = items.indexOf("}");
        if (open < 0 && close < 0) {
            return List.of(items);
        }
        if (open < 0 || close < open) {
            throw new IllegalArgumentException("a brace without its other half");
        }
        List<String> inside = items.subList(open + 1, close);
        List<String> words =
                inside.stream().filter(item -> !item.startsWith("..")).toList();
        if (words.size() > MOST_IN_BRACES) {
            throw new IllegalArgumentException("more than " + MOST_IN_BRACES + " words in braces");
        }
        List<List<String>> orders = new ArrayList<>();
        for (List<String> order : permutations(words)) {
            List<String> written = new ArrayList<>(items.subList(0, open));
            Iterator<String> next = order.iterator();
            inside.forEach(item -> written.add(item.startsWith("..") ? item : next.next()));
            written.addAll(items.subList(close + 1, items.size()));
            orders.add(written);
        }
        return orders;
    }

    private static List<List<String>> permutations(List<String> words) {
        if (words.isEmpty()) {
            return List.of(List.of());
        }
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            List<String> others = new ArrayList<>(words);
            String first = others.remove(i);
            for (List<String> rest : permutations(others)) {
                List<String> order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                all.add(order);
            }
        }
        return all;
    }

    private final class Reader {
        private final TextTable.Row row;
        private final List<Step> steps = new ArrayList<>();
        private final List<Integer> context = new ArrayList<>();
        private boolean atStart;
        private boolean atEnd;
        private int status;
        private int gap;
        private int gapWithout = NOTHING;

        Reader(TextTable.Row row) {
            this.row = row;
        }

        Pattern read(List<String> items) {
            for (Iterator<String> left = items.iterator(); left.hasNext(); ) {
                String item = left.next();
                if (item.equals("&") && left.hasNext()) {
                    context.add(alternatives(left.next()));
                } else if (item.equals("=") && left.hasNext()) {
                    status = Integer.parseInt(left.next());
                } else if (item.equals("^")) {
                    atStart = true;
                } else if (item.equals("$")) {
                    atEnd = true;
                } else if (item.startsWith("..")) {
                    readGap(item.substring(2));
                } else {
                    readWord(item);
                }
            }
            if (steps.isEmpty() || steps.get(0).optional() || steps.get(0).forbidden()) {
                throw new IllegalArgumentException("a pattern begins with a word");
            }
            String category = row.get("category");
            boolean takesBack = category.startsWith("-");
            boolean names = category.startsWith("+");
            String kind = takesBack || names ? category.substring(1) : category;
            return new Pattern(
                    row.get("id"),
                    names || kind.equals("OVER") ? null : ErrorCategory.valueOf(kind),
                    takesBack,
                    names ? name(kind) : NOTHING,
                    Confidence.valueOf(row.get("confidence")),
                    steps.toArray(new Step[0]),
                    context.stream().mapToInt(Integer::intValue).toArray(),
                    atStart,
                    atEnd,
                    status);
        }

        private void readGap(String rest) {
            int without = rest.indexOf('!');
            gap = Integer.parseInt(without < 0 ? rest : rest.substring(0, without));
            gapWithout = without < 0 ? NOTHING : alternatives(rest.substring(without + 1));
        }

        private void readWord(String item) {
            boolean mayMiss = item.startsWith("?");
            boolean mustMiss = item.startsWith("!");
            int atom = alternatives(mayMiss || mustMiss ? item.substring(1) : item);
            steps.add(new Step(atom, isNamed(atom), mayMiss, mustMiss, gap, gapWithout));
            gap = 0;
            gapWithout = NOTHING;
        }
    }

    /**
     * A word to be found.
     *
     * @param atom what it must be
     * @param named whether that may be the name of several words
     * @param optional whether it may be missing
     * @param forbidden whether, on the contrary, the next word must not be it
     * @param gap how many words may stand before it
     * @param gapWithout what none of those may be
     */
    record Step(int atom, boolean named, boolean optional, boolean forbidden, int gap, int gapWithout) {}
}
