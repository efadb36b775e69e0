package io.github.eposcases.validation.internal;

import io.github.eposcases.core.identity.BirthDates;
import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.core.identity.NameFold;
import io.github.eposcases.validation.ComparisonContext;
import io.github.eposcases.validation.DiscrepancyKind;
import io.github.eposcases.validation.FixSide;
import io.github.eposcases.validation.IdentityField;
import io.github.eposcases.validation.Verdict;
import io.github.eposcases.validation.internal.FieldJudge.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One comparison of two records: fields, then the whole person, then the verdict. */
public final class Comparison {
    private static final Set<Verdict> THE_SAME =
            Set.of(Verdict.IDENTICAL, Verdict.SAME_AFTER_RETYPING, Verdict.LIKELY_SAME);
    private static final Set<DiscrepancyKind> TWINS = Set.of(DiscrepancyKind.TYPO, DiscrepancyKind.SOUNDS_ALIKE);
    private static final Optional<DiscrepancyKind> OTHER_PERSON = Optional.of(DiscrepancyKind.OTHER_PERSON);
    private static final int ANY_CENTURY = 2000;

    private final IdentityRecord gosuslugi;
    private final IdentityRecord epos;
    private final ComparisonContext context;
    private final Repairs repairs;

    /** What a comparison has found. */
    public record Result(Verdict verdict, List<Finding> findings) {}

    private Comparison(IdentityRecord gosuslugi, IdentityRecord epos, ComparisonContext context) {
        this.gosuslugi = gosuslugi;
        this.epos = epos;
        this.context = context;
        this.repairs = new Repairs(gosuslugi, epos);
    }

    /** Compares two records. */
    public static Result of(IdentityRecord gosuslugi, IdentityRecord epos, ComparisonContext context) {
        return new Comparison(gosuslugi, epos, context).result();
    }

    private Result result() {
        List<Finding> findings = new ArrayList<>();
        for (IdentityField part : Repairs.PARTS) {
            findings.addAll(NameJudge.INSTANCE.judge(values(part)));
        }
        Map<IdentityField, DiscrepancyKind> kinds = PersonKinds.kinds(findings);
        if (!kinds.isEmpty()) {
            Optional<DiscrepancyKind> person = PersonKinds.of(gosuslugi, epos, kinds);
            if (person.equals(OTHER_PERSON) && isRoleSwap()) {
                return new Result(Verdict.DIFFERENT_PERSON, List.of(person(DiscrepancyKind.ROLE_SWAP)));
            }
            person.ifPresent(kind -> {
                findings.clear();
                findings.add(person(kind));
            });
        }
        findings.addAll(new DateJudge(values(IdentityField.BIRTH_DATE), context).judge());
        findings.addAll(mails());
        return new Result(verdict(findings), findings);
    }

    private Values values(IdentityField field) {
        return new Values(field, Repairs.value(gosuslugi, field), Repairs.value(epos, field), repairs);
    }

    private Finding person(DiscrepancyKind kind) {
        FixSide side = repairs.side(IdentityField.PERSON_NAME, kind, false);
        return new FindingBuilder(values(IdentityField.PERSON_NAME), kind, side).done();
    }

    private List<Finding> mails() {
        return new MailJudge(context.usedByOther()).judge(values(IdentityField.EMAIL));
    }

    private Verdict verdict(List<Finding> findings) {
        boolean nameless = areAbsent(IdentityField.SURNAME) || areAbsent(IdentityField.GIVEN);
        Evidence email = Evidence.ofEmail(findings, areAbsent(IdentityField.EMAIL));
        boolean twins = email != Evidence.SAME && areTwins(findings);
        Evidence name = twins ? Evidence.CONTRARY : Evidence.ofName(findings, nameless);
        Evidence date = Evidence.ofDate(findings, areAbsent(IdentityField.BIRTH_DATE));
        return Evidence.verdict(findings, name, date, email);
    }

    private boolean areAbsent(IdentityField field) {
        return Repairs.isAbsent(field, Repairs.value(gosuslugi, field))
                && Repairs.isAbsent(field, Repairs.value(epos, field));
    }

    /** CON-86: one letter apart, and both are names. */
    private boolean areTwins(List<Finding> findings) {
        for (Finding f : findings) {
            if (f.field() == IdentityField.GIVEN && TWINS.contains(f.kind())) {
                return GivenNames.isKnown(NameFold.fold(gosuslugi.givenName()))
                        && GivenNames.isKnown(NameFold.fold(epos.givenName()));
            }
        }
        return false;
    }

    /** CON-52. */
    private boolean isRoleSwap() {
        return context.relatives().stream()
                        .anyMatch(relative -> THE_SAME.contains(of(gosuslugi, relative, ComparisonContext.none())
                                .verdict()))
                || context.role().isPresent() && context.today().isPresent() && isOtherAge();
    }

    private boolean isOtherAge() {
        return BirthDates.reading(gosuslugi.birthDate(), ANY_CENTURY)
                .flatMap(mine -> BirthDates.reading(epos.birthDate(), ANY_CENTURY)
                        .filter(theirs -> isPlausible(theirs) && !isPlausible(mine)))
                .isPresent();
    }

    private boolean isPlausible(LocalDate birthDate) {
        return DateKinds.isPlausible(
                birthDate, context.role().orElseThrow(), context.today().orElseThrow());
    }
}
