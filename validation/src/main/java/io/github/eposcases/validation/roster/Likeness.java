package io.github.eposcases.validation.roster;

import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.core.identity.NameFold;
import io.github.eposcases.validation.Discrepancy;
import io.github.eposcases.validation.DiscrepancyKind;
import io.github.eposcases.validation.Grade;
import io.github.eposcases.validation.IdentityComparator;
import io.github.eposcases.validation.IdentityField;
import io.github.eposcases.validation.internal.Alignment;
import io.github.eposcases.validation.internal.NameKinds;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How two records stand to each other by name and date (AUD-60, AUD-61), in the words of the comparator.
 *
 * @param relation same, near, near with a witness, or nothing
 * @param differences the differences that the comparator names; none if a single word was seen to be another
 */
record Likeness(Relation relation, List<Discrepancy> differences) {
    enum Relation {
        SAME,
        NEAR,
        NEAR_WITH_ANY_WITNESS,
        NEAR_WITH_MAILBOX_OR_CHILD,
        NONE
    }

    private static final Set<DiscrepancyKind> NEAR = EnumSet.of(
            DiscrepancyKind.TYPO,
            DiscrepancyKind.DOUBLE_REORDERED,
            DiscrepancyKind.TRANSLITERATION,
            DiscrepancyKind.TURKIC_SUFFIX_VARIANT,
            DiscrepancyKind.TURKIC_SUFFIX_MISSING,
            DiscrepancyKind.NAME_VARIANT,
            DiscrepancyKind.SHORT_FORM,
            DiscrepancyKind.INITIAL,
            DiscrepancyKind.GENDER_FORM,
            DiscrepancyKind.GENDER_DISAGREEMENT,
            DiscrepancyKind.PARTS_SWAPPED,
            DiscrepancyKind.DAY_MONTH_SWAPPED);
    private static final Set<DiscrepancyKind> WITNESSED =
            EnumSet.of(DiscrepancyKind.PART_OF_DOUBLE, DiscrepancyKind.TRUNCATED, DiscrepancyKind.SOUNDS_ALIKE);

    /** Compares many records with each other, each two once while no more than {@link #MOST} pairs are known. */
    static final class Cache {
        static final int MOST = 20_000;
        private final Map<Long, Likeness> known = new HashMap<>();

        /** Returns how two records stand to each other, in either order. */
        Likeness of(Candidate a, Candidate b) {
            if (known.size() == MOST) {
                known.clear();
            }
            long one = a.ref().row();
            long other = b.ref().row();
            return known.computeIfAbsent(
                    (Math.min(one, other) << KeyRun.ROW_BITS) | Math.max(one, other),
                    k -> Likeness.of(a.row().identity(), b.row().identity()));
        }
    }

    static Likeness of(IdentityRecord a, IdentityRecord b) {
        return atOnce(a, b)
                .map(relation -> new Likeness(relation, List.of()))
                .orElseGet(() -> compared(a.withEmail(""), b.withEmail("")));
    }

    /**
     * Sees without a full comparison how two records stand to each other: most pairs that share a key are equal, or differ
     * in one word that no rule relates.
     */
    static Optional<Relation> atOnce(IdentityRecord a, IdentityRecord b) {
        boolean surname = a.surname().equals(b.surname());
        boolean given = a.givenName().equals(b.givenName());
        boolean patronymic = a.patronymic().equals(b.patronymic());
        @Nullable Relation relation = null;
        if (!a.birthDate().equals(b.birthDate())) {
            return Optional.empty();
        }
        if (surname && given) {
            relation = patronymic
                    ? Relation.SAME
                    : ifUnrelated(IdentityField.PATRONYMIC, a.patronymic(), b.patronymic(), Relation.NONE);
        } else if (patronymic && surname) {
            relation = ifUnrelated(IdentityField.GIVEN, a.givenName(), b.givenName(), Relation.NONE);
        } else if (patronymic && given) {
            relation =
                    ifUnrelated(IdentityField.SURNAME, a.surname(), b.surname(), Relation.NEAR_WITH_MAILBOX_OR_CHILD);
        }
        return Optional.ofNullable(relation);
    }

