package io.github.eposcases.ticket;

import io.github.eposcases.core.support.SupportCase;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Everything a ticket or a draft holds, cleaned; of a draft much may be missing. The case holds no events and no
 * files: they stand beside it as a history and as inspected attachments.
 */
record Contents(
        UUID caseId,
        Instant composedAt,
        SupportCase about,
        TicketHistory history,
        List<TicketAttachment> attachments,
        Optional<TicketRevision> revision,
        SortedMap<String, String> ext,
        boolean redacted) {
    /** Of children: what a document that can be read again may name. */
    static final int MOST_CHILDREN = 30;
    /** Of files, those that were sent earlier included. */
    static final int MOST_FILES = 100;

    Contents {
        attachments = List.copyOf(attachments);
        ext = Collections.unmodifiableSortedMap(new TreeMap<>(ext));
    }

    /** Writers that need every file say so before the first byte. */
    void requireContent() throws IOException {
        for (int i = 0; i < attachments.size(); i++) {
            if (attachments.get(i).isDetached()) {
                throw new IOException("attachment " + i + " is detached: attach its content first");
            }
        }
    }

    Contents withAttachments(List<TicketAttachment> newAttachments) {
        return new Contents(caseId, composedAt, about, history, newAttachments, revision, ext, redacted);
    }

    Contents with(SupportCase newAbout, Optional<TicketRevision> newRevision) {
        return new Contents(caseId, composedAt, newAbout, history, attachments, newRevision, ext, redacted);
    }

    /** The same ticket to be shown to strangers; see {@link Redaction}. */
    Contents asRedacted() {
        return new Contents(
                caseId,
                composedAt,
                about,
                history,
                Redaction.files(attachments),
                revision.map(r -> new TicketRevision(r.message(), r.thread(), Redaction.files(r.sentEarlier()))),
                ext,
                true);
    }
}
