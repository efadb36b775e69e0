package io.github.eposcases.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** Hides what is personal, so that a ticket can be shown in a report of an error of the library (TKT-73). */
final class Redaction {
    static final String MASK = "•••";

    private static final Set<String> PERSONAL = Set.of(
            "surname",
            "givenName",
            "patronymic",
            "birthDate",
            "gosuslugiEmail",
            "problem",
            "action",
            "messageSeen",
            "message",
            "address",
            "sender",
            "phone");

    private Redaction() {}

    /** What is shown of a value in a document; its files were masked before. */
    static Object shown(String object, String member, Object value) {
        boolean personal =
                PERSONAL.contains(member) || object.equals("ext") || (object + "." + member).equals("filedBy.name");
        return personal ? MASK : value;
    }

    /** Puts a mark in the place of every file; a name keeps only its extension. */
    static List<TicketAttachment> files(List<TicketAttachment> files) {
        byte[] content = MASK.getBytes(UTF_8);
        String sha256 = HexFormat.of().formatHex(Relinking.digest().digest(content));
        List<TicketAttachment> masked = new ArrayList<>();
        for (TicketAttachment file : files) {
            String extension = file.name().substring(file.name().lastIndexOf('.') + 1);
            String name = MASK + "-" + (masked.size() + 1) + "." + extension;
            masked.add(TicketAttachment.of(
                    name, file.mediaType(), content.length, sha256, () -> new ByteArrayInputStream(content)));
        }
        return masked;
    }
}
