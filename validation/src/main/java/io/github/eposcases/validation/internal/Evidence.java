package io.github.eposcases.validation.internal;

import static io.github.eposcases.validation.DiscrepancyKind.*;

import io.github.eposcases.validation.DiscrepancyKind;
import io.github.eposcases.validation.Grade;
import io.github.eposcases.validation.IdentityField;
import io.github.eposcases.validation.Verdict;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What one of name, date and e-mail says about the person; nearly the same and unknown weigh alike (CON-84). */
enum Evidence {
    /** The same person. */
    SAME,
    /** Nothing either way, or nearly the same value. */
    OPEN,
    /** Another person. */
    CONTRARY;

    private static final Set<DiscrepancyKind> OPEN_KINDS =
            EnumSet.of(MISSING, PLACEHOLDER, NOT_A_DATE, NOT_AN_ADDRESS, MULTIPLE_ADDRESSES);

    /** @param nameless whether surname or given name is absent on both sides */
    static Evidence ofName(List<Finding> findings, boolean nameless) {
        return of(findings, Grades::isName, nameless);
    }

    static Evidence ofDate(List<Finding> findings, boolean absent) {
        return of(findings, field -> field == IdentityField.BIRTH_DATE, absent);
    }

    static Evidence ofEmail(List<Finding> findings, boolean absent) {
        return of(findings, field -> field == IdentityField.EMAIL, absent);
    }

    /** Returns what the findings of some fields say; the strongest of them counts. */
    private static Evidence of(List<Finding> findings, Predicate<IdentityField> wanted, boolean absent) {
        Evidence evidence = absent ? OPEN : SAME;
        for (Finding finding : findings) {
            boolean counts = wanted.test(finding.field())
                    && finding.grade() != Grade.COSMETIC
                    && finding.kind() != SAME_MAILBOX_ALIAS;
            if (counts && finding.grade() == Grade.DIFFERENT && !OPEN_KINDS.contains(finding.kind())) {
                return CONTRARY;
            }
            evidence = counts ? OPEN : evidence;
        }
        return evidence;
    }

    /** The verdict table; the first row that holds decides (ROLE_SWAP stands alone and has its verdict already). */
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
        List<Evidence> all = List.of(name, date, email);
        int same = Collections.frequency(all, SAME);
        int contrary = Collections.frequency(all, CONTRARY);
        if (kinds.contains(OTHER_PERSON) && !(date == SAME && email == SAME) || contrary >= 2) {
            return Verdict.DIFFERENT_PERSON;
        }
        if (name == SAME && date == SAME && !kinds.contains(BELONGS_TO_OTHER_PERSON) || same == 2 && contrary == 0) {
            return Verdict.LIKELY_SAME;
        }
        return Verdict.UNCERTAIN;
    }
}
