package io.github.eposcases.core.error;

import io.github.eposcases.core.Texts;
import java.util.Locale;

/**
 * The errors that the letters name, in order of precedence: if a message speaks of several, the first is its category
 * (DOM-504). "None of these" is no constant: it is an empty {@link Classification#best()}. Constants may be added.
 *
 * <pre>{@code
 * ErrorCategory.SLOW_LOADING.ticketSubject();   // "Работоспособность ЭПОС"
 * ErrorCategory.SLOW_LOADING.ruleId();          // "S0-22"
 * }</pre>
 *
 * @since 0.1
 */
public enum ErrorCategory {
    /** «Нашлось больше одного пользователя». */
    MULTIPLE_USERS_FOUND("S0-11", ProcedureKind.IDENTITY_CHECK, "Нашлось больше одного пользователя"),
    /** «Пользователь не найден». */
    USER_NOT_FOUND("S0-11", ProcedureKind.IDENTITY_CHECK, "Пользователь не найден"),
    /** A parent sees fewer children than expected, maybe none. */
    CHILD_NOT_VISIBLE(
            "S0-12", ProcedureKind.IDENTITY_CHECK, "Ранее родитель видел всех своих детей, сейчас видит только одного"),
    /** HTTP 307 or any 4xx or 5xx shown to the user. */
    HTTP_ERROR("S0-31", ProcedureKind.RECHECK_LATER, "Работоспособность ЭПОС"),
    /** «Упс Что-то пошло не так». */
    SOMETHING_WENT_WRONG("S0-13", ProcedureKind.IDENTITY_CHECK, "Упс Что-то пошло не так"),
    /** The journal or the diary loads slowly or without end. */
    SLOW_LOADING("S0-22", ProcedureKind.SELF_CHECKS, "Работоспособность ЭПОС");

    private static final Texts TEXTS = Texts.of(ErrorCategory.class.getResourceAsStream("error-categories.tsv"));

    private final String ruleId;
    private final ProcedureKind procedure;
    private final String ticketSubject;

    ErrorCategory(String ruleId, ProcedureKind procedure, String ticketSubject) {
        this.ruleId = ruleId;
        this.procedure = procedure;
        this.ticketSubject = ticketSubject;
    }

    /**
     * Returns the sentence of the letters that names the error.
     *
     * @return a rule id, for example {@code S0-11}
     */
    public String ruleId() {
        return ruleId;
    }

    /**
     * Returns the subject that a ticket about this error must carry (S0-20, S0-30, S0-34).
     *
     * @return the words of the letter, without quotation marks and with plain blanks
     */
    public String ticketSubject() {
        return ticketSubject;
    }

    /**
     * Returns the way that the letters prescribe for this error.
     *
     * @return the kind of procedure
     */
    public ProcedureKind procedure() {
        return procedure;
    }

    /**
     * Says what the error is and what the letters ask for, with rule ids.
     *
     * @param locale English for the language {@code en}, Russian for every other
     * @return a few sentences
     */
    public String explain(Locale locale) {
        return TEXTS.text(name(), locale) + " " + TEXTS.text(procedure.name(), locale);
    }
}
