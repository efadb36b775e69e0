package io.github.eposcases.validation.internal.constraints;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The bundles of this library, read from its own module. On the class path several libraries have files of the same
 * name, so all are read and our keys picked out; elsewhere only ours can be seen.
 */
final class EposMessages {
    private static final Map<String, String> RUSSIAN = load("ContributorValidationMessages.properties");
    private static final Map<String, String> ENGLISH = load("ContributorValidationMessages_en.properties");

    private EposMessages() {}

    /** Returns the text of a template that is one of our keys in braces, or null. */
    static @Nullable String text(String template, Locale locale) {
        return (locale.getLanguage().equals("en") ? ENGLISH : RUSSIAN).get(template);
    }

    private static Map<String, String> load(String file) {
        Map<String, String> texts = new HashMap<>();
        try {
            for (InputStream in : open(file)) {
                try (InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                    Properties properties = new Properties();
                    properties.load(reader);
                    properties.forEach((key, text) -> texts.put("{" + key + "}", text.toString()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        texts.keySet().removeIf(key -> !key.startsWith("{" + Violations.KEYS));
        return texts;
    }

    private static List<InputStream> open(String file) throws IOException {
        Module module = EposMessages.class.getModule();
        InputStream own = module.isNamed() ? module.getResourceAsStream(file) : null;
        if (own != null) {
            return List.of(own);
        }
        List<InputStream> all = new ArrayList<>();
        ClassLoader loader = EposMessages.class.getClassLoader();
        for (var url : Collections.list(loader.getResources(file))) {
            all.add(url.openStream());
        }
        return all;
    }
}
