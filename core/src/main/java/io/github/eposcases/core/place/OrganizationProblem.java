package io.github.eposcases.core.place;

import io.github.eposcases.core.ProblemCode;
import io.github.eposcases.core.Texts;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be wrong with an organisation (DOM-338). Constants may be added, none is renamed.
 *
 * @since 0.1
 */
public enum OrganizationProblem implements ProblemCode {
    /** The name holds no letter. */
    NAME_MISSING,
    /** An ИНН of an organisation has 10 digits. */
    INN_LENGTH,
    /** 12 digits: the ИНН of a person. */
    INN_OF_A_PERSON,
    /** Nothing but zeros, which pass the check sum. */
    INN_ZERO,
    /** The last digit of the ИНН does not fit the others. */
    INN_CHECK_DIGIT,
    /** An ОГРН has 13 digits. */
    OGRN_LENGTH,
    /** 15 digits: the ОГРНИП of an entrepreneur. */
    OGRN_OF_AN_ENTREPRENEUR,
    /** Nothing but zeros, which pass the check sum. */
    OGRN_ZERO,
    /** The last digit of the ОГРН does not fit the others. */
    OGRN_CHECK_DIGIT,
    /** A КПП has four digits, two digits or capital letters A–Z, three digits. */
    KPP_FORM;

    private static final Texts TEXTS =
            Texts.of(OrganizationProblem.class.getResourceAsStream("organization-problems.tsv"));

    @Override
    public String id() {
        return "organization." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String text(Locale locale) {
        return TEXTS.text(id(), locale);
    }

    @Override
    public Optional<String> ruleId() {
        return this == NAME_MISSING ? Optional.of("S1-8") : Optional.empty();
    }
}
