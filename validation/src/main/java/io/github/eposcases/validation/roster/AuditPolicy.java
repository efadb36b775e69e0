package io.github.eposcases.validation.roster;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.Set;

/**
 * What counts as a fault. EPOS's own matching key is not known; the letters name ФИО, birth date and e-mail.
 *
 * @param key the fields whose equality makes two records one person; name and date are compulsory
 * @param witnesses what may confirm a near record
 * @param links the faults of links to report
 * @param groupCap the largest group that is reported row by row, 2 to 10,000
 * @since 0.1
 */
public record AuditPolicy(Set<KeyField> key, Set<Witness> witnesses, Set<LinkFault> links, int groupCap) {
    /**
     * Checks the parts.
     *
     * @param key the fields of the key
     * @param witnesses what may confirm a near record
     * @param links the faults of links to report
     * @param groupCap the largest group that is reported row by row
     * @throws IllegalArgumentException if name or date is missing in the key, or the cap is out of range
     */
    public AuditPolicy {
        key = Set.copyOf(requireNonNull(key, "key"));
        witnesses = Set.copyOf(requireNonNull(witnesses, "witnesses"));
        links = Set.copyOf(requireNonNull(links, "links"));
        if (!key.containsAll(EnumSet.of(KeyField.PERSON_NAME, KeyField.BIRTH_DATE))) {
            throw new IllegalArgumentException("key: name and birth date are compulsory");
        }
        if (groupCap < 2 || groupCap > 10_000) {
            throw new IllegalArgumentException("groupCap: not in 2…10,000");
        }
    }

    /**
     * Returns the policy of the letters: name and date are the key, everything is a witness, and the links are those
     * to unknown children, to oneself, to no pupil, and of parents too young.
     *
     * @return the default policy
     */
    public static AuditPolicy standard() {
        return new AuditPolicy(
                EnumSet.of(KeyField.PERSON_NAME, KeyField.BIRTH_DATE),
                EnumSet.allOf(Witness.class),
                EnumSet.range(LinkFault.UNKNOWN_CHILD, LinkFault.PARENT_TOO_YOUNG),
                200);
    }

    /**
     * A field of the key.
     *
     * @since 0.1
     */
    public enum KeyField {
        /** The three name parts. */
        PERSON_NAME,
        /** The birth date. */
        BIRTH_DATE,
        /** The mailbox: with it, equal name and date at different mailboxes is a near record only. */
        EMAIL
    }

    /**
     * What may confirm that two near records are one person.
     *
     * @since 0.1
     */
    public enum Witness {
        /** The same mailbox. */
        EMAIL,
        /** The same child, or the same parent record. */
        CHILD,
        /** The same organisation. */
        ORGANIZATION
    }

    /**
     * A fault of a link from parent to child.
     *
     * @since 0.1
     */
    public enum LinkFault {
        /** The child is not in the roster. */
        UNKNOWN_CHILD,
        /** A record lists itself. */
        SELF,
        /** The child's record has another role. */
        NOT_A_PUPIL,
        /** The parent is less than 12 years older. */
        PARENT_TOO_YOUNG,
        /** No record lists the pupil; common in honest rosters, so only on request. */
        NO_PARENT,
        /** Parent and child stand in different territories; common in honest rosters, so only on request. */
        OTHER_TERRITORY
    }
}
