package io.github.eposcases.ticket;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file of a ticket whose name, type, size and check sum were found. Read from a document without its content it is
 * <em>detached</em>: everything is known but the bytes, until {@link Ticket#attachFrom} finds them again.
 *
 * <p>Immutable and thread-safe. Equal if name, type, size and check sum are.
 *
 * @since 0.1
 */
public final class TicketAttachment {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final String name;
    private final String mediaType;
    private final long size;
    private final String sha256;
    private final @Nullable Opening content;

    private TicketAttachment(String name, String mediaType, long size, String sha256, @Nullable Opening content) {
        this.name = requireNonNull(name, "name");
        this.mediaType = requireNonNull(mediaType, "mediaType");
        this.size = size;
        this.sha256 = requireNonNull(sha256, "sha256");
        this.content = content;
        if (size < 0) {
            throw new IllegalArgumentException("size: negative");
        }
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("sha256: 64 small hexadecimal digits are needed");
        }
    }

    /** Opens the content, as often as it is asked to. */
    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }

    /** What the inspection of a file found, with the way to its bytes. */
    static TicketAttachment of(String name, String mediaType, long size, String sha256, Opening content) {
        return new TicketAttachment(name, mediaType, size, sha256, requireNonNull(content, "content"));
    }

    /** What a document says of a file it does not hold. */
    static TicketAttachment detached(String name, String mediaType, long size, String sha256) {
        return new TicketAttachment(name, mediaType, size, sha256, null);
    }

    /**
     * Returns the file name.
     *
     * @return the last element only, unique in its ticket
     */
    public String name() {
        return name;
    }

    /**
     * Returns the type found in the content.
     *
     * @return for example {@code image/png}
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Returns the size.
     *
     * @return the number of bytes
     */
    public long size() {
        return size;
    }

    /**
     * Returns the check sum.
     *
     * @return SHA-256 as 64 small hexadecimal digits
     */
    public String sha256() {
        return sha256;
    }

    /**
     * Returns whether the file shows the error: a picture or a film, which a ticket must have (S1-9).
     *
     * @return true for {@code image/*} and {@code video/*}
     */
    public boolean isEvidence() {
        return mediaType.startsWith("image/") || mediaType.startsWith("video/");
    }

    /**
     * Returns whether the bytes are missing.
     *
     * @return true if {@link #open()} cannot work
     */
    public boolean isDetached() {
        return content == null;
    }

    /**
     * Opens the content from its beginning.
     *
     * @return the bytes, to be closed by the caller
     * @throws IOException if the file cannot be read or is detached
     */
    public InputStream open() throws IOException {
        if (content == null) {
            throw new IOException("attachment is detached: attach its content first");
        }
        try {
            return content.open();
        } catch (FileSystemException e) {
            // Its message is the path, and a path tells names (SEC-13).
            throw new IOException("attachment cannot be opened: " + e.getClass().getSimpleName());
        }
    }

    /**
     * Copies the content in blocks and makes sure that it is what was promised.
     *
     * @param out where to
     * @param index which file it is, for the message: a name would be personal
     * @throws IOException if the file cannot be read, or its size or check sum is another
     */
    void copyTo(OutputStream out, int index) throws IOException {
        if (!copied(out)) {
            throw new IOException("attachment " + index + " is not what it was: size or check sum differ");
        }
    }

    /** Copies no more than the size; false if the content is not what it was. */
    boolean copied(OutputStream out) throws IOException {
        MessageDigest digest = Relinking.digest();
        long left = size;
        try (InputStream in = open()) {
            byte[] block = new byte[1 << 16];
            for (int n = in.read(block); n >= 0 && left >= 0; n = in.read(block)) {
                int known = (int) Math.min(n, left);
                digest.update(block, 0, known);
                out.write(block, 0, known);
                left -= n;
            }
        }
        return left == 0 && HexFormat.of().formatHex(digest.digest()).equals(sha256);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TicketAttachment that
                && name.equals(that.name)
                && mediaType.equals(that.mediaType)
                && size == that.size
                && sha256.equals(that.sha256);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, mediaType, size, sha256);
    }

    /** Returns type and size, never the name. */
    @Override
    public String toString() {
        return mediaType + ", " + size + " B" + (content == null ? ", detached" : "");
    }
}
