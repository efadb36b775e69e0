package io.github.eposcases.validation.roster;

import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.validation.internal.Clues;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The keys by which a look-up finds the records that it compares (AUD-113): birth date, mailbox, letters of the name; and
 * ids, for the links. A missing part gives no key. What two keys have in common is always compared on the texts.
 */
final class LookupKeys {
    private static final long DAY = 1;
    private static final long MAILBOX = 2;
    private static final long LETTER = 3;
    private static final long ID = 4;
    private static final long CHILD = 5;

    private LookupKeys() {}

    /** Returns all keys of a record of the collection. */
    static Set<Long> of(RosterRow row) {
        Set<Long> keys = of(row.identity());
        if (!row.id().isEmpty()) {
            keys.add(id(row.id()));
        }
        row.childIds().forEach(child -> keys.add(child(child)));
        return keys;
    }

    /** Returns the keys of a person. */
    static Set<Long> of(IdentityRecord person) {
        Set<Long> keys = new LinkedHashSet<>();
        Clues.days(person.birthDate()).forEach(day -> keys.add(day(day)));
        keys.addAll(mailbox(person));
        String letters = Clues.letters(person);
        if (letters.length() > 1) {
            keys.add(letters(letters));
        }
        return keys;
    }

    /** Returns the key of the mailbox, if there is one. */
    static Set<Long> mailbox(IdentityRecord person) {
        return Clues.mailbox(person.email())
                .map(box -> Set.of(hash(box, MAILBOX)))
                .orElse(Set.of());
    }

    static long id(String id) {
        return hash(id, ID);
    }

    static long child(String id) {
        return hash(id, CHILD);
    }

    /** One key for a day and the day with month and day exchanged. */
    private static long day(LocalDate day) {
        int less = Math.min(day.getDayOfMonth(), day.getMonthValue());
        int more = Math.max(day.getDayOfMonth(), day.getMonthValue());
        return hash(day.getYear() + "." + less + "." + more, DAY);
    }

    /** One key for all orders of the letters, so that swapped and merged parts meet. */
    private static long letters(String letters) {
        char[] text = letters.toCharArray();
        return IntStream.range(0, text.length)
                .mapToLong(i -> PersonKeys.hash(text, i, i + 1, LETTER))
                .sum();
    }

    private static long hash(String text, long family) {
        return PersonKeys.hash(text.toCharArray(), 0, text.length(), family);
    }
}
