package io.github.eposcases.validation.internal;

import static io.github.eposcases.validation.DiscrepancyKind.*;

import io.github.eposcases.core.identity.GenderAgreement;
import io.github.eposcases.core.identity.IdentityRecord;
import io.github.eposcases.core.identity.NameFold;
import io.github.eposcases.validation.DiscrepancyKind;
import io.github.eposcases.validation.Grade;
import io.github.eposcases.validation.IdentityField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The kinds that concern the whole name: the first rule that holds names the difference (CON-50). */
final class PersonKinds {
    private static final List<IdentityField> PARTS = Repairs.PARTS;

    private static final List<Rule> RULES = List.of(
            new Rule(PARTS_SWAPPED, PersonKinds::isSwapped),
            new Rule(
                    PARTS_MERGED,
                    p -> isMerged(p.joinedGosuslugi(), p.joinedEpos())
                            || isMerged(p.joinedEpos(), p.joinedGosuslugi())),
            new Rule(
                    GRAMMATICAL_CASE,
                    p -> isDeclined(p.foldedGosuslugi(), p.foldedEpos())
                            || isDeclined(p.foldedEpos(), p.foldedGosuslugi())),
            new Rule(GENDER_DISAGREEMENT, PersonKinds::isDisagreement),
            new Rule(OTHER_PERSON, PersonKinds::isOther),
            new Rule(SURNAME_CHANGED, PersonKinds::isSurnameChanged));

    private PersonKinds() {}

    private record Rule(DiscrepancyKind kind, Predicate<People> test) {}

    /** Two names, part by part in the order of {@link Repairs#PARTS}; an absent part is empty. */
    private record People(
            IdentityRecord gosuslugi,
            IdentityRecord epos,
            Map<IdentityField, DiscrepancyKind> kinds,
            List<String> foldedGosuslugi,
            List<String> foldedEpos,
            List<String> joinedGosuslugi,
            List<String> joinedEpos) {}

    /**
     * Names the difference of two names.
     *
     * @param kinds the non-cosmetic kinds of the parts
     */
    static Optional<DiscrepancyKind> of(
            IdentityRecord gosuslugi, IdentityRecord epos, Map<IdentityField, DiscrepancyKind> kinds) {
        if (isTooLong(gosuslugi) || isTooLong(epos)) {
            return Optional.empty();
        }
        List<String> left = folded(gosuslugi);
        List<String> right = folded(epos);
        People people = new People(gosuslugi, epos, kinds, left, right, joined(left), joined(right));
        for (Rule rule : RULES) {
            if (rule.test().test(people)) {
                return Optional.of(rule.kind());
            }
        }
        return Optional.empty();
    }

    /** CON-7. */
    private static boolean isTooLong(IdentityRecord record) {
        return Math.max(
                        Math.max(record.surname().length(), record.givenName().length()),
                        record.patronymic().length())
                > FieldJudge.LONGEST;
    }

    private static List<String> folded(IdentityRecord record) {
        return List.of(
                folded(IdentityField.SURNAME, record.surname()),
                folded(IdentityField.GIVEN, record.givenName()),
                folded(IdentityField.PATRONYMIC, record.patronymic()));
    }

    private static String folded(IdentityField part, String text) {
        return Repairs.isAbsent(part, text) ? "" : NameFold.fold(text);
    }

    private static List<String> joined(List<String> folded) {
        return List.of(NameFold.joined(folded.get(0)), NameFold.joined(folded.get(1)), NameFold.joined(folded.get(2)));
    }

    private static boolean isSwapped(People p) {
        int moved = 0;
        int present = 0;
        for (int i = 0; i < PARTS.size(); i++) {
            moved += p.joinedGosuslugi().get(i).equals(p.joinedEpos().get(i)) ? 0 : 1;
            present += p.joinedGosuslugi().get(i).isEmpty() ? 0 : 1;
        }
        if (moved < 2 || present < 2) {
            return false;
        }
        List<String> left = new ArrayList<>(p.joinedGosuslugi());
        List<String> right = new ArrayList<>(p.joinedEpos());
        Collections.sort(left);
        Collections.sort(right);
        return left.equals(right);
    }

    /** Returns whether it is the first record whose parts stand in one field. */
    static boolean isMerged(IdentityRecord merged, IdentityRecord apart) {
        return isMerged(joined(folded(merged)), joined(folded(apart)));
    }

