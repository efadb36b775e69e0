package io.github.eposcases.scheduling.procedure;

/**
 * What somebody may want to do in a case. Trying again is not among them: a user may try at any time, and only what
 * counts is ruled. Constants may be added.
 *
 * @since 0.1
 */
public enum CaseAction {
    /** The organisation compares the data (S0-17). */
    CHECK,
    /** The administrator changes the data (S0-18). */
    CORRECT,
    /** A request goes to the support service (S0-20, S0-30, S0-34). */
    FILE_TICKET,
    /** An answered request is sent for rework (S1-10). */
    SEND_FOR_REWORK
}
