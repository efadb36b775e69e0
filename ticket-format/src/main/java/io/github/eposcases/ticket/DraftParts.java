package io.github.eposcases.ticket;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.Problem;
import io.github.eposcases.core.support.Attachment;
import io.github.eposcases.core.support.SupportCase;
import io.github.eposcases.core.support.UserRole;
import io.github.eposcases.scheduling.procedure.CaseAction;
import io.github.eposcases.scheduling.procedure.Procedure;
import io.github.eposcases.ticket.internal.mime.AttachmentInspector;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** What a draft was told, and how a ticket is composed of it. */
record DraftParts(
        SupportCase about,
        UUID caseId,
        Instant composedAt,
        List<Attachment> files,
        SortedMap<String, String> ext,
        boolean identityAsked,
        Optional<TagGrammar> tags,
        Optional<Procedure> procedure) {
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    static DraftParts of(SupportCase about, UUID caseId, Instant composedAt) {
        requireNonNull(about, "supportCase");
        requireNonNull(caseId, "caseId");
        return new DraftParts(
                about,
                caseId,
                seconds(composedAt),
                List.copyOf(about.evidence()),
                new TreeMap<>(),
                true,
                Optional.empty(),
                Optional.empty());
    }

    static Instant seconds(Instant composedAt) {
        requireNonNull(composedAt, "composedAt");
        if (composedAt.isBefore(Instant.EPOCH) || composedAt.isAfter(LAST)) {
            throw new IllegalArgumentException("composedAt: not between 1970 and 9999");
        }
        return composedAt.truncatedTo(ChronoUnit.SECONDS);
    }

    DraftParts with(SupportCase newAbout) {
        return new DraftParts(newAbout, caseId, composedAt, files, ext, identityAsked, tags, procedure);
    }

    DraftParts with(Attachment file) {
        List<Attachment> more = new ArrayList<>(files);
        more.add(file);
        return new DraftParts(about, caseId, composedAt, more, ext, identityAsked, tags, procedure);
    }

    DraftParts with(String key, String value) {
        SortedMap<String, String> more = new TreeMap<>(ext);
        more.put(key, value);
        return new DraftParts(about, caseId, composedAt, files, more, identityAsked, tags, procedure);
    }

    DraftParts withoutIdentity() {
        return new DraftParts(about, caseId, composedAt, files, ext, false, tags, procedure);
    }

    DraftParts with(TagGrammar grammar) {
        return new DraftParts(about, caseId, composedAt, files, ext, identityAsked, Optional.of(grammar), procedure);
    }

    DraftParts with(Procedure judge) {
        return new DraftParts(about, caseId, composedAt, files, ext, identityAsked, tags, Optional.of(judge));
    }

    Composed compose() {
        Findings findings = new Findings();
        AttachmentInspector.Inspection inspection = AttachmentInspector.inspect(files);
        findings.addAll(TicketField.ATTACHMENTS, inspection.problems());
        List<TicketAttachment> attachments = inspection.attachments().stream()
                .map(file -> TicketAttachment.of(
                        file.name(), file.mediaType(), file.size(), file.sha256(), file.source()::open))
                .toList();
        procedure.flatMap(this::refused).ifPresent(problem -> findings.add(TicketField.CASE_ID, problem));
        Contents raw = new Contents(
                caseId, composedAt, about, TicketHistory.of(about), attachments, Optional.empty(), ext, false);
        return Composed.of(raw, identityAsked, findings, tags);
    }

    private Optional<Problem> refused(Procedure judge) {
        UserRole filer = about.filedBy().orElse(UserRole.ORGANIZATION_ADMIN);
        return judge.refusal(about, CaseAction.FILE_TICKET, filer, composedAt).map(TicketProblem::refused);
    }
}
