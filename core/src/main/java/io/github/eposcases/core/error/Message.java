package io.github.eposcases.core.error;

import io.github.eposcases.core.internal.NormalText;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A message cut into words and numbers, each with the atoms it stands for. */
final class Message {
    /** Only blanks, quotation marks or hyphens stand before the word. */
    static final int NONE = 0;
    /** A colon or a slash. */
    static final int COLON = 1;
    /** A comma, a bracket or a dash. */
    static final int COMMA = 2;
    /** A full stop beside a single word: «Пользователь. Не. Найден.» */
    static final int WORD = 3;
    /** The sentence begins here. */
    static final int SENTENCE = 4;

    /** It begins after more than a full stop. */
    static final int CRY = 5;

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
    private int[] nameFrom = {};

    private Message(NormalText text, Vocabulary vocabulary) {
        this.text = text;
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
    }

    static Message read(String text, Vocabulary vocabulary) {
        NormalText normal = NormalText.of(text);
        boolean figures = holdsThreeFigures(normal);
        Message message = read(normal, vocabulary, figures);
        if (!figures && vocabulary.spoken().areIn(message)) {
            message = read(normal, vocabulary, true);
        }
        vocabulary.spoken().join(message);
        vocabulary.numbers().mark(message);
        message.nameFrom = IntStream.range(0, message.count).toArray();
        return message;
    }

    /** What a message is about is looked up only where a number may be a status. */
    private static Message read(NormalText text, Vocabulary vocabulary, boolean withContext) {
        Message message = new Message(text, vocabulary);
        new MessageReader(text, vocabulary, message, withContext).read();
        message.joinSingleWords();
        for (int i = 0; i < message.count; i++) {
            for (int k = 0; k < message.words; k++) {
                message.all[k] |= message.masks[i * message.words + k];
            }
        }
        return message;
    }

    private static boolean holdsThreeFigures(NormalText text) {
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            run = c >= '0' && c <= '9' || run > 0 && MessageReader.isRoundLetter(c) ? run + 1 : 0;
            if (run == 3) {
                return true;
            }
        }
        return false;
    }

    private void joinSingleWords() {
        for (int i = 1; i < count; i++) {
            boolean before = breaks[i - 1] >= WORD || i == 1;
            boolean after = i + 1 == count || breaks[i + 1] >= WORD;
            if (breaks[i] == SENTENCE && (before || after)) {
                breaks[i] = WORD;
            }
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

    int maskWords() {
        return words;
    }

    void set(int token, int atom) {
        masks[token * words + (atom >> 6)] |= 1L << atom;
        all[atom >> 6] |= 1L << atom;
    }

    /** Gives words a name, which their last one bears. */
    void name(int first, int end, int[] atoms) {
        nameFrom[end - 1] = Math.min(nameFrom[end - 1], first);
        for (int atom : atoms) {
            set(end - 1, atom);
        }
    }

    /** Returns the first of the words whose name a token bears, or the token. */
    int nameFrom(int token) {
        return nameFrom[token];
    }

    /** Moves {@code length} tokens, which become one, to an earlier place. */
    void keep(int place, int token, int length, int value) {
        from[place] = from[token];
        to[place] = to[token + length - 1];
        number[place] = value < 0 ? number[token] : value;
        breaks[place] = breaks[token];
        near[place] = near[token] || value >= 0;
        System.arraycopy(masks, token * words, masks, place * words, words);
    }

    void shorten(int kept) {
        count = kept;
    }

    /** Whether a number stands in figures, not in words. */
    boolean isFigure(int token) {
        return text.charAt(from[token]) <= '9';
    }

    boolean holdsAll(int word, long atoms) {
        return (all[word] & atoms) == atoms;
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
        return breakBefore(token) < SENTENCE;
    }

    /** Whether a sentence begins with a token, be it of a single word. */
    boolean startsSentence(int token) {
        return breakBefore(token) >= WORD;
    }

    /** Returns the index after the last token of the sentence that begins with a token. */
    int endOfSentence(int first) {
        int end = first + 1;
        while (!startsSentence(end)) {
            end++;
        }
        return end;
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
        return false;
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

    /** Adds a token without atoms. */
    void add(int begin, int end, int mark, int value) {
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
        near[count] = false;
        Arrays.fill(masks, count * words, (count + 1) * words, 0);
        count++;
    }

    void removeLast() {
        count--;
    }

    /** Lets a token end where another does, or in its own middle. */
    void end(int token, int end) {
        to[token] = end;
    }

    int from(int token) {
        return from[token];
    }

    int to(int token) {
        return to[token];
    }

    /** Returns the atoms of all tokens, those of one from {@code token * maskWords()} on. */
    long[] masks() {
        return masks;
    }

    void setNear(int token) {
        near[token] = true;
    }
}
