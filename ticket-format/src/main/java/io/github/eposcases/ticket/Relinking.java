package io.github.eposcases.ticket;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.support.Attachment;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
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
            if (file.isDetached() && found.isEmpty()) {
                problems.add(Problem.error(TicketProblem.ATTACHMENT_NOT_FOUND, path));
            } else if (found.isPresent() && !isSame(file, found.get())) {
                problems.add(Problem.error(TicketProblem.ATTACHMENT_CHANGED, path));
            }
            files.add(
                    found.isEmpty()
                            ? file
                            : TicketAttachment.of(
                                    file.name(), file.mediaType(), file.size(), file.sha256(), found.get()::open));
        }
        return Parsed.of(new Ticket(contents.withAttachments(files)), problems);
    }

    private static boolean isSame(TicketAttachment wanted, Attachment found) throws IOException {
        MessageDigest digest = digest();
        long size = 0;
        try (InputStream in = new DigestInputStream(found.open(), digest)) {
            byte[] block = new byte[1 << 16];
            for (int n = in.read(block); n >= 0 && size <= wanted.size(); n = in.read(block)) {
                size += n;
            }
        }
        return size == wanted.size()
                && HexFormat.of().formatHex(digest.digest()).equals(wanted.sha256());
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
