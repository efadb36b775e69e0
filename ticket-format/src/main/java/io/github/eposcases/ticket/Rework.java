package io.github.eposcases.ticket;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.TextProblem;
import io.github.eposcases.core.support.Attachment;
import io.github.eposcases.core.support.SupportCase;
import io.github.eposcases.core.support.UserRole;
import io.github.eposcases.scheduling.procedure.CaseAction;
import io.github.eposcases.scheduling.procedure.Procedure;
import io.github.eposcases.ticket.internal.mime.AnswerProblem;
import io.github.eposcases.ticket.internal.mime.AttachmentInspector;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A доработка: the ticket again, as a reply to an answer of the STP (S1-10). It cannot be begun without the ticket, its
 * thread and an answer, so none is ever sent outside its conversation.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * Parsed<Ticket> rework = Rework.of(ticket, thread, answer, now)
 *         .message("Дата рождения исправлена, ошибка осталась.")
 *         .attach(Attachment.of(Path.of("экран 2.png")))
 *         .build();
 * }</pre>
 *
 * @since 0.1
 */
public final class Rework {
    private static final int KEPT = 20;

    private final Basis basis;
    private final String message;
    private final List<Attachment> files;
    private final Optional<TagGrammar> grammar;
    private final List<Problem> refusals;
    private final boolean confirmed;

    private record Basis(Ticket original, TicketThread thread, StpAnswer answer, Instant composedAt, boolean unsent) {}

    private Rework(
            Basis basis,
            String message,
            List<Attachment> files,
            Optional<TagGrammar> grammar,
            List<Problem> refusals,
            boolean confirmed) {
        this.basis = basis;
        this.message = message;
        this.files = files;
        this.grammar = grammar;
        this.refusals = refusals;
        this.confirmed = confirmed;
    }

    /**
     * Begins a rework.
     *
     * @param original the ticket, or the last rework of it
     * @param thread the conversation as the application keeps it
     * @param answer what the STP wrote
     * @param composedAt when the rework is composed
     * @return the rework without a message
     * @throws IllegalArgumentException if ticket and thread are of two cases
     */
    public static Rework of(Ticket original, TicketThread thread, StpAnswer answer, Instant composedAt) {
        requireNonNull(original, "original");
        requireNonNull(thread, "thread");
        requireNonNull(answer, "answer");
        if (!original.caseId().equals(thread.caseId())) {
            throw new IllegalArgumentException("thread: belongs to another case");
        }
        Instant seconds = DraftParts.seconds(composedAt);
        return new Rework(
                new Basis(original, thread, answer, seconds, false), "", List.of(), Optional.empty(), List.of(), false);
    }

    /**
     * Says what is new.
     *
     * @param text the words of the administrator; the STP's text is not quoted
     * @return the changed copy
     */
    public Rework message(String text) {
        return new Rework(basis, requireNonNull(text, "text"), files, grammar, refusals, confirmed);
    }

    /**
     * Adds a file; none is needed, and those of the first ticket are not sent again.
     *
     * @param file a screenshot, a video, or what else explains the error
     * @return the changed copy
     */
    public Rework attach(Attachment file) {
        List<Attachment> more = new ArrayList<>(files);
        more.add(requireNonNull(file, "file"));
        return new Rework(basis, message, List.copyOf(more), grammar, refusals, confirmed);
    }

    /**
     * Says that the first ticket went by phone, which cannot carry files: those of the ticket are sent now (S1-9).
     *
     * @return the changed copy
     */
    public Rework afterPhoneCall() {
        Basis unsent = new Basis(basis.original, basis.thread, basis.answer, basis.composedAt, true);
        return new Rework(unsent, message, files, grammar, refusals, confirmed);
    }

    /**
     * Says that a person has seen the answer and knows that it belongs to the ticket, although nothing in it proves so.
     *
     * @return the changed copy
     */
    public Rework confirmedByHuman() {
        return new Rework(basis, message, files, grammar, refusals, true);
    }

    /**
     * Sets how the desk writes its numbers, so that no text of a user reads as one.
     *
     * @param tags the grammar
     * @return the changed copy
     */
    public Rework withTagGrammar(TagGrammar tags) {
        return new Rework(basis, message, files, Optional.of(requireNonNull(tags, "tags")), refusals, confirmed);
    }

