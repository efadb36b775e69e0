package io.github.eposcases.core.place;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.core.TextTable;
import io.github.eposcases.core.place.Territory.Confidence;
import io.github.eposcases.core.place.Territory.Kind;
import io.github.eposcases.core.place.TerritoryMatch.Ambiguous;
import io.github.eposcases.core.place.TerritoryMatch.Resolved;
import io.github.eposcases.core.place.TerritoryMatch.Unknown;
import io.github.eposcases.core.place.TerritoryMatch.Via;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerritoriesTest {
    private static final Territories PERM_KRAI = Territories.permKrai();

    @TestFactory
    List<DynamicTest> dom_318_texts_are_read_as_the_table_says() {
        return TextTable.read(TerritoriesTest.class.getResourceAsStream("territory-readings.tsv")).rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        "«" + row.get("text") + "»",
                        () -> assertThat(inWords(PERM_KRAI.resolve(row.get("text"))))
                                .isEqualTo(String.join(
                                        " ",
                                        row.get("expected"),
                                        row.get("district"),
                                        row.get("via"),
                                        row.get("renamed")))))
                .toList();
    }

    @Test
    void dom_317_the_shipped_file_read_as_a_list_of_ones_own_reads_the_same() {
        Territories own = Territories.read(Territories.class.getResourceAsStream("territories.tsv"));
        assertThat(own.all()).isEqualTo(PERM_KRAI.all());
        TextTable.read(TerritoriesTest.class.getResourceAsStream("territory-readings.tsv"))
                .rows()
                .forEach(row -> assertThat(inWords(own.resolve(row.get("text"))))
                        .as(row.get("text"))
                        .isEqualTo(inWords(PERM_KRAI.resolve(row.get("text"))))
                        .isEqualTo(String.join(
                                " ", row.get("expected"), row.get("district"), row.get("via"), row.get("renamed"))));
        TextTable.read(TerritoriesTest.class.getResourceAsStream("territory-forms.tsv"))
                .rows()
                .forEach(row -> row.list("forms")
                        .forEach(form -> assertThat(own.resolve(form))
                                .as(form)
                                .isInstanceOfSatisfying(
                                        Resolved.class,
                                        r -> assertThat(r.territory().code()).hasValue(row.get("code")))));
    }

    private static String inWords(TerritoryMatch match) {
        if (match instanceof Resolved r) {
            return String.join(
                    " ",
                    r.territory().code().orElseThrow(),
                    r.district().map(Territory::shortName).orElse(""),
                    r.via().name(),
                    r.renamed() ? "yes" : "no");
        }
        if (match instanceof Ambiguous a) {
            return a.candidates().stream().map(t -> t.code().orElseThrow()).collect(Collectors.joining("|")) + "   ";
        }
        return "-  " + (((Unknown) match).regionOnly() ? "REGION" : "") + " ";
    }

    private static String codeOf(String text) {
        return PERM_KRAI.resolve(text) instanceof Resolved r
                ? r.territory().code().orElseThrow()
                : "-";
    }

    @Nested
    class Shipped_list {
        @Test
        void dom_310_it_holds_43_territories_and_the_7_districts_of_perm() {
            assertThat(PERM_KRAI.all()).hasSize(43);
            assertThat(PERM_KRAI.all().stream().filter(t -> t.kind() == Kind.MUNICIPAL_OKRUG))
                    .hasSize(40);
            assertThat(PERM_KRAI.all().stream().filter(t -> t.kind() == Kind.URBAN_OKRUG))
                    .extracting(Territory::shortName)
                    .containsExactly("Пермь", "Чайковский");
            assertThat(PERM_KRAI.all().stream().filter(t -> t.kind() == Kind.URBAN_OKRUG_ZATO))
                    .extracting(Territory::shortName)
                    .containsExactly("Звёздный");
            assertThat(PERM_KRAI.districts()).hasSize(7).allSatisfy(d -> {
                assertThat(d.parentCode()).hasValue("57701000");
                assertThat(d.code()).isEmpty();
            });
            assertThat(PERM_KRAI.asOf()).isEqualTo("2026-07-09");
        }

        @ParameterizedTest
        @CsvSource({
            "CONFIRMED,25,true,true",
            "NAME_DERIVED,13,true,false",
            "NAME_FORM_UNCERTAIN,2,true,false",
            "CODE_AND_KIND_INFERRED,2,false,false",
            "OLD_SOURCE,1,false,true",
            "NAME_ONLY,7,false,true"
        })
        void dom_312_uncertainty_is_counted(Confidence confidence, int rows, boolean code, boolean name) {
            List<Territory> everything = new ArrayList<>(PERM_KRAI.all());
            everything.addAll(PERM_KRAI.districts());
            assertThat(everything.stream().filter(t -> t.confidence() == confidence))
                    .hasSize(rows)
                    .allSatisfy(t -> {
                        assertThat(t.statedConfidence()).isNotBlank();
                        assertThat(t.certainCode().isPresent()).isEqualTo(code);
                    });
            assertThat(confidence.codeCertain()).isEqualTo(code);
            assertThat(confidence.nameCertain()).isEqualTo(name);
        }

        @Test
        void dom_315_the_file_is_sound() throws IOException {
            byte[] bytes;
            try (InputStream in = Territories.class.getResourceAsStream("territories.tsv")) {
                bytes = in.readAllBytes();
            }
            String text =
                    UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(bytes)).toString();
            assertThat(text).doesNotContain("\r", "\uFEFF").endsWith("\n");
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
            Set<String> codes = new HashSet<>();
            for (Territory t : PERM_KRAI.all()) {
                String code = t.code().orElseThrow();
                assertThat(code).matches("57\\d{3}000");
                assertThat(code.charAt(2)).isEqualTo(t.kind() == Kind.MUNICIPAL_OKRUG ? '5' : '7');
                assertThat(codes.add(code)).isTrue();
                assertThat(t.shortName().equals("Пермь") || t.officialName().contains(t.shortName()))
                        .isTrue();
                assertThat(t.centre().isPresent()).isEqualTo(!code.equals("57546000"));
                assertThat(t.asOf()).matches("\\d{4}-\\d{2}(-\\d{2})?");
                t.formerNames()
                        .forEach(f ->
                                f.code().ifPresent(c -> assertThat(codes.add(c)).isTrue()));
            }
        }

        @Test
        void dom_314_former_names_are_read_into_name_code_and_note() {
            Territory gubakha = PERM_KRAI.byCode("57516000").orElseThrow();
            assertThat(gubakha.formerNames())
                    .extracting(f -> f.name() + "/" + f.code().orElse("") + "/"
                            + f.note().orElse(""))
                    .containsExactly(
                            "городской округ город Губаха/57717000/",
                            "Гремячинский городской округ/57715000/merged, law of 17.03.2022");
            Territory dobryanka = PERM_KRAI.byCode("57517000").orElseThrow();
            assertThat(dobryanka.formerNames().get(1).code()).isEmpty();
            assertThat(dobryanka.formerNames().get(1).note()).hasValue("law of 21.03.2019");
            assertThat(PERM_KRAI.byCode("57523000").orElseThrow().aliases())
                    .containsExactly("Кизеловский", "город Кизел");
            assertThat(PERM_KRAI.byCode("57763000").orElseThrow().asOf()).isEqualTo("2019-04");
            assertThat(PERM_KRAI.byCode("57999000")).isEmpty();
        }

        @Test
        void dom_313_a_territory_says_where_it_is_known_from_and_what_is_not() {
            Territory suksun = PERM_KRAI.byCode("57551000").orElseThrow();
            assertThat(suksun.certainCode()).isEmpty();
            assertThat(suksun.explain(Locale.ENGLISH))
                    .isEqualTo("Суксунский муниципальный округ, OKTMO 57551000. Source: inferred from OKTMO numbering,"
                            + " see notes, 2026-07-09. Code and kind were inferred from the order of the numbers and"
                            + " are not confirmed.");
            assertThat(PERM_KRAI.districts().get(3).explain(Locale.forLanguageTag("ru")))
                    .startsWith("Ленинский район города Перми, кода ОКТМО нет. Источник: ")
                    .endsWith("собственного кода ОКТМО не существует.");
            assertThat(suksun).hasToString("Суксунский муниципальный округ 57551000");
            assertThat(PERM_KRAI.districts().get(3)).hasToString("Ленинский район города Перми");
            assertThat(suksun.notes()).startsWith("code inferred");
            assertThat(suksun.source()).startsWith("inferred");
        }
    }

    @Nested
    class Reading {
        private final List<List<String>> forms =
                TextTable.read(TerritoriesTest.class.getResourceAsStream("territory-forms.tsv")).rows().stream()
                        .map(row -> List.of(row.get("code"), row.get("forms")))
                        .toList();

        @Test
        void dom_320_all_43_are_found_in_three_cases_and_in_short() {
            assertThat(forms).hasSize(43);
            for (List<String> row : forms) {
                for (String form : row.get(1).split("\\|", -1)) {
                    assertThat(codeOf(form)).as(form).isEqualTo(row.get(0));
                    assertThat(codeOf(form.toUpperCase(Locale.ROOT).replace('Ё', 'Е')))
                            .as(form)
                            .isEqualTo(row.get(0));
                    assertThat(codeOf("\u00A0" + form + " ,  Пермский край"))
                            .as(form)
                            .isEqualTo(row.get(0));
                }
            }
        }

        @Test
        void dom_322_a_typing_error_gives_a_suggestion_and_nothing_more() {
            for (Territory t : PERM_KRAI.all()) {
                String name = t.centre().orElse(t.shortName());
                if (name.length() < 7 || name.contains(" ") || name.contains("-") || name.equals("Пермский")) {
                    continue;
                }
                String wrong = name.substring(0, 3) + 'ъ' + name.substring(4);
                assertThat(PERM_KRAI.resolve(wrong)).as(wrong).isEqualTo(new Unknown(List.of(t.officialName()), false));
            }
            assertThat(PERM_KRAI.resolve("Осаа")).isEqualTo(new Unknown(List.of(), false));
            assertThat(PERM_KRAI.resolve("с. Калино, Чусовской округ"))
                    .isEqualTo(new Unknown(List.of("Чусовской муниципальный округ"), false));
            assertThat(PERM_KRAI.resolve("Пермский край, Москва")).isEqualTo(new Unknown(List.of(), false));
        }

        @ParameterizedTest
        @ValueSource(strings = {"\uD800", "....", "---", "район", "57", "\u0000", "р-н р-н", "1234567890123"})
        void dom_318_nothing_throws(String text) {
            assertThat(PERM_KRAI.resolve(text)).isEqualTo(new Unknown(List.of(), false));
        }

        @Test
        void a_long_text_takes_no_longer_than_its_length() {
            assertThat(PERM_KRAI.resolve("Пермь ".repeat(170_000))).isInstanceOf(Resolved.class);
            assertThat(PERM_KRAI.resolve("Пермьь ".repeat(150_000))).isInstanceOf(Unknown.class);
            assertThat(PERM_KRAI.resolve("а".repeat(1 << 20))).isInstanceOf(Unknown.class);
        }
    }

    @Nested
    class Own_list {
        private static final String HEADER =
                "oktmo\tofficial_name\tshort_name\tkind\tsource\tas_of\tconfidence\tadmin_centre\tformer\taliases\tparent\tnotes\n";
        private static final String OKRUG =
                "87501000\tЛесной муниципальный округ\tЛесной\tmunicipal_okrug\tinvented\t2026-01\thigh\tСосново\tЛесной район 87601000\t\t\t\n";

        private static Territories read(String rows) {
            return Territories.read(new ByteArrayInputStream((HEADER + rows).getBytes(UTF_8)));
        }

        @Test
        void dom_317_another_region_is_read_in_the_same_format() {
            Territories own = read(OKRUG);
            assertThat(own.asOf()).isEqualTo("2026-01");
            assertThat(own.resolve("в Соснове"))
                    .isEqualTo(new Resolved(own.all().get(0), java.util.Optional.empty(), Via.CENTRE, false));
            assertThat(own.resolve("87601000"))
                    .isInstanceOfSatisfying(
                            Resolved.class, r -> assertThat(r.renamed()).isTrue());
            assertThat(read("").asOf()).isEmpty();
        }

        @Test
        void dom_315_a_broken_list_is_refused_by_line() {
            refused(OKRUG + OKRUG, "line 3: a code stands twice");
            refused(OKRUG.replace("87501000", "8750100"), "line 2: a code has 8 digits");
            refused(OKRUG.replace("87501000", ""), "line 2: code and kind disagree");
            refused(OKRUG.replace("87501000", "87701000"), "line 2: the third digit does not fit the kind");
            refused(OKRUG.replace("87601000", "87501000"), "line 2: a former code stands twice");
            refused(OKRUG.replace("high", "certain"), "line 2: confidence: no such grade of certainty");
            refused(OKRUG.replace("2026-01", ""), "line 2: name, source and date are needed");
            refused(OKRUG.replace("invented", " "), "line 2: name, source and date are needed");
            refused(
                    OKRUG + OKRUG.replace("875", "775").replace("876", "776"),
                    "names that do not lead to their own row: [Лесной муниципальный округ, Сосново, Сосново, Лесной район]");
            refused(
                    OKRUG + "\tСевер\tСевер\tcity_district\ts\t2026\thigh (name); no OKTMO exists\t\t\t\t87502000\t\n",
                    "no territory has the code of the parent of Север");
        }

        private static void refused(String rows, String message) {
            assertThatThrownBy(() -> read(rows))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(message);
        }
    }
}
