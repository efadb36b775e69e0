package io.github.eposcases.validation.roster;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file in another charset, read as UTF-8 (AUD-6). */
class Utf8StreamTest {
    private static InputStream stream(byte[] bytes, Charset charset) {
        return new Utf8Stream(new ByteArrayInputStream(bytes), charset);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8_191, 8_192, 8_193, 40_000})
    void aud_06_a_text_of_any_length_stays_the_same(int length) throws IOException {
        // Pairs across every border of a buffer of even or odd size.
        String text = "я".repeat(length) + "\uD83D\uDE00".repeat(9_000) + "z";
        byte[] expected = text.getBytes(UTF_8);
        assertThat(stream(text.getBytes(UTF_16LE), UTF_16LE).readAllBytes()).isEqualTo(expected);
        ByteArrayOutputStream single = new ByteArrayOutputStream();
        InputStream in = stream(text.getBytes(UTF_16LE), UTF_16LE);
        for (int b = in.read(); b >= 0; b = in.read()) {
            single.write(b);
        }
        assertThat(single.toByteArray()).isEqualTo(expected);
        assertThat(in.read()).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({
        // The one byte that windows-1251 does not define.
        "windows-1251, C898C8, И\uFFFDИ",
        "UTF-16LE, 3D00D8, =\uFFFD",
        "UTF-16BE, 0418, И",
    })
    void aud_06_malformed_bytes_become_the_replacement_character(String charset, String bytes, String text)
            throws IOException {
        assertThat(new String(
                        stream(HexFormat.of().parseHex(bytes), Charset.forName(charset))
                                .readAllBytes(),
                        UTF_8))
                .isEqualTo(text);
    }

    @Test
    void aud_06_bytes_are_read_as_every_stream_promises() throws IOException {
        InputStream in = stream("ab".getBytes(US_ASCII), US_ASCII);
        byte[] target = new byte[5];
        assertThat(in.read(target, 1, 0)).isZero();
        assertThat(in.read(target, 3, 1)).isEqualTo(1);
        assertThat(in.read(target, 0, 5)).isEqualTo(1);
        assertThat(target).containsExactly('b', 0, 0, 'a', 0);
        assertThat(in.read(target, 0, 0)).isZero();
        assertThat(in.read(target, 0, 5)).isEqualTo(-1);
        assertThat(in.read()).isEqualTo(-1);
    }
}
