package io.github.eposcases.core.identity;

import io.github.eposcases.core.internal.Lookalikes;
import java.lang.Character.UnicodeScript;
import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One label of a domain. {@link IDN} drops what it does not like, maps ligatures and full-width letters to ASCII and
 * accepts hyphens anywhere, so it is asked only about labels that our own rules have passed (ID-25).
 */
final class DomainLabel {
    static final int NO_FORM = -1;

    private DomainLabel() {}

    static boolean isAscii(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a code point may stand in a label: a letter, its mark, a digit or a hyphen. */
    static boolean isAllowed(int cp) {
        if (cp < 128) {
            return cp == '-' || cp >= '0' && cp <= '9' || cp >= 'a' && cp <= 'z' || cp >= 'A' && cp <= 'Z';
        }
        return isLetterOrMark(cp) || Character.getType(cp) == Character.DECIMAL_DIGIT_NUMBER;
    }

    static boolean isLetterOrMark(int cp) {
        return switch (Character.getType(cp)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    static String compatible(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFKC);
    }

    /** Returns the octets of the A-label of a label of allowed characters, or {@link #NO_FORM} if it has none. */
    static int octets(String label) {
        if (isAscii(label)) {
            return label.length();
        }
        int letters = label.codePointCount(0, label.length());
        if (letters > EmailScan.LONGEST_LABEL) {
            return letters;
        }
        try {
            // The letters that IDN would replace are as long as their neighbours in the alphabet.
            return IDN.toASCII(small(label).replace('ß', 'à').replace('ς', 'σ'), IDN.ALLOW_UNASSIGNED)
                    .length();
        } catch (IllegalArgumentException e) {
            boolean hasForm = !label.toLowerCase(Locale.ROOT).startsWith("xn--")
                    && label.codePoints().noneMatch(DomainLabel::isRightToLeft);
            return hasForm ? EmailScan.LONGEST_LABEL + 1 : NO_FORM;
        }
    }

    private static boolean isRightToLeft(int cp) {
        byte direction = Character.getDirectionality(cp);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Returns the form in which labels are compared: lower case, the A-label if there is exactly one opinion on it. */
    static String canonical(String label) {
        if (isAscii(label)) {
            return label.toLowerCase(Locale.ROOT);
        }
        String small = small(label);
        // "faß.de" and "fass.de" are two domains today, but not to IDN.
        if (small.contains("ß") || small.contains("ς")) {
            return small;
        }
        try {
            return IDN.toASCII(label, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return small; // "İ" within an A-label: small it is ASCII and has a form, as it stands it has none
        }
    }

    /** Letter by letter, since the lower case of a whole text makes a final sigma. */
    private static String small(String label) {
        return label.codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Returns whether letters of two of the alphabets that look alike stand in one label (ID-26). */
    static boolean isMixed(String label) {
        return label.codePoints()
                        .filter(Character::isLetter)
                        .mapToObj(UnicodeScript::of)
                        .filter(s ->
                                s == UnicodeScript.LATIN || s == UnicodeScript.CYRILLIC || s == UnicodeScript.GREEK)
                        .collect(Collectors.toSet())
                        .size()
                > 1;
    }

    /** Returns the text with every letter that looks Latin made Latin. */
    static String latin(String text) {
        return text.codePoints()
                .map(Lookalikes::toLatin)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
