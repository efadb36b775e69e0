package io.github.eposcases.ticket;

import io.github.eposcases.ticket.internal.json.JsonMembers;
import io.github.eposcases.ticket.internal.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A correspondence as JSON (TKT-63). */
final class ThreadMembers {
    private static final int MOST_IDS = 200;

    private ThreadMembers() {}

    static JsonObject.Body write(TicketThread thread) {
        return out -> out.put("caseId", thread.caseId())
                .put("subject", thread.subject())
                .put("sender", thread.sender())
                .put("tag", thread.tag(), ThreadMembers::tag)
                .texts("ownIds", thread.ownIds())
                .texts("references", thread.references())
                .put("reworks", thread.reworks());
    }

    private static JsonObject.Body tag(TagGrammar.Tag tag) {
        return out -> out.put("text", tag.text()).put("number", tag.number()).put("atEnd", tag.atEnd());
    }

    static Optional<TicketThread> read(JsonMembers in, boolean ignoreUnknown) {
        int before = in.problems().size();
        in.require("caseId", "subject", "reworks");
        Optional<UUID> caseId = in.value("caseId", CaseMembers.EXAMPLE_ID, CaseMembers::uuid);
        Optional<String> subject = in.value(
                "subject",
                "Работоспособность ЭПОС",
                text -> TicketThread.of(new UUID(0, 0), text).subject());
        Optional<String> sender = in.text("sender");
        Optional<TagGrammar.Tag> tag = in.object("tag").flatMap(inner -> tag(inner, ignoreUnknown));
        List<String> ownIds = in.texts("ownIds", MOST_IDS);
        List<String> references = in.texts("references", MOST_IDS);
        int reworks = in.integer("reworks", 0, 10_000).orElse(0);
        in.end(ignoreUnknown);
        if (in.problems().size() > before) {
            return Optional.empty();
        }
        try {
            return Optional.of(new TicketThread(
                    caseId.orElseThrow(), subject.orElseThrow(), sender, tag, ownIds, references, reworks));
        } catch (IllegalArgumentException e) {
            in.report(TicketProblem.THREAD_MALFORMED, "ownIds");
            return Optional.empty();
        }
    }

    private static Optional<TagGrammar.Tag> tag(JsonMembers in, boolean ignoreUnknown) {
        in.require("text", "number");
        Optional<String> text = in.text("text");
        Optional<String> number = in.text("number");
        boolean atEnd = in.flag("atEnd").orElse(false);
        in.end(ignoreUnknown);
        try {
            return text.flatMap(t -> number.map(n -> new TagGrammar.Tag(t, n, atEnd)));
        } catch (IllegalArgumentException e) {
            in.report(TicketProblem.THREAD_MALFORMED, "text");
            return Optional.empty();
        }
    }
}
