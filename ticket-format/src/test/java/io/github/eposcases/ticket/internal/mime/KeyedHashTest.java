package io.github.eposcases.ticket.internal.mime;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyedHashTest {
    private static final byte[] KEY =
            HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");

    @Test
    void tkt_41_the_check_vector() {
        assertThat(HexFormat.of()
                        .formatHex(KeyedHash.of(
                                KEY,
                                "epos-person/1",
                                List.of("сергеев", "петр", "ильич", "2011-03-14", "USER_NOT_FOUND"))))
                .isEqualTo("a5bdf4b32e636d45ce223528bb9970b24ca674eecb52f51ff5079faedebbd6fe");
    }

    @Test
    void tkt_41_the_lengths_keep_fields_apart() {
        assertThat(KeyedHash.of(KEY, "x", List.of("ab", "")))
                .isNotEqualTo(KeyedHash.of(KEY, "x", List.of("a", "b")))
                .isNotEqualTo(KeyedHash.of(KEY, "x", List.of("ab")));
    }

    @Test
    void base32hex_as_in_rfc_4648() {
        // RFC 4648, section 10: "foobar" is CPNMUOJ1E8; the rest is padding of ours.
        assertThat(KeyedHash.base32("foobar\0\0\0\0\0\0\0\0\0\0\0\0\0\0".getBytes(US_ASCII)))
                .isEqualTo("cpnmuoj1e80000000000000000000000");
        assertThat(KeyedHash.base32(
                        new byte[] {-1, -1, -1, -1, -1, 0, 0, 0, 0, 1, -1, -1, -1, -1, -1, 0, 0, 0, 0, 1, 99}))
                .isEqualTo("vvvvvvvv00000001vvvvvvvv00000001");
    }

    @Test
    void tkt_38_a_boundary_cannot_stand_in_base64() {
        byte[] hash = KeyedHash.of(KEY, KeyedHash.BOUNDARY, List.of("a@example.org"));
        assertThat(KeyedHash.boundary(hash)).matches("=_[0-9a-v]{32}").isEqualTo("=_" + KeyedHash.base32(hash));
    }
}
