package io.github.eposcases.core.internal;

/** What a code point is before anything is known about the value it stands in (ID-24). */
public enum CharacterKind {
    /** A sign that can be seen. */
    VISIBLE,
    /** A control character (Cc) other than those that are blanks. */
    CONTROL,
    /** White space: Zs, Zl, Zp, and TAB, LF, VT, FF, CR, NEL. */
    BLANK,
    /** A character without a width: Cf, fillers, variation selectors. */
    INVISIBLE,
    /** Private use, unassigned, or half a surrogate pair. */
    FORBIDDEN;

    /** Returns the kind of a code point; a lone surrogate counts as a code point of its own. */
    public static CharacterKind of(int cp) {
        if (cp > 0x20 && cp < 0x7F || cp >= 0x400 && cp < 0x483) {
            return VISIBLE;
        }
        if (cp >= 0x09 && cp <= 0x0D || cp == 0x85) {
            return BLANK;
        }
        if (isFiller(cp)) {
            return INVISIBLE;
        }
        return switch (Character.getType(cp)) {
            case Character.CONTROL -> CONTROL;
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> BLANK;
            case Character.FORMAT -> INVISIBLE;
            case Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE -> FORBIDDEN;
            default -> VISIBLE;
        };
    }

    private static boolean isFiller(int cp) {
        return cp == 0x34F
                || cp == 0x115F
                || cp == 0x1160
                || cp == 0x2800
                || cp == 0x3164
                || cp == 0xFFA0
                || cp >= 0x180B && cp <= 0x180F
                || cp >= 0xFE00 && cp <= 0xFE0F
                || cp >= 0xE0100 && cp <= 0xE01EF;
    }
}
