package io.github.eposcases.validation.constraints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.core.ProblemCode;
import io.github.eposcases.core.identity.BirthDateProblem;
import io.github.eposcases.core.identity.EmailProblem;
import io.github.eposcases.core.identity.NameProblem;
import io.github.eposcases.validation.Grade;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the constraints, in both languages, whatever else is there (ID-100…106, ID-113, ID-120…123). */
class MessagesTest {
    private static final String KEYS = "io.github.eposcases.";
    private static final List<Class<?>> ANNOTATIONS = List.of(
            PersonNamePart.class,
            Surname.class,
            GivenName.class,
            PatronymicName.class,
            FullName.class,
            MailboxAddress.class,
            BirthDateText.class,
            PlausibleBirthDate.class,
            AgreeingGender.class,
            ConsistentIdentity.class);

    record Form(@MailboxAddress String email) {}

    private static Properties bundle(String suffix) throws Exception {
        Path file = Path.of("src/main/resources/ContributorValidationMessages" + suffix + ".properties");
        assertThat(Files.readString(file)).doesNotContain("\\u");
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }

    /** Leaves out the place, which a constraint does not know (ID-123). */
    private static String withoutPlace(String text) {
        return text.replaceAll(" \\([^()]*\\{place}[^()]*\\)", "")
                .replaceAll("на месте \\{place} |\\{place}-[а-я]+ |,? (at )?place \\{place}", "")
                .replaceAll("letter \\{place}", "a letter");
    }

    @Test
    void every_code_has_the_words_of_core() throws Exception {
        Properties root = bundle("");
        assertThat(bundle("_ru")).isEqualTo(root);
        Properties english = bundle("_en");
        Set<String> keys = new HashSet<>();
        Stream.<ProblemCode[]>of(EmailProblem.values(), BirthDateProblem.values(), NameProblem.values())
                .flatMap(Stream::of)
                .forEach(code -> {
                    String key = KEYS + code.id();
                    keys.add(key);
                    assertThat(root.getProperty(key)).as(key).isEqualTo(withoutPlace(code.text(Locale.ROOT)));
                    assertThat(english.getProperty(key)).as(key).isEqualTo(withoutPlace(code.text(Locale.ENGLISH)));
                });
        for (Class<?> annotation : ANNOTATIONS) {
            assertThat(annotation.isAnnotationPresent(Constraint.class)).isTrue();
            String message = (String) annotation.getMethod("message").getDefaultValue();
            assertThat(message).isEqualTo("{" + annotation.getName() + ".message}");
            keys.add(message.substring(1, message.length() - 1));
        }
        for (Grade grade : Grade.values()) {
            keys.add(KEYS + "consistency."
                    + grade.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        assertThat(root.stringPropertyNames()).isEqualTo(keys);
        assertThat(english.stringPropertyNames()).isEqualTo(keys);
        assertThat(root.values())
                .allSatisfy(
                        text -> assertThat((String) text).doesNotContain("{").matches(".*[а-я].*\\."));
        assertThat(english.values())
                .allSatisfy(
                        text -> assertThat((String) text).doesNotContain("{").matches("[^а-яё]*\\."));
    }

    private static String message(ValidatorFactory factory) {
        return factory.getValidator().validate(new Form("ivanov")).stream()
                .map(ConstraintViolation::getMessage)
                .findFirst()
                .orElseThrow();
    }

    private static <T> T withJvmLocale(String language, Supplier<T> work) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        try {
            return work.get();
        } finally {
            Locale.setDefault(before);
        }
    }

    private static final String RUSSIAN = EmailProblem.AT_MISSING.text(Locale.ROOT);
    private static final String ENGLISH = EmailProblem.AT_MISSING.text(Locale.ENGLISH);

    /** ID-102, ID-121. */
    @ParameterizedTest
    @ValueSource(strings = {"ru", "en-GB", "tt", "de"})
    void the_language_is_that_of_the_jvm_if_nobody_asks_for_another(String language) {
        String expected = language.startsWith("en") ? ENGLISH : RUSSIAN;
        String said = withJvmLocale(language, () -> {
            try (ValidatorFactory factory = EposValidation.factory()) {
                return message(factory);
            }
        });
        assertThat(said).isEqualTo(expected);
    }

    /** ID-102: the root bundle and _en are both there, so neither JVM locale hides the other language. */
    @ParameterizedTest
    @ValueSource(strings = {"ru", "en", "fr"})
    void either_language_can_be_asked_for_on_any_jvm(String language) {
        for (Locale asked : List.of(Locale.forLanguageTag("ru"), Locale.ENGLISH)) {
            String expected = asked.equals(Locale.ENGLISH) ? ENGLISH : RUSSIAN;
            withJvmLocale(language, () -> {
                MessageInterpolator ours = EposValidation.factory().getMessageInterpolator();
                assertThat(ours.interpolate("{" + KEYS + "email.at-missing}", null, asked))
                        .isEqualTo(expected);
                try (ValidatorFactory plain = Validation.byProvider(org.hibernate.validator.HibernateValidator.class)
                        .configure()
                        .locales(Set.of(Locale.ENGLISH, Locale.forLanguageTag("ru")))
                        .defaultLocale(asked)
                        .buildValidatorFactory()) {
                    assertThat(message(plain)).isEqualTo(expected);
                }
                return null;
            });
        }
    }

    /** A default locale of the provider wins over that of the JVM; a message nobody else knows is Russian, or as asked for. */
    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void without_a_locale_the_next_interpolator_says_which(String language) {
        withJvmLocale(language, () -> {
            for (Locale configured : List.of(Locale.forLanguageTag("ru"), Locale.ENGLISH)) {
                var configuration = Validation.byProvider(org.hibernate.validator.HibernateValidator.class)
                        .configure()
                        .locales(Set.of(Locale.ENGLISH, Locale.forLanguageTag("ru")))
                        .defaultLocale(configured);
                try (ValidatorFactory ours = configuration
                        .messageInterpolator(EposValidation.interpolator(configuration.getDefaultMessageInterpolator()))
                        .buildValidatorFactory()) {
                    assertThat(message(ours)).isEqualTo(configured.equals(Locale.ENGLISH) ? ENGLISH : RUSSIAN);
                }
            }
            String template = "{" + KEYS + "email.at-missing}";
            assertThat(EposValidation.interpolator(new Nobody()).interpolate(template, null))
                    .isEqualTo(RUSSIAN);
            assertThat(EposValidation.interpolator(new Nobody(), Locale.ENGLISH).interpolate(template, null))
                    .isEqualTo(ENGLISH);
            return null;
        });
    }

    /** Knows no message at all. */
    private static final class Nobody implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }

