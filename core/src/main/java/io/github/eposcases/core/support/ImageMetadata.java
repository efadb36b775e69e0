package io.github.eposcases.core.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Copies a picture without what a camera or a program wrote beside its pixels: place, device, author, comments
 * (TKT-72). The orientation is kept, the pixels stay as they are; anything that is no JPEG or PNG is copied unchanged.
 */
final class ImageMetadata {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final Set<String> DROPPED = Set.of("eXIf", "tEXt", "iTXt", "zTXt");
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ORIENTATION = 0x0112;
    private static final int LONGEST_CHUNK = 1 << 20;

    private ImageMetadata() {}

    static void strip(InputStream in, OutputStream out) throws IOException {
        byte[] head = in.readNBytes(2);
        if (head.length == 2 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xD8) {
            out.write(head);
            jpeg(in, out);
            return;
        }
        byte[] signature = Arrays.copyOf(head, head.length);
        if (head.length == 2 && head[0] == PNG[0] && head[1] == PNG[1]) {
            byte[] rest = in.readNBytes(6);
            signature = ByteBuffer.allocate(2 + rest.length).put(head).put(rest).array();
        }
        out.write(signature);
        if (Arrays.equals(signature, PNG)) {
            png(in, out);
        }
        in.transferTo(out);
    }

    /** Segments up to the first scan; then everything as it is. */
    private static void jpeg(InputStream in, OutputStream out) throws IOException {
        while (true) {
            byte[] marker = in.readNBytes(2);
            int kind = marker.length < 2 || (marker[0] & 0xFF) != 0xFF ? -1 : marker[1] & 0xFF;
            out.write(kind == 0xE1 || kind == 0xED ? new byte[0] : marker);
            if (kind < 0xC0 || kind == 0xDA || kind == 0xD9 || (kind >= 0xD0 && kind <= 0xD7) || kind == 0xFF) {
                in.transferTo(out);
                return;
            }
            byte[] length = in.readNBytes(2);
            int size = length.length < 2 ? 2 : ((length[0] & 0xFF) << 8 | length[1] & 0xFF);
            byte[] data = in.readNBytes(Math.max(0, size - 2));
            if (kind == 0xE1) {
                int orientation = startsWith(data, EXIF) ? orientation(data, EXIF.length) : 1;
                if (orientation > 1) {
                    byte[] tiff = tiff(orientation);
                    out.write(ByteBuffer.allocate(4 + EXIF.length + tiff.length)
                            .putShort((short) 0xFFE1)
                            .putShort((short) (2 + EXIF.length + tiff.length))
                            .put(EXIF)
                            .put(tiff)
                            .array());
                }
            } else if (kind != 0xED) {
                out.write(length);
                out.write(data);
            }
        }
    }

    private static void png(InputStream in, OutputStream out) throws IOException {
        while (true) {
            byte[] head = in.readNBytes(8);
            long size = head.length < 8 ? -1 : ByteBuffer.wrap(head).getInt() & 0xFFFFFFFFL;
            String type = head.length < 8 ? "IEND" : new String(head, 4, 4, StandardCharsets.US_ASCII);
            if (!DROPPED.contains(type)) {
                out.write(head);
                copy(in, out, size + 4);
                if (type.equals("IEND")) {
                    return;
                }
                continue;
            }
            byte[] data = in.readNBytes((int) Math.min(size, LONGEST_CHUNK));
            copy(in, OutputStream.nullOutputStream(), size - data.length + 4);
            int orientation = type.equals("eXIf") ? orientation(data, 0) : 1;
            if (orientation > 1) {
                out.write(chunk(tiff(orientation)));
            }
        }
    }

    private static void copy(InputStream in, OutputStream out, long count) throws IOException {
        byte[] block = new byte[8192];
        long left = count;
        while (left > 0) {
            int n = in.read(block, 0, (int) Math.min(left, block.length));
            if (n < 0) {
                return;
            }
            out.write(block, 0, n);
            left -= n;
        }
    }

    private static byte[] chunk(byte[] tiff) {
        ByteArrayOutputStream typed = new ByteArrayOutputStream();
        typed.writeBytes("eXIf".getBytes(StandardCharsets.US_ASCII));
        typed.writeBytes(tiff);
        CRC32 crc = new CRC32();
        crc.update(typed.toByteArray());
        return ByteBuffer.allocate(12 + tiff.length)
                .putInt(tiff.length)
                .put(typed.toByteArray())
                .putInt((int) crc.getValue())
                .array();
    }

    /** A TIFF block with one entry: the orientation. */
    private static byte[] tiff(int orientation) {
        return ByteBuffer.allocate(26)
                .putShort((short) 0x4D4D)
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) ORIENTATION)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    /** Reads the orientation of a TIFF block: 1 to 8, 1 if there is none. */
    private static int orientation(byte[] data, int from) {
        if (data.length - from < 8) {
            return 1;
        }
        ByteBuffer tiff = ByteBuffer.wrap(data, from, data.length - from).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = tiff.getInt(4) & 0xFFFFFFFFL;
        if (directory + 2 > tiff.limit()) {
            return 1;
        }
        int entries = tiff.getShort((int) directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            long at = directory + 2 + 12L * i;
            if (at + 12 > tiff.limit()) {
                return 1;
            }
            if ((tiff.getShort((int) at) & 0xFFFF) == ORIENTATION) {
                int value = tiff.getShort((int) at + 8);
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }

    private static boolean startsWith(byte[] data, byte[] prefix) {
        return data.length >= prefix.length && Arrays.equals(data, 0, prefix.length, prefix, 0, prefix.length);
    }
}
