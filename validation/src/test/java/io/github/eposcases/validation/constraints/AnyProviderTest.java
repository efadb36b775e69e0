package io.github.eposcases.validation.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.validation.internal.constraints.ConsistentParametersValidator;
import io.github.eposcases.validation.internal.constraints.MailboxAddressValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidationException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    void our_messages_are_known_and_all_others_are_the_next_interpolators() {
        MessageInterpolator next = new MessageInterpolator() {
            @Override
            public String interpolate(String template, Context context) {
                return template;
            }

            @Override
            public String interpolate(String template, Context context, Locale locale) {
                return "next";
            }
        };
        MessageInterpolator ours = EposValidation.interpolator(next);
        assertThat(ours.interpolate("{io.github.eposcases.email.missing}", null, Locale.ENGLISH))
                .startsWith("the address is missing;");
        assertThat(ours.interpolate("{io.github.eposcases.unknown}", null, Locale.ENGLISH))
                .isEqualTo("next");
        assertThat(ours.interpolate("io.github.eposcases.email.missing", null, Locale.ENGLISH))
                .isEqualTo("next");
        assertThat(ours.interpolate("{other}", null, Locale.ENGLISH)).isEqualTo("next");
        assertThat(ours.interpolate("{other}", null)).isEqualTo("{other}");
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
