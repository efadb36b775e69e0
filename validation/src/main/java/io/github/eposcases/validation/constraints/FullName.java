package io.github.eposcases.validation.constraints;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.eposcases.core.Severity;
import io.github.eposcases.core.identity.NameProfile;
import io.github.eposcases.validation.internal.constraints.FullNameValidator;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A ФИО on one line is right by {@link io.github.eposcases.core.identity.PersonName}: every problem is one violation, with
 * the part it concerns as last node of its path. Null is valid.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = FullNameValidator.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(FullName.List.class)
public @interface FullName {
    /**
     * The rules of names.
     *
     * @return {@link NameProfile#FNS} by default
     */
    NameProfile profile() default NameProfile.FNS;

    /**
     * The least severe problem that violates.
     *
     * @return {@link Severity#ERROR}, or WARNING to be strict
     */
    Severity failOn() default Severity.ERROR;

    /**
     * The message; left as it is, each problem has its own text in Russian and English.
     *
     * @return a key in braces, or a text
     */
    String message() default "{io.github.eposcases.validation.constraints.FullName.message}";

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
        FullName[] value();
    }
}
