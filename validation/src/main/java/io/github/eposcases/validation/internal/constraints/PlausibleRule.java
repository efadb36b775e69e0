package io.github.eposcases.validation.internal.constraints;

import io.github.eposcases.core.Severity;
import io.github.eposcases.core.identity.BirthDates;
import io.github.eposcases.core.identity.PlausibleAge;
import io.github.eposcases.validation.constraints.PlausibleBirthDate;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;

/** The ages that an annotation accepts, by the clock of the validator factory (ID-109). */
record PlausibleRule(PlausibleAge age, Severity failOn) {
    static final PlausibleRule ANY = new PlausibleRule(new PlausibleAge(0, 120), Severity.WARNING);

    static PlausibleRule of(PlausibleBirthDate annotation) {
        if (annotation.role().length > 1) {
            throw new IllegalArgumentException("role: more than one");
        }
        PlausibleAge age = annotation.role().length == 1
                ? annotation.role()[0].plausibleAge()
                : new PlausibleAge(annotation.minAge(), annotation.maxAge());
        return new PlausibleRule(age, annotation.failOn());
    }

    boolean accepts(LocalDate date, ConstraintValidatorContext context) {
        LocalDate today = LocalDate.now(context.getClockProvider().getClock());
        return Violations.report(BirthDates.check(date, age, today), failOn, context);
    }
}
