package io.github.eposcases.ticket.internal.mime;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.support.Attachment;

/**
 * An attachment whose name, type, size and hash are known and right.
 *
 * @param name the name, safe and unique in its ticket
 * @param mediaType the type by content
 * @param size the size in octets
 * @param sha256 the hash in 64 hex digits, lower case
 * @param source where the octets come from, any number of times
 */
public record Inspected(String name, String mediaType, long size, String sha256, Attachment.Source source) {
    /**
     * Checks the parts.
     *
     * @param name the name
     * @param mediaType the type by content
     * @param size the size in octets
     * @param sha256 the hash
     * @param source where the octets come from
     * @throws IllegalArgumentException if the name is not safe
     */
    public Inspected {
        new FileName(name);
        requireNonNull(mediaType, "mediaType");
        requireNonNull(sha256, "sha256");
        requireNonNull(source, "source");
    }

    /**
     * Returns whether the file shows something (S1-9): a picture or a video.
     *
     * @return true for {@code image/*} and {@code video/*}
     */
    public boolean isEvidence() {
        return mediaType.startsWith("image/") || mediaType.startsWith("video/");
    }

    /** Returns type and size only. */
    @Override
    public String toString() {
        return mediaType + ", " + size;
    }
}
