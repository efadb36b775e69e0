package io.github.eposcases.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.Problem;
import io.github.eposcases.ticket.internal.mime.AnswerProblem;
import io.github.eposcases.ticket.internal.mime.AsciiNames;
import io.github.eposcases.ticket.internal.mime.FileName;
import io.github.eposcases.ticket.internal.mime.HeaderText;
import io.github.eposcases.ticket.internal.mime.Mail;
import io.github.eposcases.ticket.internal.mime.MailHeader;
import io.github.eposcases.ticket.internal.mime.MessageId;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a ticket as a mail (TKT-30 to TKT-43). */
final class EmlWriter implements TicketWriter {
    private final EmlProfile profile;
    private final TicketWriter text;

    EmlWriter(EmlProfile profile, TicketWriter text) {
        this.profile = requireNonNull(profile, "profile");
        this.text = text;
    }

    @Override
    public String mediaType() {
        return "message/rfc822";
    }

    @Override
    public void write(Ticket ticket, OutputStream out) throws IOException {
        requireNonNull(ticket, "ticket");
        requireNonNull(out, "out");
        ticket.contents().requireContent();
        mail(ticket, text.toBytes(ticket)).write(out);
    }

    @Override
    public Preflight preflight(Ticket ticket) {
        byte[] body = text.toBytes(requireNonNull(ticket, "ticket"));
        long size = mail(ticket, body).size();
        List<Problem> problems = new ArrayList<>(profile.limits()
                .problems(
                        size,
                        ticket.attachments().stream()
                                .map(TicketAttachment::size)
                                .toList()));
        Optional<String> first = ticket.thread().flatMap(TicketThread::sender);
        if (first.isPresent() && !first.get().equalsIgnoreCase(profile.from().text())) {
            problems.add(Problem.warning(AnswerProblem.REWORK_SENDER_CHANGED, ""));
        }
        String words = new String(body, UTF_8);
        if (profile.tagGrammar().filter(g -> !g.disarmed(words).equals(words)).isPresent()) {
            problems.add(Problem.warning(TicketProblem.TAG_LIKE, ""));
        }
        return new Preflight(size, problems);
    }

    private Mail mail(Ticket ticket, byte[] body) {
        MessageId id = profile.messageId(ticket.caseId(), EmlProfile.sequence(ticket));
        String boundary = profile.boundary(ticket.caseId(), id);
        MailHeader header = new MailHeader()
                .date(ticket.composedAt())
                .from(profile.sender(), profile.displayName())
                .to(profile.recipients())
                .ids(
                        id,
                        ticket.thread().map(TicketThread::references).orElse(List.of()).stream()
                                .map(MessageId::new)
                                .toList())
                .subject(new HeaderText(
                        ticket.thread().map(TicketThread::replySubject).orElseGet(ticket::subject)));
        if (profile.opensAsDraft()) {
            header.unsent();
        }
        return Mail.of(header.mixed(boundary), boundary, body, parts(ticket.attachments()));
    }

    private List<Mail.Part> parts(List<TicketAttachment> attachments) {
        List<String> originals =
                attachments.stream().map(TicketAttachment::name).toList();
        List<FileName> names = profile.names() == EmlProfile.FileNames.ASCII_NAMES
                ? AsciiNames.of(originals)
                : originals.stream().map(FileName::new).toList();
        boolean compatible = profile.names() == EmlProfile.FileNames.COMPAT;
        List<Mail.Part> parts = new ArrayList<>();
        for (int i = 0; i < attachments.size(); i++) {
            TicketAttachment a = attachments.get(i);
            parts.add(new Mail.Part(names.get(i), a.mediaType(), a.size(), a.sha256(), a::open, compatible));
        }
        return parts;
    }
}
