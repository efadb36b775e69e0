package io.github.eposcases.ticket;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.support.Attachment;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the bytes of detached attachments again and takes them only if they are the same (TKT-19). */
final class Relinking {
    private Relinking() {}

    static Parsed<Ticket> attach(Contents contents, AttachmentSource source) throws IOException {
        List<TicketAttachment> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (TicketAttachment file : contents.attachments()) {
            String path = TicketField.ATTACHMENTS.path(0) + "[" + files.size() + "]";
            Optional<Attachment> found = file.isDetached() ? source.find(file.name()) : Optional.empty();
            TicketAttachment linked = found.map(content -> TicketAttachment.of(
                            file.name(), file.mediaType(), file.size(), file.sha256(), content::open))
                    .orElse(file);
            if (linked.isDetached()) {
                problems.add(Problem.error(TicketProblem.ATTACHMENT_NOT_FOUND, path));
            } else if (found.isPresent() && !linked.copied(OutputStream.nullOutputStream())) {
                problems.add(Problem.error(TicketProblem.ATTACHMENT_CHANGED, path));
            }
            files.add(linked);
        }
        return Parsed.of(new Ticket(contents.withAttachments(files)), problems);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
