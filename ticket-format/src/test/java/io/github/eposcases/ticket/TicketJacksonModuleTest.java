package io.github.eposcases.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.support.Attachment;
import io.github.eposcases.core.support.SupportCase;
import io.github.eposcases.ticket.samples.Cases;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** TKT-23. */
class TicketJacksonModuleTest {
    private final ObjectMapper mapper = JsonMapper.builder()
            .findAndAddModules()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    record Holder(Ticket ticket) {}

    @ParameterizedTest
    @EnumSource
    void a_ticket_inside_an_own_type_has_the_bytes_of_our_own_writer(ErrorCategory category) throws Exception {
        Ticket ticket = TicketTest.ticket(category);
        String json = mapper.writeValueAsString(new Holder(ticket));
        assertThat(json)
                .isEqualTo("{\"ticket\":" + new String(TicketWriters.json().toBytes(ticket), UTF_8) + "}");
        assertThat(mapper.readValue(json, Holder.class).ticket()).isEqualTo(ticket);
    }

    @ParameterizedTest
    @EnumSource
    void a_case_round_trips_but_for_the_content_of_its_files(ErrorCategory category) throws Exception {
        SupportCase about = Cases.of(category);
        SupportCase back = mapper.readValue(mapper.writeValueAsString(about), SupportCase.class);
        assertThat(back.events()).isEqualTo(about.events());
        assertThat(back.evidence()).extracting(Attachment::fileName).containsExactly("снимок экрана.png");
        assertThatThrownBy(() -> back.evidence().get(0).open()).hasMessageContaining("detached");
        assertThat(mapper.writeValueAsString(back)).isEqualTo(mapper.writeValueAsString(about));
    }

    @Test
    void a_thread_round_trips() throws Exception {
        TicketThread thread = Threads.answered();
        assertThat(mapper.readValue(mapper.writeValueAsString(thread), TicketThread.class))
                .isEqualTo(thread);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "role":"PARENT"      | "role":"PARENT","nick":"Секретова" | json.member-unknown nick
            "role":"PARENT"      | "role":"PARENT","role":"PARENT"    | json.member-duplicate role
            "role":"PARENT"      | "role":null                        | json.null role
            "role":"PARENT"      | "role":"Секретова"                 | json.value-unknown role
            "surname":"Сергеева" | "surname":"Sekретова"              | person.surname
            "role":"PARENT"      | "role":Секретова                   | json.syntax
            """)
    void what_is_refused_is_named_by_code_and_path_and_never_shown(String from, String to, String expected) {
        String json = new String(TicketWriters.json().toBytes(TicketTest.ticket(ErrorCategory.USER_NOT_FOUND)), UTF_8);
        assertThatThrownBy(() -> mapper.readValue(json.replace(from, to), Ticket.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining(expected)
                .hasMessageNotContaining("Секретова")
                .hasMessageNotContaining("Sekретова")
                .hasMessageNotContaining("Сергеева");
    }

    @Test
    void a_case_that_is_none_is_refused_by_code_and_path() {
        assertThatThrownBy(() -> mapper.readValue("{\"role\":\"PARENT\"}", SupportCase.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("json.member-missing category");
        assertThatThrownBy(() -> mapper.readValue("{\"caseId\":\"1\"}", TicketThread.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("json.value-malformed caseId");
    }

    @Test
    void a_list_and_a_map_of_tickets_are_read() throws Exception {
        Ticket ticket = TicketTest.ticket(ErrorCategory.HTTP_ERROR);
        String json = mapper.writeValueAsString(new Ticket[] {ticket, ticket});
        assertThat(mapper.readValue(json, Ticket[].class)).containsExactly(ticket, ticket);
        Ticket fromTree =
                mapper.convertValue(mapper.readValue(mapper.writeValueAsString(ticket), Map.class), Ticket.class);
        assertThat(fromTree).isEqualTo(ticket);
    }
}
