package io.github.eposcases.ticket;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.identity.Patronymic;
import io.github.eposcases.core.identity.PersonName;
import io.github.eposcases.core.support.Channel;
import io.github.eposcases.core.support.ClientDevice;
import io.github.eposcases.core.support.RelatedChild;
import io.github.eposcases.core.support.SupportCase;
import io.github.eposcases.ticket.samples.Cases;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Correspondences for tests. */
final class Threads {
    private Threads() {}

    static TicketThread answered() {
        return new TicketThread(
                Cases.ID,
                "Пользователь не найден",
                Optional.of("school12@example.org"),
                Optional.of(new TagGrammar.Tag("[epos #7]", "7", false)),
                List.of("abc.0@example.org"),
                List.of("abc.0@example.org", "rt-5.0.3-12+a~b@desk.example.org"),
                1);
    }

    /** A draft as a rework, without an answer that it would need. */
    static Parsed<Ticket> inThread(
            Ticket.Draft draft, String message, TicketThread thread, List<TicketAttachment> sentEarlier) {
        Contents first = draft.composed().contents();
        TicketRevision revision = new TicketRevision(message, thread, sentEarlier);
        Composed rework = Composed.of(first.with(first.about(), Optional.of(revision)), true);
        return Parsed.of(new Ticket(rework.contents()), rework.problems());
    }

    /** A rework with every member that a ticket can have. */
    static Ticket full() {
        SupportCase about = Cases.complete(ErrorCategory.CHILD_NOT_VISIBLE)
                .legalRepresentative(true)
                .channel(Channel.MOBILE_APP)
                .device(ClientDevice.Mobile.of("Android", "14", "3.2.1"))
                .pageAddress("https://edu-epos.permkrai.ru/diary?user=Сергеев")
                .speedKbitPerSecond(30_000)
                .filerName("Орлова О. О.")
                .filerPhone("+7 342 000-00-00")
                .messageSeen("Секрет \uD83D\uDE00\n\tвторая строка")
                .child(new RelatedChild(PersonName.withoutPatronymic("Ли", "Анна"), LocalDate.of(2013, 1, 2)))
                .child(new RelatedChild(
                        new PersonName("Сергеева", "Мария", Patronymic.unknown()), LocalDate.of(2015, 6, 7)))
                .expectedChildren(3)
                .visibleChildren(0)
                .build()
                .orThrow();
        Ticket.Draft draft = Ticket.draft(about, Cases.ID, Cases.AT).withExt("school.example.room", "каб. 7");
        return inThread(draft, "Изменили почту, ошибка осталась", answered(), rework().attachments())
                .orThrow();
    }

    static Ticket rework() {
        Ticket first = TicketTest.ticket(ErrorCategory.USER_NOT_FOUND);
        Ticket.Draft draft = Ticket.draft(Cases.of(first.category()), Cases.ID, Cases.AT.plusSeconds(86_400));
        return inThread(draft, "Изменили почту, ошибка осталась", answered(), first.attachments())
                .orThrow();
    }
}
