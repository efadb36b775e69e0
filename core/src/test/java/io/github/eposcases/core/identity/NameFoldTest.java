package io.github.eposcases.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NameFoldTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "ИВАНОВ|иванов",
                "Серге\u0438\u0306|сергей",
                "Зу\u200Bев|зуев",
                " Зуев\u00A0|зуев",
                "Мамин  Сибиряк|мамин сибиряк",
                "Зуева \u2013 Роз|зуева-роз",
                "Зуева - - Роз|зуева--роз",
                "О\u2019Нил|о'нил",
                ",Иван|иван",
                "Андрей.|андрей",
                "-Иван- |иван",
                "Королёв|королев",
                "Cергей|сергей",
                "H\u200Bаталья|наталья",
                "Ivanov|ivanov",
                "BEPA|bepa",
                "Sергей|sергей",
                "Генрих IV|генрих iv",
                "3оя|зоя",
                "Г0РБАЧ|горбач",
                "Зоя1|зоя1",
                "40|40",
                "Иванов (Петров)|иванов (петров)",
                "O'Нил|о'нил",
                "Зу\u0007ев|зуев",
                "...|''",
                "3AXAP|захар",
                "Bdfyjd|bdfyjd"
            })
    void con_30_spellings_fold_to_one_value(String raw, String folded) {
        assertThat(NameFold.fold(raw)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "Рашид оглы,рашидоглы",
        "Рашид-Оглы,рашидоглы",
        "РашидОглы,рашидоглы",
        "О’Нил,онил",
        "Зуев,зуев",
        "' ',''"
    })
    void aud_33_joined_has_no_separators(String raw, String joined) {
        assertThat(NameFold.joined(raw)).isEqualTo(joined);
    }

    @Test
    void con_95_every_character_knows_where_it_stood() {
        TracedText folded = NameFold.apply("\u200BЗу\u00A0 ев.", FoldStep.fold());
        assertThat(folded.text()).isEqualTo("зу ев");
        assertThat(folded.origin(0)).isEqualTo(1);
        assertThat(folded.origin(2)).isEqualTo(3);
        assertThat(folded.origin(3)).isEqualTo(5);
        assertThat(folded.origin(5)).isEqualTo(7);
        TracedText composed = FoldStep.UNICODE_FORM.apply(TracedText.of("\u0438\u0306\u0435\u0308к"));
        assertThat(composed.text()).isEqualTo("йёк");
        assertThat(composed.origin(1)).isEqualTo(2);
        assertThat(composed.origin(2)).isEqualTo(4);
        assertThat(composed.origin(3)).isEqualTo(5);
    }

    @Test
    void con_31_whole_words_of_twins_are_read_only_on_request() {
        assertThat(NameFold.apply("BEPA", EnumSet.of(FoldStep.LOOKALIKE_LETTER)).text())
                .isEqualTo("BEPA");
        assertThat(NameFold.apply("BEPA IV BEth", EnumSet.of(FoldStep.LOOKALIKE_WORD))
                        .text())
                .isEqualTo("ВЕРА IV BEth");
    }

    @Test
    void con_30_keyboard_layout_is_read_only_without_cyrillic() {
        EnumSet<FoldStep> step = EnumSet.of(FoldStep.KEYBOARD_LAYOUT);
        assertThat(NameFold.apply("\"lefhl", step).text()).isEqualTo("Эдуард");
        assertThat(NameFold.apply("Ивfy", step).text()).isEqualTo("Ивfy");
        assertThat(NameFold.apply(",.;", step).text()).isEqualTo(",.;");
    }

    @Test
    void aud_33_joining_comes_after_all_other_steps() {
        assertThat(NameFold.apply("Рашид-Оглы", EnumSet.of(FoldStep.PART_SEPARATOR))
                        .text())
                .isEqualTo("Рашидоглы");
        assertThat(NameFold.apply("Bepa-Анна", EnumSet.of(FoldStep.LOOKALIKE_LETTER, FoldStep.PART_SEPARATOR))
                        .text())
                .isEqualTo("Bepaанна");
    }

    @Test
    void con_111_texts_that_should_be_latin_are_read_the_other_way() {
        assertThat(NameFold.latinKeyboardReading("шмфтщм\"ьфшдюкг")).isEqualTo("ivanov@mail.ru");
        assertThat(NameFold.latinTwin('а')).isEqualTo('a');
        assertThat(NameFold.latinTwin('ж')).isEqualTo('ж');
    }

    @Test
    void aud_31_the_array_form_writes_the_same_text() {
        char[] target = new char[40];
        char[] source = "xx Анна - Мария, ".toCharArray();
        assertThat(new String(target, 0, NameFold.fold(source, 2, source.length - 2, target)))
                .isEqualTo("анна-мария");
        assertThat(new String(target, 0, NameFold.fold(source, 3, 4, target))).isEqualTo("анна");
        assertThat(new String(target, 0, NameFold.fold("Cергей.".toCharArray(), 0, 7, target)))
                .isEqualTo("сергей");
        assertThat(NameFold.fold(source, 3, 0, target)).isZero();
        assertThatThrownBy(() -> NameFold.fold(source, 3, 40, target)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> NameFold.fold(source, 2, 15, new char[2]))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Иванов,Ivanov,true",
        "Щукин,Shchukin,true",
        "Юрий,Yury,true",
        "Юрий,Iurii,true",
        "Пак,Pak,true",
        "Александр,Aleksandr,true",
        "Александр,Alexandr,true",
        "Соловьёв,Solov'ev,true",
        "Объедков,Obyedkov,true",
        "Джамиля,Jamilya,true",
        "Анна-Мария,Anna Maria,true",
        "Иванов,Smith,false",
        "Иванов,Ivano,false",
        "Ив,Ivanovichevskij,false",
        "'',a,false"
    })
    void con_113_romanised_names_are_recognised(String russian, String latin, boolean expected) {
        assertThat(NameFold.isRomanized(russian, latin)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "о,р,true",
        "О,Л,true",
        "а,в,true",
        "а,у,false",
        "а,к,true",
        "а,ц,false",
        "а,ф,false",
        "ф,й,true",
        "ч,ы,true",
        "ч,ф,false",
        "q,w,true",
        "q,a,true",
        "q,s,false",
        "а,а,false",
        "а,q,false",
        "1,2,false"
    })
    void con_112_keys_touch_as_on_the_desk(String one, String other, boolean touch) {
        assertThat(NameFold.keysTouch(one.charAt(0), other.charAt(0))).isEqualTo(touch);
        assertThat(NameFold.keysTouch(other.charAt(0), one.charAt(0))).isEqualTo(touch);
    }
}
