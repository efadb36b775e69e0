package io.github.eposcases.validation.internal.constraints;

import io.github.eposcases.core.identity.BirthDates;
import io.github.eposcases.validation.constraints.PlausibleBirthDate;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Asks {@link PlausibleRule} about a text that can be read. */
public final class PlausibleTextValidator implements ConstraintValidator<PlausibleBirthDate, CharSequence> {
    private PlausibleRule rule = PlausibleRule.ANY;

    @Override
    public void initialize(PlausibleBirthDate annotation) {
        rule = PlausibleRule.of(annotation);
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        return BirthDates.parse(value.toString())
                .toOptional()
                .map(date -> rule.accepts(date, context))
                .orElse(true);
    }
}
