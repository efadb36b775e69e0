package io.github.eposcases.validation.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.validation.internal.constraints.ConsistentParametersValidator;
import io.github.eposcases.validation.internal.constraints.MailboxAddressValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** ID-93: a provider that offers nothing beyond the standard is enough. */
class AnyProviderTest {
    @MailboxAddress
    @SuppressWarnings("unused")
    private static final String ANNOTATED = "";

    private final List<String> templates = new ArrayList<>();

    /** A context of a provider of which nothing is known. */
    private <T> T context(Class<T> type) {
        Object proxy =
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (method.getName().equals("unwrap")) {
                        throw new ValidationException("cannot");
                    }
                    if (method.getName().equals("getDefaultConstraintMessageTemplate")) {
                        return "{io.github.eposcases.validation.constraints.Any.message}";
                    }
                    if (method.getName().equals("buildConstraintViolationWithTemplate")) {
                        templates.add((String) arguments[0]);
                    }
                    return method.getReturnType().isInterface() ? context(method.getReturnType()) : null;
                });
        return type.cast(proxy);
    }

    @Test
    void violations_are_reported_without_payload() throws Exception {
        MailboxAddressValidator validator = new MailboxAddressValidator();
        validator.initialize(AnyProviderTest.class.getDeclaredField("ANNOTATED").getAnnotation(MailboxAddress.class));
        ConstraintValidatorContext context = context(ConstraintValidatorContext.class);
        assertThat(validator.isValid("ivanov@mail.ru", context)).isTrue();
        assertThat(validator.isValid(new StringBuilder("ivanov"), context)).isFalse();
        assertThat(templates).containsExactly("{io.github.eposcases.email.at-missing}");
    }

    @Test
    void parameters_without_names_are_taken_in_order() {
        IdentityRecord gosuslugi = new IdentityRecord("Иванов", "Иван", "", "03.04.2013", "ivanov@mail.ru");
        Object[] same = {gosuslugi, gosuslugi};
        Object[] other = {gosuslugi, gosuslugi.withEmail("mama77@bk.ru")};
        ConsistentParametersValidator validator = new ConsistentParametersValidator();
        assertThat(validator.isValid(same, context(ConstraintValidatorContext.class)))
                .isTrue();
        assertThat(validator.isValid(other, context(ConstraintValidatorContext.class)))
                .isFalse();
        assertThat(templates).containsExactly("{io.github.eposcases.consistency.different}");
    }
}
