package io.github.eposcases.validation.internal.constraints;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.util.List;
import java.util.Optional;

/**
 * What Hibernate Validator offers beyond the standard, asked for by name: the library must work with any provider, and
 * with Hibernate Validator absent (ID-93).
 */
final class DynamicPayload {
    private static final String PACKAGE = "org.hibernate.validator.constraintvalidation.";

    private DynamicPayload() {}

    /** Attaches an object to the next violation, if the provider can. */
    static void set(ConstraintValidatorContext context, Object payload) {
        ask(context, "HibernateConstraintValidatorContext", "withDynamicPayload", payload);
    }

    /** Returns the names of a method's parameters, or nothing if the provider does not tell. */
    static List<String> parameterNames(ConstraintValidatorContext context) {
        return ask(context, "HibernateCrossParameterConstraintValidatorContext", "getMethodParameterNames")
                .map(names -> ((List<?>) names).stream().map(String::valueOf).toList())
                .orElse(List.of());
    }

    private static Optional<Object> ask(
            ConstraintValidatorContext context, String typeName, String method, Object... arguments) {
        try {
            Class<?> type =
                    Class.forName(PACKAGE + typeName, false, context.getClass().getClassLoader());
            Class<?>[] parameters = arguments.length == 0 ? new Class<?>[0] : new Class<?>[] {Object.class};
            return Optional.ofNullable(type.getMethod(method, parameters).invoke(context.unwrap(type), arguments));
        } catch (ReflectiveOperationException | ValidationException e) {
            return Optional.empty();
        }
    }
}
