package io.github.eposcases.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.eposcases.core.error.ErrorCategory;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleTest {
    private static final Locale RU = Locale.forLanguageTag("ru");
    private static final TextTable REPAIRS = table("letter-repairs.tsv");

    private static TextTable table(String name) {
        return TextTable.read(RuleTest.class.getResourceAsStream(name));
    }

    /** DOM-103: white space collapsed, misprints repaired by a table. */
    private static String letter(String id) {
        String text;
        try (InputStream in =
                requireNonNull(RuleTest.class.getResourceAsStream("letter-" + id.toLowerCase(Locale.ROOT) + ".txt"))) {
            text = new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        String read = text.replaceAll("[\\s\\u00A0]+", " ");
        for (TextTable.Row row : REPAIRS.rows()) {
            if (row.get("letter").equals(id)) {
                assertThat(read).as("a misprint that is none").contains(row.get("printed"));
                read = read.replace(row.get("printed"), row.get("read"));
            }
        }
        return read;
    }

    @Test
    void dom_101_there_are_51_rules_in_order() {
        Stream<String> ids = Stream.concat(
                IntStream.rangeClosed(1, 35).mapToObj(n -> "S0-" + n),
                IntStream.rangeClosed(1, 16).mapToObj(n -> "S1-" + n));
        assertThat(Rule.all()).extracting(Rule::id).containsExactlyElementsOf(ids.toList());
        assertThat(Rule.all()).allSatisfy(rule -> {
            assertThat(rule.id()).matches("S[01]-[1-9][0-9]?").startsWith(rule.letter() + "-");
            assertThat(Rule.of(rule.id())).isSameAs(rule).hasToString(rule.id());
        });
    }

    static Stream<Rule> rules() {
        return Rule.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void dom_102_every_literal_stands_in_its_letter(Rule rule) {
        assertThat(rule.literals())
                .isNotEmpty()
                .allSatisfy(literal -> assertThat(letter(rule.letter())).contains(literal));
    }

    @Test
    void dom_102_the_phrases_that_matter_are_literals() {
        assertThat(table("letter-literals.tsv").rows()).hasSize(49).allSatisfy(row -> {
            Rule rule = Rule.of(row.get("ids"));
            assertThat(letter(rule.letter())).contains(row.get("phrase"));
            assertThat(rule.literals())
                    .anySatisfy(literal -> assertThat(literal).contains(row.get("phrase")));
        });
    }

    @Test
    void dom_103_the_letter_s0_holds_twenty_no_break_spaces_and_we_none() throws IOException {
        try (InputStream in = requireNonNull(RuleTest.class.getResourceAsStream("letter-s0.txt"))) {
            assertThat(new String(in.readAllBytes(), UTF_8).chars().filter(c -> c == 0xA0))
                    .hasSize(20);
        }
        assertThat(Rule.all())
                .allSatisfy(
                        rule -> assertThat(String.join("", rule.literals()) + rule.gist(RU) + rule.gist(Locale.ENGLISH))
                                .doesNotContain("\u00A0")
                                .doesNotContain("  ")
                                .doesNotContain("в истему")
                                .doesNotContain("мбит\\с"));
        assertThat(ErrorCategory.values())
                .allSatisfy(c -> assertThat(c.ticketSubject()).doesNotContain("\u00A0"));
    }

    @Test
    void every_rule_says_itself_in_two_languages() {
        assertThat(Rule.of("S1-6").gist(Locale.ENGLISH))
                .isEqualTo("The administrator's changes take effect next day after 14:00, except Saturday and Sunday.");
        assertThat(Rule.of("S0-33").gist(RU)).isEqualTo("Проверить вход через 1–2 часа.");
        assertThat(Rule.all()).allSatisfy(rule -> {
            assertThat(rule.gist(Locale.ENGLISH)).matches("[A-Z08].*[.]").isNotEqualTo(rule.gist(RU));
            assertThat(rule.gist(RU)).matches("(?U)[\\p{Lu}«0-9].*[.]");
        });
    }

    @Test
    void a1_the_wrong_year_of_the_decree_is_never_copied() {
        assertThat(letter("S0")).contains("30 сентября 2002 г. № 730-п");
        assertThat(Rule.all())
                .allSatisfy(rule ->
                        assertThat(rule.gist(RU) + rule.gist(Locale.ENGLISH)).doesNotContain("2002"));
    }

    @Test
    void readings_have_ids_of_their_own() {
        assertThat(Rule.of("S0-19").readings()).containsExactly("A3", "A4", "A5", "A6", "A7", "A8", "A23");
        assertThat(Rule.of("S0-1").readings()).isEmpty();
        List<String> touched = Rule.all().stream()
                .flatMap(rule -> rule.readings().stream())
                .distinct()
                .toList();
        assertThat(touched)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 30).mapToObj(n -> "A" + n).toList());
        assertThat(touched).noneMatch(id -> Rule.find(id).isPresent());
    }

    @Test
    void there_is_no_other_rule() {
        for (String id : List.of("", "S0-0", "S0-36", "S1-17", "s0-1", "A3", "\uD800")) {
            assertThat(Rule.find(id)).isEmpty();
            assertThatThrownBy(() -> Rule.of(id))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("id: no such rule");
        }
    }

    @Test
    void rules_are_values() {
        EqualsVerifier.forClass(Rule.class)
                .suppress(Warning.ALL_FIELDS_SHOULD_BE_USED, Warning.NULL_FIELDS)
                .withPrefabValues(
                        TextTable.Row.class,
                        TextTable.parse("id\nS0-1").rows().get(0),
                        TextTable.parse("id\nS0-2").rows().get(0))
                .verify();
    }
}
