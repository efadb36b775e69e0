package io.github.eposcases.validation.internal;

import static io.github.eposcases.validation.DiscrepancyKind.*;

import io.github.eposcases.validation.DiscrepancyKind;
import io.github.eposcases.validation.Grade;
import io.github.eposcases.validation.IdentityField;
import io.github.eposcases.validation.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What one of name, date and e-mail says about the person (CON-84). */
enum Evidence {
    /** The same person. */
    SAME,
    /** Nearly the same value. */
    CLOSE,
    /** Nothing either way. */
    OPEN,
    /** Another person. */
    CONTRARY;

    private static final Set<DiscrepancyKind> OPEN_DATE = EnumSet.of(MISSING, PLACEHOLDER, NOT_A_DATE);
    private static final Set<DiscrepancyKind> OPEN_EMAIL = EnumSet.of(MISSING, NOT_AN_ADDRESS, MULTIPLE_ADDRESSES);
    private static final Set<IdentityField> NEEDED = EnumSet.of(IdentityField.SURNAME, IdentityField.GIVEN);

    /**
     * @param nameless whether surname or given name is absent on both sides
     * @param twins whether the given names are those of two people (CON-86)
     */
    static Evidence ofName(List<Finding> findings, boolean nameless, boolean twins) {
        int likely = 0;
        boolean different = twins;
        boolean missing = false;
        for (Finding f : findings) {
            if (Grades.isName(f.field())) {
                likely += f.grade() == Grade.LIKELY_SAME ? 1 : 0;
                different |= f.grade() == Grade.DIFFERENT;
                missing |= f.kind() == MISSING && NEEDED.contains(f.field());
            }
        }
        if (different) {
            return CONTRARY;
        }
        if (nameless || missing || likely > 1) {
            return OPEN;
        }
        return likely == 1 ? CLOSE : SAME;
    }

    static Evidence ofDate(List<Finding> findings, boolean absent) {
        return of(findings, IdentityField.BIRTH_DATE, absent, OPEN_DATE);
    }

    static Evidence ofEmail(List<Finding> findings, boolean absent) {
        for (Finding finding : findings) {
            if (finding.field() == IdentityField.EMAIL) {
                if (finding.kind() == SAME_MAILBOX_ALIAS) {
                    return SAME;
                }
                if (finding.kind() == MULTIPLE_ADDRESSES && finding.remark()) {
                    return CLOSE;
                }
            }
        }
        return of(findings, IdentityField.EMAIL, absent, OPEN_EMAIL);
    }

    private static Evidence of(List<Finding> findings, IdentityField field, boolean absent, Set<DiscrepancyKind> open) {
        Evidence evidence = absent ? OPEN : SAME;
        for (Finding finding : findings) {
            if (finding.field() == field && finding.grade() != Grade.COSMETIC) {
                return open.contains(finding.kind()) ? OPEN : finding.grade() == Grade.DIFFERENT ? CONTRARY : CLOSE;
            }
        }
        return evidence;
    }

    /** The verdict table; the first row that holds decides. */
    static Verdict verdict(List<Finding> findings, Evidence name, Evidence date, Evidence email) {
        Set<DiscrepancyKind> kinds = EnumSet.noneOf(DiscrepancyKind.class);
        boolean cosmetic = true;
        for (Finding finding : findings) {
            kinds.add(finding.kind());
            cosmetic &= finding.grade() == Grade.COSMETIC;
        }
        if (cosmetic) {
            return findings.isEmpty() ? Verdict.IDENTICAL : Verdict.SAME_AFTER_RETYPING;
        }
        int same = (name == SAME ? 1 : 0) + (date == SAME ? 1 : 0) + (email == SAME ? 1 : 0);
        int contrary = (name == CONTRARY ? 1 : 0) + (date == CONTRARY ? 1 : 0) + (email == CONTRARY ? 1 : 0);
        if (kinds.contains(ROLE_SWAP)
                || kinds.contains(OTHER_PERSON) && !(date == SAME && email == SAME)
                || contrary >= 2) {
            return Verdict.DIFFERENT_PERSON;
        }
        if (name == SAME && date == SAME && !kinds.contains(BELONGS_TO_OTHER_PERSON) || same == 2 && contrary == 0) {
            return Verdict.LIKELY_SAME;
        }
        return Verdict.UNCERTAIN;
    }
}