    /** Returns whether one field of {@code merged} holds several parts of {@code apart}, and nothing is lost. */
    private static boolean isMerged(List<String> merged, List<String> apart) {
        for (int field = 0; field < merged.size(); field++) {
            for (int set = 1; set < 1 << apart.size(); set++) {
                if (Integer.bitCount(set) >= 2
                        && merged.get(field).length() == length(apart, set)
                        && fits(merged, apart, field, set)
                        && isJoined(merged.get(field), apart, set)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int length(List<String> parts, int set) {
        int length = 0;
        for (int i = 0; i < parts.size(); i++) {
            length += (set & 1 << i) != 0 ? parts.get(i).length() : 0;
        }
        return length;
    }

    private static boolean fits(List<String> merged, List<String> apart, int field, int set) {
        for (int i = 0; i < apart.size(); i++) {
            boolean inSet = (set & 1 << i) != 0;
            boolean equal = i != field && merged.get(i).equals(apart.get(i));
            boolean keptElsewhere = equal || apart.get(i).isEmpty();
            if (inSet && apart.get(i).isEmpty() || !inSet && !keptElsewhere) {
                return false;
            }
            if (i != field && !merged.get(i).isEmpty() && !equal) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether {@code whole} is the parts of a set in some order. */
    private static boolean isJoined(String whole, List<String> parts, int set) {
        if (set == 0) {
            return whole.isEmpty();
        }
        for (int i = 0; i < parts.size(); i++) {
            if ((set & 1 << i) != 0
                    && whole.startsWith(parts.get(i))
                    && isJoined(whole.substring(parts.get(i).length()), parts, set & ~(1 << i))) {
                return true;
            }
        }
        return false;
    }

    /** Two parts change at least, all of them to one case of a man or a woman. */
    private static boolean isDeclined(List<String> nominative, List<String> oblique) {
        int cases = mayBeDeclined(nominative, oblique) ? -1 : 0;
        for (int i = 0; i < PARTS.size() && cases != 0; i++) {
            if (!nominative.get(i).equals(oblique.get(i))) {
                cases &= Declension.cases(PARTS.get(i), nominative.get(i), oblique.get(i));
            }
        }
        return cases != 0;
    }

    /** Two parts change at least, and the first letter of none does: what the tables need not be asked about. */
    private static boolean mayBeDeclined(List<String> nominative, List<String> oblique) {
        int changed = 0;
        for (int i = 0; i < PARTS.size(); i++) {
            String from = nominative.get(i);
            String to = oblique.get(i);
            if (!from.equals(to)) {
                if (FieldJudge.prefix(from, to) == 0) {
                    return false;
                }
                changed++;
            }
        }
        return changed >= 2;
    }

    private static boolean isDisagreement(People p) {
        return !p.kinds().isEmpty()
                && p.kinds().values().stream().allMatch(kind -> kind == GENDER_FORM)
                && disagrees(p.foldedGosuslugi()) != disagrees(p.foldedEpos());
    }

    /** Returns whether the parts of a name are of different gender. */
    static boolean disagrees(IdentityRecord record) {
        return disagrees(folded(record));
    }

    private static boolean disagrees(List<String> parts) {
        return GenderAgreement.of(parts.get(0), parts.get(1), parts.get(2)).answer() == GenderAgreement.Answer.DISAGREE;
    }

    private static boolean isOther(People p) {
        int different = Collections.frequency(p.kinds().values(), DIFFERENT);
        return different >= 1 && different + Collections.frequency(p.kinds().values(), GENDER_FORM) >= 2;
    }

    private static boolean isSurnameChanged(People p) {
        if (!p.kinds().equals(Map.of(IdentityField.SURNAME, DIFFERENT))
                || p.foldedGosuslugi().get(1).isEmpty()) {
            return false;
        }
        Optional<LocalDate> date =
                DateJudge.read(p.gosuslugi().birthDate(), p.epos().birthDate());
        return date.isPresent()
                && date.equals(
                        DateJudge.read(p.epos().birthDate(), p.gosuslugi().birthDate()));
    }

    /** Returns the non-cosmetic kinds among the findings about the parts of a name. */
    static Map<IdentityField, DiscrepancyKind> kinds(List<Finding> findings) {
        Map<IdentityField, DiscrepancyKind> kinds = new EnumMap<>(IdentityField.class);
        for (Finding f : findings) {
            if (f.grade() != Grade.COSMETIC) {
                kinds.put(f.field(), f.kind());
            }
        }
        return kinds;
    }
}
