package io.github.eposcases.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of T10 one by one (CON-121). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PhoneticKeyTest {
    @ParameterizedTest
    @CsvSource({
        "гаврилова,гаврилава",
        "говрелова,гаврилава",
        "зуев-роз,зуиврас", // only letters stay
        "о'нил 2,анил",
        "смит ivanov,смит",
        "объедков,абиткаф",
        "чувствин,чуствин",
        "честной,чиснаи",
        "поздний,пазни",
        "счастлив,щаслиф",
        "сердцев,сирциф",
        "братский,брацки",
        "людцов,луцаф",
        "отцов,ацаф",
        "подцеп,пацип",
        "зчитов,щитаф",
        "мужчин,мущин",
        "щеглов,щиглаф",
        "юрий,ури",
        "яков,акаф",
        "андреев,андриф",
        "бобков,бапкаф",
        "лодка,латка",
        "везти,висти",
        "гладков,глаткаф",
        "жбан,жбан",
        "ложка,лашка",
        "анна,ана",
        "мариии,мари",
        "иванів,иванф", // and only Russian ones
        "ааб,ап",
        "аабб,ап",
        "в,ф"
    })
    void con_121_what_sounds_alike_has_one_key(String folded, String key) {
        assertThat(PhoneticKey.of(folded)).isEqualTo(key);
    }
}
