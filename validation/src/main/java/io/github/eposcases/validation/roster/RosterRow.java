package io.github.eposcases.validation.roster;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.identity.IdentityRecord;
import java.util.List;

/**
 * One record of a roster, each text exactly as the roster holds it; empty means absent. Immutable.
 *
 * @param id the roster's own id
 * @param identity the five texts of the person
 * @param role the role in words
 * @param territory the territory as stated
 * @param organization the name of the organisation
 * @param childIds ids of the children that the record lists
 * @since 0.1
 */
public record RosterRow(
        String id, IdentityRecord identity, String role, String territory, String organization, List<String> childIds) {
    /**
     * Checks the parts.
     *
     * @param id the roster's own id
     * @param identity the five texts of the person
     * @param role the role in words
     * @param territory the territory as stated
     * @param organization the name of the organisation
     * @param childIds ids of the children that the record lists
     */
    public RosterRow {
        requireNonNull(id, "id");
        requireNonNull(identity, "identity");
        requireNonNull(role, "role");
        requireNonNull(territory, "territory");
        requireNonNull(organization, "organization");
        childIds = List.copyOf(requireNonNull(childIds, "childIds"));
    }

    /** Returns how much is filled, never a value. */
    @Override
    public String toString() {
        return "RosterRow[" + identity + ", children: " + childIds.size() + "]";
    }
}
