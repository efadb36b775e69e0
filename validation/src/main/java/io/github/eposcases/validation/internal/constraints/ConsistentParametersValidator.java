package io.github.eposcases.validation.internal.constraints;

import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.validation.Grade;
import io.github.eposcases.validation.constraints.ConsistentIdentity;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares two parameters of a method or constructor. */
@SupportedValidationTarget(ValidationTarget.PARAMETERS)
public final class ConsistentParametersValidator implements ConstraintValidator<ConsistentIdentity, Object[]> {
    private String gosuslugi = "";
    private String epos = "";
    private Grade atMost = Grade.COSMETIC;

    @Override
    public void initialize(ConsistentIdentity annotation) {
        gosuslugi = annotation.gosuslugi();
        epos = annotation.epos();
        atMost = annotation.atMost();
    }

    @Override
    public boolean isValid(Object[] parameters, ConstraintValidatorContext context) {
        List<String> names = DynamicPayload.parameterNames(context);
        boolean isNamed = names.contains(gosuslugi) && names.contains(epos);
        int left = isNamed ? names.indexOf(gosuslugi) : 0;
        int right = isNamed ? names.indexOf(epos) : 1;
        if (parameters.length < 2) {
            throw new ConstraintDeclarationException("a method with less than two parameters");
        }
        return ConsistencyRule.accepts(
                record(parameters[left]),
                record(parameters[right]),
                atMost,
                context,
                (violation, component) -> addAt(violation, right, component));
    }

    private static @Nullable IdentityRecord record(@Nullable Object parameter) {
        if (parameter == null || parameter instanceof IdentityRecord) {
            return (IdentityRecord) parameter;
        }
        throw new ConstraintDeclarationException("a parameter that is no IdentityRecord");
    }

    private static void addAt(ConstraintViolationBuilder violation, int parameter, String component) {
        var node = violation.addParameterNode(parameter);
        if (component.isEmpty()) {
            node.addConstraintViolation();
        } else {
            node.addPropertyNode(component).addConstraintViolation();
        }
    }
}
