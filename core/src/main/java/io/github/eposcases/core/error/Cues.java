package io.github.eposcases.core.error;

import io.github.eposcases.core.TextTable;
import io.github.eposcases.core.internal.NormalText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A second opinion for messages that no pattern fits: words that speak for a category or against it, each with points. The
 * table is explained at the head of {@code complaint-cues.tsv}.
 */
final class Cues {
    static final List<ErrorCategory> CATEGORIES = List.of(
            ErrorCategory.MULTIPLE_USERS_FOUND,
            ErrorCategory.USER_NOT_FOUND,
            ErrorCategory.CHILD_NOT_VISIBLE,
            ErrorCategory.HTTP_ERROR,
            ErrorCategory.SLOW_LOADING);
    /** The columns of points: for no category, then for each. */
    static final List<String> COLUMNS = Stream.concat(
                    Stream.of("NONE"), CATEGORIES.stream().map(Enum::name))
            .toList();

    static final String START = ".";
    static final int LONGEST_STEM = 5;

    /** How many points more than any other column a category must have. */
    private static final int WANTED = 11;

    private static final int NONE = 0;
    private static final int HTTP = CATEGORIES.indexOf(ErrorCategory.HTTP_ERROR) + 1;
    private static final String ID = "CUES";
    private static final int BITS = 6;
    private static final int NE = stem("не");
    private static final int NI = stem("ни");
    private static final int NET = stem("нет");

    /** The names of the groups that the table speaks of, by their codes. */
    final Map<Integer, String> groupNames = new HashMap<>();

    private final int slow;
    private final int polite;
    private final long[] groups;
    private final int[] start = new int[COLUMNS.size()];
    private final long[] keys;
    private final int[][] points;

    /** Receives a cue and the places of its first and its last word. */
    interface Visitor {
        void cue(long key, int first, int last);
    }

    Cues(PatternLanguage language, TextTable table) {
        polite = language.group("вежливость");
        slow = language.group("что-медленно");
        keys = new long[Math.max(Integer.highestOneBit(table.rows().size()), 1) * 8];
        points = new int[keys.length][];
        for (TextTable.Row row : table.rows()) {
            try {
                read(language, row);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("line " + row.line() + ": " + e.getMessage(), e);
            }
        }
        groups = new long
                [groupNames.keySet().stream().mapToInt(code -> -code >> 6).max().orElse(0) + 1];
        groupNames.keySet().forEach(code -> groups[-code >> 6] |= 1L << -code);
    }

    private void read(PatternLanguage language, TextTable.Row row) {
        int[] each = COLUMNS.stream()
                .mapToInt(column -> Integer.parseInt(row.get(column)))
                .toArray();
        String cue = row.get("cue");
        if (cue.equals(START)) {
            System.arraycopy(each, 0, start, 0, each.length);
            return;
        }
        long key = 0;
        for (String item : cue.split(" ", -1)) {
            key = key(key, item.startsWith("<") ? group(language, item) : stem(item));
        }
        int slot = slot(key);
        keys[slot] = key;
        points[slot] = each;
    }

    private int group(PatternLanguage language, String item) {
        int code = -language.writtenGroup(item.substring(1, item.length() - 1));
        groupNames.put(code, item);
        return code;
    }

    /** Packs the first letters of a word; a word that is longer ends with a star. */
    private static int stem(String word) {
        String letters = NormalText.fold(word.endsWith("*") ? word.substring(0, word.length() - 1) : word);
        if (letters.length() > LONGEST_STEM) {
            throw new IllegalArgumentException("longer than " + LONGEST_STEM + " letters: " + word);
        }
        return stem(WordTrie.letters(letters), letters.length());
    }

    private static int stem(Message message, int token) {
        if (message.number(token) >= 0) {
            return 0;
        }
        byte[] letters = new byte[message.size(token)];
        int length = 0;
        for (int i = message.from(token); i < message.to(token); i++) {
            int letter = WordTrie.letter(message.charAt(i));
            if (letter >= 0) {
                letters[length++] = (byte) letter;
            }
        }
        if (message.charAt(message.from(token)) <= 'z') {
            length = Transliteration.toCyrillic(letters, 0, length);
        }
        return stem(letters, length);
    }

