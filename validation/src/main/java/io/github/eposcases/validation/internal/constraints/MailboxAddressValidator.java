package io.github.eposcases.validation.internal.constraints;

import io.github.eposcases.core.Problem;
import io.github.eposcases.core.ProblemCode;
import io.github.eposcases.core.Severity;
import io.github.eposcases.core.identity.EmailAddress;
import io.github.eposcases.core.identity.EmailProblem;
import io.github.eposcases.core.identity.EmailSyntax;
import io.github.eposcases.validation.constraints.MailboxAddress;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks {@link EmailAddress}. */
public final class MailboxAddressValidator implements ConstraintValidator<MailboxAddress, CharSequence> {
    private static final Set<EmailProblem> WARNINGS =
            Set.of(EmailProblem.PROVIDER_TYPO, EmailProblem.OUTSIDE_GOSUSLUGI_ALPHABET, EmailProblem.LOCAL_NOT_ASCII);

    private EmailSyntax syntax = EmailSyntax.MAILBOX;
    private Severity failOn = Severity.ERROR;
    private Set<? extends ProblemCode> allowed = Set.of();

    @Override
    public void initialize(MailboxAddress annotation) {
        syntax = annotation.syntax();
        failOn = annotation.failOn();
        allowed = Set.of(annotation.allow());
        if (!WARNINGS.containsAll(allowed)) {
            throw new IllegalArgumentException("allow: a code that is an error");
        }
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        List<Problem> problems = EmailAddress.parse(value.toString(), syntax).problems().stream()
                .filter(p -> p.isError() || !allowed.contains(p.code()))
                .toList();
        return Violations.report(problems, failOn, context);
    }
}
