package io.github.eposcases.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTextTest {
    @ParameterizedTest
    @CsvSource({
        "ЁЛКА,елка",
        "'\u00A0 а\t\nб  ',а б",
        "по\u00ADлёт\u200B,полет",
        "и\u0306,й",
        "И\u00AD\u0306,й",
        "е\u0308ж,еж",
        "CОШ,сош",
        "COШ,сош",
        "ПОЛЬЗОBATEЛЬ,пользователь",
        "пользобательb,пользобательв",
        "iPhone,iphone",
        "COW,cow",
        "9А,9а",
        "бо\u0301льше,больше",
        "ё\u0306,е",
        "9A,9a",
        "Αлла,алла",
        "ім'я,им'я",
        "'\u212B',å",
        "'\uD83D\uDE00 А',\uD83D\uDE00 а",
        "ПËтр,петр",
        "сош cow,сош cow",
        "сош/cow,сош/cow",
        "C/ош,c/ош",
        "(CОШ),(сош)",
        "ё\u20DDа,еа",
        "а\u0903б,аб",
        "а\u1161б,аб",
        "а\u11FFб,аб",
        "а\u115Eб,а\u115Eб",
        "а\u1200б,а\u1200б",
        "\uFA6C\uFA6C\uFA6C\uFA6C\uFA6C\uFA6C,\uD850\uDEEE\uD850\uDEEE\uD850\uDEEE\uD850\uDEEE\uD850\uDEEE\uD850\uDEEE",
        "\uD834\uDD60а,\uD834\uDD58а",
        "\u0E33x,\u0E33x",
        "'a\u200B',a",
        "'\u200B',''",
        "'\u200B\u200Ba',a",
        "'\u200B й',й",
        "'a \u200B b','a b'",
        "юѢ,юѣ",
        "юs,юs",
        "@А`[,@а`["
    })
    void dom_331_steps_1_to_6(String text, String normal) {
        assertThat(NormalText.fold(text)).isEqualTo(normal);
    }

    @Test
    void places_lead_back_to_the_original() {
        String text = " \u00AD«И\u0306о\u00ADд»  Ошибка\u200B 502";
        NormalText normal = NormalText.of(text);
        assertThat(normal.toString()).isEqualTo("«йод» ошибка 502");
        assertThat(original(text, normal, 0, 1)).isEqualTo("«");
        assertThat(original(text, normal, 1, 2)).isEqualTo("И\u0306");
        assertThat(original(text, normal, 1, 4)).isEqualTo("И\u0306о\u00ADд");
        assertThat(original(text, normal, 6, 12)).isEqualTo("Ошибка");
        assertThat(original(text, normal, 13, 16)).isEqualTo("502");
        assertThat(normal.charAt(13)).isEqualTo('5');
        assertThat(normal.length()).isEqualTo(16);
        assertThat(NormalText.of("\u00ADй").start(0)).isEqualTo(1);
        assertThat(NormalText.of("а\u00ADй").start(1)).isEqualTo(2);
    }

    private static String original(String text, NormalText normal, int from, int to) {
        return text.substring(normal.start(from), normal.end(to - 1));
    }

    @Test
    void many_marks_take_no_longer_than_few() {
        String text = "а" + "\u0315\u0300".repeat(500_000);
        assertThat(NormalText.of(text).length()).isPositive();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("аАеЕёЁйЙиИсСcCхХxXbBtT9 \u00A0\t\u00AD\u0306\u0308«»-\uD83D\uDE00\uD800")
                .ofMaxLength(30);
    }

    @Property
    void the_form_is_its_own_form(@ForAll("texts") String text) {
        String once = NormalText.fold(text);
        assertThat(NormalText.fold(once)).isEqualTo(once);
    }

    @Property
    void composed_and_decomposed_texts_have_one_form(@ForAll("texts") String text) {
        assertThat(NormalText.fold(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(NormalText.fold(Normalizer.normalize(text, Normalizer.Form.NFC)));
    }

    @Property
    void places_never_go_back(@ForAll String text) {
        NormalText normal = NormalText.of(text);
        for (int i = 0; i < normal.length(); i++) {
            assertThat(normal.start(i))
                    .isLessThan(normal.end(i))
                    .isGreaterThanOrEqualTo(i == 0 ? 0 : normal.start(i - 1));
            assertThat(normal.end(i)).isLessThanOrEqualTo(text.length());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "кунгур,кунгур,true",
        "кунгур,кунгу,true",
        "кунгур,ккунгур,true",
        "кунгур,кунгар,true",
        "кунгур,кугнур,true",
        "кунгур,кунгуры,true",
        "кунгур,унгур,true",
        "кунгур,кугнру,false",
        "кунгур,кунг,false",
        "кунгур,кангар,false",
        "кунгур,кунгарр,false",
        "аб,ба,true",
        "аб,ав,true",
        "аб,бв,false",
        "абв,баг,false",
        "абв,вбг,false",
        "абв,агб,false",
        "аб,вг,false",
        "абв,вба,false",
        "'',а,true",
        "'','',true"
    })
    void one_typing_error_is_one_edit(String a, String b, boolean within) {
        assertThat(OneEdit.within(a, b)).isEqualTo(within);
        assertThat(OneEdit.within(b, a)).isEqualTo(within);
    }
}
