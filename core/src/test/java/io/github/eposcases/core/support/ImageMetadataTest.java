package io.github.eposcases.core.support;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageMetadataTest {
    /** A picture in form; core reads no module that could draw one. */
    private static byte[] picture(String format) {
        return format.equals("png")
                ? Base64.getDecoder()
                        .decode(
                                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")
                : insert(
                        new byte[] {-1, -40, 1, 2, 3, -1, 0, -31, 5, -1, -39, 7},
                        2,
                        segment(0xE0, "JFIF\0".getBytes(ISO_8859_1)),
                        segment(0xDB, new byte[65]),
                        segment(0xC0, new byte[15]),
                        segment(0xDA, new byte[10]));
    }

    private static byte[] strip(byte[] content) throws IOException {
        try (var in = Attachment.of("a", content.length > 0 && content[0] == -1 ? "image/jpeg" : "image/png", content)
                .withoutMetadata()
                .open()) {
            return in.readAllBytes();
        }
    }

    private static byte[] insert(byte[] content, int at, byte[]... pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(content, 0, at);
        for (byte[] piece : pieces) {
            out.writeBytes(piece);
        }
        out.write(content, at, content.length - at);
        return out.toByteArray();
    }

    private static byte[] segment(int kind, byte[] data) {
        return ByteBuffer.allocate(4 + data.length)
                .put((byte) 0xFF)
                .put((byte) kind)
                .putShort((short) (data.length + 2))
                .put(data)
                .array();
    }

    private static byte[] chunk(String type, byte[] data) {
        CRC32 crc = new CRC32();
        crc.update(type.getBytes(ISO_8859_1));
        crc.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(type.getBytes(ISO_8859_1))
                .put(data)
                .putInt((int) crc.getValue())
                .array();
    }

    /** Two entries: the camera, then the orientation; the secret stands behind them. */
    private static byte[] tiff(ByteOrder order, int orientation) {
        return ByteBuffer.allocate(60)
                .order(order)
                .put((order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM").getBytes(ISO_8859_1))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x010F)
                .putShort((short) 2)
                .putInt(6)
                .putInt(38)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .put("secret".getBytes(ISO_8859_1))
                .array();
    }

    private static byte[] exif(byte[] tiff) {
        return insert(tiff, 0, "Exif\0\0".getBytes(ISO_8859_1));
    }

    @Test
    void tkt_72_a_jpeg_loses_its_metadata_and_no_pixel() throws IOException {
        byte[] plain = picture("jpg");
        byte[] full = insert(
                plain,
                2,
                segment(0xE1, exif(tiff(ByteOrder.LITTLE_ENDIAN, 1))),
                segment(0xE1, "http://ns.adobe.com/xap/1.0/\0secret".getBytes(ISO_8859_1)),
                segment(0xED, "Photoshop secret".getBytes(ISO_8859_1)));
        assertThat(strip(full)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 6, 8})
    void tkt_72_the_orientation_is_kept(int orientation) throws IOException {
        byte[] jpeg = insert(picture("jpg"), 2, segment(0xE1, exif(tiff(ByteOrder.LITTLE_ENDIAN, orientation))));
        byte[] stripped = strip(jpeg);
        assertThat(new String(stripped, ISO_8859_1)).doesNotContain("secret");
        byte[] kept = Arrays.copyOfRange(stripped, 2, 38);
        assertThat(kept)
                .isEqualTo(ByteBuffer.allocate(36)
                        .put(new byte[] {-1, -31, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8})
                        .put(new byte[] {0, 1, 1, 18, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0})
                        .array());
        assertThat(strip(stripped)).isEqualTo(stripped);
        byte[] png = insert(picture("png"), 33, chunk("eXIf", tiff(ByteOrder.BIG_ENDIAN, orientation)));
        byte[] strippedPng = strip(png);
        assertThat(Arrays.copyOfRange(strippedPng, 33, 33 + 38))
                .isEqualTo(chunk("eXIf", Arrays.copyOfRange(kept, 10, 36)));
        assertThat(strippedPng).hasSize(picture("png").length + 38);
    }

    @Test
    void tkt_72_a_png_loses_its_metadata_and_no_pixel() throws IOException {
        byte[] plain = picture("png");
        byte[] full = insert(
                plain,
                33,
                chunk("tEXt", "Author\0secret".getBytes(ISO_8859_1)),
                chunk("iTXt", new byte[9]),
                chunk("zTXt", new byte[9]),
                chunk("eXIf", tiff(ByteOrder.LITTLE_ENDIAN, 1)));
        assertThat(strip(full)).isEqualTo(plain);
        assertThat(strip(insert(full, full.length, new byte[5]))).isEqualTo(insert(plain, plain.length, new byte[5]));
    }

    @Test
    void what_is_no_picture_stays_as_it_is() throws IOException {
        for (String text : new String[] {"", "a", "GIF89a", "\u0089PNX", "\u0089PNG\r\n\u001A\n", "\u00FF\u00D8"}) {
            byte[] bytes = text.getBytes(ISO_8859_1);
            assertThat(strip(bytes)).isEqualTo(bytes);
        }
        Attachment video = Attachment.of("a.mp4", "video/mp4", 1, () -> {
            throw new IOException("not read");
        });
        assertThat(video.withoutMetadata()).isSameAs(video);
    }

    @Property(tries = 300)
    void whatever_follows_a_signature_no_exception(@ForAll byte[] noise) throws IOException {
        strip(insert(noise, 0, new byte[] {-1, -40, -1, -31}));
        strip(insert(noise, 0, "\u0089PNG\r\n\u001A\n\0\0\0\u0010eXIf".getBytes(ISO_8859_1)));
    }
}
