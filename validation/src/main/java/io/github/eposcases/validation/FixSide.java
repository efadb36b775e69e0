package io.github.eposcases.validation;

/**
 * Which record to correct (CON-92).
 *
 * @since 0.1
 */
public enum FixSide {
    /** The record of EPOS: Gosuslugi's data were checked against documents. */
    EPOS,
    /** The account of Gosuslugi: its value is faulty, that of EPOS is not. */
    GOSUSLUGI,
    /** Both values are faulty. */
    BOTH,
    /** A document has to decide. */
    UNDECIDED
}
