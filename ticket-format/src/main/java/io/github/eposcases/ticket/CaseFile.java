package io.github.eposcases.ticket;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.support.SupportCase;
import io.github.eposcases.ticket.internal.json.JsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;

/**
 * A case on its way: its random id and everything known so far, complete or not, as a JSON document
 * ({@link TicketSchema#CASE}). The files of the case are named in it, relative to it.
 *
 * <pre>{@code
 * CaseFile file = CaseFile.read(Path.of("case.json")).orThrow();
 * Parsed<Ticket> ticket = file.draft(composedAt).build();
 * }</pre>
 *
 * @param caseId the random id
 * @param supportCase the case
 * @since 0.1
 */
public record CaseFile(UUID caseId, SupportCase supportCase) {
    /** The media type of the document. */
    public static final String MEDIA_TYPE = "application/vnd.epos.case+json; v=1";

    /**
     * Checks the parts.
     *
     * @param caseId the random id
     * @param supportCase the case
     */
    public CaseFile {
        requireNonNull(caseId, "caseId");
        requireNonNull(supportCase, "supportCase");
    }

    /**
     * Reads a file; what it names lies in the same directory or below.
     *
     * @param file the document
     * @return the case, or everything that is wrong, each with its path in the document
     * @throws IOException if the file cannot be read
     */
    public static Parsed<CaseFile> read(Path file) throws IOException {
        Path absolute = requireNonNull(file, "file").toAbsolutePath();
        AttachmentSource source = AttachmentSource.directory(requireNonNullElse(absolute.getParent(), absolute));
        try (InputStream in = Files.newInputStream(file)) {
            return read(in.readNBytes(JsonLimits.DOCUMENT_BYTES + 1), source, JsonLimits.standard());
        }
    }

    /**
     * Reads a document.
     *
     * @param json the document
     * @param files where the files are that it names
     * @param limits how much it may hold; a case holds no file, so {@link JsonLimits#inlineBytes()} is not looked at
     * @return the case, or everything that is wrong, each with its path in the document
     * @throws IOException if a file is there and cannot be looked at
     */
    public static Parsed<CaseFile> read(byte[] json, AttachmentSource files, JsonLimits limits) throws IOException {
        return new CaseFileReader(requireNonNull(files, "files"), limits).read(requireNonNull(json, "json"));
    }

    /**
     * Writes the document with two blanks a level.
     *
     * @param out where to; left open
     * @throws IOException if the stream fails
     */
    public void write(OutputStream out) throws IOException {
        JsonWriter.write(CaseFileJson.members(this), out, true);
    }

    /**
     * Begins a ticket.
     *
     * @param composedAt when it is composed
     * @return the draft
     */
    public Ticket.Draft draft(Instant composedAt) {
        return Ticket.draft(supportCase, caseId, composedAt);
    }

    /** Returns the case as it shows itself, which is nothing of a person. */
    @Override
    public String toString() {
        return "CaseFile[" + supportCase + "]";
    }
}
