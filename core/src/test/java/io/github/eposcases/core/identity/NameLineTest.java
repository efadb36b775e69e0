package io.github.eposcases.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.identity.NameLine.Stretch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of a line with initials are which part (ID-59): nothing is read from it, every part is judged. */
class NameLineTest {
    @ParameterizedTest
    @CsvSource({
        "Иванов И., Иванов, И., ''",
        "И. Иванов, Иванов, И., ''",
        "И. Петрович, Петрович, И., ''",
        "Иванов И. П., Иванов, И., П.",
        "И. П. Иванов, Иванов, И., П.",
        "И.П.Иванов, Иванов, И., П.",
        "Иванов Иван П., Иванов, Иван, П.",
        "И. Петрович Иванов, Иванов, И., Петрович",
        "И. Роз Иванов, Роз Иванов, И., ''",
        "Иванов Роз И. П., Иванов Роз, И., П.",
        "Иванов Роз Иван П., Иванов Роз, Иван, П.",
        "И. П. Иванов Роз, Иванов Роз, И., П.",
        "И. Петрович Иванов Роз, Иванов Роз, И., Петрович"
    })
    void id_59_initials_are_split(String line, String surname, String given, String patronymic) {
        NameLine split = NameLine.of(line);
        assertThat(split.certain()).isTrue();
        assertThat(split.splits()).singleElement().satisfies(parts -> {
            assertThat(cut(line, parts.surname())).isEqualTo(surname);
            assertThat(cut(line, parts.given())).isEqualTo(given);
            assertThat(cut(line, parts.patronymic())).isEqualTo(patronymic);
        });
    }

    private static String cut(String line, Stretch stretch) {
        return line.substring(stretch.from(), stretch.to());
    }
}
