package io.github.eposcases.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterTablesTest {
    @ParameterizedTest
    @CsvSource({
        "0041,VISIBLE",
        "0451,VISIBLE",
        "0000,CONTROL",
        "0085,BLANK",
        "000A,BLANK",
        "00A0,BLANK",
        "2028,BLANK",
        "2029,BLANK",
        "3000,BLANK",
        "00AD,INVISIBLE",
        "034F,INVISIBLE",
        "115F,INVISIBLE",
        "1160,INVISIBLE",
        "2800,INVISIBLE",
        "3164,INVISIBLE",
        "FFA0,INVISIBLE",
        "FE0F,INVISIBLE",
        "E0100,INVISIBLE",
        "180B,INVISIBLE",
        "200B,INVISIBLE",
        "E000,FORBIDDEN",
        "0378,FORBIDDEN",
        "D800,FORBIDDEN",
        "4E00,VISIBLE",
        "007F,CONTROL"
    })
    void id_24_every_code_point_has_one_kind(String hex, CharacterKind kind) {
        assertThat(CharacterKind.of(Integer.parseInt(hex, 16))).isEqualTo(kind);
    }

    @Test
    void con_111_twins_are_read_in_both_directions() {
        assertThat(Lookalikes.toRussian('C')).isEqualTo('С');
        assertThat(Lookalikes.toRussian('h')).isEqualTo('h');
        assertThat(Lookalikes.toRussian('ө')).isEqualTo('о');
        assertThat(Lookalikes.toLatin('х')).isEqualTo('x');
        assertThat(Lookalikes.toLatin('и')).isEqualTo('и');
    }

    @Test
    void con_112_the_same_keys_give_the_other_layout() {
        assertThat(KeyboardLayout.toRussian("Bdfyjd")).isEqualTo("Иванов");
        assertThat(KeyboardLayout.toRussian("<jhbc")).isEqualTo("Борис");
        assertThat(KeyboardLayout.toLatin("шмфтщм\"ьфшдюкг")).isEqualTo("ivanov@mail.ru");
    }
}
