package io.github.eposcases.validation.internal.constraints;

import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.validation.constraints.AgreeingGender;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Asks {@link GenderRule} about a record. */
public final class AgreeingRecordValidator implements ConstraintValidator<AgreeingGender, IdentityRecord> {
    @Override
    public boolean isValid(@Nullable IdentityRecord value, ConstraintValidatorContext context) {
        return value == null || GenderRule.agrees(value.surname(), value.givenName(), value.patronymic(), context);
    }
}
