package io.github.eposcases.validation.constraints;

import io.github.eposcases.validation.internal.constraints.EposMessageInterpolator;
import jakarta.validation.Configuration;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;

/**
 * Validator factories whose messages work everywhere: on the class path and the module path, with and without an
 * implementation of the expression language, beside other libraries with constraints of their own.
 *
 * <pre>{@code
 * try (ValidatorFactory factory = EposValidation.factory()) {
 *     Set<ConstraintViolation<Form>> violations = factory.getValidator().validate(form);
 * }
 * }</pre>
 *
 * <p>A factory made otherwise works too, as long as the provider finds {@code ContributorValidationMessages}: Hibernate
 * Validator does on the class path.
 *
 * @since 0.1
 */
public final class EposValidation {
    private EposValidation() {}

    /**
     * Returns a new factory of the default provider, which the caller closes. Without an implementation of the expression
     * language, constraints of other libraries show their message keys; then configure a factory by hand with
     * {@code interpolator(new ParameterMessageInterpolator())} of Hibernate Validator.
     *
     * @return the factory
     * @throws ValidationException if there is no provider
     */
    public static ValidatorFactory factory() {
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        MessageInterpolator next;
        try {
            next = configuration.getDefaultMessageInterpolator();
        } catch (ValidationException e) {
            next = new KeysAsTheyAre();
        }
        return configuration.messageInterpolator(interpolator(next)).buildValidatorFactory();
    }

    /**
     * Returns an interpolator that knows the messages of this library and hands all others on.
     *
     * <p>Without a locale, the next interpolator is asked first, since it knows the locale it was configured with; a
     * message that it does not know follows the locale of the JVM.
     *
     * @param next what interpolates the messages of other libraries and of the application
     * @return the interpolator: English for the language {@code en}, Russian for every other
     */
    public static MessageInterpolator interpolator(MessageInterpolator next) {
        return new EposMessageInterpolator(next);
    }

    /** Stands in where Hibernate Validator has no expression language and so no interpolator of its own. */
    private static final class KeysAsTheyAre implements MessageInterpolator {
        @Override
        public String interpolate(String messageTemplate, Context context) {
            return messageTemplate;
        }

        @Override
        public String interpolate(String messageTemplate, Context context, Locale locale) {
            return messageTemplate;
        }
    }
}
