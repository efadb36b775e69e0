package io.github.eposcases.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.place.Organization;
import io.github.eposcases.core.place.StatedTerritory;
import io.github.eposcases.core.support.SupportCaseBuilder;
import io.github.eposcases.ticket.internal.text.CleanText;
import io.github.eposcases.ticket.samples.Cases;
import io.github.eposcases.ticket.samples.Texts;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of tickets with any user text. */
class TicketProperties {
    private static final Locale RU = Locale.forLanguageTag("ru");
    private static final TicketReader<Ticket> READER = TicketReader.json(JsonLimits.standard());

    @Provide
    Arbitrary<String> any() {
        return Texts.any();
    }

    @Provide
    Arbitrary<Ticket> tickets() {
        Arbitrary<String> text = Texts.acceptable();
        return Combinators.combine(Arbitraries.of(ErrorCategory.class), text, text, text, Arbitraries.of(true, false))
                .as((category, problem, action, seen, mobile) -> {
                    SupportCaseBuilder about = (mobile ? Cases.mobile(category).toBuilder() : Cases.complete(category))
                            .problem(problem)
                            .failingAction(action)
                            .messageSeen(seen)
                            .organization(Organization.of(
                                    "Школа "
                                            + action.replaceAll("[\\n\\t\\u2028\\u2029]", " ")
                                                    .strip(),
                                    StatedTerritory.of("Тема: Пермь")));
                    return Ticket.draft(about.build().orThrow(), Cases.ID, Cases.AT)
                            .build()
                            .orThrow();
                });
    }

    @Property(tries = 500)
    void the_text_gives_back_exactly_the_fields(@ForAll("tickets") Ticket ticket) { // TKT-28
        for (Locale locale : List.of(RU, Locale.ENGLISH)) {
            byte[] text = TicketWriters.text(locale).toBytes(ticket);
            assertThat(TicketReader.text().read(text).orThrow()).isEqualTo(ticket.fields(locale));
        }
    }

    @Property(tries = 500)
    void no_line_of_a_user_begins_with_a_label(@ForAll("tickets") Ticket ticket) { // TKT-27, SEC-4
        String text = new String(TicketWriters.text().toBytes(ticket), UTF_8);
        long topics = text.lines().filter(line -> line.startsWith("Тема:")).count();
        assertThat(topics).isEqualTo(1);
    }

    @Property(tries = 500)
    void json_is_read_back_and_written_again_byte_for_byte(@ForAll("tickets") Ticket ticket) { // TKT-20
        byte[] json = TicketWriters.json().toBytes(ticket);
        Ticket back = READER.read(json).orThrow();
        assertThat(back).isEqualTo(ticket);
        assertThat(TicketWriters.json().toBytes(back)).isEqualTo(json);
        assertThat(READER.read(TicketWriters.jsonPretty().toBytes(ticket)).orThrow())
                .isEqualTo(ticket);
    }

    @Property(tries = 100)
    void every_generated_ticket_fits_its_schema(@ForAll("tickets") Ticket ticket) { // TKT-22
        assertThat(TicketSchemaTest.TICKET.complaints(TicketSchemaTest.json(ticket)))
                .isEmpty();
    }

    @Property(tries = 300)
    void preflight_counts_what_is_written(@ForAll("tickets") Ticket ticket) throws Exception { // TKT-66
        for (TicketWriter writer : List.of(
                TicketWriters.json(),
                TicketWriters.json(TicketWriters.inlineUpTo(1_000)),
                TicketWriters.text(),
                TicketWriters.html(),
                TicketWriters.csv(CsvProfile.EXCEL_RU),
                TicketWriters.form(FormProfile.ownNames()),
                TicketWriters.mailto(2_000))) {
            assertThat(writer.preflight(ticket).bytes()).isEqualTo(writer.toBytes(ticket).length);
        }
    }

    @Property(tries = 1_000)
    void a_draft_answers_any_text_and_cleaning_twice_changes_nothing(@ForAll("any") String text) { // TKT-10
        CleanText once = CleanText.of("problem", text, 8_000);
        CleanText twice = CleanText.of("problem", once.text(), 8_000);
        assertThat(twice.text()).isEqualTo(once.text());
        assertThat(twice.problems()).noneMatch(p -> p.severity() == io.github.eposcases.core.Severity.WARNING);
        Parsed<Ticket> parsed = Ticket.draft(Cases.of(ErrorCategory.HTTP_ERROR), Cases.ID, Cases.AT)
                .withProblem(text)
                .build();
        parsed.toOptional().ifPresent(t -> assertThat(t.problem()).isEqualTo(once.text()));
    }

    @Property(tries = 500)
    void no_message_holds_the_text(@ForAll("any") String text) { // SEC-13
        String marked = "ТАЙНА" + text + "ТАЙНА";
        Ticket.Draft draft = Ticket.draft(Cases.of(ErrorCategory.HTTP_ERROR), Cases.ID, Cases.AT)
                .withProblem(marked)
                .withAction(marked);
        for (Problem problem : draft.problems()) {
            assertThat(problem.message(RU) + problem.message(Locale.ENGLISH) + problem)
                    .doesNotContain("ТАЙНА");
        }
        assertThat(draft.toString()).doesNotContain("ТАЙНА");
        assertThat(draft.build().toString()).doesNotContain("ТАЙНА");
    }
}
