package io.github.eposcases.validation.constraints;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.eposcases.core.Severity;
import io.github.eposcases.core.identity.EmailProblem;
import io.github.eposcases.core.identity.EmailSyntax;
import io.github.eposcases.validation.internal.constraints.MailboxAddressValidator;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * An e-mail address is right by {@link io.github.eposcases.core.identity.EmailAddress}. Null is valid, the empty text is
 * not.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = MailboxAddressValidator.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(MailboxAddress.List.class)
public @interface MailboxAddress {
    /**
     * Which addresses are accepted.
     *
     * @return {@link EmailSyntax#MAILBOX} by default
     */
    EmailSyntax syntax() default EmailSyntax.MAILBOX;

    /**
     * The least severe problem that violates.
     *
     * @return {@link Severity#ERROR}, or WARNING to be strict
     */
    Severity failOn() default Severity.ERROR;

    /**
     * Warnings to let pass when {@link #failOn()} is WARNING.
     *
     * @return codes that are warnings; a code that is an error is refused when the constraint is set up
     */
    EmailProblem[] allow() default {};

    /**
     * The message; left as it is, each problem has its own text in Russian and English.
     *
     * @return a key in braces, or a text
     */
    String message() default "{io.github.eposcases.validation.constraints.MailboxAddress.message}";

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
        MailboxAddress[] value();
    }
}
