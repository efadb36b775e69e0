package io.github.eposcases.ticket.internal.mime;

import io.github.eposcases.core.support.Attachment;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What one pass over the octets of a file finds: size, hash, kind, and what hides at its end. Memory does not depend on
 * the size.
 *
 * @param size the size in octets
 * @param sha256 the hash in hex
 * @param type the kind of the file
 * @param archiveAtEnd whether a ZIP reader would find an archive
 * @param trailingOctets whether something stands behind the end of a PNG
 */
record ContentScan(long size, String sha256, FileType type, boolean archiveAtEnd, boolean trailingOctets) {
    private static final int BLOCK = 32 * 1024;

    /**
     * Reads the file once.
     *
     * @throws IOException if it cannot be read
     */
    static ContentScan of(Attachment.Source source) throws IOException {
        MessageDigest hash = newHash();
        byte[] head = new byte[FileType.HEAD];
        byte[] block = new byte[BLOCK];
        Utf8Check text = new Utf8Check();
        PngChunks png = new PngChunks();
        ZipTail tail = new ZipTail();
        long size = 0;
        try (InputStream in = source.open()) {
            for (int n = in.readNBytes(block, 0, BLOCK); n > 0; n = in.readNBytes(block, 0, BLOCK)) {
                if (size == 0) {
                    System.arraycopy(block, 0, head, 0, Math.min(n, head.length));
                }
                size += n;
                hash.update(block, 0, n);
                text.feed(block, n);
                png.feed(block, n);
                tail.feed(block, n);
            }
        }
        int known = (int) Math.min(size, head.length);
        FileType type = FileType.of(head, known).orElseGet(() -> {
            boolean markup = FileType.isMarkup(head, known);
            return markup ? FileType.MARKUP : text.isText() ? FileType.TEXT : FileType.UNKNOWN;
        });
        boolean isPng = type.label().equals("PNG");
        if (isPng && !png.isWhole()) {
            type = FileType.UNKNOWN;
        }
        return new ContentScan(
                size,
                HexFormat.of().formatHex(hash.digest()),
                type,
                type.isAccepted() && tail.isArchive(),
                isPng && png.hasMore());
    }

    static MessageDigest newHash() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Whether all octets so far are UTF-8 without control characters but TAB, LF, CR. */
    private static final class Utf8Check {
        private boolean text = true;
        private int left;
        private int lowest;
        private int highest;

        void feed(byte[] block, int length) {
            for (int i = 0; i < length && text; i++) {
                int b = block[i] & 0xFF;
                if (left > 0) {
                    text = b >= lowest && b <= highest;
                    left--;
                    lowest = 0x80;
                    highest = 0xBF;
                } else if (b < 0x80) {
                    text = b >= ' ' || b == '\t' || b == '\n' || b == '\r';
                } else {
                    text = b >= 0xC2 && b <= 0xF4;
                    left = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
                    lowest = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
                    highest = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
                }
            }
        }

        boolean isText() {
            return text && left == 0;
        }
    }

    /** Follows the chunks of a PNG up to IEND. */
    private static final class PngChunks {
        private static final int SIGNATURE = 8;
        private static final int IEND = 0x49454E44;

        private long skip = SIGNATURE;
        private int have;
        private long head;
        private boolean last;
        private boolean more;

        void feed(byte[] block, int length) {
            int i = 0;
            while (i < length) {
                if (skip > 0) {
                    int step = (int) Math.min(skip, length - i);
                    skip -= step;
                    i += step;
                } else if (last) {
                    more = true;
                    return;
                } else {
                    head = head << 8 | block[i++] & 0xFF;
                    if (++have == 8) {
                        have = 0;
                        last = (int) head == IEND;
                        // The data and four octets of check sum.
                        skip = (head >>> 32) + 4;
                    }
                }
            }
        }

        boolean isWhole() {
            return last && skip == 0;
        }

        boolean hasMore() {
            return more;
        }
    }

    /** Keeps the end of a file, as far as a ZIP reader looks for its end record. */
    private static final class ZipTail {
        private static final int RECORD = 22;
        private static final int KEPT = RECORD + 0xFFFF;

        private final byte[] kept = new byte[KEPT];
        private int length;
        private long size;

        void feed(byte[] block, int n) {
            size += n;
            int stay = Math.min(length, KEPT - n);
            System.arraycopy(kept, length - stay, kept, 0, stay);
            System.arraycopy(block, 0, kept, stay, n);
            length = stay + n;
        }

        boolean isArchive() {
            for (int i = length - RECORD; i >= 0; i--) {
                if (kept[i] == 'P' && kept[i + 1] == 'K' && kept[i + 2] == 5 && kept[i + 3] == 6 && isRecord(i)) {
                    return true;
                }
            }
            return false;
        }

        /** One disk, the same number of entries twice, a directory and a comment that fit into the file. */
        private boolean isRecord(int i) {
            long directory = number(i + 12, 4);
            return number(i + 4, 4) == 0
                    && number(i + 8, 2) == number(i + 10, 2)
                    && directory <= size - length + i
                    && i + RECORD + number(i + 20, 2) <= length;
        }

        private long number(int at, int octets) {
            long value = 0;
            for (int i = octets - 1; i >= 0; i--) {
                value = value << 8 | kept[at + i] & 0xFF;
            }
            return value;
        }
    }
}
