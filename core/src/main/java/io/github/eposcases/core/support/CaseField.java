package io.github.eposcases.core.support;

import static io.github.eposcases.core.error.ErrorCategory.CHILD_NOT_VISIBLE;
import static io.github.eposcases.core.error.ErrorCategory.HTTP_ERROR;
import static io.github.eposcases.core.error.ProcedureKind.IDENTITY_CHECK;

import io.github.eposcases.core.error.ErrorCategory;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a request must hold, in the order of the letter (S1-8, S1-9), then what the single errors add. The subject is
 * not among them: it follows from the category. Constants may be added.
 *
 * @since 0.1
 */
public enum CaseField {
    /** The problem in words. */
    PROBLEM("S1-8", any -> true, c -> c.problem().filter(CaseField::hasText).isPresent()),
    /** Who has the trouble. */
    NAME("S1-8", any -> true, c -> c.name().isPresent()),
    /** His role. */
    ROLE("S1-8", any -> true, c -> c.role().isPresent()),
    /** The territory of the organisation. */
    TERRITORY("S1-8", any -> true, c -> c.organization().isPresent()),
    /** The name of the organisation. */
    ORGANIZATION("S1-8", any -> true, c -> c.organization().isPresent()),
    /** After which action the error occurs. */
    FAILING_ACTION("S1-8", any -> true, c -> c.failingAction().filter(CaseField::hasText).isPresent()),
    /** At least one screenshot or video. */
    EVIDENCE(
            "S1-9",
            any -> true,
            c -> c.evidence().stream().anyMatch(a -> a.evidenceKind() != Attachment.EvidenceKind.NONE)),
    /** The birth date; needed where data are checked, otherwise asked for (reading A14). */
    BIRTH_DATE("S0-16", c -> isIdentityCheck(c.category()), c -> c.birthDate().isPresent()),
    /** The e-mail of the Gosuslugi account; needed where data are checked, otherwise asked for (reading A14). */
    GOSUSLUGI_EMAIL("S0-16", c -> isIdentityCheck(c.category()), c -> c.gosuslugiEmail().isPresent()),
    /** At least one child that is not seen. */
    CHILDREN("S0-12", c -> c.category() == CHILD_NOT_VISIBLE, c -> !c.children().isEmpty()),
    /** The status shown. */
    HTTP_STATUS("S0-31", c -> c.category() == HTTP_ERROR, c -> c.httpStatus().isPresent()),
    /** The system of the device, in the mobile app. */
    DEVICE_OS("S0-21", any -> true, c -> isKnown(c, "device.os")),
    /** The version of that system, in the mobile app. */
    DEVICE_OS_VERSION("S0-21", any -> true, c -> isKnown(c, "device.osVersion")),
    /** The version of the app, in the mobile app. */
    DEVICE_APP_VERSION("S0-21", any -> true, c -> isKnown(c, "device.appVersion"));

    private final String ruleId;
    private final transient Predicate<SupportCase> needed;
    private final transient Predicate<SupportCase> present;

    CaseField(String ruleId, Predicate<SupportCase> needed, Predicate<SupportCase> present) {
        this.ruleId = ruleId;
        this.needed = needed;
        this.present = present;
    }

    private static boolean isIdentityCheck(ErrorCategory category) {
        return category.procedure() == IDENTITY_CHECK;
    }

    private static boolean hasText(String text) {
        return !text.isBlank();
    }

    private static boolean isKnown(SupportCase c, String path) {
        return c.missingDeviceParts().stream().noneMatch(p -> p.path().equals(path));
    }

    /**
     * Returns what a request about this case cannot do without and does not have yet.
     *
     * @param supportCase the case
     * @return an unmodifiable list in the order of the letter
     */
    public static List<CaseField> missing(SupportCase supportCase) {
        return Stream.of(values())
                .filter(f -> f.needed.test(supportCase) && !f.present.test(supportCase))
                .toList();
    }

    /**
     * Returns what the letters ask for and a request about this case could do without (reading A14).
     *
     * @param supportCase the case
     * @return the birth date and the e-mail, where they are not known and no data are checked
     */
    public static List<CaseField> missingAdvised(SupportCase supportCase) {
        return Stream.of(BIRTH_DATE, GOSUSLUGI_EMAIL)
                .filter(f -> !f.needed.test(supportCase) && !f.present.test(supportCase))
                .toList();
    }

    /**
     * Returns the sentence of the letters that asks for it.
     *
     * @return a rule id
     */
    public String ruleId() {
        return ruleId;
    }

    /**
     * Returns the words for it.
     *
     * @param locale English for the language {@code en}, Russian for every other
     * @return the label
     */
    public String label(Locale locale) {
        return SupportTexts.text("field." + name(), locale);
    }
}
