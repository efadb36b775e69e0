package io.github.eposcases.validation.constraints;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.validation.internal.constraints.EposMessageInterpolator;
import jakarta.validation.Configuration;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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
     * <p>Messages are in the locale of the provider's configuration; where the provider does not find ours, in Russian.
     *
     * @return the factory
     * @throws ValidationException if there is no provider
     */
    public static ValidatorFactory factory() {
        return factoryIn(null);
    }

    /**
     * Returns a new factory of the default provider as {@link #factory()} does, with messages in the given locale.
     *
     * @param locale the locale of all messages for which nobody asks for another
     * @return the factory, which the caller closes
     * @throws ValidationException if there is no provider
     */
    public static ValidatorFactory factory(Locale locale) {
        return factoryIn(requireNonNull(locale, "locale"));
    }

    private static ValidatorFactory factoryIn(@Nullable Locale locale) {
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        MessageInterpolator next;
        try {
            next = configuration.getDefaultMessageInterpolator();
        } catch (ValidationException e) {
            next = new KeysAsTheyAre();
        }
        return configuration
                .messageInterpolator(new EposMessageInterpolator(next, locale))
                .buildValidatorFactory();
    }

    /**
     * Returns an interpolator that knows the messages of this library and hands all others on.
     *
     * <p>Without a locale, the next interpolator is asked first, since it knows the locale it was configured with; a
     * message that it does not know is said in Russian. The locale of the JVM is not asked for.
     *
     * @param next what interpolates the messages of other libraries and of the application
     * @return the interpolator: English for the language {@code en}, Russian for every other
     */
    public static MessageInterpolator interpolator(MessageInterpolator next) {
        return new EposMessageInterpolator(next, null);
    }

    /**
     * Returns an interpolator that knows the messages of this library and hands all others on, with the locale to use.
     *
     * @param next what interpolates the messages of other libraries and of the application
     * @param locale the locale of all messages for which nobody asks for another
     * @return the interpolator: English for the language {@code en}, Russian for every other
     */
    public static MessageInterpolator interpolator(MessageInterpolator next, Locale locale) {
        return new EposMessageInterpolator(next, requireNonNull(locale, "locale"));
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
