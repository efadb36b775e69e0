package io.github.eposcases.ticket;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.ticket.internal.json.JsonBounds;

/**
 * How much a JSON document may hold before it is refused.
 *
 * <p>Immutable and thread-safe.
 *
 * @param inlineBytes the greatest size of a file inside the document; 0 refuses every file
 * @param unknownMembers what becomes of members that the format does not have
 * @since 0.1
 */
public record JsonLimits(int inlineBytes, UnknownMembers unknownMembers) {
    /** Bytes of a document without files: 1 MiB. */
    public static final int DOCUMENT_BYTES = 1 << 20;
    /** Nested objects and arrays. */
    public static final int DEPTH = 16;
    /** UTF-16 units of a string. */
    public static final int STRING = 1 << 16;
    /** Characters of a number. */
    public static final int NUMBER = JsonBounds.NUMBER;
    /** UTF-16 units of a member name. */
    public static final int NAME = JsonBounds.NAME;
    /** Tokens of a document. */
    public static final int TOKENS = 20_000;
    /** Further values in {@code ext}. */
    public static final int EXT_ENTRIES = 32;
    /** The greatest size of a file inside a document that can be asked for: 8 MiB. */
    public static final int MOST_INLINE_BYTES = 8 << 20;

    private static final JsonLimits STANDARD = new JsonLimits(0, UnknownMembers.REFUSE);

    /**
     * What becomes of members that the format does not have.
     *
     * @since 0.1
     */
    public enum UnknownMembers {
        /** They are refused, each with its path. */
        REFUSE,
        /** They are passed over, and what is read is no longer what was written. */
        IGNORE
    }

    /**
     * Checks the parts.
     *
     * @param inlineBytes the greatest size of a file inside the document
     * @param unknownMembers what becomes of unknown members
     */
    public JsonLimits {
        if (inlineBytes < 0 || inlineBytes > MOST_INLINE_BYTES) {
            throw new IllegalArgumentException("inlineBytes: not between 0 and " + MOST_INLINE_BYTES);
        }
        requireNonNull(unknownMembers, "unknownMembers");
    }

    /**
     * Returns the limits without files, unknown members refused.
     *
     * @return the standard limits
     */
    public static JsonLimits standard() {
        return STANDARD;
    }

    /**
     * Returns limits that admit files inside the document.
     *
     * @param bytes the greatest size of all of them together, at most {@link #MOST_INLINE_BYTES}
     * @return the changed copy
     */
    public JsonLimits withInline(int bytes) {
        return new JsonLimits(bytes, unknownMembers);
    }

    /**
     * Returns limits that treat unknown members otherwise.
     *
     * @param treatment what becomes of them
     * @return the changed copy
     */
    public JsonLimits withUnknownMembers(UnknownMembers treatment) {
        return new JsonLimits(inlineBytes, requireNonNull(treatment, "treatment"));
    }

    /** The document limit grows by the base64 of the files: four bytes for three. */
    JsonBounds bounds() {
        int document = DOCUMENT_BYTES + JsonBounds.base64(inlineBytes);
        return new JsonBounds(document, DEPTH, STRING, TOKENS, inlineBytes);
    }

    boolean ignoreUnknown() {
        return unknownMembers == UnknownMembers.IGNORE;
    }
}
