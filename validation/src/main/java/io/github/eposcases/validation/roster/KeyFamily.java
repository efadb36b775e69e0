package io.github.eposcases.validation.roster;

/**
 * A key under which records that may be one person stand together. One error can spoil only one of the three name parts
 * and the date, so two parts and the date still meet.
 *
 * @since 0.1
 */
public enum KeyFamily {
    /** All words of the ФИО in any order, and the date. */
    FULL_NAME,
    /** Surname, given name, date. */
    WITHOUT_PATRONYMIC,
    /** Surname, patronymic, date. */
    WITHOUT_GIVEN,
    /** Given name, patronymic, date. */
    WITHOUT_SURNAME,
    /** The ФИО without any separator, and the date. */
    JOINED,
    /** All words in any order, and the date with day and month in order. */
    DATE_SWAPPED,
    /** Surname and date, among records that name no patronymic; not used if they are more than a few. */
    SURNAME_ONLY,
    /** Given name and date, among records that name no patronymic; not used if they are more than a few. */
    GIVEN_ONLY
}
