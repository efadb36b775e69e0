package io.github.eposcases.core.identity;

/**
 * Which addresses are accepted. Both refuse quoted strings, comments, address literals and controls; neither asks a list
 * of top-level domains.
 *
 * @since 0.1
 */
public enum EmailSyntax {
    /**
     * The mailbox that a person types into a form: a local part of ASCII letters, digits and
     * <code>!#$%&amp;'*+-/=?^_`{|}~</code> with single inner dots, up to 64; a domain of two labels or more, letters of
     * any one script; up to 254 octets in all.
     */
    MAILBOX,
    /**
     * Besides {@link #MAILBOX}: a domain without a dot, a last label of one letter or of digits, and, with a warning, a
     * local part with letters of other scripts (RFC 6531).
     */
    RFC_DOT_ATOM
}
