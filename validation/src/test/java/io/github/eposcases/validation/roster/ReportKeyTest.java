package io.github.eposcases.validation.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.core.identity.IdentityRecord;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keyed hash under which two regions compare rosters without names (AUD-81). */
class ReportKeyTest {
    private static final byte[] SECRET = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f");

    private static IdentityRecord person(String surname, String given, String patronymic, String date) {
        return new IdentityRecord(surname, given, patronymic, date, "");
    }

    /** Computed with the hmac module of Python, over big-endian lengths of four bytes and UTF-8. */
    @ParameterizedTest
    @CsvSource({
        "Зуев-Роз, Пётр, Ильич, 03.04.2013, c6d51d5b46c6cc639347875c58ac02b2",
        "ЗУЕВ – РОЗ, Петр, ИЛЬИЧ, 2013-04-03, c6d51d5b46c6cc639347875c58ac02b2",
        // A date in another notation that has one reading is that day (AUD-42); two strangers would share the key of
        // none.
        "Зуев, Пётр, Ильич, нет, 9c91680c66e88eb999a5ab226a51280f",
    })
    void aud_81_anybody_can_compute_it(String surname, String given, String patronymic, String date, String expected) {
        assertThat(ReportKey.of(SECRET).of(person(surname, given, patronymic, date)))
                .isEqualTo(expected);
    }

    @Test
    void aud_81_every_field_counts_in_its_place() {
        ReportKey key = ReportKey.of(SECRET);
        assertThat(key.of(person("Зуева", "Яна", "", "03.04.2013")))
                .isNotEqualTo(key.of(person("Зуев", "аЯна", "", "03.04.2013")))
                .isNotEqualTo(key.of(person("Зуева", "", "Яна", "03.04.2013")))
                .isNotEqualTo(key.of(person("Зуева", "Яна", "", "04.03.2013")))
                .isNotEqualTo(ReportKey.of(new byte[16]).of(person("Зуева", "Яна", "", "03.04.2013")));
    }

    @Test
    void aud_81_a_key_is_copied_long_enough_and_never_shown() {
        byte[] secret = SECRET.clone();
        ReportKey key = ReportKey.of(secret);
        IdentityRecord person = person("Зуев", "Пётр", "Ильич", "нет");
        secret[0] = 1;
        assertThat(key.of(person)).isEqualTo("9c91680c66e88eb999a5ab226a51280f");
        assertThat(key).hasToString("ReportKey[secret]");
        assertThatThrownBy(() -> ReportKey.of(new byte[15]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("secret: shorter than 16 bytes");
    }
}