    /** Messages of other libraries follow the locale of the factory too. */
    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void a_factory_can_be_told_its_locale(String jvm) {
        record Needed(
                @MailboxAddress String email,
                @jakarta.validation.constraints.NotNull String other) {}
        withJvmLocale(jvm, () -> {
            try (ValidatorFactory english = EposValidation.factory(Locale.ENGLISH);
                    ValidatorFactory russian = EposValidation.factory(Locale.forLanguageTag("ru"))) {
                assertThat(english.getValidator().validate(new Needed("ivanov", null)))
                        .extracting(ConstraintViolation::getMessage)
                        .containsExactlyInAnyOrder(ENGLISH, "must not be null");
                assertThat(russian.getValidator().validate(new Needed("ivanov", null)))
                        .extracting(ConstraintViolation::getMessage)
                        .containsExactlyInAnyOrder(RUSSIAN, "не должно равняться null");
            }
            return null;
        });
        assertThatThrownBy(() -> EposValidation.factory(null)).isInstanceOf(NullPointerException.class);
    }

    record Even(
            @jakarta.validation.constraints.NotNull(message = "{second.library.Even.message}")
            String value) {}

    /** ID-101, ID-103: the test resources hold the bundle of a second library. */
    @Test
    void a_second_library_with_messages_hides_nothing_and_is_not_hidden() {
        try (ValidatorFactory ours = EposValidation.factory();
                ValidatorFactory plain = Validation.buildDefaultValidatorFactory()) {
            for (ValidatorFactory factory : List.of(ours, plain)) {
                assertThat(factory.getValidator().validate(new Even(null)))
                        .extracting(ConstraintViolation::getMessage)
                        .containsExactly("must be even");
                assertThat(message(factory)).isIn(RUSSIAN, ENGLISH);
            }
        }
    }

    @Test
    void messages_of_others_are_handed_on() {
        MessageInterpolator next = new MessageInterpolator() {
            @Override
            public String interpolate(String template, Context context) {
                return "next: " + template;
            }

            @Override
            public String interpolate(String template, Context context, Locale locale) {
                return "next in " + locale + ": " + template;
            }
        };
        MessageInterpolator ours = EposValidation.interpolator(next);
        assertThat(ours.interpolate("{other.key}", null)).isEqualTo("next: {other.key}");
        assertThat(ours.interpolate("{io.github.eposcases.no.such.key}", null, Locale.ENGLISH))
                .isEqualTo("next in en: {io.github.eposcases.no.such.key}");
        assertThat(ours.interpolate("{io.github.eposcases.email.missing", null, Locale.ENGLISH))
                .startsWith("next in en");
    }

    /** ID-106: a key typed as a value stays what it is. */
    @Test
    void a_value_that_looks_like_a_key_is_not_interpolated() {
        record Person(@Surname String surname) {}
        try (ValidatorFactory factory = EposValidation.factory()) {
            assertThat(factory.getValidator().validate(new Person("{jakarta.validation.constraints.NotNull.message}")))
                    .isNotEmpty()
                    .allSatisfy(v -> {
                        assertThat(v.getMessageTemplate()).startsWith("{io.github.eposcases.name.");
                        assertThat(v.getMessage()).doesNotContain("null", "NotNull");
                    });
        }
    }

    /** ID-100: constraints name their validators; the service file of one provider is not used. */
    @Test
    void no_service_file_registers_validators() {
        assertThat(Path.of("src/main/resources/META-INF/services/jakarta.validation.ConstraintValidator"))
                .doesNotExist();
    }
}
