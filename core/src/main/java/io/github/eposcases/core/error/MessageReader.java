package io.github.eposcases.core.error;

import io.github.eposcases.core.internal.NormalText;
import java.util.List;

/** Cuts a text into words and numbers and looks every word up: as it is, as it is heard, parted, or with one error. */
final class MessageReader {
    private static final List<String> NOT = List.of("не", "ни");
    private static final String PARTICLE = "то";
    /** What the sign «>» stands for. */
    private static final byte[] MORE = WordTrie.letters("больше");
    /** Short words that people glue to others. */
    private static final WordTrie GLUED = WordTrie.of("не", "то", "так", "что", "упс");

    private static final int SHORTEST_GLUED = 5;
    private static final int SHORTEST_SPLIT = 6;
    private static final int SHORTEST_SENTENCE = 16;
    private static final int SHORTEST_HEARD = 5;
    private static final int LONGEST_WORD = 40;

    private final NormalText text;
    private final Vocabulary vocabulary;
    private final Message message;
    private final boolean withContext;
    private final byte[] heard = new byte[LONGEST_WORD];
    private final byte[] letters;
    private int heardFrom = -1;
    private int heardTo;
    private int heardLength;
    private int previousFrom;
    private int lettersTo;

    MessageReader(NormalText text, Vocabulary vocabulary, Message message, boolean withContext) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.message = message;
        this.withContext = withContext;
        this.letters = new byte[text.length()];
    }

    void read() {
        int i = 0;
        int mark = Message.NONE;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                i = readNumber(i, mark);
                mark = Message.NONE;
            } else if (WordTrie.letter(c) >= 0) {
                i = readWord(i, mark);
                mark = Message.NONE;
            } else if (c == '>' && isBeforeFigure(i + 1)) {
                message.add(i, i + 1, mark, -1);
                find(MORE, 0, MORE.length, message.count() - 1);
                mark = Message.NONE;
                i++;
            } else {
                mark = Math.max(mark, breakOf(c, i));
                i++;
            }
        }
    }

    private int breakOf(char c, int at) {
        return switch (c) {
            case '!', '?', '…' -> Message.CRY;
            case '.' ->
                at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1))
                        ? Message.SENTENCE
                        : Message.COMMA;
            case ':', '/' -> Message.COLON;
            case ',', ';', '(', ')', '[', ']', '|', '>', '→' -> Message.COMMA;
            case '—', '–' -> at > 0 && text.charAt(at - 1) == ' ' ? Message.COMMA : Message.NONE;
            default -> Message.NONE;
        };
    }

    private boolean isFigureAt(int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private boolean isCyrillicAt(int at) {
        return at < text.length() && text.charAt(at) >= 'а' && text.charAt(at) <= 'я';
    }

    private boolean isBeforeFigure(int at) {
        return isFigureAt(at) || at < text.length() && text.charAt(at) == ' ' && isFigureAt(at + 1);
    }

    /** A letter О between figures is a nought: «5О2». */
    private int readNumber(int at, int mark) {
        int value = 0;
        int i = at;
        while (isFigureAt(i) || isFigureAt(i + 1) && isRoundLetter(text.charAt(i))) {
            int figure = isFigureAt(i) ? text.charAt(i) - '0' : 0;
            value = Math.min(value * 10 + figure, 1_000_000);
            i++;
        }
        message.add(at, i, mark, value);
        return i;
    }

    static boolean isRoundLetter(char c) {
        return c == 'о' || c == 'o';
    }

    /** A nought within a word is a letter О: «п0льз0ватель». */
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
            } else if (c == '0' && !latin && isCyrillicAt(i + 1)) {
                push(WordTrie.letter('о'), 1);
                last = -1;
            } else if (!isApostrophe(c)) {
                break;
            }
        }
        message.add(at, end, mark, -1);
        lookUp(latin, begin);
        previousFrom = Math.max(previousFrom, begin);
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
        int token = message.count() - 1;
        if (latin) {
            boolean known = find(token, begin) || findNear(token, begin);
            lettersTo = Transliteration.toCyrillic(letters, begin, lettersTo);
            heardFrom = -1;
            if (known) {
                find(token, begin);
                findHeard(token, begin);
                return;
            }
        }
        if (spells(PARTICLE, begin, lettersTo) && joins(token)) {
            return;
        }
        if (lettersTo - begin >= SHORTEST_SENTENCE && splitGlued(token, begin)) {
            return;
        }
        boolean mayBeHeard = latin || lettersTo - begin >= SHORTEST_HEARD;
        if (find(token, begin)) {
            if (mayBeHeard && !vocabulary.exact().isWhole(letters, begin, lettersTo)) {
                findHeard(token, begin);
            }
        } else if (!(mayBeHeard && findHeard(token, begin)) && !splitNot(token, begin) && !findNear(token, begin)) {
            splitGlued(token, begin);
        }
    }

    /** «ненайден» is «не найден», if the rest is a word of the patterns. */
    private boolean splitNot(int token, int begin) {
        if (lettersTo - begin < SHORTEST_GLUED || NOT.stream().noneMatch(not -> spells(not, begin, begin + 2))) {
            return false;
        }
        int end = message.to(token);
        message.add(message.from(token) + 2, end, Message.NONE, -1);
        if (find(token + 1, begin + 2) || findHeard(token + 1, begin + 2) || findNear(token + 1, begin + 2)) {
            message.end(token, message.from(token) + 2);
            vocabulary.exact().find(letters, begin, begin + 2, message.masks(), at(token));
            return true;
        }
        message.removeLast();
        return false;
    }

    /** «нашлосьбольше» is two words of the patterns, «чтотопошлонетак» five; pieces are long, or such as are often glued. */
    private boolean splitGlued(int token, int begin) {
        int length = lettersTo - begin;
        int first = message.from(token);
        if (length > LONGEST_WORD || length < SHORTEST_SPLIT || message.to(token) - first != length) {
            return false;
        }
        long ends = 1;
        for (int from = 0; from < length; from++) {
            if ((ends & 1L << from) != 0) {
                ends |= pieces(begin + from) << from;
            }
        }
        if ((ends & 1L << length) == 0) {
            return false;
        }
        int mark = message.breakBefore(token);
        message.removeLast();
        addPieces(first, begin, ends, length, mark);
        return true;
    }

    /** Returns the lengths, as bits, that a piece may have which begins with a letter. */
    private long pieces(int from) {
        return vocabulary.exact().wholeLengths(letters, from, lettersTo)
                & (-1L << SHORTEST_GLUED | GLUED.wholeLengths(letters, from, lettersTo));
    }

    /** The last of the pieces up to a place is the shortest that there is. */
    private void addPieces(int first, int begin, long ends, int to, int mark) {
        int from = to;
        do {
            from--;
        } while ((ends & 1L << from) == 0 || (pieces(begin + from) & 1L << to - from) == 0);
        if (from > 0) {
            addPieces(first, begin, ends, from, mark);
        }
        int end = lettersTo;
        lettersTo = begin + to;
        message.add(first + from, first + to, from == 0 ? mark : Message.NONE, -1);
        if (!spells(PARTICLE, begin + from, lettersTo) || !joins(message.count() - 1)) {
            find(message.count() - 1, begin + from);
        }
        previousFrom = begin + from;
        lettersTo = end;
    }

    /** «что то» is «что-то», if the two are a word of the patterns. */
    private boolean joins(int token) {
        if (token == 0 || message.number(token - 1) >= 0 || !isHyphenBefore(token)) {
            return false;
        }
        if (!vocabulary.exact().find(letters, previousFrom, lettersTo, message.masks(), at(token - 1))) {
            return false;
        }
        message.end(token - 1, message.to(token));
        message.removeLast();
        return true;
    }

    /** Whether nothing but blanks, hyphens and dashes stands before a token. */
    private boolean isHyphenBefore(int token) {
        for (int i = message.gapFrom(token); i < message.gapTo(token); i++) {
            char c = text.charAt(i);
            if (breakOf(c, i) != Message.NONE && c != '—' && c != '–') {
                return false;
            }
        }
        return true;
    }

    private int at(int token) {
        return token * message.maskWords();
    }

    private boolean find(int token, int begin) {
        return find(letters, begin, lettersTo, token);
    }

    private boolean find(byte[] word, int from, int to, int token) {
        if (withContext) {
            vocabulary.context().find(word, from, to, message.masks(), at(token));
        }
        return vocabulary.exact().find(word, from, to, message.masks(), at(token));
    }

    private boolean findHeard(int token, int begin) {
        int length = hear(begin);
        boolean found = vocabulary.sounds().find(heard, 0, length, message.masks(), at(token));
        if (found) {
            message.setNear(token);
        }
        return found;
    }

    private boolean findNear(int token, int begin) {
        int length = hear(begin);
        boolean found = vocabulary.near().findNear(heard, 0, length, message.masks(), at(token));
        if (found) {
            message.setNear(token);
        }
        return found;
    }

    private int hear(int begin) {
        if (begin != heardFrom || lettersTo != heardTo) {
            heardFrom = begin;
            heardTo = lettersTo;
            heardLength = lettersTo - begin > LONGEST_WORD ? 0 : Spelling.sounds(letters, begin, lettersTo, heard);
        }
        return heardLength;
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
}
