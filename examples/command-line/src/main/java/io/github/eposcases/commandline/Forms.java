package io.github.eposcases.commandline;

import io.github.eposcases.core.identity.EmailAddress;
import io.github.eposcases.ticket.EmlProfile;
import io.github.eposcases.ticket.FormProfile;
import io.github.eposcases.ticket.Ticket;
import io.github.eposcases.ticket.TicketWriter;
import io.github.eposcases.ticket.TicketWriters;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The forms of a ticket by their names on the command line, and files that appear whole or not at all. */
final class Forms {
    private static final Map<String, String> FILE_NAMES = new LinkedHashMap<>();

    static {
        FILE_NAMES.put("json", "ticket.json");
        FILE_NAMES.put("text", "ticket.txt");
        FILE_NAMES.put("eml", "ticket.eml");
        FILE_NAMES.put("html", "ticket.html");
        FILE_NAMES.put("form", "ticket.form.json");
        FILE_NAMES.put("mailto", "ticket.mailto.txt");
    }

    private Forms() {}

    /** A file that was written. */
    record Written(Path file, String mediaType, long bytes) {}

    static List<String> names(String commaSeparated) {
        List<String> names =
                Arrays.stream(commaSeparated.split(",", -1)).distinct().toList();
        if (!FILE_NAMES.keySet().containsAll(names)) {
            throw new UsageException("format", Map.of("forms", String.join(", ", FILE_NAMES.keySet())));
        }
        return names;
    }

    /** Returns every form, but the mail only if its sender is known. */
    static List<String> all(boolean sender) {
        return FILE_NAMES.keySet().stream()
                .filter(name -> sender || !name.equals("eml"))
                .toList();
    }

    private static TicketWriter writer(String name, EmailAddress from) {
        return switch (name) {
            case "json" -> TicketWriters.json();
            case "text" -> TicketWriters.text();
            case "eml" -> TicketWriters.eml(EmlProfile.of(from));
            case "html" -> TicketWriters.html();
            case "form" -> TicketWriters.formFields(FormProfile.ownNames());
            default -> TicketWriters.mailto(TicketWriters.USUAL_LINK);
        };
    }

    /** Writes every form beside its target first, then moves them all. */
    static List<Written> write(Ticket ticket, List<String> names, EmailAddress from, Path directory) throws Exception {
        Places.directory(
                "--out",
                directory,
                names.stream().map(name -> FILE_NAMES.getOrDefault(name, name)).toList());
        return Unbroken.during(() -> whole(ticket, names, from, directory));
    }

    private static List<Written> whole(Ticket ticket, List<String> names, EmailAddress from, Path directory)
            throws IOException {
        Map<Path, Written> parts = new LinkedHashMap<>();
        try {
            for (String name : names) {
                TicketWriter writer = writer(name, from);
                Path part = Files.createTempFile(directory, ".ticket", ".part");
                Path target = directory.resolve(FILE_NAMES.getOrDefault(name, name));
                parts.put(part, new Written(target, writer.mediaType(), 0));
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                    writer.write(ticket, out);
                }
            }
            List<Written> written = new ArrayList<>();
            for (Map.Entry<Path, Written> part : parts.entrySet()) {
                long bytes = Files.size(part.getKey());
                Path target = part.getValue().file();
                Files.move(part.getKey(), target, StandardCopyOption.REPLACE_EXISTING);
                written.add(new Written(target, part.getValue().mediaType(), bytes));
            }
            return written;
        } finally {
            for (Path part : parts.keySet()) {
                Files.deleteIfExists(part);
            }
        }
    }
}
