package io.github.eposcases.core.identity;

import io.github.eposcases.core.ProblemCode;
import io.github.eposcases.core.Texts;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be wrong with an e-mail address. Constants may be added, none is renamed.
 *
 * @since 0.1
 */
public enum EmailProblem implements ProblemCode {
    /** Nothing, blanks, or a word that stands for nothing. */
    MISSING,
    /** More than 254 octets. */
    TOO_LONG,
    /** White space anywhere. */
    WHITESPACE,
    /** A control character. */
    CONTROL_CHARACTER,
    /** A character that nobody sees, such as U+200B. */
    INVISIBLE_CHARACTER,
    /** A private or unassigned character, or half a surrogate pair. */
    FORBIDDEN_CHARACTER,
    /** The address stands inside something: {@code mailto:}, angle brackets, quotes, or before a comma. */
    WRAPPED,
    /** Two addresses or more. */
    MULTIPLE_ADDRESSES,
    /** Typed in the Russian keyboard layout. */
    KEYBOARD_LAYOUT,
    /** A Cyrillic or Greek letter that looks like a Latin one. */
    LOOKALIKE_LETTER,
    /** A wrong or missing {@code @} or dot. */
    SEPARATOR,
    /** No {@code @}. */
    AT_MISSING,
    /** Several {@code @}. */
    AT_REPEATED,
    /** A local part in quotes, or with a backslash. */
    QUOTED_LOCAL_PART,
    /** A comment in round brackets. */
    COMMENT,
    /** An address literal in square brackets. */
    IP_LITERAL,
    /** Nothing before the {@code @}. */
    LOCAL_EMPTY,
    /** More than 64 octets before the {@code @}. */
    LOCAL_TOO_LONG,
    /** A dot first, last or doubled before the {@code @}. */
    LOCAL_DOTS,
    /** A sign that may not stand before the {@code @}. */
    LOCAL_CHARACTER,
    /** Letters of another script before the {@code @}. */
    LOCAL_NOT_ASCII,
    /** Nothing after the {@code @}. */
    DOMAIN_EMPTY,
    /** A dot first, last or doubled in the domain. */
    DOMAIN_EMPTY_LABEL,
    /** A hyphen at an end of a label. */
    DOMAIN_HYPHEN,
    /** A sign that may not stand in a domain. */
    DOMAIN_CHARACTER,
    /** Letters of two alphabets in one label. */
    DOMAIN_MIXED_SCRIPT,
    /** A domain of one label. */
    DOMAIN_WITHOUT_DOT,
    /** A last label of one letter. */
    LAST_LABEL_SHORT,
    /** A last label of digits. */
    LAST_LABEL_NUMERIC,
    /** A label of more than 63 octets. */
    LABEL_TOO_LONG,
    /** A domain of more than 253 octets. */
    DOMAIN_TOO_LONG,
    /** A domain one slip away from a provider's. */
    PROVIDER_TYPO,
    /** A sign that Gosuslugi, as far as known, does not take. */
    OUTSIDE_GOSUSLUGI_ALPHABET;

    private static final Texts TEXTS = Texts.of(EmailProblem.class.getResourceAsStream("email-problems.tsv"));

    @Override
    public String id() {
        return "email." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String text(Locale locale) {
        return TEXTS.text(id(), locale);
    }

    /** Returns S0-16: the letter asks for the address of the Gosuslugi account. */
    @Override
    public Optional<String> ruleId() {
        return Optional.of("S0-16");
    }
}