    private static @Nullable Relation ifUnrelated(IdentityField field, String one, String other, Relation then) {
        boolean unrelated = isPlain(one)
                && isPlain(other)
                && NameKinds.of(field, NameFold.fold(one), NameFold.fold(other)) == DiscrepancyKind.DIFFERENT;
        return unrelated ? then : null;
    }

    /** A capital and two or more small letters, all Russian, that stand for something. */
    private static boolean isPlain(String word) {
        for (int i = 1; i < word.length(); i++) {
            if ((word.charAt(i) < 'а' || word.charAt(i) > 'я') && word.charAt(i) != 'ё') {
                return false;
            }
        }
        return word.length() > 2
                && (word.charAt(0) >= 'А' && word.charAt(0) <= 'Я' || word.charAt(0) == 'Ё')
                && !FilledTexts.isPlaceholder(word);
    }

    /** Compares all that the records hold, so that records of one name and date are told apart by their e-mail. */
    static Likeness compared(IdentityRecord left, IdentityRecord right) {
        List<Discrepancy> all =
                IdentityComparator.standard().compare(left, right).discrepancies();
        List<Discrepancy> heavy =
                all.stream().filter(d -> d.grade() != Grade.COSMETIC).toList();
        if (heavy.isEmpty()) {
            return new Likeness(Relation.SAME, all);
        }
        return new Likeness(heavy.size() > 1 ? Relation.NONE : relation(heavy.get(0), left, right), all);
    }

    private static Relation relation(Discrepancy d, IdentityRecord a, IdentityRecord b) {
        if (NEAR.contains(d.kind()) || isOneEdit(d, a, b)) {
            return Relation.NEAR;
        }
        boolean noPatronymic = d.kind() == DiscrepancyKind.MISSING && d.field() == IdentityField.PATRONYMIC;
        if (noPatronymic || WITNESSED.contains(d.kind())) {
            return Relation.NEAR_WITH_ANY_WITNESS;
        }
        boolean surname = d.kind() == DiscrepancyKind.SURNAME_CHANGED
                || (d.kind() == DiscrepancyKind.DIFFERENT && d.field() == IdentityField.SURNAME);
        return surname ? Relation.NEAR_WITH_MAILBOX_OR_CHILD : Relation.NONE;
    }

    private static boolean isOneEdit(Discrepancy d, IdentityRecord a, IdentityRecord b) {
        return switch (d.field()) {
            case SURNAME -> isOneEdit(a.surname(), b.surname());
            case GIVEN -> isOneEdit(a.givenName(), b.givenName());
            case PATRONYMIC -> isOneEdit(a.patronymic(), b.patronymic());
            case PERSON_NAME -> d.kind() == DiscrepancyKind.SURNAME_CHANGED && isOneEdit(a.surname(), b.surname());
            default -> false;
        };
    }

    /** Returns whether one letter was replaced, added, lost, or exchanged with its neighbour. */
    private static boolean isOneEdit(String a, String b) {
        return !a.isEmpty() && !b.isEmpty() && Alignment.distance(NameFold.fold(a), NameFold.fold(b), 1) == 1;
    }

    /** Returns the likeness with the differences that the comparator names, if it has none yet. */
    Likeness withDifferences(IdentityRecord a, IdentityRecord b) {
        return differences.isEmpty() ? compared(a.withEmail(""), b.withEmail("")) : this;
    }

    /** Returns the difference that decides: the heavy one, else the first in the order of the taxonomy. */
    Discrepancy deciding() {
        return differences.stream()
                .min(Comparator.comparing((Discrepancy d) -> d.grade() == Grade.COSMETIC)
                        .thenComparing(Discrepancy::kind))
                .orElseThrow();
    }
}
