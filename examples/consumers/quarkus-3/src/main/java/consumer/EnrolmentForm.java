package consumer;

import io.github.eposcases.validation.constraints.BirthDateText;
import io.github.eposcases.validation.constraints.FullName;
import io.github.eposcases.validation.constraints.MailboxAddress;

/** What a parent types into the portal. */
public record EnrolmentForm(@FullName String name, @BirthDateText String birthDate, @MailboxAddress String email) {}
