package io.github.eposcases.core.identity;

import io.github.eposcases.core.internal.CharacterKind;
import io.github.eposcases.core.internal.KeyboardLayout;
import io.github.eposcases.core.internal.Lookalikes;
import io.github.eposcases.core.internal.Signs;
import java.text.Normalizer;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** What each step of the fold does (CON-30). Every method returns its argument itself if there is nothing to do. */
final class FoldSteps {
    /** Unicode's stream-safe limit; a longer pile of marks is no name, and ordering it would not be linear. */
    private static final int MOST_MARKS = 30;

    /** The Korean letters that become one with those before them. */
    private static final int FIRST_JAMO_VOWEL = 0x1161;

    private static final int LAST_JAMO_FINAL = 0x11C2;

    private static final String DIGITS = "0364";
    private static final String SMALL = "озбч";
    private static final String CAPITAL = "ОЗБЧ";

    private FoldSteps() {}

    /** NFC, letter by letter. */
    static TracedText unicodeForm(TracedText text) {
        String s = text.text();
        if (isComposed(s)) {
            return text;
        }
        TracedText.Rewriting out = text.rewriting();
        for (int from = 0, to; from < s.length(); from = to) {
            to = from + Character.charCount(s.codePointAt(from));
            int marks = 0;
            for (; to < s.length() && isContinuation(s.codePointAt(to)); marks++) {
                to += Character.charCount(s.codePointAt(to));
            }
            String letter = s.substring(from, to);
            if (marks > MOST_MARKS || Normalizer.isNormalized(letter, Normalizer.Form.NFC)) {
                out.keep(from, to);
            } else {
                out.put(Normalizer.normalize(letter, Normalizer.Form.NFC), from, to);
            }
        }
        return out.done();
    }