    private static int stem(byte[] letters, int length) {
        int code = 0;
        for (int i = 0; i < Math.min(length, LONGEST_STEM); i++) {
            code = code << BITS | letters[i] + 1;
        }
        return code;
    }

    /** Joins the code of a word to what stands before it, which may be nothing. */
    static long key(long before, int code) {
        return before << Integer.SIZE | code & 0xffffffffL;
    }

    private static boolean isNot(int stem) {
        return stem == NE || stem == NI || stem == NET;
    }

    private int slot(long key) {
        int slot = Long.hashCode(key * 0x9E3779B97F4A7C15L) & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    /** Finds the words of one sentence, their groups, every two neighbours, and what is denied with one word between. */
    void visit(Message message, int first, int end, Visitor visitor) {
        int before = 0;
        int earlier = 0;
        int beforeAt = first;
        int earlierAt = first;
        for (int i = first; i < end; i++) {
            if (message.is(i, polite)) {
                continue;
            }
            int stem = stem(message, i);
            if (stem != 0) {
                visitor.cue(key(0, stem), i, i);
                if (before != 0) {
                    visitor.cue(key(before, stem), beforeAt, i);
                }
                if (isNot(earlier)) {
                    visitor.cue(key(earlier, stem), earlierAt, i);
                }
            }
            int not = isNot(before) ? before : isNot(earlier) ? earlier : 0;
            for (int word = 0; word < groups.length; word++) {
                for (long left = message.mask(i, word) & groups[word]; left != 0; left &= left - 1) {
                    int group = -(word * Long.SIZE + Long.numberOfTrailingZeros(left));
                    visitor.cue(key(0, group), i, i);
                    if (not != 0) {
                        visitor.cue(key(not, group), not == before ? beforeAt : earlierAt, i);
                    }
                }
            }
            earlier = before;
            earlierAt = beforeAt;
            before = stem;
            beforeAt = i;
        }
    }

    /** Adds up the points of every sentence. */
    Classification read(Message message, Set<ErrorCategory> takenBack) {
        List<Classification.Hit> hits = new ArrayList<>();
        for (int first = 0, end; first < message.count(); first = end) {
            end = message.endOfSentence(first);
            Sum sum = new Sum();
            visit(message, first, end, sum);
            int best = sum.best();
            if (best != NONE && best != HTTP && !takenBack.contains(CATEGORIES.get(best - 1))) {
                ErrorCategory category = CATEGORIES.get(best - 1);
                if (category != ErrorCategory.SLOW_LOADING || isOfSite(message, first, end)) {
                    int from = message.start(sum.from[best]);
                    hits.add(new Classification.Hit(category, Confidence.WEAK, from, message.end(sum.to[best]), ID));
                }
            }
        }
        return new Classification(hits, OptionalInt.empty(), false);
    }

    private boolean isOfSite(Message message, int first, int end) {
        return IntStream.range(first, end).anyMatch(i -> message.is(i, slow));
    }

    /** The points of one sentence, to which every cue adds once, and the span of those that speak for a category. */
    private final class Sum implements Visitor {
        private final long[] counted = new long[(keys.length >> 6) + 1];
        private final int[] sum = start.clone();
        private final int[] from = new int[start.length];
        private final int[] to = new int[start.length];

        Sum() {
            Arrays.fill(to, -1);
        }

        @Override
        public void cue(long key, int first, int last) {
            int slot = slot(key);
            if (keys[slot] == 0 || (counted[slot >> 6] & 1L << slot) != 0) {
                return;
            }
            counted[slot >> 6] |= 1L << slot;
            for (int c = 0; c < sum.length; c++) {
                int add = points[slot][c];
                sum[c] += add;
                if (add > 0) {
                    from[c] = to[c] < 0 ? first : Math.min(from[c], first);
                    to[c] = Math.max(to[c], last);
                }
            }
        }

        /** Returns the column that leads, the first if none does by enough. */
        int best() {
            int best = NONE;
            int second = Integer.MIN_VALUE;
            for (int c = 1; c < sum.length; c++) {
                second = Math.max(second, Math.min(sum[c], sum[best]));
                best = sum[c] > sum[best] ? c : best;
            }
            return sum[best] >= second + WANTED && to[best] >= 0 ? best : NONE;
        }
    }
}
