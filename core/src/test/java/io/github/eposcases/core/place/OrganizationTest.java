package io.github.eposcases.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.core.Problem;
import io.github.eposcases.core.TextTable;
import java.util.List;
import java.util.Locale;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationTest {
    private static final StatedTerritory PERM = StatedTerritory.of("Пермь");

    private static Organization named(String name) {
        return Organization.of(name, PERM);
    }

    @Nested
    class Comparing {
        private static final List<TextTable.Row> PAIRS = TextTable.read(
                        OrganizationTest.class.getResourceAsStream("organization-pairs.tsv"))
                .rows();

        @TestFactory
        List<DynamicTest> dom_335_names_are_compared_as_the_table_says() {
            assertThat(PAIRS).hasSizeGreaterThanOrEqualTo(162);
            return PAIRS.stream()
                    .map(row -> DynamicTest.dynamicTest(row.get("id"), () -> {
                        Organization a = named(row.get("a"));
                        Organization b = named(row.get("b"));
                        Sameness expected = Sameness.valueOf(row.get("expected"));
                        assertThat(Organization.compare(a, b))
                                .as(row.get("a") + " / " + row.get("b"))
                                .isEqualTo(expected);
                        assertThat(Organization.compare(b, a)).as("symmetric").isEqualTo(expected);
                    }))
                    .toList();
        }

        @Test
        void dom_333_two_resolved_territories_make_two_organisations() {
            Organization perm = named("СОШ № 12");
            assertThat(Organization.compare(perm, Organization.of("СОШ № 12", StatedTerritory.of("г. Пермь"))))
                    .isEqualTo(Sameness.SAME);
            assertThat(Organization.compare(perm, Organization.of("СОШ № 12", StatedTerritory.of("Березники"))))
                    .isEqualTo(Sameness.DIFFERENT);
            assertThat(Organization.compare(perm, Organization.of("СОШ № 12", StatedTerritory.of("Москва"))))
                    .isEqualTo(Sameness.SAME);
            assertThat(Organization.compare(Organization.of("СОШ № 12", StatedTerritory.of("Москва")), perm))
                    .isEqualTo(Sameness.SAME);
        }

        @Test
        void dom_338_an_inn_proves_nothing_but_casts_doubt() {
            Organization school = named("СОШ № 12 г. Перми").withInn("7707083893");
            assertThat(Organization.compare(school, named("СОШ № 12 г. Перми"))).isEqualTo(Sameness.SAME);
            assertThat(Organization.compare(school, school)).isEqualTo(Sameness.SAME);
            assertThat(Organization.compare(school, named("СОШ № 12 г. Перми").withInn("5902050200")))
                    .isEqualTo(Sameness.UNSURE);
            assertThat(Organization.compare(school, named("СОШ № 13 г. Перми").withInn("7707083893")))
                    .isEqualTo(Sameness.DIFFERENT);
        }
    }

    @Nested
    class Splitting {
        @Test
        void dom_339_names_seen_in_the_wild_are_split_without_loss() {
            OrganizationName gigant = new OrganizationName("МБОУ СОШ № 76 п. Гигант");
            assertThat(gigant.legalForms).containsExactly("мбоу");
            assertThat(gigant.types).containsExactly("сош");
            assertThat(gigant.number()).hasValue("76");
            assertThat(gigant.localities).containsExactly("гигант");
            assertThat(gigant.properName).isEmpty();
            OrganizationName hero = new OrganizationName("МОУ \"Кораблинская СШ им. Героя РФ И.В. Сарычева\"");
            assertThat(hero.properName).containsExactly("кораблинск");
            assertThat(hero.dedication).containsExactly("им", "героя", "рф", "и", "в", "сарычева");
            assertThat(hero.localities).isEmpty();
            OrganizationName inside = new OrganizationName("МБОУ г.Мурманска \"ММЛ\"");
            assertThat(inside.localities).containsExactly("мурманск");
            assertThat(inside.properName).containsExactly("ммл");
            assertThat(new OrganizationName("СОШ № 2 с УИОП г. Чайковский").profile)
                    .containsExactly("уиоп");
        }

        @ParameterizedTest
        @CsvSource({
            "МАОУ «СОШ №   12» г. Перми,маоу сош №12 г перми",
            "Муниципальное автономное общеобразовательное учреждение «Средняя общеобразовательная школа N 12»,маоу сош №12",
            "Школа-интернат #4,интернат №4",
            "МБОУ «Верх-Инвенская ООШ»,мбоу верх-инвенская оош"
        })
        void dom_331_a_name_has_one_short_form(String name, String normalized) {
            assertThat(new OrganizationName(name).normalized()).isEqualTo(normalized);
        }
    }

    @Nested
    class Identifiers {
        @ParameterizedTest
        @CsvSource({
            "7707083893,",
            "7707083894,organization.inn-check-digit",
            "0000000000,organization.inn-zero",
            "770708389,organization.inn-length",
            "77070838931,organization.inn-length",
            "770708389A,organization.inn-length",
            "77070838９3,organization.inn-length",
            "500100732259,organization.inn-of-a-person",
            "'',organization.inn-length"
        })
        void dom_336_an_inn_has_ten_digits_and_a_check_digit(String inn, String problem) {
            assertThat(Organization.innProblems(inn))
                    .extracting(p -> p.code().id())
                    .isEqualTo(one(problem));
        }

        @ParameterizedTest
        @CsvSource({
            "1027700132195,",
            "1027700132196,organization.ogrn-check-digit",
            "0000000000000,organization.ogrn-zero",
            "102770013219,organization.ogrn-length",
            "304500116000157,organization.ogrn-of-an-entrepreneur",
            "10277001321955,organization.ogrn-length"
        })
        void dom_337_an_ogrn_has_thirteen_digits_and_a_check_digit(String ogrn, String problem) {
            assertThat(Organization.ogrnProblems(ogrn))
                    .extracting(p -> p.code().id())
                    .isEqualTo(one(problem));
        }

        @ParameterizedTest
        @CsvSource({"590401001,", "5904AZ001,", "5904az001,organization.kpp-form", "59040100,organization.kpp-form"})
        void dom_337_a_kpp_has_a_form_only(String kpp, String problem) {
            assertThat(Organization.kppProblems(kpp))
                    .extracting(p -> p.code().id())
                    .isEqualTo(one(problem));
        }

        private List<String> one(String problem) {
            return problem == null ? List.of() : List.of(problem);
        }

        @Test
        void dom_330_they_are_optional_and_checked_when_given() {
            Organization bare = named("СОШ № 12");
            assertThat(bare.inn()).isEmpty();
            assertThat(bare.ogrn()).isEmpty();
            assertThat(bare.kpp()).isEmpty();
            Organization full =
                    bare.withInn("7707083893").withOgrn("1027700132195").withKpp("773601001");
            assertThat(full.inn()).hasValue("7707083893");
            assertThat(full.ogrn()).hasValue("1027700132195");
            assertThat(full.kpp()).hasValue("773601001");
            assertThat(full.name()).isEqualTo("СОШ № 12");
            assertThat(full).isNotEqualTo(bare);
            assertThatThrownBy(() -> bare.withInn("7707083894"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("ERROR organization.inn-check-digit inn");
            assertThatThrownBy(() -> bare.withOgrn("1")).hasMessage("ERROR organization.ogrn-length ogrn");
            assertThatThrownBy(() -> bare.withKpp("1")).hasMessage("ERROR organization.kpp-form kpp");
        }
    }

    @Nested
    class Reading {
        @Test
        void dom_330_the_name_is_kept_character_for_character() {
            assertThat(Organization.parse("  МАОУ\u00A0«СОШ № 12» ", "Пермь")
                            .orThrow()
                            .name())
                    .isEqualTo("  МАОУ\u00A0«СОШ № 12» ");
            assertThat(named("СОШ").territory()).isEqualTo(PERM);
        }

        @Test
        void everything_wrong_is_said_at_once() {
            assertThat(Organization.parse("№ 12", "Пермский"))
                    .satisfies(p -> assertThat(p.problems())
                            .extracting(Problem::toString)
                            .containsExactly(
                                    "ERROR organization.name-missing organizationName",
                                    "WARNING territory.ambiguous territory"));
            assertThat(Organization.parse(null, null).problems())
                    .extracting(Problem::toString)
                    .containsExactly("ERROR text.blank organizationName", "ERROR text.blank territory");
            assertThat(Organization.parse("СОШ № 1", "Кудымкарский район").problems())
                    .extracting(Problem::toString)
                    .containsExactly("WARNING territory.renamed territory");
            assertThat(Organization.parse("а".repeat(501), "Пермь").problems())
                    .extracting(Problem::toString)
                    .containsExactly("ERROR text.too-long organizationName");
            assertThat(Organization.parse("а".repeat(500), "Пермь").isValid()).isTrue();
        }

        @Test
        void a_programmer_gets_an_exception_without_the_value() {
            assertThatThrownBy(() -> named("404")).hasMessage("ERROR organization.name-missing name");
            assertThatThrownBy(() -> named(" ")).hasMessage("ERROR text.blank name");
            assertThatThrownBy(() -> Organization.of(null, PERM))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("name");
            assertThatThrownBy(() -> Organization.of("СОШ", null))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("territory");
        }

        @Test
        void its_text_form_hides_the_name() {
            assertThat(named("СОШ № 12")).hasToString("Organization");
        }

        @Test
        void equal_text_is_equal() {
            EqualsVerifier.forClass(Organization.class)
                    .withNonnullFields("name", "territory", "inn", "ogrn", "kpp")
                    .withPrefabValues(StatedTerritory.class, PERM, StatedTerritory.of("Кунгур"))
                    .withPrefabValues(java.util.Optional.class, java.util.Optional.empty(), java.util.Optional.of("x"))
                    .verify();
        }
    }

    @Test
    void every_code_has_words_in_both_languages_and_an_id() {
        for (OrganizationProblem code : OrganizationProblem.values()) {
            assertThat(code.id()).startsWith("organization.");
            assertThat(code.text(Locale.ENGLISH)).isNotBlank().isNotEqualTo(code.text(Locale.ROOT));
            assertThat(code.ruleId().isPresent()).isEqualTo(code == OrganizationProblem.NAME_MISSING);
        }
    }
}
