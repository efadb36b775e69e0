package io.github.eposcases.scheduling;

import io.github.eposcases.core.ProblemCode;
import java.util.Locale;

/** What can be wrong with a calendar file, a policy's text and an item of a batch. */
enum SchedulingProblem implements ProblemCode {
    SYNTAX("calendar-data.syntax"),
    UNKNOWN_SOURCE("calendar-data.unknown-source"),
    DUPLICATE_DATE("calendar-data.duplicate-date"),
    BAD_TRANSFER("calendar-data.bad-transfer"),
    BAD_DATE("calendar-data.bad-date"),
    TOTAL_MISMATCH("calendar-data.total-mismatch"),
    YEAR_GAP("calendar-data.year-gap"),
    YEAR_OUT_OF_RANGE("calendar-data.year-out-of-range"),
    TOO_LARGE("calendar-data.too-large"),
    OUTSIDE_COVERAGE("schedule.outside-coverage"),
    OUT_OF_RANGE("schedule.out-of-range"),
    POLICY_ID("policy.unknown-id"),
    POLICY_KEY("policy.unknown-key"),
    POLICY_VALUE("policy.bad-value"),
    POLICY_CALENDAR("policy.own-calendar"),
    POLICY_OVERLAY("policy.overlay"),
    POLICY_DATA("policy.other-data");

    private final String id;

    SchedulingProblem(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String text(Locale locale) {
        return Words.say(id, locale);
    }
}
