package io.github.eposcases.validation.internal.constraints;

import io.github.eposcases.validation.constraints.PlausibleBirthDate;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Asks {@link PlausibleRule} about a date. */
public final class PlausibleDateValidator implements ConstraintValidator<PlausibleBirthDate, LocalDate> {
    private PlausibleRule rule = PlausibleRule.ANY;

    @Override
    public void initialize(PlausibleBirthDate annotation) {
        rule = PlausibleRule.of(annotation);
    }

    @Override
    public boolean isValid(@Nullable LocalDate value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        return rule.accepts(value, context);
    }
}
