package io.github.eposcases.validation.internal.constraints;

import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.validation.Grade;
import io.github.eposcases.validation.constraints.ConsistentIdentity;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Compares two properties of a bean. */
public final class ConsistentBeanValidator implements ConstraintValidator<ConsistentIdentity, Object> {
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
    public boolean isValid(Object bean, ConstraintValidatorContext context) {
        return ConsistencyRule.accepts(
                property(bean, gosuslugi),
                property(bean, epos),
                atMost,
                context,
                (violation, component) ->
                        Violations.addAt(violation, component.isEmpty() ? epos : epos + "." + component));
    }

    private static @Nullable IdentityRecord property(Object bean, String name) {
        for (String method : new String[] {name, "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1)}) {
            try {
                Method accessor = bean.getClass().getMethod(method);
                if (accessor.getReturnType() == IdentityRecord.class && accessor.trySetAccessible()) {
                    return (IdentityRecord) accessor.invoke(bean);
                }
            } catch (NoSuchMethodException e) {
                // The other spelling of the accessor is tried next.
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new ConstraintDeclarationException(message(bean, name), e);
            }
        }
        throw new ConstraintDeclarationException(message(bean, name));
    }

    private static String message(Object bean, String name) {
        return "no readable property " + name + " of type IdentityRecord in "
                + bean.getClass().getName();
    }
}
