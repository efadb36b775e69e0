package io.github.eposcases.ticket.internal.mime;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Octets at the ends of lines, blocks and sequences, beside the platform's own coders. */
class OctetsTest {
    /** The octets of one block of the writer: 512 lines of 57. */
    private static final int BLOCK = 29_184;

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(length).nextBytes(noise);
        return noise;
    }

    private static byte[] mime(byte[] octets) {
        String lines = Base64.getMimeEncoder().encodeToString(octets);
        return (octets.length == 0 ? "" : lines + "\r\n").getBytes(US_ASCII);
    }

    @Test
    void sec_3_a_header_holds_ascii_or_there_is_no_mail() {
        Mail right = Mail.of("Subject: ~\r\n", "b", new byte[0], List.of());
        assertThat(right.size()).isPositive();
        for (String header : List.of("Subject: \u007F\r\n", "Subject: \u760D\r\n", "я")) {
            assertThatThrownBy(() -> Mail.of(header, "b", new byte[0], List.of()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("a header holds a character outside ASCII");
        }
    }

    @Test
    void tkt_33_lines_of_base64_are_those_of_the_platform() {
        for (int length = 0; length < 400; length++) {
            byte[] octets = noise(length);
            assertThat(Mail.base64(octets, length)).isEqualTo(mime(octets));
            assertThat(Mail.encodedSize(length)).isEqualTo(mime(octets).length);
        }
        assertThat(Mail.base64(noise(100), 58)).isEqualTo(mime(Arrays.copyOf(noise(100), 58)));
    }

    private static Mail mail(byte[] content, long size, byte[] hashed) throws Exception {
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(hashed));
        Mail.Part part = new Mail.Part(
                new FileName("a.png"), "image/png", size, sha256, () -> new ByteArrayInputStream(content), false);
        return Mail.of("X: y\r\n", "=_b", "a\nb\n".getBytes(UTF_8), List.of(part));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {1, 56, 57, 58, BLOCK - 2, BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK - 1, 2 * BLOCK, 2 * BLOCK + 1})
    void tkt_42_a_file_of_any_length_is_written_whole_and_a_changed_one_never(int length) throws Exception {
        byte[] content = noise(length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Mail mail = mail(content, length, content);
        mail.write(out);
        assertThat(out.size()).isEqualTo(mail.size());
        assertThat(out.toString(US_ASCII))
                .isEqualTo("X: y\r\n\r\n--=_b\r\nContent-Type: text/plain; charset=UTF-8\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\n" + new String(mime("a\r\nb\r\n".getBytes(UTF_8)))
                        + "--=_b\r\nContent-Type: image/png\r\nContent-Disposition: attachment;\r\n filename=\"a.png\"\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\n" + new String(mime(content)) + "--=_b--\r\n");
        byte[] other = content.clone();
        other[length - 1]++;
        for (byte[] changed : List.of(Arrays.copyOf(content, length + 1), Arrays.copyOf(content, length - 1), other)) {
            assertThatThrownBy(() -> mail(changed, length, content).write(new ByteArrayOutputStream()))
                    .isInstanceOf(IOException.class)
                    .hasMessage("attachment 0 has changed since it was inspected");
        }
    }

    @Test
    void tkt_42_of_a_file_that_has_grown_no_octet_too_many_is_written() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] grown = noise(5 * BLOCK);
        assertThatThrownBy(() -> mail(grown, BLOCK, Arrays.copyOf(grown, BLOCK)).write(out))
                .isInstanceOf(IOException.class);
        assertThat(out.size()).isLessThan((int) Mail.encodedSize(BLOCK) + 500);
    }

    @Test
    void tkt_69_text_is_what_the_platform_decodes_without_controls() throws IOException {
        byte[] second = {0x7F, (byte) 0x80, (byte) 0x8F, (byte) 0x90, (byte) 0x9F, (byte) 0xA0, (byte) 0xBF, (byte) 0xC0
        };
        for (int lead = 0; lead < 256; lead++) {
            assertText(new byte[] {'x', (byte) lead});
            for (byte two : second) {
                assertText(new byte[] {'x', (byte) lead, two});
                assertText(new byte[] {'x', (byte) lead, two, (byte) 0xBF});
                if (lead > 0xEC) {
                    assertText(new byte[] {'x', (byte) lead, two, (byte) 0xBF, (byte) 0x80});
                    assertText(new byte[] {'x', (byte) lead, two, (byte) 0x80, (byte) 0xC0});
                    assertText(new byte[] {'x', (byte) lead, two, (byte) 0x7F, (byte) 0x80});
                }
            }
        }
    }

    private static void assertText(byte[] octets) throws IOException {
        boolean text;
        try {
            text = UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(octets))
                    .chars()
                    .noneMatch(c -> c < ' ' && "\t\n\r".indexOf(c) < 0);
        } catch (CharacterCodingException e) {
            text = false;
        }
        assertThat(ContentScan.of(() -> new ByteArrayInputStream(octets)).type() == FileType.TEXT)
                .as(HexFormat.of().formatHex(octets))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 32_690, 32_702, 32_703, 32_704, 32_705, 32_711, 32_712, 65_478, 65_479, 65_480, 100_000})
    void tkt_69_a_png_ends_with_its_iend_wherever_the_block_ends(int data) throws IOException {
        ByteBuffer png = ByteBuffer.allocate(8 + 25 + 12 + data + 12);
        png.putLong(0x89504E470D0A1A0AL).putInt(13).putInt(0x49484452).put(new byte[17]);
        png.putInt(data).putInt(0x49444154).put(noise(data)).putInt(0);
        png.putInt(0).putInt(0x49454E44).putInt(0xAE426082);
        byte[] whole = png.array();
        ContentScan scan = ContentScan.of(() -> new ByteArrayInputStream(whole));
        assertThat(scan.type().label()).isEqualTo("PNG");
        assertThat(scan.trailingOctets()).isFalse();
        assertThat(scan.size()).isEqualTo(whole.length);
        byte[] more = Arrays.copyOf(whole, whole.length + 1);
        assertThat(ContentScan.of(() -> new ByteArrayInputStream(more)).trailingOctets())
                .isTrue();
        for (int missing = 1; missing <= 12; missing++) {
            byte[] less = Arrays.copyOf(whole, whole.length - missing);
            assertThat(ContentScan.of(() -> new ByteArrayInputStream(less)).type())
                    .isEqualTo(FileType.UNKNOWN);
        }
    }

    @Test
    void tkt_70_an_archive_is_known_by_an_end_record_that_holds_together() throws IOException {
        assertThat(isArchive(record(0, 1, 1, 10, 0), 0)).isTrue();
        assertThat(isArchive(record(0, 0, 0, 0, 0), 0)).isTrue();
        assertThat(isArchive(record(1, 1, 1, 10, 0), 0)).as("second disk").isFalse();
        assertThat(isArchive(record(0, 1, 2, 10, 0), 0)).as("entries").isFalse();
        assertThat(isArchive(record(0, 1, 1, 100, 0), 0)).isTrue();
        assertThat(isArchive(record(0, 1, 1, 101, 0), 0)).as("directory").isFalse();
        assertThat(isArchive(record(0, 1, 1, 10, 5), 5)).isTrue();
        assertThat(isArchive(record(0, 1, 1, 10, 5), 9))
                .as("bytes behind the comment")
                .isTrue();
        assertThat(isArchive(record(0, 1, 1, 10, 6), 5)).as("comment").isFalse();
        assertThat(isArchive(record(0, 1, 1, 10, 65_535), 65_535)).isTrue();
        byte[] record = record(0, 1, 1, 10, 0);
        for (int i = 0; i < 4; i++) {
            byte[] other = record.clone();
            other[i]++;
            assertThat(isArchive(other, 0)).isFalse();
        }
    }

    /** An end record behind a hundred octets of a JPEG, with so many octets behind it. */
    private static boolean isArchive(byte[] record, int behind) throws IOException {
        byte[] jpeg = new byte[100 + record.length + behind];
        jpeg[0] = (byte) 0xFF;
        jpeg[1] = (byte) 0xD8;
        jpeg[2] = (byte) 0xFF;
        System.arraycopy(record, 0, jpeg, 100, record.length);
        return ContentScan.of(() -> new ByteArrayInputStream(jpeg)).archiveAtEnd();
    }

    private static byte[] record(int disk, int here, int all, int directory, int comment) {
        ByteBuffer record = ByteBuffer.allocate(22).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        record.putInt(0x06054B50).putShort((short) disk).putShort((short) 0);
        record.putShort((short) here).putShort((short) all).putInt(directory).putInt(0);
        return record.putShort((short) comment).array();
    }
}
