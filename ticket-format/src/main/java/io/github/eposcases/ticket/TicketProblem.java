package io.github.eposcases.ticket;

import io.github.eposcases.core.Problem;
import io.github.eposcases.core.ProblemCode;
import io.github.eposcases.core.Texts;
import io.github.eposcases.scheduling.procedure.Refusal;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be wrong with a ticket. Constants may be added, none is renamed.
 *
 * @since 0.1
 */
public enum TicketProblem implements ProblemCode {
    /** Nobody said what is wrong. */
    PROBLEM_MISSING("S1-8"),
    /** The user's name is missing. */
    PERSON_MISSING("S1-8"),
    /** The user's role is missing. */
    ROLE_MISSING("S1-8"),
    /** The territory is missing. */
    TERRITORY_MISSING("S1-8"),
    /** The organisation is missing. */
    ORGANIZATION_MISSING("S1-8"),
    /** Nobody said what leads to the error. */
    ACTION_MISSING("S1-8"),
    /** The user's birth date is missing. */
    BIRTH_DATE_MISSING("S0-16"),
    /** The e-mail of the user's Gosuslugi account is missing. */
    EMAIL_MISSING("S0-16"),
    /** No child that is not seen is named. */
    CHILDREN_MISSING("S0-12"),
    /** The class of a child is missing. */
    CHILD_CLASS_MISSING("S0-12"),
    /** Nobody said how many children are seen and should be. */
    CHILD_COUNTS_MISSING("S0-12"),
    /** The outcome of a self-check is missing. */
    SELF_CHECK_MISSING("S0-29"),
    /** The status that was shown is missing. */
    STATUS_MISSING("S0-31"),
    /** Nobody said when the status was first seen. */
    FIRST_SEEN_MISSING("S0-33"),
    /** Nobody tried again after an hour. */
    RECHECK_MISSING("S0-33"),
    /** The organisation's check of the data is missing. */
    DATA_CHECK_MISSING("S0-17"),
    /** Discrepancies were found, and no correction is known. */
    CORRECTION_MISSING("S0-18"),
    /** Nobody tried to sign in after the check and the correction. */
    RETRY_MISSING("S0-20"),
    /** Nobody said who files the ticket. */
    FILER_MISSING("S1-7"),
    /** Another than the organisation's administrator files the ticket. */
    FILER_NOT_ADMINISTRATOR("S1-7"),
    /** More children or files than a document that can be read again may hold. */
    TOO_MANY_ENTRIES(""),
    /** The problem says no more than the subject. */
    PROBLEM_UNINFORMATIVE("S1-8"),
    /** A number that belongs to a document or a card. */
    PERSONAL_NUMBER(""),
    /** A password. */
    PASSWORD(""),
    /** Text that looks like the number of another ticket was rewritten. */
    TAG_LIKE(""),
    /** The procedure does not allow a ticket yet. */
    REFUSED("S0-20"),
    /** The id of the case is not a random one. */
    CASE_ID_NOT_RANDOM(""),
    /** A further value that is too long, or whose key has another form. */
    EXT_MALFORMED(""),
    /** More bytes inside the document than were asked for; the file is only named. */
    CONTENT_LEFT_OUT(""),
    /** A file that the document names is not there. */
    ATTACHMENT_NOT_FOUND("S1-9"),
    /** A file is not the one the document names. */
    ATTACHMENT_CHANGED("S1-9"),
    /** A field that the letter asks for has no place in the form. */
    FORM_FIELD_UNMAPPED("S1-8"),
    /** The link would be too long; it carries the subject only. */
    LINK_TOO_LONG(""),
    /** What a document says of the correspondence could not stand in a mail. */
    THREAD_MALFORMED(""),
    /** Not the text of a ticket. */
    TEXT_UNREADABLE("");

    private static final Texts TEXTS = Texts.of(TicketProblem.class.getResourceAsStream("ticket-problems.tsv"));

    private final String rule;

    TicketProblem(String rule) {
        this.rule = rule;
    }

    /** Says why the procedure does not allow a ticket or a rework. */
    static Problem refused(Refusal refusal) {
        return Problem.error(REFUSED, "")
                .with("rule", refusal.ruleId())
                .with("reason", refusal.reason().id())
                .with("notBefore", refusal.notBefore().map(Instant::toString).orElse(""));
    }

    @Override
    public String id() {
        return "ticket." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String text(Locale locale) {
        return TEXTS.text(id(), locale);
    }

    @Override
    public Optional<String> ruleId() {
        return Optional.of(rule).filter(r -> !r.isEmpty());
    }
}
