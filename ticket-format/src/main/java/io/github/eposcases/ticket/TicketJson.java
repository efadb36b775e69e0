package io.github.eposcases.ticket;

import io.github.eposcases.core.support.SupportCase;
import io.github.eposcases.ticket.internal.json.JsonObject;
import io.github.eposcases.ticket.internal.json.JsonWriter;
import java.util.Map;

/** A ticket as members in the order of the schema (TKT-14). */
final class TicketJson {
    static final String SCHEMA = "epos-ticket/1";

    private TicketJson() {}

    /**
     * Makes the document.
     *
     * @param inlineUpTo the greatest size of a file that stands inside the document
     */
    static Map<String, Object> members(Contents contents, long inlineUpTo) {
        SupportCase about = contents.about();
        JsonObject out = new JsonObject()
                .put("schema", SCHEMA)
                .put("caseId", contents.caseId())
                .put("composedAt", contents.composedAt())
                .put("category", about.category())
                .put("subject", about.category().ticketSubject())
                .put("problem", about.problem());
        CaseMembers.write(about, out);
        out.put(
                "attachments",
                contents.attachments().stream()
                        .map(file -> attachment(file, inlineUpTo).members())
                        .toList());
        CaseMembers.writeRest(about, out);
        TicketHistory history = contents.history();
        out.put(
                        "http",
                        new JsonObject()
                                .put("status", about.httpStatus())
                                .put("firstSeen", history.firstSeen())
                                .put("recheckedAt", history.recheckedAt()))
                .put(
                        "selfChecks",
                        history.selfChecks().entrySet().stream()
                                .map(check -> new JsonObject()
                                        .put("number", check.getKey())
                                        .put("outcome", check.getValue())
                                        .members())
                                .toList())
                .put("speedKbitPerSecond", about.speedKbitPerSecond())
                .put(
                        "dataCheck",
                        history.dataCheck()
                                .map(check -> new JsonObject()
                                        .put("checkedAt", check.checkedAt())
                                        .put("discrepancies", check.discrepancies())
                                        .put("correctedAt", check.correctedAt())
                                        .put("retriedAt", check.retriedAt())))
                .put("filedBy", CaseMembers.filer(about))
                .put(
                        "rework",
                        contents.revision()
                                .map(revision -> new JsonObject()
                                        .put("message", revision.message())
                                        .put("thread", ThreadMembers.write(revision.thread()))
                                        .put(
                                                "sentEarlier",
                                                revision.sentEarlier().stream()
                                                        .map(file -> attachment(file, -1)
                                                                .members())
                                                        .toList())));
        Map<String, Object> members = out.put("ext", contents.ext()).members();
        return contents.redacted() ? Redaction.masked(members) : members;
    }

    /** An empty file cannot be in a ticket, so a bound of 0 leaves every file out. */
    static boolean isInline(TicketAttachment file, long inlineUpTo) {
        return file.size() <= inlineUpTo && !file.isDetached();
    }

    private static JsonObject attachment(TicketAttachment file, long inlineUpTo) {
        JsonObject out = new JsonObject()
                .put("name", file.name())
                .put("mediaType", file.mediaType())
                .put("size", file.size())
                .put("sha256", file.sha256());
        return isInline(file, inlineUpTo) ? out.put("content", (JsonWriter.Content) file::open) : out;
    }
}
