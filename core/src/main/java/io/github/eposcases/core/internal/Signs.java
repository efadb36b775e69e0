package io.github.eposcases.core.internal;

import java.lang.Character.UnicodeScript;

/** The classes of characters that the steps of the fold speak of (CON-30). */
public final class Signs {
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\uFE58\uFE63\uFF0D";
    private static final String APOSTROPHES = "'\u2018\u2019\u201B\u02BC\u02B9\u02BB\u02BD\u2032`\u00B4\uFF07\u055A";
    private static final String EDGES = ".,;:\"«»„“”*_!?/\\|`'’-";
    private static final String BETWEEN_WORDS = ".,;:\"«»„“”*_!?/\\|()[]{}<>";

    private Signs() {}

    /** Returns whether {@code cp} is white space. */
    public static boolean isBlank(int cp) {
        return cp == ' ' || CharacterKind.of(cp) == CharacterKind.BLANK;
    }

    /** Returns whether {@code cp} is a hyphen or is typed for one. */
    public static boolean isDash(int cp) {
        return cp == '-' || cp > 0x2000 && DASHES.indexOf(cp) >= 0;
    }

    /** Returns whether {@code cp} is an apostrophe or is typed for one. */
    public static boolean isApostrophe(int cp) {
        return !(cp >= 0x400 && cp < 0x500) && APOSTROPHES.indexOf(cp) >= 0;
    }

    /** Returns whether {@code cp} stands at the end of a name by mistake only. */
    public static boolean isEdge(int cp) {
        return EDGES.indexOf(cp) >= 0;
    }

    /** Returns whether {@code cp} ends a word; an apostrophe does not. */
    public static boolean isBetweenWords(int cp) {
        return isBlank(cp) || isDash(cp) || BETWEEN_WORDS.indexOf(cp) >= 0;
    }

    /** Returns whether {@code cp} is a letter of the Cyrillic script, Russian or not. */
    public static boolean isCyrillic(int cp) {
        return cp >= 0x400 && cp < 0x530
                ? Character.isLetter(cp)
                : cp >= 0x1C80 && Character.isLetter(cp) && UnicodeScript.of(cp) == UnicodeScript.CYRILLIC;
    }

    /** Returns whether {@code cp} is a letter of the Latin script. */
    public static boolean isLatin(int cp) {
        return cp < 0x80
                ? cp >= 'A' && cp <= 'Z' || cp >= 'a' && cp <= 'z'
                : Character.isLetter(cp) && UnicodeScript.of(cp) == UnicodeScript.LATIN;
    }
}
