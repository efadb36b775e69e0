package io.github.eposcases.ticket.internal.json;

import io.github.eposcases.core.ProblemCode;
import io.github.eposcases.core.Texts;
import java.util.Locale;

/** What can be wrong with a JSON document before anything is known about its subject. */
public enum JsonProblem implements ProblemCode {
    /** More bytes than allowed. */
    TOO_LARGE,
    /** Not UTF-8: overlong, cut off, UTF-16 or anything else. */
    ENCODING,
    /** A byte order mark. */
    BYTE_ORDER_MARK,
    /** Not JSON. */
    SYNTAX,
    /** Something after the end. */
    TRAILING,
    /** Nested too deeply. */
    TOO_DEEP,
    /** Too many tokens. */
    TOO_MANY_TOKENS,
    /** A string that is too long. */
    STRING_TOO_LONG,
    /** A member name that is too long. */
    NAME_TOO_LONG,
    /** A number with too many digits. */
    NUMBER_TOO_LONG,
    /** A whole number outside the range that every reader keeps exactly. */
    NUMBER_RANGE,
    /** A number with a fraction or an exponent. */
    FRACTION,
    /** A string with U+0000 or half a surrogate pair. */
    CHARACTER,
    /** A member that stands twice. */
    MEMBER_DUPLICATE,
    /** A member that the format does not have. */
    MEMBER_UNKNOWN,
    /** A member that must be there. */
    MEMBER_MISSING,
    /** A null where a member should be left out. */
    NULL,
    /** A text where an object is wanted, and so on. */
    WRONG_TYPE,
    /** Not one of the words allowed. */
    VALUE_UNKNOWN,
    /** A date, instant, number or id that is not written as the format wants it. */
    VALUE_MALFORMED,
    /** More entries than allowed. */
    TOO_MANY_ENTRIES,
    /** A format or version that is not known. */
    SCHEMA_UNKNOWN,
    /** Content inside the document, where it was not asked for or is too large. */
    CONTENT_REFUSED,
    /** Content that does not fit its size or check sum. */
    CONTENT_MISMATCH;

    private static final Texts TEXTS = Texts.of(JsonProblem.class.getResourceAsStream("json-problems.tsv"));

    @Override
    public String id() {
        return "json." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String text(Locale locale) {
        return TEXTS.text(id(), locale);
    }
}
