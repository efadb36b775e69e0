package io.github.eposcases.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.Problem;
import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.support.SupportCase;
import io.github.eposcases.ticket.samples.Cases;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TKT-58: what a rework takes from the thread and what from the answer. */
class ReworkThreadTest {
    private static final Ticket ORIGINAL = TicketTest.ticket(ErrorCategory.HTTP_ERROR);

    private static TicketThread thread(int reworks, String... ownIds) {
        return new TicketThread(
                Cases.ID,
                "Работоспособность ЭПОС",
                Optional.empty(),
                Optional.empty(),
                List.of(ownIds),
                List.of(),
                reworks);
    }

    private static TicketThread next(TicketThread thread, Map<String, String> fields) {
        StpAnswer answer =
                StpAnswer.of(fields, "Уточните.", AnswerPolicy.standard()).orThrow();
        return Rework.of(ORIGINAL, thread, answer, Cases.AT)
                .message("Ошибка осталась")
                .confirmedByHuman()
                .build()
                .orThrow()
                .thread()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|0|Re: Ваш звонок|Ваш звонок",
                "''|1|Re: Ваш звонок|Работоспособность ЭПОС",
                "a@b.ru|0|Re: Ваш звонок|Работоспособность ЭПОС",
                "''|0|Re: |Работоспособность ЭПОС"
            })
    void only_a_first_mail_after_a_call_takes_the_subject_of_the_answer(
            String ownId, int reworks, String subject, String expected) {
        TicketThread thread = ownId.isEmpty() ? thread(reworks) : thread(reworks, ownId);
        assertThat(next(thread, Map.of("Subject", subject)).subject()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<x@b.ru> <own@b.ru>|<own@b.ru>|x@b.ru own@b.ru stp@b.ru",
                "<x@b.ru>|<own@b.ru>|own@b.ru x@b.ru stp@b.ru",
                "''|<own@b.ru>|own@b.ru stp@b.ru",
                "''|<y@b.ru>|own@b.ru y@b.ru stp@b.ru",
                "<stp@b.ru> <x@b.ru>|<own@b.ru>|own@b.ru x@b.ru stp@b.ru"
            })
    void the_references_begin_with_our_own_mail_and_end_with_the_answer(
            String references, String inReplyTo, String expected) {
        TicketThread thread = next(
                thread(0, "own@b.ru", "second@b.ru"),
                Map.of("References", references, "In-Reply-To", inReplyTo, "Message-ID", "<stp@b.ru>"));
        assertThat(String.join(" ", thread.references())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"38, 40", "39, 40", "60, 40"})
    void of_many_references_the_first_and_the_last_twenty_are_kept(int foreign, int kept) {
        String references =
                IntStream.range(0, foreign).mapToObj(i -> "<x" + i + "@b.ru>").collect(Collectors.joining(" "));
        List<String> all = next(thread(0, "own@b.ru"), Map.of("References", references, "Message-ID", "<stp@b.ru>"))
                .references();
        assertThat(all)
                .hasSize(kept)
                .startsWith("own@b.ru", "x0@b.ru")
                .endsWith("x" + (foreign - 1) + "@b.ru", "stp@b.ru");
        assertThat(all.get(19)).isEqualTo("x18@b.ru");
    }

    @Test
    void a_rework_asks_for_the_identity_only_where_the_ticket_has_some_of_it() { // TKT-5
        StpAnswer answer =
                StpAnswer.of(Map.of(), "Уточните.", AnswerPolicy.standard()).orThrow();
        for (String without : List.of("birthDate,gosuslugiEmail", "birthDate", "gosuslugiEmail")) {
            SupportCase about = DraftTest.Without.of(ErrorCategory.HTTP_ERROR, without);
            Ticket ticket = Ticket.draft(about, Cases.ID, Cases.AT).build().orThrow();
            assertThat(Rework.of(ticket, thread(0), answer, Cases.AT)
                            .message("Ошибка осталась")
                            .confirmedByHuman()
                            .build()
                            .problems())
                    .extracting(Problem::path)
                    .isEqualTo(without.contains(",") ? List.of() : List.of("person." + without));
        }
    }

    @Test
    void a_thread_is_named_by_its_tag_or_its_first_mail_and_counts_a_mail_once() { // TKT-63
        TicketThread thread = thread(0, "own@b.ru", "second@b.ru");
        assertThat(thread.threadId()).hasValue("own@b.ru");
        assertThat(thread(0).threadId()).isEmpty();
        assertThat(Threads.answered().threadId()).hasValue("[epos #7]");
        assertThat(thread.sent("own@b.ru", "a@b.ru").ownIds()).containsExactly("own@b.ru", "second@b.ru");
        assertThat(thread.sent("third@b.ru", "a@b.ru").ownIds())
                .containsExactly("own@b.ru", "second@b.ru", "third@b.ru");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "[x7]|7",
                "[x]|",
                "7|",
                "[x7]7|7",
                "[x1234567890123456789012345678901234567890123456]|",
                "[x\u00077]|",
                "[x ]|",
                "[x77] [x7]|"
            })
    void a_tag_is_one_only_if_it_can_stand_in_a_subject(String subject, String number) { // TKT-56
        TagGrammar grammar =
                TagGrammar.pattern(Pattern.compile("(?<tag>\\[x(?<number>[0-9 \\u0007]*)\\])|7|(?<other>\\[x\\])"));
        assertThat(grammar).hasToString("TagGrammar");
        assertThat(grammar.find(subject).map(TagGrammar.Tag::number)).isEqualTo(Optional.ofNullable(number));
    }

    @Test
    void a_tag_without_a_number_and_a_number_without_a_tag_are_none() { // TKT-56
        TagGrammar grammar = TagGrammar.pattern(Pattern.compile("(?<tag>\\[x\\])|(?<number>7)"));
        assertThat(grammar.find("[x] 7")).isEmpty();
    }
}
