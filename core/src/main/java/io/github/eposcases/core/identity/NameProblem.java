package io.github.eposcases.core.identity;

import io.github.eposcases.core.ProblemCode;
import io.github.eposcases.core.Texts;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be wrong with a ФИО or a part of it. Constants may be added, none is renamed; their order is the order of
 * problems at one place.
 *
 * @since 0.1
 */
public enum NameProblem implements ProblemCode {
    /** Surname or given name empty or blank. */
    MISSING,
    /** A word that stands for no value: «нет», «-», «б/о». */
    PLACEHOLDER,
    /** More than 60 letters. */
    TOO_LONG,
    /** A control character. */
    CONTROL_CHARACTER,
    /** A character without a width. */
    INVISIBLE_CHARACTER,
    /** A blank at an end, several blanks in a row, another blank than U+0020. */
    WHITESPACE,
    /** A letter written as two characters, such as и and a breve for й. */
    NOT_COMPOSED,
    /** Another dash than the hyphen, or blanks around a hyphen. */
    HYPHEN_FORM,
    /** Another apostrophe than ' or ’. */
    APOSTROPHE_FORM,
    /** Punctuation first or last, brackets or quotes around the whole. */
    EDGE_PUNCTUATION,
    /** Two hyphens, apostrophes, dots or commas in a row. */
    REPEATED_PUNCTUATION,
    /** A bracket without its fellow, brackets inside brackets or around nothing. */
    BRACKET,
    /** A Latin or Greek letter in a word with Russian letters. */
    FOREIGN_LETTER,
    /** A letter of another Cyrillic alphabet. */
    LETTER_NOT_RUSSIAN,
    /** A digit. */
    DIGIT,
    /** Typed with the Latin keyboard layout switched on. */
    KEYBOARD_LAYOUT,
    /** Written in Latin letters. */
    LATIN_SCRIPT,
    /** A character that no rule allows. */
    CHARACTER,
    /** A letter with a dot in place of the name; a patronymic of one letter. */
    INITIAL,
    /** Surname, given name and patronymic all in the surname. */
    WHOLE_NAME_IN_ONE_PART,
    /** Given name and patronymic both in the given name. */
    MERGED_PARTS,
    /** All capitals, or a small first letter. */
    LETTER_CASE,
    /** A capital inside a word: perhaps a lost hyphen. */
    INNER_CAPITAL,
    /** A dot or a comma inside. */
    UNUSUAL_CHARACTER,
    /** The parts are forms of different genders. */
    GENDER_DISAGREES,
    /** A line of two words does not tell whether there is a patronymic. */
    PATRONYMIC_UNKNOWN,
    /** A line can be read in several ways. */
    LINE_AMBIGUOUS;

    private static final Texts TEXTS = Texts.of(NameProblem.class.getResourceAsStream("name-problems.tsv"));

    @Override
    public String id() {
        return "name." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String text(Locale locale) {
        return TEXTS.text(id(), locale);
    }

    /** Returns S0-16, the sentence that asks for the ФИО. */
    @Override
    public Optional<String> ruleId() {
        return Optional.of("S0-16");
    }
}
