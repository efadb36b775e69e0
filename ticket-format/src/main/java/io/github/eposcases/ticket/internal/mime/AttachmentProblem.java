package io.github.eposcases.ticket.internal.mime;

import io.github.eposcases.core.ProblemCode;
import io.github.eposcases.core.Texts;
import java.util.Locale;

/** What can be wrong with a file that somebody attaches, or with the size of what is sent. */
public enum AttachmentProblem implements ProblemCode {
    /** No octets. */
    EMPTY,
    /** The file cannot be read. */
    UNREADABLE,
    /** Extension, declared type and content do not agree, or the content is of no accepted type. */
    TYPE_MISMATCH,
    /** A picture that is an archive as well. */
    POLYGLOT,
    /** Something stands behind the end of the picture. */
    TRAILING_BYTES,
    /** The name could mislead a system or a reader. */
    NAME_UNSAFE,
    /** The name is longer than 255 octets. */
    NAME_TOO_LONG,
    /** The file is larger than the desk takes. */
    TOO_LARGE,
    /** More files than the desk takes. */
    TOO_MANY,
    /** The message is larger than the desk takes. */
    MESSAGE_TOO_LARGE;

    private static final Texts TEXTS = Texts.of(AttachmentProblem.class.getResourceAsStream("attachment-problems.tsv"));

    @Override
    public String id() {
        return "attachment." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String text(Locale locale) {
        return TEXTS.text(id(), locale);
    }
}
