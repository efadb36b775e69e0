package io.github.eposcases.ticket.internal.mime;

import io.github.eposcases.core.ProblemCode;
import io.github.eposcases.core.Texts;
import java.util.Locale;
import java.util.Optional;

/** What can be wrong with an answer of the STP, or with the rework that replies to it. */
public enum AnswerProblem implements ProblemCode {
    /** The bytes do not begin with a header field. */
    NOT_A_MAIL("answer"),
    /** The message is too large to be read. */
    TOO_LARGE("answer"),
    /** The header of the message or of a part is too large to be read. */
    HEADER_TOO_LARGE("answer"),
    /** The parts are nested too deep. */
    TOO_DEEP("answer"),
    /** There are too many parts. */
    TOO_MANY_PARTS("answer"),
    /** A message id that is none was left out. */
    ID_SKIPPED("answer"),
    /** The answer has no message id of its own. */
    ID_MISSING("answer"),
    /** The sender is not one the answers come from. */
    SENDER_UNEXPECTED("answer"),
    /** Different tags stand in the subject. */
    TAG_AMBIGUOUS("answer"),
    /** A charset that is not known; the text was read as UTF-8. */
    CHARSET_UNKNOWN("answer"),
    /** Something in the body or subject could not be decoded. */
    ENCODING_BROKEN("answer"),
    /** There is no text. */
    TEXT_MISSING("answer"),
    /** The answer does not belong to the thread, or only its subject says so. */
    ANSWER_UNMATCHED("rework"),
    /** The rework would go from another address than the first mail. */
    REWORK_SENDER_CHANGED("ticket");

    private static final Texts TEXTS = Texts.of(AnswerProblem.class.getResourceAsStream("answer-problems.tsv"));

    private final String group;

    AnswerProblem(String group) {
        this.group = group;
    }

    @Override
    public String id() {
        return group + "." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String text(Locale locale) {
        return TEXTS.text(id(), locale);
    }

    @Override
    public Optional<String> ruleId() {
        return group.equals("answer") ? Optional.empty() : Optional.of("S1-10");
    }
}
