package io.github.eposcases.validation.constraints;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.eposcases.core.Severity;
import io.github.eposcases.core.support.UserRole;
import io.github.eposcases.validation.internal.constraints.PlausibleDateValidator;
import io.github.eposcases.validation.internal.constraints.PlausibleTextValidator;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A birth date, as text or as {@link java.time.LocalDate}, is that of somebody of a usual age today, by the clock of the
 * validator factory. Null is valid, and so is a text that cannot be read: that is for {@link BirthDateText}.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = {PlausibleTextValidator.class, PlausibleDateValidator.class})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(PlausibleBirthDate.List.class)
public @interface PlausibleBirthDate {
    /**
     * The least age in whole years, where no role is given.
     *
     * @return 0 by default
     */
    int minAge() default 0;

    /**
     * The greatest age in whole years, where no role is given.
     *
     * @return 120 by default
     */
    int maxAge() default 120;

    /**
     * The role whose usual ages count.
     *
     * @return none or one; {@link #minAge()} and {@link #maxAge()} are not asked then
     */
    UserRole[] role() default {};

    /**
     * The least severe problem that violates.
     *
     * @return {@link Severity#WARNING}, or ERROR for dates in the future and ages over 120 only
     */
    Severity failOn() default Severity.WARNING;

    /**
     * The message; left as it is, each problem has its own text in Russian and English.
     *
     * @return a key in braces, or a text
     */
    String message() default "{io.github.eposcases.validation.constraints.PlausibleBirthDate.message}";

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
        PlausibleBirthDate[] value();
    }
}