    private static boolean isComposed(String s) {
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c >= 0x300 && !(c >= 0x400 && c < 0x483)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isContinuation(int cp) {
        int type = Character.getType(cp);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || cp >= FIRST_JAMO_VOWEL && cp <= LAST_JAMO_FINAL;
    }

    /** Deletes what has no width. */
    static TracedText invisibleCharacter(TracedText text) {
        return keepOnly(text, cp -> {
            CharacterKind kind = CharacterKind.of(cp);
            return kind != CharacterKind.INVISIBLE && kind != CharacterKind.CONTROL;
        });
    }

    /** Reads a value without Cyrillic letters in the Russian layout. */
    static TracedText keyboardLayout(TracedText text) {
        String s = text.text();
        if (first(s, Signs::isLatin) == s.length() || first(s, Signs::isCyrillic) < s.length()) {
            return text;
        }
        return replaceEach(text, KeyboardLayout::toRussian);
    }

    /** One U+0020 for each run of blanks, none at the ends. */
    static TracedText whitespace(TracedText text) {
        String s = text.text();
        if (first(s, Signs::isBlank) == s.length()) {
            return text;
        }
        TracedText.Rewriting out = text.rewriting();
        for (int i = skipBlanks(s, 0); i < s.length(); ) {
            int next = skipBlanks(s, i);
            if (next == i) {
                out.keep(i, ++next);
            } else if (next < s.length()) {
                out.put(" ", i, next);
            }
            i = next;
        }
        return out.done();
    }

    /** One hyphen for each dash and the blanks around it. */
    static TracedText hyphenForm(TracedText text) {
        String s = text.text();
        if (first(s, Signs::isDash) == s.length()) {
            return text;
        }
        TracedText.Rewriting out = text.rewriting();
        for (int i = 0; i < s.length(); ) {
            int dash = skipBlanks(s, i);
            if (dash < s.length() && Signs.isDash(s.charAt(dash))) {
                out.put("-", dash, dash + 1);
                i = skipBlanks(s, dash + 1);
            } else {
                int to = Math.max(dash, i + 1);
                out.keep(i, to);
                i = to;
            }
        }
        return out.done();
    }

    /** Returns the index of the first character from {@code from} on that is no blank. */
    static int skipBlanks(String s, int from) {
        int i = from;
        while (i < s.length() && Signs.isBlank(s.charAt(i))) {
            i++;
        }
        return i;
    }

    /** One form of the apostrophe. */
    static TracedText apostropheForm(TracedText text) {
        return replaceEach(text, cp -> Signs.isApostrophe(cp) ? '\'' : cp);
    }

    /** Strips punctuation from both ends, and the blanks that then stand there. */
    static TracedText edgePunctuation(TracedText text) {
        String s = text.text();
        int from = 0;
        int to = s.length();
        while (from < to && (Signs.isEdge(s.charAt(from)) || from > 0 && Signs.isBlank(s.charAt(from)))) {
            from++;
        }
        while (from < to && (Signs.isEdge(s.charAt(to - 1)) || to < s.length() && Signs.isBlank(s.charAt(to - 1)))) {
            to--;
        }
        return from == 0 && to == s.length()
                ? text
                : text.rewriting().keep(from, to).done();
    }

    /** Russian twins in the words that have a Cyrillic letter. */
    static TracedText lookalikeLetter(TracedText text) {
        return lookalikes(text, false);
    }

    /** Russian twins also in words wholly of Latin twins, Roman numerals apart. */
    static TracedText lookalikeWord(TracedText text) {
        return lookalikes(text, true);
    }

    private static TracedText lookalikes(TracedText text, boolean wholeWords) {
        String s = text.text();
        if (first(s, cp -> Character.isLetter(cp) && !NameRepairs.isRussian(cp)) == s.length()) {
            return text;
        }
        TracedText.Rewriting out = text.rewriting();
        for (int from = 0, to; from < s.length(); from = to) {
            to = NameRepairs.endOfWord(s, from);
            String word = s.substring(from, to);
            if (word.codePoints().anyMatch(Signs::isCyrillic) || wholeWords && isWhollyTwins(word)) {
                put(out, word, from, Lookalikes::toRussian);
            } else {
                out.keep(from, to);
            }
        }
        return out.done();
    }

    private static boolean isWhollyTwins(String word) {
        return !NameRepairs.isRoman(word, 0, word.length())
                && word.codePoints().noneMatch(cp -> Character.isLetter(cp) && Lookalikes.toRussian(cp) == cp);
    }

    /** Letters for the digits of equal shape, if the value has a letter. */
    static TracedText lookalikeDigit(TracedText text) {
        String s = text.text();
        if (first(s, c -> DIGITS.indexOf(c) >= 0) == s.length() || first(s, Character::isLetter) == s.length()) {
            return text;
        }
        boolean capitals = s.codePoints().noneMatch(cp -> Character.isLetter(cp) && !Character.isUpperCase(cp));
        TracedText.Rewriting out = text.rewriting();
        for (int i = 0; i < s.length(); i++) {
            int digit = DIGITS.indexOf(s.charAt(i));
            if (digit < 0) {
                out.keep(i, i + 1);
            } else {
                boolean first = i == 0 || Signs.isBetweenWords(s.charAt(i - 1)) || Signs.isApostrophe(s.charAt(i - 1));
                String letters = capitals || first ? CAPITAL : SMALL;
                out.put(letters.substring(digit, digit + 1), i, i + 1);
            }
        }
        return out.done();
    }

    /** Small letters, one for one. */
    static TracedText letterCase(TracedText text) {
        return replaceEach(text, Character::toLowerCase);
    }

    /** «е» for «ё». */
    static TracedText yo(TracedText text) {
        return replaceEach(text, cp -> cp == 'ё' ? 'е' : cp == 'Ё' ? 'Е' : cp);
    }

    /** No separators, and no capitals but the first letter. */
    static TracedText partSeparator(TracedText text) {
        TracedText joined = keepOnly(text, cp -> !Signs.isBlank(cp) && !Signs.isDash(cp) && !Signs.isApostrophe(cp));
        String s = joined.text();
        if (s.isEmpty()) {
            return joined;
        }
        int second = Character.charCount(s.codePointAt(0));
        TracedText.Rewriting out = joined.rewriting().keep(0, second);
        put(out, s.substring(second), second, Character::toLowerCase);
        return out.done();
    }

    /** Drops the code points that are not {@code kept}. */
    static TracedText keepOnly(TracedText text, IntPredicate kept) {
        String s = text.text();
        int from = first(s, cp -> !kept.test(cp));
        if (from == s.length()) {
            return text;
        }
        TracedText.Rewriting out = text.rewriting().keep(0, from);
        for (int i = from, n; i < s.length(); i += n) {
            int cp = s.codePointAt(i);
            n = Character.charCount(cp);
            if (kept.test(cp)) {
                out.keep(i, i + n);
            }
        }
        return out.done();
    }

    /** Replaces code points one by one. */
    static TracedText replaceEach(TracedText text, IntUnaryOperator map) {
        String s = text.text();
        int from = first(s, cp -> map.applyAsInt(cp) != cp);
        if (from == s.length()) {
            return text;
        }
        char[] letters = s.toCharArray();
        for (int i = from; i < letters.length; i++) {
            int mapped = map.applyAsInt(letters[i]);
            if (Character.isSurrogate(letters[i])) {
                TracedText.Rewriting out = text.rewriting().keep(0, from);
                put(out, s.substring(from), from, map);
                return out.done();
            }
            letters[i] = (char) mapped;
        }
        return text.withLetters(new String(letters));
    }

    private static int first(String s, IntPredicate wanted) {
        for (int i = 0, n; i < s.length(); i += n) {
            int cp = s.codePointAt(i);
            n = Character.charCount(cp);
            if (wanted.test(cp)) {
                return i;
            }
        }
        return s.length();
    }

    private static void put(TracedText.Rewriting out, String piece, int at, IntUnaryOperator map) {
        for (int i = 0, n; i < piece.length(); i += n) {
            int cp = piece.codePointAt(i);
            n = Character.charCount(cp);
            int mapped = map.applyAsInt(cp);
            if (mapped == cp) {
                out.keep(at + i, at + i + n);
            } else {
                out.put(Character.toString(mapped), at + i, at + i + n);
            }
        }
    }
}
