package io.github.eposcases.validation.constraints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** ID-104: the messages need no expression language. The scenario runs in a class loader that has none. */
class WithoutExpressionLanguageTest {
    record Form(
            @MailboxAddress String email,
            @jakarta.validation.constraints.NotNull String other) {}

    /** Runs inside the other class loader. */
    public static final class Scenario implements Callable<List<String>> {
        @Override
        public List<String> call() {
            List<String> said = new ArrayList<>();
            assertThatThrownBy(Validation::buildDefaultValidatorFactory).hasStackTraceContaining("HV000183");
            try (ValidatorFactory factory = EposValidation.factory()) {
                factory.getValidator().validate(new Form("ivanov", null)).forEach(v -> said.add(v.getMessage()));
            }
            return said;
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void our_messages_are_there_and_those_of_others_show_their_keys() throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!entry.contains("expressly") && !entry.contains("jakarta.el") && !entry.contains("jakarta/el")) {
                urls.add(new File(entry).toURI().toURL());
            }
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(loader);
            Class<?> scenario = loader.loadClass(Scenario.class.getName());
            List<String> said =
                    ((Callable<List<String>>) scenario.getDeclaredConstructor().newInstance()).call();
            assertThat(said).hasSize(2).contains("{jakarta.validation.constraints.NotNull.message}");
            assertThat(said).anyMatch(m -> m.contains("@"));
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
