package io.github.eposcases.validation;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.identity.EmailAddress;
import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.core.support.UserRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What else is known when two records are compared: it makes some kinds possible and changes no other.
 *
 * @param role the role of the person in EPOS, for the plausible age
 * @param today the current day, for dates in the future and the plausible age
 * @param relatives the records of the person's family in EPOS
 * @param usedByOther tells whether an address belongs to somebody else
 * @since 0.1
 */
public record ComparisonContext(
        Optional<UserRole> role,
        Optional<LocalDate> today,
        List<IdentityRecord> relatives,
        Predicate<EmailAddress> usedByOther) {

    private static final ComparisonContext NONE =
            new ComparisonContext(Optional.empty(), Optional.empty(), List.of(), address -> false);

    /**
     * Copies the list.
     *
     * @param role the role of the person in EPOS
     * @param today the current day
     * @param relatives the records of the person's family in EPOS
     * @param usedByOther tells whether an address belongs to somebody else
     */
    public ComparisonContext {
        requireNonNull(role, "role");
        requireNonNull(today, "today");
        relatives = List.copyOf(requireNonNull(relatives, "relatives"));
        requireNonNull(usedByOther, "usedByOther");
    }

    /**
     * Returns the context in which nothing is known.
     *
     * @return the empty context
     */
    public static ComparisonContext none() {
        return NONE;
    }

    /**
     * Returns a copy with a role.
     *
     * @param newRole the role of the person in EPOS
     * @return the changed copy
     */
    public ComparisonContext withRole(UserRole newRole) {
        return new ComparisonContext(Optional.of(newRole), today, relatives, usedByOther);
    }

    /**
     * Returns a copy with the current day.
     *
     * @param newToday the day, in the zone of the caller's choice
     * @return the changed copy
     */
    public ComparisonContext withToday(LocalDate newToday) {
        return new ComparisonContext(role, Optional.of(newToday), relatives, usedByOther);
    }

    /**
     * Returns a copy with the person's family.
     *
     * @param newRelatives their records in EPOS
     * @return the changed copy
     */
    public ComparisonContext withRelatives(List<IdentityRecord> newRelatives) {
        return new ComparisonContext(role, today, newRelatives, usedByOther);
    }

    /**
     * Returns a copy with what is known of other people's addresses.
     *
     * @param newUsedByOther tells whether an address belongs to somebody else
     * @return the changed copy
     */
    public ComparisonContext withUsedByOther(Predicate<EmailAddress> newUsedByOther) {
        return new ComparisonContext(role, today, relatives, newUsedByOther);
    }

    /** Returns what is known, no value. */
    @Override
    public String toString() {
        return "ComparisonContext[role: " + role.isPresent() + ", today: " + today.isPresent() + ", relatives: "
                + relatives.size() + "]";
    }
}
