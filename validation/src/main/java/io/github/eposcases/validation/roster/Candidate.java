package io.github.eposcases.validation.roster;

import io.github.eposcases.core.identity.EmailAddress;
import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.core.identity.NameFold;
import io.github.eposcases.core.support.UserRole;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** A row that shares a key with another one, read a second time. */
final class Candidate {
    /** Code-point order of the raw texts, so that a reason does not depend on the order of rows. */
    static final Comparator<Candidate> BY_TEXT = Comparator.comparing(
                    (Candidate c) -> c.row.identity().surname())
            .thenComparing(c -> c.row.identity().givenName())
            .thenComparing(c -> c.row.identity().patronymic())
            .thenComparing(c -> c.row.identity().birthDate())
            .thenComparing(c -> c.row.identity().email())
            .thenComparingLong(c -> c.ref.row());

    private final RosterRow row;
    private final RowRef ref;
    private final Optional<UserRole> role;
    private final int[] parents;
    private final long[] keys;
    private Optional<String> mailbox = Optional.empty();
    private boolean mailboxRead;
    private String folded = "";

    /** Takes the parent rows ascending and one key a family. */
    Candidate(RosterRow row, RowRef ref, Optional<UserRole> role, int[] parents, long[] keys) {
        this.row = row;
        this.ref = ref;
        this.role = role;
        this.parents = parents;
        this.keys = keys;
    }

    RosterRow row() {
        return row;
    }

    RowRef ref() {
        return ref;
    }

    Optional<UserRole> role() {
        return role;
    }

    /** Returns the rows that list this one as a child, each once. */
    IntStream parents() {
        return IntStream.of(parents).distinct();
    }

    long key(KeyFamily family) {
        return keys[family.ordinal()];
    }

    /** Returns the folded name and the date as they are written. */
    String folded() {
        if (folded.isEmpty()) {
            IdentityRecord p = row.identity();
            folded = String.join(
                    "\u0000",
                    NameFold.fold(p.surname()),
                    NameFold.fold(p.givenName()),
                    NameFold.fold(p.patronymic()),
                    p.birthDate());
        }
        return folded;
    }

    Optional<String> mailbox() {
        if (!mailboxRead) {
            mailboxRead = true;
            mailbox = Optional.of(row.identity().email())
                    .filter(EmailAddress::isValid)
                    .map(text -> EmailAddress.of(text).mailboxKey());
        }
        return mailbox;
    }

    /** A record without a role is a parent's if it lists children. */
    boolean isParent() {
        return role.map(r -> r == UserRole.PARENT).orElse(!row.childIds().isEmpty());
    }

    boolean sharesParentRecord(Candidate other) {
        for (int row : parents) {
            if (Arrays.binarySearch(other.parents, row) >= 0) {
                return true;
            }
        }
        return false;
    }

    boolean sharesChild(Candidate other) {
        return !Collections.disjoint(row.childIds(), other.row.childIds());
    }

    @Override
    public String toString() {
        return "Candidate[" + ref + "]";
    }
}
