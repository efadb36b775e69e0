package io.github.eposcases.validation.internal;

import static io.github.eposcases.validation.DiscrepancyKind.*;

import io.github.eposcases.core.identity.NameFold;
import io.github.eposcases.core.identity.TurkicSuffix;
import io.github.eposcases.validation.DiscrepancyKind;
import io.github.eposcases.validation.IdentityField;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** The non-cosmetic kinds of a part of a name: the first rule that holds names the difference (CON-40). */
public final class NameKinds {
    /** Judged once, on the whole fold, so that no cosmetic kind stands beside them (CON-44). */
    static final Set<DiscrepancyKind> JUDGED_ONCE =
            EnumSet.of(TRANSLITERATION, NAME_VARIANT, SHORT_FORM, GENDER_FORM, SOUNDS_ALIKE, DIFFERENT);

    /** Kinds with a poorer side, the shorter one. */
    static final Set<DiscrepancyKind> POORER = EnumSet.of(TURKIC_SUFFIX_MISSING, INITIAL, PART_OF_DOUBLE, TRUNCATED);

    private static final int SHORTEST_TYPO = 3;
    private static final int SHORTEST_DOUBLE_TYPO = 10;
    private static final int SHORTEST_TRUNCATED = 4;
    private static final int LETTERS_LOST = 2;
    private static final int SHORTEST_KEY = 4;

    private static final List<Rule> RULES = List.of(
            new Rule(TRANSLITERATION, eitherWay(NameKinds::isTransliteration)),
            new Rule(TURKIC_SUFFIX_VARIANT, NameKinds::isTurkicVariant),
            new Rule(TURKIC_SUFFIX_MISSING, NameKinds::lacksTurkicSuffix),
            new Rule(NAME_VARIANT, NameKinds::isVariant),
            new Rule(
                    SHORT_FORM,
                    p -> p.field() == IdentityField.GIVEN
                            && GivenNames.areShort(p.one().text(), p.other().text())),
            new Rule(INITIAL, eitherWay(NameKinds::isInitial)),
            new Rule(PART_OF_DOUBLE, p -> isPart(p.one(), p.other()) || isPart(p.other(), p.one())),
            new Rule(
                    DOUBLE_REORDERED,
                    p -> Components.areReordered(p.one().pieces(), p.other().pieces())),
            new Rule(GENDER_FORM, NameKinds::areOfTwoGenders),
            new Rule(TYPO, p -> p.areApart(1) && p.letters() >= SHORTEST_TYPO),
            new Rule(TRUNCATED, eitherWay(NameKinds::isTruncated)),
            new Rule(TYPO, p -> p.letters() >= SHORTEST_DOUBLE_TYPO && p.areApart(2)),
            new Rule(SOUNDS_ALIKE, NameKinds::soundsAlike),
            new Rule(DIFFERENT, p -> true));

    private NameKinds() {}

    private record Rule(DiscrepancyKind kind, Predicate<Pair> test) {}

    /** A processed value, divided in both ways; a glued «оглы» is one in the patronymic only (CON-46). */
    private record Value(String text, List<String> pieces, Optional<TurkicSuffix> turkic) {
        Value(IdentityField field, String text) {
            this(text, Components.of(text), TurkicSuffix.of(text, field == IdentityField.PATRONYMIC));
        }

        int letters() {
            return (int) text.codePoints().filter(Character::isLetter).count();
        }
    }

    /** Two processed values of one field. */
    private record Pair(IdentityField field, Value one, Value other) {
        int letters() {
            return Math.max(one.letters(), other.letters());
        }

        boolean areApart(int edits) {
            return Alignment.distance(one.text(), other.text(), edits) == edits;
        }
    }

    /** Names the difference between two values after some steps. */
    public static DiscrepancyKind of(IdentityField field, String one, String other) {
        Pair pair = new Pair(field, new Value(field, one), new Value(field, other));
        for (Rule rule : RULES) {
            if (rule.test().test(pair)) {
                return rule.kind();
            }
        }
        throw new IllegalStateException("the last rule always holds");
    }

    private static Predicate<Pair> eitherWay(BiPredicate<String, String> test) {
        return p -> test.test(p.one().text(), p.other().text())
                || test.test(p.other().text(), p.one().text());
    }

    private static boolean isTransliteration(String russian, String latin) {
        return Scripts.hasCyrillic(russian) && !Scripts.hasCyrillic(latin) && NameFold.isRomanized(russian, latin);
    }

    private static boolean isTurkicVariant(Pair pair) {
        Optional<TurkicSuffix> one = pair.one().turkic();
        Optional<TurkicSuffix> other = pair.other().turkic();
        return one.isPresent()
                && other.isPresent()
                && one.get().feminine() == other.get().feminine()
                && one.get().base().equals(other.get().base())
                && isCapital(one.get()) == isCapital(other.get());
    }

    private static boolean isCapital(TurkicSuffix suffix) {
        return Character.isUpperCase(suffix.suffix().charAt(0));
    }

    private static boolean lacksTurkicSuffix(Pair pair) {
        Optional<String> one = pair.one().turkic().map(TurkicSuffix::base);
        Optional<String> other = pair.other().turkic().map(TurkicSuffix::base);
        return one.isPresent() != other.isPresent()
                && one.orElse(pair.one().text())
                        .equals(other.orElse(pair.other().text()));
    }

    private static boolean isVariant(Pair pair) {
        return switch (pair.field()) {
            case GIVEN ->
                GivenNames.areVariants(pair.one().pieces(), pair.other().pieces());
            case PATRONYMIC ->
                Patronymics.areVariants(pair.one().text(), pair.other().text());
            default -> false;
        };
    }

    private static boolean isPart(Value whole, Value part) {
        return Components.isPart(whole.pieces(), part.pieces());
    }

    private static boolean areOfTwoGenders(Pair pair) {
        Optional<TurkicSuffix> one = pair.one().turkic();
        Optional<TurkicSuffix> other = pair.other().turkic();
        return pair.field() == IdentityField.PATRONYMIC
                        && one.isPresent()
                        && other.isPresent()
                        && GenderPairs.areTurkicPair(one.get(), other.get())
                || GenderPairs.arePair(
                        pair.field(), pair.one().pieces(), pair.other().pieces());
    }

    private static boolean isInitial(String initial, String name) {
        if (initial.isEmpty() || !Character.isLetter(initial.codePointAt(0))) {
            return false;
        }
        int letter = Character.charCount(initial.codePointAt(0));
        boolean alone = initial.length() == letter || initial.length() == letter + 1 && initial.endsWith(".");
        return alone && name.startsWith(initial.substring(0, letter)) && name.length() > initial.length();
    }

    private static boolean isTruncated(String shorter, String longer) {
        return longer.startsWith(shorter)
                && shorter.codePointCount(0, shorter.length()) >= SHORTEST_TRUNCATED
                && longer.codePointCount(shorter.length(), longer.length()) >= LETTERS_LOST;
    }

    private static boolean soundsAlike(Pair pair) {
        String key = PhoneticKey.of(pair.one().text());
        return key.length() >= SHORTEST_KEY
                && key.equals(PhoneticKey.of(pair.other().text()));
    }
}
