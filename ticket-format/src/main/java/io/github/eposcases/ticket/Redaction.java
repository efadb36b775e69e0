package io.github.eposcases.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Masks the members of a document; its files were masked before. */
    static Map<String, Object> masked(Map<?, ?> members) {
        Map<String, Object> out = new LinkedHashMap<>();
        members.forEach((key, value) -> {
            String name = (String) key;
            if (name.equals("filedBy") && value instanceof Map<?, ?> filer && filer.containsKey("name")) {
                Map<String, Object> hidden = masked(filer);
                hidden.put("name", MASK);
                out.put(name, hidden);
            } else if (name.equals("ext") && value instanceof Map<?, ?> ext) {
                Map<String, Object> hidden = new LinkedHashMap<>();
                ext.keySet().forEach(k -> hidden.put((String) k, MASK));
                out.put(name, hidden);
            } else {
                out.put(name, PERSONAL.contains(name) ? MASK : inside(value));
            }
        });
        return out;
    }

    private static Object inside(Object value) {
        if (value instanceof Map<?, ?> members) {
            return masked(members);
        }
        return value instanceof List<?> items
                ? items.stream().map(Redaction::inside).toList()
                : value;
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
