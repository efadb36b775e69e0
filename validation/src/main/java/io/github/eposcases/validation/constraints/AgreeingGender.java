package io.github.eposcases.validation.constraints;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.eposcases.validation.internal.constraints.AgreeingNameValidator;
import io.github.eposcases.validation.internal.constraints.AgreeingRecordValidator;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The parts of a {@link io.github.eposcases.core.identity.PersonName} or an
 * {@link io.github.eposcases.core.identity.IdentityRecord} do not disagree in gender. Null is valid.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = {AgreeingNameValidator.class, AgreeingRecordValidator.class})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(AgreeingGender.List.class)
public @interface AgreeingGender {

    /**
     * The message; left as it is, each problem has its own text in Russian and English.
     *
     * @return a key in braces, or a text
     */
    String message() default "{io.github.eposcases.validation.constraints.AgreeingGender.message}";

    /**
     * The groups in which the constraint is checked.
     *
     * @return none for the default group
     */
    Class<?>[] groups() default {};

    /**
     * What an application attaches to violations, for example {@link Graded.Cosmetic}.
     *
     * @return none by default
     */
    Class<? extends Payload>[] payload() default {};

    /** Several of them on one element. */
    @Documented
    @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
    @Retention(RUNTIME)
    @interface List {
        /**
         * The constraints.
         *
         * @return at least one
         */
        AgreeingGender[] value();
    }
}
