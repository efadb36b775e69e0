package io.github.eposcases.ticket;

import io.github.eposcases.core.support.SelfCheckOutcome;
import io.github.eposcases.core.support.SupportCase;
import io.github.eposcases.ticket.internal.json.JsonObject;
import java.io.IOException;
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
    static JsonObject.Body members(Contents contents, long inlineUpTo) {
        return out -> write(contents, inlineUpTo, out);
    }

    private static void write(Contents contents, long inlineUpTo, JsonObject out) throws IOException {
        if (contents.redacted()) {
            out.hide(Redaction::shown);
        }
        SupportCase about = contents.about();
        out.put("schema", SCHEMA)
                .put("caseId", contents.caseId())
                .put("composedAt", contents.composedAt())
                .put("category", about.category())
                .put("subject", about.category().ticketSubject())
                .put("problem", about.problem());
        CaseMembers.write(about, out);
        out.each("attachments", contents.attachments(), file -> attachment(file, inlineUpTo));
        CaseMembers.writeRest(about, out);
        TicketHistory history = contents.history();
        out.put(
                        "http",
                        http -> http.put("status", about.httpStatus())
                                .put("firstSeen", history.firstSeen())
                                .put("recheckedAt", history.recheckedAt()))
                .each("selfChecks", history.selfChecks().entrySet(), TicketJson::selfCheck)
                .put("speedKbitPerSecond", about.speedKbitPerSecond())
                .put("dataCheck", history.dataCheck(), TicketJson::dataCheck)
                .put("filedBy", CaseMembers.filer(about))
                .put("rework", contents.revision(), TicketJson::rework)
                .texts("ext", contents.ext());
    }

    private static JsonObject.Body selfCheck(Map.Entry<Integer, SelfCheckOutcome> check) {
        return out -> out.put("number", check.getKey()).put("outcome", check.getValue());
    }

    private static JsonObject.Body dataCheck(TicketHistory.DataCheck check) {
        return out -> out.put("checkedAt", check.checkedAt())
                .put("discrepancies", check.discrepancies())
                .put("correctedAt", check.correctedAt())
                .put("retriedAt", check.retriedAt());
    }

    private static JsonObject.Body rework(TicketRevision revision) {
        return out -> out.put("message", revision.message())
                .put("thread", ThreadMembers.write(revision.thread()))
                .each("sentEarlier", revision.sentEarlier(), file -> attachment(file, -1));
    }

    /** An empty file cannot be in a ticket, so a bound of 0 leaves every file out. */
    static boolean isInline(TicketAttachment file, long inlineUpTo) {
        return file.size() <= inlineUpTo && !file.isDetached();
    }

    private static JsonObject.Body attachment(TicketAttachment file, long inlineUpTo) {
        return out -> {
            out.put("name", file.name())
                    .put("mediaType", file.mediaType())
                    .put("size", file.size())
                    .put("sha256", file.sha256());
            if (isInline(file, inlineUpTo)) {
                out.put("content", (JsonObject.Content) file::open);
            }
        };
    }
}
