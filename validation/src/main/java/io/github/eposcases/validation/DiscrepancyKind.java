package io.github.eposcases.validation;

import java.util.Locale;

/**
 * What a difference between two values is. The order is that of the tables: the first kind whose test holds is named.
 * Constants may be added, none is renamed.
 *
 * @since 0.1
 */
public enum DiscrepancyKind {
    /** One side has no value. */
    MISSING,
    /** A letter is composed of two characters. */
    UNICODE_FORM,
    /** An invisible or control character. */
    INVISIBLE_CHARACTER,
    /** A superfluous or unusual blank. */
    WHITESPACE,
    /** Punctuation at an end. */
    EDGE_PUNCTUATION,
    /** Capitals and small letters. */
    LETTER_CASE,
    /** Another dash for the hyphen. */
    HYPHEN_FORM,
    /** Another character for the apostrophe. */
    APOSTROPHE_FORM,
    /** «е» for «ё» or the other way round. */
    YO,
    /** A letter of another alphabet that looks the same. */
    LOOKALIKE_LETTER,
    /** A digit for a letter of equal shape. */
    LOOKALIKE_DIGIT,
    /** Parts joined by a blank, a hyphen or nothing. */
    PART_SEPARATOR,
    /** Typed in the wrong keyboard layout. */
    KEYBOARD_LAYOUT,
    /** A Russian name in Latin letters. */
    TRANSLITERATION,
    /** Another form of «оглы» or «кызы». */
    TURKIC_SUFFIX_VARIANT,
    /** «оглы» or «кызы» on one side only. */
    TURKIC_SUFFIX_MISSING,
    /** Another official form of the same name. */
    NAME_VARIANT,
    /** A short form of the given name. */
    SHORT_FORM,
    /** Only an initial. */
    INITIAL,
    /** Only a part of a double value. */
    PART_OF_DOUBLE,
    /** The parts of a double value in another order. */
    DOUBLE_REORDERED,
    /** The form of the other gender: often the other parent. */
    GENDER_FORM,
    /** One or two letters went wrong. */
    TYPO,
    /** The end is cut off. */
    TRUNCATED,
    /** Sounds the same, spelled differently. */
    SOUNDS_ALIKE,
    /** Anything else. */
    DIFFERENT,
    /** The account of another family member was probably used. */
    ROLE_SWAP,
    /** The parts of the name stand in each other's fields. */
    PARTS_SWAPPED,
    /** Several parts of the name stand in one field. */
    PARTS_MERGED,
    /** The name is not in the nominative case. */
    GRAMMATICAL_CASE,
    /** The parts of one name disagree in gender. */
    GENDER_DISAGREEMENT,
    /** This seems to be another person. */
    OTHER_PERSON,
    /** Another surname, all else of the name and the birth date equal. */
    SURNAME_CHANGED,
    /** The same date in another notation. */
    FORMAT,
    /** A stand-in date such as 01.01.1900. */
    PLACEHOLDER,
    /** No such date. */
    NOT_A_DATE,
    /** Day and month are exchanged. */
    DAY_MONTH_SWAPPED,
    /** Another century, day and month agree. */
    CENTURY,
    /** The dates are one day apart. */
    SHIFTED_BY_ONE_DAY,
    /** Two neighbouring digits are exchanged. */
    DIGITS_TRANSPOSED,
    /** One digit differs. */
    DIGIT_TYPO,
    /** The neighbouring month. */
    MONTH_NEIGHBOUR,
    /** Another year, day and month agree. */
    YEAR_DIFFERENT,
    /** Impossible for the role, or in the future. */
    IMPLAUSIBLE,
    /** Superfluous text or signs around the address. */
    WRAPPED,
    /** The domain in its other form ({@code xn--}). */
    IDN_FORM,
    /** Several addresses in one field. */
    MULTIPLE_ADDRESSES,
    /** A wrong separator: dot or {@code @}. */
    SEPARATOR,
    /** Another name of the same mailbox. */
    SAME_MAILBOX_ALIAS,
    /** The address of another person. */
    BELONGS_TO_OTHER_PERSON,
    /** Another domain of the same provider: another mailbox. */
    SAME_PROVIDER_OTHER_DOMAIN,
    /** A typo after the {@code @}. */
    DOMAIN_TYPO,
    /** A typo before the {@code @}. */
    LOCAL_TYPO,
    /** The same local part at another provider. */
    OTHER_PROVIDER,
    /** Not an e-mail address. */
    NOT_AN_ADDRESS;

    /**
     * Returns the stable id.
     *
     * @return lower case words joined by hyphens, for example {@code lookalike-letter}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
