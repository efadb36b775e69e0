package io.github.eposcases.validation.internal.constraints;

import io.github.eposcases.core.Problem;
import io.github.eposcases.core.Severity;
import io.github.eposcases.core.identity.NamePart;
import io.github.eposcases.core.identity.NameProfile;
import io.github.eposcases.core.identity.PersonName;
import io.github.eposcases.validation.constraints.PersonNamePart;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks {@link PersonName} about one part. */
public final class PersonNamePartValidator implements ConstraintValidator<PersonNamePart, CharSequence> {
    private NamePart part = NamePart.SURNAME;
    private NameProfile profile = NameProfile.FNS;
    private Severity failOn = Severity.ERROR;

    @Override
    public void initialize(PersonNamePart annotation) {
        part = annotation.part();
        profile = annotation.profile();
        failOn = annotation.failOn();
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        List<Problem> problems = PersonName.check(part, value.toString(), profile).stream()
                .map(p -> p.withPath(""))
                .toList();
        return Violations.report(problems, failOn, context);
    }
}