    /**
     * Refuses the rework while the procedure does not allow one.
     *
     * @param procedure who may send, and when
     * @param supportCase the case with its events
     * @return the changed copy
     */
    public Rework allowedBy(Procedure procedure, SupportCase supportCase) {
        requireNonNull(procedure, "procedure");
        requireNonNull(supportCase, "supportCase");
        UserRole filer = supportCase.filedBy().orElse(UserRole.ORGANIZATION_ADMIN);
        List<Problem> found = procedure
                .refusal(supportCase, CaseAction.SEND_FOR_REWORK, filer, basis.composedAt)
                .map(refusal -> TicketProblem.refused(refusal))
                .stream()
                .toList();
        return new Rework(basis, message, files, grammar, found, confirmed);
    }

    /**
     * Makes the rework.
     *
     * @return a complete ticket with a {@linkplain Ticket#thread() thread}, or everything that is wrong
     */
    public Parsed<Ticket> build() {
        Findings findings = new Findings();
        refusals.forEach(p -> findings.add(TicketField.CASE_ID, p));
        StpAnswer.Match match = basis.answer.matches(basis.thread);
        boolean surely = match != StpAnswer.Match.SUBJECT_ONLY && match != StpAnswer.Match.NONE;
        if (!surely && !confirmed) {
            findings.add(TicketField.REVISION, Problem.error(AnswerProblem.ANSWER_UNMATCHED, "rework"));
        }
        if (!TextQuality.hasLetter(message)) {
            findings.add(TicketField.REVISION, Problem.error(TextProblem.BLANK, TicketField.REVISION.path(0)));
        }
        Ticket original = basis.original;
        List<TicketAttachment> earlier = Stream.concat(
                        original.revision().stream().flatMap(r -> r.sentEarlier().stream()),
                        original.attachments().stream())
                .toList();
        List<TicketAttachment> first = basis.unsent ? earlier : List.of();
        AttachmentInspector.Inspection inspection = AttachmentInspector.inspect(
                files, first.stream().map(TicketAttachment::name).toList());
        findings.addAll(TicketField.ATTACHMENTS, inspection.problems());
        Stream<TicketAttachment> fresh = inspection.attachments().stream()
                .map(f -> TicketAttachment.of(f.name(), f.mediaType(), f.size(), f.sha256(), f.source()::open));
        Contents raw = new Contents(
                original.caseId(),
                basis.composedAt,
                original.supportCase(),
                original.history(),
                Stream.concat(first.stream(), fresh).toList(),
                Optional.of(new TicketRevision(message, continued(), basis.unsent ? List.of() : earlier)),
                new TreeMap<>(original.ext()),
                false);
        boolean identity = raw.about().birthDate().isPresent()
                || raw.about().gosuslugiEmail().isPresent();
        Composed composed = Composed.of(raw, identity, findings, grammar);
        return Parsed.of(new Ticket(composed.contents()), composed.problems());
    }

    /** The thread of the mail that is being written (TKT-58). */
    private TicketThread continued() {
        TicketThread thread = basis.thread;
        StpAnswer answer = basis.answer;
        boolean first = thread.ownIds().isEmpty()
                && thread.reworks() == 0
                && !answer.bareSubject().isEmpty();
        return new TicketThread(
                thread.caseId(),
                first ? answer.bareSubject() : thread.subject(),
                thread.sender(),
                answer.tag().or(thread::tag),
                thread.ownIds(),
                references(thread, answer),
                thread.reworks() + 1);
    }

    private static List<String> references(TicketThread thread, StpAnswer answer) {
        List<String> earlier = answer.references().isEmpty() ? answer.inReplyTo() : answer.references();
        Set<String> ids = new LinkedHashSet<>();
        thread.ownIds().stream().limit(1).filter(own -> !earlier.contains(own)).forEach(ids::add);
        ids.addAll(earlier);
        // The answer's own id is last, whatever its References say.
        answer.messageId().ifPresent(id -> {
            ids.remove(id);
            ids.add(id);
        });
        List<String> all = List.copyOf(ids);
        if (all.size() <= 2 * KEPT) {
            return all;
        }
        return Stream.concat(all.subList(0, KEPT).stream(), all.subList(all.size() - KEPT, all.size()).stream())
                .toList();
    }

    /** Returns counts only. */
    @Override
    public String toString() {
        return "Rework[" + files.size() + " files, " + basis.thread + "]";
    }
}
