package io.github.eposcases.validation.internal.constraints;

import io.github.eposcases.core.Severity;
import io.github.eposcases.core.identity.BirthDates;
import io.github.eposcases.validation.constraints.BirthDateText;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Asks {@link BirthDates} about a text. */
public final class BirthDateTextValidator implements ConstraintValidator<BirthDateText, CharSequence> {
    private Severity failOn = Severity.ERROR;

    @Override
    public void initialize(BirthDateText annotation) {
        failOn = annotation.failOn();
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        return Violations.report(BirthDates.parse(value.toString()).problems(), failOn, context);
    }
}
