package io.github.eposcases.validation.internal.constraints;

import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.validation.ConsistencyReport;
import io.github.eposcases.validation.Discrepancy;
import io.github.eposcases.validation.Grade;
import io.github.eposcases.validation.IdentityComparator;
import io.github.eposcases.validation.IdentityField;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Two records do not differ more than is accepted; the grades count, not the verdict. */
final class ConsistencyRule {
    private ConsistencyRule() {}

    static boolean accepts(
            @Nullable IdentityRecord gosuslugi,
            @Nullable IdentityRecord epos,
            Grade atMost,
            ConstraintValidatorContext context,
            Place place) {
        if (gosuslugi == null || epos == null) {
            return true;
        }
        ConsistencyReport report = IdentityComparator.standard().compare(gosuslugi, epos);
        boolean valid = true;
        for (Discrepancy discrepancy : report.discrepancies()) {
            if (discrepancy.grade().compareTo(atMost) > 0) {
                String key = "consistency."
                        + discrepancy.grade().name().toLowerCase(Locale.ROOT).replace('_', '-');
                ConstraintViolationBuilder builder = Violations.builder(context, key, report);
                place.add(builder, component(discrepancy.field()));
                valid = false;
            }
        }
        return valid;
    }

    /** Puts a violation at a component of the EPOS record, or at the whole record if the component is empty. */
    @FunctionalInterface
    interface Place {
        void add(ConstraintViolationBuilder builder, String component);
    }

    private static String component(IdentityField field) {
        return switch (field) {
            case SURNAME -> "surname";
            case GIVEN -> "givenName";
            case PATRONYMIC -> "patronymic";
            case BIRTH_DATE -> "birthDate";
            case EMAIL -> "email";
            case PERSON_NAME -> "";
        };
    }
}
