package io.github.eposcases.validation;

/**
 * What a discrepancy is about. The order is that of the report.
 *
 * @since 0.1
 */
public enum IdentityField {
    /** The name as a whole. */
    PERSON_NAME,
    /** The surname. */
    SURNAME,
    /** The given name. */
    GIVEN,
    /** The patronymic. */
    PATRONYMIC,
    /** The birth date. */
    BIRTH_DATE,
    /** The e-mail address. */
    EMAIL;

    /**
     * Returns whether this is a part of the name.
     *
     * @return true for surname, given name and patronymic
     */
    public boolean isNamePart() {
        return this == SURNAME || this == GIVEN || this == PATRONYMIC;
    }
}
