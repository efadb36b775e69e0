package io.github.eposcases.ticket;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.identity.NameFold;
import io.github.eposcases.core.identity.PersonName;
import io.github.eposcases.core.place.OrganizationTraits;
import io.github.eposcases.core.place.Sameness;
import io.github.eposcases.ticket.internal.mime.KeyedHash;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rules of a ledger (TKT-64), on maps in memory; one lock, since every step is short. */
final class MemoryLedger implements SubmissionLedger {
    private final DeploymentKey key;
    private final Duration reservation;
    /** Open threads only: a resolved one is forgotten. */
    private final Map<UUID, Open> threads = new HashMap<>();

    private final Map<String, List<Open>> byPerson = new HashMap<>();

    MemoryLedger(DeploymentKey key, Duration reservation) {
        requireNonNull(reservation, "reservation");
        if (reservation.isNegative() || reservation.isZero()) {
            throw new IllegalArgumentException("reservation: not positive");
        }
        this.key = key;
        this.reservation = reservation;
    }

    /** What is known of an open thread. */
    private static final class Open {
        final UUID caseId;
        final String person;
        final OrganizationTraits organization;
        String content;
        State state = State.RESERVED;
        Instant at;

        @Nullable
        Answered answered;

        Open(UUID caseId, String person, OrganizationTraits organization, String content, Instant at) {
            this.caseId = caseId;
            this.person = person;
            this.organization = organization;
            this.content = content;
            this.at = at;
        }
    }

    /** The state a reserved rework falls back to. */
    private record Answered(String threadId, Instant at, String content) {}

    private enum State {
        RESERVED,
        SENT,
        ANSWERED
    }

    @Override
    public synchronized Decision decide(Ticket ticket, Instant now) {
        requireNonNull(ticket, "ticket");
        requireNonNull(now, "now");
        String person = person(ticket);
        OrganizationTraits organization =
                OrganizationTraits.of(ticket.organization()).hashed(text -> hash("epos-organization/1", List.of(text)));
        String content = content(ticket);
        Open found = threads.get(ticket.caseId());
        if (found == null) {
            List<Open> same = byPerson.getOrDefault(person, List.of());
            found = first(same, organization, Sameness.SAME);
            Open unsure = first(same, organization, Sameness.UNSURE);
            if (found == null && unsure != null) {
                return new NeedsHuman(unsure.at);
            }
        }
        if (found == null) {
            return reserve(new Open(ticket.caseId(), person, organization, content, now), false);
        }
        boolean changed = !found.content.equals(content);
        if (found.state == State.SENT) {
            return new AlreadySent(found.at, changed, false);
        }
        if (found.state == State.RESERVED && found.at.plus(reservation).isAfter(now)) {
            return new AlreadySent(found.at, changed, true);
        }
        Answered answered = found.answered;
        if (answered == null) {
            forget(found);
            return reserve(new Open(ticket.caseId(), person, organization, content, now), true);
        }
        if (found.state == State.ANSWERED && !changed) {
            return new AlreadySent(found.at, false, false);
        }
        found.content = content;
        found.state = State.RESERVED;
        found.at = now;
        return new Revise(answered.threadId);
    }

    @Override
    public synchronized void sent(UUID caseId, Instant when) {
        requireNonNull(when, "when");
        Open thread = in(caseId, State.RESERVED);
        thread.state = State.SENT;
        thread.at = when;
    }

    @Override
    public synchronized void answered(UUID caseId, String threadId, Instant when) {
        requireNonNull(threadId, "threadId");
        requireNonNull(when, "when");
        Open thread = in(caseId, State.SENT, State.ANSWERED);
        thread.state = State.ANSWERED;
        thread.answered = new Answered(threadId, thread.at, thread.content);
    }

    @Override
    public synchronized void resolved(UUID caseId) {
        forget(in(caseId, State.SENT, State.ANSWERED));
    }

    @Override
    public synchronized void release(UUID caseId) {
        Open thread = in(caseId, State.RESERVED);
        Answered answered = thread.answered;
        if (answered == null) {
            forget(thread);
        } else {
            thread.state = State.ANSWERED;
            thread.at = answered.at;
            thread.content = answered.content;
        }
    }

    private Open in(UUID caseId, State... allowed) {
        Open thread = threads.get(requireNonNull(caseId, "caseId"));
        if (thread == null || !List.of(allowed).contains(thread.state)) {
            throw new IllegalStateException("the case is " + (thread == null ? "not open" : thread.state));
        }
        return thread;
    }

    private New reserve(Open thread, boolean retry) {
        threads.put(thread.caseId, thread);
        byPerson.computeIfAbsent(thread.person, p -> new ArrayList<>()).add(thread);
        return new New(retry, EmlProfile.idStem(f -> key.hash(KeyedHash.MESSAGE_ID, f), thread.caseId, 0));
    }

    private void forget(Open thread) {
        threads.remove(thread.caseId);
        byPerson.computeIfPresent(thread.person, (person, same) -> {
            same.remove(thread);
            return same.isEmpty() ? null : same;
        });
    }

    private static @Nullable Open first(List<Open> threads, OrganizationTraits organization, Sameness sameness) {
        return threads.stream()
                .filter(t -> t.organization.compare(organization) == sameness)
                .findFirst()
                .orElse(null);
    }

    /** Name and birth date in comparison form, not the e-mail: a corrected one must not open a thread (DOM-651). */
    private String person(Ticket ticket) {
        PersonName name = ticket.person();
        return hash(
                "epos-person/1",
                List.of(
                        NameFold.fold(name.surname()),
                        NameFold.fold(name.givenName()),
                        name.patronymic().text().map(NameFold::fold).orElse(""),
                        ticket.supportCase()
                                .birthDate()
                                .map(LocalDate::toString)
                                .orElse(""),
                        ticket.category().name()));
    }

    /** Every written field and file, but neither the case's id nor the time of composition. */
    private String content(Ticket ticket) {
        List<String> fields = new ArrayList<>();
        ticket.fields(Locale.ROOT).forEach((path, text) -> {
            if (!path.equals("caseId")) {
                fields.add(path);
                fields.add(text);
            }
        });
        ticket.ext().forEach((name, value) -> {
            fields.add(name);
            fields.add(value);
        });
        ticket.attachments().forEach(a -> fields.add(a.sha256()));
        return hash("epos-content/1", fields);
    }

    private String hash(String label, List<String> fields) {
        return HexFormat.of().formatHex(key.hash(label, fields));
    }

    /** Returns the number of open threads. */
    @Override
    public synchronized String toString() {
        return "SubmissionLedger[" + threads.size() + " open threads]";
    }
}
