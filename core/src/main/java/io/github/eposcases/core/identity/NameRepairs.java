package io.github.eposcases.core.identity;

import io.github.eposcases.core.internal.CharacterKind;
import io.github.eposcases.core.internal.Lookalikes;
import io.github.eposcases.core.internal.Signs;
import java.lang.Character.UnicodeScript;
import java.util.function.IntPredicate;

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
        for (boolean more = true; more; ) {
            int start = from;
            int end = to;
            while (from < to && isEdge(s.charAt(from))) {
                from++;
            }
            while (to > from && isEdge(s.charAt(to - 1)) && !isInitial(s, from, to)) {
                to--;
            }
            if (isWrapped(s, from, to)) {
                from++;
                to--;
            }
            more = from != start || to != end;
        }
        return text.rewriting().keep(from, to).done();
    }

    private static boolean isEdge(char c) {
        return c == ' ' || Signs.isEdge(c) || Signs.isDash(c) || Signs.isApostrophe(c);
    }

    /** Returns whether the stretch ends with one letter and its dot. */
    private static boolean isInitial(String s, int from, int to) {
        return s.charAt(to - 1) == '.'
                && to - from > 1
                && Character.isLetter(s.charAt(to - 2))
                && (to - from == 2 || !Character.isLetterOrDigit(s.charAt(to - 3)));
    }

    private static boolean isWrapped(String s, int from, int to) {
        if (to - from < 2) {
            return false;
        }
        int pair = OPENING.indexOf(s.charAt(from));
        if (pair < 0 || s.charAt(to - 1) != CLOSING.charAt(pair)) {
            return false;
        }
        for (int i = from + 1; i < to - 1; i++) {
            if (s.charAt(i) == s.charAt(from) || s.charAt(i) == s.charAt(to - 1)) {
                return false;
            }
        }
        return true;
    }

    static TracedText apostrophes(TracedText text) {
        String s = text.text();
        TracedText.Rewriting out = text.rewriting();
        for (int i = 0; i < s.length(); i++) {
            if (Signs.isApostrophe(s.charAt(i)) && s.charAt(i) != '’') {
                out.put("'", i, i + 1);
            } else {
                out.keep(i, i + 1);
            }
        }
        return out.done();
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

    /** Puts Russian twins for the letters that are wrong, word by word; those without a twin stay. */
    static TracedText twins(TracedText text, IntPredicate wrong) {
        String s = text.text();
        TracedText.Rewriting out = text.rewriting();
        for (int i = 0, n; i < s.length(); i += n) {
            int cp = s.codePointAt(i);
            n = Character.charCount(cp);
            int twin = wrong.test(i) ? Lookalikes.toRussian(cp) : cp;
            if (twin == cp) {
                out.keep(i, i + n);
            } else {
                out.put(Character.toString(twin), i, i + n);
            }
        }
        return out.done();
    }

    static boolean isRussian(int cp) {
        return cp >= 'А' && cp <= 'я' || cp == 'ё' || cp == 'Ё';
    }

    static boolean isForeign(int cp) {
        return Signs.isLatin(cp) || cp > 0x36F && Character.isLetter(cp) && UnicodeScript.of(cp) == UnicodeScript.GREEK;
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
