package io.github.eposcases.core.error;

import io.github.eposcases.core.internal.NormalText;
import java.util.Arrays;
import java.util.List;

/** A message cut into words and numbers, each with the atoms it stands for. */
final class Message {
    /** Only blanks, quotation marks or hyphens stand before the word. */
    static final int NONE = 0;
    /** A comma, a colon, a bracket or a dash. */
    static final int COMMA = 1;
    /** The sentence begins here. */
    static final int SENTENCE = 2;

    private static final List<String> NOT = List.of("не", "ни");
    private static final String PARTICLE = "то";
    private static final int SHORTEST_GLUED = 5;

    private final NormalText text;
    private final Vocabulary vocabulary;
    private final int words;
    private final long[] all;
    private int count;
    private int[] from;
    private int[] to;
    private int[] number;
    private byte[] breaks;
    private boolean[] near;
    private long[] masks;
    private final byte[] letters;
    private int previousFrom;
    private int lettersTo;

    Message(String message, Vocabulary vocabulary) {
        this.text = NormalText.of(message);
        this.vocabulary = vocabulary;
        this.words = vocabulary.maskWords();
        this.all = new long[words];
        int capacity = text.length() / 4 + 4;
        from = new int[capacity];
        to = new int[capacity];
        number = new int[capacity];
        breaks = new byte[capacity];
        near = new boolean[capacity];
        masks = new long[capacity * words];
        letters = new byte[text.length()];
        cut();
        vocabulary.numbers().mark(this);
        for (int i = 0; i < count * words; i++) {
            all[i % words] |= masks[i];
        }
    }

    int count() {
        return count;
    }

    /** Returns the number a token is, or -1. */
    int number(int token) {
        return number[token];
    }

    /** Returns the number of characters of a token. */
    int size(int token) {
        return to[token] - from[token];
    }

    /** Returns the characters between a token and the one before it; from the start, for the first. */
    int gapFrom(int token) {
        return token == 0 ? 0 : to[token - 1];
    }

    int gapTo(int token) {
        return token == count ? text.length() : from[token];
    }

    char charAt(int index) {
        return text.charAt(index);
    }

    boolean is(int token, int atom) {
        return (masks[token * words + (atom >> 6)] & 1L << atom) != 0;
    }

    void set(int token, int atom) {
        masks[token * words + (atom >> 6)] |= 1L << atom;
    }

    boolean holds(int atom) {
        return (all[atom >> 6] & 1L << atom) != 0;
    }

    long mask(int token, int word) {
        return masks[token * words + word];
    }

    int breakBefore(int token) {
        return token == 0 || token == count ? SENTENCE : breaks[token];
    }

    boolean inSentence(int token) {
        return breakBefore(token) != SENTENCE;
    }

    /** Whether a sentence, or a part of it, ends before a token. */
    boolean endsBefore(int token) {
        return breakBefore(token) != NONE || is(token, vocabulary.end());
    }

    /** Whether a token stands for anything in the patterns. */
    boolean isKnown(int token) {
        for (int i = 0; i < words; i++) {
            if (masks[token * words + i] != 0) {
                return true;
            }
        }
        return number[token] >= 0;
    }

    boolean endsWith(int token, List<String> endings) {
        return endings.stream().anyMatch(ending -> {
            for (int i = 1; i <= ending.length(); i++) {
                if (to[token] - i < from[token] || text.charAt(to[token] - i) != ending.charAt(ending.length() - i)) {
                    return false;
                }
            }
            return true;
        });
    }

    boolean isNear(int token) {
        return near[token];
    }

    int start(int token) {
        return text.start(from[token]);
    }

    int end(int token) {
        return text.end(to[token] - 1);
    }

