package io.github.eposcases.core.identity;

import static java.util.Objects.requireNonNull;

import io.github.eposcases.core.internal.KeyboardLayout;
import io.github.eposcases.core.internal.Lookalikes;
import io.github.eposcases.core.internal.QuickFold;
import io.github.eposcases.core.internal.Romanization;
import java.util.Objects;
import java.util.Set;

/**
 * The one fold of a name: two spellings with equal folds are the same value, typed differently (AUD-30…34). The
 * comparison of records, the look-up and the audit of rosters all use it.
 *
 * <p>Stateless and thread-safe; never throws on any text, takes linear time.
 *
 * <pre>{@code
 * NameFold.fold(" КОРОЛЁВ");          // "королев"
 * NameFold.fold("Cергей");            // "сергей": the first letter was Latin
 * NameFold.fold("Королов");           // "королов": another name
 * NameFold.joined("Рашид-Оглы");      // "рашидоглы"
 * }</pre>
 *
 * @since 0.1
 */
public final class NameFold {
    private static final Set<FoldStep> FOLD = FoldStep.fold();
    private static final int MOST_ROUNDS = 6;

    private NameFold() {}

    /**
     * Folds a name or a part of one: all steps of {@link FoldStep#fold()}.
     *
     * @param name any text
     * @return the folded text; folding it again changes nothing
     */
    public static String fold(CharSequence name) {
        String raw = name.toString();
        String quick = QuickFold.of(raw);
        return quick != null ? quick : apply(raw, FOLD).text();
    }

    /**
     * Folds a stretch of characters, allocating nothing for names in Russian letters, blanks and hyphens.
     *
     * @param source where the name stands
     * @param offset index of its first character
     * @param length number of its characters
     * @param target where the fold is written from index 0 on; three times {@code length} is always enough
     * @return the length of the fold, the same text as that of {@link #fold(CharSequence)}
     * @throws IndexOutOfBoundsException if the stretch is not inside {@code source}, or {@code target} is too short
     */
    public static int fold(char[] source, int offset, int length, char[] target) {
        Objects.checkFromIndexSize(offset, length, requireNonNull(source, "source").length);
        int quick = QuickFold.of(source, offset, length, requireNonNull(target, "target"));
        if (quick >= 0) {
            return quick;
        }
        String folded = apply(new String(source, offset, length), FOLD).text();
        Objects.checkFromIndexSize(0, folded.length(), target.length);
        folded.getChars(0, folded.length(), target, 0);
        return folded.length();
    }

    /**
     * Folds a name and joins its parts: the fold without blanks, hyphens and apostrophes (AUD-33).
     *
     * @param name any text
     * @return the joined text
     */
    public static String joined(CharSequence name) {
        String folded = fold(name);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c == ' ' || c == '-' || c == '\'') {
                return FoldStep.PART_SEPARATOR.apply(TracedText.of(folded)).text();
            }
        }
        return folded;
    }

    /**
     * Applies some steps, in the order of {@link FoldStep}, until nothing changes any more.
     *
     * @param raw any text
     * @param steps the steps to use
     * @return the result, every character of which knows where it stood
     */
    public static TracedText apply(String raw, Set<FoldStep> steps) {
        requireNonNull(steps, "steps");
        TracedText text = TracedText.of(raw);
        TracedText before = text;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            for (FoldStep step : FoldStep.values()) {
                if (step != FoldStep.PART_SEPARATOR && steps.contains(step)) {
                    text = step.apply(text);
                }
            }
            if (text.text().equals(before.text())) {
                break;
            }
            before = text;
        }
        return steps.contains(FoldStep.PART_SEPARATOR) ? FoldStep.PART_SEPARATOR.apply(text) : text;
    }

    /**
     * Reads a text as if its keys had been struck in the Russian layout: {@code Bdfyjd} is «Иванов» (T2, CON-112).
     *
     * @param text any text
     * @return the text with every character of the Latin layout replaced
     */
    public static String keyboardReading(String text) {
        return KeyboardLayout.toRussian(text);
    }

    /**
     * Reads a text as if its keys had been struck in the Latin layout: {@code шмфтщм} is {@code ivanov}.
     *
     * @param text any text
     * @return the text with every character of the Russian layout replaced; {@code "} and {@code №} become {@code @}
     *     and {@code #}
     */
    public static String latinKeyboardReading(String text) {
        return KeyboardLayout.toLatin(text);
    }

    /**
     * Tells whether two letters lie on keys that touch, in the Russian or in the Latin layout; case does not matter.
     *
     * @param one a code point
     * @param other another one
     * @return true if a finger could strike one for the other
     */
    public static boolean keysTouch(int one, int other) {
        return KeyboardLayout.touch(one, other);
    }

    /**
     * Returns the Latin letter of equal shape, for texts that should be Latin (T1 reversed, CON-111).
     *
     * @param codePoint any code point
     * @return its Latin twin, or the code point itself
     */
    public static int latinTwin(int codePoint) {
        return Lookalikes.toLatin(codePoint);
    }

    /**
     * Tells whether a Latin text is a spelling of a Russian one by any mixture of the usual systems (T3, CON-113);
     * case, blanks, hyphens and apostrophes do not matter.
     *
     * @param russian a text in Russian letters
     * @param latin a text in Latin letters
     * @return true if every letter can be read so; false for more than 256 Russian letters
     */
    public static boolean isRomanized(String russian, String latin) {
        return Romanization.matches(russian, latin);
    }
}
