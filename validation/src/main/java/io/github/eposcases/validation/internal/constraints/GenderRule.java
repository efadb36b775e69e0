package io.github.eposcases.validation.internal.constraints;

import io.github.eposcases.core.Problem;
import io.github.eposcases.core.Severity;
import io.github.eposcases.core.identity.NameProblem;
import io.github.eposcases.core.identity.NameProfile;
import io.github.eposcases.core.identity.PersonName;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;

/** The parts of a name do not disagree in gender (ID-63); what else may be wrong with them is for other constraints. */
final class GenderRule {
    private GenderRule() {}

    static boolean agrees(String surname, String givenName, String patronymic, ConstraintValidatorContext context) {
        List<Problem> disagreements =
                PersonName.parse(surname, givenName, patronymic, NameProfile.LENIENT).problems().stream()
                        .filter(p -> p.code() == NameProblem.GENDER_DISAGREES)
                        .map(p -> p.path().equals("name") ? p.withPath("") : p)
                        .toList();
        return Violations.report(disagreements, Severity.WARNING, context);
    }
}
