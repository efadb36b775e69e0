package io.github.eposcases.core.error;

import io.github.eposcases.core.TextTable;
import io.github.eposcases.core.internal.NormalText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the tables of words and patterns; the language is described at the head of {@code complaint-patterns.tsv}.
 */
final class PatternLanguage {
    /** The atom that no word bears. */
    static final int NOTHING = 0;

    private static final int KEY_WORD = 6;

    final WordTrie exact = new WordTrie();
    final WordTrie near = new WordTrie();
    private final Map<String, Integer> atoms = new HashMap<>();
    private final Map<String, List<String>> groups = new HashMap<>();
    private final Map<Integer, List<Integer>> numbers = new HashMap<>();
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

    private int writtenGroup(String name) {
        if (!groups.containsKey(name) && !atoms.containsKey("<" + name + ">")) {
            throw new IllegalArgumentException("no such group: " + name);
        }
        return group(name);
    }

    private void addWord(String spec, int atom) {
        if (spec.startsWith("<")) {
            List<String> words = groups.get(spec.substring(1, spec.length() - 1));
            if (words == null) {
                throw new IllegalArgumentException("no such group: " + spec);
            }
            words.forEach(word -> addWord(word, atom));
            return;
        }
        boolean forgiving = spec.startsWith("~");
        boolean anyEnding = spec.endsWith("*");
        String word = NormalText.fold(spec.substring(forgiving ? 1 : 0, spec.length() - (anyEnding ? 1 : 0)));
        if (Character.isDigit(word.charAt(0))) {
            numbers.computeIfAbsent(Integer.valueOf(word), n -> new ArrayList<>())
                    .add(atom);
            return;
        }
        exact.add(word, anyEnding, atom);
        if (forgiving) {
            if (word.length() < KEY_WORD) {
                throw new IllegalArgumentException("too short to forgive an error: " + spec);
            }
            near.add(word, anyEnding, atom);
        }
    }

    /** Returns the atoms that a number written in figures stands for. */
    List<Integer> numberAtoms(int value) {
        return numbers.getOrDefault(value, List.of());
    }

    /** Ends the building; returns the number of longs of a mask. */
    int freeze() {
        int words = (count + 63) / 64;
        exact.freeze(words);
        near.freeze(words);
        return words;
    }

    private int alternatives(String spec) {
        if (spec.startsWith("<") && spec.endsWith(">") && spec.indexOf('/') < 0) {
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

    /** Reads one row of the table of patterns. */
    Pattern pattern(TextTable.Row row) {
        try {
            return new Reader(row).read();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("line " + row.line() + ": " + e.getMessage(), e);
        }
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

        Pattern read() {
            String[] items = row.get("expression").split(" ", -1);
            for (int i = 0; i < items.length; i++) {
                String item = items[i];
                if (item.equals("&")) {
                    context.add(alternatives(items[++i]));
                } else if (item.equals("=")) {
                    status = Integer.parseInt(items[++i]);
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
            if (steps.isEmpty() || steps.get(0).optional()) {
                throw new IllegalArgumentException("a pattern begins with a word");
            }
            String category = row.get("category");
            boolean takesBack = category.startsWith("-");
            String kind = takesBack ? category.substring(1) : category;
            return new Pattern(
                    row.get("id"),
                    kind.equals("OVER") ? null : ErrorCategory.valueOf(kind),
                    takesBack,
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
            steps.add(new Step(atom, mayMiss, mustMiss, gap, gapWithout));
            gap = 0;
            gapWithout = NOTHING;
        }
    }

    /**
     * A word to be found.
     *
     * @param atom what it must be
     * @param optional whether it may be missing
     * @param forbidden whether, on the contrary, the next word must not be it
     * @param gap how many words may stand before it
     * @param gapWithout what none of those may be
     */
    record Step(int atom, boolean optional, boolean forbidden, int gap, int gapWithout) {}
}
