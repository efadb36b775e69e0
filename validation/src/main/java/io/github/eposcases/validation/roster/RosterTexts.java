package io.github.eposcases.validation.roster;

import io.github.eposcases.core.Texts;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of findings, and which columns hold the person. */
final class RosterTexts {
    static final Texts TEXTS = Texts.of(RosterTexts.class.getResourceAsStream("roster-texts.tsv"));
    private static final Set<RosterField> IDENTITY = EnumSet.range(RosterField.PERSON_NAME, RosterField.EMAIL);

    private RosterTexts() {}

    static boolean isIdentity(RosterField field) {
        return IDENTITY.contains(field);
    }

    static String text(String key, Locale locale, String name, String value) {
        return TEXTS.format(key, locale, Map.of(name, value));
    }

    static String label(RosterField field, Locale locale) {
        return TEXTS.text("field." + field.name(), locale);
    }

    /** Says a kind of difference or a key family in words; every other reason stays as it is. */
    static String reason(String reason, Locale locale) {
        String key = "reason." + reason;
        return TEXTS.has(key) ? TEXTS.text(key, locale) : reason;
    }
}
