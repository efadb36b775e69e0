package io.github.eposcases.validation.constraints;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.eposcases.validation.Grade;
import io.github.eposcases.validation.internal.constraints.ConsistentBeanValidator;
import io.github.eposcases.validation.internal.constraints.ConsistentParametersValidator;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintTarget;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Two {@link io.github.eposcases.core.identity.IdentityRecord}s, properties of one bean or parameters of one method, do
 * not differ more than is accepted. Each greater discrepancy is one violation at the EPOS record. With Hibernate Validator
 * it carries the whole {@link io.github.eposcases.validation.ConsistencyReport}.
 *
 * <p>The bean's class must be accessible to this module, and so must its accessors or getters. With a provider that does
 * not tell the names of parameters, the first record is that of Gosuslugi. A bean or record that is null is valid.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = {ConsistentBeanValidator.class, ConsistentParametersValidator.class})
@Target({TYPE, ANNOTATION_TYPE, CONSTRUCTOR, METHOD})
@Retention(RUNTIME)
@Repeatable(ConsistentIdentity.List.class)
public @interface ConsistentIdentity {
    /**
     * The property or parameter that holds what Gosuslugi shows.
     *
     * @return a name
     */
    String gosuslugi() default "gosuslugi";

    /**
     * The property or parameter that holds what EPOS shows.
     *
     * @return a name
     */
    String epos() default "epos";

    /**
     * The greatest discrepancy that is still accepted.
     *
     * @return {@link Grade#COSMETIC}: the same value, typed differently
     */
    Grade atMost() default Grade.COSMETIC;

    /**
     * What the constraint speaks of, where it stands on a method with a result.
     *
     * @return the parameters or the result
     */
    ConstraintTarget validationAppliesTo() default ConstraintTarget.IMPLICIT;

    /**
     * The message; left as it is, each problem has its own text in Russian and English.
     *
     * @return a key in braces, or a text
     */
    String message() default "{io.github.eposcases.validation.constraints.ConsistentIdentity.message}";

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
    @Target({TYPE, ANNOTATION_TYPE, CONSTRUCTOR, METHOD})
    @Retention(RUNTIME)
    @interface List {
        /**
         * The constraints.
         *
         * @return at least one
         */
        ConsistentIdentity[] value();
    }
}
