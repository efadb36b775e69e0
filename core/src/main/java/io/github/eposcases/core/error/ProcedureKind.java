package io.github.eposcases.core.error;

/**
 * The three ways through the letters. Constants may be added.
 *
 * @since 0.1
 */
public enum ProcedureKind {
    /** The organisation compares the user's record with Госуслуги (S0-15 to S0-20). */
    IDENTITY_CHECK,
    /** The user checks connection, regional sites, address and browser (S0-23 to S0-30). */
    SELF_CHECKS,
    /** The user signs in again after one to two hours (S0-33, S0-34). */
    RECHECK_LATER
}
