package io.github.eposcases.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.ticket.samples.Cases;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TicketTest {
    private static final Locale RU = Locale.forLanguageTag("ru");

    static Ticket ticket(ErrorCategory category) {
        return Ticket.draft(Cases.of(category), Cases.ID, Cases.AT).build().orThrow();
    }

    @ParameterizedTest
    @EnumSource
    void a_complete_case_of_each_category_makes_a_ticket_without_a_warning(ErrorCategory category) {
        Ticket.Draft draft = Ticket.draft(Cases.of(category), Cases.ID, Cases.AT);
        assertThat(draft.problems()).isEmpty();
        assertThat(draft.build().orThrow().subject()).isEqualTo(category.ticketSubject());
    }

    @ParameterizedTest
    @EnumSource
    void what_is_written_as_json_is_read_back_and_written_again_byte_for_byte(ErrorCategory category) { // TKT-20
        Ticket ticket = ticket(category);
        byte[] json = TicketWriters.json().toBytes(ticket);
        Ticket back = TicketReader.json(JsonLimits.standard()).read(json).orThrow();
        assertThat(back).isEqualTo(ticket).hasSameHashCodeAs(ticket);
        assertThat(TicketWriters.json().toBytes(back)).isEqualTo(json);
    }

    @ParameterizedTest
    @EnumSource
    void the_fields_are_read_back_from_the_text(ErrorCategory category) { // TKT-28
        Ticket ticket = ticket(category);
        for (Locale locale : new Locale[] {RU, Locale.ENGLISH}) {
            byte[] text = TicketWriters.text(locale).toBytes(ticket);
            assertThat(TicketReader.text().read(text).orThrow())
                    .as(new String(text, UTF_8))
                    .isEqualTo(ticket.fields(locale));
        }
    }
}
