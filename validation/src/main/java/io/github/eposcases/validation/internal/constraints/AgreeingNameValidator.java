package io.github.eposcases.validation.internal.constraints;

import io.github.eposcases.core.identity.PersonName;
import io.github.eposcases.validation.constraints.AgreeingGender;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Asks {@link GenderRule} about a name. */
public final class AgreeingNameValidator implements ConstraintValidator<AgreeingGender, PersonName> {
    @Override
    public boolean isValid(@Nullable PersonName value, ConstraintValidatorContext context) {
        return value == null
                || GenderRule.agrees(
                        value.surname(),
                        value.givenName(),
                        value.patronymic().text().orElse(""),
                        context);
    }
}
