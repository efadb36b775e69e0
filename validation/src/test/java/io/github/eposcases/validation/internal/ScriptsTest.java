package io.github.eposcases.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScriptsTest {
    @ParameterizedTest
    @CsvSource({
        "ivanoв,true",
        "Іvanov,true",
        "\u0400,true",
        "\u052F,true",
        "\u03FF,false",
        "\u0530,false",
        "ivanov@mail.ru,false",
        "'',false"
    })
    void con_45_cyrillic_is_what_stands_in_the_cyrillic_blocks(String text, boolean cyrillic) {
        assertThat(Scripts.hasCyrillic(text)).isEqualTo(cyrillic);
    }
}
