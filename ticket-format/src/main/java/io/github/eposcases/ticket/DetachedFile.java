package io.github.eposcases.ticket;

import io.github.eposcases.core.support.Attachment;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The bytes of a file that a document only names; all are equal, since nothing is known of them. */
enum DetachedFile implements Attachment.Source {
    INSTANCE;

    static Optional<Attachment> find(String name) {
        return Optional.of(Attachment.of(name, "application/octet-stream", 0, INSTANCE));
    }

    @Override
    public InputStream open() throws IOException {
        throw new IOException("attachment is detached: attach its content first");
    }
}
