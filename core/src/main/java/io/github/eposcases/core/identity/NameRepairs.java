package io.github.eposcases.core.identity;

import io.github.eposcases.core.internal.CharacterKind;
import io.github.eposcases.core.internal.Lookalikes;
import io.github.eposcases.core.internal.Signs;
import java.lang.Character.UnicodeScript;
import java.util.BitSet;

/** The repairs that need nothing but the characters themselves; each is one row of the table of problems. */
final class NameRepairs {
    private static final String REPEATABLE = "-'’.,";
    private static final String OPENING = "([{<«“„\"";
    private static final String CLOSING = ")]}>»”“\"";

    private NameRepairs() {}

    static TracedText without(CharacterKind kind, TracedText text) {
        String s = text.text();
        TracedText.Rewriting out = text.rewriting();
        for (int i = 0, n; i < s.length(); i += n) {
            int cp = s.codePointAt(i);
            n = Character.charCount(cp);
            if (CharacterKind.of(cp) != kind) {
                out.keep(i, i + n);
            }
        }
        return out.done();
    }

    /** Strips signs from both ends, brackets and quotes around the whole; the dot of an initial stays. */
    static TracedText edges(TracedText text) {
        String s = text.text();
        int from = 0;
        int to = s.length();
        boolean wrapped;
        do {
            while (from < to && isEdge(s.charAt(from))) {
                from++;
            }
            while (to > from && isEdge(s.charAt(to - 1)) && !isInitial(s, to)) {
                to--;
            }
            wrapped = isWrapped(s, from, to);
            if (wrapped) {
                from++;
                to--;
            }
        } while (wrapped);
        return text.rewriting().keep(from, to).done();
    }

    private static boolean isEdge(char c) {
        return c == ' ' || Signs.isEdge(c) || Signs.isDash(c) || Signs.isApostrophe(c);
    }

    /** Returns whether a stretch that begins with no edge ends with one letter and its dot. */
    private static boolean isInitial(String s, int to) {
        return s.charAt(to - 1) == '.'
                && Character.isLetter(s.charAt(to - 2))
                && (to == 2 || !Character.isLetterOrDigit(s.charAt(to - 3)));
    }

    private static boolean isWrapped(String s, int from, int to) {
        int pair = from < to ? OPENING.indexOf(s.charAt(from)) : -1;
        if (pair < 0 || s.charAt(to - 1) != CLOSING.charAt(pair)) {
            return false;
        }
        String inner = s.substring(from + 1, to - 1);
        return inner.indexOf(OPENING.charAt(pair)) == -1 && inner.indexOf(CLOSING.charAt(pair)) == -1;
    }

    static TracedText apostrophes(TracedText text) {
        return FoldSteps.replaceEach(text, cp -> Signs.isApostrophe(cp) && cp != '’' ? '\'' : cp);
    }

    static TracedText repetitions(TracedText text) {
        String s = text.text();
        TracedText.Rewriting out = text.rewriting();
        for (int i = 0; i < s.length(); i++) {
            if (i == 0 || s.charAt(i) != s.charAt(i - 1) || !isRepeatable(s.charAt(i))) {
                out.keep(i, i + 1);
            }
        }
        return out.done();
    }

    static boolean isRepeatable(char c) {
        return REPEATABLE.indexOf(c) >= 0;
    }

    /** Puts Russian twins for the letters at some places; those without a twin stay. */
    static TracedText twins(TracedText text, BitSet places) {
        char[] letters = text.text().toCharArray();
        places.stream().forEach(i -> letters[i] = (char) Lookalikes.toRussian(letters[i]));
        return text.withLetters(new String(letters));
    }

    static boolean isRussian(int cp) {
        return cp >= 'А' && cp <= 'я' || cp == 'ё' || cp == 'Ё';
    }

    static boolean isForeign(int cp) {
        return Signs.isLatin(cp) || Character.isLetter(cp) && UnicodeScript.of(cp) == UnicodeScript.GREEK;
    }

    /** Returns whether a word is a numeral made of I and V. */
    static boolean isRoman(String s, int from, int to) {
        return s.substring(from, to).chars().allMatch(c -> c == 'I' || c == 'V');
    }

    /** Returns the end of the word that begins at {@code from}, at least one character behind it. */
    static int endOfWord(String s, int from) {
        int to = from;
        while (to < s.length() && !Signs.isBetweenWords(s.charAt(to))) {
            to++;
        }
        return Math.max(to, from + 1);
    }
}
