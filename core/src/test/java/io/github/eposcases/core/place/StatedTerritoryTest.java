package io.github.eposcases.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.core.Problem;
import io.github.eposcases.core.place.TerritoryMatch.Resolved;
import io.github.eposcases.core.place.TerritoryMatch.Unknown;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedTerritoryTest {
    @ParameterizedTest
    @CsvSource({
        "Кунгур,,",
        "Кунгурский район,territory.renamed,Кунгурский муниципальный округ",
        "Пермский,territory.ambiguous,",
        "Пермский край,territory.region-only,",
        "Москва,territory.unknown,",
        "Краснокамс,territory.unknown,Краснокамский муниципальный округ"
    })
    void dom_321_doubts_are_warnings(String text, String code, String suggestion) {
        List<Problem> problems = StatedTerritory.parse(text).problems();
        assertThat(StatedTerritory.parse(text).orThrow().asStated()).isEqualTo(text);
        if (code == null) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems).singleElement().satisfies(p -> {
                assertThat(p).hasToString("WARNING " + code + " territory");
                assertThat(p.suggestion()).isEqualTo(Optional.ofNullable(suggestion));
                assertThat(p.ruleId()).hasValue("S1-8");
                assertThat(p.message(Locale.ENGLISH)).startsWith("Territory: ");
            });
        }
    }

    @Test
    void dom_321_a_blank_territory_is_an_error() {
        assertThat(StatedTerritory.parse(" ").problems())
                .extracting(Problem::toString)
                .containsExactly("ERROR text.blank territory");
        assertThat(StatedTerritory.parse(null).isValid()).isFalse();
        assertThat(StatedTerritory.parse("Пермь\nАдмин").isValid()).isFalse();
        assertThat(StatedTerritory.parse("П".repeat(301)).isValid()).isFalse();
        assertThat(StatedTerritory.parse("П".repeat(300)).isValid()).isTrue();
        assertThatThrownBy(() -> StatedTerritory.of(" ")).hasMessage("ERROR text.blank asStated");
    }

    @Test
    void dom_313_a_chosen_entry_is_stated_by_its_official_name() {
        Territory perm = Territories.permKrai().byCode("57701000").orElseThrow();
        StatedTerritory stated = StatedTerritory.of(perm);
        assertThat(stated.asStated()).isEqualTo("Пермский городской округ");
        assertThat(stated).isEqualTo(StatedTerritory.of("Пермский городской округ"));
        Territory district = Territories.permKrai().districts().get(3);
        assertThatThrownBy(() -> StatedTerritory.of(district))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("territory: a district refines a territory and is none");
    }

    @Test
    void its_text_form_hides_the_text() {
        assertThat(StatedTerritory.of("у Ивановой"))
                .hasToString("StatedTerritory[Unknown[suggestions=[], regionOnly=false]]");
    }

    @Test
    void values_are_values() {
        EqualsVerifier.forClass(Resolved.class)
                .suppress(nl.jqno.equalsverifier.Warning.NULL_FIELDS)
                .withPrefabValues(
                        Territory.class,
                        Territories.permKrai().all().get(0),
                        Territories.permKrai().all().get(1))
                .verify();
        EqualsVerifier.forClass(Unknown.class)
                .suppress(nl.jqno.equalsverifier.Warning.NULL_FIELDS)
                .verify();
        assertThat(Territories.permKrai().all().get(0))
                .isNotEqualTo(Territories.permKrai().all().get(1))
                .hasSameHashCodeAs(Territories.permKrai().byCode("57502000").orElseThrow());
    }

    @Test
    void every_code_has_words_in_both_languages() {
        for (TerritoryProblem code : TerritoryProblem.values()) {
            assertThat(code.text(Locale.ENGLISH)).isNotBlank().isNotEqualTo(code.text(Locale.ROOT));
        }
    }
}
