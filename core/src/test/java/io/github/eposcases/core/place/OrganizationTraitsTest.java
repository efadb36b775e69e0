package io.github.eposcases.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrganizationTraitsTest {
    private static final List<String> NAMES = List.of(
            "МАОУ «СОШ № 12» г. Перми",
            "МБОУ СОШ 12 г.Пермь",
            "СОШ № 13 г. Перми",
            "Школа № 12",
            "Гимназия № 12 г. Перми",
            "МОУ \"Чапаевская СОШ\"",
            "Чапаевская ООШ",
            "Детский сад № 12 г. Перми");

    @Test
    void dom_653_hashed_traits_compare_as_the_names_do() {
        for (String territory : List.of("Пермский городской округ", "Соликамский муниципальный округ", "?")) {
            for (String first : NAMES) {
                for (String second : NAMES) {
                    Organization a = Organization.of(first, StatedTerritory.of("Пермский городской округ"));
                    Organization b = Organization.of(second, StatedTerritory.of(territory));
                    OrganizationTraits hashed = OrganizationTraits.of(a).hashed(t -> "h" + t.hashCode());
                    assertThat(hashed.compare(OrganizationTraits.of(b).hashed(t -> "h" + t.hashCode())))
                            .as("%s, %s", first, second)
                            .isEqualTo(Organization.compare(a, b));
                }
            }
        }
    }

    @Test
    void the_hashed_traits_hold_no_text() {
        OrganizationTraits traits = OrganizationTraits.of(
                Organization.of("МОУ \"Чапаевская СОШ\" с. Чапаево", StatedTerritory.of("Пермский городской округ")));
        assertThat(traits.hashed(t -> "x").properName()).containsExactly("x");
        assertThat(traits.hashed(t -> "x").localities()).containsExactly("x");
        assertThat(traits).hasToString("OrganizationTraits[1 types, 1 localities]");
    }
}
