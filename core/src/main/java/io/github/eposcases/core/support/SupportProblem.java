package io.github.eposcases.core.support;

import io.github.eposcases.core.ProblemCode;
import io.github.eposcases.core.Texts;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be wrong with a support case, its device and its roles. The id is the name with a dot after its first word
 * ({@code device.os-missing}). Constants may be added, none is renamed.
 *
 * @since 0.1
 */
public enum SupportProblem implements ProblemCode {
    /** No such role is known. */
    ROLE_UNKNOWN("S1-8"),
    /** The mobile app needs the system of the device. */
    DEVICE_OS_MISSING("S0-21"),
    /** The mobile app needs the version of the system. */
    DEVICE_OS_VERSION_MISSING("S0-21"),
    /** The mobile app needs its own version. */
    DEVICE_APP_VERSION_MISSING("S0-21"),
    /** The counts of children contradict each other or the error. */
    CASE_CHILD_COUNTS_IMPOSSIBLE("S0-12"),
    /** Counts of children where the error is not about children. */
    CASE_CHILD_COUNTS_UNEXPECTED("S0-12"),
    /** Children where the error is not about children. */
    CASE_CHILDREN_UNEXPECTED("S0-12"),
    /** A status that is no error of the server: neither 307 nor 400–599. */
    CASE_HTTP_STATUS_IMPOSSIBLE("S0-31"),
    /** A status where the error shows none. */
    CASE_HTTP_STATUS_UNEXPECTED("S0-31"),
    /** Only a parent can be a legal representative. */
    CASE_LEGAL_REPRESENTATIVE_NOT_PARENT("S1-4"),
    /** A role that seldom meets this error. */
    CASE_ROLE_UNUSUAL("S0-12"),
    /** Nobody said where the error is seen. */
    CASE_CHANNEL_NOT_STATED("S0-21"),
    /** The device is not one of the stated channel. */
    CASE_CHANNEL_CONTRADICTS_DEVICE("S0-21"),
    /** A speed below zero. */
    CASE_SPEED_IMPOSSIBLE("S0-25"),
    /** An event earlier than the one before it. */
    CASE_EVENTS_OUT_OF_ORDER(""),
    /** Neither a screenshot nor a video. */
    CASE_EVIDENCE_MISSING("S1-9");

    private static final Texts TEXTS = Texts.of(SupportProblem.class.getResourceAsStream("support-problems.tsv"));

    private final String rule;

    SupportProblem(String rule) {
        this.rule = rule;
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-').replaceFirst("-", ".");
    }

    @Override
    public String text(Locale locale) {
        return TEXTS.text(id(), locale);
    }

    @Override
    public Optional<String> ruleId() {
        return Optional.of(rule).filter(r -> !r.isEmpty());
    }
}
