package io.github.eposcases.core.identity;

import java.util.Locale;

/** Capitals and small letters of a name: one capital and small letters in every word, particles small. */
final class NameCase {
    private NameCase() {}

    /** Puts the hyphens back that «ЦыренДоржи» has lost. */
    static TracedText withHyphens(TracedText text) {
        return eachWord(text, true);
    }

    /** Writes every word with one capital. */
    static TracedText titled(TracedText text) {
        return eachWord(text, false);
    }

    private static TracedText eachWord(TracedText text, boolean hyphens) {
        String s = text.text();
        TracedText.Rewriting out = text.rewriting();
        for (int from = 0, to; from < s.length(); from = to) {
            to = from;
            while (to < s.length() && Character.isLetterOrDigit(s.charAt(to))) {
                to++;
            }
            if (to == from) {
                to++;
                out.keep(from, to);
            } else if (NameRepairs.isRoman(s, from, to)) {
                out.keep(from, to);
            } else if (hyphens) {
                hyphens(out, s, from, to);
            } else {
                title(out, s, from, to);
            }
        }
        return out.done();
    }

    private static void hyphens(TracedText.Rewriting out, String s, int from, int to) {
        int start = from;
        if (isTitlePieces(s, from, to)
                && !NameTables.isParticle("before", s.substring(from, endOfPiece(s, from, to)))) {
            for (int end = endOfPiece(s, from, to); end < to; end = endOfPiece(s, end, to)) {
                out.keep(start, end).put("-", end, end);
                start = end;
            }
        }
        out.keep(start, to);
    }

    /** Returns whether a word consists of several pieces of one capital and at least one small letter each. */
    private static boolean isTitlePieces(String s, int from, int to) {
        for (int start = from, end; start < to; start = end) {
            end = endOfPiece(s, start, to);
            if (!Character.isUpperCase(s.charAt(start)) || end == start + 1) {
                return false;
            }
        }
        return true;
    }

    private static int endOfPiece(String s, int from, int to) {
        int end = from + 1;
        while (end < to && !Character.isUpperCase(s.charAt(end))) {
            end++;
        }
        return end;
    }

    private static void title(TracedText.Rewriting out, String s, int from, int to) {
        String word = s.substring(from, to);
        if (isTitlePieces(s, from, to)
                || word.length() == 1 && Character.isUpperCase(word.charAt(0))
                || isSmallRightly(s, from, to)) {
            out.keep(from, to);
            return;
        }
        boolean small = isParticle(s, from, to) && !(to < s.length() && s.charAt(to) == '-') || isInsideWord(s, from);
        String right = small ? word.toLowerCase(Locale.ROOT) : capitalized(word);
        for (int i = 0; i < word.length(); i++) {
            out.put(right.substring(i, i + 1), from + i, from + i + 1);
        }
    }

    private static String capitalized(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            out.append(i == 0 ? Character.toUpperCase(c) : Character.toLowerCase(c));
        }
        return out.toString();
    }

    private static boolean isSmallRightly(String s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isLowerCase(s.charAt(i))) {
                return false;
            }
        }
        return isParticle(s, from, to);
    }

    private static boolean isParticle(String s, int from, int to) {
        String word = s.substring(from, to);
        char before = from == 0 ? 0 : s.charAt(from - 1);
        char after = to == s.length() ? 0 : s.charAt(to);
        return (after == ' ' || after == '-') && NameTables.isParticle("before", word)
                || (before == ' ' || before == '-') && NameTables.isParticle("after", word)
                || isApostrophe(after) && NameTables.isParticle("apostrophe", word);
    }

    /** «Са'ид» is one word; one letter before the apostrophe is a word of its own («О'Нил»). */
    private static boolean isInsideWord(String s, int from) {
        return from > 2
                && isApostrophe(s.charAt(from - 1))
                && Character.isLetter(s.charAt(from - 2))
                && Character.isLetter(s.charAt(from - 3));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }
}
