package io.github.eposcases.validation.internal;

import static io.github.eposcases.validation.DiscrepancyKind.*;

import io.github.eposcases.core.identity.EmailAddress;
import io.github.eposcases.core.identity.EmailStep;
import io.github.eposcases.validation.DiscrepancyKind;
import io.github.eposcases.validation.Edit;
import io.github.eposcases.validation.IdentityField;
import io.github.eposcases.validation.internal.StepChain.Applied;
import io.github.eposcases.validation.internal.StepChain.Step;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

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
    private static final List<Start> STARTS = List.of(new Start(ALL, 0), new Start(ALL | KEYBOARD, KEYBOARD));
    private static final String USUAL = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789@.-_";
    private static final Pattern TWO_DIGITS = Pattern.compile("[0-9]{2}");
    private static final int TYPO_LIMIT = 2;

    private final Predicate<EmailAddress> usedByOther;

    MailJudge(Predicate<EmailAddress> usedByOther) {
        super(CHAIN);
        this.usedByOther = usedByOther;
    }

    /** An address of the usual signs keeps everything but the size of its letters. */
    private static int possible(String text) {
        if (text.endsWith(".")) {
            return StepChain.ALL;
        }
        for (int i = 0; i < text.length(); i++) {
            if (USUAL.indexOf(text.charAt(i)) < 0) {
                return StepChain.ALL;
            }
        }
        return CASE;
    }

    @Override
    List<Start> starts(Values values) {
        return STARTS;
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
                || outcome.kind() == LOCAL_TYPO
                        && outcome.inEpos().edits().stream().anyMatch(MailJudge::isDigitForDigit);
    }

    private static boolean isDigitForDigit(Edit edit) {
        return TWO_DIGITS.matcher(edit.expected() + edit.actual()).matches();
    }

    @Override
    int more(Values values, Outcome outcome) {
        boolean cyrillic = Scripts.hasCyrillic(values.gosuslugi()) || Scripts.hasCyrillic(values.epos());
        boolean retried = cyrillic && isUnexplained(outcome);
        return retried && !isUnexplained(outcome(values, ALL | KEYBOARD)) ? KEYBOARD : 0;
    }

    private static boolean isUnexplained(Outcome outcome) {
        return outcome.kind() == NOT_AN_ADDRESS || outcome.kind() == DIFFERENT;
    }

    /** Returns an address after all steps, for comparing it with others. */
    static String plain(String raw) {
        return CHAIN.apply(raw, ALL).text();
    }

    @Override
    DiscrepancyKind kind(IdentityField field, Applied gosuslugi, Applied epos) {
        return MailKinds.of(new MailPair(gosuslugi.raw(), epos.raw(), gosuslugi.text(), epos.text(), usedByOther));
    }

    @Override
    Place place(DiscrepancyKind kind, Applied right, Applied wrong) {
        return switch (kind) {
            case SEPARATOR -> Place.at(prefix(right.raw(), wrong.raw()));
            case LOCAL_TYPO -> Place.of(Alignment.edits(local(right), local(wrong), TYPO_LIMIT));
            case DOMAIN_TYPO -> {
                List<Edit> edits = Alignment.edits(right, wrong, TYPO_LIMIT);
                yield edits.isEmpty() ? Place.at(wrong.origin(prefix(right.text(), wrong.text()))) : Place.of(edits);
            }
            default -> Place.NONE;
        };
    }

    private static Applied local(Applied address) {
        int at = address.text().indexOf('@');
        return new Applied(
                address.raw(), address.traced().rewriting().keep(0, at).done(), address.active());
    }
}
