package io.github.eposcases.core.error;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Words and word beginnings, each with the atoms it stands for. Looks a word up exactly, or with one edit (DOM-502).
 */
final class WordTrie {
    private static final int CYRILLIC = 32;
    static final int ALPHABET = CYRILLIC + 26;

    private final List<int[]> children = new ArrayList<>();
    private final List<BitSet> whole = new ArrayList<>();
    private final List<BitSet> beginning = new ArrayList<>();
    private int[][] next = {};
    private int[][] branches = {};
    private long[][] wholeMask = {};
    private long[][] beginningMask = {};

    WordTrie() {
        addNode();
    }

    /** Returns a trie, ready to be searched, of words that stand for nothing. */
    static WordTrie of(String... words) {
        WordTrie trie = new WordTrie();
        for (String word : words) {
            trie.add(word, false, 0);
        }
        trie.freeze();
        return trie;
    }

    private int addNode() {
        int[] none = new int[ALPHABET];
        Arrays.fill(none, -1);
        children.add(none);
        whole.add(new BitSet());
        beginning.add(new BitSet());
        return children.size() - 1;
    }

    /** Returns the place of a letter in the alphabet of the trie, or -1. */
    static int letter(char c) {
        if (c >= 'а' && c <= 'я') {
            return c - 'а';
        }
        return c >= 'a' && c <= 'z' ? CYRILLIC + c - 'a' : -1;
    }

    void add(String word, boolean anyEnding, int atom) {
        byte[] letters = letters(word);
        add(letters, letters.length, anyEnding, atom);
    }

    /** Adds what is heard of a word. */
    void addSounds(String word, boolean anyEnding, int atom) {
        byte[] letters = letters(word);
        add(letters, Spelling.sounds(letters, 0, letters.length, letters), anyEnding, atom);
    }

    static byte[] letters(String word) {
        byte[] letters = new byte[word.length()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = (byte) letter(word.charAt(i));
            if (letters[i] < 0) {
                throw new IllegalArgumentException("no letter: " + word);
            }
        }
        return letters;
    }

    private void add(byte[] letters, int length, boolean anyEnding, int atom) {
        int node = 0;
        for (int i = 0; i < length; i++) {
            int child = children.get(node)[letters[i]];
            if (child < 0) {
                child = addNode();
                children.get(node)[letters[i]] = child;
            }
            node = child;
        }
        (anyEnding ? beginning : whole).get(node).set(atom);
    }

    /** Ends the building. */
    void freeze() {
        next = children.toArray(new int[0][]);
        branches = new int[next.length][];
        for (int i = 0; i < next.length; i++) {
            branches[i] = Arrays.stream(next[i]).filter(child -> child >= 0).toArray();
        }
        wholeMask = masks(whole);
        beginningMask = masks(beginning);
    }

    /** The words of a mask that are not empty, each after its place. */
    private static long[][] masks(List<BitSet> sets) {
        long[][] masks = new long[sets.size()][];
        for (int i = 0; i < masks.length; i++) {
            long[] dense = sets.get(i).toLongArray();
            masks[i] = IntStream.range(0, dense.length)
                    .filter(k -> dense[k] != 0)
                    .mapToObj(k -> LongStream.of(k, dense[k]))
                    .flatMapToLong(pair -> pair)
                    .toArray();
        }
        return masks;
    }

    /** Whether the whole word is one of those added, not only its beginning. */
    boolean isWhole(byte[] word, int from, int to) {
        int node = 0;
        for (int i = from; i < to && node >= 0; i++) {
            node = next[node][word[i]];
        }
        return node >= 0 && wholeMask[node].length > 0;
    }

    /** Returns the lengths, as bits, of the beginnings of a word, not longer than 63 letters, that are words themselves. */
    long wholeLengths(byte[] word, int from, int to) {
        long lengths = 0;
        int node = 0;
        for (int i = from; i < to; i++) {
            node = next[node][word[i]];
            if (node < 0) {
                return lengths;
            }
            lengths |= wholeMask[node].length > 0 ? 1L << (i - from + 1) : 0;
        }
        return lengths;
    }

    /** Adds the atoms of a word to {@code mask}; returns whether there are any. */
    boolean find(byte[] word, int from, int to, long[] mask, int at) {
        return rest(0, word, from, to, mask, at);
    }

    /** Adds the atoms of all words that one edit makes of this one; returns whether there are any. */
    boolean findNear(byte[] word, int from, int to, long[] mask, int at) {
        boolean found = false;
        int node = 0;
        for (int i = from; node >= 0; i++) {
            int[] here = next[node];
            for (int child : branches[node]) {
                found |= rest(child, word, i, to, mask, at);
                found |= rest(child, word, i + 1, to, mask, at);
            }
            if (i >= to) {
                return found;
            }
            found |= rest(node, word, i + 1, to, mask, at);
            if (i + 1 < to && here[word[i + 1]] >= 0) {
                int swapped = next[here[word[i + 1]]][word[i]];
                found |= swapped >= 0 && rest(swapped, word, i + 2, to, mask, at);
            }
            node = here[word[i]];
        }
        return found;
    }

    /** A beginning counts only when a right letter follows the edit, or else every short ending would fit. */
    private boolean rest(int start, byte[] word, int from, int to, long[] mask, int at) {
        int node = start;
        boolean found = false;
        for (int i = from; i < to; i++) {
            node = next[node][word[i]];
            if (node < 0) {
                return found;
            }
            found |= merge(beginningMask[node], mask, at);
        }
        return merge(wholeMask[node], mask, at) || found;
    }

    private static boolean merge(long[] from, long[] mask, int at) {
        for (int i = 0; i < from.length; i += 2) {
            mask[at + (int) from[i]] |= from[i + 1];
        }
        return from.length > 0;
    }
}
