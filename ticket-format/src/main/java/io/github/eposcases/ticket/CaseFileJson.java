package io.github.eposcases.ticket;

import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.core.place.SchoolClass;
import io.github.eposcases.core.support.CaseEvent;
import io.github.eposcases.core.support.SupportCase;
import io.github.eposcases.ticket.internal.json.JsonObject;
import java.util.Map;

/** A case as members: those of a ticket where the thing is the same, then what only a case has. */
final class CaseFileJson {
    static final String SCHEMA = "epos-case/1";

    private CaseFileJson() {}

    static Map<String, Object> members(CaseFile file) {
        return members(
                file.supportCase(), new JsonObject().put("schema", SCHEMA).put("caseId", file.caseId()));
    }

    /** A case on its own, without id and schema, as it stands inside documents of an application. */
    static Map<String, Object> members(SupportCase about, JsonObject out) {
        out.put("category", about.category())
                .put("complaint", about.complaint())
                .put("problem", about.problem());
        CaseMembers.write(about, out);
        out.put("schoolClass", about.schoolClass().map(SchoolClass::text))
                .put(
                        "attachments",
                        about.evidence().stream()
                                .map(file -> new JsonObject()
                                        .put("file", file.fileName())
                                        .put("mediaType", file.mediaType())
                                        .members())
                                .toList());
        CaseMembers.writeRest(about, out);
        return out.put("http", new JsonObject().put("status", about.httpStatus()))
                .put("speedKbitPerSecond", about.speedKbitPerSecond())
                .put("filedBy", CaseMembers.filer(about))
                .put(
                        "records",
                        new JsonObject()
                                .put("gosuslugi", about.gosuslugiRecord().map(CaseFileJson::record))
                                .put("epos", about.eposRecord().map(CaseFileJson::record)))
                .put("administratorContactKnown", JsonObject.ifTrue(about.administratorContactKnown()))
                .put("events", about.events().stream().map(CaseFileJson::event).toList())
                .members();
    }

    private static JsonObject record(IdentityRecord record) {
        return new JsonObject()
                .put("surname", record.surname())
                .put("givenName", record.givenName())
                .put("patronymic", record.patronymic())
                .put("birthDate", record.birthDate())
                .put("email", record.email());
    }

    private static Map<String, Object> event(CaseEvent event) {
        JsonObject out =
                new JsonObject().put("type", event.getClass().getSimpleName()).put("at", event.at());
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
        return out.members();
    }
}
