package io.github.eposcases.validation.roster;

import io.github.eposcases.core.identity.EmailAddress;
import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.validation.ComparisonContext;
import io.github.eposcases.validation.IdentityComparator;
import io.github.eposcases.validation.Verdict;
import io.github.eposcases.validation.internal.Clues;
import io.github.eposcases.validation.roster.LookupRows.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The records around some others: linked with them, or using their mailboxes (CON-134). */
final class Surroundings {
    /** A mailbox of more records is no person's. */
    private static final int MOST_USERS = 200;

    private final Map<String, List<Place>> parents = new HashMap<>();
    private final Map<String, List<Place>> ids = new HashMap<>();
    private final Map<String, List<IdentityRecord>> users = new HashMap<>();

    private Surroundings(List<Place> places) {
        for (Place place : places) {
            RosterRow row = place.record();
            ids.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(place);
            row.childIds()
                    .forEach(child -> parents.computeIfAbsent(child, id -> new ArrayList<>())
                            .add(place));
            Clues.mailbox(row.identity().email())
                    .ifPresent(mailbox -> users.computeIfAbsent(mailbox, m -> new ArrayList<>())
                            .add(row.identity()));
        }
    }

    static Surroundings of(List<Place> candidates, LookupRows rows) {
        Set<Long> keys = new HashSet<>();
        for (Place candidate : candidates) {
            RosterRow row = candidate.record();
            keys.addAll(LookupKeys.mailbox(row.identity()));
            row.childIds().forEach(child -> keys.add(LookupKeys.id(child)));
            keys.add(LookupKeys.child(row.id()));
        }
        return new Surroundings(keys.isEmpty() ? List.of() : rows.having(keys, row -> true));
    }

    /** Returns the records that list a record as a child. */
    List<Place> parents(RosterRow child) {
        return child.id().isEmpty() ? List.of() : parents.getOrDefault(child.id(), List.of());
    }

    int links(RosterRow row) {
        return row.childIds().size() + parents(row).size();
    }

    /** What is known of a record when it is compared. */
    ComparisonContext context(RosterRow row) {
        List<IdentityRecord> relatives = Stream.concat(
                        parents(row).stream(),
                        row.childIds().stream().flatMap(child -> ids.getOrDefault(child, List.of()).stream()))
                .map(place -> place.record().identity())
                .toList();
        return ComparisonContext.none()
                .withRelatives(relatives)
                .withUsedByOther(address -> isUsedByOther(row.identity(), address));
    }

    private boolean isUsedByOther(IdentityRecord person, EmailAddress address) {
        return users.getOrDefault(address.mailboxKey(), List.of()).stream()
                .limit(MOST_USERS)
                .anyMatch(user ->
                        IdentityComparator.standard().compare(person, user).verdict() == Verdict.DIFFERENT_PERSON);
    }
}
