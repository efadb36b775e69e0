package io.github.eposcases.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.TextTable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** DOM-335: what must not change an answer. */
class OrganizationProperties {
    private static final StatedTerritory PERM = StatedTerritory.of("Пермь");
    private static final List<String> NAMES =
            TextTable.read(OrganizationProperties.class.getResourceAsStream("organization-pairs.tsv")).rows().stream()
                    .flatMap(row -> Stream.of(row.get("a"), row.get("b")))
                    .distinct()
                    .toList();

    private static Sameness compare(String a, String b) {
        return Organization.compare(Organization.of(a, PERM), Organization.of(b, PERM));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(NAMES);
    }

    @Property
    void two_names_are_compared_in_both_directions_alike(@ForAll("names") String a, @ForAll("names") String b) {
        assertThat(compare(a, b)).isEqualTo(compare(b, a));
        assertThat(compare(a, a)).isNotEqualTo(Sameness.DIFFERENT);
    }

    @Property
    void spelling_never_matters(@ForAll("names") String a, @ForAll("names") String b) {
        Sameness expected = compare(a, b);
        assertThat(compare(a.toUpperCase(Locale.ROOT), b)).isEqualTo(expected);
        assertThat(compare(a.replace('ё', 'е'), b)).isEqualTo(expected);
        assertThat(compare(a.replace(' ', '\u00A0'), b)).isEqualTo(expected);
        assertThat(compare(a.replace("№ ", "№"), b)).isEqualTo(expected);
        assertThat(compare(a.replace('«', '"').replace('»', '"'), b)).isEqualTo(expected);
    }

    @Property
    void a_legal_form_never_matters(@ForAll("names") String a, @ForAll("names") String b) {
        assertThat(compare("ГБОУ " + a, b)).isEqualTo(compare("МАОУ " + a, b));
    }

    @Property
    void dom_331_the_short_form_is_its_own_short_form(@ForAll("names") String name) {
        String once = new OrganizationName(name).normalized();
        assertThat(new OrganizationName(once).normalized()).isEqualTo(once);
    }

    @Property
    void no_name_is_too_strange(@ForAll String name) {
        assertThat(OrganizationName.compare(new OrganizationName(name), new OrganizationName("СОШ № 1")))
                .isNotNull();
    }
}
