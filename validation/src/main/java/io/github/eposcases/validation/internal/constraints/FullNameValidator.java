package io.github.eposcases.validation.internal.constraints;

import io.github.eposcases.core.Problem;
import io.github.eposcases.core.Severity;
import io.github.eposcases.core.identity.NameProfile;
import io.github.eposcases.core.identity.PersonName;
import io.github.eposcases.validation.constraints.FullName;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks {@link PersonName} about a line. */
public final class FullNameValidator implements ConstraintValidator<FullName, CharSequence> {
    private NameProfile profile = NameProfile.FNS;
    private Severity failOn = Severity.ERROR;

    @Override
    public void initialize(FullName annotation) {
        profile = annotation.profile();
        failOn = annotation.failOn();
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        List<Problem> problems = PersonName.parse(value.toString(), profile).problems().stream()
                .map(p -> p.path().equals("name") ? p.withPath("") : p)
                .toList();
        return Violations.report(problems, failOn, context);
    }
}
