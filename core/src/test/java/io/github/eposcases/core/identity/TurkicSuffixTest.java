package io.github.eposcases.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TurkicSuffixTest {
    @ParameterizedTest
    @CsvSource({
        "Рашид оглы,false,Рашид,оглы,false",
        "Али-Кызы,false,Али,Кызы,true",
        "Рашидоглу,true,Рашид,оглу,false",
        "Эсен уулу,false,Эсен,уулу,false",
        "Алиоглы,true,Али,оглы,false",
        "Рашид - ОГЛЫ,false,Рашид,ОГЛЫ,false",
        "Нурлан улы,true,Нурлан,улы,false",
        "али аббас кизи,true,али аббас,кизи,true"
    })
    void con_114_the_word_is_divided_from_the_name(
            String value, boolean glued, String base, String suffix, boolean feminine) {
        assertThat(TurkicSuffix.of(value, glued)).contains(new TurkicSuffix(base, suffix, feminine));
    }

    @ParameterizedTest
    @CsvSource({
        "'',true",
        "лы,true",
        "глы,true",
        "Рашидоглы,false",
        "Алкызы,true",
        "оглы,true",
        "' оглы',true",
        "Тулуш-оол,true",
        "Иванович,true"
    })
    void con_114_other_values_are_not_divided(String value, boolean glued) {
        assertThat(TurkicSuffix.of(value, glued)).isEmpty();
    }

    @Test
    void con_140_a_division_shows_no_name() {
        assertThat(new TurkicSuffix("Рашид", "оглы", false)).hasToString("TurkicSuffix[son]");
        assertThat(new TurkicSuffix("Али", "кызы", true)).hasToString("TurkicSuffix[daughter]");
        EqualsVerifier.forClass(TurkicSuffix.class).verify();
    }
}
