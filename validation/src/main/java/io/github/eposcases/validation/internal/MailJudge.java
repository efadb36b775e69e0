package io.github.eposcases.validation.internal;

import static io.github.eposcases.validation.DiscrepancyKind.*;

import io.github.eposcases.core.identity.EmailAddress;
import io.github.eposcases.core.identity.EmailStep;
import io.github.eposcases.core.identity.TracedText;
import io.github.eposcases.validation.DiscrepancyKind;
import io.github.eposcases.validation.Edit;
import io.github.eposcases.validation.FixSide;
import io.github.eposcases.validation.IdentityField;
import io.github.eposcases.validation.internal.StepChain.Step;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/** Judges an e-mail address (CON-70, CON-80). */
final class MailJudge extends FieldJudge {
    private static final Set<DiscrepancyKind> JUDGED_ONCE =
            EnumSet.of(MULTIPLE_ADDRESSES, BELONGS_TO_OTHER_PERSON, NOT_AN_ADDRESS, DIFFERENT);
    private static final StepChain CHAIN = new StepChain(
            Arrays.stream(EmailStep.values())
                    .map(step -> new Step(DiscrepancyKind.valueOf(step.name()), step::apply))
                    .toList(),
            Grades.cosmetic(IdentityField.EMAIL),
            MailJudge::possible);
    private static final int KEYBOARD = 1 << Arrays.asList(EmailStep.values()).indexOf(EmailStep.KEYBOARD_LAYOUT);
    private static final int CASE = 1 << Arrays.asList(EmailStep.values()).indexOf(EmailStep.LETTER_CASE);
    private static final int ALL = (1 << EmailStep.values().length) - 1 & ~KEYBOARD;
    private static final int TYPO_LIMIT = 2;

    private final Predicate<EmailAddress> usedByOther;

    MailJudge(Predicate<EmailAddress> usedByOther) {
        super(CHAIN);
        this.usedByOther = usedByOther;
    }

    /** An address of the usual signs keeps everything but the size of its letters. */
    private static int possible(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letterOrDigit = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!letterOrDigit && (i == 0 || i == text.length() - 1 || "@.-_".indexOf(c) < 0)) {
                return StepChain.ALL;
            }
        }
        return CASE;
    }

    @Override
    List<Start> starts(Values values) {
        Start typed = new Start(ALL, 0);
        return Scripts.hasCyrillic(values.gosuslugi()) || Scripts.hasCyrillic(values.epos())
                ? List.of(typed, new Start(ALL | KEYBOARD, KEYBOARD))
                : List.of(typed);
    }

    @Override
    int judged() {
        return ALL;
    }

    @Override
    DiscrepancyKind tooLong() {
        return NOT_AN_ADDRESS;
    }

    @Override
    Set<DiscrepancyKind> judgedOnce() {
        return JUDGED_ONCE;
    }

    @Override
    boolean remark(Values values, Outcome outcome) {
        return outcome.kind() == MULTIPLE_ADDRESSES && MailPair.isOneOfSeveral(values.gosuslugi(), values.epos())
                || outcome.kind() == LOCAL_TYPO && outcome.edits().stream().anyMatch(MailJudge::isDigitForDigit);
    }

    private static boolean isDigitForDigit(Edit edit) {
        return isDigit(edit.expected()) && isDigit(edit.actual());
    }

    private static boolean isDigit(String letter) {
        return letter.length() == 1 && letter.charAt(0) >= '0' && letter.charAt(0) <= '9';
    }

    @Override
    int more(Values values, Outcome outcome) {
        boolean cyrillic = Scripts.hasCyrillic(values.gosuslugi()) || Scripts.hasCyrillic(values.epos());
        if (!isUnexplained(outcome) || !cyrillic) {
            return 0; // without Cyrillic the other layout is not tried
        }
        return isUnexplained(outcome(values, ALL | KEYBOARD, FixSide.EPOS)) ? 0 : KEYBOARD;
    }

    private static boolean isUnexplained(Outcome outcome) {
        return outcome.kind() == NOT_AN_ADDRESS || outcome.kind() == DIFFERENT;
    }

    /** Returns an address after all steps, for comparing it with others. */
    static String plain(String raw) {
        return CHAIN.apply(raw, ALL).text();
    }

    @Override
    Outcome outcome(Values values, int mask, FixSide side) {
        TracedText gosuslugi = chain.apply(values.gosuslugi(), mask).traced();
        TracedText epos = chain.apply(values.epos(), mask).traced();
        MailPair pair = new MailPair(values.gosuslugi(), values.epos(), gosuslugi.text(), epos.text(), usedByOther);
        DiscrepancyKind kind = MailKinds.of(pair);
        TracedText right = side == FixSide.GOSUSLUGI ? epos : gosuslugi;
        TracedText wrong = side == FixSide.GOSUSLUGI ? gosuslugi : epos;
        List<Edit> edits = switch (kind) {
            case LOCAL_TYPO -> edits(values, side, local(right), local(wrong));
            case DOMAIN_TYPO -> edits(values, side, right, wrong);
            default -> List.of();
        };
        OptionalInt position = switch (kind) {
            case SEPARATOR -> OptionalInt.of(prefix(values.gosuslugi(), values.epos()));
            case DOMAIN_TYPO, LOCAL_TYPO ->
                OptionalInt.of(
                        edits.isEmpty()
                                ? wrong.origin(prefix(right.text(), wrong.text()))
                                : edits.get(0).position());
            default -> OptionalInt.empty();
        };
        return new Outcome(kind, edits, position, false);
    }

    private static TracedText local(TracedText address) {
        return address.rewriting().keep(0, address.text().indexOf('@')).done();
    }

    private static List<Edit> edits(Values values, FixSide side, TracedText right, TracedText wrong) {
        return Alignment.edits(right, values.expected(side), wrong, values.actual(side), TYPO_LIMIT);
    }
}
