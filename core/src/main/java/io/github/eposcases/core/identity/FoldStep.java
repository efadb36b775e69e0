package io.github.eposcases.core.identity;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One step of the fold of a name: a repair that does not change whose name it is (CON-30). The constants stand in the
 * order in which steps are applied.
 *
 * @since 0.1
 */
public enum FoldStep {
    /** Letters composed of two characters become one (Unicode NFC). */
    UNICODE_FORM(FoldSteps::unicodeForm),
    /** Invisible and control characters go. */
    INVISIBLE_CHARACTER(FoldSteps::invisibleCharacter),
    /** A value with Latin letters only is read as if typed in the Russian layout. Not part of the fold. */
    KEYBOARD_LAYOUT(FoldSteps::keyboardLayout),
    /** Every run of blanks becomes one, none stays at an end. */
    WHITESPACE(FoldSteps::whitespace),
    /** Every dash, with the blanks around it, becomes a hyphen. */
    HYPHEN_FORM(FoldSteps::hyphenForm),
    /** Every apostrophe becomes the one of ASCII. */
    APOSTROPHE_FORM(FoldSteps::apostropheForm),
    /** Punctuation at both ends goes, brackets stay. */
    EDGE_PUNCTUATION(FoldSteps::edgePunctuation),
    /** Letters of other alphabets become their Russian twins, in words with a Cyrillic letter. */
    LOOKALIKE_LETTER(FoldSteps::lookalikeLetter),
    /** The same, and also in words wholly of Latin twins («BEPA»). For comparing two values only, not part of the fold. */
    LOOKALIKE_WORD(FoldSteps::lookalikeWord),
    /** Digits typed for letters become letters. */
    LOOKALIKE_DIGIT(FoldSteps::lookalikeDigit),
    /** Capitals become small. */
    LETTER_CASE(FoldSteps::letterCase),
    /** «ё» becomes «е». */
    YO(FoldSteps::yo),
    /** Blanks, hyphens and apostrophes go, and with them the capitals behind them. Not part of the fold. */
    PART_SEPARATOR(FoldSteps::partSeparator);

    @SuppressWarnings("ImmutableEnumChecker") // the steps are static methods
    private final UnaryOperator<TracedText> step;

    FoldStep(UnaryOperator<TracedText> step) {
        this.step = step;
    }

    /**
     * Returns the steps of {@link NameFold#fold(CharSequence)} (AUD-31).
     *
     * @return a new set
     */
    public static Set<FoldStep> fold() {
        return EnumSet.complementOf(EnumSet.of(KEYBOARD_LAYOUT, LOOKALIKE_WORD, PART_SEPARATOR));
    }

    /**
     * Applies this step alone. Doing it twice is the same as doing it once.
     *
     * @param text any text
     * @return the text after the step; {@code text} itself if there was nothing to do
     */
    public TracedText apply(TracedText text) {
        return step.apply(text);
    }
}
