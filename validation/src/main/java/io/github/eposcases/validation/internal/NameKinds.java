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
            new Rule(SHORT_FORM, p -> p.field() == IdentityField.GIVEN && GivenNames.areShort(p.one(), p.other())),
            new Rule(INITIAL, eitherWay(NameKinds::isInitial)),
            new Rule(PART_OF_DOUBLE, eitherWay(Components::isPart)),
            new Rule(DOUBLE_REORDERED, p -> Components.areReordered(p.one(), p.other())),
            new Rule(GENDER_FORM, p -> GenderPairs.arePair(p.field(), p.one(), p.other())),
            new Rule(TYPO, p -> p.areApart(1) && p.letters() >= SHORTEST_TYPO),
            new Rule(TRUNCATED, eitherWay(NameKinds::isTruncated)),
            new Rule(TYPO, p -> p.letters() >= SHORTEST_DOUBLE_TYPO && p.areApart(2)),
            new Rule(SOUNDS_ALIKE, NameKinds::soundsAlike),
            new Rule(DIFFERENT, p -> true));

    private NameKinds() {}

    private record Rule(DiscrepancyKind kind, Predicate<Pair> test) {}

    /** Two processed values of one field. */
    private record Pair(
            IdentityField field,
            String one,
            String other,
            Optional<TurkicSuffix> turkicOne,
            Optional<TurkicSuffix> turkicOther) {
        Pair(IdentityField field, String one, String other) {
            this(field, one, other, turkic(field, one), turkic(field, other));
        }

        boolean areApart(int edits) {
            return Alignment.distance(one, other, edits) == edits;
        }

        int letters() {
            return Math.max(letters(one), letters(other));
        }

        private static int letters(String value) {
            int letters = 0;
            for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
                letters += Character.isLetter(value.codePointAt(i)) ? 1 : 0;
            }
            return letters;
        }

        private static Optional<TurkicSuffix> turkic(IdentityField field, String value) {
            return TurkicSuffix.of(value, field == IdentityField.PATRONYMIC);
        }
    }

    /** Names the difference between two values after some steps. */
    public static DiscrepancyKind of(IdentityField field, String one, String other) {
        Pair pair = new Pair(field, one, other);
        for (Rule rule : RULES) {
            if (rule.test().test(pair)) {
                return rule.kind();
            }
        }
        throw new IllegalStateException("the last rule always holds");
    }

    private static Predicate<Pair> eitherWay(BiPredicate<String, String> test) {
        return p -> test.test(p.one(), p.other()) || test.test(p.other(), p.one());
    }

    private static boolean isTransliteration(String russian, String latin) {
        return Scripts.hasCyrillic(russian) && !Scripts.hasCyrillic(latin) && NameFold.isRomanized(russian, latin);
    }

    private static boolean isTurkicVariant(Pair pair) {
        Optional<TurkicSuffix> one = pair.turkicOne();
        Optional<TurkicSuffix> other = pair.turkicOther();
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
        Optional<String> one = pair.turkicOne().map(TurkicSuffix::base);
        Optional<String> other = pair.turkicOther().map(TurkicSuffix::base);
        return one.isPresent() != other.isPresent() && one.orElse(pair.one()).equals(other.orElse(pair.other()));
    }

    private static boolean isVariant(Pair pair) {
        return pair.field() == IdentityField.GIVEN && GivenNames.areVariants(pair.one(), pair.other())
                || pair.field() == IdentityField.PATRONYMIC && Patronymics.areVariants(pair.one(), pair.other());
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
        String key = PhoneticKey.of(pair.one());
        return key.length() >= SHORTEST_KEY && key.equals(PhoneticKey.of(pair.other()));
    }
}
