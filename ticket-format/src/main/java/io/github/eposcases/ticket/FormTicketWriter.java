package io.github.eposcases.ticket;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.place.TerritoryMatch;
import io.github.eposcases.ticket.internal.form.MultipartBody;
import io.github.eposcases.ticket.internal.json.JsonObject;
import io.github.eposcases.ticket.internal.json.JsonWriter;
import io.github.eposcases.ticket.internal.mime.KeyedHash;
import io.github.eposcases.ticket.internal.text.TextForm;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** A ticket as the fields of a web form: as a list in JSON, or as the body that a browser would send (TKT-49). */
final class FormTicketWriter implements TicketWriter {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private final FormProfile profile;
    private final boolean list;

    FormTicketWriter(FormProfile profile, boolean list) {
        this.profile = requireNonNull(profile, "profile");
        this.list = list;
    }

    private record Field(String name, String value) {}

    @Override
    public String mediaType() {
        return list ? "application/json" : "multipart/form-data";
    }

    @Override
    public String contentType(Ticket ticket) {
        requireNonNull(ticket, "ticket");
        return list ? mediaType() : mediaType() + "; boundary=" + boundary(ticket.caseId());
    }

    @Override
    public void write(Ticket ticket, OutputStream out) throws IOException {
        requireNonNull(ticket, "ticket");
        requireNonNull(out, "out");
        Contents contents = ticket.contents();
        if (list) {
            JsonWriter.write(asList(contents), out, true);
            return;
        }
        contents.requireContent();
        MultipartBody body = new MultipartBody(boundary(ticket.caseId()), out);
        for (Field field : fields(contents)) {
            body.field(field.name(), field.value());
        }
        List<TicketAttachment> files = contents.attachments();
        for (int i = 0; i < files.size(); i++) {
            TicketAttachment file = files.get(i);
            int index = i;
            body.file(fileField(), file.name(), file.mediaType(), target -> file.copyTo(target, index));
        }
        body.end();
    }

    @Override
    public Preflight preflight(Ticket ticket) throws IOException {
        long bytes = TicketWriter.super.preflight(ticket).bytes();
        List<Long> sizes =
                ticket.attachments().stream().map(TicketAttachment::size).toList();
        return new Preflight(bytes, profile.limits().problems(bytes, sizes));
    }

    private JsonObject.Body asList(Contents contents) {
        return out -> out.each("fields", fields(contents), FormTicketWriter::field)
                .each("files", contents.attachments(), this::file);
    }

    private static JsonObject.Body field(Field field) {
        return out -> out.put("name", field.name()).put("value", field.value());
    }

    private JsonObject.Body file(TicketAttachment file) {
        return out -> out.put("field", fileField())
                .put("name", file.name())
                .put("mediaType", file.mediaType())
                .put("size", file.size());
    }

    private List<Field> fields(Contents contents) {
        List<TicketField.Value> values = TicketField.valuesOf(contents, RUSSIAN);
        List<TextForm.Line> rest = values.stream()
                .filter(value ->
                        profile.carriesRest() && profile.nameOf(value.field()).isEmpty())
                .map(value -> TextTicketWriter.line(value, RUSSIAN))
                .toList();
        List<Field> fields = new ArrayList<>();
        for (TicketField.Value value : values) {
            boolean carries = value.field() == TicketField.PROBLEM && !rest.isEmpty();
            // As in the text form, so that no line of a user can pass for a label (SEC-4).
            String text = carries
                    ? TextForm.write(value.text() + "\n", List.of(rest)).stripTrailing()
                    : option(contents, value);
            profile.nameOf(value.field())
                    .filter(name -> value.field() != TicketField.ATTACHMENTS)
                    .ifPresent(name -> fields.add(new Field(name, text)));
        }
        profile.fixed().forEach((name, value) -> fields.add(new Field(name, value)));
        return fields;
    }

    private String option(Contents contents, TicketField.Value value) {
        Optional<String> option = switch (value.field()) {
            case ROLE -> contents.about().role().flatMap(profile::optionOf);
            case TERRITORY ->
                territoryCode(contents)
                        .flatMap(profile::territoryOption)
                        .or(() -> profile.territoryOption(value.text()));
            default -> Optional.empty();
        };
        return option.orElse(value.text());
    }

    private static Optional<String> territoryCode(Contents contents) {
        return contents.about()
                .organization()
                .map(organization -> organization.territory().resolved())
                .filter(TerritoryMatch.Resolved.class::isInstance)
                .flatMap(match -> ((TerritoryMatch.Resolved) match).territory().code());
    }

    private String fileField() {
        return profile.nameOf(TicketField.ATTACHMENTS).orElseThrow();
    }

    /** Keyed, so that no content can be made to contain it (TKT-50); without a key the random id is the key. */
    private String boundary(UUID caseId) {
        byte[] id = ByteBuffer.allocate(16)
                .putLong(caseId.getMostSignificantBits())
                .putLong(caseId.getLeastSignificantBits())
                .array();
        List<String> of = List.of("form", caseId.toString());
        byte[] hash = profile.key()
                .map(key -> key.hash("epos-boundary/1", of))
                .orElseGet(() -> KeyedHash.of(id, "epos-boundary/1", of));
        return "epos-form-" + KeyedHash.base32(hash);
    }
}
