package io.github.eposcases.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.eposcases.core.ProblemCode;
import io.github.eposcases.core.Texts;
import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.ticket.internal.json.JsonProblem;
import io.github.eposcases.ticket.samples.Cases;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValuesTest {
    static Stream<ProblemCode> codes() {
        return Stream.concat(Stream.of(TicketProblem.values()), Stream.of(JsonProblem.values()));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_code_has_words_in_both_languages(ProblemCode code) {
        assertThat(code.id()).matches("(ticket|json)\\.[a-z-]+");
        assertThat(code.text(Locale.ENGLISH)).matches("[^а-яё]+\\.");
        assertThat(code.text(Locale.forLanguageTag("ru"))).matches("(?s).*[а-яё].*\\.");
        code.ruleId().ifPresent(rule -> assertThat(rule).matches("S[01]-[1-9][0-9]?"));
    }

    @Test
    void no_words_are_left_over() {
        Set<String> ids = new HashSet<>();
        codes().forEach(code -> ids.add(code.id()));
        Set<String> words = new HashSet<>(
                Texts.of(open(TicketProblem.class, "ticket-problems.tsv")).keys());
        words.addAll(Texts.of(open(JsonProblem.class, "json-problems.tsv")).keys());
        assertThat(words).isEqualTo(ids);
    }

    private static InputStream open(Class<?> beside, String name) {
        return beside.getResourceAsStream(name);
    }

    @Test
    void every_path_of_a_field_is_its_own() {
        assertThat(Stream.of(TicketField.values()).map(field -> field.path(0))).doesNotHaveDuplicates();
        assertThat(Stream.of(TicketField.values()).map(field -> field.label(0, Locale.ROOT)))
                .doesNotHaveDuplicates();
        assertThat(TicketField.CHILD_NAME.path(2)).isEqualTo("children[2].name");
        assertThat(TicketField.CHILD_NAME.label(2, Locale.ROOT)).isEqualTo("Ребёнок 3, ФИО");
        assertThat(Stream.of(TicketField.values()).filter(TicketField::isRequired))
                .hasSize(8);
    }

    @Test
    void attachments_are_equal_by_name_type_size_and_check_sum() { // TKT-11
        EqualsVerifier.forClass(TicketAttachment.class)
                .withIgnoredFields("content")
                .withNonnullFields("name", "mediaType", "sha256")
                .verify();
        EqualsVerifier.forClass(Ticket.class)
                .withPrefabValues(
                        Contents.class,
                        Threads.full().contents(),
                        Threads.rework().contents())
                .withNonnullFields("contents")
                .verify();
    }

    @Test
    void wrong_arguments_are_named() {
        String sum = "0".repeat(64);
        assertThatThrownBy(() -> TicketAttachment.detached("a", "b/c", -1, sum)).hasMessage("size: negative");
        assertThatThrownBy(() -> TicketAttachment.detached("a", "b/c", 1, "A")).hasMessageStartingWith("sha256");
        assertThatThrownBy(() -> JsonLimits.standard().withInline(-1)).hasMessageStartingWith("inlineBytes");
        assertThatThrownBy(() -> JsonLimits.standard().withInline((8 << 20) + 1))
                .hasMessageStartingWith("inlineBytes");
        assertThat(JsonLimits.standard().withInline(8 << 20).inlineBytes()).isEqualTo(8 << 20);
        assertThatThrownBy(() -> TicketWriters.inlineUpTo(-1)).hasMessageStartingWith("bytes");
    }

    @Test
    void accessors_give_what_was_drafted() throws IOException {
        Ticket ticket = TicketTest.ticket(ErrorCategory.CHILD_NOT_VISIBLE);
        assertThat(ticket.caseId()).isEqualTo(Cases.ID);
        assertThat(ticket.composedAt()).isEqualTo(Cases.AT);
        assertThat(ticket.category()).isEqualTo(ErrorCategory.CHILD_NOT_VISIBLE);
        assertThat(ticket.person().full()).isEqualTo("Сергеева Анна Ильинична");
        assertThat(ticket.role().name()).isEqualTo("PARENT");
        assertThat(ticket.organization().name()).isEqualTo("МАОУ «СОШ № 12» г. Перми");
        assertThat(ticket.action()).isEqualTo("Нажимает «Войти через Госуслуги»");
        assertThat(ticket.history().dataCheck()).isPresent();
        assertThat(ticket.revision()).isEmpty();
        assertThat(ticket.thread()).isEmpty();
        assertThat(Threads.rework().thread()).hasValue(Threads.answered());
        assertThat(Threads.rework().revision().orElseThrow().toString()).startsWith("TicketRevision[TicketThread[");
        assertThat(ticket.fields(Locale.ENGLISH)).containsEntry("role", "Parent (legal representative)");
        assertThat(List.copyOf(ticket.fields(Locale.ROOT).keySet()).subList(0, 8))
                .containsExactly(
                        "subject", "problem", "person", "role", "territory", "organization", "action", "attachments");
    }

    @Test
    void a_schema_is_in_the_jar_under_the_name_of_its_id() throws IOException { // TKT-21
        for (TicketSchema schema : TicketSchema.values()) {
            try (InputStream in = schema.open()) {
                assertThat(new ObjectMapper().readTree(in).get("$id").asText()).isEqualTo(schema.id());
            }
        }
        assertThat(TicketSchema.TICKET.id()).isEqualTo("https://eposcases.github.io/schema/epos-ticket-1.schema.json");
    }

    @Test
    void every_subject_leaves_room_for_a_number() { // TKT-6, TKT-39
        for (ErrorCategory category : ErrorCategory.values()) {
            assertThat(category.ticketSubject().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .hasSizeLessThanOrEqualTo(148);
        }
    }
}
