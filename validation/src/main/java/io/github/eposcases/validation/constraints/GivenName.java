package io.github.eposcases.validation.constraints;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.eposcases.core.Severity;
import io.github.eposcases.core.identity.NamePart;
import io.github.eposcases.core.identity.NameProfile;
import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A given name is right. Null is valid.
 *
 * @see PersonNamePart
 *
 * @since 0.1
 */
@Documented
@PersonNamePart(part = NamePart.GIVEN_NAME)
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(GivenName.List.class)
public @interface GivenName {
    /**
     * The rules of names.
     *
     * @return {@link NameProfile#FNS} by default
     */
    @OverridesAttribute(constraint = PersonNamePart.class, name = "profile")
    NameProfile profile() default NameProfile.FNS;

    /**
     * The least severe problem that violates.
     *
     * @return {@link Severity#ERROR}, or WARNING to be strict
     */
    @OverridesAttribute(constraint = PersonNamePart.class, name = "failOn")
    Severity failOn() default Severity.ERROR;

    /**
     * The message; left as it is, each problem has its own text in Russian and English.
     *
     * @return a key in braces, or a text
     */
    @OverridesAttribute(constraint = PersonNamePart.class, name = "message")
    String message() default "{io.github.eposcases.validation.constraints.GivenName.message}";

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
        GivenName[] value();
    }
}
