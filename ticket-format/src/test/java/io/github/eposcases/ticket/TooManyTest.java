package io.github.eposcases.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.identity.PersonName;
import io.github.eposcases.core.support.Attachment;
import io.github.eposcases.core.support.RelatedChild;
import io.github.eposcases.core.support.SupportCaseBuilder;
import io.github.eposcases.ticket.samples.Cases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** TKT-20: what is written can be read again, so a ticket never holds more than a reader admits. */
class TooManyTest {
    private static Parsed<Ticket> children(int count) {
        SupportCaseBuilder about =
                Cases.complete(ErrorCategory.CHILD_NOT_VISIBLE).expectedChildren(count);
        for (int i = 1; i < count; i++) {
            about.child(new RelatedChild(
                    PersonName.of("Сергеев", "Пётр", "Ильич"),
                    LocalDate.of(2011, 3, 14).plusDays(i)));
        }
        return Ticket.draft(about.build().orThrow(), Cases.ID, Cases.AT).build();
    }

    private static Parsed<Ticket> files(int count, List<TicketAttachment> sentEarlier) {
        Ticket.Draft draft = Ticket.draft(Cases.of(ErrorCategory.HTTP_ERROR), Cases.ID, Cases.AT);
        for (int i = 1; i < count; i++) {
            draft = draft.attach(Attachment.of("a.png", "image/png", Cases.png()));
        }
        return sentEarlier.isEmpty()
                ? draft.build()
                : Threads.inThread(draft, "Ошибка осталась", Threads.answered(), sentEarlier);
    }

    private static List<String> errors(Parsed<Ticket> parsed) {
        return parsed.problems().stream()
                .filter(Problem::isError)
                .map(Problem::toString)
                .toList();
    }

    private static void isReadAgain(Parsed<Ticket> parsed) {
        Ticket ticket = parsed.orThrow();
        assertThat(TicketReader.json(JsonLimits.standard())
                        .read(TicketWriters.json().toBytes(ticket))
                        .orThrow())
                .isEqualTo(ticket);
        assertThat(TicketReader.text()
                        .read(TicketWriters.text().toBytes(ticket))
                        .orThrow())
                .isEqualTo(ticket.fields(Locale.forLanguageTag("ru")));
    }

    @Test
    void thirty_children_and_no_more() {
        isReadAgain(children(30));
        assertThat(errors(children(31))).containsExactly("ERROR ticket.too-many-entries children");
        assertThat(children(31).problems())
                .filteredOn(Problem::isError)
                .extracting(problem -> problem.message(Locale.ENGLISH))
                .allMatch(words -> words.contains("30 at most"));
    }

    @Test
    void a_hundred_files_and_no_more_those_sent_earlier_included() {
        isReadAgain(files(100, List.of()));
        assertThat(errors(files(101, List.of()))).containsExactly("ERROR ticket.too-many-entries attachments");
        List<TicketAttachment> earlier =
                new ArrayList<>(files(50, List.of()).orThrow().attachments());
        isReadAgain(files(50, earlier));
        assertThat(errors(files(51, earlier))).containsExactly("ERROR ticket.too-many-entries attachments");
    }
}
