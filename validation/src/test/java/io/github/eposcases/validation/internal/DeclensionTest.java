package io.github.eposcases.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.validation.IdentityField;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which oblique cases of a man or a woman a word is the form of another (T8, CON-119). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DeclensionTest {
    private static final List<String> CASES =
            List.of("genitive", "dative", "accusative", "instrumental", "prepositional");

    private static String cases(IdentityField part, String nominative, String oblique) {
        int bits = Declension.cases(part, nominative, oblique);
        return IntStream.range(0, 2 * CASES.size())
                .filter(i -> (bits & 1 << i) != 0)
                .mapToObj(i -> (i < CASES.size() ? "his " : "her ") + CASES.get(i % CASES.size()))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "SURNAME,зуев,зуева,his genitive his accusative",
        "SURNAME,зуев,зуеву,his dative",
        "SURNAME,зуев,зуевым,his instrumental",
        "SURNAME,зуев,зуеве,his prepositional",
        "GIVEN,глеб,глеба,his genitive his accusative",
        "GIVEN,павел,павла,his genitive his accusative",
        "GIVEN,лев,льва,his genitive his accusative",
        "SURNAME,заяц,зайца,''", // only the vowels of the list are lost
        "SURNAME,коваленок,коваленка,his genitive his accusative",
        "SURNAME,соловей,соловья,his genitive his accusative",
        "SURNAME,кравец,кравца,his genitive his accusative",
        "SURNAME,боец,бойца,his genitive his accusative",
        "SURNAME,крутой,крутого,his genitive his accusative",
        "GIVEN,крутой,крутого,''", // an ending of surnames
        "PATRONYMIC,крутой,крутого,''",
        "GIVEN,марина,мариной,his instrumental her instrumental",
        "SURNAME,марина,мариной," + "his instrumental her genitive her dative her instrumental her prepositional",
        "GIVEN,любовь,любови,her genitive her dative her prepositional",
        "SURNAME,любовь,любови,''",
        "GIVEN,мария,марии,his genitive his dative his prepositional her genitive her dative her prepositional",
        "PATRONYMIC,ильинична,ильиничны,his genitive her genitive",
        "SURNAME,зуева-роз,зуевой-роз,''", // the second piece stays
        "SURNAME,роз-зуева,роз-зуевой," + "his instrumental her genitive her dative her instrumental her prepositional",
        "SURNAME,зуева-роза,зуевой-розы,her genitive",
        "SURNAME,зуева-роза,зуеву-розы,''", // two cases
        "SURNAME,зуев-роз,зуева,''",
        "SURNAME,зуев,зуева-роз,''",
        "SURNAME,зуев,зуевах,''",
        "SURNAME,ли,лиу,''", // no consonant at the end
        "SURNAME,шевченко,шевченки,''"
    })
    void con_119_the_cases_are_those_of_the_endings(
            IdentityField part, String nominative, String oblique, String cases) {
        assertThat(cases(part, nominative, oblique)).isEqualTo(cases);
    }
}
