package io.github.eposcases.ticket;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.support.SelfCheckOutcome;
import io.github.eposcases.core.support.SupportCase;
import io.github.eposcases.core.support.SupportCaseBuilder;
import io.github.eposcases.ticket.internal.json.JsonMembers;
import io.github.eposcases.ticket.internal.json.JsonProblem;
import io.github.eposcases.ticket.internal.json.JsonTree;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** Reads {@link TicketJson} within limits, then judges the ticket as if it had been drafted (TKT-17…TKT-20). */
final class TicketJsonReader implements TicketReader<Ticket> {
    private final JsonLimits limits;

    TicketJsonReader(JsonLimits limits) {
        this.limits = requireNonNull(limits, "limits");
    }

    @Override
    public int longest() {
        return limits.bounds().document();
    }

    @Override
    public Parsed<Ticket> read(byte[] bytes) {
        Parsed<Map<String, Object>> tree = JsonTree.read(requireNonNull(bytes, "bytes"), limits.bounds());
        return tree.isValid() ? read(tree.orThrow()) : Parsed.invalid(tree.problems());
    }

    /** Reads a document that was taken apart already. */
    Parsed<Ticket> read(Map<String, Object> tree) {
        List<Problem> problems = new ArrayList<>();
        JsonMembers in = new JsonMembers(tree, "", problems);
        if (!in.text("schema").equals(Optional.of(TicketJson.SCHEMA))) {
            Problem unknown =
                    Problem.error(JsonProblem.SCHEMA_UNKNOWN, "schema").with("wanted", TicketJson.SCHEMA);
            return Parsed.invalid(unknown);
        }
        Optional<Contents> contents = contents(in);
        in.end(limits.ignoreUnknown());
        if (contents.isEmpty() || problems.stream().anyMatch(Problem::isError)) {
            return Parsed.invalid(problems);
        }
        Composed composed =
                Composed.of(contents.get(), contents.get().about().birthDate().isPresent());
        problems.addAll(composed.problems());
        return Parsed.of(new Ticket(composed.contents()), problems);
    }

    private Optional<Contents> contents(JsonMembers in) {
        in.require("caseId", "composedAt", "subject");
        Optional<UUID> caseId = in.value("caseId", CaseMembers.EXAMPLE_ID, CaseMembers::uuid);
        Optional<Instant> composedAt = in.instant("composedAt", false);
        composedAt
                .filter(at -> !at.truncatedTo(ChronoUnit.SECONDS).equals(at))
                .ifPresent(at -> in.report(JsonProblem.FRACTION, "composedAt"));
        CaseMembers members = new CaseMembers(in, limits.ignoreUnknown());
        Optional<ErrorCategory> category = members.category();
        Optional<String> subject = in.text("subject");
        // Without a category the rest is read all the same, so that everything wrong is told at once.
        SupportCaseBuilder about = SupportCase.builder(category.orElse(ErrorCategory.HTTP_ERROR));
        subject.filter(text ->
                        category.isPresent() && !text.equals(category.get().ticketSubject()))
                .ifPresent(text -> in.problems()
                        .add(Problem.error(JsonProblem.VALUE_UNKNOWN, "subject")
                                .with("allowed", category.get().ticketSubject())));
        members.read(about);
        List<TicketAttachment> files = files(in, "attachments", new AttachmentMembers(limits)::read);
        TicketHistory history = history(in, about);
        Optional<TicketRevision> revision = in.object("rework").flatMap(this::revision);
        SortedMap<String, String> ext = in.object("ext").map(this::ext).orElseGet(TreeMap::new);
        Optional<SupportCase> built = category.isEmpty() ? Optional.empty() : CaseMembers.build(about, in);
        return built.flatMap(b -> caseId.flatMap(
                id -> composedAt.map(at -> new Contents(id, at, b, history, files, revision, ext, false))));
    }

    private TicketHistory history(JsonMembers in, SupportCaseBuilder about) {
        Optional<JsonMembers> http = in.object("http");
        Optional<Instant> firstSeen = http.flatMap(h -> h.instant("firstSeen", false));
        Optional<Instant> recheckedAt = http.flatMap(h -> h.instant("recheckedAt", false));
        http.ifPresent(h -> {
            h.integer("status", 0, 999).ifPresent(about::httpStatus);
            h.end(limits.ignoreUnknown());
        });
        SortedMap<Integer, SelfCheckOutcome> checks = new TreeMap<>();
        in.objects("selfChecks", 4).forEach(check -> selfCheck(check, checks));
        Optional<TicketHistory.DataCheck> dataCheck = in.object("dataCheck").flatMap(this::dataCheck);
        return new TicketHistory(firstSeen, recheckedAt, checks, dataCheck);
    }

    private void selfCheck(JsonMembers check, SortedMap<Integer, SelfCheckOutcome> checks) {
        check.require("number", "outcome");
        int number = check.integer("number", 1, 4).orElse(0);
        Optional<SelfCheckOutcome> outcome = check.constant("outcome", SelfCheckOutcome.class);
        check.end(limits.ignoreUnknown());
        if (number > 0 && outcome.isPresent()) {
            boolean last = checks.isEmpty() || checks.lastKey() < number;
            if (!last || !outcome.get().answers(number)) {
                check.report(JsonProblem.NUMBER_RANGE, last ? "outcome" : "number");
            } else {
                checks.put(number, outcome.get());
            }
        }
    }

    private Optional<TicketHistory.DataCheck> dataCheck(JsonMembers check) {
        check.require("checkedAt", "discrepancies");
        Optional<Instant> checkedAt = check.instant("checkedAt", false);
        Optional<Boolean> discrepancies = check.flag("discrepancies");
        Optional<Instant> correctedAt = check.instant("correctedAt", false);
        Optional<Instant> retriedAt = check.instant("retriedAt", false);
        check.end(limits.ignoreUnknown());
        return checkedAt.flatMap(
                at -> discrepancies.map(found -> new TicketHistory.DataCheck(at, found, correctedAt, retriedAt)));
    }

    private Optional<TicketRevision> revision(JsonMembers rework) {
        rework.require("message", "thread");
        Optional<String> message = rework.text("message");
        Optional<TicketThread> thread =
                rework.object("thread").flatMap(inner -> ThreadMembers.read(inner, limits.ignoreUnknown()));
        // Each mail had names of its own, so those of several mails may be equal.
        JsonLimits bare = limits.withInline(0);
        List<TicketAttachment> sentEarlier =
                files(rework, "sentEarlier", file -> new AttachmentMembers(bare).read(file));
        rework.end(limits.ignoreUnknown());
        return message.flatMap(m -> thread.map(t -> new TicketRevision(m, t, sentEarlier)));
    }

    private static List<TicketAttachment> files(
            JsonMembers in, String name, Function<JsonMembers, Optional<TicketAttachment>> reading) {
        return in.objects(name, Contents.MOST_FILES).stream()
                .map(reading)
                .flatMap(Optional::stream)
                .toList();
    }

    private SortedMap<String, String> ext(JsonMembers ext) {
        SortedMap<String, String> values = new TreeMap<>();
        if (ext.names().size() > JsonLimits.EXT_ENTRIES) {
            ext.problems()
                    .add(Problem.error(JsonProblem.TOO_MANY_ENTRIES, "ext")
                            .with("limit", Integer.toString(JsonLimits.EXT_ENTRIES)));
        }
        ext.names().forEach(key -> ext.text(key).ifPresent(text -> values.put(key, text)));
        return values;
    }
}