    private void cut() {
        int i = 0;
        int mark = NONE;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                i = readNumber(i, mark);
                mark = NONE;
            } else if (WordTrie.letter(c) >= 0) {
                i = readWord(i, mark);
                mark = NONE;
            } else {
                mark = Math.max(mark, breakOf(c, i));
                i++;
            }
        }
    }

    private int breakOf(char c, int at) {
        return switch (c) {
            case '!', '?', '…' -> SENTENCE;
            case '.' -> at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)) ? SENTENCE : COMMA;
            case ',', ';', ':', '(', ')', '[', ']', '|', '/', '>', '→' -> COMMA;
            case '—', '–' -> at > 0 && text.charAt(at - 1) == ' ' ? COMMA : NONE;
            default -> NONE;
        };
    }

    private int readNumber(int at, int mark) {
        int value = 0;
        int i = at;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            value = Math.min(value * 10 + text.charAt(i) - '0', 1_000_000);
            i++;
        }
        addToken(at, i, mark, value);
        return i;
    }

    private int readWord(int at, int mark) {
        boolean latin = text.charAt(at) <= 'z';
        int begin = lettersTo;
        int run = 0;
        int last = -1;
        int end = at;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            int letter = WordTrie.letter(c);
            if (letter >= 0 && c <= 'z' == latin) {
                run = letter == last ? run + 1 : 1;
                last = letter;
                push(letter, run);
                end = i + 1;
            } else if (!isApostrophe(c)) {
                break;
            }
        }
        addToken(at, end, mark, -1);
        lookUp(latin, begin);
        previousFrom = begin;
        return end;
    }

    /** Three equal letters and more are one: «меееедленно». */
    private void push(int letter, int run) {
        if (run < 3) {
            letters[lettersTo++] = (byte) letter;
        } else if (run == 3) {
            lettersTo--;
        }
    }

    private void lookUp(boolean latin, int begin) {
        int token = count - 1;
        if (latin) {
            boolean known = find(token, begin) || findNear(token, begin);
            lettersTo = Transliteration.toCyrillic(letters, begin, lettersTo);
            if (known) {
                find(token, begin);
                return;
            }
        }
        if (spells(PARTICLE, begin, lettersTo) && joins(token)) {
            return;
        }
        if (find(token, begin)) {
            return;
        }
        if (lettersTo - begin >= SHORTEST_GLUED && NOT.stream().anyMatch(not -> spells(not, begin, begin + 2))) {
            splitNot(token, begin);
        } else {
            findNear(token, begin);
        }
    }

    /** «ненайден» is «не найден», if the rest is a word of the patterns. */
    private void splitNot(int token, int begin) {
        int cut = from[token] + 2;
        int end = to[token];
        addToken(cut, end, NONE, -1);
        if (find(count - 1, begin + 2) || findNear(count - 1, begin + 2)) {
            to[token] = cut;
            vocabulary.exact().find(letters, begin, begin + 2, masks, token * words);
        } else {
            count--;
            findNear(token, begin);
        }
    }

    /** «что то» is «что-то», if the two are a word of the patterns. */
    private boolean joins(int token) {
        if (token == 0 || number[token - 1] >= 0 || breaks[token] != NONE) {
            return false;
        }
        if (!vocabulary.exact().find(letters, previousFrom, lettersTo, masks, (token - 1) * words)) {
            return false;
        }
        to[token - 1] = to[token];
        count--;
        return true;
    }

    private boolean find(int token, int begin) {
        return vocabulary.exact().find(letters, begin, lettersTo, masks, token * words);
    }

    private boolean findNear(int token, int begin) {
        near[token] = vocabulary.near().findNear(letters, begin, lettersTo, masks, token * words);
        return near[token];
    }

    private boolean spells(String word, int begin, int end) {
        if (end - begin != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (letters[begin + i] != WordTrie.letter(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʹ' || c == 'ʼ' || c == '`';
    }

    private void addToken(int begin, int end, int mark, int value) {
        if (count == from.length) {
            int capacity = count * 2;
            from = Arrays.copyOf(from, capacity);
            to = Arrays.copyOf(to, capacity);
            number = Arrays.copyOf(number, capacity);
            breaks = Arrays.copyOf(breaks, capacity);
            near = Arrays.copyOf(near, capacity);
            masks = Arrays.copyOf(masks, capacity * words);
        }
        from[count] = begin;
        to[count] = end;
        number[count] = value;
        breaks[count] = (byte) mark;
        count++;
    }
}
