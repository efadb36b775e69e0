package io.github.eposcases.core.identity;

import io.github.eposcases.core.internal.CharacterKind;
import io.github.eposcases.core.internal.KeyboardLayout;
import io.github.eposcases.core.internal.Lookalikes;
import io.github.eposcases.core.internal.Signs;
import java.util.function.UnaryOperator;

/**
 * One repair of an e-mail address that does not change whose mailbox it is (CON-70), for any text, valid or not. The
 * constants stand in the order in which steps are applied.
 *
 * @since 0.1
 */
public enum EmailStep {
    /** Invisible and control characters go. */
    INVISIBLE_CHARACTER(FoldSteps::invisibleCharacter),
    /** A text with Cyrillic letters only is read as if typed in the Latin layout. */
    KEYBOARD_LAYOUT(EmailStep::keyboardLayout),
    /** What stands around the address goes: «почта:», {@code mailto:}, a display name, brackets, quotes. */
    WRAPPED(EmailWrapping::unwrap),
    /** Every blank goes. */
    WHITESPACE(text -> FoldSteps.keepOnly(text, cp -> CharacterKind.of(cp) != CharacterKind.BLANK)),
    /** Cyrillic and Greek twins become Latin where the address can have meant nothing else. */
    LOOKALIKE_LETTER(EmailStep::lookalikeLetter),
    /** Labels of the domain in other alphabets become A-labels. */
    IDN_FORM(EmailStep::idnForm),
    /** Capitals become small, before the {@code @} too. */
    LETTER_CASE(FoldSteps::letterCase);

    private static final int LONGEST_LABEL = 63;

    @SuppressWarnings("ImmutableEnumChecker") // the steps are static methods
    private final UnaryOperator<TracedText> step;

    EmailStep(UnaryOperator<TracedText> step) {
        this.step = step;
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

    private static TracedText keyboardLayout(TracedText text) {
        String s = text.text();
        return s.codePoints().noneMatch(Signs::isCyrillic) || s.codePoints().anyMatch(Signs::isLatin)
                ? text
                : FoldSteps.replaceEach(text, KeyboardLayout::toLatin);
    }

    private static TracedText lookalikeLetter(TracedText text) {
        String s = text.text();
        if (DomainLabel.isAscii(s)) {
            return text;
        }
        int at = s.lastIndexOf('@');
        String domain = s.substring(at + 1);
        boolean everywhere = DomainLabel.isAscii(domain.substring(domain.lastIndexOf('.') + 1));
        TracedText.Rewriting out = text.rewriting();
        latin(out, s, 0, at < 0 ? s.length() : at + 1);
        for (int from = at < 0 ? s.length() : at + 1, to; from < s.length(); from = to) {
            int dot = s.indexOf('.', from);
            to = dot < 0 ? s.length() : dot + 1;
            String label = s.substring(from, to);
            boolean wholly = DomainLabel.isAscii(DomainLabel.latin(label));
            if (everywhere && wholly || label.chars().anyMatch(c -> c < 128 && Signs.isLatin(c))) {
                latin(out, s, from, to);
            } else {
                out.keep(from, to);
            }
        }
        return out.done();
    }

    private static void latin(TracedText.Rewriting out, String s, int from, int to) {
        for (int i = from; i < to; i++) {
            out.put(Character.toString(Lookalikes.toLatin(s.charAt(i))), i, i + 1);
        }
    }

    private static TracedText idnForm(TracedText text) {
        String s = text.text();
        int at = s.lastIndexOf('@');
        if (at < 0 || DomainLabel.isAscii(s)) {
            return text;
        }
        TracedText.Rewriting out = text.rewriting().keep(0, at + 1);
        for (int from = at + 1, to; from < s.length(); from = to + 1) {
            int dot = s.indexOf('.', from);
            to = dot < 0 ? s.length() : dot;
            String label = s.substring(from, to);
            if (hasALabel(label)) {
                out.put(DomainLabel.canonical(label), from, to);
            } else {
                out.keep(from, to);
            }
            if (to < s.length()) {
                out.keep(to, to + 1);
            }
        }
        return out.done();
    }

    private static boolean hasALabel(String label) {
        return !DomainLabel.isAscii(label)
                && label.codePoints().allMatch(DomainLabel::isAllowed)
                && DomainLabel.compatible(label).equals(label)
                && DomainLabel.octets(label) <= LONGEST_LABEL
                && DomainLabel.octets(label) != DomainLabel.NO_FORM;
    }
}
