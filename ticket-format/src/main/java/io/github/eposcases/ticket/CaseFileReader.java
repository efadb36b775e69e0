package io.github.eposcases.ticket;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.Parsed;
import io.github.eposcases.core.Problem;
import io.github.eposcases.core.error.ErrorCategory;
import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.core.support.Attachment;
import io.github.eposcases.core.support.CaseEvent;
import io.github.eposcases.core.support.FilingChannel;
import io.github.eposcases.core.support.SelfCheckOutcome;
import io.github.eposcases.core.support.SupportCase;
import io.github.eposcases.core.support.SupportCaseBuilder;
import io.github.eposcases.core.support.UserRole;
import io.github.eposcases.ticket.internal.json.JsonMembers;
import io.github.eposcases.ticket.internal.json.JsonProblem;
import io.github.eposcases.ticket.internal.json.JsonTree;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads {@link CaseFileJson}: everything wrong at once, each with its path in the document. */
final class CaseFileReader {
    private static final int MOST_EVENTS = 1_000;
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]{1,20}/[a-z0-9][a-z0-9.+-]{0,59}");

    private final AttachmentSource source;
    private final JsonLimits limits;

    CaseFileReader(AttachmentSource source, JsonLimits limits) {
        this.source = source;
        this.limits = requireNonNull(limits, "limits").withInline(0);
    }

    Parsed<CaseFile> read(byte[] json) throws IOException {
        Parsed<Map<String, Object>> tree = JsonTree.read(json, limits.bounds());
        if (!(tree instanceof Parsed.Valid<Map<String, Object>> valid)) {
            return Parsed.invalid(tree.problems());
        }
        List<Problem> problems = new ArrayList<>();
        JsonMembers in = new JsonMembers(valid.value(), "", problems);
        if (!in.text("schema").equals(Optional.of(CaseFileJson.SCHEMA))) {
            return Parsed.invalid(
                    Problem.error(JsonProblem.SCHEMA_UNKNOWN, "schema").with("wanted", CaseFileJson.SCHEMA));
        }
        in.require("caseId");
        Optional<UUID> caseId = in.value("caseId", CaseMembers.EXAMPLE_ID, CaseMembers::uuid);
        Optional<SupportCase> about = supportCase(in);
        return about.isPresent() && caseId.isPresent()
                ? Parsed.of(new CaseFile(caseId.get(), about.get()), problems)
                : Parsed.invalid(problems);
    }

    /** Reads the members of a case and ends the object. */
    Optional<SupportCase> supportCase(JsonMembers in) throws IOException {
        CaseMembers members = new CaseMembers(in, limits.ignoreUnknown());
        Optional<ErrorCategory> category = members.category();
        // Without a category the rest is read all the same, so that everything wrong is told at once.
        SupportCaseBuilder about = SupportCase.builder(category.orElse(ErrorCategory.HTTP_ERROR));
        members.read(about);
        in.text("complaint").ifPresent(about::complaint);
        members.schoolClass(in).ifPresent(about::schoolClass);
        in.object("http").ifPresent(http -> {
            http.integer("status", 0, 999).ifPresent(about::httpStatus);
            http.end(limits.ignoreUnknown());
        });
        in.object("records").ifPresent(records -> {
            records.object("gosuslugi").map(this::record).ifPresent(about::gosuslugiRecord);
            records.object("epos").map(this::record).ifPresent(about::eposRecord);
            records.end(limits.ignoreUnknown());
        });
        in.flag("administratorContactKnown").ifPresent(about::administratorContactKnown);
        for (JsonMembers file : in.objects("attachments", Contents.MOST_FILES)) {
            attachment(file).ifPresent(about::evidence);
        }
        in.objects("events", MOST_EVENTS).stream()
                .map(this::event)
                .flatMap(Optional::stream)
                .forEach(about::event);
        in.end(limits.ignoreUnknown());
        return category.isEmpty() ? Optional.empty() : CaseMembers.build(about, in);
    }

    private IdentityRecord record(JsonMembers in) {
        IdentityRecord record = new IdentityRecord(
                in.text("surname").orElse(""),
                in.text("givenName").orElse(""),
                in.text("patronymic").orElse(""),
                in.text("birthDate").orElse(""),
                in.text("email").orElse(""));
        in.end(limits.ignoreUnknown());
        return record;
    }

    private Optional<Attachment> attachment(JsonMembers in) throws IOException {
        in.require("file");
        Optional<String> name = in.text("file");
        Optional<String> mediaType = in.value(
                "mediaType", "image/png", text -> MEDIA_TYPE.matcher(text).matches() ? text : null);
        in.end(limits.ignoreUnknown());
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<Attachment> found = source.find(name.get());
        if (found.isEmpty()) {
            in.report(TicketProblem.ATTACHMENT_NOT_FOUND, "file");
        }
        return found.map(file -> mediaType
                .filter(type -> !type.equals(file.mediaType()))
                .map(type -> Attachment.of(file.fileName(), type, file.size(), file::open))
                .orElse(file));
    }

    private Optional<CaseEvent> event(JsonMembers in) {
        in.require("type", "at");
        Optional<Instant> at = in.instant("at", true);
        Optional<CaseEvent> event = in.text("type").flatMap(type -> {
            try {
                return event(type, at.orElse(Instant.MAX), in);
            } catch (IllegalArgumentException e) {
                in.report(JsonProblem.NUMBER_RANGE, in.has("outcome") ? "outcome" : "firstSeen");
                return Optional.empty();
            }
        });
        in.end(limits.ignoreUnknown());
        return event;
    }

    private static Optional<CaseEvent> event(String type, Instant at, JsonMembers in) {
        return switch (type) {
            case "Reported" ->
                Optional.of(
                        new CaseEvent.Reported(at, in.instant("firstSeen", true).orElse(at)));
            case "DataCollected" -> Optional.of(new CaseEvent.DataCollected(at));
            case "Checked" ->
                required(in, "discrepancies").flag("discrepancies").map(found -> new CaseEvent.Checked(at, found));
            case "Corrected" -> Optional.of(new CaseEvent.Corrected(at));
            case "SelfChecked" -> {
                required(in, "number", "outcome");
                int number = in.integer("number", 1, 4).orElse(0);
                Optional<SelfCheckOutcome> outcome = in.constant("outcome", SelfCheckOutcome.class);
                yield number == 0 ? Optional.empty() : outcome.map(o -> new CaseEvent.SelfChecked(at, number, o));
            }
            case "Retried" ->
                required(in, "succeeded").flag("succeeded").map(succeeded -> new CaseEvent.Retried(at, succeeded));
            case "TicketFiled" -> {
                required(in, "by", "channel");
                Optional<UserRole> by = in.constant("by", UserRole.class);
                Optional<FilingChannel> channel = in.constant("channel", FilingChannel.class);
                yield by.flatMap(role -> channel.map(c -> new CaseEvent.TicketFiled(at, role, c)));
            }
            case "Answered" -> Optional.of(new CaseEvent.Answered(at, in.text("ticketNumber")));
            case "ReworkSent" -> Optional.of(new CaseEvent.ReworkSent(at));
            case "Resolved" -> Optional.of(new CaseEvent.Resolved(at));
            default -> {
                in.problems()
                        .add(Problem.error(JsonProblem.VALUE_UNKNOWN, in.pathOf("type"))
                                .with(
                                        "allowed",
                                        "Reported, DataCollected, Checked, Corrected, SelfChecked, Retried, TicketFiled, "
                                                + "Answered, ReworkSent, Resolved"));
                yield Optional.empty();
            }
        };
    }

    private static JsonMembers required(JsonMembers in, String... names) {
        in.require(names);
        return in;
    }
}
