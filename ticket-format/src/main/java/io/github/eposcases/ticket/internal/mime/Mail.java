package io.github.eposcases.ticket.internal.mime;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.eposcases.core.support.Attachment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * A mail laid out in octets: {@code multipart/mixed} with one text and its attachments, all in base64 (TKT-32). The
 * header and part headers are in memory, the attachments are read while writing. One list serves both for writing and
 * for the exact size.
 */
public final class Mail {
    private static final byte[] CRLF = {'\r', '\n'};
    /** 57 octets make one line of 76; many lines make a block. */
    private static final int LINE = 57;

    private static final int BLOCK = LINE * 512;

    private final List<Object> pieces;

    private Mail(List<Object> pieces) {
        this.pieces = pieces;
    }

    /**
     * Lays a mail out.
     *
     * @param header the header block, from {@link MailHeader}
     * @param boundary the boundary it names
     * @param text the body in UTF-8, each line ended by LF
     * @param parts the attachments in order
     * @return the mail
     */
    public static Mail of(CharSequence header, String boundary, byte[] text, List<Part> parts) {
        List<Object> pieces = new ArrayList<>();
        StringBuilder out = new StringBuilder(1_024).append(header);
        out.append("\r\n--").append(boundary).append("\r\nContent-Type: text/plain; charset=UTF-8\r\n");
        encoding(out);
        pieces.add(ascii(out));
        byte[] lines = withCrlf(text);
        pieces.add(base64(lines, lines.length));
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            out.setLength(0);
            out.append("--").append(boundary).append("\r\n");
            if (part.nameInType) {
                FileNameParameter.contentType(out, part.mediaType, part.name.value());
            } else {
                out.append("Content-Type: ").append(part.mediaType).append("\r\n");
            }
            FileNameParameter.disposition(out, part.name.value());
            encoding(out);
            pieces.add(ascii(out));
            pieces.add(new Numbered(i, part));
        }
        pieces.add(("--" + boundary + "--\r\n").getBytes(US_ASCII));
        return new Mail(pieces);
    }

    /**
     * Returns the size.
     *
     * @return exactly the octets that {@link #write} writes
     */
    public long size() {
        long size = 0;
        for (Object piece : pieces) {
            size += piece instanceof byte[] bytes ? bytes.length : encodedSize(((Numbered) piece).part.size);
        }
        return size;
    }

    /**
     * Writes the mail, reading each attachment once.
     *
     * @param out where to; neither flushed nor closed
     * @throws IOException if the stream fails, an attachment cannot be read, or has changed since it was inspected
     */
    public void write(OutputStream out) throws IOException {
        for (Object piece : pieces) {
            if (piece instanceof byte[] bytes) {
                out.write(bytes);
            } else {
                copy((Numbered) piece, out);
            }
        }
    }

    /**
     * Returns how many octets base64 in lines of 76 with CRLF takes (TKT-66).
     *
     * @param octets the raw size
     * @return the encoded size
     */
    public static long encodedSize(long octets) {
        long base64 = (octets + 2) / 3 * 4;
        return base64 + (base64 + 75) / 76 * 2;
    }

    private static void copy(Numbered piece, OutputStream out) throws IOException {
        MessageDigest hash = ContentScan.newHash();
        // One octet more than expected is asked for, so a file that has grown is noticed without reading it all.
        byte[] block = new byte[(int) Math.min(BLOCK, piece.part.size + 1)];
        long left = piece.part.size;
        try (InputStream in = piece.part.source.open()) {
            int n;
            do {
                n = in.readNBytes(block, 0, block.length);
                left -= n;
                hash.update(block, 0, n);
                if (left >= 0) {
                    out.write(base64(block, n));
                }
            } while (n == block.length && left >= 0);
        }
        if (!HexFormat.of().formatHex(hash.digest()).equals(piece.part.sha256)) {
            throw new IOException("attachment " + piece.index + " has changed since it was inspected");
        }
    }

    private static byte[] withCrlf(byte[] text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length + 64);
        for (byte octet : text) {
            if (octet == '\n') {
                out.write('\r');
            }
            out.write(octet);
        }
        return out.toByteArray();
    }

    /** Encodes octets in lines of 76 characters, each with CRLF. */
    static byte[] base64(byte[] octets, int length) {
        byte[] flat = Base64.getEncoder().encode(length == octets.length ? octets : Arrays.copyOf(octets, length));
        byte[] lines = new byte[(int) encodedSize(length)];
        int to = 0;
        for (int from = 0; from < flat.length; from += 76) {
            int n = Math.min(76, flat.length - from);
            System.arraycopy(flat, from, lines, to, n);
            System.arraycopy(CRLF, 0, lines, to + n, 2);
            to += n + 2;
        }
        return lines;
    }

    /** ASCII or nothing: a char is never narrowed to an octet (CVE-2025-7962). */
    private static byte[] ascii(StringBuilder text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7E) {
                throw new IllegalStateException("a header holds a character outside ASCII");
            }
        }
        return text.toString().getBytes(US_ASCII);
    }

    private static void encoding(StringBuilder out) {
        out.append("Content-Transfer-Encoding: base64\r\n\r\n");
    }

    private record Numbered(int index, Part part) {}

    /**
     * An attachment as the mail needs it.
     *
     * @param name its name in the mail
     * @param mediaType its type
     * @param size its size in octets
     * @param sha256 its hash in hex
     * @param source its octets
     * @param nameInType whether the name also stands in the Content-Type (TKT-37)
     */
    public record Part(
            FileName name, String mediaType, long size, String sha256, Attachment.Source source, boolean nameInType) {}
}
