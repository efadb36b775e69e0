package io.github.eposcases.ticket;

import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.core.place.SchoolClass;
import io.github.eposcases.core.support.Attachment;
import io.github.eposcases.core.support.CaseEvent;
import io.github.eposcases.core.support.SupportCase;
import io.github.eposcases.ticket.internal.json.JsonObject;
import java.io.IOException;

/** A case as members: those of a ticket where the thing is the same, then what only a case has. */
final class CaseFileJson {
    static final String SCHEMA = "epos-case/1";

    private CaseFileJson() {}

    static JsonObject.Body members(CaseFile file) {
        return out -> write(file.supportCase(), out.put("schema", SCHEMA).put("caseId", file.caseId()));
    }

    /** A case on its own, without id and schema, as it stands inside documents of an application. */
    static void write(SupportCase about, JsonObject out) throws IOException {
        out.put("category", about.category())
                .put("complaint", about.complaint())
                .put("problem", about.problem());
        CaseMembers.write(about, out);
        out.put("schoolClass", about.schoolClass().map(SchoolClass::text))
                .each("attachments", about.evidence(), CaseFileJson::file);
        CaseMembers.writeRest(about, out);
        out.put("http", http -> http.put("status", about.httpStatus()))
                .put("speedKbitPerSecond", about.speedKbitPerSecond())
                .put("filedBy", CaseMembers.filer(about))
                .put(
                        "records",
                        records -> records.put("gosuslugi", about.gosuslugiRecord(), CaseFileJson::record)
                                .put("epos", about.eposRecord(), CaseFileJson::record))
                .put("administratorContactKnown", JsonObject.ifTrue(about.administratorContactKnown()))
                .each("events", about.events(), CaseFileJson::event);
    }

    private static JsonObject.Body file(Attachment file) {
        return out -> out.put("file", file.fileName()).put("mediaType", file.mediaType());
    }

    private static JsonObject.Body record(IdentityRecord record) {
        return out -> out.put("surname", record.surname())
                .put("givenName", record.givenName())
                .put("patronymic", record.patronymic())
                .put("birthDate", record.birthDate())
                .put("email", record.email());
    }

    private static JsonObject.Body event(CaseEvent event) {
        return out -> {
            out.put("type", event.getClass().getSimpleName()).put("at", event.at());
            if (event instanceof CaseEvent.Reported reported) {
                out.put("firstSeen", reported.firstSeen());
            } else if (event instanceof CaseEvent.Checked checked) {
                out.put("discrepancies", checked.discrepancies());
            } else if (event instanceof CaseEvent.SelfChecked check) {
                out.put("number", check.number()).put("outcome", check.outcome());
            } else if (event instanceof CaseEvent.Retried retried) {
                out.put("succeeded", retried.succeeded());
            } else if (event instanceof CaseEvent.TicketFiled filed) {
                out.put("by", filed.by()).put("channel", filed.channel());
            } else if (event instanceof CaseEvent.Answered answered) {
                out.put("ticketNumber", answered.ticketNumber());
            }
        };
    }
}
