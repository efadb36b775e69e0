package io.github.eposcases.validation.internal;

import io.github.eposcases.core.identity.FoldStep;
import io.github.eposcases.core.identity.NameFold;
import io.github.eposcases.validation.DiscrepancyKind;
import io.github.eposcases.validation.IdentityField;
import io.github.eposcases.validation.internal.StepChain.Applied;
import io.github.eposcases.validation.internal.StepChain.Step;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Judges a part of a name. */
final class NameJudge extends FieldJudge {
    static final NameJudge INSTANCE = new NameJudge();

    private static final int ALL =
            (1 << FoldStep.values().length) - 1 & ~bit(FoldStep.KEYBOARD_LAYOUT) & ~bit(FoldStep.LOOKALIKE_WORD);
    private static final int WHOLE_WORDS = ALL & ~bit(FoldStep.LOOKALIKE_LETTER) | bit(FoldStep.LOOKALIKE_WORD);
    private static final int KEYBOARD = bit(FoldStep.KEYBOARD_LAYOUT);
    private static final int SEPARATOR = bit(FoldStep.PART_SEPARATOR);
    private static final int LETTERS = bit(FoldStep.LETTER_CASE) | bit(FoldStep.YO) | SEPARATOR;
    private static final List<Start> STARTS =
            List.of(new Start(ALL, 0), new Start(ALL | KEYBOARD, KEYBOARD), new Start(WHOLE_WORDS, 0));
    private static final int TYPO_LIMIT = 2;

    private NameJudge() {
        super(new StepChain(
                Arrays.stream(FoldStep.values())
                        .map(step -> new Step(kind(step), step::apply))
                        .toList(),
                Grades.cosmetic(IdentityField.SURNAME),
                NameJudge::possible));
    }

    private static int bit(FoldStep step) {
        return 1 << Arrays.asList(FoldStep.values()).indexOf(step);
    }

    /** Russian letters alone keep everything but their size and their «ё». */
    private static int possible(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'А' && c <= 'я' || c == 'ё' || c == 'Ё')) {
                return StepChain.ALL;
            }
        }
        return LETTERS;
    }

    private static DiscrepancyKind kind(FoldStep step) {
        return step == FoldStep.LOOKALIKE_WORD
                ? DiscrepancyKind.LOOKALIKE_LETTER
                : DiscrepancyKind.valueOf(step.name());
    }

    /** Russian letters have no other reading than the first one. */
    @Override
    List<Start> starts(Values values) {
        return isRussian(values) ? STARTS.subList(0, 1) : STARTS;
    }

    private static boolean isRussian(Values values) {
        return possible(values.gosuslugi()) == LETTERS && possible(values.epos()) == LETTERS;
    }

    @Override
    boolean agree(String one, String other, int mask) {
        return mask == ALL ? NameFold.joined(one).equals(NameFold.joined(other)) : super.agree(one, other, mask);
    }

    @Override
    int judged() {
        return ALL & ~SEPARATOR;
    }

    @Override
    DiscrepancyKind tooLong() {
        return DiscrepancyKind.DIFFERENT;
    }

    @Override
    Set<DiscrepancyKind> judgedOnce() {
        return NameKinds.JUDGED_ONCE;
    }

    @Override
    boolean remark(Values values, Outcome outcome) {
        return false;
    }

    @Override
    int more(Values values, Outcome outcome) {
        if (isRussian(values)) {
            return 0; // no other layout, no separator
        }
        boolean different = outcome.kind() == DiscrepancyKind.DIFFERENT;
        if (different && Scripts.hasCyrillic(values.gosuslugi()) != Scripts.hasCyrillic(values.epos())) {
            return outcome(values, judged() | KEYBOARD).kind() == DiscrepancyKind.DIFFERENT ? 0 : KEYBOARD;
        }
        if (different || outcome.inEpos().edits().size() == TYPO_LIMIT) {
            return outcome(values, ALL).inEpos().edits().size() == 1 ? SEPARATOR : 0;
        }
        return 0;
    }

    @Override
    DiscrepancyKind kind(IdentityField field, Applied gosuslugi, Applied epos) {
        return NameKinds.of(field, gosuslugi.text(), epos.text());
    }

    @Override
    Place place(DiscrepancyKind kind, Applied right, Applied wrong) {
        return switch (kind) {
            case TYPO -> Place.of(Alignment.edits(right, wrong, TYPO_LIMIT));
            case TRUNCATED ->
                Place.at(wrong.origin(
                        Math.min(right.text().length(), wrong.text().length())));
            case INITIAL ->
                Place.at(wrong.origin(Character.charCount(wrong.text().codePointAt(0))));
            default -> Place.NONE;
        };
    }
}
