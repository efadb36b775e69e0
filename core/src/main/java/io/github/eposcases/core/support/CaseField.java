package io.github.eposcases.core.support;

import static io.github.eposcases.core.error.ErrorCategory.CHILD_NOT_VISIBLE;
import static io.github.eposcases.core.error.ErrorCategory.HTTP_ERROR;
import static io.github.eposcases.core.error.ProcedureKind.IDENTITY_CHECK;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a request must hold, in the order of the letter (S1-8, S1-9), then what the single errors add. The subject is
 * not among them: it follows from the category. Constants may be added.
 *
 * @since 0.1
 */
public enum CaseField {
    /** The problem in words. */
    PROBLEM("S1-8"),
    /** Who has the trouble. */
    NAME("S1-8"),
    /** His role. */
    ROLE("S1-8"),
    /** The territory of the organisation. */
    TERRITORY("S1-8"),
    /** The name of the organisation. */
    ORGANIZATION("S1-8"),
    /** After which action the error occurs. */
    FAILING_ACTION("S1-8"),
    /** At least one screenshot or video. */
    EVIDENCE("S1-9"),
    /** The birth date; needed where data are checked, otherwise asked for (reading A14). */
    BIRTH_DATE("S0-16"),
    /** The e-mail of the Gosuslugi account; needed where data are checked, otherwise asked for (reading A14). */
    GOSUSLUGI_EMAIL("S0-16"),
    /** At least one child that is not seen. */
    CHILDREN("S0-12"),
    /** The status shown. */
    HTTP_STATUS("S0-31"),
    /** The system of the device, in the mobile app. */
    DEVICE_OS("S0-21"),
    /** The version of that system, in the mobile app. */
    DEVICE_OS_VERSION("S0-21"),
    /** The version of the app, in the mobile app. */
    DEVICE_APP_VERSION("S0-21");

    private final String ruleId;

    CaseField(String ruleId) {
        this.ruleId = ruleId;
    }

    private boolean isNeeded(SupportCase c) {
        return switch (this) {
            case BIRTH_DATE, GOSUSLUGI_EMAIL -> c.category().procedure() == IDENTITY_CHECK;
            case CHILDREN -> c.category() == CHILD_NOT_VISIBLE;
            case HTTP_STATUS -> c.category() == HTTP_ERROR;
            default -> true;
        };
    }

    private boolean isMissing(SupportCase c) {
        return switch (this) {
            case PROBLEM -> c.problem().filter(text -> !text.isBlank()).isEmpty();
            case NAME -> c.name().isEmpty();
            case ROLE -> c.role().isEmpty();
            case TERRITORY, ORGANIZATION -> c.organization().isEmpty();
            case FAILING_ACTION ->
                c.failingAction().filter(text -> !text.isBlank()).isEmpty();
            case EVIDENCE -> c.evidence().stream().allMatch(a -> a.evidenceKind() == Attachment.EvidenceKind.NONE);
            case BIRTH_DATE -> c.birthDate().isEmpty();
            case GOSUSLUGI_EMAIL -> c.gosuslugiEmail().isEmpty();
            case CHILDREN -> c.children().isEmpty();
            case HTTP_STATUS -> c.httpStatus().isEmpty();
            case DEVICE_OS -> isMissing(c, "device.os");
            case DEVICE_OS_VERSION -> isMissing(c, "device.osVersion");
            case DEVICE_APP_VERSION -> isMissing(c, "device.appVersion");
        };
    }

    private static boolean isMissing(SupportCase c, String path) {
        return c.missingDeviceParts().stream().anyMatch(p -> p.path().equals(path));
    }

    /**
     * Returns what a request about this case cannot do without and does not have yet.
     *
     * @param supportCase the case
     * @return an unmodifiable list in the order of the letter
     */
    public static List<CaseField> missing(SupportCase supportCase) {
        return Stream.of(values())
                .filter(f -> f.isNeeded(supportCase) && f.isMissing(supportCase))
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
                .filter(f -> !f.isNeeded(supportCase) && f.isMissing(supportCase))
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
