package io.github.eposcases.ticket;

import io.github.eposcases.core.Problem;
import io.github.eposcases.ticket.internal.json.JsonMembers;
import io.github.eposcases.ticket.internal.json.JsonProblem;
import io.github.eposcases.ticket.internal.mime.FileName;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the files of a document: what is said of them, and their content if the limits admit it (TKT-16, TKT-17). */
final class AttachmentMembers {
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]{1,20}/[a-z0-9][a-z0-9.+-]{0,59}");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final JsonLimits limits;
    private final Set<String> names = new HashSet<>();
    private long inline;

    AttachmentMembers(JsonLimits limits) {
        this.limits = limits;
    }

    Optional<TicketAttachment> read(JsonMembers in) {
        in.require("name", "mediaType", "size", "sha256");
        Optional<String> name = in.value("name", "снимок.png", text -> new FileName(text).value());
        Optional<String> mediaType = in.value("mediaType", "image/png", text -> matching(MEDIA_TYPE, text));
        Optional<String> sha256 = in.value("sha256", "e3b0c442…", text -> matching(SHA256, text));
        Optional<Long> size = in.number("size");
        if (size.isPresent() && size.get() < 1) {
            in.report(JsonProblem.NUMBER_RANGE, "size");
            size = Optional.empty();
        }
        if (name.isPresent() && !names.add(name.get().toLowerCase(Locale.ROOT))) {
            in.report(JsonProblem.MEMBER_DUPLICATE, "name");
        }
        Optional<String> content = in.text("content");
        in.end(limits.ignoreUnknown());
        if (name.isEmpty() || mediaType.isEmpty() || sha256.isEmpty() || size.isEmpty()) {
            return Optional.empty();
        }
        TicketAttachment detached = TicketAttachment.detached(name.get(), mediaType.get(), size.get(), sha256.get());
        return content.isEmpty() ? Optional.of(detached) : attached(in, detached, content.get());
    }

    private Optional<TicketAttachment> attached(JsonMembers in, TicketAttachment file, String base64) {
        inline += file.size();
        if (inline > limits.inlineBytes()) {
            in.report(JsonProblem.CONTENT_REFUSED, "content");
            return Optional.empty();
        }
        byte[] bytes = decoded(base64);
        if (bytes.length != file.size()
                || !HexFormat.of().formatHex(Relinking.digest().digest(bytes)).equals(file.sha256())) {
            in.problems().add(Problem.error(JsonProblem.CONTENT_MISMATCH, in.pathOf("content")));
            return Optional.empty();
        }
        return Optional.of(TicketAttachment.of(
                file.name(), file.mediaType(), file.size(), file.sha256(), () -> new ByteArrayInputStream(bytes)));
    }

    /** Only the one canonical form, so that what is written again is what was read; else nothing, which never fits. */
    private static byte[] decoded(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            return Base64.getEncoder().encodeToString(bytes).equals(base64) ? bytes : new byte[0];
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static String matching(Pattern pattern, String text) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException("text: of another form");
        }
        return text;
    }
}
