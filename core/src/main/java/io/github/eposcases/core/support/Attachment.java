package io.github.eposcases.core.support;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file that goes with a case: its name, type, size, and content that can be read again and again.
 *
 * <p>The name is kept as people gave it, even empty; it is judged when the file joins a ticket, where everything wrong
 * with it is reported at once. Immutable and thread-safe if the {@link Source} is. Two attachments are equal if name,
 * type and size are, and their bytes, path or source.
 *
 * <pre>{@code
 * Attachment shot = Attachment.of(Path.of("экран.png"));
 * shot.evidenceKind();   // SCREENSHOT
 * }</pre>
 *
 * @since 0.1
 */
public final class Attachment {
    private static final Pattern MEDIA_TYPE =
            Pattern.compile("([a-z0-9][a-z0-9!#$&^_.+-]{0,126}/[a-z0-9][a-z0-9!#$&^_.+-]{0,126})(?: *;.*)?");
    private static final String UNKNOWN_TYPE = "application/octet-stream";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("heic", "image/heic"),
            Map.entry("heif", "image/heic"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("m4v", "video/mp4"),
            Map.entry("mov", "video/quicktime"),
            Map.entry("3gp", "video/3gpp"),
            Map.entry("3g2", "video/3gpp"),
            Map.entry("webm", "video/webm"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("txt", "text/plain"),
            Map.entry("log", "text/plain"));

    private final String fileName;
    private final String mediaType;
    private final long size;
    private final Source source;

    private Attachment(String fileName, String mediaType, long size, Source source) {
        this.fileName = requireNonNull(fileName, "fileName");
        Matcher type = MEDIA_TYPE.matcher(requireNonNull(mediaType, "mediaType").toLowerCase(Locale.ROOT));
        if (!type.matches()) {
            throw new IllegalArgumentException("mediaType: not of the form type/subtype");
        }
        this.mediaType = type.group(1);
        if (size < 0) {
            throw new IllegalArgumentException("size: negative");
        }
        this.size = size;
        this.source = requireNonNull(source, "source");
    }

    /**
     * Returns an attachment that holds its bytes.
     *
     * @param fileName its name, as given; may be empty
     * @param mediaType its type, for example {@code image/png}; parameters are dropped
     * @param content the bytes, copied
     * @return the attachment
     * @throws IllegalArgumentException if the type has not the form of one
     */
    public static Attachment of(String fileName, String mediaType, byte[] content) {
        Bytes bytes = new Bytes(requireNonNull(content, "content").clone());
        return new Attachment(fileName, mediaType, content.length, bytes);
    }

    /**
     * Returns an attachment that reads a file when it is opened. Its type follows from the extension; an unknown one
     * gives {@code application/octet-stream}.
     *
     * @param file an existing file; its last element is the name
     * @return the attachment
     * @throws IOException if the file cannot be looked at
     */
    public static Attachment of(Path file) throws IOException {
        Path last = requireNonNull(file, "file").getFileName();
        String name = last == null ? "" : last.toString();
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return new Attachment(
                name, TYPES.getOrDefault(extension, UNKNOWN_TYPE), Files.size(file), new File(file.toAbsolutePath()));
    }

    /**
     * Returns an attachment whose content lies elsewhere.
     *
     * @param fileName its name, as given; may be empty
     * @param mediaType its type, for example {@code image/png}; parameters are dropped
     * @param size the number of bytes
     * @param source opens the content
     * @return the attachment
     * @throws IllegalArgumentException if the type has not the form of one, or the size is negative
     */
    public static Attachment of(String fileName, String mediaType, long size, Source source) {
        return new Attachment(fileName, mediaType, size, source);
    }

    /**
     * Returns the name as given.
     *
     * @return the name, maybe empty; personal data
     */
    public String fileName() {
        return fileName;
    }

    /**
     * Returns the stated type.
     *
     * @return lower case, without parameters
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Returns the stated size.
     *
     * @return the number of bytes
     */
    public long size() {
        return size;
    }

    /**
     * Opens the content from its beginning; the caller closes it.
     *
     * @return a new stream each time
     * @throws IOException if the content cannot be read
     */
    public InputStream open() throws IOException {
        return source.open();
    }

    /**
     * Returns the picture without place, device, author and comments that a camera or a program wrote into it (TKT-72).
     * The pixels are the same octet for octet and the orientation is kept. The picture is read once now, and held in
     * memory; what is stated to be no JPEG or PNG is returned as it is.
     *
     * @return the changed copy
     * @throws IOException if the content cannot be read
     */
    public Attachment withoutMetadata() throws IOException {
        if (!mediaType.equals("image/jpeg") && !mediaType.equals("image/png")) {
            return this;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream in = open()) {
            ImageMetadata.strip(in, out);
        }
        return of(fileName, mediaType, out.toByteArray());
    }

    /**
     * Tells what the file proves, by its stated type.
     *
     * @return {@link EvidenceKind#SCREENSHOT} for images, {@link EvidenceKind#VIDEO} for videos
     */
    public EvidenceKind evidenceKind() {
        return mediaType.startsWith("image/")
                ? EvidenceKind.SCREENSHOT
                : mediaType.startsWith("video/") ? EvidenceKind.VIDEO : EvidenceKind.NONE;
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Attachment other
                && size == other.size
                && fileName.equals(other.fileName)
                && mediaType.equals(other.mediaType)
                && source.equals(other.source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fileName, mediaType, size, source);
    }

    /** Returns type and size, never the name. */
    @Override
    public String toString() {
        return mediaType + ", " + size + " B";
    }

    /**
     * What a file can prove (S1-9). Constants may be added.
     *
     * @since 0.1
     */
    public enum EvidenceKind {
        /** A picture of the screen. */
        SCREENSHOT,
        /** A video of the error. */
        VIDEO,
        /** It may go along, but proves nothing. */
        NONE
    }

    /**
     * Opens a content, each time from its beginning.
     *
     * @since 0.1
     */
    @FunctionalInterface
    public interface Source {
        /**
         * Opens the content.
         *
         * @return a new stream
         * @throws IOException if the content cannot be read
         */
        InputStream open() throws IOException;
    }

    private static final class Bytes implements Source {
        private final byte[] bytes;

        Bytes(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public boolean equals(@Nullable Object o) {
            return o instanceof Bytes other && Arrays.equals(bytes, other.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }
    }

    private record File(Path path) implements Source {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }
}
